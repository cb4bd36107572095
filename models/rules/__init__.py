"""Rules of law and of method, as pure functions."""
