"""Queries on visits and meetings, inside a transaction."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from models.entities.meetings import Meeting, Visit
from models.entities.work import KeptDraftRow
from models.errors import NotFound
from models.records.meetings import VisitState
from models.rules.names import initials
from models.storage import residents, set_aside

ONE_DAY = timedelta(days=1)


def get(session: Session, meeting_id: UUID, *, also_removed: bool = False) -> Meeting:
    """Return a meeting.

    Raises:
        NotFound: ``meeting.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    meeting = session.get(Meeting, meeting_id)
    if meeting is None or (meeting.removed_at is not None and not also_removed):
        raise NotFound("meeting.not_found")
    set_aside.require_open(session, meeting.resident_id)
    visit = session.get(Visit, meeting.visit_id) if meeting.visit_id is not None else None
    set_aside.require_open(session, visit.resident_id if visit is not None else None)
    return meeting


def get_visit(session: Session, visit_id: UUID) -> Visit:
    """Return a visit.

    Raises:
        NotFound: ``visit.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    visit = session.get(Visit, visit_id)
    if visit is None:
        raise NotFound("visit.not_found")
    set_aside.require_open(session, visit.resident_id)
    return visit


def meetings_of(session: Session, resident_id: UUID) -> tuple[Meeting, ...]:
    """Return the meetings of a resident, the newest first; ``partner_notes.told`` says who may read them."""
    query = (
        select(Meeting)
        .where(Meeting.resident_id == resident_id, Meeting.removed_at.is_(None))
        .order_by(Meeting.met_at.desc())
    )
    return tuple(session.scalars(query))


def visits_of_day(session: Session, hall_id: UUID | None, day: date) -> list[Visit]:
    """Return the visits of a day, of files not set aside, by arrival; of every hall when none is given."""
    query = select(Visit).where(_on(day, hall_id)).order_by(Visit.arrived_at)
    hidden = set_aside.hidden(session)
    return [visit for visit in session.scalars(query) if visit.resident_id not in hidden]


def present(session: Session, hall_id: UUID | None, resident_id: UUID, day: date) -> Visit | None:
    """Return the visit of a resident who is in the hall now; None when they are not."""
    query = select(Visit).where(
        _on(day, hall_id), Visit.resident_id == resident_id, Visit.state != VisitState.LEFT
    )
    return session.scalars(query.limit(1)).first()


def hangs_on(session: Session, visit_id: UUID) -> bool:
    """Tell whether something was said, or is half typed, of a passage."""
    said = select(Meeting.id).where(Meeting.visit_id == visit_id).limit(1)
    typed = select(KeptDraftRow.id).where(KeptDraftRow.key == str(visit_id)).limit(1)
    return session.scalar(said) is not None or session.scalar(typed) is not None


def seen_per_day(session: Session, hall_id: UUID | None, last: date, days: int) -> tuple[int, ...]:
    """Return how many were received on each of the days that end with ``last``, the oldest first."""
    first = last - ONE_DAY * (days - 1)
    bounds = [_midnight(first + ONE_DAY * place) for place in range(days + 1)]
    # Counted by the database: a week of every hall is thousands of rows, and screens ask at each arrival.
    counts = (
        func.count().filter(Visit.arrived_at >= begins, Visit.arrived_at < ends)
        for begins, ends in pairwise(bounds)
    )
    query = select(*counts).where(
        Visit.arrived_at >= bounds[0], Visit.arrived_at < bounds[-1], Visit.received_at.is_not(None)
    )
    if hall_id is not None:
        query = query.where(Visit.hall_id == hall_id)
    return tuple(session.execute(query).one())


def _on(day: date, hall_id: UUID | None) -> ColumnElement[bool]:
    on_day = and_(Visit.arrived_at >= _midnight(day), Visit.arrived_at < _midnight(day + ONE_DAY))
    return on_day if hall_id is None else and_(Visit.hall_id == hall_id, on_day)


def _midnight(day: date) -> datetime:
    """Return the instant at which a local day begins, in UTC."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def subject_of(session: Session, meeting: Meeting) -> str:
    """Return whom a meeting was with, as the hall may read it: never a word of what was said."""
    if meeting.resident_id is not None:
        person = residents.get(session, meeting.resident_id, also_removed=True)
        return initials(person.first_name, person.last_name)
    if meeting.visit_id is not None:
        return get_visit(session, meeting.visit_id).initials
    return ""
