"""What the clocks of the retention periods read: the last contact coming from each person, and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from models.entities.meetings import Meeting, Visit
from models.entities.placements import Placement
from models.entities.places import Residence
from models.entities.plans import Plan
from models.entities.privacy import ArchivedPlan, KeptLonger
from models.entities.residents import Resident
from models.entities.work import KeptDraftRow
from models.records.meetings import NextStep
from models.records.plans import PlanStatus
from models.records.residents import ResidentStage
from models.records.retention import AnonymousFile, ContactSource, Due, RetentionRule
from models.rules import retention
from models.rules.anonymous import department_of, month_of
from models.rules.periods import add_months, add_years
from models.rules.retention import FileFacts

# One pass over each table rather than a question for each file. Of a group SQLite gives the bare columns of
# the row that has the maximum: the next step is that of the last exchange. A decision to keep a file longer
# does not count once the file was put in the bin; one taken since does.
_FACTS = """
    WITH
    meet AS (
        SELECT resident_id, max(met_at) AS at, count(*) AS exchanges, next_step FROM meeting
        WHERE removed_at IS NULL AND is_attempt = 0 AND channel NOT IN ('poster', 'sms')
              AND resident_id IS NOT NULL {one}
        GROUP BY resident_id
    ),
    came AS (
        SELECT resident_id, max(arrived_at) AS at, count(*) AS times FROM visit
        WHERE resident_id IS NOT NULL {one} GROUP BY resident_id
    ),
    signed AS (
        SELECT plan.resident_id, max(signed_at) AS at FROM signature
        JOIN plan_version ON plan_version.id = version_id JOIN plan ON plan.id = plan_id
        WHERE role = 'employee' {one} GROUP BY plan.resident_id
    ),
    agreed AS (SELECT resident_id, max(decided_on) AS at FROM consent WHERE 1 {one} GROUP BY resident_id),
    asked AS (
        SELECT resident_id, max(received_on) AS at FROM rights_request
        WHERE resident_id IS NOT NULL {one} GROUP BY resident_id
    ),
    told AS (SELECT resident_id, max(told_on) AS at FROM notice WHERE 1 {one} GROUP BY resident_id),
    kept AS (
        SELECT record_id, max(until) AS until, reason FROM kept_longer
        LEFT JOIN resident AS file ON file.id = record_id
        WHERE file.removed_at IS NULL OR decided_at > file.removed_at GROUP BY record_id
    )
    SELECT resident.id, first_name, last_name, code, stage, first_met_on, informed_on, resident.created_at,
           resident.removed_at, meet.at, coalesce(meet.exchanges, 0), meet.next_step, came.at,
           coalesce(came.times, 0), signed.at, agreed.at, asked.at, told.at, kept.until, kept.reason
    FROM resident
    LEFT JOIN meet ON meet.resident_id = resident.id LEFT JOIN came ON came.resident_id = resident.id
    LEFT JOIN signed ON signed.resident_id = resident.id LEFT JOIN agreed ON agreed.resident_id = resident.id
    LEFT JOIN asked ON asked.resident_id = resident.id LEFT JOIN told ON told.resident_id = resident.id
    LEFT JOIN kept ON kept.record_id = resident.id
    WHERE 1 {this}
"""
# Leaves out, before anything is built, what cannot be due: instants count by their day in UTC, which is never
# after the local one, so nothing due is left out.
_MAY_BE_DUE = """ {not_held}
    AND (resident.removed_at IS NOT NULL OR {last} <= :years OR (
        {last} <= :months AND max(coalesce(meet.exchanges, 0), coalesce(came.times, 0)) <= 1
        AND stage NOT IN ('hired', 'plan_signed')
    ))
"""
# Limitation means that nothing is done but keep (RGPD art. 18.2), and an answer is owed before a file goes.
_NOT_HELD = """
    AND coalesce(resident.restriction, '') <> 'limitation' AND NOT EXISTS (
        SELECT 1 FROM rights_request AS pending
        WHERE pending.resident_id = resident.id AND pending.answered_on IS NULL
    )
