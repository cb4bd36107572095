"""People without a file, and half-typed work: reduced or erased once they say more than statistics need.

What was done is noted by id, so that an older copy of the database that is put back loses it again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Select, delete, select, update
from sqlalchemy.orm import Session

from models.entities.first_contacts import FirstContact
from models.entities.meetings import Meeting, Visit
from models.entities.outreach import Pointing
from models.entities.work import KeptDraftRow
from models.records.retention import Purged
from models.storage import erasure, guard

VISIT = "visit"
FIRST_CONTACT = "first_contact"
POINTING = "pointing"
DRAFT = "draft"


def erase_visits(session: Session, visit_ids: Iterable[UUID], now: datetime) -> int:
    """Keep that somebody came, and erase initials, room, language and what was said; return how many."""
    keys = set(visit_ids)
    found = _there(session, select(Visit.id).where(Visit.id.in_(keys), Visit.resident_id.is_(None)))
    erasure.note_all(session, keys, VISIT, now)
    session.execute(update(Visit).where(Visit.id.in_(found)).values(initials="", room="", language=""))
    with guard.erasing(session.connection()):
        session.execute(delete(Meeting).where(Meeting.visit_id.in_(found), Meeting.resident_id.is_(None)))
        erasure.forget_work(session, keys)
    return len(found)


def reduce_contacts(session: Session, contact_ids: Iterable[UUID], now: datetime) -> int:
    """Keep of contacts without a file what statistics need, and nothing of what was pointed out of them."""
    keys = set(contact_ids)
    erasure.note_all(session, keys, FIRST_CONTACT, now)
    query = select(FirstContact).where(FirstContact.id.in_(keys), FirstContact.resident_id.is_(None))
    contacts = list(session.scalars(query))
    told = Pointing.first_contact_id.in_([contact.id for contact in contacts])
    erase_pointings(session, list(session.scalars(select(Pointing.id).where(told))), now)
    with guard.erasing(session.connection()):
        for contact in contacts:
            contact.reduce(now)
        erasure.forget_work(session, keys)
    return len(contacts)


def erase_pointings(session: Session, pointing_ids: Iterable[UUID], now: datetime) -> int:
    """Erase what relays said of people who never got a file; return how many."""
    keys = set(pointing_ids)
    found = _there(session, select(Pointing.id).where(Pointing.id.in_(keys), Pointing.resident_id.is_(None)))
    erasure.note_all(session, keys, POINTING, now)
    with guard.erasing(session.connection()):
        session.execute(delete(Pointing).where(Pointing.id.in_(found)))
        erasure.forget_work(session, keys)
    return len(found)


def erase_drafts(session: Session, draft_ids: Iterable[UUID], now: datetime) -> int:
    """Erase half-typed work; return how much."""
    keys = set(draft_ids)
    found = _there(session, select(KeptDraftRow.id).where(KeptDraftRow.id.in_(keys)))
    erasure.note_all(session, keys, DRAFT, now)
    session.execute(delete(KeptDraftRow).where(KeptDraftRow.id.in_(found)))
    return len(found)


_ERASING: Final[dict[str, Callable[[Session, Collection[UUID], datetime], int]]] = {
    VISIT: erase_visits,
    FIRST_CONTACT: reduce_contacts,
    POINTING: erase_pointings,
    DRAFT: erase_drafts,
}
KINDS: Final = frozenset(_ERASING)
_AT_ONCE: Final = 5_000
"""The ids that one statement names: SQLite takes 32,766 values."""


def erase_again(session: Session, entries: Collection[Purged]) -> int:
    """Do in a restored backup what was done since it was made; return how many were there."""
    count = 0
    for kind, erase in _ERASING.items():
        known = [entry for entry in entries if entry.kind == kind]
        for start in range(0, len(known), _AT_ONCE):
            part = known[start : start + _AT_ONCE]
            count += erase(session, [one.record_id for one in part], max(one.purged_at for one in part))
    return count


def _there(session: Session, query: Select[UUID]) -> list[UUID]:
    return list(session.scalars(query))
