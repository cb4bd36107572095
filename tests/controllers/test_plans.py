from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pypdf
import pytest

from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.ids import PlacementId
from models.records.plans import CheckPointLine, LocalText, PlanStatus, PlanVersionRecord, TaskLine
from tests.factories import (
    a_job,
    a_placement,
    a_plan_content,
    a_residence,
    a_resident,
    a_started_plan,
    an_employer,
    some_settings,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.plans import PlanContent
    from tests.conftest import StoppedClock


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def dates_of(content: PlanContent) -> dict[str, date | None]:
    return {line.code: line.due_on for line in content.check_points}


def test_a_plan_begins_with_what_is_known(workspace: Workspace, started: PlanVersionRecord) -> None:
    content = started.content

    assert (started.number, started.version, started.status) == ("2026-0001", 1, PlanStatus.DRAFT)
    assert content.employee.display_name == "Yéro Sangaré-N’Dour"
    assert content.employer.representative_name == "Solène Kervadec"
    assert content.employer.site_address == "3 quai des Brumes, 44100 Nantes"
    assert content.adviser.organisation == "Atelier Passerelle"
    assert content.adviser.phone.replace("\u00a0", " ") == "06 39 98 55 66"
    assert content.tutor.name == "Radu Ionescu"
    assert content.contract.trial_ends_on == date(2027, 1, 31)
    assert content.day_one.journey.text == "Bus 23, arrêt Brumes"
    assert dates_of(content)["before_trial_end"] == date(2027, 1, 8)
    assert len(content.tasks) > 8  # the ladder of the job's trade
    assert content.commitments.employer
    assert workspace.plans.problems(content) == ()
    assert workspace.plans.leaks(content) == ()


def test_a_plan_says_nothing_of_where_the_person_lives_or_of_the_organisation(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    content = started.content

    for secret in ("Quatre-Vents", "Tisserands", "Horizon Logement", "B 214", "06 39 98 70 15"):
        assert secret not in str(content).replace("\u00a0", " ")


def test_without_a_ladder_the_tasks_are_those_seen_on_site(workspace: Workspace) -> None:
    content = a_started_plan(workspace, ladder="").content

    assert [task.task.text for task in content.tasks] == ["Vider les corbeilles"]


def test_an_unknown_ladder_or_hire_is_said_so(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match=r"ladder\.not_found"):
        a_started_plan(workspace, ladder="astronaut")
    with pytest.raises(NotFound, match=r"placement\.not_found"):
        workspace.plans.start(PlacementId(uuid4()), None)
    assert workspace.plans.rows() == ()


def test_a_hire_has_one_plan(workspace: Workspace, started: PlanVersionRecord) -> None:
    with pytest.raises(RuleBroken) as caught:
        workspace.plans.start(started.placement_id, None)

    assert (caught.value.code, caught.value.params) == ("plan.exists", {"plan_id": started.plan_id})


@pytest.mark.parametrize(
    ("spoken", "read", "language"),
    [("uk", ("uk",), "uk"), ("fr", ("fr",), "fr"), ("ff", (), "fr"), ("ff", ("ar",), "ar"), ("", (), "fr")],
)
def test_the_second_language_is_one_the_person_reads(
    workspace: Workspace, spoken: str, read: tuple[str, ...], language: str
) -> None:
    resident = workspace.residents.save(a_resident(exchange_language=spoken, languages_read=read))
    employer = workspace.employers.save(an_employer())
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id))
    hire = workspace.placements.save(a_placement(resident_id=resident.resident_id, job_id=job.job_id))

    assert workspace.plans.start(hire.placement_id, None).content.language == language


def test_what_is_written_is_kept(workspace: Workspace, started: PlanVersionRecord, qtbot: QtBot) -> None:
    content = replace(started.content, internal_note="Rappeler lundi.")

    with qtbot.waitSignal(workspace.plans.plan_changed) as told:
        saved = workspace.plans.save(started.version_id, content)

    assert told.args == [saved]
    assert workspace.plans.open(started.plan_id) == saved
    assert (saved.content, saved.version) == (content, 1)
    assert workspace.plans.versions(started.plan_id) == (saved,)