"""
_IS_FREE = "SELECT 1 FROM resident WHERE id = :id {not_held}"
_LAST = """max(
    coalesce(first_met_on, ''), coalesce(informed_on, ''), coalesce(told.at, ''), coalesce(agreed.at, ''),
    coalesce(asked.at, ''), coalesce(substr(signed.at, 1, 10), ''), coalesce(substr(meet.at, 1, 10), ''),
    coalesce(substr(came.at, 1, 10), '')
)"""
_CONTACTS = """
    SELECT contact.id, contact.first_name, contact.last_name,
           max(contact.updated_at, coalesce(max(link.updated_at), ''), coalesce(max(job.updated_at), ''),
               coalesce(max(placement.updated_at), '')),
           kept.until
    FROM contact
    LEFT JOIN employer_contact AS link ON link.contact_id = contact.id
    LEFT JOIN job ON job.employer_id = link.employer_id
    LEFT JOIN placement ON placement.job_id = job.id
    LEFT JOIN (SELECT record_id, max(until) AS until FROM kept_longer GROUP BY record_id) AS kept
           ON kept.record_id = contact.id
    GROUP BY contact.id
"""
FILE_RULES = frozenset({RetentionRule.FILE, RetentionRule.NO_FOLLOW_UP, RetentionRule.BIN})
"""Clocks that run for a whole file."""
_HIRED = (ResidentStage.HIRED, ResidentStage.PLAN_SIGNED)


def facts(
    connection: Connection, resident_id: UUID | None = None, *, due_on: date | None = None
) -> Iterator[FileFacts]:
    """Give what the clocks of files need.

    Args:
        connection: Of the transaction.
        resident_id: Of one file alone.
        due_on: Only of the files that may be due on that day; None: of all.
    """
    if due_on is not None:
        days = {
            "years": add_years(due_on, -retention.FILE_YEARS).isoformat(),
            "months": add_months(due_on, -retention.NO_FOLLOW_UP_MONTHS).isoformat(),
        }
        statement = _FACTS.format(one="", this=_MAY_BE_DUE.format(last=_LAST, not_held=_NOT_HELD))
        rows = connection.exec_driver_sql(statement, days)
    elif resident_id is None:
        rows = connection.exec_driver_sql(_FACTS.format(one="", this=""))
    else:
        statement = _FACTS.format(one="AND resident_id = :id", this="AND resident.id = :id")
        rows = connection.exec_driver_sql(statement, {"id": resident_id.bytes})
    for row in rows:
        yield _facts(row)


def due(session: Session, today: date) -> list[Due]:
    """Return everything that is kept too long, by clock, the longest overdue first."""
    connection = session.connection()
    found = [
        line
        for file in facts(connection, due_on=today)
        if (line := retention.file_due(file, today)) is not None
    ]
    found += _plans_due(session, today)
    found += _contacts_due(connection, today)
    found += _counted_due(session, today)
    order = list(RetentionRule)
    return sorted(found, key=lambda line: (order.index(line.rule), line.ended_on, line.title))


def still_due(session: Session, lines: Iterable[Due], today: date) -> bool:
    """Say whether every one of these lines is due now; of files, only those named are asked about."""
    wanted = {(line.rule, line.record_id) for line in lines}
    found: list[Due | None] = []
    for rule, key in wanted:
        if rule in FILE_RULES and key is not None and not _is_held(session, key):
            found += [retention.file_due(file, today) for file in facts(session.connection(), key)]
    rules = {rule for rule, _ in wanted}
    if RetentionRule.PLAN_ARCHIVE in rules:
        found += _plans_due(session, today)
    if RetentionRule.EMPLOYER_CONTACT in rules:
        found += _contacts_due(session.connection(), today)
    found += _counted_due(session, today)
    return wanted <= {(line.rule, line.record_id) for line in found if line is not None}


def _is_held(session: Session, resident_id: UUID) -> bool:
    """Say whether a file stays because of a limitation or of a request without an answer."""
    free = session.connection().exec_driver_sql(
        _IS_FREE.format(not_held=_NOT_HELD), {"id": resident_id.bytes}
    )
    return free.first() is None


def kept_decisions(session: Session) -> dict[UUID, tuple[date, str]]:
    """Return, for each thing kept on purpose, until when and why: the latest day counts."""
    query = select(KeptLonger.record_id, func.max(KeptLonger.until), KeptLonger.reason)
    return {key: (until, why) for key, until, why in session.execute(query.group_by(KeptLonger.record_id))}


def late_visits(session: Session, today: date) -> list[tuple[UUID, date]]:
    """Return the passages without a file that still say something, with their day."""
    query = select(Visit.id, Visit.arrived_at).where(
        Visit.resident_id.is_(None), (Visit.initials != "") | (Visit.room != "")
    )
    last = add_months(today, -retention.ANONYMOUS_VISIT_MONTHS)
    query = query.where(Visit.arrived_at < datetime.combine(last, datetime.min.time(), UTC))
    return [(key, at.astimezone().date()) for key, at in session.execute(query)]


def late_drafts(session: Session, today: date) -> list[tuple[UUID, date]]:
    """Return the half-typed work nobody took up again, with its day."""
    last = add_months(today, -retention.DRAFT_MONTHS)
    query = select(KeptDraftRow.id, KeptDraftRow.updated_at).where(
        KeptDraftRow.updated_at < datetime.combine(last, datetime.min.time(), UTC)
    )
    return [(key, at.astimezone().date()) for key, at in session.execute(query)]


def anonymous_counts(session: Session, resident: Resident) -> AnonymousFile:
    """Return what will remain of a file once nobody can be recognised in it."""
    key = resident.id
    fact = next(facts(session.connection(), key))
    meetings = list(session.scalars(select(Meeting.met_at).where(Meeting.resident_id == key)))
    hires = select(Placement.contract_type).where(Placement.resident_id == key)
    contracts = list(session.scalars(hires))
    signed = select(Plan.id).where(Plan.resident_id == key, Plan.status == PlanStatus.SIGNED)
    visits = select(Visit.id).where(Visit.resident_id == key)
    postcode = session.scalar(select(Residence.postcode).where(Residence.id == resident.residence_id))
    first = resident.first_met_on or resident.created_at.astimezone().date()
    return AnonymousFile(
        birth_year=resident.birth_year,
        sex=resident.sex,
        month=month_of(first),
        last_month=month_of(fact.last_contact_on),
        department=department_of(postcode or ""),
        stage=resident.stage,
        contract_types=tuple(sorted(set(contracts))),
        meetings=len(meetings),
        visits=len(list(session.scalars(visits))),
        hires=len(contracts),
        signed_plans=len(list(session.scalars(signed))),
    )


def _facts(row: Any) -> FileFacts:
    (
        key, first, last, code, stage, first_met_on, informed_on, created_at, removed_at, met_at, exchanges,
        next_step, came_at, times, signed_at, agreed_on, asked_on, told_on, kept_until, kept_reason,
    ) = row  # fmt: skip
    contacts = (
        (ContactSource.FIRST_MEETING, _day(first_met_on)),
        (ContactSource.NOTICE, max(filter(None, (_day(informed_on), _day(told_on))), default=None)),
        (ContactSource.CONSENT, _day(agreed_on)),
        (ContactSource.REQUEST, _day(asked_on)),
        (ContactSource.SIGNATURE, _local_day(signed_at)),
        (ContactSource.MEETING, _local_day(met_at)),
        (ContactSource.VISIT, _local_day(came_at)),
    )
    created_on = _local_day(created_at) or date.min
    source, day = retention.latest_contact(contacts, created_on)
    return FileFacts(
        record_id=UUID(bytes=key),
        title=f"{first} {last}".strip() or code,
        last_contact_on=day,
        source=source,
        exchanges=max(exchanges, times),
        last_step=NextStep(next_step) if next_step else None,
        has_hire=stage in _HIRED,
        removed_on=_local_day(removed_at),
        kept_until=_day(kept_until),
        kept_reason=kept_reason or "",
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _local_day(text: str | None) -> date | None:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone().date() if text else None


def _plans_due(session: Session, today: date) -> list[Due]:
    kept = kept_decisions(session)
    query = select(
        ArchivedPlan.id, ArchivedPlan.label, ArchivedPlan.closed_on, ArchivedPlan.kept_until
    ).where(ArchivedPlan.kept_until < today)
    found = []
    for key, label, closed_on, kept_until in session.execute(query):
        until, _ = kept.get(key, (kept_until, ""))
        line = retention.plan_due(key, label, closed_on, max(until, kept_until), today)
        found += [line] if line is not None else []
    return found


def _contacts_due(connection: Connection, today: date) -> list[Due]:
    found = []
    for key, first, last, at, until in connection.exec_driver_sql(_CONTACTS):
        day = _local_day(at)
        if day is not None:
            name = f"{first} {last}".strip()
            line = retention.contact_due(UUID(bytes=key), name, day, today, _day(until))
            found += [line] if line is not None else []
    return found


def _counted_due(session: Session, today: date) -> list[Due]:
    lines = (
        (RetentionRule.ANONYMOUS_VISIT, late_visits(session, today)),
        (RetentionRule.DRAFT, late_drafts(session, today)),
    )
    found = (retention.counted_due(rule, [day for _, day in late], today) for rule, late in lines)
    return [line for line in found if line is not None]
