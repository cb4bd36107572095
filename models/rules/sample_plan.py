"""A plan of nobody: what templates look like on paper, with names that are nobody's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Final

from models.records.employers import ContactDraft, EmployerDraft, JobDraft, SiteDraft
from models.records.placements import PlacementDraft
from models.records.plans import PlanContent
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.records.templates import Templates
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.plan_start import KnownFacts, first_content

_MORNING: Final = TimeSpan(start=time(8), end=time(12))
_AFTERNOON: Final = TimeSpan(start=time(13), end=time(16))
_WEEK: Final = Timetable(
    days=tuple(TimetableDay(weekday=day, spans=(_MORNING, _AFTERNOON)) for day in range(5))
)
_TUTOR: Final = ContactDraft(first_name="Prénom", last_name="Tuteur", function="Chef d’équipe", is_tutor=True)
_BOSS: Final = ContactDraft(
    first_name="Prénom", last_name="Employeur", function="Responsable", is_decision_maker=True
)


def sample_plan(templates: Templates, ladder: str, settings: Settings, starts_on: date) -> PlanContent:
    """Return the plan that begins with these templates.

    Args:
        templates: Those being written.
        ladder: Code of one of theirs; empty: none.
        settings: Give the adviser's words and the neutral name.
        starts_on: First day of the contract of nobody.
    """
    found = next((each for each in templates.ladders if each.code == ladder), None)
    adviser = settings.adviser
    facts = KnownFacts(
        placement=PlacementDraft(starts_on=starts_on, weekly_minutes=35 * 60),
        resident=ResidentDraft(first_name="Prénom", last_name="Nom"),
        employer=EmployerDraft(
            legal_name="Entreprise Exemple",
            sites=(SiteDraft(street="1 rue de l’Exemple", postcode="00000", city="Ville"),),
            contacts=(_BOSS, _TUTOR),
        ),
        job=JobDraft(title=found.label_fr if found else "Poste", timetable=_WEEK),
        settings=replace(
            settings, adviser=adviser if adviser.display_name else AdviserDraft(first_name="Vous")
        ),
        templates=templates,
    )
    return first_content(facts, ladder if found else "")
