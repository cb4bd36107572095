"""Queries on residents and residences, inside a transaction."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, inspect, select
from sqlalchemy.orm import Session, undefer

from models.entities.base import HIDDEN
from models.entities.meetings import Meeting
from models.entities.places import Residence
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.residents import ResidentStage
from models.rules.pathway import stage_of
from models.storage import likeness, own_fields, pathway, reminders, search, set_aside
from models.storage.numbers import read_numbers
from models.storage.search import Kind
from models.storage.words import resident_words

_IN_ORDER = "SELECT number FROM resident WHERE removed_at IS NULL ORDER BY sort_key, number"
# Read as plain tuples from an index that holds nothing else: a list has hundreds of lines.
_LINES = """
    SELECT number, id, first_name, last_name, residence_id, room, languages_spoken, last_contact_on, stage
    FROM resident INDEXED BY ix_resident_line
    WHERE number IN ({marks}) AND removed_at IS NULL
"""


class ResidentLine(NamedTuple):
    """The columns of a list."""

    number: int
    id: UUID
    first_name: str
    last_name: str
    residence_name: str
    room: str
    language_codes: tuple[str, ...]
    last_contact_on: date | None
    stage: str


def get(session: Session, resident_id: UUID, *, also_removed: bool = False) -> Resident:
    """Return a resident.

    Raises:
        NotFound: ``resident.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    query = select(Resident).where(Resident.id == resident_id)
    if not session.info.get(HIDDEN):
        query = query.options(undefer(Resident.functional_limits))
    if not also_removed:
        query = query.where(Resident.removed_at.is_(None))
    resident = session.scalars(query).one_or_none()
    if resident is None:
        raise NotFound("resident.not_found")
    set_aside.require_open(session, resident_id)
    return resident


def count(connection: Connection) -> int:
    """Return how many residents are in use."""
    statement = "SELECT count(*) FROM resident WHERE removed_at IS NULL"
    return int(connection.exec_driver_sql(statement).scalar_one())


def numbers(connection: Connection, limit: int = -1) -> array[int]:
    """Return the numbers of the first residents in the order of the list, read from its index alone."""
    return read_numbers(connection, f"{_IN_ORDER} LIMIT ?", (limit,))


def lines(connection: Connection, wanted: Sequence[int]) -> list[ResidentLine]:
    """Return the lines of these numbers, in the same order; those that are no more are left out."""
    if not wanted:
        return []
    rows = connection.exec_driver_sql(_LINES.format(marks=", ".join("?" * len(wanted))), tuple(wanted)).all()
    names = _residence_names(connection, {row[4] for row in rows} - {None})
    found = {
        row[0]: ResidentLine(
            number=row[0],
            id=UUID(bytes=row[1]),
            first_name=row[2],
            last_name=row[3],
            residence_name=names.get(row[4], ""),
            room=row[5],
            language_codes=tuple(json.loads(row[6])),
            last_contact_on=date.fromisoformat(row[7]) if row[7] else None,
            stage=row[8],
        )
        for row in rows
    }
    return [found[number] for number in wanted if number in found]


def _residence_names(connection: Connection, keys: set[bytes]) -> dict[bytes, str]:
    marks = ", ".join("?" * len(keys))
    rows = connection.exec_driver_sql(f"SELECT id, name FROM residence WHERE id IN ({marks})", tuple(keys))  # noqa: S608
    return {row[0]: row[1] for row in rows}


def put_in_search(session: Session, resident: Resident) -> None:
    """Make a resident found under their present words, and compared; call it after any change."""
    with session.no_autoflush:  # a new file is written once, with its words
        residence = session.scalar(select(Residence.name).where(Residence.id == resident.residence_id))
    resident.search_key = resident_words(
        first_name=resident.first_name,
        last_name=resident.last_name,
        room=resident.room,
        code=resident.code,
        phone=resident.phone,
        residence=residence or "",
        own=own_fields.words_of(session, resident.id) if inspect(resident).persistent else (),
    )
    session.flush()
    connection = session.connection()
    if resident.removed_at is None:
        search.put(connection, Kind.RESIDENT, resident.number, resident.search_key)
    else:
        search.take_out(connection, Kind.RESIDENT, resident.number)
    likeness.put_file(session, resident)
    reminders.refresh(connection, resident.id)


def put_inhabitants_in_search(session: Session, residence: Residence) -> None:
    """Bring the words of everyone in a residence in line with its name."""
    query = select(Resident).where(Resident.residence_id == residence.id, Resident.removed_at.is_(None))
    for resident in session.scalars(query):
        put_in_search(session, resident)


def refresh_progress(session: Session, resident: Resident) -> None:
    """Work out again how far a resident has come and when they were last met; nobody met a new one yet."""
    if not inspect(resident).persistent:
        resident.stage = _first_stage(resident).value
        return
    last_met = _last_met(session, resident.id)
    resident.last_contact_on = last_met.astimezone().date() if last_met else None
    facts = pathway.path_facts(session, resident.id)
    resident.stage = stage_of(facts, is_informed=resident.informed_on is not None).value
    reminders.refresh(session.connection(), resident.id)


def _last_met(session: Session, resident_id: UUID) -> datetime | None:
    query = select(func.max(Meeting.met_at)).where(
        Meeting.resident_id == resident_id, Meeting.removed_at.is_(None)
    )
    return session.scalar(query)


def _first_stage(resident: Resident) -> ResidentStage:
    return ResidentStage.WELCOMED if resident.informed_on else ResidentStage.CONTACT
