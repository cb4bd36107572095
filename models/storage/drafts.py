"""Queries on half-typed work, inside a transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.entities.work import KeptDraftRow
from models.rules.text import without_nir


def find(session: Session, kind: str, key: str) -> KeptDraftRow | None:
    """Return one draft; None when there is none."""
    query = select(KeptDraftRow).where(KeptDraftRow.kind == kind, KeptDraftRow.key == key)
    return session.scalars(query).one_or_none()


def newest_first(session: Session) -> list[KeptDraftRow]:
    """Return every draft, the last touched first."""
    return list(session.scalars(select(KeptDraftRow).order_by(KeptDraftRow.updated_at.desc())))


def keep(session: Session, kind: str, key: str, payload: dict[str, object], now: datetime) -> KeptDraftRow:
    """Keep what a form holds, over what it held before; a social security number is not kept even for now."""
    row = find(session, kind, key)
    if row is None:
        row = KeptDraftRow(kind=kind, key=key)
        session.add(row)
    row.payload, row.updated_at = {name: _kept(value) for name, value in payload.items()}, now
    return row


def discard(session: Session, kind: str, key: str) -> None:
    """Throw one draft away; none is fine."""
    session.execute(delete(KeptDraftRow).where(KeptDraftRow.kind == kind, KeptDraftRow.key == key))


def _kept(value: object) -> object:
    if isinstance(value, str):
        return without_nir(value)
    if isinstance(value, dict):
        return {name: _kept(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_kept(part) for part in value]
    return value
