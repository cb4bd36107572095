"""Proposals and introductions: one act is one fact, refusing is free, the sheet holds what was agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from models.errors import RuleBroken
from models.records.immersions import ImmersionDraft
from models.records.pathway import FactAnswer, FactDraft, FactKind
from models.records.people import Actor, Role
from models.records.privacy import ConsentUse
from models.records.profile import FrenchLevel, FrenchSkill, ToldLine
from models.records.programmes import EnrolmentDraft, ProgrammeDraft, YesNo
from models.records.proposals import (
    DrawnSheet,
    IntroductionDraft,
    OfferAnswer,
    ProposalDraft,
    ProposalKind,
    SheetField,
    SideAnswer,
)
from models.records.prospecting import EmployerStandingDraft
from models.records.residents import ResidentStage
from models.records.today import ReminderKind
from models.rules.guard_rails import CandidateClock, Rhythm
from models.rules.hire import is_unsigned
from tests.factories import a_job, a_placement, a_resident, an_employer

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import JobId, ResidentId
    from models.storage.store import Store
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)


def _job(workspace: Workspace, **changes: object) -> JobId:
    employer = workspace.employers.save(an_employer())
    return workspace.employers.save_job(a_job(employer_id=employer.employer_id, **changes)).job_id


def _person(workspace: Workspace, **changes: object) -> ResidentId:
    return workspace.residents.save(a_resident(**changes)).resident_id


def test_one_act_is_one_fact_and_a_refusal_is_an_offer(workspace: Workspace) -> None:
    key, job = _person(workspace), _job(workspace)
    draft = ProposalDraft(
        resident_id=key,
        job_id=job,
        proposed_on=TODAY,
        answer=OfferAnswer.DECLINED,
        reason="travel",
        words="Trop loin le soir.",
    )
    kept = workspace.proposals.save(draft)
    # Noted on the way before there were proposals: the same job counts once.
    workspace.pathway.facts.save(
        FactDraft(resident_id=key, kind=FactKind.OFFERED, happened_on=TODAY - timedelta(days=9), job_id=job)
    )

    view, way = workspace.proposals.view(key), workspace.pathway.view(key)
    assert (view.offers.proposed, view.offers.missing) == (1, 2)
    assert view.offers.answers[OfferAnswer.DECLINED] == 1
    assert [(line.kind, line.answer, line.words) for line in way.lines[:1]] == [
        (FactKind.OFFERED, FactAnswer.REFUSED, "Trop loin le soir.")
    ]
    assert workspace.residents.open(key).stage is ResidentStage.PROPOSALS

    workspace.proposals.remove(kept.proposal_id)
    assert workspace.proposals.view(key).proposals == ()
    workspace.undo.undo()
    assert workspace.proposals.view(key).proposals == (kept,)


def test_an_introduction_brings_forward_and_an_answer_brings_back(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    key, job = _person(workspace), _job(workspace)
    stopped_clock.advance(days=3)
    on = workspace.proposals.today()
    draft = IntroductionDraft(resident_id=key, job_id=job, introduced_on=on, meet_on=on)
    kept = workspace.introductions.save(draft)
    assert workspace.residents.open(key).stage is ResidentStage.INTRODUCED
    rails = workspace.proposals.view(key).jobs[job]
    assert (rails.clock.state, rails.clock.days, rails.is_taken) == (CandidateClock.IN_TIME, 3, False)
    typed = workspace.employers.open_job(job).content  # the visit was five days before its sheet was typed
    workspace.employers.save_job(replace(typed, seen_on=TODAY - timedelta(days=5)), typed)
    clock = workspace.proposals.view(key).jobs[job].clock
    assert (clock.state, clock.days) == (CandidateClock.LATE, 8)
    other = _person(workspace, first_name="Zeinab")
    assert workspace.proposals.rails_of(job, other).is_taken
    # Shown, never imposed: the second one is kept too.
    workspace.introductions.save(replace(draft, resident_id=other))

    no = replace(kept.content, employer_answer=SideAnswer.NO, employer_reason="missing_skills")
    workspace.introductions.save(no, kept.content)

    assert workspace.residents.open(key).stage is ResidentStage.PROPOSALS
    (line,) = workspace.pathway.view(key).lines
    assert (line.kind, line.answer, line.reason) == (
        FactKind.INTRODUCED,
        FactAnswer.REFUSED,
        "missing_skills",
    )


def test_every_guard_rail_is_shown_and_none_stops_anything(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    """Each is broken on purpose: what breaks it is told, and kept all the same."""
    key, job = _person(workspace), _job(workspace)
    employer = workspace.employers.open_job(job).content.employer_id
    profile = workspace.profiles.open(key).content
    workspace.profiles.save(replace(profile, refusal_lines=(ToldLine(rome_code="K2204"),)), profile)
    barred = EmployerStandingDraft(employer_id=employer, barred_reason="unpaid", barred_on=TODAY)
    workspace.prospecting.standings.save(barred)
    stopped_clock.advance(days=30)
    on = workspace.proposals.today()

    # A trade refused, an employer not to be called again, no offer before, nobody met for a month, too late.
    workspace.proposals.save(ProposalDraft(resident_id=key, job_id=job, proposed_on=on))
    first = IntroductionDraft(resident_id=key, job_id=job, introduced_on=on)
    workspace.introductions.save(first)
    view = workspace.proposals.view(key)
    assert view.offers.missing == 2
    assert view.rhythm is not None
    assert view.rhythm.state is Rhythm.NEVER_MET
    assert view.jobs[job].clock.state is CandidateClock.LATE
    found = workspace.matching.people_for(job)
    assert found is not None
    assert not found.people[0].explanation.keeps_limits
    assert found.is_barred
    # A few hours of a fixed-term contract, begun before any plan was signed, a day after its introduction.
    hire = a_placement(resident_id=key, job_id=job, starts_on=on, contract_type="cdd_under_6")
    workspace.placements.save(replace(hire, ends_on=on + timedelta(days=2), weekly_minutes=240))
    (followed,) = workspace.in_work.view(key).hires
    assert is_unsigned(followed)
    stopped_clock.advance(days=3)  # over without a plan: nothing is left to sign
    assert not is_unsigned(workspace.in_work.view(key).hires[0])
    # An immersion of two months, beside it, of somebody of thirteen, prescribed by nobody who may.
    child = _person(workspace, first_name="Zeinab", birth_date=on.replace(year=on.year - 13))
    stay = ImmersionDraft(
        resident_id=child,
        employer_id=employer,
        starts_on=on,
        ends_on=on + timedelta(days=60),
        prescriber="CCAS",
        object_code="free_work",
        in_holidays=YesNo.NO,
    )
    workspace.immersions.save(stay)
    told = {each.code for each in workspace.immersions.check(stay).findings}
    assert {"too_long", "under_14", "prescriber_not_entitled", "object_unknown", "unsigned"} <= told
    (kept,) = workspace.immersions.immersions(child)
    assert kept.content.ends_on == stay.ends_on


def test_a_cv_or_a_published_offer_only_where_every_programme_allows_it(workspace: Workspace) -> None:
    key = _person(workspace)
    advert = ProposalDraft(
        resident_id=key, kind=ProposalKind.ADVERT, title="Vendeur, centre-ville", proposed_on=TODAY
    )
    with_cv = IntroductionDraft(resident_id=key, title="Vente", introduced_on=TODAY, gives_cv=True)
    with pytest.raises(RuleBroken, match=r"proposal\.no_advert"):
        workspace.proposals.save(advert)
    programmes = workspace.pathway.programmes
    allows = programmes.save(ProgrammeDraft(name="Avec CV", allows_cv=True))
    refuses = programmes.save(ProgrammeDraft(name="Sans CV"))
    entered = EnrolmentDraft(resident_id=key, entered_on=TODAY, programme_id=allows.programme_id)
    workspace.pathway.enrolments.save(entered)
    assert workspace.proposals.view(key).allows_cv
    workspace.proposals.save(advert)
    workspace.introductions.save(with_cv)

    workspace.pathway.enrolments.save(replace(entered, programme_id=refuses.programme_id))

    assert not workspace.proposals.view(key).allows_cv
    with pytest.raises(RuleBroken, match=r"introduction\.no_cv"):
        workspace.introductions.save(replace(with_cv, title="Vente, autre magasin"))


def test_the_sheet_says_what_was_ticked_and_that_it_left(workspace: Workspace) -> None:
    settings = workspace.settings.settings()
    workspace.settings.save(
        replace(settings, organisation_name="Asile et Logement", document_name="Emploi du Port")
    )
    key = _person(workspace, first_name="Samir", last_name="Ouattara", experiences="Jardinage")
    profile = workspace.profiles.open(key).content
    spoken = FrenchLevel(skill=FrenchSkill.SPEAKING, level="A2")
    workspace.profiles.save(replace(profile, french=(spoken,)), profile)
    draft = IntroductionDraft(
        resident_id=key, job_id=_job(workspace), introduced_on=TODAY, agreed_on=None,
        agreed=(SheetField.FIRST_NAME.value, SheetField.FRENCH.value),
        meet_on=TODAY, meet_at=time(9, 30), place="Quai 4",
        interpreter="Interprète en tigrigna",
    )  # fmt: skip
    kept = workspace.introductions.save(draft)
    with pytest.raises(RuleBroken, match=r"introduction\.not_agreed"):
        workspace.introductions.sheet(kept.introduction_id)
    workspace.introductions.save(replace(kept.content, agreed_on=TODAY), kept.content)
    drawn: list[DrawnSheet] = []
    workspace.introductions.drawn.connect(drawn.append)

    workspace.introductions.prepare_sheet(kept.introduction_id)
    record = workspace.introductions.note_sheet(kept.introduction_id)

    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(drawn[0].pdf)).pages)
    said = ("Samir", "Quai 4", "Sans CV", "Emploi du Port", "consignes orales simples")
    assert [word for word in said if word not in text] == []
    told = ("Ouattara", "Jardinage", "tigrigna", "Asile", "A2", "niveau")  # never a level of the CECRL
    assert [word for word in told if word in text] == []
    assert len(PdfReader(BytesIO(drawn[0].pdf)).pages) == 1
    assert (drawn[0].name, drawn[0].kept_back) == (
        f"Mise en relation {workspace.residents.open(key).code}",
        (),
    )
    assert record.content.sheet_given_on == TODAY


def test_a_refusal_of_employers_keeps_the_sheet_here(workspace: Workspace) -> None:
    key = _person(workspace)
    draft = IntroductionDraft(resident_id=key, title="Plonge", introduced_on=TODAY, agreed_on=TODAY)
    kept = workspace.introductions.save(draft)
    workspace.privacy.answer_consent(key, ConsentUse.EMPLOYER_CONTACT, is_given=False)

    with pytest.raises(RuleBroken, match=r"introduction\.refused"):
        workspace.introductions.sheet(kept.introduction_id)
    with pytest.raises(RuleBroken, match=r"introduction\.refused"):
        workspace.introductions.note_sheet(kept.introduction_id)


def test_what_came_of_a_meeting_is_on_the_list_of_the_day_until_it_is_told(workspace: Workspace) -> None:
    """Trap 18: nothing stays open for months because a firm does not call back."""
    met = TODAY - timedelta(days=90)
    draft = IntroductionDraft(
        resident_id=_person(workspace), title="Plonge", introduced_on=met, meet_on=met, meet_at=time(9)
    )

    def due() -> list[tuple[str, date | None]]:
        found = workspace.today.look(None, 30).reminders
        return [(one.detail, one.due_on) for one in found if one.kind is ReminderKind.DEBRIEF]

    kept = workspace.introductions.save(draft)
    soon = replace(
        draft, resident_id=_person(workspace, first_name="Zeinab"), meet_on=TODAY, introduced_on=TODAY
    )
    planned = workspace.introductions.save(soon)
    (shown,) = (
        one for one in workspace.today.look(None, 30).reminders if one.kind is ReminderKind.WORKPLACE_MEETING
    )
    assert (shown.record_id, shown.due_on, shown.detail) == (planned.introduction_id, TODAY, "09:00")
    workspace.introductions.remove(planned.introduction_id)
    assert due() == [("person", met + timedelta(days=1))]
    heard = replace(kept.content, person_answer=SideAnswer.YES, person_heard_on=TODAY)
    workspace.introductions.save(heard, kept.content)
    assert due() == [("employer", met + timedelta(days=1))]
    thinks = replace(heard, employer_answer=SideAnswer.THINKING, employer_heard_on=TODAY)
    workspace.introductions.save(thinks, heard)
    assert due() == [("answer", met + timedelta(days=7))]
    workspace.introductions.save(replace(thinks, employer_answer=SideAnswer.SILENT), thinks)
    assert due() == []


def test_shares_are_told_whole_and_never_of_a_few(workspace: Workspace, store: Store) -> None:
    hidden, known = _job(workspace, is_hidden_market=True), _job(workspace, is_hidden_market=False)
    for place in range(10):
        key = _person(workspace, first_name=f"P{place}")
        job = hidden if place < 5 else known
        workspace.proposals.save(ProposalDraft(resident_id=key, job_id=job, proposed_on=TODAY))
        workspace.placements.save(
            a_placement(
                resident_id=key,
                job_id=job,
                starts_on=TODAY,
                weekly_minutes=2100 if place < 6 else 1200,
                contract_type="cdi",
            )
        )
    store.act_as(Actor(adviser_id=None, name="Compteuse", role=Role.STATISTICS))

    shares = {share.code: (share.numerator, share.denominator) for share in workspace.statistics.shares()}

    assert shares["open_ended"] == (10, 10)
    assert shares["hidden_market"] == (5, 10)
    assert shares["full_time"] == (None, None)  # four others would show
    assert shares["hidden_offers"] == (None, None)  # two jobs: one of each
