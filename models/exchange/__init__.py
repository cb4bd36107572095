"""Files that leave for a partner, and what may come back."""
