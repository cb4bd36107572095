"""Integration plans: list, editor, hire, signed document."""
