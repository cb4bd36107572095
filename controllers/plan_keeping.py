"""What every step of a plan that cannot be taken back has in common."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from models.rules import leak_guard
from models.storage import employers, partner_notes, placements, undo

if TYPE_CHECKING:
    from datetime import datetime

    from models.entities.plans import PlanVersion
    from models.records.plans import PlanVersionRecord
    from models.storage.store import Transaction


def kept(transaction: Transaction, version: PlanVersion, now: datetime) -> PlanVersionRecord:
    """Bring what lists show in line with a version, and return it as whoever acts may read it."""
    transaction.flush()
    version.plan.show(version, now)
    return partner_notes.plan_told(transaction, version)


def make_final(transaction: Transaction, version: PlanVersion) -> None:
    """Keep undo away from what others have read, and from the files it speaks of."""
    session = transaction.session
    placement = placements.get(session, version.plan.placement_id, also_removed=True)
    job = employers.get_job(session, placement.job_id, also_removed=True)
    undo.forget(session, version.plan.id, placement.id)
    undo.forget_beginnings(session, placement.resident_id, job.id, job.employer_id)


def for_employer(record: PlanVersionRecord) -> PlanVersionRecord:
    """Return the record with only what may leave the vault: whatever is drawn goes through here."""
    return dataclasses.replace(record, content=leak_guard.employer_copy(record.content))
