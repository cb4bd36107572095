"""Queries on the fields that an organisation adds, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.orm import Session

from models.entities.own_fields import OwnField, OwnValueRow
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.own_fields import OwnFieldDraft, OwnValue


def fields(session: Session, *, enabled_only: bool = True) -> tuple[OwnFieldDraft, ...]:
    """Return the fields in their order."""
    query = select(OwnField).order_by(OwnField.position, OwnField.created_at)
    if enabled_only:
        query = query.where(OwnField.is_enabled.is_(True))
    return tuple(row.to_draft() for row in session.scalars(query))


def get(session: Session, field_id: UUID) -> OwnField:
    """Return a field.

    Raises:
        NotFound: ``own_field.not_found``.
    """
    found = session.get(OwnField, field_id)
    if found is None:
        raise NotFound("own_field.not_found")
    return found


def next_position(session: Session) -> int:
    """Return the place after the last field."""
    last = session.scalar(select(func.max(OwnField.position)))
    return 0 if last is None else last + 1


def values_of(session: Session, resident_id: UUID) -> tuple[OwnValue, ...]:
    """Return what a file says, in an order that never changes; of two values of one field the newest."""
    query = select(OwnValueRow).where(OwnValueRow.resident_id == resident_id)
    rows = session.scalars(query.order_by(OwnValueRow.field_id, OwnValueRow.noted_at))
    newest = {row.field_id: row.value for row in rows}
    return tuple(OwnValue(field_id=key, value=value) for key, value in newest.items() if value)


def write(session: Session, resident_id: UUID, values: tuple[OwnValue, ...], now: datetime) -> None:
    """Replace what a file says in the fields; what is empty goes, in both files of a merge."""
    wanted = {one.field_id: one.value for one in values if one.value}
    present = {one.field_id: one.value for one in values_of(session, resident_id)}
    for key in {*wanted, *present}:
        if wanted.get(key) == present.get(key):
            continue
        own = (OwnValueRow.resident_id == resident_id, OwnValueRow.field_id == key)
        session.execute(delete(OwnValueRow).where(*own))
        if key in wanted:
            row = OwnValueRow(
                id=uuid4(), resident_id=resident_id, field_id=key, value=wanted[key], noted_at=now
            )
            session.add(row)
    session.flush()


def words_of(session: Session, resident_id: UUID) -> tuple[str, ...]:
    """Return what a file says in its fields, offered or no more: it is found by these words too."""
    return tuple(session.scalars(select(OwnValueRow.value).where(OwnValueRow.resident_id == resident_id)))


def told(session: Session, resident_id: UUID) -> tuple[tuple[str, str], ...]:
    """Return name and value of every field that the file has, disabled ones and older values too."""
    query = (
        select(OwnField.label, OwnValueRow.value)
        .join(OwnField, OwnField.id == OwnValueRow.field_id)
        .where(OwnValueRow.resident_id == resident_id)
        .order_by(OwnField.position, OwnValueRow.noted_at)
    )
    return tuple((label, value) for label, value in session.execute(query))


def lines(connection: Connection) -> Iterator[tuple[str, dict[UUID, str]]]:
    """Return the code of each file in use that has own values, with them, file after file."""
    query = (
        select(Resident.code, OwnValueRow.field_id, OwnValueRow.value)
        .join(Resident, Resident.id == OwnValueRow.resident_id)
        .where(Resident.removed_at.is_(None), Resident.restriction.is_(None))
        .order_by(Resident.number, OwnValueRow.noted_at)
    )
    code, values = "", dict[UUID, str]()
    for found, key, value in connection.execute(query):
        if found != code:
            if code:
                yield code, values
            code, values = found, {}
        values[key] = value
    if code:
        yield code, values
