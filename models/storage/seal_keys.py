"""The keys behind signatures, inside a transaction: of the organisation, and each adviser's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.work import SealKeyRow
from models.records.proof import SigningKey

AUTHORITY: Final = "authority"
ADVISER: Final = "adviser"
_SEAL: Final = "seal"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrappedKey:
    """An adviser's own key as it is kept: worth nothing without their slot."""

    wrapped: bytes = field(repr=False)
    certificate_der: bytes


def authority(session: Session, organisation: str) -> tuple[UUID, SigningKey] | None:
    """Return the newest key of the organisation under a name; None before the first frozen plan."""
    query = select(SealKeyRow).where(SealKeyRow.kind == AUTHORITY, SealKeyRow.organisation == organisation)
    row = session.scalars(query.order_by(SealKeyRow.created_at.desc()).limit(1)).one_or_none()
    return (row.id, _key(row)) if row is not None else None


def authority_of(session: Session, key_id: UUID) -> SigningKey:
    """Return the key of the organisation that froze a plan."""
    return _key(session.get_one(SealKeyRow, key_id))


def certificate(session: Session, organisation: str) -> bytes:
    """Return the certificate in use, without the key; empty before the first frozen plan."""
    query = select(SealKeyRow.certificate).where(
        SealKeyRow.kind == AUTHORITY, SealKeyRow.organisation == organisation
    )
    return session.scalar(query.order_by(SealKeyRow.created_at.desc()).limit(1)) or b""


def certificates(session: Session) -> tuple[bytes, ...]:
    """Return every certificate of the organisation that was ever used here, of the former format too."""
    query = select(SealKeyRow.certificate).where(SealKeyRow.kind.in_((AUTHORITY, _SEAL)))
    return tuple(session.scalars(query.order_by(SealKeyRow.created_at)))


def own_keys(session: Session, adviser_id: UUID | None) -> tuple[WrappedKey, ...]:
    """Return the keys of one adviser, the newest first."""
    query = select(SealKeyRow).where(SealKeyRow.kind == ADVISER, SealKeyRow.adviser_id == adviser_id)
    rows = session.scalars(query.order_by(SealKeyRow.created_at.desc()))
    return tuple(WrappedKey(wrapped=row.private_key, certificate_der=row.certificate) for row in rows)


def add_authority(session: Session, organisation: str, key: SigningKey, now: datetime) -> UUID:
    """Keep a new key of the organisation, and return its id; from now on it is the one in use."""
    made = uuid4()
    session.add(
        SealKeyRow(
            id=made,
            organisation=organisation,
            private_key=key.private_pem,
            certificate=key.certificate_der,
            created_at=now,
            kind=AUTHORITY,
        )
    )
    return made


def add_own(
    session: Session, organisation: str, key: WrappedKey, now: datetime, adviser_id: UUID | None
) -> None:
    """Keep a key of an adviser, or the same key under a new certificate."""
    session.add(
        SealKeyRow(
            organisation=organisation,
            private_key=key.wrapped,
            certificate=key.certificate_der,
            created_at=now,
            kind=ADVISER,
            adviser_id=adviser_id,
        )
    )


def _key(row: SealKeyRow) -> SigningKey:
    return SigningKey(private_pem=row.private_key, certificate_der=row.certificate)
