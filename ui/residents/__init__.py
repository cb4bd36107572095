"""Persons: list, file, form."""
