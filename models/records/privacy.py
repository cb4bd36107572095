"""Rights of the person and retention: what was told, agreed, asked, kept, counted and erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.ids import ResidentId
from models.records.retention import ContactSource


class NoticeForm(StrEnum):
    """How the information of article 13 RGPD was given."""

    SPOKEN = "spoken"
    LEAFLET = "leaflet"
    BOTH = "both"


class ConsentUse(StrEnum):
    """Optional uses, each agreed to by itself; the file itself rests on 6.1.e and asks for none.

    ``PHOTO`` was asked by the first versions, which did nothing with it: old answers are still told.
    """

    EMPLOYER_CONTACT = "employer_contact"
    PARTNER_SHARING = "partner_sharing"
    SMS = "sms"
    PHOTO = "photo"


ASKED_USES: Final = (ConsentUse.EMPLOYER_CONTACT, ConsentUse.PARTNER_SHARING, ConsentUse.SMS)
"""Uses that are asked: each of them changes something."""


class RequestKind(StrEnum):
    """Rights a person may use; portability does not apply to a mission of public interest."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    OBJECTION = "objection"
    LIMITATION = "limitation"
    ERASURE = "erasure"
    WITHDRAWAL = "withdrawal"


RECEIVED_KINDS: Final = tuple(kind for kind in RequestKind if kind is not RequestKind.WITHDRAWAL)
"""What is written by hand in the register; an agreement taken back writes its line by itself."""


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
        note: What was asked, in words; of an agreement taken back, the ``ConsentUse``.
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
class FileState:
    """Whether a file is set aside, and since when.

    Attributes:
        last_contact_on: Day of the last contact coming from the person.
        source: What that contact was.
        ends_on: Last day on which the file may be kept.
        kept_reason: Why somebody decided to keep it longer; empty: nobody did.
    """

    restriction: Restriction
    restricted_since: datetime | None
    last_contact_on: date
    source: ContactSource
    ends_on: date
    kept_reason: str = ""
