"""What locks the vault, and what is left once it is locked: a new process."""
