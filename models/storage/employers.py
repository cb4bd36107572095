"""Queries on employers, their contacts and their jobs, inside a transaction."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, case, exists, func, select
from sqlalchemy.orm import Session

from models.entities.employers import Contact, Employer, EmployerContact
from models.entities.jobs import Job
from models.entities.prospecting import EmployerStanding
from models.errors import NotFound
from models.records.employers import ContactDraft, EmployerDraft, JobRecord
from models.rules.names import fold
from models.rules.prospecting import EmployerStage
from models.storage import search
from models.storage.numbers import read_numbers
from models.storage.search import Kind
from models.storage.words import search_key

_IN_ORDER = "SELECT number FROM employer WHERE removed_at IS NULL ORDER BY sort_key, number"
_MOST_CONTACTS = 20


class EmployerLine(NamedTuple):
    """The columns of a list."""

    number: int
    id: UUID
    legal_name: str
    trade_name: str
    city: str
    naf_code: str
    naf_version: str
    stage: str
    job_count: int


class JobLine(NamedTuple):
    """A job and who offers it."""

    number: int
    id: UUID
    title: str
    trade_name: str
    legal_name: str


def get(session: Session, employer_id: UUID, *, also_removed: bool = False) -> Employer:
    """Return an employer.

    Raises:
        NotFound: ``employer.not_found``.
    """
    query = select(Employer).where(Employer.id == employer_id)
    if not also_removed:
        query = query.where(Employer.removed_at.is_(None))
    employer = session.scalars(query).one_or_none()
    if employer is None:
        raise NotFound("employer.not_found")
    return employer


def get_job(session: Session, job_id: UUID, *, also_removed: bool = False) -> Job:
    """Return a job.

    Raises:
        NotFound: ``job.not_found``.
    """
    query = select(Job).where(Job.id == job_id)
    if not also_removed:
        query = query.where(Job.removed_at.is_(None))
    job = session.scalars(query).one_or_none()
    if job is None:
        raise NotFound("job.not_found")
    return job


def count(connection: Connection) -> int:
    """Return how many employers are in use."""
    statement = "SELECT count(*) FROM employer WHERE removed_at IS NULL"
    return int(connection.exec_driver_sql(statement).scalar_one())


def numbers(connection: Connection, limit: int = -1) -> array[int]:
    """Return the numbers of the first employers in the order of the list, read from its index alone."""
    return read_numbers(connection, f"{_IN_ORDER} LIMIT ?", (limit,))


def numbers_of(session: Session, keys: Sequence[UUID]) -> list[int]:
    """Return the numbers of these employers, in the same order; those that are no more are left out."""
    query = select(Employer.id, Employer.number).where(Employer.id.in_(keys), Employer.removed_at.is_(None))
    found = {row[0]: row[1] for row in session.execute(query)}
    return [found[key] for key in keys if key in found]


def lines(connection: Connection, wanted: Sequence[int]) -> list[EmployerLine]:
    """Return the lines of these numbers, in the same order; those that are no more are left out."""
    table = Employer.__table__
    job_count = (
        select(func.count())
        .where(Job.employer_id == table.c.id, Job.removed_at.is_(None))
        .correlate(table)
        .scalar_subquery()
    )
    query = select(
        table.c.number,
        table.c.id,
        table.c.legal_name,
        table.c.trade_name,
        table.c.city,
        table.c.naf_code,
        table.c.naf_version,
        _shown_stage(table),
        job_count,
    ).where(table.c.number.in_(wanted), table.c.removed_at.is_(None))
    found = {row[0]: EmployerLine(*row) for row in connection.execute(query)}
    return [found[number] for number in wanted if number in found]


def numbers_at(connection: Connection, stage: str) -> frozenset[int]:
    """Return the numbers of the employers at a stage, as the list shows it; none said: to prospect."""
    table = Employer.__table__
    wanted = {stage, ""} if stage == EmployerStage.TO_PROSPECT else {stage}
    query = select(table.c.number).where(_shown_stage(table).in_(wanted), table.c.removed_at.is_(None))
    return frozenset(connection.execute(query).scalars())


def _shown_stage(table: Any) -> Any:
    return case((_barred(table.c.id), EmployerStage.DO_NOT_CONTACT.value), else_=table.c.stage)


def _barred(employer_id: Any) -> Any:
    """Return the condition that an employer is not to be contacted, whatever its stage says."""
    standing = EmployerStanding.__table__
    return exists().where(
        standing.c.employer_id == employer_id,
        standing.c.removed_at.is_(None),
        standing.c.barred_reason != "",
    )


def known_contacts(session: Session, draft: EmployerDraft) -> dict[UUID, Contact]:
    """Return the contacts of a draft that exist, by key.

    Raises:
        NotFound: ``contact.not_found``, a key of the draft is nobody's.
    """
    wanted = {contact.contact_id for contact in draft.contacts if contact.contact_id}
    found = {
        contact.id: contact for contact in session.scalars(select(Contact).where(Contact.id.in_(wanted)))
    }
    if wanted - set(found):
        raise NotFound("contact.not_found")
    return found


def contacts(session: Session, text: str) -> tuple[ContactDraft, ...]:
    """Return the people whose name has all these words, with what they are for one employer."""
    query = (
        select(EmployerContact)
        .join(Contact, EmployerContact.contact_id == Contact.id)
        .where(EmployerContact.removed_at.is_(None), Contact.removed_at.is_(None))
        .order_by(Contact.sort_key, EmployerContact.created_at)
    )
    for word in fold(text).split():
        query = query.where(Contact.sort_key.contains(word, autoescape=True))
    found = {link.contact_id: link.to_draft() for link in session.scalars(query.limit(_MOST_CONTACTS * 3))}
    return tuple(found.values())[:_MOST_CONTACTS]


def put_in_search(session: Session, employer: Employer) -> None:
    """Make an employer found under its present words; call it after any change, removal included."""
    draft = employer.to_draft()
    people = [contact.display_name for contact in draft.contacts]
    cities = [site.city for site in draft.sites]
    employer.search_key = search_key(
        (draft.trade_name, draft.legal_name, *people),
        (draft.siret, draft.phone, *(contact.phone for contact in draft.contacts)),
        cities,
    )
    session.flush()
    connection = session.connection()
    if employer.removed_at is None:
        search.put(connection, Kind.EMPLOYER, employer.number, employer.search_key)
    else:
        search.take_out(connection, Kind.EMPLOYER, employer.number)


def put_others_in_search(session: Session, employer: Employer, shared: Collection[UUID]) -> None:
    """Bring the words of the other employers for whom these contacts speak in line with their names."""
    if not shared:
        return
    query = (
        select(Employer)
        .join(EmployerContact, EmployerContact.employer_id == Employer.id)
        .where(
            EmployerContact.contact_id.in_(shared),
            EmployerContact.removed_at.is_(None),
            Employer.removed_at.is_(None),
            Employer.id != employer.id,
        )
    )
    for other in session.scalars(query.distinct()):
        put_in_search(session, other)


def put_jobs_in_search(session: Session, employer: Employer) -> None:
    """Bring the words of an employer's jobs in line with its name."""
    query = select(Job).where(Job.employer_id == employer.id, Job.removed_at.is_(None))
    for job in session.scalars(query):
        put_job_in_search(session, job, employer)


