"""The fields of an organisation, file after file, for a spreadsheet: numbers of files, never a name."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

from models.records.own_fields import OwnFieldDraft
from models.rules.own_values import shown

_FILE: Final = "dossier"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for something to compute."""


def as_csv(fields: Sequence[OwnFieldDraft], lines: Iterable[tuple[str, Mapping[UUID, str]]]) -> bytes:
    """Return one line per file that says something in one of the fields.

    Args:
        fields: The columns, in order.
        lines: Code of the file, and its values by field.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow((_FILE, *(_safe(field.label) for field in fields)))
    for code, values in lines:
        found = [
            shown(values.get(field.field_id, ""), field.kind) if field.field_id else "" for field in fields
        ]
        if any(found):
            writer.writerow((code, *map(_safe, found)))
    return text.getvalue().encode("utf-8-sig")


def _safe(text: str) -> str:
    """Keep words what they are: a cell that begins like a formula is preceded by an apostrophe."""
    is_number = text[:1] == "-" and text[1:].replace(",", "").isdigit()
    return f"'{text}" if text.startswith(_FORMULA) and not is_number else text
