"""Rights of the person and retention: what was told, agreed, asked, kept, counted and erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.records.ids import ResidentId
from models.records.meetings import MeetingRecord, VisitRecord
from models.records.placements import PlacementRecord
from models.records.plans import PlanVersionRecord
from models.records.residents import ResidentRecord
from models.records.settings import KeptDraft


class NoticeForm(StrEnum):
    """How the information of article 13 RGPD was given."""

    SPOKEN = "spoken"
    LEAFLET = "leaflet"
    BOTH = "both"


class ConsentUse(StrEnum):
    """Optional uses, each agreed to by itself; the file itself rests on 6.1.e and asks for none."""

    EMPLOYER_CONTACT = "employer_contact"
    PARTNER_SHARING = "partner_sharing"
    SMS = "sms"
    PHOTO = "photo"


class RequestKind(StrEnum):
    """Rights a person may use; portability does not apply to a mission of public interest."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    OBJECTION = "objection"
    LIMITATION = "limitation"
    ERASURE = "erasure"


class RequestOutcome(StrEnum):
    """What was answered."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


class RequestState(StrEnum):
    """Where a request is, on a given day."""

    OPEN = "open"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    ANSWERED = "answered"


class Restriction(StrEnum):
    """Why a file is set aside: seen by the coordinator only."""

    NONE = ""
    OBJECTION = "objection"
    LIMITATION = "limitation"


class RetentionRule(StrEnum):
    """Clocks of the retention periods; see ``models.rules.retention``."""

    FILE = "file"
    NO_FOLLOW_UP = "no_follow_up"
    BIN = "bin"
    ANONYMOUS_VISIT = "anonymous_visit"
    DRAFT = "draft"
    PLAN_ARCHIVE = "plan_archive"
    EMPLOYER_CONTACT = "employer_contact"


class Fate(StrEnum):
    """What happens when a clock has run out and a person says so."""

    ANONYMISE = "anonymise"
    ERASE = "erase"


class ContactSource(StrEnum):
    """What shows that the person was in contact; our own attempts never do."""

    VISIT = "visit"
    MEETING = "meeting"
    SIGNATURE = "signature"
    CONSENT = "consent"
    REQUEST = "request"
    NOTICE = "notice"
    FIRST_MEETING = "first_meeting"
    FILE_CREATED = "file_created"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDraft:
    """That somebody was told their rights.

    Attributes:
        told_on: Day.
        language: Code of the vocabulary ``language``.
        told_by: Who told; empty: whoever acts.
    """

    resident_id: ResidentId
    told_on: date | None = None
    form: NoticeForm = NoticeForm.SPOKEN
    language: str = "fr"
    told_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRecord:
    """A notice as kept."""

    notice_id: UUID
    told_on: date
    form: NoticeForm
    language: str
    told_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEvent:
    """One answer about one use; the last one counts, all are kept.

    Attributes:
        is_given: Agreed; False: refused, or taken back.
        decided_on: Day of the answer.
        noted_by: Who wrote it down.
    """

    use: ConsentUse
    is_given: bool
    decided_on: date
    noted_by: str
    noted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRecord:
    """What a person answered about one use.

    Attributes:
        is_given: The answer that counts; None: never asked.
        since: Day of that answer.
        history: Every answer, the newest first.
    """

    use: ConsentUse
    is_given: bool | None = None
    since: date | None = None
    history: tuple[ConsentEvent, ...] = ()

    @property
    def is_withdrawn(self) -> bool:
        """Whether the person had agreed and took it back."""
        return self.is_given is False and any(event.is_given for event in self.history)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDraft:
    """A request as received.

    Attributes:
        note: What is asked, in the person's words.
    """

    resident_id: ResidentId
    kind: RequestKind = RequestKind.ACCESS
    received_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRecord:
    """A request as kept; its line outlives the file, without the name.

    Attributes:
        resident_id: None once the file is erased.
        file_code: Code of the file, e.g. ``R-0042``.
        display_name: Empty once the file is erased.
        due_on: Last day to answer, extension included.
        extension_reason: Why two more months were taken; empty: they were not.
        answer: What was answered, in words.
    """

    request_id: UUID
    resident_id: ResidentId | None
    file_code: str
    display_name: str
    kind: RequestKind
    received_on: date
    due_on: date
    note: str
    received_by: str
    extended_on: date | None = None
    extension_reason: str = ""
    answered_on: date | None = None
    outcome: RequestOutcome | None = None
    answer: str = ""
    answered_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One line of the list of what is kept too long.

    Attributes:
        record_id: The file, plan or contact; None where a line stands for several things.
        title: Name or number, as a person would say it.
        count: How many things the line stands for.
        since: Day from which the clock runs.
        source: What that day was, for a file.
        ended_on: Last day on which it could be kept.
        kept_until: It was kept on purpose until that day; None: never.
        kept_reason: Why.
    """

    rule: RetentionRule
    fate: Fate
    record_id: UUID | None
    title: str
    since: date
    ended_on: date
    count: int = 1
    source: ContactSource | None = None
    kept_until: date | None = None
    kept_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedPlanRow:
    """A signed plan in the restricted archive, after its file is gone."""

    archive_id: UUID
    label: str
    closed_on: date
    kept_until: date
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnonymousFile:
    """What remains of a file for the statistics: nobody can be recognised in it.

    Attributes:
        month: Month of the first contact, ``2026-03``; never a day.
        last_month: Month of the last contact.
        department: Two or three characters; empty: unknown, or the file was erased on request.
        contract_types: Codes, sorted.
        stage: A ``ResidentStage``.
    """

    birth_year: int | None
    sex: str
    month: str
    last_month: str
    department: str
    stage: str
    contract_types: tuple[str, ...]
    meetings: int
    visits: int
    hires: int
    signed_plans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """Something erased for good, so that a restored backup loses it again; an id, never a name."""

    record_id: UUID
    kind: str
    purged_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """Whether a file is set aside, and since when.

    Attributes:
        last_contact_on: Day of the last contact coming from the person.
        source: What that contact was.
        ends_on: Last day on which the file may be kept.
    """

    restriction: Restriction
    restricted_since: datetime | None
    last_contact_on: date
    source: ContactSource
    ends_on: date


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
