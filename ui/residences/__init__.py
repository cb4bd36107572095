"""Residences: who was met there, when halls are open, who relays, what was done."""
