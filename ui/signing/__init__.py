"""The screen handed over: reading, asking, signing."""
