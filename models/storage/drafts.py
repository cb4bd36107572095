"""Queries on half-typed work, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.entities.base import ADVISER
from models.entities.work import KeptDraftRow
from models.errors import InvalidInput, Problem
from models.rules.drafts import NOTE_LENGTH
from models.rules.nir import without_nir

WHOLE_LENGTH: Final = 50 * NOTE_LENGTH
"""Longest half-typed form, characters of all its texts together."""


def find(session: Session, kind: str, key: str) -> KeptDraftRow | None:
    """Return one draft of whoever acts; None when there is none."""
    query = select(KeptDraftRow).where(
        KeptDraftRow.kind == kind, KeptDraftRow.key == key, own(session, KeptDraftRow.adviser_id)
    )
    return session.scalars(query.order_by(KeptDraftRow.adviser_id.is_(None)).limit(1)).first()


def newest_first(session: Session) -> list[KeptDraftRow]:
    """Return every draft of whoever acts, the last touched first."""
    query = select(KeptDraftRow).where(own(session, KeptDraftRow.adviser_id))
    return list(session.scalars(query.order_by(KeptDraftRow.updated_at.desc())))


def keep(session: Session, kind: str, key: str, payload: dict[str, object], now: datetime) -> KeptDraftRow:
    """Keep what a form holds, over what it held before; a social security number is not kept even for now.

    Raises:
        InvalidInput: ``input.too_long``; what was kept before is still there.
    """
    require_short(payload)
    row = find(session, kind, key)
    if row is None:
        row = KeptDraftRow(kind=kind, key=key)
        session.add(row)
    row.adviser_id = session.info.get(ADVISER)
    row.payload, row.updated_at = {name: _kept(value) for name, value in payload.items()}, now
    return row


def require_short(payload: dict[str, object]) -> None:
    """Refuse half-typed work of which a text, or the whole, is longer than anybody types.

    Raises:
        InvalidInput: ``input.too_long`` (``limit``, ``length``) for each text concerned.
    """
    lengths = tuple(_lengths(payload, ""))
    problems = [_too_long(path, length, NOTE_LENGTH) for path, length in lengths if length > NOTE_LENGTH]
    whole = sum(length for _, length in lengths)
    if not problems and whole > WHOLE_LENGTH:
        problems = [_too_long("", whole, WHOLE_LENGTH)]
    if problems:
        raise InvalidInput(tuple(problems))


def discard(session: Session, kind: str, key: str) -> None:
    """Throw one draft away; none is fine."""
    mine = own(session, KeptDraftRow.adviser_id)
    session.execute(delete(KeptDraftRow).where(KeptDraftRow.kind == kind, KeptDraftRow.key == key, mine))


def own(session: Session, adviser_id: InstrumentedAttribute[UUID | None]) -> ColumnElement[bool]:
    """Return the condition under which a row is of whoever acts; what is of nobody is of everybody."""
    actor: UUID | None = session.info.get(ADVISER)
    return adviser_id.is_(None) if actor is None else or_(adviser_id.is_(None), adviser_id == actor)


def _lengths(value: object, path: str) -> Iterator[tuple[str, int]]:
    if isinstance(value, str):
        yield path, len(value)
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _lengths(part, f"{path}.{name}".lstrip("."))
    elif isinstance(value, list | tuple):
        for number, part in enumerate(value):
            yield from _lengths(part, f"{path}.{number}".lstrip("."))


def _too_long(path: str, length: int, limit: int) -> Problem:
    return Problem(field=path, code="input.too_long", params={"limit": limit, "length": length})


def _kept(value: object) -> object:
    if isinstance(value, str):
        return without_nir(value)
    if isinstance(value, dict):
        return {name: _kept(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_kept(part) for part in value]
    return value
