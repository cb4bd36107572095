"""The papers that go with a plan, each for one reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PaperReader(StrEnum):
    """For whom a paper is."""

    EMPLOYEE = "employee"
    EMPLOYER = "employer"
    TEAM = "team"


class PlanPaperKind(StrEnum):
    """Which paper; the value names it in the journal."""

    PLAIN = "plain_plan"
    WEEK = "week_sheet"
    ATTESTATION = "accompaniment"
    FIRST_DAY = "first_day_sheet"
    REVIEW = "trial_review"
    AMENDMENT = "plan_amendment"
    TEAM = "team_pages"


class SheetSize(StrEnum):
    """Of what size the sheet of the first week is printed."""

    A4 = "a4"
    A5 = "a5"


class Tally(StrEnum):
    """What an attestation counts."""

    NOTHING = "nothing"
    MEETINGS = "meetings"
    HOURS = "hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestationWish:
    """An attestation as the person asks for it; kept nowhere.

    Attributes:
        since: First day it speaks of; None: a line to fill in.
        until: Last day; None: the accompaniment goes on.
        tally: What of the file is counted between the two.
        purpose: What it is for, in the person's words; empty: nothing is said of it.
    """

    since: date | None = None
    until: date | None = None
    tally: Tally = Tally.NOTHING
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWish:
    """A paper that is asked for.

    Attributes:
        in_french_alone: Without the plan's second language, where the paper has both.
        size: Of the sheet of the first week.
        attestation: What an attestation says.
    """

    kind: PlanPaperKind
    in_french_alone: bool = False
    size: SheetSize = SheetSize.A4
    attestation: AttestationWish = AttestationWish()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """An attestation ready to be written.

    Attributes:
        name: Of the person.
        count: Meetings or minutes, as ``wish`` asks; 0 is not printed.
    """

    name: str
    wish: AttestationWish
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPaper:
    """A paper ready to be read or printed.

    Attributes:
        file_name: Neutral; without its ending it names the print job.
        kept_back: Words that were left out because they would tell too much.
        is_translation_checked: A speaker has read the phrases of its second language.
    """

    kind: PlanPaperKind
    pdf: bytes
    file_name: str
    kept_back: tuple[str, ...] = ()
    is_translation_checked: bool = True
