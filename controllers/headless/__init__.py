"""The same use-cases without a window: commands for a terminal, on the controllers the screens use."""
