"""Everything known of one person, to be handed over."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from models.records.attachments import AttachmentRecord
from models.records.barriers import BarrierRecord
from models.records.dated_papers import DatedPaperRecord
from models.records.duplicates import OtherValue
from models.records.first_contacts import FirstContactRecord
from models.records.funding import FundedList
from models.records.immersions import ImmersionsFile
from models.records.in_work import InWorkFile
from models.records.meetings import MeetingRecord, VisitRecord
from models.records.network import NetworkFile
from models.records.outreach import PointingRecord
from models.records.pathway import PathwayFile
from models.records.placements import PlacementRecord
from models.records.plan_copies import PlanCopyRecord
from models.records.plans import PlanVersionRecord
from models.records.print_orders import PrintOrderRecord
from models.records.privacy import ConsentRecord, FileState, NoticeRecord, RequestRecord
from models.records.profile import FrenchEvent, ProfileDraft
from models.records.proposals import OffersFile
from models.records.residents import ResidentRecord
from models.records.settings import KeptDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningLine:
    """Somebody opened, changed, printed or exported the file.

    Attributes:
        action: Code of ``models.records.journal.Action``.
        detail: A code that says more, e.g. ``sms.given``.
    """

    at: datetime
    who: str
    action: str
    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDecision:
    """Somebody decided to keep the file longer."""

    until: date
    reason: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable:
    """Something that can still be taken back for a day, and the words that would come back."""

    at: datetime
    subject: str
    before: dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Somebody decided of another file that looked like this one.

    Attributes:
        code: Of the file whose content came into this one; empty: it is of somebody else.
        others: What of it was not chosen.
    """

    at: datetime
    who: str
    code: str = ""
    others: tuple[OtherValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRow:
    """A row as the database keeps it: all its columns but keys and documents."""

    table: str
    values: dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """Everything the vault holds of one person, what is in the bin and half typed included.

    Attributes:
        removed_on: Day on which the file was put in the bin; None: it is in use.
        residence: Its name and address, in one line.
        halls: Name of each hall of a passage or meeting, by its id.
        removed_meetings: Meetings in the bin.
        first_contacts: Those of before the file, and since; in the bin or not.
        pointings: What relays said of the person, and what was answered.
        removed_ids: Hires and plans in the bin.
        plan_versions: Every version of every plan.
        plan_copies: Copies of plans that were handed over, those in the bin too.
        print_orders: What was asked to be printed of them.
        funded: Lists for funders that have the number of the file, with its line alone.
        decisions: Every decision to keep the file longer.
        undoable: What can still be taken back.
        openings: Who opened or changed the file, the newest first.
        comparisons: What was decided of files that look like this one, the newest first.
        rows: Every row about the person, as kept.
        profile: Wishes and limits told line by line.
        french_events: Every level of French that was noted, the newest first.
        barriers: With their history, special categories too: it is theirs.
        dated_papers: Those in the bin too.
        pathway: Facts, goals, activities and time in programmes, those in the bin included.
        offers: Proposals and introductions, those in the bin included.
        immersions: Those in the bin too.
        in_work: Check points, voices, adjustments, absences and duties, those in the bin included.
        own_values: Name and value of every field that the organisation added.
        network: Pairs, events and hours of clauses, those in the bin included.
    """

    resident: ResidentRecord
    state: FileState
    removed_on: date | None
    residence: str
    building: str
    halls: dict[str, str]
    removed_ids: tuple[UUID, ...]
    meetings: tuple[MeetingRecord, ...]
    removed_meetings: tuple[MeetingRecord, ...]
    visits: tuple[VisitRecord, ...]
    first_contacts: tuple[FirstContactRecord, ...]
    pointings: tuple[PointingRecord, ...]
    hires: tuple[PlacementRecord, ...]
    plan_versions: tuple[PlanVersionRecord, ...]
    plan_copies: tuple[PlanCopyRecord, ...]
    print_orders: tuple[PrintOrderRecord, ...]
    notices: tuple[NoticeRecord, ...]
    consents: tuple[ConsentRecord, ...]
    requests: tuple[RequestRecord, ...]
    decisions: tuple[KeptDecision, ...]
    funded: tuple[FundedList, ...]
    attachments: tuple[AttachmentRecord, ...]
    half_typed: tuple[KeptDraft, ...]
    undoable: tuple[Undoable, ...]
    openings: tuple[OpeningLine, ...]
    comparisons: tuple[Comparison, ...]
    rows: tuple[KeptRow, ...]
    profile: ProfileDraft | None = None
    french_events: tuple[FrenchEvent, ...] = ()
    barriers: tuple[BarrierRecord, ...] = ()
    dated_papers: tuple[DatedPaperRecord, ...] = ()
    own_values: tuple[tuple[str, str], ...] = ()
    pathway: PathwayFile = field(default_factory=PathwayFile)
    network: NetworkFile = field(default_factory=NetworkFile)
    offers: OffersFile = field(default_factory=OffersFile)
    immersions: ImmersionsFile = field(default_factory=ImmersionsFile)
    in_work: InWorkFile = field(default_factory=InWorkFile)


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
        plans: File name and bytes of each signed or frozen plan, and of each file kept with one.
    """

    code: str
    pdf: bytes
    data: bytes
    plans: tuple[tuple[str, bytes], ...] = ()

    @property
    def name(self) -> str:
        """Neutral name of the files, without their ending: ``Copie R-0042``."""
        return f"Copie {self.code}"
