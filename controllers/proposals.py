"""What is proposed to a person, with their answer, and the guard-rails shown beside: never imposed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from typing_extensions import override

from controllers.way import WayController
from models.entities.proposals import Proposal
from models.errors import RuleBroken
from models.records.people import Right
from models.records.proposals import (
    IntroductionRecord,
    ProposalDraft,
    ProposalKind,
    ProposalRecord,
)
from models.rules import guard_rails
from models.storage import guard_rails as rails
from models.storage import privacy, programmes
from models.storage import proposals as queries

if TYPE_CHECKING:
    from datetime import date

    from models.records.ids import JobId, ResidentId
    from models.rules.guard_rails import JobRails, OffersReading, RhythmReading
    from models.storage.store import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersView:
    """Everything the part « Propositions » shows of one person.

    Attributes:
        proposals: The last first.
        introductions: The last first.
        offers: How many jobs the person could choose among.
        rhythm: Whether they are met about every fortnight; None on a pause.
        jobs: What is to be seen of the jobs proposed and not refused, by job.
        allows_cv: Their programmes let a CV, a published offer or an internship be used.
    """

    proposals: tuple[ProposalRecord, ...]
    introductions: tuple[IntroductionRecord, ...]
    offers: OffersReading
    rhythm: RhythmReading | None
    jobs: dict[UUID, JobRails] = field(default_factory=dict)
    allows_cv: bool = False


class ProposalController(WayController[Proposal, ProposalDraft, ProposalRecord]):
    """Proposals of one person."""

    kind = "proposal"
    key = "proposal_id"
    draft_type = ProposalDraft
    entity = Proposal

    def view(self, resident_id: ResidentId) -> OffersView:
        """Return what was proposed to a person and where each introduction stands.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        now = self._clock().astimezone()
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            session = transaction.session
            proposals = queries.proposals_of(transaction, resident_id)
            introductions = queries.introductions_of(transaction, resident_id)
            return OffersView(
                proposals=proposals,
                introductions=introductions,
                offers=guard_rails.offers(
                    rails.offers_made(session, resident_id), since=rails.back_since(session, resident_id)
                ),
                rhythm=rails.rhythm(session, resident_id, now.date()),
                jobs=rails.of_jobs(session, rails.jobs_under_way(proposals, introductions), resident_id, now),
                allows_cv=programmes.allows_cv(session, resident_id),
            )

    def rails_of(self, job_id: JobId, resident_id: ResidentId | None = None) -> JobRails:
        """Return the clock of a job and who else is presented for it, besides one person.

        Raises:
            NotFound: ``job.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            found = rails.of_jobs(transaction.session, {job_id}, resident_id, self._clock().astimezone())
            return found[job_id]

    def today(self) -> date:
        """Return the local day."""
        return self._clock().astimezone().date()

    @override
    def _record(self, transaction: Transaction, entity: Proposal) -> ProposalRecord:
        return queries.proposal_records(transaction, [entity])[0]

    @override
    def _require(self, transaction: Transaction, row: Proposal) -> None:
        super()._require(transaction, row)
        if row.kind != ProposalKind.JOB and not programmes.allows_cv(transaction.session, row.resident_id):
            raise RuleBroken("proposal.no_advert")
