"""The journal on screen: who did what, and whether anybody touched it."""
