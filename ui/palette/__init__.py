"""Search or act: one field for people, places and actions."""
