"""What is known of a hire before its plan is begun, read inside a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from models.records.settings import Settings
from models.rules.plan_start import KnownFacts
from models.storage import employers, placements, residents, templates

if TYPE_CHECKING:
    from models.storage.store import Transaction


def known_facts(transaction: Transaction, placement_id: UUID, settings: Settings) -> KnownFacts:
    """Return the files from which a plan begins, and the templates in force.

    Raises:
        NotFound: ``placement.not_found``.
    """
    session = transaction.session
    placement = placements.get(session, placement_id)
    job = employers.get_job(session, placement.job_id, also_removed=True)
    return KnownFacts(
        placement=placement.to_draft(),
        resident=residents.get(session, placement.resident_id).to_draft(),
        employer=employers.get(session, job.employer_id, also_removed=True).to_draft(),
        job=job.to_draft(),
        settings=settings,
        templates=templates.in_force(session),
    )
