"""Queries on papers that end one day, inside a transaction."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.dated_papers import DatedPaper
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.dated_papers import DatedPaperRecord, ExpiringPaper, PaperKind
from models.records.ids import ResidentId
from models.storage import set_aside


def get(session: Session, paper_id: UUID, *, also_removed: bool = False) -> DatedPaper:
    """Return a paper.

    Raises:
        NotFound: ``dated_paper.not_found``, also when whoever acts may not read it.
        RuleBroken: ``privacy.restricted``.
    """
    paper = session.get(DatedPaper, paper_id)
    if paper is None or not paper.kind or (paper.removed_at is not None and not also_removed):
        raise NotFound("dated_paper.not_found")
    set_aside.require_open(session, paper.resident_id)
    return paper


def papers_of(
    session: Session, resident_id: UUID, *, also_special: bool = False, also_removed: bool = False
) -> tuple[DatedPaperRecord, ...]:
    """Return the papers of a person, those that end first at the beginning.

    Args:
        session: Of the transaction.
        resident_id: The file.
        also_special: Those that say something of health too, where whoever acts may read them.
        also_removed: Those in the bin too.
    """
    query = select(DatedPaper).where(DatedPaper.resident_id == resident_id)
    if not also_removed:
        query = query.where(DatedPaper.removed_at.is_(None))
    if not also_special:
        query = query.where(DatedPaper.is_special.is_(False))
    rows = [row for row in session.scalars(query) if row.kind]
    rows.sort(key=lambda row: (row.expires_on or date.max, row.kind, row.title))
    return tuple(row.to_record() for row in rows)


def expiring(session: Session, before: date) -> tuple[ExpiringPaper, ...]:
    """Return the papers that end before a day, or have ended, the first to end first.

    Papers that say something of health are never listed: they are told in the file alone, to who may read
    them. Files that are in the bin, or set aside from whoever acts, are left out.
    """
    query = (
        select(
            DatedPaper.id,
            DatedPaper.resident_id,
            DatedPaper.kind,
            DatedPaper.title,
            DatedPaper.expires_on,
            Resident.first_name,
            Resident.last_name,
        )
        .join(Resident, Resident.id == DatedPaper.resident_id)
        .where(
            DatedPaper.is_special.is_(False),
            DatedPaper.removed_at.is_(None),
            DatedPaper.expires_on < before,
            Resident.removed_at.is_(None),
        )
        .order_by(DatedPaper.expires_on)
    )
    hidden = set_aside.hidden(session)
    return tuple(
        ExpiringPaper(
            dated_paper_id=row.id,
            resident_id=ResidentId(row.resident_id),
            display_name=f"{row.first_name} {row.last_name}".strip(),
            kind=PaperKind(row.kind),
            title=row.title,
            expires_on=row.expires_on,
        )
        for row in session.execute(query)
        if row.resident_id not in hidden
    )
