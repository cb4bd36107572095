"""The organisation's sealing keys, inside a transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.work import SealKeyRow
from models.records.documents import SealKey


def newest(session: Session, organisation: str | None = None) -> SealKey | None:
    """Return the last key made, for one name of the organisation or for any; None before the first seal."""
    query = select(SealKeyRow).order_by(SealKeyRow.created_at.desc()).limit(1)
    if organisation is not None:
        query = query.where(SealKeyRow.organisation == organisation)
    row = session.scalars(query).one_or_none()
    return SealKey(private_pem=row.private_key, certificate_der=row.certificate) if row else None


def newest_certificate(session: Session) -> bytes:
    """Return the certificate of the last key made, without the key; empty before the first seal."""
    query = select(SealKeyRow.certificate).order_by(SealKeyRow.created_at.desc()).limit(1)
    return session.scalar(query) or b""


def add(session: Session, organisation: str, key: SealKey, now: datetime) -> None:
    """Keep a new key; from now on it is the one in use."""
    session.add(
        SealKeyRow(
            organisation=organisation,
            private_key=key.private_pem,
            certificate=key.certificate_der,
            created_at=now,
        )
    )
