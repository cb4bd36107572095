"""The organisation's sealing key, inside a transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.work import SealKeyRow


def newest(session: Session) -> SealKeyRow | None:
    """Return the key in use; None before the first seal."""
    query = select(SealKeyRow).order_by(SealKeyRow.created_at.desc()).limit(1)
    return session.scalars(query).one_or_none()


def add(
    session: Session, *, organisation: str, private_key: bytes, certificate: bytes, now: datetime
) -> SealKeyRow:
    """Keep a new key; from now on it is the one in use."""
    row = SealKeyRow(
        organisation=organisation, private_key=private_key, certificate=certificate, created_at=now
    )
    session.add(row)
    return row
