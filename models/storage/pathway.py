"""Queries on a person's way, inside a transaction: what is kept of it, and what follows from other tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from models.entities.immersions import Immersion
from models.entities.pathway import Activity, Goal, PathwayFact
from models.entities.programmes import Enrolment, Observation
from models.entities.proposals import Introduction, Proposal
from models.errors import NotFound, RuleBroken
from models.records.ids import ResidentId
from models.records.immersions import ImmersionRecord
from models.records.pathway import (
    ActivityRecord,
    FactAnswer,
    FactDraft,
    FactKind,
    FactRecord,
    GoalRecord,
)
from models.records.programmes import ObservationRecord
from models.records.proposals import IntroductionRecord, ProposalRecord
from models.rules.drafts import cleaned
from models.rules.pathway import PathFact
from models.storage import partner_notes, set_aside

if TYPE_CHECKING:
    from models.records.hand_overs import HandOverPackage
    from models.storage.store import Transaction

_KINDS: Final = (PathwayFact, Goal, Activity, Enrolment, Observation, Proposal, Introduction, Immersion)
Row = PathwayFact | Goal | Activity | Enrolment | Observation | Proposal | Introduction | Immersion
Told = TypeVar(
    "Told",
    FactRecord,
    GoalRecord,
    ActivityRecord,
    ObservationRecord,
    ProposalRecord,
    IntroductionRecord,
    ImmersionRecord,
)

# Only what a stage follows from, which whoever acts may always read; by the index of each table.
_PATH: Final = """
    SELECT happened_on, kind, answer, reason, CASE kind WHEN 'broke' THEN placement_id ELSE id END
    FROM pathway_fact WHERE resident_id = :id AND removed_at IS NULL
    UNION ALL SELECT held_on, 'came', NULL, '', NULL FROM activity
    WHERE resident_id = :id AND removed_at IS NULL AND presence = 'present'
    UNION ALL SELECT entered_on, 'engaged', NULL, '', NULL FROM enrolment
    WHERE resident_id = :id AND removed_at IS NULL
    UNION ALL SELECT proposed_on, 'offered',
        CASE answer WHEN 'declined' THEN 'refused' WHEN 'none' THEN NULL ELSE answer END, '', NULL
    FROM proposal WHERE resident_id = :id AND removed_at IS NULL
    UNION ALL SELECT introduced_on, 'introduced', CASE
        WHEN not_happened_side <> '' OR 'no' IN (person_answer, employer_answer)
            OR 'silent' IN (person_answer, employer_answer) THEN 'refused'
        WHEN person_answer = 'yes' AND employer_answer = 'yes' THEN 'interested' END, '', NULL
    FROM introduction WHERE resident_id = :id AND removed_at IS NULL
    UNION ALL SELECT min(date(created_at), starts_on), 'immersed', NULL, '', NULL FROM immersion
    WHERE resident_id = :id AND removed_at IS NULL AND starts_on IS NOT NULL
    AND outcome NOT IN ('absent', 'cancelled')
    UNION ALL SELECT left_on, 'left', NULL, exit_reason, NULL FROM enrolment AS gone
    WHERE resident_id = :id AND removed_at IS NULL AND left_on IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM enrolment AS other
        WHERE other.resident_id = :id AND other.removed_at IS NULL AND other.id <> gone.id
        AND other.entered_on <= gone.left_on AND (other.left_on IS NULL OR other.left_on > gone.left_on)
    )
"""
# A version that was signed counts also once a newer one is being written: what was agreed still binds.
_INSTANTS: Final = """
    SELECT met_at, 'met', NULL FROM meeting
    WHERE resident_id = :id AND removed_at IS NULL AND NOT is_attempt
    UNION ALL SELECT created_at, starts_on, id FROM placement
    WHERE resident_id = :id AND removed_at IS NULL
    UNION ALL SELECT coalesce((
        SELECT max(signed_at) FROM signature WHERE version_id = agreed.id
    ), agreed.updated_at), 'plan_signed', plan.placement_id
    FROM plan JOIN plan_version AS agreed ON agreed.plan_id = plan.id
    WHERE plan.resident_id = :id AND plan.removed_at IS NULL
    AND (agreed.status = 'signed' OR agreed.sealed_at IS NOT NULL)
