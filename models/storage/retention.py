"""What the clocks of the retention periods read of each file, and what is late without a clock of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from models.entities.meetings import Meeting, Visit
from models.entities.outreach import Pointing, Relay
from models.entities.placements import Placement
from models.entities.places import Residence
from models.entities.plans import Plan
from models.entities.privacy import KeptLonger
from models.entities.residents import Resident
from models.entities.work import KeptDraftRow
from models.records.meetings import NextStep
from models.records.outreach import RelayKind
from models.records.plans import PlanStatus
from models.records.residents import ResidentStage
from models.records.retention import AnonymousFile, ContactSource, RetentionRule
from models.rules import retention
from models.rules.anonymous import department_of, month_of
from models.rules.periods import add_months
from models.rules.relay_retention import RelayFacts
from models.rules.retention import FileFacts

# One pass over each table rather than a question for each file. Of a group SQLite gives the bare columns of
# the row that has the maximum: the next step is that of the last exchange, of which the clocks are told only
# whether it was nothing (``withheld.CLOCK``), whoever wrote it. A decision to keep a file longer
# does not count once the file was put in the bin; one taken since does.
_FACTS = """
    WITH
    meet AS (
        SELECT resident_id, max(met_at) AS at, count(*) AS exchanges, is_last FROM meeting_clock
        WHERE removed_at IS NULL AND is_attempt = 0 AND channel NOT IN ('poster', 'sms')
              AND resident_id IS NOT NULL {one}
        GROUP BY resident_id
    ),
    came AS (
        SELECT resident_id, max(arrived_at) AS at, count(*) AS times FROM visit
        WHERE resident_id IS NOT NULL {one} GROUP BY resident_id
    ),
    did AS (
        SELECT resident_id, max(day) AS day, count(*) AS times FROM (
            SELECT resident_id, held_on AS day FROM activity
            WHERE removed_at IS NULL AND presence = 'present' {one}
            UNION ALL SELECT resident_id, coalesce(last_on, renewal_ends_on, ends_on, starts_on)
            FROM immersion WHERE removed_at IS NULL AND outcome IN ('done', 'partly') {one}
            UNION ALL SELECT resident_id, heard_on FROM voice
            WHERE removed_at IS NULL AND party = 'employee' {one}
        ) WHERE day IS NOT NULL GROUP BY resident_id
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
           resident.removed_at, meet.at, coalesce(meet.exchanges, 0), meet.is_last, came.at,
           coalesce(came.times, 0), signed.at, agreed.at, asked.at, told.at, did.day, coalesce(did.times, 0),
           kept.until, kept.reason
    FROM resident
    LEFT JOIN meet ON meet.resident_id = resident.id LEFT JOIN came ON came.resident_id = resident.id
    LEFT JOIN did ON did.resident_id = resident.id
    LEFT JOIN signed ON signed.resident_id = resident.id LEFT JOIN agreed ON agreed.resident_id = resident.id
    LEFT JOIN asked ON asked.resident_id = resident.id LEFT JOIN told ON told.resident_id = resident.id
    LEFT JOIN kept ON kept.record_id = resident.id
    WHERE 1 {this}
"""
# Limitation means that nothing is done but keep (RGPD art. 18.2), and an answer is owed before a file goes.
_IS_FREE = """
    SELECT 1 FROM resident WHERE id = :id AND coalesce(restriction, '') <> 'limitation' AND NOT EXISTS (
        SELECT 1 FROM rights_request WHERE resident_id = resident.id AND answered_on IS NULL
    )
"""
FILE_RULES = frozenset({RetentionRule.FILE, RetentionRule.NO_FOLLOW_UP, RetentionRule.BIN})
"""Clocks that run for a whole file."""
_FOLLOWED = frozenset(ResidentStage) - {ResidentStage.CONTACT, ResidentStage.WELCOMED}


def facts(connection: Connection, resident_id: UUID | None = None) -> Iterator[FileFacts]:
    """Give what the clocks of files need: of one file alone, or of all."""
    if resident_id is None:
        rows = connection.exec_driver_sql(_FACTS.format(one="", this=""))
    else:
        statement = _FACTS.format(one="AND resident_id = :id", this="AND resident.id = :id")
        rows = connection.exec_driver_sql(statement, {"id": resident_id.bytes})
    for row in rows:
        yield _facts(row)


def facts_of(connection: Connection, numbers: Iterable[int]) -> Iterator[FileFacts]:
    """Give what the clocks of some files need, by their numbers: a few hundred at a time."""
    wanted = ", ".join(map(str, numbers))
    ids = f"SELECT id FROM resident WHERE number IN ({wanted})"  # noqa: S608  (own numbers)
    statement = _FACTS.format(one=f"AND resident_id IN ({ids})", this=f"AND resident.number IN ({wanted})")
    for row in connection.exec_driver_sql(statement):
        yield _facts(row)


def is_held(session: Session, resident_id: UUID) -> bool:
    """Say whether a file stays because of a limitation or of a request without an answer."""
    free = session.connection().exec_driver_sql(_IS_FREE, {"id": resident_id.bytes})
    return free.first() is None


def kept_decisions(session: Session) -> dict[UUID, tuple[date, str]]:
    """Return, for each thing kept on purpose, until when and why: the latest day counts."""
    query = select(KeptLonger.record_id, func.max(KeptLonger.until), KeptLonger.reason)
    return {key: (until, why) for key, until, why in session.execute(query.group_by(KeptLonger.record_id))}


def relays(session: Session) -> Iterator[RelayFacts]:
    """Give what the clocks of relays need; of one without a name or a telephone nothing is to be counted."""
    heard = (
        select(Pointing.relay_id, func.max(Pointing.pointed_on).label("day"))
        .where(Pointing.removed_at.is_(None))
        .group_by(Pointing.relay_id)
        .subquery()
    )
    query = (
        select(Relay, heard.c.day)
        .outerjoin(heard, heard.c.relay_id == Relay.id)
        .where((Relay.name != "") | (Relay.phone != ""))
    )
    kept = kept_decisions(session)
    for relay, heard_on in session.execute(query):
        until, reason = kept.get(relay.id, (None, ""))
        given_on = relay.created_at.astimezone().date()
        yield RelayFacts(
            record_id=relay.id,
            title=relay.name or relay.phone,
            is_neighbour=relay.kind == RelayKind.NEIGHBOUR,
            last_contact_on=max(given_on, heard_on or given_on),
            removed_on=relay.removed_at.astimezone().date() if relay.removed_at else None,
            kept_until=until,
            kept_reason=reason,
        )


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
        is_last, came_at, times, signed_at, agreed_on, asked_on, told_on, did_on, activities, kept_until,
        kept_reason,
    ) = row  # fmt: skip
    contacts = (
        (ContactSource.FIRST_MEETING, day(first_met_on)),
        (ContactSource.NOTICE, max(filter(None, (day(informed_on), day(told_on))), default=None)),
        (ContactSource.CONSENT, day(agreed_on)),
        (ContactSource.REQUEST, day(asked_on)),
        (ContactSource.SIGNATURE, local_day(signed_at)),
        (ContactSource.MEETING, local_day(met_at)),
        (ContactSource.VISIT, local_day(came_at)),
        (ContactSource.ACTIVITY, day(did_on)),
    )
    created_on = local_day(created_at) or date.min
    source, last_on = retention.latest_contact(contacts, created_on)
    return FileFacts(
        record_id=UUID(bytes=key),
        title=f"{first} {last}".strip() or code,
        last_contact_on=last_on,
        source=source,
        exchanges=max(exchanges, times, activities),
        last_step=NextStep.NOTHING if is_last else None,
        has_hire=stage in _FOLLOWED,
        removed_on=local_day(removed_at),
        kept_until=day(kept_until),
        kept_reason=kept_reason or "",
    )


def day(text: str | None) -> date | None:
    """Read a day as it is kept."""
    return date.fromisoformat(text) if text else None


def local_day(text: str | None) -> date | None:
    """Read the day that an instant, as it is kept, was here."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone().date() if text else None
