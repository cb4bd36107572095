"""A place in a person's file: which part, and which section of it."""

from __future__ import annotations

from typing import NamedTuple

from models.records.ids import ResidentId


class FilePlace(NamedTuple):
    """Where a file opens.

    Attributes:
        part: Code of a part of ``file_tabs.parts``.
        section: Code that the part knows; empty: where one left it.
    """

    resident_id: ResidentId
    part: str
    section: str = ""
