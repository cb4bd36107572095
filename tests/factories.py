"""Fictional people, employers, jobs and plans: a test says only what matters to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from models.records.employers import ContactDraft, EmployerDraft, JobDraft, JobTask, SiteDraft
from models.records.placements import PlacementDraft
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft
from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty
from models.records.plans import (
    CheckPointLine,
    ContractSection,
    DayOneSection,
    LocalText,
    ObjectiveLine,
    PlanContent,
    PlanVersionRecord,
    PostSection,
    SigningSection,
    TaskLine,
    TutorSection,
)
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.records.signatures import Ink, InkPoint, InkStroke, SignatureMethod, SignatureRecord, SignerRole
from models.records.timetable import TimeSpan, Timetable, TimetableDay

if TYPE_CHECKING:
    from controllers.workspace import Workspace

SIRET = "99900712300006"
"""Passes Luhn's check; given to nobody."""
START = date(2026, 12, 1)
"""A Tuesday."""


def a_residence(**changes: Any) -> ResidenceDraft:
    """A residence with one building and one hall."""
    hall = HallDraft(name="Hall du rez-de-chaussée", opening_hours="mercredi, 15 h à 17 h")
    known = ResidenceDraft(
        name="Les Quatre-Vents",
        street="14 rue des Tisserands",
        postcode="44000",
        city="Nantes",
        buildings=(BuildingDraft(name="Bâtiment B", halls=(hall,)),),
    )
    return replace(known, **changes)


def a_resident(**changes: Any) -> ResidentDraft:
    """A resident with a room, a phone and two languages."""
    known = ResidentDraft(
        first_name="Yéro",
        last_name="Sangaré-N’Dour",
        birth_year=1994,
        room="B 214",
        phone="06 39 98 70 15",
        exchange_language="fr",
        languages_spoken=("fr", "ff"),
        languages_read=("fr",),
        wishes="Travailler dehors, avec une équipe.",
        availability=(AvailabilitySlot(weekday=0, part=DayPart.MORNING),),
        travel_modes=("public_transport",),
    )
    return replace(known, **changes)


def an_employer(**changes: Any) -> EmployerDraft:
    """An employer with a site, someone who decides and someone who shows the work."""
    known = EmployerDraft(
        legal_name="Netteté des Rives SARL",
        trade_name="Rives Propreté",
        siret=SIRET,
        naf_code="81.21Z",
        naf_version="rev2",
        collective_agreement="Propreté (IDCC 3043)",
        stage="visited",
        phone="02 61 91 40 00",
        sites=(
            SiteDraft(
                name="Centre d’affaires Brume",
                street="3 quai des Brumes",
                postcode="44100",
                city="Nantes",
                access="Bus 23, arrêt Brumes",
            ),
        ),
        contacts=(
            ContactDraft(
                first_name="Solène",
                last_name="Kervadec",
                function="gérante",
                phone="06 39 98 11 22",
                is_decision_maker=True,
            ),
            ContactDraft(
                first_name="Radu",
                last_name="Ionescu",
                function="chef d’équipe",
                phone="06 39 98 33 44",
                is_tutor=True,
            ),
        ),
    )
    return replace(known, **changes)


def a_week() -> Timetable:
    """Monday to Friday, 9 h to 17 h with an hour off: 35 hours."""
    spans = (TimeSpan(start=time(9), end=time(12)), TimeSpan(start=time(13), end=time(17)))
    return Timetable(days=tuple(TimetableDay(weekday=day, spans=spans) for day in range(5)))


def a_job(**changes: Any) -> JobDraft:
    """A cleaning job of 35 hours; ``employer_id`` is to be given."""
    known = JobDraft(
        title="Agent de propreté",
        rome_code="K2204",
        tasks=(JobTask(task="Vider les corbeilles", frequency="chaque jour"),),
        team="4 personnes",
        contract_type="cdi",
        weekly_minutes=2100,
        timetable=a_week(),
        seen_on=date(2026, 11, 3),
    )
    return replace(known, **changes)


def a_placement(**changes: Any) -> PlacementDraft:
    """A permanent contract from the first of December; ``resident_id`` and ``job_id`` are to be given."""
    return replace(PlacementDraft(contract_type="cdi", starts_on=START, weekly_minutes=2100), **changes)