def put_job_in_search(session: Session, job: Job, employer: Employer) -> None:
    """Make a job found under its title and its employer; call it after any change, removal included."""
    job.search_key = search_key((job.title, employer.trade_name, employer.legal_name, job.rome_code))
    session.flush()
    connection = session.connection()
    if job.removed_at is None:
        search.put(connection, Kind.JOB, job.number, job.search_key)
    else:
        search.take_out(connection, Kind.JOB, job.number)


def jobs_of(session: Session, employer_id: UUID) -> tuple[JobRecord, ...]:
    """Return the jobs of an employer, by title."""
    query = select(Job).where(Job.employer_id == employer_id, Job.removed_at.is_(None)).order_by(Job.sort_key)
    return _records(session, session.scalars(query))


def jobs(session: Session, text: str, limit: int) -> tuple[JobRecord, ...]:
    """Return the first jobs by title, or those found by ``text``, the best first."""
    query = select(Job).where(Job.removed_at.is_(None))
    if not text.strip():
        ordered = query.order_by(Job.sort_key, Job.number).limit(limit)
        return _records(session, session.scalars(ordered))
    found = search.best(session.connection(), Kind.JOB, text, limit)
    known = {job.number: job for job in session.scalars(query.where(Job.number.in_(found)))}
    return _records(session, [known[number] for number in found if number in known])


def job_lines(connection: Connection, wanted: Sequence[int]) -> list[JobLine]:
    """Return the titles of these numbers, in the same order."""
    query = (
        select(Job.number, Job.id, Job.title, Employer.trade_name, Employer.legal_name)
        .join(Employer, Job.employer_id == Employer.id)
        .where(Job.number.in_(wanted), Job.removed_at.is_(None))
    )
    found = {row[0]: JobLine(*row) for row in connection.execute(query)}
    return [found[number] for number in wanted if number in found]


def job_record(session: Session, job: Job) -> JobRecord:
    """Return one job as a plain value."""
    return _records(session, [job])[0]


def _records(session: Session, found: Iterable[Job]) -> tuple[JobRecord, ...]:
    jobs_found = list(found)
    keys = {job.employer_id for job in jobs_found}
    query = select(Employer.id, Employer.trade_name, Employer.legal_name).where(Employer.id.in_(keys))
    names = {row[0]: row[1] or row[2] for row in session.execute(query)}
    return tuple(job.to_record(names[job.employer_id]) for job in jobs_found)
