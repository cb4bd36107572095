"""What is around a person: who follows them, what they agreed to share, what was handed over."""
