"""What an adviser would have written in a plan for an invented hire."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from typing import Final

from models.records.employers import ContactDraft, EmployerDraft, JobDraft, SiteDraft
from models.records.placements import PlacementDraft
from models.records.plans import (
    AdviserParty,
    CommitmentsSection,
    ContactsSection,
    ContractSection,
    DayOneSection,
    EmployeeParty,
    EmployerParty,
    LeverLine,
    LocalText,
    PlanContent,
    PostSection,
    RampStep,
    TutorSection,
)
from models.records.residents import ResidentDraft
from models.rules.checkpoints import check_points
from models.rules.ladders import as_day_one, as_objective_lines, as_task_lines
from models.rules.phrases import phrases
from models.rules.text import french
from models.rules.trial import trial_end

HEALTH_SERVICE: Final = "Service de santé au travail de démonstration"
_LEVERS: Final = ("show_first", "picture_instructions", "fixed_pair", "schedule_7_days", "friday_tutor_point")
_TRANSLATED_ENTRANCE: Final = {
    "en": "Green gate, to the left of the reception.",
    "ar": "البوابة الخضراء، على يسار الاستقبال.",
    "prs": "دروازهٔ سبز، سمت چپ پذیرش.",
    "uk": "Зелені ворота, ліворуч від приймальні.",
    "ru": "Зелёные ворота, слева от приёмной.",
    "pt": "Portão verde, à esquerda da receção.",
    "es": "Portón verde, a la izquierda de la recepción.",
    "tr": "Yeşil kapı, danışmanın solunda.",
    "bn": "সবুজ গেট, অভ্যর্থনার বাঁ দিকে।",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A job that somebody may be hired on.

    Attributes:
        ladder: Code of its task ladder; empty when there is none.
    """

    job: JobDraft
    employer: EmployerDraft
    ladder: str

    @property
    def site(self) -> SiteDraft:
        """Where the work is done."""
        return self.employer.sites[0]

    @property
    def signatory(self) -> ContactDraft:
        """Who signs for the employer."""
        return self.employer.contacts[0]

    @property
    def tutor(self) -> ContactDraft:
        """Who shows the work."""
        return self.employer.contacts[-1]


def bare_content(
    resident: ResidentDraft, opening: Opening, placement: PlacementDraft, adviser: AdviserParty, language: str
) -> PlanContent:
    """Return a plan that knows the three parties, the post, the contract and the week, and no more."""
    employer, job, site = opening.employer, opening.job, opening.site
    address = f"{site.street}, {site.postcode} {site.city}"
    return PlanContent(
        language=language,
        employer=EmployerParty(
            legal_name=employer.legal_name,
            trade_name=employer.trade_name,
            siret=employer.siret,
            site_address=address,
            representative_name=opening.signatory.display_name,
            representative_function=opening.signatory.function,
        ),
        employee=EmployeeParty(first_name=resident.first_name, last_name=resident.last_name),
        adviser=adviser,
        post=PostSection(title=job.title, workplace=address, team=job.team),
        contract=ContractSection(
            contract_type=placement.contract_type,
            category=placement.category,
            starts_on=placement.starts_on,
            ends_on=placement.ends_on,
            fixed_term_reason=placement.fixed_term_reason,
            weekly_minutes=placement.weekly_minutes,
            has_trial_clause=placement.has_trial_clause,
            trial_ends_on=trial_end(placement),
            collective_agreement=employer.collective_agreement,
        ),
        timetable=job.timetable,
    )


def written(content: PlanContent, opening: Opening) -> PlanContent:
    """Return the plan as an adviser finished it: first day, tutor, tasks, levers, contacts, commitments."""
    tutor, signatory = opening.tutor, opening.signatory
    ladder = opening.ladder
    phone = signatory.phone or opening.employer.phone
    return replace(
        content,
        post=replace(content.post, manager=content.post.manager or signatory.display_name),
        ramp=content.ramp or _ramp(content),
        day_one=_day_one(content, opening, phone),
        tutor=TutorSection(
            name=tutor.display_name,
            function=tutor.function,
            common_hours=LocalText(text="Les mêmes horaires, pendant deux semaines"),
            weekly_minutes=60,
            substitute=signatory.display_name if signatory is not tutor else "",
        ),
        tasks=content.tasks or (as_task_lines(ladder, tutor.display_name) if ladder else ()),
        levers=tuple(_lever(code, tutor.display_name) for code in _LEVERS),
        objectives=content.objectives or (as_objective_lines(ladder) if ladder else ()),
        check_points=content.check_points or check_points(content.contract, content.timetable),
        contacts=ContactsSection(
            absence=f"{signatory.display_name}, {phone}",
            absence_before=_first_hour(content),
            technical=f"{tutor.display_name}, {tutor.phone}",
            accident=f"{signatory.display_name}, {phone}",
            disagreement=f"{content.adviser.name}, {content.adviser.phone}",
            occupational_health=HEALTH_SERVICE,
        ),
        commitments=_commitments(content.commitments),
        signing=replace(content.signing, place=opening.site.city, originals=3),
    )


def _ramp(content: PlanContent) -> tuple[RampStep, ...]:
    """Begin with three quarters of a full week; a part-time week is light enough."""
    minutes = content.contract.weekly_minutes
    if minutes < 35 * 60:
        return ()
    return (
        RampStep(from_week=1, weekly_minutes=minutes * 3 // 4),
        RampStep(from_week=3, weekly_minutes=minutes),
    )


def _day_one(content: PlanContent, opening: Opening, phone: str) -> DayOneSection:
    base = as_day_one(opening.ladder) if opening.ladder else DayOneSection()
    day_one = replace(content.day_one, clothing=base.clothing, bring=base.bring, meal=base.meal)
    return replace(
        day_one,
        arrives_at=_first_hour(content),
        entrance=LocalText(
            text=french("Portail vert, à gauche de l’accueil."),
            translation=_TRANSLATED_ENTRANCE.get(content.language, ""),
        ),
        ask_for=opening.tutor.display_name,
        phone=phone,
        journey=LocalText(text=opening.site.access),
        keys=LocalText(text=french("Badge et clé de vestiaire donnés le premier jour.")),
    )


def _first_hour(content: PlanContent) -> time | None:
    return min((span.start for day in content.timetable.days for span in day.spans), default=None)


def _lever(code: str, who: str) -> LeverLine:
    return LeverLine(
        lever=LocalText(phrase=f"lever.{code}"), who=who, when=LocalText(phrase="time.from_first_day")
    )


def _commitments(found: CommitmentsSection) -> CommitmentsSection:
    """Take the model commitments of the phrase table where none is written."""
    return CommitmentsSection(
        employee=found.employee or _phrases_of("employee"),
        employer=found.employer or _phrases_of("employer"),
        adviser=found.adviser or _phrases_of("adviser"),
    )


def _phrases_of(role: str) -> tuple[LocalText, ...]:
    prefix = f"commitment.{role}."
    keys = (key for key in phrases("fr").keys(prefix) if key != f"{prefix}intro")
    return tuple(LocalText(phrase=key) for key in keys)
