"""Queries on permanences: who is expected, what was promised, what is kept, in a few statements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from models.entities.employers import Employer
from models.entities.first_contacts import FirstContact
from models.entities.hall_days import HallDay
from models.entities.jobs import Job
from models.entities.meetings import Meeting, Visit
from models.entities.places import Building, Hall
from models.entities.plans import Plan
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.first_contacts import MET
from models.records.hall_days import ExpectedPerson
from models.records.ids import PlanId, ResidentId
from models.records.meetings import NextStep, VisitState
from models.records.plans import PlanStatus
from models.rules.names import initials
from models.storage import first_contacts, set_aside

LATE = timedelta(days=60)
"""A promise older than that is no longer expected at a permanence: it is in the lists of what is due."""
MOST = 200
"""People of one permanence; nobody receives more in a day."""
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OpenJob:
    """What is needed to say that an open job may please."""

    job_id: UUID
    title: str
    employer_name: str
    rome_code: str


def get(session: Session, hall_day_id: UUID, *, also_removed: bool = False) -> HallDay:
    """Return what is kept of a permanence.

    Raises:
        NotFound: ``hall_day.not_found``.
    """
    row = session.get(HallDay, hall_day_id)
    if row is None or (row.removed_at is not None and not also_removed):
        raise NotFound("hall_day.not_found")
    return row


def of_day(session: Session, hall_id: UUID | None, day: date) -> HallDay | None:
    """Return what is kept of a permanence; None when it was not closed."""
    return session.scalars(_kept(hall_id).where(HallDay.day == day).limit(1)).first()


def before(session: Session, hall_id: UUID | None, day: date) -> HallDay | None:
    """Return what is kept of the permanence before a day."""
    query = _kept(hall_id).where(HallDay.day < day).order_by(HallDay.day.desc())
    return session.scalars(query.limit(1)).first()


def expected(session: Session, hall_id: UUID | None, day: date) -> list[tuple[ExpectedPerson, Resident]]:
    """Return those to whom something was promised for a day or before, and who were not met since.

    Args:
        session: Of the transaction; notes one may not read are withheld by the store, and so is their date.
        hall_id: People met in this hall, or who live in its residence; None: everybody.
        day: The day of the permanence.
    """
    later = aliased(Meeting)
    met_since = (
        select(later.id)
        .where(
            later.resident_id == Meeting.resident_id,
            later.met_at > Meeting.met_at,
            later.removed_at.is_(None),
            later.is_attempt.is_(False),
        )
        .exists()
    )
    query = (
        select(Meeting, Resident)
        .join(Resident, Resident.id == Meeting.resident_id)
        .where(
            Meeting.next_step_on > day - LATE,
            Meeting.next_step_on <= day,
            Meeting.next_step != NextStep.NOTHING,
            Meeting.removed_at.is_(None),
            Resident.removed_at.is_(None),
            ~met_since,
            *_of_hall(hall_id),
        )
        .order_by(Meeting.next_step_on.desc(), Meeting.next_step_at, Resident.sort_key)
        .limit(MOST)
    )
    # Who said « not now » since is left in peace until their day, whatever was promised before.
    hidden = set_aside.hidden(session) | first_contacts.resting(session, day)
    found: dict[UUID, tuple[ExpectedPerson, Resident]] = {}
    for meeting, resident in session.execute(query):
        if resident.id not in hidden:
            found.setdefault(resident.id, (_expected(meeting, resident), resident))
    return list(found.values())


def promised_on(session: Session, hall_id: UUID | None, day: date) -> list[ExpectedPerson]:
    """Return what was promised in a hall on a day, by the day for which it was."""
    query = (
        select(Meeting, Resident)
        .join(Resident, Resident.id == Meeting.resident_id)
        .where(
            *_during(day),
            Meeting.next_step_on.is_not(None),
            Meeting.removed_at.is_(None),
            Resident.removed_at.is_(None),
            *([Meeting.hall_id == hall_id] if hall_id is not None else []),
        )
        .order_by(Meeting.next_step_on, Resident.sort_key)
        .limit(MOST)
    )
    hidden = set_aside.hidden(session)
    rows = session.execute(query)
    return [_expected(meeting, resident) for meeting, resident in rows if resident.id not in hidden]


def contacts(session: Session, hall_id: UUID | None, day: date) -> tuple[int, int]:
    """Return the first contacts of a day in a hall: people spoken with, and people looked for in vain.

    Who passed through the hall is counted as received already: their contact has the key of the passage.
    """
    met = FirstContact.outcome.in_([outcome.value for outcome in MET])
    query = select(func.count().filter(met), func.count().filter(~met)).where(
        FirstContact.contacted_on == day,
        FirstContact.removed_at.is_(None),
        ~select(Visit.id).where(Visit.id == FirstContact.id).exists(),
        *([FirstContact.hall_id == hall_id] if hall_id is not None else []),
    )
    spoken, missed = session.execute(query).one()
    return spoken, missed


def attempts(session: Session, hall_id: UUID | None, day: date) -> int:
    """Return how many people were looked for from a hall on a day, and not reached."""
    query = select(func.count()).where(
        *_during(day),
        Meeting.is_attempt,
        Meeting.removed_at.is_(None),
        *([Meeting.hall_id == hall_id] if hall_id is not None else []),
    )
    return session.scalar(query) or 0


def without_a_file(session: Session, hall_id: UUID | None, day: date) -> list[Visit]:
    """Return the passages of a day of people without a file that still show initials or a room."""
    query = select(Visit).where(
        Visit.arrived_at >= midnight(day),
        Visit.arrived_at < midnight(day + _ONE_DAY),
        Visit.resident_id.is_(None),
        or_(Visit.initials != "", Visit.room != ""),
        *([Visit.hall_id == hall_id] if hall_id is not None else []),
    )
    return list(session.scalars(query.order_by(Visit.arrived_at)))


def present(session: Session, hall_id: UUID | None, day: date) -> list[Visit]:
    """Return the passages of a day of people who have not left."""
    query = select(Visit).where(
        Visit.arrived_at >= midnight(day),
        Visit.arrived_at < midnight(day + _ONE_DAY),
        Visit.state != VisitState.LEFT,
        *([Visit.hall_id == hall_id] if hall_id is not None else []),
    )
    return list(session.scalars(query.order_by(Visit.arrived_at)))


def open_jobs(session: Session, limit: int = 500) -> list[OpenJob]:
    """Return the jobs that can be offered, the newest first."""
    query = (
        select(Job.id, Job.title, Employer.trade_name, Employer.legal_name, Job.rome_code)
        .join(Employer, Employer.id == Job.employer_id)
        .where(Job.removed_at.is_(None), Employer.removed_at.is_(None), Job.openings > 0)
        .order_by(Job.number.desc())
        .limit(limit)
    )
    return [
        OpenJob(key, title, trade or legal, code) for key, title, trade, legal, code in session.execute(query)
    ]


def plans_to_sign(session: Session, residents: Iterable[UUID]) -> list[tuple[PlanId, str, ResidentId]]:
    """Return the plans that wait for a signature of these people: key, number, and whose."""
    query = select(Plan.id, Plan.label, Plan.resident_id).where(
        Plan.resident_id.in_(list(residents)), Plan.status == PlanStatus.TO_SIGN, Plan.removed_at.is_(None)
    )
    return [(PlanId(key), label, ResidentId(person)) for key, label, person in session.execute(query)]


def midnight(day: date) -> datetime:
    """Return the instant at which a local day begins, in UTC."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _kept(hall_id: UUID | None):  # type: ignore[no-untyped-def]  # a select, whose type only SQLAlchemy spells
    held = HallDay.hall_id.is_(None) if hall_id is None else HallDay.hall_id == hall_id
    return select(HallDay).where(HallDay.removed_at.is_(None), held)


def _during(day: date) -> tuple[ColumnElement[bool], ...]:
    return (and_(Meeting.met_at >= midnight(day), Meeting.met_at < midnight(day + _ONE_DAY)),)


def _of_hall(hall_id: UUID | None) -> tuple[ColumnElement[bool], ...]:
    if hall_id is None:
        return ()
    residence = (
        select(Building.residence_id)
        .join(Hall, Hall.building_id == Building.id)
        .where(Hall.id == hall_id)
        .scalar_subquery()
    )
    return (or_(Meeting.hall_id == hall_id, Resident.residence_id == residence),)


def _expected(meeting: Meeting, resident: Resident) -> ExpectedPerson:
    return ExpectedPerson(
        resident_id=ResidentId(resident.id),
        initials=initials(resident.first_name, resident.last_name),
        room=resident.room,
        language=resident.exchange_language,
        promised_on=meeting.met_at.astimezone().date(),
        due_on=meeting.next_step_on or meeting.met_at.astimezone().date(),
        step=NextStep(meeting.next_step) if meeting.next_step else None,
        at=meeting.next_step_at,
        said=meeting.note,
    )
