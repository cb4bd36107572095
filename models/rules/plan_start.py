"""What a plan says before anybody has written in it: what is known is copied, nothing is invented."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import time

from models.records.employers import ContactDraft, EmployerDraft, JobDraft, SiteDraft
from models.records.placements import PlacementDraft
from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty
from models.records.plans import (
    CheckPointLine,
    ContactsSection,
    ContractSection,
    DayOneSection,
    LocalText,
    PlanContent,
    PostSection,
    SigningSection,
    TaskLine,
    TutorSection,
)
from models.records.residents import ResidentDraft
from models.records.settings import Settings
from models.records.templates import Ladder, Templates
from models.rules import ladders, phones, templates
from models.rules.checkpoints import check_points
from models.rules.phrases import has_phrases
from models.rules.trial import trial_end


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFacts:
    """The files from which a plan begins, and the organisation's templates."""

    placement: PlacementDraft
    resident: ResidentDraft
    employer: EmployerDraft
    job: JobDraft
    settings: Settings
    templates: Templates = field(default_factory=templates.shipped)

    @property
    def site(self) -> SiteDraft:
        """The place of the job, else the employer's first one."""
        sites = self.employer.sites
        known = next((site for site in sites if site.site_id == self.job.site_id), None)
        return known or next(iter(sites), SiteDraft())

    @property
    def decision_maker(self) -> ContactDraft:
        """Who signs for the employer: the first who decides, else the first who is known."""
        contacts = self.employer.contacts
        deciding = next((contact for contact in contacts if contact.is_decision_maker), None)
        return deciding or next(iter(contacts), ContactDraft())

    @property
    def tutor(self) -> ContactDraft:
        """Who shows the work: as told with the hire, else the first contact who can."""
        contacts = self.employer.contacts
        key, name = self.placement.tutor_contact_id, self.placement.tutor_name
        known = next((contact for contact in contacts if key and contact.contact_id == key), None)
        if name and (known is None or known.display_name != name):
            return ContactDraft(last_name=name, function=self.placement.tutor_function)
        return known or next((contact for contact in contacts if contact.is_tutor), ContactDraft())


def first_content(facts: KnownFacts, ladder: str | None) -> PlanContent:
    """Return the first draft of a plan.

    Args:
        facts: The files.
        ladder: Code of a task ladder; None: the one of the job's trade, if there is one; empty: none.

    Raises:
        KeyError: There is no such ladder.
    """
    found = _ladder(facts, ladder)
    contract = _contract(facts)
    return PlanContent(
        language=_language(facts.resident),
        employer=_employer(facts),
        employee=EmployeeParty(first_name=facts.resident.first_name, last_name=facts.resident.last_name),
        adviser=_adviser(facts.settings),
        post=_post(facts),
        contract=contract,
        timetable=facts.job.timetable,
        day_one=_day_one(facts, found),
        tutor=TutorSection(name=facts.tutor.display_name, function=facts.tutor.function),
        tasks=_tasks(facts, found),
        levers=facts.templates.helps.levers,
        objectives=ladders.as_objective_lines(found) if found else (),
        check_points=_check_points(facts, contract),
        contacts=_contacts(facts),
        commitments=facts.templates.commitments,
        signing=SigningSection(place=facts.site.city),
        letterhead=facts.templates.letterhead,
    )


def _ladder(facts: KnownFacts, ladder: str | None) -> Ladder | None:
    among = facts.templates.ladders
    if ladder is None:
        return ladders.ladder_for_rome(facts.job.rome_code, among)
    return ladders.ladder(ladder, among) if ladder else None


def _check_points(facts: KnownFacts, contract: ContractSection) -> tuple[CheckPointLine, ...]:
    """Return the points that the organisation wants, dated; none is written before there is a start."""
    if contract.starts_on is None:
        return ()
    wanted = templates.as_check_points(facts.templates.points)
    codes = {line.code for line in wanted}
    lines = check_points(
        contract,
        facts.job.timetable,
        existing=wanted,
        alsace_moselle=facts.settings.has_alsace_moselle_holidays,
    )
    return tuple(line for line in lines if line.code in codes)


