"""Immersions on screen: the job sheet fills in the form, checks follow the typing, the end is told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from models.records.employers import ContactDraft, EmployerDraft, JobDraft, JobTask, SiteDraft
from models.records.residents import ResidentDraft
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from tests.ui.reach import check
from ui.immersions.host_choice import Host, find_hosts
from ui.immersions.hosted_card import HostedCard
from ui.immersions.immersions_part import ImmersionsPart
from ui.widgets.cards import Pill

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.employers import JobRecord

WEEK = Timetable(
    days=tuple(
        TimetableDay(weekday=day, spans=(TimeSpan(start=time(8), end=time(15)),), unpaid_break_minutes=30)
        for day in range(5)
    )
)


@pytest.fixture
def job(workspace: Workspace) -> JobRecord:
    contacts = (ContactDraft(first_name="Maud", last_name="Kerbrat", function="cheffe", is_tutor=True),)
    host = EmployerDraft(
        legal_name="Blanchisserie des Rives", sites=(SiteDraft(name="Atelier"),), contacts=contacts
    )
    kept = workspace.employers.save(host)
    return workspace.employers.save_job(
        JobDraft(
            employer_id=kept.employer_id,
            site_id=kept.content.sites[0].site_id,
            title="Plieuse",
            tasks=(JobTask(task="Trier"),),
            timetable=WEEK,
        )
    )


@pytest.fixture
def part(qtbot: QtBot, workspace: Workspace) -> ImmersionsPart:
    person = workspace.residents.save(
        ResidentDraft(first_name="Samir", last_name="Ouattara", birth_year=1990)
    )
    part = ImmersionsPart(workspace)
    qtbot.addWidget(part)
    part.resize(1000, 900)
    part.show()
    part.show_resident(person)
    return part


def _settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _press(root: QWidget, name: str) -> None:
    _settle()
    button = root.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()
    _settle()


def _choose(part: ImmersionsPart, workspace: Workspace, title: str) -> None:
    """Choose the first answer to a few letters, as a click does."""
    picker = part.form.binder.editor("employer_id")
    value, shown, _ = find_hosts(workspace, title)[0]
    picker.choose(value, shown)
    picker.edited.emit()


def _said(root: QWidget) -> str:
    _settle()
    shown = [each.text() for each in root.findChildren(QLabel) if each.isVisibleTo(root)]
    return "\n".join([*shown, *(each.text() for each in root.findChildren(Pill) if each.isVisibleTo(root))])


def _days(part: ImmersionsPart, **days: date) -> None:
    for name, day in days.items():
        part.form.binder.editor(name).set_value(day)
    part.form.binder.edited.emit()


def test_the_job_sheet_fills_in_the_form_and_what_is_too_long_is_said_but_not_refused(
    qtbot: QtBot, workspace: Workspace, part: ImmersionsPart, job: JobRecord
) -> None:
    _press(part, "immersion_new")
    _choose(part, workspace, "Plieuse")
    values = part.form.binder.values()
    assert (values["work"], values["tasks"], values["timetable"]) == ("Plieuse", "Trier", WEEK)
    assert values["tutor_name"] == "Maud Kerbrat"

    _days(part, starts_on=date(2026, 3, 16), ends_on=date(2026, 4, 20))
    qtbot.waitUntil(lambda: "To mend" in _said(part.form), timeout=2_000)
    said = _said(part.form)
    assert "32\u00a0h\u00a030 a week" in said
    assert "end it on 15 Apr 2026 at the latest" in said.replace("\u00a0", " ")
    assert "Labour code, D5135-3" in said
    check(part)

    _press(part, "immersion_save")
    (record,) = workspace.immersions.immersions(part._resident_id)  # type: ignore[arg-type]
    assert record.content.job_id == job.job_id
    assert "1 thing(s) to mend" in _said(part)


def test_another_host_replaces_what_the_first_one_told_and_nothing_that_was_typed(
    workspace: Workspace, part: ImmersionsPart, job: JobRecord
) -> None:
    other = workspace.employers.save(EmployerDraft(legal_name="Jardins du Port"))
    _press(part, "immersion_new")
    _choose(part, workspace, "Plieuse")
    part.form.binder.editor("goals").set_value("Voir si le bruit me convient")

    _choose(part, workspace, "Jardins")

    draft = part.form._collect()
    assert (draft.employer_id, draft.job_id, draft.tutor_name) == (other.employer_id, None, "")
    assert draft.goals == "Voir si le bruit me convient"
    assert job.employer_id != other.employer_id

    _choose(part, workspace, "Plieuse")
    _days(part, starts_on=date(2026, 3, 16))
    _press(part, "immersion_save")
    _press(part, "immersion_0_edit")
    _choose(part, workspace, "Jardins")
    _press(part, "immersion_save")
    (kept,) = workspace.immersions.immersions(part._resident_id)  # type: ignore[arg-type]
    assert (kept.content.employer_id, kept.content.job_id, kept.content.site_id) == (
        other.employer_id,
        None,
        None,
    )
    assert (kept.content.work, kept.content.tutor_name) == ("", "")
    assert (kept.content.goals, kept.content.starts_on) == (draft.goals, date(2026, 3, 16))


def test_the_end_is_told_apart_and_the_sheet_is_shown(
    workspace: Workspace, part: ImmersionsPart, job: JobRecord
) -> None:
    person = part._resident_id
    begun = workspace.immersions.begin(person, None, job.job_id)  # type: ignore[arg-type]
    workspace.immersions.save(replace(begun, starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 6)))
    assert "Assessment to be done" in _said(part)

    _press(part, "immersion_0_assess")
    form: Any = part.assessment
    form.binder.editor("outcome").set_value("partly")
    form.binder.editor("outcome").edited.emit()
    form.binder.editor("missed_minutes").set_value(420)
    form.binder.editor("last_on").set_value(date(2026, 3, 5))
    form.binder.editor("person_words").set_value("Le bruit va.")
    check(part)
    _press(part, "immersion_assessment_save")

    (record,) = workspace.immersions.immersions(person)  # type: ignore[arg-type]
    content = record.content
    assert (content.outcome, content.missed_minutes, content.last_on) == ("partly", 420, date(2026, 3, 5))
    assert (content.work, content.timetable) == ("Plieuse", WEEK)
    assert "Partly completed" in _said(part)

    _press(part, "immersion_0_sheet")
    assert "to fill in by hand" in _said(part)
    part.show_person(workspace.residents.save(ResidentDraft(first_name="Zeinab")).resident_id)
    assert "to fill in by hand" not in _said(part)
    assert Host(job.employer_id, job.job_id) == find_hosts(workspace, "Plieuse")[0][0]


def test_the_host_remembers_who_came_and_a_click_opens_the_file(
    qtbot: QtBot, workspace: Workspace, part: ImmersionsPart, job: JobRecord
) -> None:
    person = part._resident_id
    begun = workspace.immersions.begin(person, None, job.job_id)  # type: ignore[arg-type]
    told = replace(
        begun, starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 6), outcome="done", tutor_words="Zq"
    )
    workspace.immersions.save(told)
    card, opened = HostedCard(workspace), list[object]()
    qtbot.addWidget(card)
    card.open_requested.connect(opened.append)

    card.show_employer(job.employer_id)
    _press(card, "memory_immersions_open_0")

    assert "Samir Ouattara" in _said(card)
    assert "Plieuse · from 2 Mar 2026 to 6 Mar 2026 · Completed" in _said(card).replace("\u00a0", " ")
    assert "Zq" not in _said(card)
    assert opened == [person]
