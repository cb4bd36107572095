"""What the journal keeps: who did what, to which record, when; and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from models.records.ids import AdviserId

FEWEST_MONTHS = 6
MOST_MONTHS = 12
"""How long the journal is kept: six months to one year (CNIL, recommandation journalisation, 2021)."""


class Action(StrEnum):
    """What was done."""

    SEEN = "seen"
    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"
    PRINTED = "printed"
    EXPORTED = "exported"
    SIGNED = "signed"
    UNLOCKED = "unlocked"
    LOCKED = "locked"
    REFUSED = "refused"
    ADMINISTERED = "administered"
    RESTORED = "restored"
    BACKED_UP = "backed_up"
    PURGED = "purged"
    WARNED = "warned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing to write in the journal.

    Attributes:
        kind: What it was done to: ``resident``, ``plan``, ``vault``…
        record_id: The record, None when there is none.
        file_id: The resident whose file it belongs to; outlives the record.
        detail: A code, never words of a person.
    """

    action: Action
    kind: str
    record_id: UUID | None = None
    file_id: UUID | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntryRecord:
    """One line of the journal.

    Attributes:
        number: Place in the chain; decides the order, whatever the clock said.
        at: Instant in UTC, by the clock of the laptop.
        actor_name: Name of the person, as it was then.
        record_name: Name of the file as it is now; empty when it is gone or has none.
    """

    number: int
    at: datetime
    adviser_id: AdviserId | None
    actor_name: str
    action: Action
    kind: str
    record_id: UUID | None
    file_id: UUID | None
    detail: str
    record_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFilter:
    """Which lines are wanted; None and empty want them all.

    Attributes:
        first_on: First local day, included.
        last_on: Last local day, included.
    """

    file_id: UUID | None = None
    adviser_id: AdviserId | None = None
    actions: tuple[Action, ...] = ()
    first_on: date | None = None
    last_on: date | None = None


class JournalHead(NamedTuple):
    """The last link of the chain."""

    number: int
    mac: bytes


class FaultKind(StrEnum):
    """What can be wrong with the journal.

    Attributes:
        ALTERED: A line is not as it was written, or was put there without the key.
        REMOVED: Lines are missing between two others, or at the beginning.
        INSERTED: A line stands where there was none: below the purge, or after the last one known.
        ROLLED_BACK: Lines known when the vault was last closed are missing at the end.
        REPLACED: The line known when the vault was last closed is another one.
    """

    ALTERED = "journal.altered"
    REMOVED = "journal.removed"
    INSERTED = "journal.inserted"
    ROLLED_BACK = "journal.rolled_back"
    REPLACED = "journal.replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFault:
    """One fault.

    Attributes:
        number: The line, or the first missing one.
        count: How many lines in a row.
    """

    kind: FaultKind
    number: int
    count: int = 1
