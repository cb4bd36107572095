"""The list of plans, the hire from which one is written, and the document that is signed and printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.employers import JobRecord
from models.records.plans import PlanStatus
from models.records.privacy import ConsentUse
from models.records.residents import ResidentRecord
from models.records.signatures import SignerRole
from tests.factories import a_job, a_resident, a_signature, a_started_plan, an_employer, some_settings
from tests.ui.conftest import focused, type_text
from ui.dates import short_date
from ui.plans.plans_page import PlansPage
from ui.tables.rows import Role
from ui.theme import theme
from ui.widgets.combo import Combo

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
    type_text(field, text)


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(part(page, QPushButton, name), LEFT)


def choose(page: QWidget, name: str, code: object) -> None:
    combo = part(page, Combo, name)
    combo.set_value(code)
    combo.activated.emit(combo.currentIndex())


def pick(page: QWidget, name: str, text: str) -> None:
    """Type part of a name and take the first answer."""
    fill(page, f"{name}_edit", text)
    QTest.keyClick(part(page, QLineEdit, f"{name}_edit"), Qt.Key.Key_Return)


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    workspace.settings.save(some_settings())

    def open_page() -> PlansPage:
        page = PlansPage(workspace)
        qtbot.addWidget(page)
        page.resize(1262, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return open_page


def a_person(workspace: Workspace) -> ResidentRecord:
    return workspace.residents.save(a_resident())


def a_seen_job(workspace: Workspace) -> JobRecord:
    employer = workspace.employers.save(an_employer())
    return workspace.employers.save_job(
        a_job(
            employer_id=employer.employer_id,
            site_id=employer.content.sites[0].site_id,
            weekly_minutes=30 * 60,
            shown_by="Radu Ionescu",
        )
    )


def rows(page: PlansPage) -> list[str]:
    model = page.list.view.model()
    looks = [model.index(row, 0).data(Role.LOOK) for row in range(model.rowCount())]
    return [f"{look.title} | {look.pill}" for look in looks]


# The list ---------------------------------------------------------------------------------------------------


def test_an_empty_list_says_what_to_do(opened: Open) -> None:
    page = opened()

    assert part(page, QLabel, "plan_list_empty_sentence").isVisible()
    click(page, "plan_list_empty_action")

    assert page.shown() is page.hire


def test_plans_are_found_and_opened_by_keyboard(workspace: Workspace, opened: Open) -> None:
    plan = a_started_plan(workspace, "cleaning")
    page = opened()
    assert rows(page) == ["Yéro Sangaré-N’Dour | Draft"]
    page.setFocus()
    assert focused().objectName() == "plan_search"

    type_text(focused(), "sangare brume")
    assert rows(page) == []
    assert "No plan has these words" in part(page, QLabel, "plan_list_nothing_sentence").text()
    fill(page, "plan_search", "rives yero")
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Home)
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)

    assert page.shown() is page.editor
    record = page.editor.record()
    assert record is not None and record.plan_id == plan.plan_id


def test_the_list_says_how_many_have_signed(workspace: Workspace, opened: Open) -> None:
    record = workspace.plans.freeze(a_started_plan(workspace, "cleaning").plan_id)
    page = opened()
    assert rows(page) == ["Yéro Sangaré-N’Dour | To sign"]

    workspace.plans.sign(record.version_id, a_signature(record, SignerRole.EMPLOYEE))

    assert rows(page) == ["Yéro Sangaré-N’Dour | Signed by 1 of 3"]


def test_a_plan_put_in_the_bin_comes_back_with_undo(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    plan = a_started_plan(workspace, "cleaning")
    page = opened()
    page.open_record(plan.plan_id)

    with qtbot.waitSignal(page.toast_requested) as toast:
        click(page, "plan_remove")
    assert toast.args[0] == "Plan put in the bin"
    assert page.shown() is page.list and rows(page) == []
    workspace.undo.undo()

    assert rows(page) == ["Yéro Sangaré-N’Dour | Draft"]


def test_a_plan_that_is_gone_is_said(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    plan = a_started_plan(workspace, "cleaning")
    workspace.plans.remove(plan.plan_id)
    page = opened()

    with qtbot.waitSignal(page.notice_requested) as notice:
        page.open_record(plan.plan_id)

    assert notice.args[0] == "This plan does not exist any more."


# The hire ---------------------------------------------------------------------------------------------------


def test_an_agreement_taken_back_is_said_before_an_employer_is_written_to(
    opened: Open, workspace: Workspace, qtbot: QtBot
) -> None:
    person = workspace.residents.save(a_resident())
    page = opened()
    workspace.privacy.answer_consent(person.resident_id, ConsentUse.EMPLOYER_CONTACT, is_given=True)
    page.start_hire(person)
    assert page.hire.messages.isHidden()

    workspace.privacy.answer_consent(person.resident_id, ConsentUse.EMPLOYER_CONTACT, is_given=False)
    page.start_hire(person)

    assert not page.hire.messages.isHidden()
    assert "does not agree that employers hear" in page.hire.messages.text()


def test_a_hire_becomes_a_plan_written_from_what_is_known(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    a_person(workspace)
    a_seen_job(workspace)
    page = opened()
    page.new_record()

    pick(page, "hire_resident", "yero san")
    pick(page, "hire_job", "propreté")
    assert part(page, QLineEdit, "hire_hours").text() == "30\u00a0h"
    assert part(page, QLineEdit, "hire_tutor").text() == "Radu Ionescu"
    assert "start gives the end" in part(page, QLabel, "hire_trial").text()
    fill(page, "hire_starts_on_edit", "01/12/2026")
    assert short_date(date(2027, 1, 31)) in part(page, QLabel, "hire_trial").text()
    with qtbot.waitSignal(page.toast_requested):
        click(page, "hire_save")

    assert page.shown() is page.editor
    record = page.editor.record()
    assert record is not None
    assert record.content.employee.display_name == "Yéro Sangaré-N’Dour"
    assert record.content.contract.weekly_minutes == 30 * 60
    assert record.content.tasks and record.content.check_points
    assert workspace.drafts.drafts() == ()


def test_a_known_person_or_job_is_already_chosen(workspace: Workspace, opened: Open) -> None:
    person, job = a_person(workspace), a_seen_job(workspace)
    page = opened()

    page.start_hire(person)
    assert part(page, QLineEdit, "hire_resident_edit").text() == "Yéro Sangaré-N’Dour"
    assert focused().objectName() == "hire_job_edit"
    page.start_hire(job)

    assert part(page, QLineEdit, "hire_job_edit").text() == "Agent de propreté"
    assert part(page, QLineEdit, "hire_hours").text() == "30\u00a0h"
    assert part(page, QLineEdit, "hire_resident_edit").text() == ""


def test_what_a_hire_lacks_is_said_at_its_fields(workspace: Workspace, opened: Open) -> None:
    a_person(workspace)
    page = opened()
    page.new_record()
    fill(page, "hire_resident_edit", "somebody else")

    click(page, "hire_save")

    assert "Choose in the list" in part(page, QLabel, "hire_resident_field_error").text()
    assert workspace.placements.placements() == ()


def test_a_fixed_term_asks_for_its_end_and_reason(opened: Open) -> None:
    page = opened()
    page.new_record()
    end = part(page, QWidget, "hire_ends_on_field")
    assert not end.isVisible()

    choose(page, "hire_contract", "cdd_6_plus")

    assert end.isVisible() and part(page, QWidget, "hire_reason_field").isVisible()


def test_an_interrupted_hire_comes_back(workspace: Workspace, opened: Open) -> None:
    a_person(workspace)
    a_seen_job(workspace)
    page = opened()
    page.new_record()
    pick(page, "hire_resident", "yero")
    pick(page, "hire_job", "propreté")
    fill(page, "hire_starts_on_edit", "01/12/2026")
    page.flush()

    again = opened()
    again.new_record()

    assert "is here again" in again.hire.messages.text()
    assert part(again, QLineEdit, "hire_resident_edit").text() == "Yéro Sangaré-N’Dour"
    assert part(again, QLineEdit, "hire_starts_on_edit").text() == "01/12/2026"
    click(again, "hire_cancel")
    assert workspace.drafts.drafts() == ()


def test_a_hire_whose_plan_is_refused_is_not_recorded_twice(workspace: Workspace, opened: Open) -> None:
    person, job = a_person(workspace), a_seen_job(workspace)
    page = opened()
    page.start_hire(person)
    pick(page, "hire_job", "propreté")
    fill(page, "hire_starts_on_edit", "01/12/2026")
    click(page, "hire_save")
    page.hire.save()  # a second press while the first is being answered

    assert len(workspace.placements.placements()) == 1
    assert len(workspace.plans.rows()) == 1
    assert job.job_id == workspace.placements.placements()[0].content.job_id


# The document -----------------------------------------------------------------------------------------------


def test_a_frozen_plan_says_who_has_signed(workspace: Workspace, opened: Open) -> None:
    record = workspace.plans.freeze(a_started_plan(workspace, "cleaning").plan_id)
    record = workspace.plans.sign(record.version_id, a_signature(record, SignerRole.EMPLOYEE))
    page = opened()

    page.open_record(record.plan_id)

    assert page.shown() is page.document
    assert "On screen" in part(page, QLabel, "plan_party_employee_answer").text()
    assert part(page, QLabel, "plan_party_employer_answer").text() == "Employer · to sign"
    assert page.document.sign_button.isVisible()
    assert page.document.preview.page_count() >= 2


def test_a_signed_plan_can_be_printed_and_no_longer_signed(workspace: Workspace, opened: Open) -> None:
    record = workspace.plans.freeze(a_started_plan(workspace, "cleaning").plan_id)
    for role in SignerRole:
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    page = opened()

    page.open_record(record.plan_id)

    assert not page.document.sign_button.isVisible()
    assert record.sealed_sha256[:12] in part(page, QLabel, "plan_document_help").text()
    assert page.document.print_bar.isVisible()


def test_a_draft_can_be_seen_as_it_will_be_printed(workspace: Workspace, opened: Open) -> None:
    plan = a_started_plan(workspace, "cleaning")
    page = opened()
    page.open_record(plan.plan_id)
    fill(page, "plan_post_title", "Agente de propreté")

    page.print_()

    assert page.shown() is page.document
    shown = page.document.record()
    assert shown is not None and shown.content.post.title == "Agente de propreté"
    click(page, "plan_document_edit")
    assert page.shown() is page.editor


def test_the_signing_is_offered_from_the_draft_and_from_the_document(
    workspace: Workspace, opened: Open
) -> None:
    plan = a_started_plan(workspace, "cleaning")
    page = opened()
    page.open_record(plan.plan_id)

    click(page, "plan_hand_over")

    assert workspace.plans.open(plan.plan_id).status is PlanStatus.TO_SIGN
    assert page._hand_over is not None and page._hand_over.isVisible()
    page._hand_over.finished.emit()
    assert page.shown() is page.document


def test_at_150_percent_nothing_is_wider_than_the_page(workspace: Workspace, opened: Open) -> None:
    plan = a_started_plan(workspace, "cleaning")
    theme.apply("light", 1.5)
    page = opened()
    page.resize(1222, 690)
    page.new_record()
    QApplication.processEvents()
    assert (page.width(), page.height()) == (1222, 690)

    workspace.plans.save(plan.version_id, replace(plan.content, internal_note=str(date.max)))
    page.open_record(workspace.plans.freeze(plan.plan_id).plan_id)
    QApplication.processEvents()

    assert (page.width(), page.height()) == (1222, 690)


def test_what_is_answered_meanwhile_shows_on_the_pages_read_and_turns_no_other_page(
    workspace: Workspace, opened: Open
) -> None:
    draft = a_started_plan(workspace)
    page = opened()
    page.open_record(draft.plan_id)
    frozen = workspace.plans.freeze(draft.plan_id)
    assert page.shown() is page.document, "what was being written is frozen"

    workspace.plans.attest_paper(frozen.version_id, SignerRole.EMPLOYEE)
    assert "sheet seen by" in part(page, QLabel, "plan_party_employee_answer").text()
    workspace.plans.withdraw_attestation(frozen.version_id, SignerRole.EMPLOYEE)
    assert "sheet seen by" not in part(page, QLabel, "plan_party_employee_answer").text()

    page.show_verify()
    workspace.plans.sign(frozen.version_id, a_signature(frozen, SignerRole.EMPLOYER))
    assert page.shown() is page.verify