def a_plan_content(**changes: Any) -> PlanContent:
    """A short plan that can be frozen as it is."""
    known = PlanContent(
        employer=EmployerParty(
            legal_name="Netteté des Rives SARL",
            trade_name="Rives Propreté",
            siret=SIRET,
            site_address="3 quai des Brumes, 44100 Nantes",
            representative_name="Solène Kervadec",
            representative_function="gérante",
        ),
        employee=EmployeeParty(first_name="Yéro", last_name="Sangaré-N’Dour"),
        adviser=AdviserParty(
            name="Maëlle Guivarc’h", function="chargée de mission", organisation="Atelier Passerelle"
        ),
        post=PostSection(title="Agent de propreté", workplace="Centre d’affaires Brume"),
        contract=ContractSection(starts_on=START, trial_ends_on=date(2027, 1, 31)),
        timetable=a_week(),
        day_one=DayOneSection(arrives_at=time(9), ask_for="Radu Ionescu"),
        tutor=TutorSection(name="Radu Ionescu", function="chef d’équipe"),
        tasks=(TaskLine(week=1, task=LocalText(text="Vider les corbeilles")),),
        objectives=(ObjectiveLine(aim=LocalText(text="Arriver à l’heure cinq jours de suite")),),
        check_points=(CheckPointLine(code="day_1", due_on=START),),
        signing=SigningSection(place="Nantes"),
    )
    return replace(known, **changes)


def an_ink(points: int = 40) -> Ink:
    """A wavy mark made with a pen."""
    stroke = tuple(
        InkPoint(x=20.0 + 4 * index, y=60.0 + 15 * (index % 5), t_ms=12 * index, pressure=0.5)
        for index in range(points)
    )
    return Ink(width=600.0, height=200.0, strokes=(InkStroke(device="pen", points=stroke),))


def a_signature(record: PlanVersionRecord, role: SignerRole, **changes: Any) -> SignatureRecord:
    """What a party answers to a frozen version, on the screen."""
    content = record.content
    names = {
        SignerRole.EMPLOYEE: (content.employee.display_name, ""),
        SignerRole.EMPLOYER: (
            content.employer.representative_name,
            content.employer.representative_function,
        ),
        SignerRole.ADVISER: (content.adviser.name, content.adviser.function),
    }
    name, function = names[role]
    known = SignatureRecord(
        role=role,
        signer_name=name,
        signer_function=function,
        method=SignatureMethod.SCREEN,
        signed_at=datetime(2026, 3, 10, 11, 5, tzinfo=UTC),
        document_sha256=record.document_sha256,
        ink=an_ink(),
    )
    return replace(known, **changes)


def some_settings(**changes: Any) -> Settings:
    """An organisation with a neutral name on paper, and its adviser."""
    known = Settings(
        organisation_name="Association Horizon Logement",
        document_name="Atelier Passerelle",
        phone="02 61 91 50 00",
        adviser=AdviserDraft(
            first_name="Maëlle", last_name="Guivarc’h", function="chargée de mission", phone="06 39 98 55 66"
        ),
    )
    return replace(known, **changes)


def a_started_plan(workspace: Workspace, ladder: str | None = None, **hired: Any) -> PlanVersionRecord:
    """Save a residence, a resident, an employer, a job and a placement (``hired``), and begin the plan."""
    workspace.settings.save(some_settings())
    residence = workspace.residents.save_residence(a_residence())
    resident = workspace.residents.save(a_resident(residence_id=residence.residence_id))
    employer = workspace.employers.save(an_employer())
    site = employer.content.sites[0]
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id, site_id=site.site_id))
    hired = {"resident_id": resident.resident_id, "job_id": job.job_id, **hired}
    placement = workspace.placements.save(a_placement(**hired))
    return workspace.plans.start(placement.placement_id, ladder)


def a_frozen_plan(workspace: Workspace) -> PlanVersionRecord:
    """Begin a plan as ``a_started_plan`` does, and freeze it."""
    return workspace.plans.freeze(a_started_plan(workspace).plan_id)


def a_signed_plan(workspace: Workspace) -> PlanVersionRecord:
    """Freeze a plan that the three sign on the screen."""
    record = a_frozen_plan(workspace)
    for role in SignerRole:
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    return record
