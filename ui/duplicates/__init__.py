"""Files that may be of one person: told, decided, brought together."""
