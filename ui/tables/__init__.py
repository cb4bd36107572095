"""Tables and long lists of records."""
