"""What an answer « no » to sharing with a partner ends: the agreements of the person, and what left."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.around import HandOver, SharingAgreement
from models.records.hand_overs import Direction


def end_all(session: Session, resident_id: UUID, day: date, who: str, now: datetime) -> None:
    """Note that a person takes back whatever they agreed to share; the other side is still to be told."""
    agreements = select(SharingAgreement).where(
        SharingAgreement.resident_id == resident_id,
        SharingAgreement.removed_at.is_(None),
        SharingAgreement.withdrawn_on.is_(None),
    )
    for row in session.scalars(agreements):
        row.withdrawn_on, row.withdrawn_by = day, who
        row.touch(now)
    given = select(HandOver).where(
        HandOver.resident_id == resident_id,
        HandOver.direction == Direction.GIVEN.value,
        HandOver.withdrawn_on.is_(None),
    )
    for package in session.scalars(given):
        package.withdrawn_on = day
