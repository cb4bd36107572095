"""Lists that prove to whoever pays how many people were followed: numbers of files, never a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Funder(StrEnum):
    """Rules that say how long a proof is kept."""

    SIEG = "sieg"
    FSE_PLUS = "fse_plus"


@dataclass(frozen=True, slots=True, kw_only=True)
class FundedLine:
    """One follow-up.

    Attributes:
        code: Number of the file, e.g. ``R-0042``: nobody is known by it once the file is gone.
        first_month: Month of the first contact, ``2026-03``; never a day.
        last_month: Month of the last one.
        stage: A ``ResidentStage``.
    """

    code: str
    first_month: str
    last_month: str
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FundedDraft:
    """A list to be made.

    Attributes:
        label: The agreement, as its funder calls it.
        begins_on: First day of the period that is paid for.
        ends_on: Its last day.
        runs_from: Day from which the clock runs: end of the mandate (SIEG), last payment (FSE+); None:
            not known yet.
    """

    funder: Funder = Funder.FSE_PLUS
    label: str = ""
    begins_on: date | None = None
    ends_on: date | None = None
    runs_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FundedList:
    """A list as kept: it never changes but for the day from which its clock runs."""

    list_id: UUID
    funder: Funder
    label: str
    begins_on: date
    ends_on: date
    made_on: date
    lines: tuple[FundedLine, ...]
    runs_from: date | None = None
