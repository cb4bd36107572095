"""Notes between organisations: given with the person's consent, withheld without it.

The store itself withholds them (``models.storage.withheld``); this says which ones, so that screens can tell.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.entities.around import FollowUp, HandOver
from models.entities.privacy import Consent
from models.entities.settings import Adviser
from models.errors import RuleBroken
from models.records.ids import OrganisationId, ResidentId
from models.records.journal import Action
from models.records.meetings import MeetingRecord
from models.records.people import Right
from models.records.privacy import ConsentUse
from models.rules import plan_secrecy, shared_blocks
from models.rules.rights import REFUSED, author_organisation, may, may_read_note, may_write_note
from models.storage import privacy

if TYPE_CHECKING:
    from uuid import UUID

    from models.entities.meetings import Meeting
    from models.entities.plans import PlanVersion
    from models.records.plans import PlanContent, PlanVersionRecord
    from models.storage.store import Transaction

_ORGANISATIONS = "SELECT count(*) FROM organisation WHERE removed_at IS NULL"


class Noted(Protocol):
    """What somebody noted of a person: a meeting, or a row of their way."""

    resident_id: Any
    adviser_id: Any

    @property
    def organisation_id(self) -> Any:
        """Of the author when it was noted; None where it is not kept."""


def told(transaction: Transaction, meetings: Iterable[Meeting]) -> tuple[MeetingRecord, ...]:
    """Return meetings as whoever acts may read them; the consent of a person is looked up once."""
    agreed: dict[UUID | None, bool] = {}
    return tuple(_told(transaction, meeting, agreed) for meeting in meetings)


def shows_partner(
    transaction: Transaction, meetings: Iterable[Noted], agreed: dict[UUID | None, bool] | None = None
) -> bool:
    """Say whether some of these notes are another organisation's, and told to whoever acts."""
    agreed = {} if agreed is None else agreed
    ours = transaction.actor.organisation_id
    return transaction.actor.adviser_id is not None and any(
        _author(transaction, meeting) not in {None, ours} and _is_readable(transaction, meeting, agreed)
        for meeting in meetings
    )


def note_packages(
    transaction: Transaction, packages: Iterable[HandOver], agreed: dict[UUID | None, bool]
) -> None:
    """Note of whom packages are read that tell, by agreement, what another organisation gave or received."""
    seen = dict.fromkeys(
        row.resident_id
        for row in packages
        if shared_blocks.says_more(row.direction, row.content) and shows_partner(transaction, (row,), agreed)
    )
    for key in seen:
        transaction.note(Action.SEEN, "hand_over", key, file_id=key)


def require_own(transaction: Transaction, meeting: Meeting) -> None:
    """Refuse to change a note that one may not read, or that another organisation wrote.

    Raises:
        RuleBroken: ``rights.refused``; ``meeting.of_partner``, it may be read and is not to be changed.
    """
    if not _is_readable(transaction, meeting, {}):
        raise RuleBroken(REFUSED, right=Right.READ_PARTNER_NOTES.value)
    if not may_write_note(transaction.actor, _author(transaction, meeting)):
        raise RuleBroken("meeting.of_partner")


def is_told(transaction: Transaction, row: Noted, agreed: dict[UUID | None, bool]) -> bool:
    """Say whether whoever acts may read what was noted of a person; ``agreed`` keeps what was looked up."""
    return _is_readable(transaction, row, agreed)


def agreements(session: Session, resident_ids: Collection[UUID]) -> dict[UUID | None, bool]:
    """Return who of these persons agrees to share with the partner, for ``is_told``, in one query."""
    query = (
        select(Consent.resident_id, Consent.is_given)
        .where(Consent.use == ConsentUse.PARTNER_SHARING.value, Consent.resident_id.in_(resident_ids))
        .order_by(text("consent.rowid"))  # the last answer counts
    )
    given = {row.resident_id: row.is_given for row in session.execute(query)}
    return {key: given.get(key, False) for key in resident_ids}


def is_own(transaction: Transaction, row: Noted) -> bool:
    """Say whether whoever acts may change what was noted of a person."""
    author = _author(transaction, row)
    return _is_readable(transaction, row, {}) and (
        may_write_note(transaction.actor, author) or _is_anybodys(transaction, row, author)
    )


