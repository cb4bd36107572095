"""Why a vault can be read and not written."""

from __future__ import annotations

from enum import StrEnum


class Obstacle(StrEnum):
    """What keeps everything from being written into a vault that is open for reading."""

    MEDIUM = "medium"
    """The disk or the stick is locked, or was put in for reading only."""
    FOLDER = "folder"
    """Whoever runs the program has no right to write into the folder or one of its files."""
