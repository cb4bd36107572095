"""Immersions in a person’s file: what was agreed, what is to be checked, what came of it, the sheet."""
