"""Employers: list, file, form, job sheet."""
