"""Queries and transactions on the encrypted database."""
