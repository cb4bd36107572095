"""Reads what matching compares of jobs, and what its lists show of people and jobs; inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from uuid import UUID

from models.records.codec import from_json
from models.records.employers import JobDraft
from models.records.ids import EmployerId, JobId
from models.records.timetable import Timetable
from models.rules.matching_facts import Criterion, Job
from models.rules.matching_inputs import job_of
from models.storage.matching import WhereTo

if TYPE_CHECKING:
    from sqlalchemy import Connection

CLOSED: Final = ("filled", "lost", "suspended")
"""States of a job that nobody is proposed for."""
ASKED: Final = frozenset(
    {Criterion.DIPLOMA, Criterion.EXPERIENCE, Criterion.LICENCE, Criterion.CV, Criterion.INTERVIEW}
)
"""What is asked for when a criterion of that code was noted and not yet negotiated."""
_MOST_KEYS: Final = 1_000
_FEW_KEYS: Final = 100
_SHEET: Final = (
    "job.id, job.employer_id, job.site_id, job.title, job.rome_code, job.gestures, job.loads, job.pace, "
    "job.surroundings, job.tools, job.french_needed, substr(job.reading_needed, 1, 1), job.weekly_minutes, "
    "job.timetable"
)
_IN_USE: Final = (
    "FROM job JOIN employer ON employer.id = job.employer_id "
    "WHERE job.removed_at IS NULL AND employer.removed_at IS NULL"
)


class PersonLine(NamedTuple):
    """What a list shows of somebody."""

    name: str
    residence: str


class JobLine(NamedTuple):
    """What a list shows of a job.

    Attributes:
        city: Of the site, or the first of the employer.
        is_barred: The employer is not to be contacted.
    """

    title: str
    employer_id: EmployerId
    employer: str
    city: str
    contract_type: str
    weekly_minutes: int | None
    is_hidden_market: bool
    is_barred: bool


class Answered(NamedTuple):
    """What was proposed already, the last time.

    Attributes:
        answer: An ``OfferAnswer``.
    """

    proposed_on: date | None = None
    answer: str = ""


NEVER: Final = Answered()


def open_jobs(connection: Connection, where: WhereTo) -> tuple[Job, ...]:
    """Return every job somebody can be proposed for, by number."""
    statement = f"SELECT {_SHEET} {_IN_USE} AND job.status NOT IN (?, ?, ?) ORDER BY job.number"
    return tuple(_jobs(connection, connection.exec_driver_sql(statement, CLOSED).all(), where))


def job(connection: Connection, job_id: UUID, where: WhereTo) -> Job | None:
    """Return one job, whatever its state; None: it is in the bin, or its employer is."""
    statement = f"SELECT {_SHEET} {_IN_USE} AND job.id = ?"
    rows = connection.exec_driver_sql(statement, (job_id.bytes,)).all()
    return next(_jobs(connection, rows, where), None)


def person_lines(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, PersonLine]:
    """Return what lists show of people."""
    rows = _by_keys(
        connection,
        "SELECT resident.id, first_name, last_name, coalesce(residence.name, '') FROM resident "
        "LEFT JOIN residence ON residence.id = resident.residence_id WHERE resident.id IN",
        ids,
    )
    return {UUID(bytes=key): PersonLine(f"{first} {last}".strip(), home) for key, first, last, home in rows}


def job_lines(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, JobLine]:
    """Return what lists show of jobs."""
    rows = _by_keys(
        connection,
        "SELECT job.id, job.title, job.employer_id, employer.trade_name, employer.legal_name, "
        "coalesce(site.city, employer.city), job.contract_type, job.weekly_minutes, "
        "job.is_hidden_market, employer.stage = 'do_not_contact' "
        "OR EXISTS (SELECT 1 FROM employer_standing AS stands "
        "WHERE stands.employer_id = job.employer_id AND stands.removed_at IS NULL "
        "AND stands.barred_reason <> '') "
        "FROM job JOIN employer ON employer.id = job.employer_id "
        "LEFT JOIN site ON site.id = job.site_id WHERE job.id IN",
        ids,
    )
    return {
        UUID(bytes=key): JobLine(
            title, EmployerId(UUID(bytes=owner)), trade or legal, city, contract, minutes,
            bool(is_hidden), bool(is_barred),
        )
        for key, title, owner, trade, legal, city, contract, minutes, is_hidden, is_barred in rows
    }  # fmt: skip


def answers_for_job(connection: Connection, job_id: UUID) -> dict[UUID, Answered]:
    """Return to whom a job was proposed, and the last answer of each."""
    return _answers(connection, "resident_id", "job_id", job_id)


def answers_of_person(connection: Connection, resident_id: UUID) -> dict[UUID, Answered]:
    """Return which jobs were proposed to a person, and their last answer to each."""
    return _answers(connection, "job_id", "resident_id", resident_id)


def _answers(connection: Connection, told: str, asked: str, key: UUID) -> dict[UUID, Answered]:
    rows = connection.exec_driver_sql(
        f"SELECT {told}, proposed_on, answer FROM proposal "  # noqa: S608  (own names)
        f"WHERE {asked} = ? AND {told} IS NOT NULL AND removed_at IS NULL ORDER BY proposed_on, created_at",
        (key.bytes,),
    )
    return {UUID(bytes=raw): Answered(date.fromisoformat(day), answer) for raw, day, answer in rows}


def _jobs(connection: Connection, rows: Sequence[Sequence[Any]], where: WhereTo) -> Iterator[Job]:
    asks, alone = _asks(connection, rows), _only_sites(connection, rows)
    for row in rows:
        site = row[2] or alone.get(row[1])
        draft = JobDraft(
            job_id=JobId(UUID(bytes=row[0])),
            title=row[3],
            rome_code=row[4],
            gestures=row[5],
            loads=row[6],
            pace=row[7],
            surroundings=row[8],
            tools=row[9],
            french_needed=row[10],
            reading_needed=row[11],
            weekly_minutes=row[12],
            timetable=_week(row[13]),
        )
        place = where.places.get(UUID(bytes=site)) if site else None
        yield job_of(draft, where.rules, place=place, asks=asks.get(row[0], ()))


def _asks(connection: Connection, jobs: Sequence[Sequence[Any]]) -> dict[bytes, set[Criterion]]:
    """Return what employers still ask for: noted as a criterion, and nothing else was agreed since."""
    asks: dict[bytes, set[Criterion]] = {}
    only, keys = _of_these("job_id", [row[0] for row in jobs])
    rows = connection.exec_driver_sql(
        "SELECT job_id, criterion, negotiated = '' FROM criterion_change "  # noqa: S608  (own names)
        f"WHERE {only} AND removed_at IS NULL ORDER BY changed_on, created_at",
        keys,
    )
    for key, criterion, is_asked in rows:
        if criterion not in ASKED:
            continue
        held = asks.setdefault(key, set())
        held.discard(Criterion(criterion))
        if is_asked:
            held.add(Criterion(criterion))
    return asks


def _only_sites(connection: Connection, jobs: Sequence[Sequence[Any]]) -> dict[bytes, bytes]:
    """Return the site of each employer that has only one: its jobs are there."""
    only, keys = _of_these("employer_id", [row[1] for row in jobs if not row[2]])
    rows = connection.exec_driver_sql(
        f"SELECT employer_id, min(id) FROM site WHERE {only} AND removed_at IS NULL "  # noqa: S608  (own names)
        "GROUP BY employer_id HAVING count(*) = 1",
        keys,
    )
    return {row[0]: row[1] for row in rows}


def _of_these(column: str, keys: Sequence[bytes]) -> tuple[str, tuple[bytes, ...]]:
    """Return a condition on the rows of a few keys, with its values; of many, the whole table is read."""
    wanted = tuple(dict.fromkeys(keys))
    if len(wanted) > _FEW_KEYS:
        return "1", ()
    return f"{column} IN ({','.join('?' * len(wanted))})", wanted


def _by_keys(connection: Connection, statement: str, ids: Iterable[UUID]) -> Iterator[Any]:
    wanted = [key.bytes for key in ids]
    for start in range(0, len(wanted), _MOST_KEYS):
        keys = tuple(wanted[start : start + _MOST_KEYS])
        yield from connection.exec_driver_sql(f"{statement} ({','.join('?' * len(keys))})", keys)


@lru_cache(maxsize=1024)
def _week(text: str) -> Timetable:
    week: Timetable = from_json(text, Timetable)
    return week
