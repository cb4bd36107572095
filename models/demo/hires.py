"""Invented hires and their plans, in every state that needs no sealed document."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Final
from uuid import UUID

from models.demo.plans import Opening, bare_content, written
from models.records.codec import canonical_json
from models.records.placements import PlacementDraft
from models.records.plans import AdviserParty, PlanContent, PlanStatus
from models.records.residents import ResidentDraft
from models.rules.holidays import ONE_DAY
from models.rules.phrases import has_phrases
from models.rules.trial import add_months, trial_end
from models.storage.words import search_key

if TYPE_CHECKING:
    from models.demo.batch import Batch

_PLANNED_OUT_OF_FIVE: Final = 4
_REASON: Final = "Accroissement temporaire d’activité"
# Length of the contracts that end, months.
_MONTHS: Final = {"cdd_6_plus": 8, "cdd_under_6": 4, "temp_agency": 2, "seasonal": 5, "cddi": 12}


def placement_draft(opening: Opening, starts_on: date) -> PlacementDraft:
    """Return the hire on a job: its contract, its week, who shows the work; the resident is to be set."""
    job, tutor = opening.job, opening.tutor
    months = _MONTHS.get(job.contract_type)
    return PlacementDraft(
        job_id=job.job_id,
        contract_type=job.contract_type or "cdi",
        starts_on=starts_on,
        ends_on=add_months(starts_on, months) - ONE_DAY if months else None,
        fixed_term_reason=_REASON if months else "",
        weekly_minutes=job.weekly_minutes or 35 * 60,
        tutor_contact_id=tutor.contact_id,
        tutor_name=tutor.display_name,
        tutor_function=tutor.function,
    )


def plan_language(resident: ResidentDraft) -> str:
    """Return the language of the resident's plan: theirs if we have its phrases and they read it."""
    language = resident.exchange_language
    return language if has_phrases(language) else "fr"


class HireFiller:
    """Adds a hire to a batch, and most often the draft of its plan.

    Args:
        chance: The same seed gives the same hires.
        now: Instant in UTC.
        adviser: Who signs for the organisation.
    """

    def __init__(self, chance: Random, now: datetime, adviser: AdviserParty) -> None:
        self._chance = chance
        self._now = now
        self._adviser = adviser

    def add(self, batch: Batch, resident: ResidentDraft, resident_id: UUID, opening: Opening) -> None:
        """Hire a resident on a job."""
        starts_on = _next_monday(self._now.date() + timedelta(days=self._chance.randrange(-200, 30)))
        at = self._now - timedelta(days=self._chance.randrange(1, 200))
        stamps = {"created_at": at, "updated_at": at}
        draft = placement_draft(opening, starts_on)
        key = batch.new_key()
        batch.placement.add(
            draft,
            id=key,
            resident_id=resident_id,
            category=draft.category.value,
            trial_ends_on=trial_end(draft),
            **stamps,
        )
        if self._chance.randrange(5) < _PLANNED_OUT_OF_FIVE:
            content = bare_content(resident, opening, draft, self._adviser, plan_language(resident))
            self._add_plan(batch, written(content, opening), key, resident_id, at)

    def _add_plan(
        self, batch: Batch, content: PlanContent, placement_id: UUID, resident_id: UUID, at: datetime
    ) -> None:
        key, stamps = batch.new_key(), {"created_at": at, "updated_at": at}
        label = f"{at.year}-{batch.next_in_series(f'plan.{at.year}'):04d}"
        versions = 2 if self._chance.randrange(6) == 0 else 1
        employer = content.employer.trade_name or content.employer.legal_name
        batch.plan.add(
            number=batch.plan.next_number(),
            id=key,
            label=label,
            placement_id=placement_id,
            resident_id=resident_id,
            version=versions,
            status=PlanStatus.DRAFT.value,
            employee_name=content.employee.display_name,
            employer_name=employer,
            job_title=content.post.title,
            starts_on=content.contract.starts_on,
            signed_count=0,
            search_key=search_key((label, content.employee.display_name, employer, content.post.title)),
            **stamps,
        )
        text = canonical_json(content)
        for version in range(1, versions + 1):
            is_newest = version == versions
            batch.plan_version.add(
                id=batch.new_key(),
                plan_id=key,
                version=version,
                status=(PlanStatus.DRAFT if is_newest else PlanStatus.SUPERSEDED).value,
                content_sha256="",
                document_sha256="",
                sealed_sha256="",
                content_json=text,
                **stamps,
            )


def _next_monday(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)
