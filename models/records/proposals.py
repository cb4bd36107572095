"""What is proposed to a person and what they answer; how they are introduced to an employer, on the spot.

« Méthode IOD » (``domain.md`` §1.1, §1.5): three offers at least, and the person chooses; refusing is normal,
never a sanction; no CV where the programme has none; the meeting takes place at the workplace, and each side
says within a day what they thought of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.ids import JobId, ResidentId
from models.records.residents import AvailabilitySlot


class ProposalKind(StrEnum):
    """What is proposed."""

    JOB = "job"
    """A job whose work was seen, or is known."""
    ADVERT = "advert"
    """A published offer; where the programme allows it."""
    INTERNSHIP = "internship"
    """Where the programme allows it; a PMSMP is an immersion, and no proposal."""


class OfferAnswer(StrEnum):
    """What the person said of an offer; refusing is free, and counts as an offer proposed."""

    INTERESTED = "interested"
    DECLINED = "declined"
    THINKING = "thinking"
    NONE = "none"


class SideAnswer(StrEnum):
    """What one side says after a meeting."""

    YES = "yes"
    THINKING = "thinking"
    NO = "no"
    SILENT = "silent"
    """Asked, and never answered: nobody waits for it any more."""


class Side(StrEnum):
    """Who says it."""

    PERSON = "person"
    EMPLOYER = "employer"


class SheetField(StrEnum):
    """What of a person may stand on an introduction sheet, once they ticked it; nothing else ever does.

    No surname is needed to meet somebody. Neither residence, nor age, nor language spoken at home, nor
    papers, nor health, nor who helps them, is in this list (Code du travail, articles L1132-1 and L1221-6).
    """

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    PHONE = "phone"
    WISHES = "wishes"
    TRADES = "trades"
    EXPERIENCES = "experiences"
    FRENCH = "french"
    AVAILABILITY = "availability"
    HOURS = "hours"
    WORKING_TIME = "working_time"
    START = "start"
    TRAVEL = "travel"


FIRST_AGREED: Final = (SheetField.FIRST_NAME.value,)
"""What is ticked to begin with; the person unticks it if they would rather."""
PRESENT: Final = ("person", "employer", "tutor", "adviser", "interpreter")
"""Who may be at the workplace meeting."""
PROPOSAL_WORDS: Final = ("words",)
INTRODUCTION_WORDS: Final = (
    "gestures_tried", "questions", "person_words", "employer_words", "next_words",
)  # fmt: skip
"""What somebody wrote of a person: told to another organisation with their agreement alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDraft:
    """Something proposed to one person.

    Attributes:
        job_id: The job; None where it is not in the vault: ``title`` says it then.
        title: What and where, in words, without a job of this vault.
        reason: Code of the vocabulary ``person_refusal_reason``, of one who declines or hesitates.
        words: The answer in the person's own words.
        answered_on: Day of the answer.
    """

    proposal_id: UUID | None = None
    resident_id: ResidentId | None = None
    kind: ProposalKind = ProposalKind.JOB
    job_id: JobId | None = None
    title: str = ""
    proposed_on: date | None = None
    answer: OfferAnswer = OfferAnswer.NONE
    reason: str = ""
    words: str = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRecord:
    """A proposal as kept.

    Attributes:
        title: Job and employer, or what was typed.
        who: Name of the author.
        is_withheld: Its words are another organisation's, and the person did not agree to share them.
    """

    proposal_id: UUID
    content: ProposalDraft
    title: str
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroductionDraft:
    """A person introduced to an employer for a job, from the sheet to what each side decided.

    Attributes:
        proposal_id: What it follows from; None: introduced at once.
        introduced_on: Day on which the employer heard of the person; the job has a candidate from then on.
        agreed: Codes of ``SheetField`` that the person ticked: the sheet holds nothing else.
        agreed_on: Day on which they ticked it; None: nothing may be printed.
        sheet_given_on: Day on which the employer got the sheet.
        gives_cv: A CV is joined; where the programme allows it.
        meet_on: Day of the workplace meeting.
        meet_at: Its hour, local.
        place: The workplace, exactly.
        meeting_point: Where they find each other: « devant le portail vert ».
        present: Codes of ``PRESENT``.
        present_names: Who, for the employer.
        interpreter: Who interprets, in which language.
        tasks_shown: What was shown.
        gestures_tried: What the person tried, for some minutes: more is an immersion, not unpaid work.
        questions: What the person asked.
        answer_by: Until when both sides think about it.
        person_reason: Code of the vocabulary ``person_refusal_reason``.
        employer_reason: Code of the vocabulary ``candidate_refusal_reason``.
        person_heard_at: Hour at which the person was heard; None: the day alone is known.
        not_happened_side: Code of the vocabulary ``not_happened_side``; empty: it took place, or will.
        not_happened_reason: Code of the vocabulary ``not_happened_reason``, which begins with the side.
        next_words: What comes next.
    """

    introduction_id: UUID | None = None
    resident_id: ResidentId | None = None
    proposal_id: UUID | None = None
    job_id: JobId | None = None
    title: str = ""
    introduced_on: date | None = None
    agreed: tuple[str, ...] = FIRST_AGREED
    agreed_on: date | None = None
    sheet_given_on: date | None = None
    gives_cv: bool = False
    meet_on: date | None = None
    meet_at: time | None = None
    place: str = ""
    meeting_point: str = ""
    present: tuple[str, ...] = ("person", "employer", "adviser")
    present_names: str = ""
    interpreter: str = ""
    tasks_shown: str = ""
    gestures_tried: str = ""
    questions: str = ""
    answer_by: date | None = None
    person_answer: SideAnswer | None = None
    person_reason: str = ""
    person_words: str = ""
    person_heard_on: date | None = None
    person_heard_at: time | None = None
    employer_answer: SideAnswer | None = None
    employer_reason: str = ""
    employer_words: str = ""
    employer_heard_on: date | None = None
    employer_heard_at: time | None = None
    not_happened_side: str = ""
    not_happened_reason: str = ""
    next_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroductionRecord:
    """An introduction as kept; attributes as in ``ProposalRecord``."""

    introduction_id: UUID
    content: IntroductionDraft
    title: str
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPerson:
    """What of a person may stand on an introduction sheet: one field for each ``SheetField``, and no other.

    Attributes:
        trades: Codes of the vocabulary ``sector``.
        french: Level of spoken French, CECRL.
        hours: Hours told as hours alone, in the person's words.
        working_time: Minutes a week.
        travel: Codes of the vocabulary ``travel_mode``.
    """

    first_name: str = ""
    last_name: str = ""
    phone: str = ""
    wishes: str = ""
    trades: tuple[str, ...] = ()
    experiences: str = ""
    french: str = ""
    availability: tuple[AvailabilitySlot, ...] = ()
    hours: str = ""
    working_time: int | None = None
    start: date | None = None
    travel: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroductionSheet:
    """Everything an introduction sheet says.

    Attributes:
        code: Of the file: it names the document, and says nothing of the person.
        agreed: Codes ticked by the person.
        has_interpreter: Somebody interprets; in which language is nobody's business here.
    """

    code: str
    made_on: date
    job_title: str
    employer_name: str
    person: SheetPerson
    agreed: tuple[str, ...]
    agreed_on: date
    meet_on: date | None = None
    meet_at: time | None = None
    place: str = ""
    meeting_point: str = ""
    has_interpreter: bool = False
    gives_cv: bool = False
    adviser_name: str = ""
    adviser_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBack:
    """A text that stays off the sheet: it holds a word that no employer may read.

    Attributes:
        field: A ``SheetField``, or ``place`` or ``meeting_point``.
        word: As it was typed.
        advice: A neutral way to say it, in French; empty when there is none.
    """

    field: str
    word: str
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnSheet:
    """An introduction sheet that was drawn, and what was kept back from it."""

    introduction_id: UUID
    name: str
    pdf: bytes
    kept_back: tuple[KeptBack, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersFile:
    """The rows of a person for the complete copy, those in the bin included."""

    proposals: tuple[ProposalRecord, ...] = ()
    introductions: tuple[IntroductionRecord, ...] = ()
    removed_ids: frozenset[UUID] = field(default_factory=frozenset)
