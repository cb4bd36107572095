"""Invented hires and their plans, in every state that needs no drawn document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.demo.chance import Chance
from models.demo.in_work import InWorkFiller
from models.demo.plans import written
from models.records.codec import canonical_json, sha256_hex
from models.records.employers import ContactDraft, EmployerDraft, JobDraft
from models.records.placements import PlacementDraft
from models.records.plan_copies import CopyWay
from models.records.plans import PlanContent, PlanStatus
from models.records.print_orders import PLAN, OrderState
from models.records.residents import ResidentDraft, ResidentStage
from models.records.settings import Settings
from models.records.signatures import PaperAttestation, SignatureMethod, SignerRole
from models.rules.holidays import ONE_DAY
from models.rules.plan_start import KnownFacts, first_content
from models.rules.trial import add_months, trial_end
from models.storage.words import search_key

if TYPE_CHECKING:
    from models.demo.batch import Batch

_PLANNED_OUT_OF_FIVE: Final = 4
_STATES: Final = (
    PlanStatus.DRAFT,
    PlanStatus.DRAFT,
    PlanStatus.SIGNED,
    PlanStatus.SIGNED,
    PlanStatus.DECLINED,
)
_REASON: Final = "Accroissement temporaire d’activité"
# Length of the contracts that end, months.
_MONTHS: Final = {"cdd_6_plus": 8, "cdd_under_6": 4, "temp_agency": 2, "seasonal": 5, "cddi": 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A job that somebody may be hired on, with its employer."""

    job: JobDraft
    employer: EmployerDraft

    @property
    def tutor(self) -> ContactDraft:
        """Who shows the work: the last contact, often not the one who signs."""
        return self.employer.contacts[-1]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPlace:
    """What a plan belongs to, and when it was written."""

    placement_id: UUID
    resident_id: UUID
    at: datetime


class HireFiller:
    """Adds a hire to a batch, and most often the draft of its plan.

    Args:
        chance: The same seed gives the same hires.
        now: Instant in UTC.
        settings: Of the vault: who signs for the organisation.
    """

    def __init__(self, chance: Chance, now: datetime, settings: Settings) -> None:
        self._chance = chance
        self._now = now
        self._settings = settings
        self._followed = InWorkFiller(Chance(now.toordinal()), now)

    def add(
        self, batch: Batch, resident: ResidentDraft, resident_id: UUID, opening: Opening
    ) -> ResidentStage:
        """Hire a resident on a job; return how far they have come."""
        starts_on = _next_monday(self._now.date() + timedelta(days=self._chance.between(-200, 29)))
        at = self._now - timedelta(days=self._chance.between(1, 199))
        draft = placement_draft(opening, starts_on)
        key = batch.new_key()
        batch.placement.add(
            draft,
            id=key,
            resident_id=resident_id,
            category=draft.category.value,
            trial_ends_on=trial_end(draft),
            created_at=at,
            updated_at=at,
        )
        self._followed.add(batch, draft, opening.job.timetable, key=key, resident_id=resident_id)
        if self._chance.below(5) >= _PLANNED_OUT_OF_FIVE:
            return ResidentStage.HIRED
        facts = KnownFacts(
            placement=draft,
            resident=resident,
            employer=opening.employer,
            job=opening.job,
            settings=self._settings,
        )
        status = self._chance.pick(_STATES)
        self._add_plan(batch, facts, PlanPlace(placement_id=key, resident_id=resident_id, at=at), status)
        return ResidentStage.PLAN_SIGNED if status is PlanStatus.SIGNED else ResidentStage.HIRED

    def _add_plan(self, batch: Batch, facts: KnownFacts, place: PlanPlace, status: PlanStatus) -> None:
        content = written(first_content(facts, None))
        answers = _answers(content, status)
        key, year = batch.new_key(), place.at.year
        label = f"{year}-{batch.next_in_series(f'plan.{year}'):04d}"
        versions = 2 if self._chance.below(6) == 0 else 1
        employer = content.employer.trade_name or content.employer.legal_name
        batch.plan.add(
            place,
            number=batch.plan.next_number(),
            id=key,
            label=label,
            version=versions,
            status=status.value,
            employee_name=content.employee.display_name,
            employer_name=employer,
            job_title=content.post.title,
            starts_on=content.contract.starts_on,
            signed_count=sum(method is SignatureMethod.PAPER for _, method, _ in answers),
            search_key=search_key((label, content.employee.display_name, employer, content.post.title)),
            created_at=place.at,
            updated_at=place.at,
        )
        text = canonical_json(content)
        for version in range(1, versions):
            _add_version(batch, place, PlanStatus.SUPERSEDED, plan_id=key, version=version, content_json=text)
        newest = _add_version(batch, place, status, plan_id=key, version=versions, content_json=text)
        for role, method, name in answers:
            batch.signature.add(
                id=batch.new_key(),
                version_id=newest,
                role=role.value,
                method=method.value,
                signer_name=name,
                signer_function="",
                signed_at=place.at,
                document_sha256="",
                language=content.language,
                evidence="",
                revision_sha256="",
                stands_version=0,
                attestation=_seen(content, place.at) if method is SignatureMethod.PAPER else None,
            )
        if status is PlanStatus.SIGNED:
            self._hand_over(batch, place, newest)

    def _hand_over(self, batch: Batch, place: PlanPlace, version_id: UUID) -> None:
        """Note that the employee left with their original, once all were printed."""
        batch.plan_copy.add(
            id=batch.new_key(),
            resident_id=place.resident_id,
            version_id=version_id,
            recipient=SignerRole.EMPLOYEE.value,
            way=CopyWay.HAND.value,
            given_on=place.at.date(),
            created_at=place.at,
            updated_at=place.at,
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
        )
        batch.print_order.add(
            id=batch.new_key(),
            resident_id=place.resident_id,
            version_id=version_id,
            paper=PLAN,
            for_employee=1,
            for_employer=1,
            for_adviser=1,
            state=OrderState.COLLECTED.value,
            document_sha256="",
            created_at=place.at,
            updated_at=place.at,
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
        )


def _add_version(batch: Batch, place: PlanPlace, status: PlanStatus, **values: Any) -> UUID:
    key, is_draft = batch.new_key(), status is PlanStatus.DRAFT
    batch.plan_version.add(
        id=key,
        status=status.value,
        content_sha256="" if is_draft else sha256_hex(values["content_json"]),
        document_sha256="",
        sealed_sha256="",
        created_at=place.at,
        updated_at=place.at,
        frozen_at=None if is_draft else place.at,
        **values,
    )
    return key


def _answers(content: PlanContent, status: PlanStatus) -> tuple[tuple[SignerRole, SignatureMethod, str], ...]:
    """Return who answered and how: three on paper, one who does not sign, or nobody yet."""
    employee = content.employee.display_name
    if status is PlanStatus.DECLINED:
        return ((SignerRole.EMPLOYEE, SignatureMethod.DECLINED, employee),)
    if status is not PlanStatus.SIGNED:
        return ()
    return (
        (SignerRole.EMPLOYEE, SignatureMethod.PAPER, employee),
        (SignerRole.EMPLOYER, SignatureMethod.PAPER, content.employer.representative_name),
        (SignerRole.ADVISER, SignatureMethod.PAPER, content.adviser.name),
    )


def _seen(content: PlanContent, at: datetime) -> PaperAttestation:
    """Return that the adviser saw the sheet, of which no picture was kept."""
    return PaperAttestation(attested_by=content.adviser.name, attested_at=at)


def _next_monday(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)
