"""Seeing, printing and saving a document, without ever leaving it on the disk."""
