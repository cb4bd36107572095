"""Queries on the lists for funders, kept apart from the files; inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from models.entities.settings import SettingRow
from models.errors import NotFound
from models.records.codec import canonical_json, from_json
from models.records.funding import FundedLine, FundedList

_LISTS = "funded_lists"
"""Row of the settings: a list has no name, and outlives the files it counts."""
_FOLLOWED = """
    SELECT code, substr(first, 1, 7), substr(max(first, last), 1, 7), stage FROM (
        SELECT code, stage, coalesce(first_met_on, substr(created_at, 1, 10)) AS first,
               coalesce(last_contact_on, '') AS last
        FROM resident WHERE removed_at IS NULL AND coalesce(restriction, '') = ''
    ) WHERE first <= :ends_on AND max(first, last) >= :begins_on ORDER BY code
"""


def lists(session: Session) -> tuple[FundedList, ...]:
    """Return every list, in the order they were made."""
    row = session.get(SettingRow, _LISTS)
    return from_json(row.value, tuple[FundedList, ...]) if row is not None else ()


def get(session: Session, list_id: UUID) -> FundedList:
    """Return a list.

    Raises:
        NotFound: ``funding.not_found``.
    """
    found = next((known for known in lists(session) if known.list_id == list_id), None)
    if found is None:
        raise NotFound("funding.not_found")
    return found


def followed(connection: Connection, begins_on: date, ends_on: date) -> tuple[FundedLine, ...]:
    """Return the follow-ups of a period: those who were first met before its end, last after its start."""
    days = {"begins_on": begins_on.isoformat(), "ends_on": ends_on.isoformat()}
    return tuple(
        FundedLine(code=code, first_month=first, last_month=last, stage=stage)
        for code, first, last, stage in connection.exec_driver_sql(_FOLLOWED, days)
    )


def keep(session: Session, kept: FundedList) -> None:
    """Keep a list, over the one of the same id."""
    others = (known for known in lists(session) if known.list_id != kept.list_id)
    _write(session, (*others, kept))


def erase(session: Session, list_id: UUID) -> None:
    """Erase a list; an unknown one is nothing to erase."""
    _write(session, (known for known in lists(session) if known.list_id != list_id))


def naming(session: Session, code: str) -> tuple[FundedList, ...]:
    """Return the lists in which a file is, each with its line alone: for the copy of that file."""
    found = []
    for known in lists(session):
        own = tuple(line for line in known.lines if line.code == code)
        if own:
            found.append(replace(known, lines=own))
    return tuple(found)


def _write(session: Session, kept: Iterable[FundedList]) -> None:
    session.merge(SettingRow(name=_LISTS, value=canonical_json(tuple(kept), tuple[FundedList, ...])))
    session.flush()