"""


def path_facts(session: Session, resident_id: UUID) -> Iterator[PathFact]:
    """Give what the stage of a file follows from, in no order."""
    connection = session.connection()
    values = {"id": resident_id.bytes}
    for day, kind, answer, reason, job in connection.exec_driver_sql(_PATH, values):
        yield PathFact(
            on=date.fromisoformat(day),
            kind=FactKind(kind),
            answer=FactAnswer(answer) if answer else None,
            reason=reason,
            job=UUID(bytes=job) if job else None,
        )
    for at, what, job in connection.exec_driver_sql(_INSTANTS, values):
        yield _path_fact(_local_day(at), what, UUID(bytes=job) if job else None)


def get(session: Session, kind: type[Any], record_id: UUID, *, also_removed: bool = False) -> Any:
    """Return one row of a person's way.

    Args:
        session: Of the transaction.
        kind: Its mapped class.
        record_id: Its id.
        also_removed: Whether one in the bin will do.

    Raises:
        NotFound: ``<table>.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    row = session.get(kind, record_id)
    if row is None or (row.removed_at is not None and not also_removed):
        raise NotFound(f"{kind.__tablename__}.not_found")
    set_aside.require_open(session, row.resident_id)
    return row


def rows(session: Session, kind: type[Any], resident_id: UUID, *, also_removed: bool = False) -> list[Any]:
    """Return the rows of one kind of a person, those noted last first."""
    query = _rows_query(kind.__tablename__, also_removed=also_removed)
    return list(session.scalars(query, {"person": resident_id}))


@cache  # made once: building a query costs more than running it
def _rows_query(table: str, *, also_removed: bool) -> Select[Any]:
    kind: Any = next(each for each in _KINDS if each.__tablename__ == table)
    query = select(kind).where(kind.resident_id == bindparam("person"))
    if not also_removed:
        query = query.where(kind.removed_at.is_(None))
    return query.order_by(kind.created_at.desc())


def received_by(transaction: Transaction, package: HandOverPackage) -> dict[str, Any]:
    """Return the author of what a package brings: told by whoever gave it, from now on of who received it."""
    return {
        "adviser_id": transaction.actor.adviser_id,
        "adviser_name": ", ".join(filter(None, (package.sender_person, package.sender))),
        "organisation_id": transaction.actor.organisation_id,
    }


def note_done(
    transaction: Transaction, resident_id: UUID, package: HandOverPackage, now: datetime
) -> Iterator[PathwayFact]:
    """Write what was done with a person before into their way, as whoever gave a package told it.

    Raises:
        InvalidInput: It holds a social security number.
    """
    words = package.person.done_text
    known = rows(transaction.session, PathwayFact, resident_id)
    if not words or any(row.words == words for row in known if row.kind == FactKind.DONE_BEFORE):
        return
    draft = FactDraft(
        resident_id=ResidentId(resident_id),
        kind=FactKind.DONE_BEFORE,
        happened_on=min(package.made_on, now.astimezone().date()),
        words=words,
    )
    row = PathwayFact(id=uuid4(), **received_by(transaction, package))
    row.apply(cleaned(draft), now)
    transaction.session.add(row)
    yield row


def require_own(transaction: Transaction, row: Row) -> None:
    """Refuse to change what one may not read, or what another organisation noted.

    Raises:
        RuleBroken: ``pathway.of_partner``.
    """
    if not partner_notes.is_own(transaction, row):
        raise RuleBroken("pathway.of_partner")


def told(transaction: Transaction, found: Iterable[tuple[Row, Told]]) -> tuple[Told, ...]:
    """Return records, those whose words are withheld marked."""
    agreed: dict[UUID | None, bool] = {}
    return tuple(
        record if partner_notes.is_told(transaction, row, agreed) else replace(record, is_withheld=True)
        for row, record in found
    )


def _path_fact(day: date, what: str | None, job: UUID | None) -> PathFact:
    if what == "met":
        return PathFact(on=day, kind=FactKind.MET)
    if what == "plan_signed":
        return PathFact(on=day, kind=FactKind.PLAN_SIGNED, job=job)
    # Noted before the first day, or after it: hired from the earlier one on.
    start = date.fromisoformat(what) if what else day
    return PathFact(on=min(day, start), kind=FactKind.HIRED, job=job)


def _local_day(text: str) -> date:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone().date()
