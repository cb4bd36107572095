"""Everything known of one person, to be handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.records.meetings import MeetingRecord, VisitRecord
from models.records.placements import PlacementRecord
from models.records.plans import PlanVersionRecord
from models.records.privacy import ConsentRecord, FileState, NoticeRecord, RequestRecord
from models.records.residents import ResidentRecord
from models.records.settings import KeptDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningLine:
    """Somebody opened, changed, printed or exported the file.

    Attributes:
        action: Code of ``models.records.journal.Action``.
    """

    at: datetime
    who: str
    action: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """Everything the vault holds of one person, what is in the bin and half typed included.

    Attributes:
        residence: Its name and address, in one line.
        removed_meetings: Meetings in the bin.
        plan_versions: Every version of every plan.
        openings: Who opened or changed the file, the newest first.
    """

    resident: ResidentRecord
    state: FileState
    residence: str
    building: str
    meetings: tuple[MeetingRecord, ...]
    removed_meetings: tuple[MeetingRecord, ...]
    visits: tuple[VisitRecord, ...]
    hires: tuple[PlacementRecord, ...]
    plan_versions: tuple[PlanVersionRecord, ...]
    notices: tuple[NoticeRecord, ...]
    consents: tuple[ConsentRecord, ...]
    requests: tuple[RequestRecord, ...]
    half_typed: tuple[KeptDraft, ...]
    openings: tuple[OpeningLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPart:
    """A part of the complete copy, in French.

    Attributes:
        entries: Labels and values.
        lines: Dated things: when, and what in one or several sentences.
        empty: Said when there is nothing.
        help: What the part is, in one plain sentence.
    """

    title: str
    entries: tuple[tuple[str, str], ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    empty: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCopy:
    """The complete copy, in both its forms.

    Attributes:
        code: Code of the file: the only thing the documents call themselves by.
        pdf: To be read on paper.
        data: The same as JSON, to be read by a machine.
        plans: File name and bytes of each signed or frozen plan.
    """

    code: str
    pdf: bytes
    data: bytes
    plans: tuple[tuple[str, bytes], ...] = ()

    @property
    def name(self) -> str:
        """Neutral name of the files, without their ending: ``Copie R-0042``."""
        return f"Copie {self.code}"
