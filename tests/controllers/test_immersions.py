"""Immersions are kept with what their host tells, counted where they are, and leave nobody's name behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.errors import InvalidInput
from models.records.employers import ContactDraft, EmployerDraft, JobDraft
from models.records.immersions import ImmersionDraft, ImmersionSheet
from models.records.in_work import Party, VoiceDraft
from models.records.pathway import FactKind
from models.records.people import NOBODY, Right
from models.records.placements import PlacementDraft
from models.records.programmes import YesNo
from models.records.proposals import IntroductionDraft
from models.records.residents import ResidentDraft
from models.records.retention import ContactSource
from models.records.today import ReminderKind
from models.storage.erasure import erase_contact
from tests.conftest import NOON
from tests.team import a_team

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord
    from models.records.ids import ResidentId
    from models.storage.store import Store

TODAY = NOON.date()


@pytest.fixture
def person(workspace: Workspace) -> ResidentId:
    draft = ResidentDraft(first_name="Samir", last_name="Ouattara", birth_year=1990)
    return workspace.residents.save(draft).resident_id


@pytest.fixture
def host(workspace: Workspace) -> EmployerRecord:
    tutor = ContactDraft(first_name="Maud", last_name="Kerbrat", function="cheffe", is_tutor=True)
    return workspace.employers.save(EmployerDraft(legal_name="Blanchisserie des Rives", contacts=(tutor,)))


def test_an_immersion_is_a_fact_of_the_way_once_it_has_begun(
    workspace: Workspace, person: ResidentId, host: EmployerRecord
) -> None:
    save = workspace.immersions.save
    begun = save(ImmersionDraft(resident_id=person, employer_id=host.employer_id, work="Pliage",
                                starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 6)))  # fmt: skip
    save(ImmersionDraft(resident_id=person, employer_id=host.employer_id, starts_on=date(2026, 4, 1)))

    view = workspace.pathway.view(person)
    lines = [line for line in view.lines if line.kind is FactKind.IMMERSED]
    assert [(line.on, line.title) for line in lines] == [
        (date(2026, 3, 2), "Pliage · Blanchisserie des Rives")
    ]
    assert view.stage.value == "introduced"

    workspace.immersions.remove(begun.immersion_id)
    workspace.undo.undo()
    assert [each.title for each in workspace.immersions.immersions(person)] == ["", "Pliage"]


def test_how_it_went_is_told_afterwards_and_an_immersion_that_never_began_is_no_fact(
    workspace: Workspace, person: ResidentId, host: EmployerRecord
) -> None:
    to_come = ImmersionDraft(resident_id=person, employer_id=host.employer_id, starts_on=date(2026, 4, 1))
    with pytest.raises(InvalidInput):
        workspace.immersions.save(replace(to_come, outcome="done"))

    workspace.immersions.save(replace(to_come, outcome="cancelled"))

    view = workspace.pathway.view(person)
    assert [line for line in view.lines if line.kind is FactKind.IMMERSED] == []
    assert view.stage.value == "contact"


def test_the_memory_of_a_host_and_the_limits_of_one_person_count_what_took_place(
    workspace: Workspace, person: ResidentId, host: EmployerRecord
) -> None:
    for first, last, outcome in (
        (date(2026, 1, 5), date(2026, 1, 9), "done"),
        (date(2026, 1, 19), date(2026, 1, 23), "cancelled"),
        (date(2026, 2, 2), date(2026, 2, 6), "partly"),
    ):
        draft = ImmersionDraft(resident_id=person, employer_id=host.employer_id, starts_on=first, ends_on=last,
                               outcome=outcome, hired=YesNo.NO, person_words="Zqmots")  # fmt: skip
        workspace.immersions.save(draft)

    hosted = workspace.immersions.hosted(host.employer_id)
    third = ImmersionDraft(resident_id=person, employer_id=host.employer_id, starts_on=date(2026, 3, 16),
                           ends_on=date(2026, 3, 20))  # fmt: skip
    codes = {each.code for each in workspace.immersions.check(third).findings}

    assert [each.outcome for each in hosted] == ["partly", "cancelled", "done"]
    assert "Zqmots" not in repr(hosted)
    assert "third_agreement" in codes
    state = workspace.privacy.state_of(person)
    assert (state.source, state.last_contact_on) == (ContactSource.ACTIVITY, date(2026, 2, 6))
    workspace.residents.remove(person)
    assert workspace.immersions.hosted(host.employer_id) == ()


def test_a_new_one_begins_with_the_job_sheet_and_with_who_prescribed_last(
    workspace: Workspace, person: ResidentId, host: EmployerRecord
) -> None:
    job = workspace.employers.save_job(
        JobDraft(employer_id=host.employer_id, title="Plieuse", gestures="Debout")
    )
    workspace.immersions.save(
        ImmersionDraft(
            resident_id=person, employer_id=host.employer_id, prescriber="ML", evaluation="À trois"
        )
    )

    begun = workspace.immersions.begin(person, None, job.job_id)

    assert (begun.work, begun.conditions, begun.tutor_name) == ("Plieuse", "Debout", "Maud Kerbrat")
    assert (begun.employer_id, begun.prescriber, begun.evaluation) == (host.employer_id, "ML", "À trois")


def test_erasing_a_tutor_takes_the_name_out_and_the_sheet_leaves_a_line(
    workspace: Workspace, store: Store, person: ResidentId, host: EmployerRecord
) -> None:
    record = workspace.immersions.save(workspace.immersions.begin(person, host.employer_id))
    sheets: list[ImmersionSheet] = []
    workspace.immersions.sheet_ready.connect(sheets.append)
    workspace.immersions.prepare_sheet(record.immersion_id)
    team = a_team(store)
    store.act_as(team["Bo"])  # of the other organisation
    job = workspace.employers.save_job(JobDraft(employer_id=host.employer_id, title="Plieuse"))
    hire = workspace.placements.save(PlacementDraft(resident_id=person, job_id=job.job_id))
    heard = VoiceDraft(resident_id=person, placement_id=hire.placement_id, heard_on=TODAY, words="Sérieux")
    workspace.in_work.voices.save(replace(heard, party=Party.TUTOR, said_by="MAUD Kerbrat"))
    met = IntroductionDraft(resident_id=person, job_id=job.job_id, introduced_on=TODAY)
    workspace.introductions.save(replace(met, present_names="Paul Guen, Maud Kerbrat"))
    workspace.immersions.save(workspace.immersions.begin(person, host.employer_id))
    store.act_as(team["Co"])
    with store.begin(Right.ADMINISTER) as transaction:
        erase_contact(transaction.session, host.content.contacts[0].contact_id, NOON)  # type: ignore[arg-type]
    store.act_as(NOBODY)

    workspace.immersions.prepare_sheet(record.immersion_id)

    assert {each.content.tutor_name for each in workspace.immersions.immersions(person)} == {""}
    (voice,) = workspace.in_work.view(person).hires[0].voices
    (meeting,) = workspace.proposals.view(person).introductions
    assert (voice.content.said_by, meeting.content.present_names) == ("", "Paul Guen")
    assert sheets[1].missing == sheets[0].missing + 2
    assert "Samir" not in sheets[0].file_name


def test_trap_6_an_immersion_that_begins_before_all_have_signed_is_told(
    workspace: Workspace, person: ResidentId, host: EmployerRecord
) -> None:
    def told() -> list[date | None]:
        found = workspace.today.look(None, 30).reminders
        return [one.due_on for one in found if one.kind is ReminderKind.AGREEMENT]

    soon, begun = date(2026, 3, 12), date(2026, 3, 9)
    draft = ImmersionDraft(resident_id=person, employer_id=host.employer_id, starts_on=date(2026, 4, 1))
    kept = workspace.immersions.save(draft).content
    for starts_on, shown in ((None, []), (soon, [soon]), (begun, [begun])):
        there = replace(kept, starts_on=starts_on or kept.starts_on)
        kept = workspace.immersions.save(there, kept).content
        assert told() == shown

    workspace.immersions.save(replace(kept, signed_on=begun), kept)
    assert told() == []
    workspace.undo.undo()
    assert told() == [begun]
    workspace.immersions.save(replace(kept, outcome="absent"), kept)
    assert told() == []


def test_an_immersion_that_ended_waits_for_its_assessment_on_the_list_of_the_day(
    workspace: Workspace, person: ResidentId, host: EmployerRecord
) -> None:
    draft = ImmersionDraft(
        resident_id=person,
        employer_id=host.employer_id,
        starts_on=date(2026, 2, 16),
        ends_on=date(2026, 3, 6),
    )
    record = workspace.immersions.save(draft)
    renewed = replace(draft, renewal_starts_on=date(2026, 3, 9), renewal_ends_on=date(2026, 3, 13))
    workspace.immersions.save(renewed)

    found = workspace.today.look(None, 30).reminders

    waiting = [one for one in found if one.kind is ReminderKind.IMMERSION]
    assert [(one.record_id, one.due_on) for one in waiting] == [(record.immersion_id, date(2026, 3, 6))]
    workspace.immersions.save(replace(record.content, outcome="done"), record.content)
    assert not [one for one in workspace.today.look(None, 30).reminders if one.kind is ReminderKind.IMMERSION]
