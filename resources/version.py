"""The version, as ``pyproject.toml`` says it: a packed program has no such file."""

VERSION = "0.1.0"
