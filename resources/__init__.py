"""Files shipped with the application, found wherever it is installed."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def path(*parts: str) -> Path:
    """Return the path of a shipped file, e.g. ``path("data", "lexicon.json")``; it may not exist."""
    return Path(str(files(__name__).joinpath(*parts)))


def read_text(*parts: str) -> str:
    """Return a shipped UTF-8 file.

    Raises:
        OSError: The file is not there: the installation is damaged.
    """
    return path(*parts).read_text(encoding="utf-8")
