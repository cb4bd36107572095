"""Papers of a person: those that end one day, and those that are kept."""
