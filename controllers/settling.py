"""What acting on a line of the due list takes away, inside the transaction that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.records.journal import Action
from models.records.retention import Due, RetentionRule
from models.storage import erasure, first_contacts, nameless, privacy
from models.storage import retention as queries
from models.storage.noting import note

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from models.storage.store import Transaction

_ERASING: Final = {
    RetentionRule.PLAN_ARCHIVE: (erasure.erase_archived_plan, erasure.ARCHIVED_PLAN),
    RetentionRule.EMPLOYER_CONTACT: (erasure.erase_contact, erasure.CONTACT),
    RetentionRule.RELAY: (erasure.erase_relay, erasure.RELAY),
    RetentionRule.COLLABORATOR: (erasure.erase_collaborator, erasure.COLLABORATOR),
    RetentionRule.FUNDED_LIST: (erasure.erase_funded_list, erasure.FUNDED_LIST),
}


def settle(transaction: Transaction, line: Due, today: date, now: datetime) -> int:
    """Erase, reduce or anonymise what a line is about; return how many records that was."""
    if line.record_id is None:
        return _settle_counted(transaction, line, today, now)
    if line.rule in queries.FILE_RULES:
        erase_file(transaction, line.record_id, now, is_request=False)
    else:
        erase, kind = _ERASING[line.rule]
        erase(transaction.session, line.record_id, now)
        note(transaction, Action.PURGED, kind, line.record_id)
    return 1


def erase_file(transaction: Transaction, resident_id: UUID, now: datetime, *, is_request: bool) -> None:
    """Erase a file: its person asked, or the time is over; the journal says which."""
    kind = erasure.ON_REQUEST if is_request else erasure.RESIDENT
    privacy.erase_file(transaction.session, resident_id, now, kind=kind)
    note(transaction, Action.PURGED, "resident", resident_id, "request" if is_request else "retention")


def _settle_counted(transaction: Transaction, line: Due, today: date, now: datetime) -> int:
    session = transaction.session
    if line.rule is RetentionRule.DRAFT:
        late = [key for key, _ in queries.late_drafts(session, today)]
        nameless.erase_drafts(session, late, now)
    elif line.rule is RetentionRule.FIRST_CONTACT:
        late = _reduce_contacts(transaction, today, now)
    else:
        late = [key for key, _ in queries.late_visits(session, today)]
        nameless.erase_visits(session, late, now)
    note(transaction, Action.PURGED, line.rule.value, None, str(len(late)))
    return len(late)


def _reduce_contacts(transaction: Transaction, today: date, now: datetime) -> list[UUID]:
    session = transaction.session
    contacts = [key for key, _ in first_contacts.late(session, today)]
    said = [key for key, _ in first_contacts.late_pointings(session, today)]
    nameless.reduce_contacts(session, contacts, now)
    nameless.erase_pointings(session, said, now)
    return [*contacts, *said]
