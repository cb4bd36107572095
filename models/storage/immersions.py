"""Queries on immersions, inside a transaction: of a person, of an employer, and what follows from them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from models.entities.employers import Employer
from models.entities.immersions import Immersion
from models.entities.jobs import Job
from models.entities.residents import Resident
from models.records.ids import ResidentId
from models.records.immersions import (
    TOOK_PLACE,
    HostedImmersion,
    ImmersionDraft,
    ImmersionRecord,
    ImmersionsFile,
)
from models.records.pathway import FactKind, TimelineLine
from models.records.programmes import YesNo
from models.rules.immersion import Stay
from models.rules.immersion_begun import from_host, from_job
from models.storage import pathway
from models.storage.employers import get, get_job

if TYPE_CHECKING:
    from models.storage.store import Transaction

_NOT_BEGUN: Final = ("absent", "cancelled")
"""Outcomes of immersions that never began: they count for no limit, and are no fact of a way."""
# Made once: building a query costs more than running it.
_SAME_HOST: Final[Select[Immersion]] = select(Immersion).where(
    Immersion.resident_id == bindparam("person"),
    Immersion.employer_id == bindparam("host"),
    Immersion.removed_at.is_(None),
)
_LAST: Final[Select[Immersion]] = (
    select(Immersion)
    .where(Immersion.organisation_id.is_not_distinct_from(bindparam("ours")), Immersion.removed_at.is_(None))
    .order_by(Immersion.created_at.desc())
    .limit(1)
)


def immersions_of(transaction: Transaction, resident_id: UUID) -> tuple[ImmersionRecord, ...]:
    """Return the immersions of a person, the last first; words one may not read are withheld."""
    found: list[Immersion] = pathway.rows(transaction.session, Immersion, resident_id)
    found.sort(key=lambda row: row.starts_on or date.max, reverse=True)
    return records(transaction, found)


def records(transaction: Transaction, found: Collection[Immersion]) -> tuple[ImmersionRecord, ...]:
    """Return immersions as plain values, with the names of their hosts and jobs."""
    return pathway.told(transaction, zip(found, _named(transaction.session, found), strict=True))


def everything_of(session: Session, resident_id: UUID) -> ImmersionsFile:
    """Return all that is kept, those in the bin included, for the copy given to the person."""
    found: list[Immersion] = pathway.rows(session, Immersion, resident_id, also_removed=True)
    return ImmersionsFile(
        immersions=tuple(_named(session, found)),
        removed_ids=frozenset(row.id for row in found if row.removed_at is not None),
    )


def stays_with(
    session: Session, resident_id: UUID, employer_id: UUID, *, but: UUID | None = None
) -> tuple[Stay, ...]:
    """Return the other agreements of a person with the same host, their renewal included.

    Those that never began are no stay.
    """
    found = session.scalars(_SAME_HOST, {"person": resident_id, "host": employer_id})
    return tuple(
        Stay(row.starts_on, max(filter(None, (row.ends_on, row.renewal_ends_on))), row.object_code)
        for row in found
        if row.id != but and row.outcome not in _NOT_BEGUN and row.starts_on and row.ends_on
    )


def hosted_by(session: Session, employer_id: UUID, limit: int) -> tuple[HostedImmersion, ...]:
    """Return the immersions done with an employer, the last first: facts, and no word about anybody."""
    query = (
        select(
            Immersion.id, Immersion.resident_id, Resident.first_name, Resident.last_name, Immersion.work,
            Job.title, Immersion.starts_on, Immersion.ends_on, Immersion.outcome, Immersion.hired,
        )
        .join(Resident, Immersion.resident_id == Resident.id)
        .outerjoin(Job, Immersion.job_id == Job.id)
        .where(
            Immersion.employer_id == employer_id,
            Immersion.removed_at.is_(None),
            Resident.removed_at.is_(None),
            Resident.restriction.is_(None),
        )
        .order_by(Immersion.starts_on.desc())
        .limit(limit)
    )  # fmt: skip
    return tuple(
        HostedImmersion(
            immersion_id=key,
            resident_id=ResidentId(person),
            resident_name=f"{first} {last}".strip(),
            title=title or work,
            starts_on=starts_on,
            ends_on=ends_on,
            outcome=outcome,
            hired=YesNo(hired),
        )
        for key, person, first, last, work, title, starts_on, ends_on, outcome, hired in session.execute(
            query
        )
    )


def timeline(transaction: Transaction, resident_id: UUID, today: date) -> Iterator[TimelineLine]:
    """Give the facts of a way that follow from immersions that have begun."""
    for record in immersions_of(transaction, resident_id):
        content = record.content
        if content.starts_on is None or content.starts_on > today or content.outcome in _NOT_BEGUN:
            continue
        yield TimelineLine(
            kind=FactKind.IMMERSED,
            on=content.starts_on,
            words=content.person_words,
            title=" · ".join(filter(None, (record.title, record.employer_name))),
            detail=content.outcome if content.outcome in TOOK_PLACE else "",
            who=record.who,
            is_withheld=record.is_withheld,
        )


def _named(session: Session, found: Iterable[Immersion]) -> list[ImmersionRecord]:
    rows = list(found)
    hosts = {row.employer_id for row in rows}
    jobs = {row.job_id for row in rows} - {None}
    names = select(Employer.id, Employer.trade_name, Employer.legal_name).where(Employer.id.in_(hosts))
    employers = {key: trade or legal for key, trade, legal in session.execute(names)} if hosts else {}
    titles: dict[UUID | None, str] = {}
    if jobs:
        query = select(Job.id, Job.title).where(Job.id.in_(jobs))
        titles.update((key, title) for key, title in session.execute(query))
    return [row.to_record(employers.get(row.employer_id, ""), titles.get(row.job_id, "")) for row in rows]


def begun(
    transaction: Transaction, resident_id: UUID, employer_id: UUID | None, job_id: UUID | None
) -> ImmersionDraft:
    """Return a new immersion with what the job, the host and our last immersion already tell.

    Raises:
        NotFound: ``job.not_found``, ``employer.not_found``.
    """
    session = transaction.session
    draft = _as_last(transaction, ImmersionDraft(resident_id=ResidentId(resident_id)))
    if job_id is not None:
        job = get_job(session, job_id).to_draft()
        employer_id = job.employer_id
        draft = from_job(draft, job)
    if employer_id is not None:
        draft = from_host(draft, get(session, employer_id).to_draft())
    return draft


def _as_last(transaction: Transaction, draft: ImmersionDraft) -> ImmersionDraft:
    """Take over who prescribes, and how it is looked at together, from our own last immersion."""
    last = transaction.session.scalars(_LAST, {"ours": transaction.actor.organisation_id}).first()
    if last is None:
        return draft
    return replace(
        draft,
        prescriber=last.prescriber,
        delegated_by=last.delegated_by,
        prescriber_name=last.prescriber_name,
        evaluation=last.evaluation,
    )
