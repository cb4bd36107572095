"""The agenda by day and by week."""