def plan_told(transaction: Transaction, version: PlanVersion) -> PlanVersionRecord:
    """Return a version of a plan as whoever acts may read it: its note is withheld like that of a meeting."""
    record = plan_secrecy.shown_to(transaction.actor, version.to_record())
    is_withheld = version.is_note_left_out and not record.is_partial
    return dataclasses.replace(record, is_note_withheld=is_withheld)


def with_plan_note(transaction: Transaction, version: PlanVersion, content: PlanContent) -> PlanContent:
    """Return what is to be kept of a plan, with who wrote its note.

    A note that is withheld stays out of it: ``plan_texts`` keeps it where it is.

    Raises:
        RuleBroken: ``plan.note_of_partner``.
    """
    before = version.content
    author = before.internal_note_of
    if version.is_note_left_out and content.internal_note:
        raise RuleBroken("plan.note_of_partner")
    if content.internal_note == before.internal_note:
        return dataclasses.replace(content, internal_note_of=author)
    if before.internal_note and author is not None and not may_write_note(transaction.actor, author):
        raise RuleBroken("plan.note_of_partner")
    writer = transaction.actor.organisation_id if content.internal_note else None
    return dataclasses.replace(content, internal_note_of=writer)


def withholds(transaction: Transaction, adviser_ids: Iterable[UUID], resident_id: UUID) -> bool:
    """Say whether what one of these people typed about a person is withheld, as their notes would be."""
    others = [key for key in adviser_ids if key != transaction.actor.adviser_id]
    has_consent = bool(others) and _has_agreed(transaction, resident_id)
    for key in others:
        adviser = transaction.session.get(Adviser, key)
        author = _organisation(adviser.organisation_id) if adviser is not None else None
        if not may_read_note(transaction.actor, author, has_consent):
            return True
    return False


def _told(transaction: Transaction, meeting: Meeting, agreed: dict[UUID | None, bool]) -> MeetingRecord:
    record = meeting.to_record()
    if _is_readable(transaction, meeting, agreed):
        return record
    silent = dataclasses.replace(
        record.content,
        note="",
        next_step=None,
        next_step_on=None,
        next_step_at=None,
        next_step_place="",
        next_step_way="",
    )
    return dataclasses.replace(record, content=silent, is_withheld=True)


def _is_readable(transaction: Transaction, meeting: Noted, agreed: dict[UUID | None, bool]) -> bool:
    author = _author(transaction, meeting)
    if may_read_note(transaction.actor, author, has_consent=False):
        return True
    if _is_anybodys(transaction, meeting, author):
        return True
    if meeting.resident_id not in agreed:
        agreed[meeting.resident_id] = _has_agreed(transaction, meeting.resident_id)
    return may_read_note(transaction.actor, author, agreed[meeting.resident_id])


def _is_anybodys(transaction: Transaction, row: Noted, author: OrganisationId | None) -> bool:
    """Say whether nobody can tell who noted who follows a person, and there is no partner to keep it from.

    Follow-ups kept no author before schema 13; as with the notes of plans, those of before are withheld only
    where two organisations share a vault. The same holds for packages of nobody.
    """
    if author is not None or not isinstance(row, FollowUp | HandOver):
        return False
    if not may(transaction.actor, Right.READ_FILES):
        return False
    count: int = transaction.connection.exec_driver_sql(_ORGANISATIONS).scalar_one()
    return count <= 1


def _author(transaction: Transaction, meeting: Noted) -> OrganisationId | None:
    return author_organisation(_organisation(meeting.organisation_id), _of_author(transaction, meeting))


def _of_author(transaction: Transaction, meeting: Noted) -> OrganisationId | None:
    """Return the organisation of who wrote a note that does not say; looked up for old notes alone."""
    if meeting.organisation_id is not None or meeting.adviser_id is None:
        return None
    adviser = transaction.session.get(Adviser, meeting.adviser_id)
    return _organisation(adviser.organisation_id) if adviser is not None else None


def _organisation(key: UUID | None) -> OrganisationId | None:
    return OrganisationId(key) if key is not None else None


def _has_agreed(transaction: Transaction, resident_id: UUID | None) -> bool:
    if resident_id is None:
        return False
    consents = privacy.consents_of(transaction.session, ResidentId(resident_id))
    return any(found.use is ConsentUse.PARTNER_SHARING and found.is_given for found in consents)
