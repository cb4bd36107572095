"""Mapped classes and the rules that live on them; never query, never see a session."""
