"""The rows that name kept files: made, described to be taken back, erased once nobody brings them back."""

from __future__ import annotations

from pathlib import PureWindowsPath
from typing import TYPE_CHECKING
from uuid import UUID

from models.attachments.folder import GATE
from models.entities.attachments import Attachment
from models.errors import RuleBroken
from models.records.attachments import AttachmentKind
from models.records.journal import Action
from models.records.people import Right
from models.records.plans import PlanStatus
from models.rules.drafts import LINE_LENGTH
from models.rules.rights import may
from models.rules.text import clean_line
from models.storage import attachments as queries
from models.storage import plans, privacy, residents
from models.storage.undo import KEPT_FOR

if TYPE_CHECKING:
    from datetime import datetime

    from controllers.filing import Filing
    from controllers.undo import UndoController
    from models.attachments.folder import AttachmentFolder
    from models.records.attachments import AttachmentRecord, SealedFile, TakenIn
    from models.records.ids import PlanVersionId, ResidentId
    from models.storage.store import Store, Transaction


def add(
    transaction: Transaction, filing: Filing, taken: TakenIn, sealed: SealedFile, now: datetime
) -> Attachment:
    """Keep the row of a file that is on the disk.

    Raises:
        NotFound: ``plan.not_found``, ``resident.not_found``.
        RuleBroken: ``rights.refused``, ``privacy.restricted``; ``plan.not_frozen``.
    """
    require_right(transaction, filing.version_id)
    resident_id, kind = _whose(transaction, filing)
    row = Attachment(
        id=sealed.file_id,
        resident_id=resident_id,
        version_id=filing.version_id,
        kind=kind.value,
        media_type=taken.media_type.value,
        name=clean_line(PureWindowsPath(filing.given.name).name)[:LINE_LENGTH],
        byte_count=sealed.byte_count,
        page_count=taken.page_count,
        sha256=sealed.sha256,
        key=sealed.key,
        created_by=transaction.actor.name,
    )
    if filing.paper is not None:
        row.attest(filing.paper)
    row.touch(now)
    transaction.session.add(row)
    transaction.flush()
    return row


def withdraw(transaction: Transaction, row: Attachment, now: datetime) -> None:
    """Take back what was attested of a signed original that goes: its parties are waited for again.

    Raises:
        RuleBroken: ``plan.sheet_told``: the document of the plan tells of this sheet by now.
    """
    if row.version_id is None or not row.signers:
        return
    version = plans.get_version(transaction.session, row.version_id)
    told = {
        answer.role
        for answer in version.to_record().signatures
        if answer.attestation is not None and answer.attestation.scan_sha256 == row.scan_sha256
    }
    for role in row.signer_roles():
        if role in told:
            version.withdraw_attestation(role, now)
    transaction.flush()
    version.plan.show(version, now)


def require_right(transaction: Transaction, version_id: UUID | None) -> None:
    """Refuse whoever may not file: signed sheets go with plans, the papers of a person with their file.

    Args:
        transaction: Of whoever files.
        version_id: The version of a plan that is signed; None: a paper of a person.

    Raises:
        RuleBroken: ``rights.refused``.
    """
    transaction.require(Right.WRITE_FILES if version_id is None else Right.WRITE_PLANS)


def of_person(transaction: Transaction, resident_id: ResidentId) -> tuple[AttachmentRecord, ...]:
    """Return the papers kept with a person; those filed by oneself to whoever may not open them."""
    found, actor = queries.of_person(transaction.session, resident_id), transaction.actor
    if may(actor, Right.READ_SENSITIVE):
        return found
    return tuple(record for record in found if record.created_by == actor.name)


def require_frozen(transaction: Transaction, version_id: PlanVersionId) -> UUID:
    """Refuse a version that nobody can have signed; return whose plan it is.

    Raises:
        NotFound: ``plan.not_found``.
        RuleBroken: ``privacy.restricted``; ``plan.not_frozen``.
    """
    version = plans.get_version(transaction.session, version_id)
    privacy.require_open_file(transaction, version.plan.resident_id)
    if version.status == PlanStatus.DRAFT:
        raise RuleBroken("plan.not_frozen")
    return version.plan.resident_id


def named(transaction: Transaction, row: Attachment) -> tuple[str, dict[str, str]]:
    """Return what a file is kept with, in words and by id: erasing the person erases what says it too."""
    if row.version_id is not None:
        plan = plans.get_version(transaction.session, row.version_id).plan
        return plan.label, {"version_id": str(row.version_id)}
    person = residents.get(transaction.session, UUID(str(row.resident_id)))
    return person.display_name, {"resident_id": str(row.resident_id)}


def push(undo: UndoController, transaction: Transaction, row: Attachment, what: str) -> None:
    """Note how to take it back; whose it is is named so that erasing the person erases the note too."""
    subject, whose = named(transaction, row)
    undo.push(
        transaction,
        action=f"attachment.{what}",
        subject=subject,
        record_id=row.id,
        inverse={what: True, **whose},
    )


def sweep(store: Store, folder: AttachmentFolder, now: datetime) -> int:
    """Erase what was removed for more than a day, and what a cut left; return how many files went.

    Raises:
        StorageFailure: The disk refused.
    """
    actor, before = store.actor, now - KEPT_FOR
    if store.is_read_only or not may(actor, Right.READ_FILES):
        return 0
    with store.read() as transaction:
        is_due = queries.has_removed(transaction.session, before)
    if is_due and may(actor, Right.WRITE_PLANS):
        with store.begin() as transaction:
            count = queries.erase_removed(transaction.session, before)
            transaction.note(Action.PURGED, "attachment", None, str(count))
    with GATE, store.read() as transaction:
        return folder.sweep(queries.file_ids(transaction.session))


def _whose(transaction: Transaction, filing: Filing) -> tuple[UUID, AttachmentKind]:
    if filing.version_id is not None:
        return require_frozen(transaction, filing.version_id), AttachmentKind.SIGNED_SHEET
    person = residents.get(transaction.session, UUID(str(filing.resident_id)))
    return person.id, AttachmentKind.PERSONAL
