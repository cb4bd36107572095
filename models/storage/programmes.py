"""Queries on programmes and on people's time in them, inside a transaction.

What a programme forbids is not read: where nothing of a selection may be shown, no screen is given any.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.entities.programmes import Enrolment, Observation, Programme
from models.entities.residents import Resident
from models.errors import NotFound, RuleBroken
from models.records.ids import ResidentId
from models.records.programmes import (
    EnrolmentDraft,
    EnrolmentRecord,
    LengthAlert,
    LengthDue,
    ObservationRecord,
    ProgrammeDraft,
    ProgrammeRecord,
)
from models.rules import programmes as rules
from models.rules.periods import add_months
from models.storage import partner_notes, pathway, set_aside

if TYPE_CHECKING:
    from models.storage.store import Transaction

_MARGIN = timedelta(days=3)
"""Months end on different days: what was entered this much later is looked at too."""


def get_programme(session: Session, programme_id: UUID | None) -> Programme:
    """Return a programme.

    Raises:
        NotFound: ``programme.not_found``.
    """
    programme = session.get(Programme, programme_id) if programme_id is not None else None
    if programme is None:
        raise NotFound("programme.not_found")
    return programme


def programmes(session: Session, *, enabled_only: bool) -> tuple[ProgrammeRecord, ...]:
    """Return the programmes, in order."""
    query = select(Programme).where(Programme.removed_at.is_(None))
    if enabled_only:
        query = query.where(Programme.is_enabled)
    return tuple(row.to_record() for row in session.scalars(query.order_by(Programme.position)))


def next_position(session: Session) -> int:
    """Return the place of a new programme: after the others."""
    return int(session.scalar(select(func.max(Programme.position))) or 0) + 1


def enrolments_of(transaction: Transaction, resident_id: UUID, today: date) -> tuple[EnrolmentRecord, ...]:
    """Return a person's time in programmes, the open ones first, then the last first."""
    session = transaction.session
    rows: list[Enrolment] = pathway.rows(session, Enrolment, resident_id)
    if not rows:
        return ()
    known = {row.programme_id: get_programme(session, row.programme_id).to_draft() for row in rows}
    opened = _open(rows, known)
    told = observations_of(transaction, resident_id) if any(each.selects for each in opened) else ()
    rows.sort(key=lambda row: (row.left_on is None, row.entered_on), reverse=True)
    return tuple(
        _record(transaction, row, programme=known[row.programme_id], opened=opened, told=told, today=today)
        for row in rows
    )


def require_selection(transaction: Transaction, enrolment: Enrolment) -> None:
    """Refuse to weigh anybody under a programme that does not select.

    Raises:
        RuleBroken: ``programme.no_selection``.
    """
    session = transaction.session
    rows: list[Enrolment] = pathway.rows(session, Enrolment, enrolment.resident_id)
    known = {row.programme_id: get_programme(session, row.programme_id).to_draft() for row in rows}
    own = get_programme(session, enrolment.programme_id).to_draft()
    if not rules.shows_selection(own, _open(rows, known)):
        raise RuleBroken("programme.no_selection")


def allows_cv(session: Session, resident_id: UUID) -> bool:
    """Say whether a CV, a published offer or an internship may be used for a person."""
    rows: list[Enrolment] = pathway.rows(session, Enrolment, resident_id)
    known = {row.programme_id: get_programme(session, row.programme_id).to_draft() for row in rows}
    return rules.allows_cv(_open(rows, known))


def observations_of(
    transaction: Transaction, resident_id: UUID, *, also_removed: bool = False
) -> tuple[ObservationRecord, ...]:
    """Return what was seen of a person, the newest first."""
    rows = pathway.rows(transaction.session, Observation, resident_id, also_removed=also_removed)
    rows.sort(key=lambda row: row.observed_on, reverse=True)
    return pathway.told(transaction, [(row, row.to_record()) for row in rows])


def length_dues(session: Session, today: date, limit: int) -> tuple[LengthDue, ...]:
    """Return the people whose time in a programme asks for something today, the longest first."""
    found: list[LengthDue] = []
    hidden = set_aside.hidden(session)
    programme = func.ifnull(Enrolment.programme_id, None, type_=Enrolment.programme_id.type)
    for kept in programmes(session, enabled_only=False):
        months = rules.alert_months(kept.content)
        if not months:
            continue
        # Along their first days, up to the limit: not all of a programme, put in order. Column by column:
        # whose words may be read is worked out for what is asked for alone.
        query = (
            select(
                Enrolment.id, Enrolment.resident_id, Enrolment.entered_on, Enrolment.extended_on,
                Resident.first_name, Resident.last_name,
            )
            .join(Resident, Resident.id == Enrolment.resident_id)
            .where(
                programme == kept.programme_id,
                Enrolment.left_on.is_(None),
                Enrolment.removed_at.is_(None),
                Enrolment.entered_on <= add_months(today, -months[0]) + _MARGIN,
                Resident.removed_at.is_(None),
            )
            .order_by(Enrolment.entered_on)
            .limit(limit + len(hidden))
        )  # fmt: skip
        for key, person, entered_on, extended_on, first, last in session.execute(query):
            is_extended = extended_on is not None
            due = rules.length_alert(entered_on, today, kept.content, is_extended=is_extended)
            if due is not None and person not in hidden:
                found.append(
                    LengthDue(
                        resident_id=ResidentId(person),
                        resident_name=f"{first} {last}".strip(),
                        enrolment_id=key,
                        programme_name=kept.content.name,
                        entered_on=entered_on,
                        alert=due,
                    )
                )
    return tuple(sorted(found, key=lambda due: due.entered_on)[:limit])


def alert(content: EnrolmentDraft, programme: ProgrammeDraft, today: date) -> LengthAlert | None:
    """Return what the length of a person's time in a programme asks for."""
    return rules.length_alert(
        content.entered_on,
        today,
        programme,
        left_on=content.left_on,
        is_extended=content.extended_on is not None,
    )


def _open(rows: Iterable[Enrolment], known: dict[UUID, ProgrammeDraft]) -> list[ProgrammeDraft]:
    return [known[row.programme_id] for row in rows if row.left_on is None]


def _record(
    transaction: Transaction,
    row: Enrolment,
    *,
    programme: ProgrammeDraft,
    opened: Iterable[ProgrammeDraft],
    told: Iterable[ObservationRecord],
    today: date,
) -> EnrolmentRecord:
    content = row.to_draft()
    shows = rules.shows_selection(programme, opened) and row.left_on is None
    return EnrolmentRecord(
        enrolment_id=row.id,
        content=content if shows else rules.without_selection(content),
        programme=programme if shows else replace(programme, criteria=(), anchors=()),
        who=row.adviser_name,
        created_at=row.created_at,
        eligibility=rules.eligibility(content, today) if programme.has_tiers else None,
        alert=alert(content, programme, today),
        shows_selection=shows,
        observations=tuple(each for each in told if each.content.enrolment_id == row.id) if shows else (),
        is_withheld=not partner_notes.is_told(transaction, row, {}),
    )