def _language(resident: ResidentDraft) -> str:
    """Return the language beside the French: one the person reads first, else the one we talk in."""
    candidates = (resident.exchange_language, *resident.languages_read)
    reads = set(resident.languages_read)
    ordered = sorted(filter(None, candidates), key=lambda code: code not in reads)
    if "fr" in reads and resident.exchange_language in {"", "fr"}:
        return "fr"
    return next((code for code in ordered if code != "fr" and has_phrases(code)), "fr")


def _employer(facts: KnownFacts) -> EmployerParty:
    return EmployerParty(
        legal_name=facts.employer.legal_name,
        trade_name=facts.employer.trade_name,
        siret=facts.employer.siret,
        site_address=_address(facts.site),
        representative_name=facts.decision_maker.display_name,
        representative_function=facts.decision_maker.function,
    )


def _address(site: SiteDraft) -> str:
    town = f"{site.postcode} {site.city}".strip()
    return ", ".join(filter(None, (site.street, town)))


def _adviser(settings: Settings) -> AdviserParty:
    return AdviserParty(
        name=settings.adviser.display_name,
        function=settings.adviser.function,
        organisation=settings.document_name,
        phone=phones.shown(settings.adviser.phone or settings.phone),
    )


def _post(facts: KnownFacts) -> PostSection:
    workplace = ", ".join(filter(None, (facts.site.name, _address(facts.site))))
    return PostSection(
        title=facts.job.title,
        workplace=workplace,
        team=facts.job.team,
    )


def _contract(facts: KnownFacts) -> ContractSection:
    placement = facts.placement
    return ContractSection(
        contract_type=placement.contract_type,
        category=placement.category,
        starts_on=placement.starts_on,
        ends_on=placement.ends_on,
        fixed_term_reason=placement.fixed_term_reason,
        weekly_minutes=placement.weekly_minutes,
        has_trial_clause=placement.has_trial_clause,
        is_trial_renewable=placement.is_trial_renewable,
        trial_ends_on=trial_end(placement),
        collective_agreement=facts.employer.collective_agreement,
    )


def _day_one(facts: KnownFacts, ladder: Ladder | None) -> DayOneSection:
    section = ladders.as_day_one(ladder) if ladder else DayOneSection()
    job, tutor = facts.job, facts.tutor
    return replace(
        section,
        arrives_at=_first_hour(facts),
        entrance=LocalText(text=facts.site.name),
        ask_for=tutor.display_name or facts.decision_maker.display_name,
        phone=phones.shown(tutor.phone or facts.decision_maker.phone or facts.employer.phone),
        journey=LocalText(text=facts.site.access),
        clothing=LocalText(text=job.protective_equipment) if job.protective_equipment else section.clothing,
    )


def _first_hour(facts: KnownFacts) -> time | None:
    starts_on, days = facts.placement.starts_on, facts.job.timetable.days
    worked = sorted((day for day in days if day.spans), key=lambda day: day.weekday)
    if not worked:
        return None
    same = next((day for day in worked if starts_on and day.weekday == starts_on.weekday()), worked[0])
    return min(span.start for span in same.spans)


def _tasks(facts: KnownFacts, ladder: Ladder | None) -> tuple[TaskLine, ...]:
    tutor = facts.tutor.display_name
    if ladder:
        return ladders.as_task_lines(ladder, tutor)
    return tuple(
        TaskLine(week=1, task=LocalText(text=line.task), shown_by=tutor)
        for line in facts.job.tasks
        if line.task
    )


def _contacts(facts: KnownFacts) -> ContactsSection:
    boss, tutor, adviser = facts.decision_maker, facts.tutor, facts.settings.adviser
    return ContactsSection(
        absence=_reach(boss.display_name, boss.phone or facts.employer.phone),
        technical=_reach(tutor.display_name, tutor.phone),
        accident=_reach(boss.display_name, boss.phone or facts.employer.phone),
        disagreement=_reach(adviser.display_name, adviser.phone or facts.settings.phone),
    )


def _reach(name: str, phone: str) -> str:
    return ", ".join(filter(None, (name, phones.shown(phone))))
