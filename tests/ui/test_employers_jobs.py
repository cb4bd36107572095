"""The sheet of a job, typed in a real window: what is kept, what is told, what comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.employers import JobTask
from models.records.settings import Term
from tests.factories import a_job, a_week, an_employer
from tests.ui.employer_screens import Open, destroy, new_job, part, press, said_at, write
from ui.employers.employers_page import EmployersPage
from ui.widgets.cards import Pill
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def open_page() -> EmployersPage:
        page = EmployersPage(workspace)
        qtbot.addWidget(page)
        page.resize(1222, 640)
        page.show()
        qtbot.waitExposed(page)
        return page

    return open_page


def test_a_sheet_needs_a_title_and_nothing_else(workspace: Workspace, opened: Open) -> None:
    employer = workspace.employers.save(an_employer())
    page = opened()
    new_job(page, employer)

    write(page, "job_title", "Plongeuse, plongeur")
    page.save()

    (job,) = workspace.employers.jobs_of(employer.employer_id)
    today = date.today()  # noqa: DTZ011  (the day on the adviser's own wall)
    assert (job.content.title, job.content.seen_on) == ("Plongeuse, plongeur", today)
    assert job.content.site_id == employer.content.sites[0].site_id
    assert page.file.isVisible()


def test_a_sheet_saved_and_reopened_says_the_same(workspace: Workspace, opened: Open) -> None:
    employer = workspace.employers.save(an_employer())
    page = opened()
    new_job(page, employer)
    write(page, "job_title", "Agente ou agent de propreté")
    part(page.sheet, Combo, "job_rome").set_value("K2204")
    press(page, "job_tasks_add")
    write(page, "job_tasks_1_task", "Vider les corbeilles")
    write(page, "job_tasks_1_frequency", "chaque jour")
    write(page, "job_gestures", "Debout, bras levés")
    press(page, "job_french_simple_instructions")
    press(page, "job_hidden")
    press(page, "job_status_suspended")
    write(page, "job_weekly", "3 h")
    write(page, "job_timetable_day_0_time_0", "8")
    write(page, "job_timetable_day_0_time_1", "11")
    write(page, "job_pay", "12,02 € brut de l’heure")

    page.save()
    (job,) = workspace.employers.jobs_of(employer.employer_id)
    press(page, "employer_job_0_open")
    page.save()

    (again,) = workspace.employers.jobs_of(employer.employer_id)
    content = again.content
    assert content == job.content
    assert content.tasks == (JobTask(task="Vider les corbeilles", frequency="chaque jour"),)
    assert (content.rome_code, content.french_needed) == ("K2204", "simple_instructions")
    assert content.is_hidden_market and content.weekly_minutes == 180
    assert content.status == "suspended"
    assert "On hold" in [pill.text() for pill in page.findChildren(Pill)]
    assert content.timetable.days[0].spans[0].start == time(8)


def test_the_week_of_a_sheet_is_compared_with_its_hours(workspace: Workspace, opened: Open) -> None:
    employer = workspace.employers.save(an_employer())
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id, timetable=a_week()))
    page = opened()
    page.open_job(job.job_id)
    total = part(page.sheet, QWidget, "job_timetable_total")
    before = total.accessibleName().replace("\u00a0", " ")

    write(page, "job_weekly", "30 h")

    assert before == "35 h, as in the contract"
    assert "5 h more than the contract" in total.accessibleName().replace("\u00a0", " ")


def test_hours_that_cannot_be_read_are_told_at_their_field(workspace: Workspace, opened: Open) -> None:
    employer = workspace.employers.save(an_employer())
    page = opened()
    new_job(page, employer)
    write(page, "job_title", "Plonge")

    write(page, "job_weekly", "trente")
    page.save()

    assert "24 h 30" in said_at(page, "job_weekly")
    assert workspace.employers.jobs_of(employer.employer_id) == ()


def test_a_half_typed_sheet_comes_back_at_its_own_employer(workspace: Workspace, opened: Open) -> None:
    first = workspace.employers.save(an_employer())
    second = workspace.employers.save(an_employer(trade_name="Cuisine du Phare", siret=""))
    page = opened()
    new_job(page, first)
    write(page, "job_title", "Agent de pro")
    write(page, "job_team", "quatre personnes")
    destroy(page)

    again = opened()
    new_job(again, second)
    elsewhere = part(again.sheet, TextField, "job_title").value()
    new_job(again, first)

    assert elsewhere == ""
    assert part(again.sheet, TextField, "job_title").value() == "Agent de pro"
    assert part(again.sheet, QPlainTextEdit, "job_team").toPlainText() == "quatre personnes"
    assert "What you had typed is here again" in again.sheet.messages.text()


def test_a_sheet_put_in_the_bin_can_be_taken_back(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    employer = workspace.employers.save(an_employer())
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id))
    page = opened()
    page.open_job(job.job_id)

    with qtbot.waitSignal(page.toast_requested) as toast:
        press(page, "job_remove")
    gone = workspace.employers.jobs_of(employer.employer_id)
    workspace.undo.undo()
    QTest.qWait(1)

    assert toast.args == ["Job sheet put in the bin"]
    assert gone == () and page.file.isVisible()
    assert part(page.file, QLabel, "employer_job_0_title").text() == job.content.title


def test_a_contract_type_of_another_list_is_not_lost(workspace: Workspace, opened: Open) -> None:
    employer = workspace.employers.save(an_employer())
    old = Term(vocabulary="contract_type", code="cui", label_fr="CUI", label_en="CUI", position=99)
    workspace.settings.save_term(replace(old, is_enabled=False))
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id, contract_type="cui"))
    page = opened()
    page.open_job(job.job_id)

    write(page, "job_pace", "soutenue le matin")
    page.save()

    assert workspace.employers.open_job(job.job_id).content.contract_type == "cui"
