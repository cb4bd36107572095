"""Writing a plan in a real window on a real encrypted file."""

from __future__ import annotations

import gc
import shutil
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.people import NOBODY
from models.records.plans import LocalText, PlanStatus, PlanVersionRecord
from models.records.signatures import SignerRole
from models.storage.store import Store
from tests.factories import START, a_signature, a_started_plan, a_week
from tests.team import a_team
from tests.ui.conftest import focused, type_text
from ui.dates import short_date
from ui.plans.plan_editor import PlanEditor
from ui.plans.plans_page import PlansPage
from ui.theme import theme
from ui.widgets.cards import Pill
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import TextField
from ui.widgets.folded_line import FoldedLine
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.steps import TabBar

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], PlansPage]
W = TypeVar("W", bound=QWidget)


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def fill(page: QWidget, name: str, text: str) -> None:
    field = part(page, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    type_text(field, text)


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(part(page, QPushButton, name), LEFT)


def choose(page: QWidget, name: str, code: object) -> None:
    """Choose in a list, as the person's own choice."""
    combo = part(page, Combo, name)
    combo.set_value(code)
    combo.activated.emit(combo.currentIndex())


def said(page: PlansPage) -> str:
    return page.editor.messages.text()


def act(page: PlansPage) -> None:
    QTest.mouseClick(part(page, QPushButton, "plan_editor_messages_action"), LEFT)


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


def start_a_plan(workspace: Workspace) -> None:
    a_started_plan(workspace, "cleaning")


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    return shutil.copytree(filled_vault(start_a_plan), tmp_path / "Essai.palier")


@pytest.fixture
def plan(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


@pytest.fixture
def opened(workspace: Workspace, plan: PlanVersionRecord, qtbot: QtBot) -> Open:
    def open_page() -> PlansPage:
        page = PlansPage(workspace)
        qtbot.addWidget(page)
        page.resize(1262, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_record(plan.plan_id)
        settle()
        return page

    return open_page


def go(page: PlansPage, tab: int) -> None:
    page.editor.tabs.set_current(tab)
    settle()


def kept(workspace: Workspace, plan: PlanVersionRecord) -> PlanVersionRecord:
    return workspace.plans.open(plan.plan_id)


def lines(page: PlansPage, name: str) -> list[FoldedLine]:
    return [line for line in part(page, LinesEditor, name).lines() if isinstance(line, FoldedLine)]


# Keeping ----------------------------------------------------------------------------------------------------


def test_a_pause_keeps_what_was_typed(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open, qtbot: QtBot
) -> None:
    page = opened()

    fill(page, "plan_post_title", "Agente de propreté")
    qtbot.waitUntil(lambda: kept(workspace, plan).content.post.title == "Agente de propreté", timeout=3_000)

    assert "Draft kept at" in part(page, Pill, "plan_editor_header_kept").text()


def test_only_the_parts_that_were_seen_are_built(opened: Open) -> None:
    page = opened()
    assert page.findChild(QWidget, "plan_tasks") is None

    go(page, 3)

    assert page.findChild(QWidget, "plan_tasks") is not None
    assert page.findChild(QWidget, "plan_agreement") is None
    assert len(lines(page, "plan_task_lines")) > 3
    assert page.findChildren(TextField, "plan_task_lines_1_task_fr") == []


def test_another_plan_opened_meanwhile_loses_nothing(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    resident = workspace.residents.save(
        replace(workspace.residents.open(plan.resident_id).content, resident_id=None)
    )
    placement = workspace.placements.open(plan.placement_id).content
    second = workspace.placements.save(
        replace(placement, placement_id=None, resident_id=resident.resident_id)
    )
    other = workspace.plans.start(second.placement_id, None)
    page = opened()

    fill(page, "plan_post_team", "Cinq personnes")
    page.open_record(other.plan_id)
    fill(page, "plan_post_team", "Deux personnes")
    page.show_list()

    assert kept(workspace, plan).content.post.team == "Cinq personnes"
    assert kept(workspace, other).content.post.team == "Deux personnes"


def test_a_text_that_cannot_be_kept_is_said_at_its_field(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    go(page, 5)
    fill(page, "plan_contacts_absence", "2 94 03 75 120 005 22")
    go(page, 0)

    assert not page.editor.keep()

    assert page.editor.tabs.current() == 5
    error = part(page, QLabel, "plan_contacts_absence_field_error").text()
    assert "social security number" in error
    assert kept(workspace, plan).content.contacts == plan.content.contacts


def test_leaving_keeps_all_but_what_cannot_be(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    fill(page, "plan_post_team", "Cinq personnes")
    fill(page, "plan_post_manager", "2 94 03 75 120 005 22")

    with qtbot.waitSignal(page.notice_requested) as notice:
        page.show_list()

    content = kept(workspace, plan).content
    assert (content.post.team, content.post.manager) == ("Cinq personnes", plan.content.post.manager)
    assert "social security number" in notice.args[0]


# Second thoughts --------------------------------------------------------------------------------------------


def test_what_is_typed_at_a_stretch_is_taken_back_at_once(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    before = plan.content.post.title
    for text in ("A", "Ag", "Agente"):
        fill(page, "plan_post_title", text)
        page.editor.keep()

    workspace.undo.undo()

    assert kept(workspace, plan).content.post.title == before
    assert part(page, TextField, "plan_post_title").value() == before
    assert said(page) == "The last change was taken back."


def test_two_fields_are_taken_back_one_after_the_other(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    fill(page, "plan_post_title", "Agente")
    page.editor.keep()
    fill(page, "plan_post_team", "Cinq")
    page.editor.keep()

    workspace.undo.undo()

    content = kept(workspace, plan).content
    assert (content.post.title, content.post.team) == ("Agente", plan.content.post.team)


def test_what_was_taken_back_can_be_done_again(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    fill(page, "plan_post_title", "Agente")
    page.editor.keep()
    workspace.undo.undo()

    act(page)

    assert part(page, TextField, "plan_post_title").value() == "Agente"
    assert kept(workspace, plan).content.post.title == "Agente"


def test_a_ladder_replaces_the_tasks_and_can_be_taken_back(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    go(page, 3)
    choose(page, "plan_ladder", "logistics")

    click(page, "plan_ladder_use")
    page.editor.keep()
    new = kept(workspace, plan).content
    assert new.tasks != plan.content.tasks
    assert {line.shown_by for line in new.tasks} <= {plan.content.tutor.name, ""}
    assert "have taken the place of yours" in said(page)
    act(page)

    again = kept(workspace, plan).content
    assert (again.tasks, again.objectives, again.day_one) == (
        plan.content.tasks,
        plan.content.objectives,
        plan.content.day_one,
    )


def test_a_plan_removed_elsewhere_leaves_the_screen(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    fill(page, "plan_post_title", "Agente")

    workspace.plans.remove(plan.plan_id)

    assert page.shown() is page.list


# Problems ---------------------------------------------------------------------------------------------------


def test_what_is_missing_is_shown_at_its_field(plan: PlanVersionRecord, opened: Open, qtbot: QtBot) -> None:
    page = opened()
    go(page, 2)
    fill(page, "plan_tutor_name", "")
    fill(page, "plan_arrives_at", "")
    go(page, 0)

    with qtbot.assertNotEmitted(page.editor.sign_requested):
        page.hand_over()

    assert page.editor.tabs.current() == 2
    assert focused().objectName() == "plan_arrives_at"
    assert part(page, QLabel, "plan_tutor_name_field_error").text() == "This is needed."
    assert said(page).startswith("2 thing")
    assert part(page, QPushButton, "plan_tabs_2").text() == "First day (2)"
    click(page, "plan_issues")
    assert focused().objectName() == "plan_tutor_name"


def test_an_empty_task_is_opened_where_it_is(plan: PlanVersionRecord, opened: Open) -> None:
    page = opened()
    go(page, 3)
    editor = part(page, LinesEditor, "plan_task_lines")
    QTest.mouseClick(editor.add_button, LEFT)
    go(page, 0)

    page.hand_over()

    line = lines(page, "plan_task_lines")[-1]
    assert page.editor.tabs.current() == 3
    assert line.is_open() and line.problem.text() == "This is needed."
    assert focused().objectName().endswith("_task_fr")


def test_a_word_that_the_employer_must_not_read_is_named_and_found(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    go(page, 3)
    lines(page, "plan_task_lines")[1].head.click()
    field = focused()
    assert isinstance(field, TextField)
    field.selectAll()
    type_text(field, "Vider les corbeilles, bénéficiaire du RSA")
    go(page, 0)

    with qtbot.assertNotEmitted(page.editor.sign_requested):
        page.hand_over()

    assert "RSA" in said(page)
    assert page.editor.tabs.current() == 3
    assert "RSA" in lines(page, "plan_task_lines")[1].problem.text()
    assert focused() is field


def test_a_plan_without_problems_is_given_to_sign(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    page.editor.sign_requested.disconnect()

    with qtbot.waitSignal(page.editor.sign_requested) as asked:
        page.hand_over()

    assert asked.args[0].status is PlanStatus.TO_SIGN


def test_what_deserves_a_second_look_is_shown_without_barring_the_way(
    plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    page.editor._check.look()
    assert part(page, QPushButton, "plan_issues").text().startswith("Ready")

    click(page, "plan_issues")

    assert said(page)
    assert page.editor.messages.kind() == "info"


# What follows from the contract -----------------------------------------------------------------------------


def test_the_end_of_the_trial_follows_the_contract(opened: Open) -> None:
    page = opened()
    go(page, 1)
    trial = part(page, QLabel, "plan_trial_end")
    assert short_date(date(2027, 1, 31)) in trial.text()

    fill(page, "plan_starts_on_edit", "14/12/2026")
    assert short_date(date(2027, 2, 13)) in trial.text()
    choose(page, "plan_category", "manager")
    assert short_date(date(2027, 4, 13)) in trial.text()
    part(page, QPushButton, "plan_tabs_1")  # still there
    page.findChild(QWidget, "plan_has_trial").click()  # type: ignore[union-attr]
    assert trial.text() == "No trial period."


def test_the_week_is_compared_with_the_contract(opened: Open) -> None:
    page = opened()
    go(page, 1)
    total = part(page, Pill, "plan_timetable_total")
    assert "as in the contract" in total.text()

    fill(page, "plan_weekly", "30 h")

    assert "more than the contract" in total.text()


def test_only_a_contract_that_ends_asks_for_its_end(opened: Open) -> None:
    page = opened()
    go(page, 1)
    end, reason = (
        part(page, QWidget, "plan_ends_on_field"),
        part(page, QWidget, "plan_contract_fixed_term_reason_field"),
    )
    assert not end.isVisible() and not reason.isVisible()

    choose(page, "plan_contract_type", "cdd_6_plus")

    assert end.isVisible() and reason.isVisible()


def test_dates_follow_the_start_and_a_typed_one_stays(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    go(page, 4)
    before = {line.code: line.due_on for line in plan.content.check_points}
    chosen = next(line for line in lines(page, "plan_check_points") if "Day 15" in line.head.accessibleName())
    chosen.head.click()
    due = chosen.editor().findChild(DateField)
    assert due is not None
    due.edit.setFocus()
    due.edit.selectAll()
    type_text(due.edit, "18/12/2026")
    go(page, 1)
    fill(page, "plan_starts_on_edit", f"{START + timedelta(days=7):%d/%m/%Y}")
    page.editor.keep()

    after = {line.code: line.due_on for line in kept(workspace, plan).content.check_points}
    assert after["day_1"] == START + timedelta(days=7)
    assert after["month_1"] != before["month_1"]
    assert after["day_15"] == date(2026, 12, 18)
    go(page, 4)
    heads = [line.head.summary() for line in lines(page, "plan_check_points")]
    (head,) = [head for head in heads if head.text == "Day 15"]
    assert (head.lead, "by hand" in head.detail) == (short_date(date(2026, 12, 18)), True)


def test_a_typed_date_can_follow_the_contract_again(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    before = {line.code: line.due_on for line in plan.content.check_points}
    page = opened()
    go(page, 4)
    chosen = next(line for line in lines(page, "plan_check_points") if "Day 15" in line.head.accessibleName())
    chosen.head.click()
    due = chosen.editor().findChild(DateField)
    assert due is not None
    due.edit.selectAll()
    type_text(due.edit, "18/12/2026")
    button = next(
        found
        for found in chosen.editor().findChildren(QPushButton)
        if found.objectName().endswith("_computed")
    )
    assert not button.isHidden()

    button.click()
    page.editor.keep()

    points = {line.code: line for line in kept(workspace, plan).content.check_points}
    assert (points["day_15"].due_on, points["day_15"].is_manual) == (before["day_15"], False)
    assert due.value() == before["day_15"]


def test_half_a_date_changes_nothing(workspace: Workspace, plan: PlanVersionRecord, opened: Open) -> None:
    page = opened()
    go(page, 1)

    start = part(page, QLineEdit, "plan_starts_on_edit")
    start.selectAll()
    type_text(start, "14/")
    page.editor.keep()

    assert kept(workspace, plan).content.contract.starts_on == START
    page.hand_over()
    assert "does not exist" in part(page, QLabel, "plan_starts_on_field_error").text()


# Languages --------------------------------------------------------------------------------------------------


def test_another_language_opens_a_line_below_each_text(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    page = opened()
    go(page, 2)
    other = part(page, TextField, "plan_day_one_bring_other")
    assert not other.isVisible()

    go(page, 0)
    choose(page, "plan_language", "ar")
    go(page, 2)
    assert other.isVisible()
    assert other.layoutDirection() == Qt.LayoutDirection.RightToLeft
    fill(page, "plan_day_one_bring_other", "بطاقة الهوية")
    page.editor.keep()

    bring = kept(workspace, plan).content.day_one.bring
    assert bring == LocalText(text=plan.content.day_one.bring.text, translation="بطاقة الهوية")


def test_a_fixed_sentence_keeps_its_own_translation_until_it_is_rewritten(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    workspace.plans.save(plan.version_id, replace(plan.content, language="ar"))
    page = opened()
    go(page, 5)
    first = part(page, TextField, "plan_commitments_employee_1_fr")
    other = part(page, TextField, "plan_commitments_employee_1_other")
    known = other.placeholderText()
    assert "العربية" not in known and known

    first.setFocus()
    type_text(first, "Toujours : ")

    assert "العربية" in other.placeholderText()
    page.editor.keep()
    (line, *_) = kept(workspace, plan).content.commitments.employee
    assert (line.phrase, line.text.startswith("Toujours : ")) == ("", True)


def test_a_phrase_of_a_newer_program_is_not_lost(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    strange = (LocalText(phrase="commitment.employee.of_tomorrow"),)
    content = replace(plan.content, commitments=replace(plan.content.commitments, employee=strange))
    workspace.plans.save(plan.version_id, content)
    page = opened()
    go(page, 5)

    fill(page, "plan_signing_place", "Rezé")
    page.editor.keep()

    assert kept(workspace, plan).content.commitments.employee == strange


# Versions ---------------------------------------------------------------------------------------------------


def signed(workspace: Workspace, plan: PlanVersionRecord) -> PlanVersionRecord:
    record = workspace.plans.freeze(plan.plan_id)
    for role in SignerRole:
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    return record


def test_the_first_change_to_a_signed_plan_begins_a_version(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    first = signed(workspace, plan)
    page = opened()
    assert page.shown() is page.document

    click(page, "plan_document_edit")
    assert "begins version 2" in said(page)
    assert kept(workspace, plan).version == 1
    fill(page, "plan_post_team", "Cinq personnes")
    page.editor.keep()

    second = kept(workspace, plan)
    assert (second.version, second.status) == (2, PlanStatus.DRAFT)
    assert workspace.plans.document(first.version_id).startswith(b"%PDF")
    versions = part(page, Combo, "plan_editor_header_versions")
    assert versions.isVisible() and versions.count() == 2
    choose(page, "plan_editor_header_versions", 1)
    assert page.shown() is page.document
    assert page.document.record() == workspace.plans.versions(plan.plan_id)[1]


def test_taking_a_version_back_shows_the_signed_one(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    signed(workspace, plan)
    page = opened()
    click(page, "plan_document_edit")
    fill(page, "plan_post_team", "Cinq personnes")
    page.editor.keep()

    workspace.undo.undo()

    assert page.shown() is page.document
    record = page.document.record()
    assert record is not None and (record.version, record.status) == (1, PlanStatus.SIGNED)


def test_looking_at_a_signed_plan_as_a_form_changes_nothing(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    before = signed(workspace, plan)
    page = opened()
    click(page, "plan_document_edit")
    for tab in range(6):
        go(page, tab)

    page.hand_over()
    page.show_list()

    assert kept(workspace, plan) == before


# Keys, room, memory -----------------------------------------------------------------------------------------


def test_the_parts_are_reached_with_the_page_keys(opened: Open) -> None:
    page = opened()
    part(page, TextField, "plan_post_title").setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert part(page, TabBar, "plan_tabs").current() == 1
    part(page, QLineEdit, "plan_weekly").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)

    assert part(page, TabBar, "plan_tabs").current() == 0


def test_at_150_percent_the_fields_take_the_room_of_the_pages(opened: Open) -> None:
    theme.apply("light", 1.5)
    page = opened()
    page.resize(1222, 690)
    settle()

    for tab in range(6):
        go(page, tab)

    assert (page.width(), page.height()) == (1222, 690)
    assert not page.editor.preview.isVisible()
    sign = part(page, QPushButton, "plan_hand_over")
    assert sign.visibleRegion().boundingRect() == sign.rect()


def test_the_real_pages_are_beside_the_form(opened: Open, qtbot: QtBot) -> None:
    page = opened()

    qtbot.waitUntil(lambda: page.editor.preview.page_count() > 1, timeout=5_000)

    assert page.editor.preview.isVisible()


def test_the_page_is_freed_with_its_plan(workspace: Workspace, plan: PlanVersionRecord) -> None:
    page = PlansPage(workspace)
    page.show()
    page.open_record(plan.plan_id)
    for tab in range(6):
        go(page, tab)
    lines(page, "plan_task_lines")[0].head.click()
    freed: list[weakref.ref[QWidget]] = [weakref.ref(page), weakref.ref(page.editor)]

    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page
    gc.collect()

    assert [reference() for reference in freed] == [None, None]


def test_the_editor_shows_what_the_vault_has(
    workspace: Workspace, plan: PlanVersionRecord, opened: Open
) -> None:
    """Every field of every part, shown and read back, is the plan as it was."""
    page = opened()
    for tab in range(6):
        go(page, tab)
    editor: PlanEditor = page.editor

    binder = editor.form.binder
    for path, value in binder.values().items():
        editor.draft.write(path, value, "test")

    assert editor.draft.content() == plan.content
    assert plan.content.timetable == a_week()


def test_a_note_of_the_other_organisation_is_said_and_stays(
    workspace: Workspace, store: Store, plan: PlanVersionRecord, opened: Open
) -> None:
    team = a_team(store)
    store.act_as(team["Bo"])
    noted = replace(workspace.plans.open(plan.plan_id).content, internal_note="Confié")
    workspace.plans.save(plan.version_id, noted)
    store.act_as(team["Ana"])
    page = opened()

    go(page, 5)
    assert part(page, QWidget, "plan_internal_note_withheld").isVisible()
    assert not part(page, QWidget, "plan_internal_note").isVisible()
    fill(page, "plan_signing_place", "Nantes")
    assert page.editor.keep()
    store.act_as(team["Bo"])
    kept_now = workspace.plans.open(plan.plan_id)
    assert (kept_now.content.internal_note, kept_now.content.signing.place) == ("Confié", "Nantes")
    page.open_record(plan.plan_id)
    settle()
    go(page, 5)
    assert not part(page, QWidget, "plan_internal_note_withheld").isVisible()
    assert part(page, QWidget, "plan_internal_note").isVisible()
    store.act_as(NOBODY)
