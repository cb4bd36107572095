"""Queries on kept files, inside a transaction; their bytes are in the folder beside the database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm import Session

from models.entities.attachments import Attachment
from models.entities.plans import Plan, PlanVersion
from models.errors import NotFound
from models.records.attachments import AttachmentRecord, SealedFile
from models.storage import set_aside


def get(session: Session, attachment_id: UUID, *, also_removed: bool = False) -> Attachment:
    """Return an attachment.

    Raises:
        NotFound: ``attachment.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    query = select(Attachment).where(Attachment.id == attachment_id)
    if not also_removed:
        query = query.where(Attachment.removed_at.is_(None))
    found = session.scalars(query).one_or_none()
    if found is None:
        raise NotFound("attachment.not_found")
    set_aside.require_open(session, found.resident_id)
    return found


def of_version(session: Session, version_id: UUID) -> tuple[AttachmentRecord, ...]:
    """Return the files of one version of a plan, in the order they were filed."""
    query = select(Attachment).where(Attachment.version_id == version_id, Attachment.removed_at.is_(None))
    return tuple(row.to_record() for row in session.scalars(query.order_by(Attachment.number)))


def of_person(session: Session, resident_id: UUID) -> tuple[AttachmentRecord, ...]:
    """Return the papers kept with a person and with no plan, in the order they were filed."""
    query = select(Attachment).where(
        Attachment.resident_id == resident_id,
        Attachment.version_id.is_(None),
        Attachment.removed_at.is_(None),
    )
    return tuple(row.to_record() for row in session.scalars(query.order_by(Attachment.number)))


def of_resident(session: Session, resident_id: UUID) -> tuple[tuple[AttachmentRecord, SealedFile], ...]:
    """Return every file about a person, removed ones that are still kept included, and what opens each."""
    query = select(Attachment).where(_is_about(resident_id)).order_by(Attachment.number)
    return tuple((row.to_record(), row.sealed()) for row in session.scalars(query))


def erase_of(session: Session, resident_id: UUID) -> int:
    """Erase the rows of every file about a person, keys included; return how many.

    What is left in the folder is noise without its key, and is swept when the vault is next opened. Call it
    before the plans of the person are deleted.
    """
    return len(_erase(session, session.scalars(select(Attachment.id).where(_is_about(resident_id)))))


def erase_removed(session: Session, before: datetime) -> int:
    """Erase the rows that were removed before an instant, keys included; return how many."""
    query = select(Attachment.id).where(Attachment.removed_at.is_not(None), Attachment.removed_at < before)
    return len(_erase(session, session.scalars(query)))


def has_removed(session: Session, before: datetime) -> bool:
    """Say whether something was removed before an instant and is still kept."""
    query = select(Attachment.id).where(Attachment.removed_at.is_not(None), Attachment.removed_at < before)
    return session.scalars(query.limit(1)).first() is not None


def file_ids(session: Session) -> frozenset[UUID]:
    """Return the ids of all files that a row names."""
    return frozenset(session.scalars(select(Attachment.id)))


def _is_about(resident_id: UUID) -> ColumnElement[bool]:
    versions = select(PlanVersion.id).join(Plan, PlanVersion.plan_id == Plan.id)
    of_plans = Attachment.version_id.in_(versions.where(Plan.resident_id == resident_id))
    return or_(Attachment.resident_id == resident_id, of_plans)


def _erase(session: Session, found: Iterable[UUID]) -> list[UUID]:
    keys = list(found)
    session.execute(delete(Attachment).where(Attachment.id.in_(keys)))
    return keys
