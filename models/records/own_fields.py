"""Fields that an organisation adds to the files by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from models.records.ids import ResidentId
from models.records.residents import ResidentRecord


class FieldKind(StrEnum):
    """What can be written in a field."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFieldDraft:
    """A field as defined; one that is no longer offered stays readable in the files that have it.

    Attributes:
        choices: Of a ``CHOICE``, in order; a choice taken out stays in the files that have it.
        position: Place in the file, from 0.
    """

    field_id: UUID | None = None
    label: str = ""
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    position: int = 0
    is_enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnValue:
    """What a file says in one field.

    Attributes:
        value: Words; a number as « 12.5 », a day as « 2026-11-22 », a choice in its own words.
    """

    field_id: UUID
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnValuesDraft:
    """All own fields of one file; an empty value is not kept."""

    resident_id: ResidentId | None = None
    values: tuple[OwnValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnValuesRecord:
    """Own fields of one file as kept."""

    file: ResidentRecord
    content: OwnValuesDraft
