"""The integration plan: sections 1 to 14 of ``domain.md`` §4.1, its versions and its signatures."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from models.records.codec import ADDED
from models.records.ids import OrganisationId, PlacementId, PlanId, PlanVersionId, ResidentId
from models.records.placements import JobCategory
from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty, Letterhead
from models.records.signatures import SignatureRecord
from models.records.timetable import Timetable


class PlanStatus(StrEnum):
    """Where a version of a plan stands."""

    DRAFT = "draft"
    TO_SIGN = "to_sign"
    SIGNED = "signed"
    DECLINED = "declined"
    SUPERSEDED = "superseded"


class LearningStep(StrEnum):
    """How a task is learnt: watch, do together, do alone."""

    WATCH = "watch"
    TOGETHER = "together"
    ALONE = "alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalText:
    """A French text with, where one is known, its translation in the plan's language.

    Attributes:
        text: The French text, authoritative (L1221-3, L1321-6); empty means: see ``phrase``.
        translation: The adviser's own translation; empty means: see ``phrase``, else none.
        phrase: Key of the fixed phrase table, used while ``text`` is empty.
    """

    text: str = ""
    translation: str = ""
    phrase: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostSection:
    """Section 2: the post."""

    title: str = ""
    workplace: str = ""
    manager: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractSection:
    """Section 3: facts of the contract; ``trial_ends_on`` is computed, never typed."""

    contract_type: str = "cdi"
    category: JobCategory = JobCategory.EMPLOYEE
    starts_on: date | None = None
    ends_on: date | None = None
    fixed_term_reason: str = ""
    weekly_minutes: int = 2100
    has_trial_clause: bool = True
    is_trial_renewable: bool = False
    trial_ends_on: date | None = None
    collective_agreement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RampStep:
    """Section 4: a lighter week agreed for the beginning."""

    from_week: int
    weekly_minutes: int
    note: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOneSection:
    """Section 5: the first day, so that nobody is left at a closed door."""

    arrives_at: time | None = None
    entrance: LocalText = LocalText()
    ask_for: str = ""
    phone: str = ""
    journey: LocalText = LocalText()
    bring: LocalText = LocalText()
    clothing: LocalText = LocalText()
    meal: LocalText = LocalText()
    keys: LocalText = LocalText()
    safety: LocalText = LocalText(phrase="day_one.safety_briefing")


@dataclass(frozen=True, slots=True, kw_only=True)
class TutorSection:
    """Section 6: who shows the work, and who does when they are away."""

    name: str = ""
    function: str = ""
    common_hours: LocalText = LocalText()
    weekly_minutes: int = 60
    substitute: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine:
    """Section 7: one task of one week.

    Attributes:
        week: 1 to 12, counted from the week of the start.
        result: What can be seen when the task is learnt.
    """

    week: int
    task: LocalText
    how: LearningStep = LearningStep.WATCH
    result: LocalText = LocalText()
    shown_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeverLine:
    """Section 8: something that helps; neutral words, never a cause.

    Attributes:
        lever: Usually ``LocalText(phrase="lever.<code>")`` (``domain.md`` §4.4).
        when: A date or words: « dès le premier jour ».
    """

    lever: LocalText
    who: str = ""
    when: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveLine:
    """Section 9: an observable, reachable aim; ``by_week`` says when."""

    aim: LocalText
    by_week: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPointLine:
    """Section 10: a dated check point.

    Attributes:
        code: Code of the date engine (``month_1``, ``before_trial_end``…) or ``other``.
        is_manual: The date was chosen by hand and is kept when the start moves.
        offset_days: Asked by the organisation's template (``models.records.templates.PointTemplate``);
            None: the date engine's own rule, or no rule at all.
    """

    code: str
    due_on: date | None
    label: LocalText = LocalText()
    place: str = ""
    who: str = ""
    minutes: int = 20
    is_manual: bool = False
    offset_days: int | None = field(default=None, metadata={ADDED: True})


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactsSection:
    """Section 11: whom to call, for what, before when."""

    absence: str = ""
    absence_before: time | None = None
    technical: str = ""
    accident: str = ""
    disagreement: str = ""
    occupational_health: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentsSection:
    """Section 12: what each of the three undertakes."""

    employee: tuple[LocalText, ...] = ()
    employer: tuple[LocalText, ...] = ()
    adviser: tuple[LocalText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSection:
    """Section 13: the only subjects on which the three may talk to each other; can be withdrawn."""

    topics: tuple[str, ...] = ("presence", "tasks", "timetable", "adjustments")


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningSection:
    """Section 14: where, how many originals, and how the text was made understood."""

    place: str = ""
    originals: int = 3
    is_read_aloud: bool = False
    interpreter_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContent:
    """Everything a plan says; a signed version never changes.

    Attributes:
        language: Code of the employee's language; ``fr`` prints French alone.
        internal_note: Section 15, for the team, never printed; the person may read it.
        internal_note_of: Organisation that wrote it; None: nobody can tell.
        letterhead: Of the organisation, as it was when the plan was begun.
        wordings: The organisation's own wording of fixed phrases in the second language, as they were when
            the version was frozen: key and sentence; None: a draft, or French alone.
    """

    language: str = "fr"
    employer: EmployerParty = field(default_factory=EmployerParty)
    employee: EmployeeParty = field(default_factory=EmployeeParty)
    adviser: AdviserParty = field(default_factory=AdviserParty)
    post: PostSection = PostSection()
    contract: ContractSection = ContractSection()
    timetable: Timetable = Timetable()
    ramp: tuple[RampStep, ...] = ()
    day_one: DayOneSection = DayOneSection()
    tutor: TutorSection = TutorSection()
    tasks: tuple[TaskLine, ...] = ()
    levers: tuple[LeverLine, ...] = ()
    objectives: tuple[ObjectiveLine, ...] = ()
    check_points: tuple[CheckPointLine, ...] = ()
    contacts: ContactsSection = ContactsSection()
    commitments: CommitmentsSection = field(default_factory=CommitmentsSection)
    agreement: AgreementSection = AgreementSection()
    signing: SigningSection = SigningSection()
    internal_note: str = ""
    internal_note_of: OrganisationId | None = field(default=None, metadata={ADDED: True})
    letterhead: Letterhead = field(default=Letterhead(), metadata={ADDED: True})
    wordings: tuple[tuple[str, str], ...] | None = field(default=None, metadata={ADDED: True})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersionRecord:
    """One version of a plan.

    Attributes:
        number: Number of the plan, e.g. ``2026-0114``: the only label that leaves the vault.
        version: 1 for the first.
        content_sha256: Hex digest of the canonical content; empty while a draft.
        document_sha256: Hex digest of the frozen PDF; empty while a draft.
        sealed_sha256: Hex digest of the file with what was signed so far; empty until somebody has signed.
        stamped_at: Instant at which a time stamp was added to it; None: none.
        is_partial: Sections are left out for whoever reads (``models.rules.plan_secrecy``).
        is_note_withheld: The other organisation wrote the note, and the person did not agree to share it.
    """

    version_id: PlanVersionId
    plan_id: PlanId
    placement_id: PlacementId
    resident_id: ResidentId
    number: str
    version: int
    status: PlanStatus
    content: PlanContent
    created_at: datetime
    updated_at: datetime
    frozen_at: datetime | None = None
    content_sha256: str = ""
    document_sha256: str = ""
    sealed_sha256: str = ""
    stamped_at: datetime | None = None
    signatures: tuple[SignatureRecord, ...] = ()
    is_partial: bool = False
    is_note_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A line of a list of plans: the newest version of each."""

    plan_id: PlanId
    number: str
    version: int
    status: PlanStatus
    employee_name: str
    employer_name: str
    job_title: str
    starts_on: date | None
    updated_at: datetime
    signed_count: int
