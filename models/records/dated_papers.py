"""Papers of a person that end one day: seen, dated, never copied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from models.records.ids import ResidentId


class PaperKind(StrEnum):
    """Papers whose end matters for work (``domain.md`` §5.4)."""

    RIGHT_TO_WORK = "right_to_work"
    RESIDENCE_PERMIT = "residence_permit"
    DRIVING_LICENCE = "driving_licence"
    DISABLED_WORKER = "disabled_worker"
    OTHER = "other"


SPECIAL_PAPERS = frozenset({PaperKind.DISABLED_WORKER})
"""Say something of a person's health: only where the organisation keeps special categories."""


class PaperAnswer(StrEnum):
    """Of the right to work: neither a number nor a kind of permit."""

    NONE = ""
    YES = "yes"
    NO = "no"
    TO_CHECK = "to_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedPaperDraft:
    """A paper, as seen; neither its number nor a picture of it is kept.

    Attributes:
        title: Of an ``OTHER`` paper, e.g. « CACES 1 »; empty otherwise.
        answer: Of the right to work alone.
        expires_on: Last day of validity; None: no end, or not known.
        seen_on: Day on which somebody held it in their hands.
    """

    dated_paper_id: UUID | None = None
    resident_id: ResidentId | None = None
    kind: PaperKind = PaperKind.OTHER
    title: str = ""
    answer: PaperAnswer = PaperAnswer.NONE
    expires_on: date | None = None
    seen_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedPaperRecord:
    """A paper as kept.

    Attributes:
        display_name: Of the person; empty where it is not needed.
        seen_by: Name of who held it.
        is_removed: In the bin.
    """

    content: DatedPaperDraft
    display_name: str = ""
    seen_by: str = ""
    is_removed: bool = False

    @property
    def is_special(self) -> bool:
        """Whether it may say something of a person's health."""
        return self.content.kind in SPECIAL_PAPERS


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiringPaper:
    """A paper that ends soon, or ended, of somebody who is accompanied.

    Attributes:
        display_name: Of the person.
    """

    dated_paper_id: UUID
    resident_id: ResidentId
    display_name: str
    kind: PaperKind
    title: str
    expires_on: date
