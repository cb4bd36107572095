"""What the page of a plan tells of its versions: what changes, who received a copy, the former one."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.signatures import SignerRole
from tests.factories import a_signature, a_started_plan, some_settings
from ui.plans.plans_page import PlansPage

W = TypeVar("W", bound=QWidget)


def _part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def _words(section: QWidget) -> str:
    return " | ".join(each.text() for each in section.findChildren(QLabel) if not each.isHidden())


def test_a_second_version_tells_what_changes_and_leads_back_to_the_first(
    workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.settings.save(some_settings())
    first = workspace.plans.freeze(a_started_plan(workspace).plan_id)
    first = workspace.plans.sign(first.version_id, a_signature(first, SignerRole.EMPLOYEE))
    content = first.content
    tutor = replace(content.tutor, name="Oriane Kerbrat")
    workspace.plans.save(first.version_id, replace(content, tutor=tutor), content)
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    page.resize(1262, 700)
    with qtbot.waitExposed(page):
        page.show()

    page.open_record(first.plan_id)  # a draft: the editor
    page.editor.frame.changes_button.click()
    document = page.document
    assert page.shown() is document
    told = _words(document.aside.changes)
    assert f"Oriane Kerbrat, à la place de {content.tutor.name}" in told
    assert "Changed" in told
    assert _part(document.aside, QLabel, "plan_aside_changes_0_0_before").property("look") == "gone"
    assert not document.aside.copies.isVisible()  # a draft is nobody's copy

    workspace.plans.freeze(first.plan_id)
    page.open_record(first.plan_id)
    with qtbot.waitSignal(page.toast_requested):
        _part(document, QPushButton, "plan_copies_employee_give").click()
    assert "By hand" in _words(document.aside.copies)
    assert _part(document, QPushButton, "plan_copies_employee_take_out").hasFocus()
    workspace.undo.undo()
    assert "By hand, on" not in _words(document.aside.copies)

    history = _words(document.aside.history)
    assert "Version 2" in history and "Version 1" in history
    assert "Employee: on screen" in history
    _part(document, QPushButton, "plan_history_1_open").click()
    shown = document.record()
    assert shown is not None
    assert shown.version == 1
    assert "Replaced by version 2" in document.messages.text()
