"""Queries on what is around a person: standing, follow-ups, agreements to share; inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.around import FollowUp, HandOver, SharingAgreement, Standing
from models.entities.privacy import Consent
from models.entities.residents import Resident
from models.entities.settings import TermRow
from models.errors import NotFound
from models.records.around import FollowUpRecord, Surroundings
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.privacy import ConsentUse
from models.rules import follow_up_clocks
from models.rules.vocabularies import default_vocabulary
from models.storage import partner_notes, privacy, set_aside

if TYPE_CHECKING:
    from models.storage.store import Transaction

KINDS = "structure_kind"
"""Vocabulary of the kinds of organisations; those that are sensitive are named on nothing that goes out."""


class _Hanging(Protocol):
    """A row that hangs on a file and can be hidden."""

    id: Any
    resident_id: Any
    removed_at: Any


E = TypeVar("E", bound=_Hanging)


def get(session: Session, entity: type[E], kind: str, record_id: UUID, *, also_removed: bool = False) -> E:
    """Return a row.

    Raises:
        NotFound: ``kind.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    row = session.get(entity, record_id)
    if row is None or (row.removed_at is not None and not also_removed):
        raise NotFound(f"{kind}.not_found")
    set_aside.require_open(session, row.resident_id)
    return row


def shown(session: Session, entity: type[E], resident_id: UUID) -> tuple[E, ...]:
    """Return the rows of a person that are not in the bin."""
    query = select(entity).where(entity.resident_id == resident_id, entity.removed_at.is_(None))
    return tuple(session.scalars(query))


def standing_of(session: Session, resident_id: UUID) -> Standing | None:
    """Return where a person stands; None when nothing was asked. The last written counts after a merge."""
    rows = shown(session, Standing, resident_id)
    return max(rows, key=lambda row: row.updated_at, default=None)


def follow_ups_of(session: Session, resident_id: UUID) -> tuple[FollowUp, ...]:
    """Return who follows a person: the one in charge first, those that ended last."""
    rows = shown(session, FollowUp, resident_id)
    return tuple(
        sorted(rows, key=lambda row: (row.ended_on is not None, row.is_lead != "yes", row.created_at))
    )


def agreements_of(session: Session, resident_id: UUID) -> tuple[SharingAgreement, ...]:
    """Return what a person agreed to share: what still holds first, the newest first."""
    rows = shown(session, SharingAgreement, resident_id)
    by_day = sorted(rows, key=lambda row: (row.agreed_on, row.created_at), reverse=True)
    return tuple(sorted(by_day, key=lambda row: row.withdrawn_on is not None))


def told(transaction: Transaction, found: Iterable[FollowUp]) -> tuple[FollowUpRecord, ...]:
    """Return who follows a person as whoever acts may read it; what another organisation noted is marked."""
    agreed: dict[UUID | None, bool] = {}
    return tuple(
        replace(
            row.to_record(),
            is_withheld=not partner_notes.is_told(transaction, row, agreed),
            is_of_partner=not partner_notes.is_own(transaction, row),
        )
        for row in found
    )


def surroundings(transaction: Transaction, resident_id: UUID, today: date) -> Surroundings:
    """Return all that is known around a person, as whoever acts may read it; words of a partner are noted."""
    session = transaction.session
    standing = standing_of(session, resident_id)
    found = follow_ups_of(session, resident_id)
    if partner_notes.shows_partner(transaction, found):
        transaction.note(Action.SEEN, "follow_up", resident_id, file_id=resident_id)
    follow_ups = told(transaction, found)
    known = standing.to_draft() if standing is not None else None
    running = [one.content for one in follow_ups]
    return Surroundings(
        standing=standing.to_record() if standing is not None else None,
        follow_ups=follow_ups,
        agreements=tuple(row.to_record() for row in agreements_of(session, resident_id)),
        contact_clock=follow_up_clocks.contact_clock(known, running, today),
        contract_clock=follow_up_clocks.contract_clock(known, today),
        is_refused=is_refused(session, resident_id),
    )


def has_answered_since(session: Session, resident_id: UUID, instant: datetime) -> bool:
    """Say whether a person answered about sharing with a partner after an instant, yes or no."""
    query = select(Consent.id).where(
        Consent.resident_id == resident_id,
        Consent.use == ConsentUse.PARTNER_SHARING.value,
        Consent.noted_at > instant,
    )
    return session.scalar(query.limit(1)) is not None


def is_refused(session: Session, resident_id: UUID) -> bool:
    """Say whether the last answer of a person about sharing with a partner is no."""
    answers = privacy.consents_of(session, ResidentId(resident_id))
    return any(one.use is ConsentUse.PARTNER_SHARING and one.is_given is False for one in answers)


def hidden_kinds(session: Session) -> frozenset[str]:
    """Return the kinds of organisations that would tell too much of a person on what goes out."""
    query = select(TermRow.code, TermRow.is_sensitive).where(TermRow.vocabulary == KINDS)
    chosen: dict[str, bool] = {row[0]: row[1] for row in session.execute(query)}
    shipped = {term.code for term in default_vocabulary(KINDS) if term.is_sensitive}
    # In a vault whose lists were never looked at, those that are shipped count.
    return frozenset(code for code in shipped | chosen.keys() if chosen.get(code, code in shipped))


def name_of(session: Session, resident_id: UUID) -> str:
    """Return what a person is called."""
    query = select(Resident.first_name, Resident.last_name).where(Resident.id == resident_id)
    row = session.execute(query).first()
    return f"{row[0]} {row[1]}".strip() if row is not None else ""


def packages_of_agreement(session: Session, sharing_id: UUID) -> tuple[HandOver, ...]:
    """Return what left under an agreement."""
    return tuple(session.scalars(select(HandOver).where(HandOver.sharing_id == sharing_id)))
