"""Rights of the person: their panel in the file, what is due, the complete copy, gentle warnings."""
