"""Files kept beside the database: how they come in, how they are encrypted, where they lie."""
