"""Plain frozen values that cross the borders between layers."""
