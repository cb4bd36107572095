"""Queries on notices, consents, requests and restricted files, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import Connection, select, text
from sqlalchemy.orm import Session

from models.entities.collaborators import Collaborator
from models.entities.duplicates import MergedFileRow
from models.entities.employers import Contact
from models.entities.outreach import Relay
from models.entities.privacy import (
    AnonymousFileRow,
    ArchivedPlan,
    Consent,
    KeptLonger,
    Notice,
    PurgedRow,
)
from models.entities.residents import Resident
from models.errors import NotFound, RuleBroken
from models.records.people import Right
from models.records.privacy import (
    ASKED_USES,
    ConsentEvent,
    ConsentRecord,
    ConsentUse,
    NoticeRecord,
    RequestKind,
)
from models.records.retention import AnonymousFile, ArchivedPlanRow, Purged
from models.rules.anonymous import on_request
from models.rules.rights import may
from models.storage import erasure, funding, nameless, retention, rights_register, set_aside, sharing_end

if TYPE_CHECKING:
    from models.storage.store import Store, Transaction


def hidden_numbers(transaction: Transaction) -> frozenset[int]:
    """Return the numbers of the files that whoever acts may not see; none for the coordinator."""
    if may(transaction.actor, Right.ADMINISTER):
        return frozenset()
    statement = "SELECT number FROM resident INDEXED BY ix_resident_restricted WHERE restriction IS NOT NULL"
    return frozenset(row[0] for row in transaction.connection.exec_driver_sql(statement))


def visible(transaction: Transaction, numbers: Sequence[int]) -> Sequence[int]:
    """Return those of these files that whoever acts may see, in the same order; the same object if all."""
    hidden = hidden_numbers(transaction)
    return [number for number in numbers if number not in hidden] if hidden else numbers


def hidden_ids(transaction: Transaction) -> frozenset[UUID]:
    """Return the ids of the files that whoever acts may not see; none for the coordinator."""
    return set_aside.hidden(transaction.session)


def require_open(transaction: Transaction, restriction: str | None) -> None:
    """Refuse a file that is set aside to anybody but the coordinator.

    Raises:
        RuleBroken: ``privacy.restricted``.
    """
    if restriction is not None and not may(transaction.actor, Right.ADMINISTER):
        raise RuleBroken("privacy.restricted")


def require_open_file(transaction: Transaction, resident_id: UUID | None) -> None:
    """The same, from the id of the file; None and unknown files pass.

    Raises:
        RuleBroken: ``privacy.restricted``.
    """
    set_aside.require_open(transaction.session, resident_id)


def restricted(session: Session) -> tuple[Resident, ...]:
    """Return the files that are set aside, the last first."""
    query = select(Resident).where(Resident.restriction.is_not(None), Resident.removed_at.is_(None))
    return tuple(session.scalars(query.order_by(Resident.restricted_at.desc())))


def notices_of(session: Session, resident_id: UUID) -> tuple[NoticeRecord, ...]:
    """Return what a person was told, the newest first."""
    query = select(Notice).where(Notice.resident_id == resident_id)
    rows = session.scalars(query.order_by(Notice.told_on.desc(), Notice.created_at.desc()))
    return tuple(row.to_record() for row in rows)


def consents_of(session: Session, resident_id: UUID) -> tuple[ConsentRecord, ...]:
    """Return what a person answered about each use that is asked, and about one that was, in their order."""
    # In the order they were written, whatever the clock of the laptop said.
    query = select(Consent).where(Consent.resident_id == resident_id).order_by(text("consent.rowid DESC"))
    events = [row.to_event() for row in session.scalars(query)]
    told = {event.use for event in events}.union(ASKED_USES)
    return tuple(
        _consent(use, [event for event in events if event.use is use]) for use in ConsentUse if use in told
    )


def note_consent(
    session: Session,
    resident_id: UUID,
    use: ConsentUse,
    *,
    is_given: bool,
    day: date,
    who: str,
    now: datetime,
) -> None:
    """Keep one answer; the same as the one that counts changes nothing.

    An agreement taken back is a line of the register of requests too, answered as it is said.
    """
    counting = {record.use: record.is_given for record in consents_of(session, resident_id)}
    if counting.get(use) is is_given:
        return
    if counting.get(use) and not is_given:
        rights_register.add_answered(
            session, resident_id, RequestKind.WITHDRAWAL, day=day, who=who, note=use.value
        )
    if use is ConsentUse.PARTNER_SHARING and not is_given:
        sharing_end.end_all(session, resident_id, day, who, now)
    session.add(
        Consent(
            id=uuid4(),
            resident_id=resident_id,
            use=use.value,
            is_given=is_given,
            decided_on=day,
            noted_by=who,
            noted_at=now,
        )
    )
    session.flush()


def note_agreement(transaction: Transaction, resident: Resident, now: datetime) -> None:
    """Keep in the history of consents what the form of a file says of employers."""
    note_consent(
        transaction.session,
        resident.id,
        ConsentUse.EMPLOYER_CONTACT,
        is_given=bool(resident.agrees_to_employer_contact),
        day=now.astimezone().date(),
        who=transaction.actor.name,
        now=now,
    )


def keep_longer(
    session: Session, record_id: UUID, *, until: date, reason: str, who: str, now: datetime
) -> None:
    """Keep the decision to keep something due."""
    session.add(
        KeptLonger(
            id=uuid4(), record_id=record_id, until=until, reason=reason, decided_by=who, decided_at=now
        )
    )


def archived_plans(session: Session) -> tuple[ArchivedPlanRow, ...]:
    """Return the signed plans of the restricted archive, those to erase first before the others."""
    query = select(ArchivedPlan).order_by(ArchivedPlan.kept_until, ArchivedPlan.label)
    return tuple(row.to_row() for row in session.scalars(query))


def archived_plan(session: Session, archive_id: UUID) -> ArchivedPlan:
    """Return an archived plan.

    Raises:
        NotFound: ``archive.not_found``.
    """
    row = session.get(ArchivedPlan, archive_id)
    if row is None:
        raise NotFound("archive.not_found")
    return row


def anonymous_files(session: Session) -> tuple[AnonymousFile, ...]:
    """Return what remains of the files that are gone."""
    return tuple(row.to_record() for row in session.scalars(select(AnonymousFileRow)))


def purged(session: Session) -> tuple[Purged, ...]:
    """Return everything that was erased for good, the oldest first."""
    query = select(PurgedRow.record_id, PurgedRow.kind, PurgedRow.purged_at).order_by(PurgedRow.purged_at)
    return tuple(Purged(record_id=key, kind=kind, purged_at=at) for key, kind, at in session.execute(query))


def purged_ids(connection: Connection) -> frozenset[bytes]:
    """Return the ids of everything that was erased for good, 16 bytes each."""
    return frozenset(row[0] for row in connection.exec_driver_sql("SELECT record_id FROM purged"))


def erase_file(session: Session, resident_id: UUID, now: datetime, *, kind: str) -> None:
    """Erase a file for good and keep its counts: fewer of them when the person asked for it.

    Args:
        session: Of the transaction.
        resident_id: The file; an unknown one is only noted.
        now: Instant in UTC.
        kind: ``erasure.RESIDENT``, or ``erasure.ON_REQUEST``.
    """
    query = select(Resident).where(Resident.id == resident_id)
    resident = session.scalars(query).one_or_none()
    if resident is not None and not _is_merged(session, resident_id):
        counts = retention.anonymous_counts(session, resident)
        erasure.keep_counts(session, on_request(counts) if kind == erasure.ON_REQUEST else counts)
        session.flush()
    erasure.erase_resident(session, resident_id, now, kind=kind)


def _is_merged(session: Session, resident_id: UUID) -> bool:
    """Say whether the content of a file went into another one, with which its person is counted."""
    query = select(MergedFileRow.id).where(MergedFileRow.gone_id == resident_id)
    return session.scalar(query) is not None


def apply_purge_list(store: Store, entries: Iterable[Purged]) -> int:
    """Erase again, in a restored backup, what was erased since it was made.

    Args:
        store: Of the restored vault.
        entries: What ``purged`` or the file beside the database of the former vault says.

    Returns:
        How many files, plans, contacts and people without a file were erased again.

    Raises:
        StorageFailure: The disk refused; nothing was changed.
    """
    count = erase_again(store, entries)
    if count:
        store.compact()
    return count


def erase_again(store: Store, entries: Iterable[Purged]) -> int:
    """Do the same and leave the rewriting of the file, which is slow, due.

    Raises:
        StorageFailure: The disk refused; nothing was changed.
    """
    with store.begin() as transaction:
        session = transaction.session
        known = {line.record_id for line in purged(session)}
        missing = [entry for entry in entries if entry.record_id not in known]
        nameless_ones = [entry for entry in missing if entry.kind in nameless.KINDS]
        files = [entry for entry in missing if entry.kind not in nameless.KINDS]
        return nameless.erase_again(session, nameless_ones) + sum(_erase_again(session, one) for one in files)


def _erase_again(session: Session, entry: Purged) -> bool:
    """Erase in a restored backup what was erased since, its counts kept again; say whether it was there."""
    if session.get(PurgedRow, entry.record_id) is not None:
        return False  # erased with another of the same list
    if entry.kind == erasure.CONTACT:
        was_there = session.get(Contact, entry.record_id) is not None
        erasure.erase_contact(session, entry.record_id, entry.purged_at)
    elif entry.kind == erasure.ARCHIVED_PLAN:
        was_there = session.get(ArchivedPlan, entry.record_id) is not None
        erasure.erase_archived_plan(session, entry.record_id, entry.purged_at)
    elif entry.kind == erasure.FUNDED_LIST:
        was_there = any(known.list_id == entry.record_id for known in funding.lists(session))
        erasure.erase_funded_list(session, entry.record_id, entry.purged_at)
    elif entry.kind == erasure.RELAY:
        relay = session.get(Relay, entry.record_id)
        was_there = relay is not None and bool(relay.name or relay.phone)
        erasure.erase_relay(session, entry.record_id, entry.purged_at)
    elif entry.kind == erasure.COLLABORATOR:
        someone = session.get(Collaborator, entry.record_id)
        was_there = someone is not None and bool(someone.sort_key)
        erasure.erase_collaborator(session, entry.record_id, entry.purged_at)
    else:
        query = select(Resident.id).where(Resident.id == entry.record_id)
        was_there = session.scalar(query) is not None
        erase_file(session, entry.record_id, entry.purged_at, kind=entry.kind)
    return was_there


def _consent(use: ConsentUse, events: list[ConsentEvent]) -> ConsentRecord:
    if not events:
        return ConsentRecord(use=use)
    return ConsentRecord(
        use=use, is_given=events[0].is_given, since=events[0].decided_on, history=tuple(events)
    )
