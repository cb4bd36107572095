"""B4: on every screen, a name with markup characters is a name: nothing guesses rich text, nothing fetches a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.errors import AppError
from models.vault.keys import CHEAPEST
from tests.factories import a_resident, an_employer
from tests.faults import hostile
from ui.main_window import MainWindow
from ui.signing.reading_label import ReadingLabel
from ui.theme import theme

NAMES = [*hostile.MARKUP, *hostile.SQL[:6], *hostile.SPOOFS[:6], "<table><tr><td>x</td></tr></table>"]
PICTURE = '<img src="{picture}" width="900">'


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[MainWindow]:
    theme.install("light", 1.0)
    for text in [PICTURE.format(picture=_picture(tmp_path)), *NAMES]:
        _keep(workspace, text)
    window = MainWindow(workspace, SessionController(InlineTasks(), utc_now, CHEAPEST))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.destroy_pages()


def test_no_widget_takes_a_name_for_rich_text(window: MainWindow, workspace: Workspace) -> None:
    seen = shown = 0
    for place in ("hall", "people", "employers", "plans", "settings"):
        page = window.go(place)
        QApplication.sendPostedEvents()
        seen += _look(window)
        page.grab()
    for row in workspace.residents.first_rows(40):
        window.open_resident(row.resident_id)
        seen += _look(window)
        shown += any(_is_hostile(label.text()) for label in window.findChildren(QLabel))

    assert seen > 500
    assert shown > 5


def _keep(workspace: Workspace, text: str) -> None:
    line = text[:200]
    try:
        resident = workspace.residents.save(a_resident(first_name=line, last_name=line, wishes=text))
        workspace.employers.save(an_employer(legal_name=line, trade_name=line, siret=""))
    except AppError:
        return  # refused with a sentence: nothing to show
    workspace.drafts.keep("resident", str(resident.resident_id), {"first_name": line})


def _look(window: QWidget) -> int:
    """Look at every widget; return how many show a text."""
    assert not window.findChildren(QMessageBox)
    assert not window.findChildren(QTextBrowser)
    labels = [label for label in window.findChildren(QLabel) if not isinstance(label, ReadingLabel)]
    guessing = [
        label.objectName()
        for label in labels
        if label.textFormat() != Qt.TextFormat.PlainText and _is_hostile(label.text())
    ]
    hints = [widget.toolTip() for widget in window.findChildren(QWidget)]
    for view in window.findChildren(QAbstractItemView):
        hints += _hints_of(view)
    assert guessing == []
    assert [hint for hint in hints if _is_hostile(hint)] == []  # a hint guesses: tags in it would be taken
    return len(labels)


def _hints_of(view: QAbstractItemView) -> Iterator[str]:
    model = cast("QAbstractItemModel | None", view.model())  # some have none yet
    if model is None:
        return
    for row in range(min(model.rowCount(), 60)):
        for column in range(model.columnCount()):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def _is_hostile(text: str) -> bool:
    return any(mark in text for mark in ("<img", "<b>", "<a ", "<table", "<script", "<font"))


def _picture(folder: Path) -> Path:
    return folder / "there.png"
