"""That a person was told their rights during an encounter: written once.

Like the day in the file, it stays when the encounter is taken back: what was said was said.
"""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy import select

from models.entities.privacy import Notice
from models.entities.residents import Resident
from models.records.journal import Action
from models.records.privacy import NoticeForm
from models.records.residents import ResidentDraft
from models.storage.noting import note
from models.storage.transaction import Transaction

_USUAL_LANGUAGE = "fr"


def note_told(
    transaction: Transaction, resident: Resident, before: ResidentDraft | None, now: datetime
) -> None:
    """Keep that the rights were said aloud, where the file says so since just now.

    Args:
        transaction: The encounter's.
        resident: The file as it was just written.
        before: Its content before; None for a new file.
        now: When it was noted.
    """
    told_on = resident.informed_on
    if told_on is None or (before is not None and before.informed_on is not None):
        return
    same = select(Notice.id).where(Notice.resident_id == resident.id, Notice.told_on == told_on)
    if transaction.session.scalar(same) is not None:
        return
    row = Notice(
        id=uuid4(),
        resident_id=resident.id,
        told_on=told_on,
        form=NoticeForm.SPOKEN.value,
        language=resident.exchange_language or _USUAL_LANGUAGE,
        told_by=transaction.actor.name,
        created_at=now,
    )
    transaction.session.add(row)
    note(transaction, Action.CREATED, "notice", resident.id)
