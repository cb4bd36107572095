"""What may be written in a field that an organisation added, and how it is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID

from models.errors import Problem
from models.records.own_fields import FieldKind, OwnFieldDraft, OwnValue

MOST_FIELDS: Final = 40
"""More is another application."""
_NUMBER: Final = re.compile(r"-?\d{1,9}(\.\d{1,4})?")


def problems(values: tuple[OwnValue, ...], fields: Mapping[UUID, OwnFieldDraft]) -> tuple[Problem, ...]:
    """Return what is to be mended; ``field`` is ``values.`` and the id of the field.

    Args:
        values: As they are to be kept.
        fields: The definitions, by id.
    """
    found = []
    for one in values:
        field = fields.get(one.field_id)
        path = f"values.{one.field_id}"
        if field is None:
            found.append(Problem(field=path, code="input.choice"))
        elif one.value and not _is_of(one.value, field.kind):
            code = "number.not_understood" if field.kind is FieldKind.NUMBER else "date.not_understood"
            found.append(Problem(field=path, code=code))
    return tuple(found)


def shown(value: str, kind: FieldKind) -> str:
    """Return a value as a French reader writes it: « 12,5 », « 22/11/2026 »."""
    if kind is FieldKind.DATE and _is_day(value):
        return date.fromisoformat(value).strftime("%d/%m/%Y")
    return value.replace(".", ",") if kind is FieldKind.NUMBER else value


def _is_of(value: str, kind: FieldKind) -> bool:
    if kind is FieldKind.NUMBER:
        return _NUMBER.fullmatch(value) is not None
    return kind is not FieldKind.DATE or _is_day(value)


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
