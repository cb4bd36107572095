"""What the organisation and the adviser configure."""
