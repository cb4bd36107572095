"""What must not be forgotten, for oneself and for a colleague; and the list of packages."""
