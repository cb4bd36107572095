"""What the desk of prospecting shows: whom to call again, and the board of stages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.records.ids import EmployerId


@dataclass(frozen=True, slots=True, kw_only=True)
class CallLine:
    """An employer to call again.

    Attributes:
        reason: Code of ``prospecting.CallReason``.
        due_on: Day since which.
        days: Since the action was due, or of silence.
        next_action: What was planned, a code of ``next_action``; empty: nothing.
        unanswered: How many approaches in a row met nobody.
    """

    employer_id: EmployerId
    display_name: str
    city: str
    phone: str
    stage: str
    reason: str
    due_on: date
    days: int
    next_action: str = ""
    unanswered: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardCard:
    """An employer on the board.

    Attributes:
        next_on: Day of the next action; None: none was told.
        last_on: Day of the last approach; None: never approached.
        to_complete: How many of its jobs were heard of and not seen yet.
        is_barred: Not to be contacted, whatever the stage it stood at.
    """

    employer_id: EmployerId
    display_name: str
    city: str
    stage: str
    job_count: int = 0
    next_action: str = ""
    next_on: date | None = None
    last_on: date | None = None
    to_complete: int = 0
    is_barred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardColumn:
    """The employers at one stage: how many, and the first of them."""

    stage: str
    count: int
    cards: tuple[BoardCard, ...]