def test_dates_follow_the_start_and_a_manual_one_stays(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    by_hand = tuple(
        replace(line, due_on=date(2026, 12, 4), is_manual=True) if line.code == "day_3" else line
        for line in started.content.check_points
        if line.code != "month_6"
    )
    own = CheckPointLine(code="other", due_on=date(2026, 12, 18), label=LocalText(text="Goûter d’équipe"))
    moved = replace(
        started.content,
        contract=replace(started.content.contract, starts_on=date(2026, 12, 8)),
        check_points=(*by_hand, own),
    )

    dates = dates_of(workspace.plans.save(started.version_id, moved).content)

    assert dates["day_1"] == date(2026, 12, 8)
    assert dates["trial_end"] == date(2027, 2, 7)
    assert dates["day_3"] == date(2026, 12, 4)
    assert dates["other"] == date(2026, 12, 18)
    assert "month_6" not in dates  # it was taken out


def test_points_of_the_trial_go_and_come_with_its_clause(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    contract = started.content.contract

    without = workspace.plans.save(
        started.version_id, replace(started.content, contract=replace(contract, has_trial_clause=False))
    )
    again = workspace.plans.save(
        started.version_id, replace(without.content, contract=replace(contract, trial_ends_on=None))
    )

    assert without.content.contract.trial_ends_on is None
    assert not {"trial_end", "mid_trial", "before_trial_end"} & set(dates_of(without.content))
    assert dates_of(again.content)["trial_end"] == date(2027, 1, 31)


def test_the_trial_is_computed_whatever_is_sent(workspace: Workspace, started: PlanVersionRecord) -> None:
    typed = replace(started.content.contract, trial_ends_on=date(2030, 1, 1))

    saved = workspace.plans.save(started.version_id, replace(started.content, contract=typed))

    assert saved.content == started.content


def test_check_points_can_be_asked_for_while_typing(workspace: Workspace) -> None:
    content = a_plan_content(check_points=())

    codes = [line.code for line in workspace.plans.check_points(content)]

    assert codes[:3] == ["employer_preparation", "employee_call", "day_1"]


def test_a_social_security_number_is_refused_in_a_plan(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    line = TaskLine(week=1, task=LocalText(text="Badge 2 94 05 44 109 084 36"))

    with pytest.raises(InvalidInput) as caught:
        workspace.plans.save(started.version_id, replace(started.content, tasks=(line,)))

    assert [problem.field for problem in caught.value.problems] == ["tasks.0.task.text"]


def test_plans_are_listed_the_last_changed_first_and_found(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    first = a_started_plan(workspace)
    stopped_clock.advance(minutes=1)
    second = a_started_plan(workspace)
    stopped_clock.advance(minutes=1)
    workspace.plans.save(
        first.version_id, replace(first.content, post=replace(first.content.post, title="Vitrier"))
    )

    assert [row.number for row in workspace.plans.rows()] == ["2026-0001", "2026-0002"]
    assert [row.plan_id for row in workspace.plans.rows("vitrier")] == [first.plan_id]
    assert [row.plan_id for row in workspace.plans.rows("2026-0002")] == [second.plan_id]
    assert workspace.plans.rows("personne") == ()
    assert [row.plan_id for row in workspace.plans.plans_of(second.resident_id)] == [second.plan_id]
    row = workspace.plans.rows()[0]
    assert (row.job_title, row.starts_on, row.signed_count) == ("Vitrier", date(2026, 12, 1), 0)


def test_numbers_begin_again_each_year(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    a_started_plan(workspace)
    stopped_clock.advance(days=365)

    assert a_started_plan(workspace).number == "2027-0001"


def test_a_plan_leaves_with_its_person_and_comes_back(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    workspace.residents.remove(started.resident_id)

    assert workspace.plans.rows() == () == workspace.plans.rows("sangare")
    assert workspace.placements.placements() == ()
    assert workspace.search.find("sangare") == ()
    with pytest.raises(NotFound):
        workspace.plans.open(started.plan_id)
    workspace.undo.undo()
    assert workspace.plans.open(started.plan_id) == started
    assert len(workspace.plans.rows("sangare")) == 1


def test_a_change_is_undone(workspace: Workspace, started: PlanVersionRecord) -> None:
    workspace.plans.save(started.version_id, replace(started.content, internal_note="Oups"))

    workspace.undo.undo()

    assert workspace.plans.open(started.plan_id).content == started.content
    workspace.undo.undo()
    assert workspace.plans.rows() == ()


def test_a_removed_plan_comes_back(workspace: Workspace, started: PlanVersionRecord, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workspace.plans.plan_removed):
        workspace.plans.remove(started.plan_id)
    assert workspace.plans.rows() == ()

    workspace.undo.undo()

    assert workspace.plans.open(started.plan_id) == started


def test_a_preview_says_that_it_is_one_and_hides_what_is_internal(workspace: Workspace, qtbot: QtBot) -> None:
    content = a_plan_content(internal_note="Très motivé, hébergé en foyer")

    with qtbot.waitSignal(workspace.plans.document_ready) as told:
        workspace.plans.preview(content, "2026-0007", 2)

    text = text_of(told.args[0])
    assert "2026-0007" in text
    assert "Sangaré" in text
    assert "foyer" not in text
    assert workspace.plans.preview_now(content, "2026-0007", 2) == told.args[0]


def test_the_names_of_the_residence_and_the_organisation_are_leaks(workspace: Workspace) -> None:
    workspace.settings.save(some_settings())
    workspace.residents.save_residence(a_residence())
    content = a_plan_content(
        tasks=(
            TaskLine(week=1, task=LocalText(text="Partir des Quatre-Vents à 7 h")),
            TaskLine(week=1, task=LocalText(text="Passer voir Association Horizon Logement")),
        )
    )

    assert [leak.path for leak in workspace.plans.leaks(content)] == [
        "tasks.0.task.text",
        "tasks.1.task.text",
    ]


def test_a_saved_file_is_named_by_a_number_only(workspace: Workspace) -> None:
    assert workspace.plans.file_name(a_started_plan(workspace)) == "Plan 2026-0001 v1.pdf"


def test_ladders_are_offered_in_both_languages(workspace: Workspace) -> None:
    codes = {found.code: (found.label_fr, found.label_en) for found in workspace.plans.ladders()}

    assert codes["cleaning"] == ("Propreté", "Cleaning")
