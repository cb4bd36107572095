"""The first contact, noted standing in a hall."""
