"""The contact that says by which action somebody came: written inside a larger action, taken back with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.entities.first_contacts import FirstContact
from models.entities.outreach import Outreach
from models.records.codec import from_plain, to_plain
from models.records.first_contacts import FirstContactDraft
from models.records.ids import OutreachId, ResidentId
from models.storage import first_contacts as queries
from models.storage import places
from models.storage.counters import next_contact_code

if TYPE_CHECKING:
    from datetime import datetime

    from models.entities.meetings import Visit
    from models.records.meetings import EncounterDraft
    from models.storage.store import Transaction

_CHANNEL: Final = "hall"


def action_of(transaction: Transaction, key: UUID) -> OutreachId | None:
    """Return the action of the contact of a passage; None: there is no such contact."""
    contact = transaction.session.get(FirstContact, key)
    is_there = contact is not None and contact.removed_at is None and contact.outreach_id is not None
    return OutreachId(contact.outreach_id) if contact is not None and is_there else None  # type: ignore[arg-type]


def of_encounter(
    transaction: Transaction, draft: EncounterDraft, visit: Visit, now: datetime
) -> dict[str, Any] | None:
    """Note by which action the person of an encounter came; see ``write_in``."""
    hall = places.hall(transaction.session, draft.hall_id) if draft.hall_id is not None else None
    contact = FirstContactDraft(
        resident_id=ResidentId(visit.resident_id) if visit.resident_id else None,
        contacted_on=visit.arrived_at.astimezone().date(),
        residence_id=hall.residence_id if hall is not None else None,
        building_id=hall.building_id if hall is not None else None,
        hall_id=hall.hall_id if hall is not None else None,
        channel=draft.meeting.channel or _CHANNEL,
        outreach_id=draft.outreach_id,
        language=visit.language,
    )
    return write_in(transaction, visit.id, contact, now)


def write_in(
    transaction: Transaction, key: UUID, draft: FirstContactDraft, now: datetime
) -> dict[str, Any] | None:
    """Write the contact of a passage or of a new file, over the one it has; return how to take that back.

    An action that is no more is no reason to lose what somebody said: the contact then names none.

    Args:
        transaction: Of the larger action.
        key: Of the contact: that of the passage, or of its own.
        draft: The contact; without an action there is none.
        now: Instant in UTC.

    Returns:
        None when there was no contact and there is none.
    """
    session = transaction.session
    contact = session.get(FirstContact, key)
    action = session.get(Outreach, draft.outreach_id) if draft.outreach_id else None
    if contact is None and action is None:
        return None
    before = to_plain(contact.to_draft()) if contact is not None and contact.removed_at is None else None
    if contact is None:
        contact = _begun(transaction, key)
    code = contact.code
    if not code and draft.resident_id is None:
        code = next_contact_code(transaction.connection)
    contact.apply(replace(draft, code=code), now)
    contact.removed_at = now if action is None else None
    session.add(contact)
    _count_again(transaction, contact)
    return {"id": str(key), "before": before}


def take_back(transaction: Transaction, inverse: dict[str, Any], now: datetime) -> None:
    """Put the contact back as it was before ``write_in``."""
    contact = transaction.session.get(FirstContact, UUID(inverse["id"]))
    if contact is None or contact.reduced_at is not None:
        return  # only a number is left of it
    if inverse["before"] is None:
        contact.removed_at = now
    else:
        contact.apply(from_plain(inverse["before"], FirstContactDraft), now)
        contact.removed_at = None
    _count_again(transaction, contact)


def _begun(transaction: Transaction, key: UUID) -> FirstContact:
    actor = transaction.actor
    return FirstContact(
        id=key, code="", adviser_id=actor.adviser_id, adviser_name=actor.name, is_again=False, reduced_at=None
    )


def _count_again(transaction: Transaction, contact: FirstContact) -> None:
    """Work out again with which contact the person counts."""
    transaction.flush()
    queries.refresh_again(transaction.session, queries.of_person(transaction.session, contact))
