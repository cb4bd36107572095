"""Hall, persons and plans by keyboard and by ear: no two fields share a key, in French and in English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.ids import ResidentId
from tests.factories import a_started_plan
from ui import translations
from ui.permanence.permanence_page import PermanencePage
from ui.plans.plans_page import PlansPage
from ui.residents.residents_page import ResidentsPage
from ui.widgets.folded_line import FoldedLine
from ui.widgets.labels import ForeignLabel

Show = Callable[[QWidget], None]
_KEY = re.compile(r"&([^&\s])")


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    if request.param == "fr":
        translations.install_language("fr")
        assert QCoreApplication.translate("Encounter", "The file") != "The file", (
            "resources/translate.py --build"
        )
    yield request.param
    while translations._installed:
        qapp.removeTranslator(translations._installed.pop())


@pytest.fixture
def show(qtbot: QtBot, language: str) -> Show:
    def show_page(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1262, 700)
        with qtbot.waitExposed(page):
            page.show()
        settle()

    return show_page


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def shown(page: QWidget) -> list[QWidget]:
    return [widget for widget in page.findChildren(QWidget) if widget.isVisible()]


def keys_shared(page: QWidget) -> dict[str, list[str]]:
    """Keys of Alt that more than one thing in view answers to, with their words."""
    words = [
        widget.text()
        for widget in shown(page)
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None)
    ]
    used = [(found[1].casefold(), text) for text in words if (found := _KEY.search(text.replace("&&", "")))]
    count = Counter(key for key, _ in used)
    return {key: [text for other, text in used if other == key] for key in count if count[key] > 1}


def unspoken(page: QWidget) -> list[str]:
    """Widgets that take the focus and say nothing to a screen reader."""
    return [
        widget.objectName()
        for widget in shown(page)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def rich(page: QWidget) -> list[str]:
    """Labels that would read a name with markup characters as markup."""
    return [
        widget.objectName()
        for widget in shown(page)
        if isinstance(widget, QLabel)
        and not isinstance(widget, ForeignLabel)
        and widget.text()
        and widget.textFormat() != Qt.TextFormat.PlainText
    ]


def check(page: QWidget) -> None:
    settle()
    assert keys_shared(page) == {}
    assert unspoken(page) == []
    assert rich(page) == []


def test_the_hall(workspace: Workspace, show: Show) -> None:
    workspace.meetings.arrive(None, None, "A. R.", "214", "ti")
    page = PermanencePage(workspace)
    show(page)
    page.queue.visit_requested.emit(page.queue.cards[0].visit)
    next(chip for chip in page.findChildren(QAbstractButton, "encounter_next_visit")).click()

    check(page)


def test_the_persons(workspace: Workspace, show: Show) -> None:
    plan = a_started_plan(workspace, "cleaning")
    page = ResidentsPage(workspace)
    show(page)
    check(page)

    page.open_record(ResidentId(plan.resident_id))
    page.file.new_meeting()
    check(page)
    page.new_record()
    check(page)


def test_the_plans(workspace: Workspace, show: Show) -> None:
    plan = a_started_plan(workspace, "cleaning")
    page = PlansPage(workspace)
    show(page)
    check(page)
    page.new_record()
    check(page)

    page.open_record(plan.plan_id)
    for tab in range(6):
        page.editor.tabs.set_current(tab)
        part = page.editor.frame.stack.currentWidget()
        assert part is not None
        for line in part.findChildren(FoldedLine)[:1]:
            line.open_line()
        check(page)
    page.print_()
    check(page)
