"""Erases for good: the rows of a file, what was typed about it, what could bring it back, its words.

Rows are overwritten with zeroes as they go (``secure_delete``); ``Store.compact`` then rewrites the file and
empties its write-ahead log, so that no page of before is left.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from models.entities.around import HandOver
from models.entities.collaborators import Collaborator
from models.entities.duplicates import MergedFileRow, OtherPerson
from models.entities.employers import Contact, EmployerContact
from models.entities.events import Attendance
from models.entities.first_contacts import FirstContact
from models.entities.meetings import Meeting, Visit
from models.entities.network import ClauseHours
from models.entities.outreach import Pointing, Relay
from models.entities.placements import Placement
from models.entities.plan_copies import PlanCopy
from models.entities.plans import Plan, PlanVersion
from models.entities.print_orders import PrintOrder
from models.entities.privacy import (
    AnonymousFileRow,
    ArchivedPlan,
    Consent,
    KeptLonger,
    Notice,
    PurgedRow,
    RightsRequest,
)
from models.entities.prospecting import Approach
from models.entities.residents import Resident
from models.entities.settings import SettingRow
from models.entities.signatures import Signature
from models.records.network import AttendanceState
from models.records.retention import AnonymousFile, ErasureFacts
from models.records.signatures import SignatureMethod
from models.rules.retention import journal_ends_on, plan_closed_on, plan_kept_until
from models.storage import (
    attachments,
    contact_names,
    funding,
    guard,
    likeness,
    outreach_gone,
    person_rows,
    reminders,
    search,
)
from models.storage.compaction import COMPACTION_DUE
from models.storage.person_rows import half_typed, ids_of, pointed_out, said_by, undone
from models.storage.search import Kind

RESIDENT = "resident"
ON_REQUEST = "resident_on_request"
CONTACT = "contact"
ARCHIVED_PLAN = "archived_plan"
FUNDED_LIST = "funded_list"
RELAY = "relay"
COLLABORATOR = "collaborator"


def erase_resident(session: Session, resident_id: UUID, now: datetime, *, kind: str = RESIDENT) -> int:
    """Erase a file and everything that hangs on it.

    Signed plans that may still serve as a proof go to the restricted archive.

    Args:
        session: Of the transaction.
        resident_id: The file; unknown ones are nothing to erase.
        now: Instant in UTC.
        kind: ``RESIDENT``, or ``ON_REQUEST``: why, as the list of what was erased says it.

    Returns:
        How many plans went to the archive.
    """
    resident = session.scalars(select(Resident).where(Resident.id == resident_id)).one_or_none()
    _note(session, resident_id, kind, now)
    if resident is None:
        return 0
    for gone_id in person_rows.merged_into(session, resident_id):
        erase_resident(session, gone_id, now, kind=kind)  # what is left of files whose content came here
    plans = list(session.scalars(select(Plan).where(Plan.resident_id == resident_id)))
    archived = sum(_archive(session, plan, now) for plan in plans)
    attachments.erase_of(session, resident_id)
    connection = session.connection()
    search.take_out(connection, Kind.RESIDENT, resident.number)
    likeness.take_out(connection, resident.number)
    reminders.forget(connection, resident_id)
    for plan in plans:
        search.take_out(connection, Kind.PLAN, plan.number)
    with guard.erasing(connection):
        forget_work(session, ids_of(session, resident_id))
        _delete_plans(session, [plan.id for plan in plans])
        _delete_rows(session, resident_id)
    session.expunge_all()  # nothing read before may be written back
    return archived


def facts_before(session: Session, resident_id: UUID, today: date, journal_months: int) -> ErasureFacts:
    """Return what will stay of a file once it is erased."""
    query = select(PlanVersion).join(Plan, PlanVersion.plan_id == Plan.id)
    sealed = query.where(Plan.resident_id == resident_id, PlanVersion.sealed_at.is_not(None))
    ends = [plan_kept_until(_closed_on(version)) for version in session.scalars(sealed)]
    kept = [end for end in ends if end >= today]
    code = session.scalar(select(Resident.code).where(Resident.id == resident_id)) or ""
    asked = select(func.count()).select_from(RightsRequest).where(RightsRequest.resident_id == resident_id)
    return ErasureFacts(
        proofs=len(kept),
        proofs_until=max(kept, default=None),
        journal_until=journal_ends_on(today, journal_months),
        requests=session.scalar(asked) or 0,
        funded=len(funding.naming(session, code)),
    )


def erase_contact(session: Session, contact_id: UUID, now: datetime) -> None:
    """Erase a person of a company: their card, their links, their name on hires."""
    _note(session, contact_id, CONTACT, now)
    with guard.erasing(session.connection()):  # whichever organisation wrote the name
        contact_names.take_out(session, contact_id)
    session.execute(update(Approach).where(Approach.contact_id == contact_id).values(contact_id=None))
    session.execute(delete(EmployerContact).where(EmployerContact.contact_id == contact_id))
    session.execute(delete(Contact).where(Contact.id == contact_id))
    _forget_kept(session, contact_id)


def erase_relay(session: Session, relay_id: UUID, now: datetime) -> None:
    """Erase who a relay was; what they were stays, for the people whom they pointed out."""
    _note(session, relay_id, RELAY, now)
    relay = session.get(Relay, relay_id)
    if relay is not None:
        relay.name = relay.phone = ""
        relay.removed_at = relay.removed_at or now
    _forget_kept(session, relay_id)


def erase_collaborator(session: Session, collaborator_id: UUID, now: datetime) -> None:
    """Erase who a tutor or a sponsor was; that there was one stays, for the persons they were paired with."""
    _note(session, collaborator_id, COLLABORATOR, now)
    someone = session.get(Collaborator, collaborator_id)
    if someone is not None:
        someone.forget(now)
    session.execute(delete(KeptLonger).where(KeptLonger.record_id == collaborator_id))
    with guard.erasing(session.connection()):
        forget_work(session, {collaborator_id})


def erase_archived_plan(session: Session, archive_id: UUID, now: datetime) -> None:
    """Erase a signed plan of the restricted archive."""
    _note(session, archive_id, ARCHIVED_PLAN, now)
    session.execute(delete(ArchivedPlan).where(ArchivedPlan.id == archive_id))
    _forget_kept(session, archive_id)


def erase_funded_list(session: Session, list_id: UUID, now: datetime) -> None:
    """Erase a list for a funder."""
    _note(session, list_id, FUNDED_LIST, now)
    funding.erase(session, list_id)
    _forget_kept(session, list_id)


def _forget_kept(session: Session, record_id: UUID) -> None:
    """Erase why a record was kept longer, and what was half typed or done about it."""
    session.execute(delete(KeptLonger).where(KeptLonger.record_id == record_id))
    with guard.erasing(session.connection()):
        forget_work(session, {record_id})


def keep_counts(session: Session, file: AnonymousFile) -> None:
    """Keep what remains of a file for the statistics, under a new key."""
    session.add(AnonymousFileRow.of(file))


def _archive(session: Session, plan: Plan, now: datetime) -> int:
    """Move the sealed versions of a plan to the archive, while they may still prove something."""
    query = select(PlanVersion).where(PlanVersion.plan_id == plan.id, PlanVersion.sealed_at.is_not(None))
    count = 0
    for version in session.scalars(query):
        closed_on = _closed_on(version)
        kept_until = plan_kept_until(closed_on)
        if version.sealed is None or kept_until < now.astimezone().date():
            continue
        session.add(
            ArchivedPlan(
                id=version.id,
                label=f"{plan.label} v{version.version}",
                closed_on=closed_on,
                kept_until=kept_until,
                sha256=version.sealed_sha256,
                archived_at=now,
                sealed=version.sealed,
            )
        )
        count += 1
    session.flush()
    return count


def _closed_on(version: PlanVersion) -> date:
    signed = [row.signed_at for row in version.signatures if row.method != SignatureMethod.DECLINED]
    last = max(signed, default=version.updated_at)
    contract = version.content.contract
    return plan_closed_on(
        signed_on=last.astimezone().date(), starts_on=contract.starts_on, ends_on=contract.ends_on
    )


def forget_work(session: Session, keys: set[UUID]) -> None:
    """Erase the half-typed work and the actions to take back that name one of these ids anywhere."""
    for row in (*half_typed(session, keys), *undone(session, keys)):
        session.delete(row)
    session.flush()


def _delete_plans(session: Session, plan_ids: list[UUID]) -> None:
    versions = select(PlanVersion.id).where(PlanVersion.plan_id.in_(plan_ids))
    for hanging in (PlanCopy, PrintOrder):
        session.execute(delete(hanging).where(hanging.version_id.in_(versions)))
    session.execute(delete(Signature).where(Signature.version_id.in_(versions)))
    session.execute(delete(PlanVersion).where(PlanVersion.plan_id.in_(plan_ids)))
    session.execute(delete(Plan).where(Plan.id.in_(plan_ids)))


def _delete_rows(session: Session, resident_id: UUID) -> None:
    outreach_gone.keep(session.connection(), resident_id)
    session.execute(delete(Meeting).where(said_by(resident_id)))
    session.execute(delete(Pointing).where(pointed_out(resident_id)))
    session.execute(delete(FirstContact).where(FirstContact.resident_id == resident_id))
    _forget_in_figures(session, resident_id)
    session.flush()
    for entity in (
        *person_rows.PAIRED,
        *person_rows.WAY,
        Visit,
        Placement,
        Notice,
        Consent,
        *person_rows.BESIDE,
    ):
        session.execute(delete(entity).where(entity.resident_id == resident_id))
    for request in session.scalars(select(RightsRequest).where(RightsRequest.resident_id == resident_id)):
        request.forget_person()
    for around in person_rows.AROUND:
        session.execute(delete(around).where(around.resident_id == resident_id))
    for package in session.scalars(select(HandOver).where(HandOver.resident_id == resident_id)):
        package.forget_person()
    session.flush()
    session.execute(delete(KeptLonger).where(KeptLonger.record_id == resident_id))
    session.execute(delete(MergedFileRow).where(MergedFileRow.resident_id == resident_id))
    pairs = or_(OtherPerson.resident_id == resident_id, OtherPerson.other_id == resident_id)
    session.execute(delete(OtherPerson).where(pairs))
    session.execute(delete(Resident).where(Resident.id == resident_id))


def _forget_in_figures(session: Session, resident_id: UUID) -> None:
    """Leave what events and public contracts count, without the person; once after a merge of files."""
    for hours in session.scalars(select(ClauseHours).where(ClauseHours.resident_id == resident_id)):
        hours.forget_person()
    listed = session.scalars(select(Attendance).where(Attendance.resident_id == resident_id)).all()
    kept: dict[UUID, Attendance] = {}
    for row in sorted(listed, key=_counts_less):
        counted = kept.setdefault(row.event_id, row)
        counted.followed = counted.followed or row.followed
        if counted is row:
            row.forget_person()
        else:
            session.delete(row)


def _counts_less(row: Attendance) -> tuple[bool, bool]:
    return row.removed_at is not None, row.state != AttendanceState.PRESENT


def is_compaction_due(session: Session) -> bool:
    """Say whether something was erased and the file not rewritten since: a cut came between."""
    return session.get(SettingRow, COMPACTION_DUE) is not None


def note_all(session: Session, record_ids: Iterable[UUID], kind: str, now: datetime) -> None:
    """Note what is erased for good, so that a restored backup loses it again; the file is to be rewritten."""
    session.connection().exec_driver_sql(
        "INSERT OR REPLACE INTO setting (name, value) VALUES (?, 'true')", (COMPACTION_DUE,)
    )
    rows = [{"record_id": key, "kind": kind, "purged_at": now} for key in record_ids]
    if rows:
        session.execute(insert(PurgedRow.__table__).prefix_with("OR IGNORE"), rows)  # type: ignore[arg-type]  # a Table


def _note(session: Session, record_id: UUID, kind: str, now: datetime) -> None:
    note_all(session, (record_id,), kind, now)
