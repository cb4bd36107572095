"""Every screen can be used by keyboard and read by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from ui.main_window import MainWindow
from ui.session.create_page import CreatePage
from ui.session.first_window import FirstWindow
from ui.session.open_forms import OpenForms
from ui.theme import theme
from ui.widgets.labels import ForeignLabel

SMALLEST_TARGET = 24
PLACES = ("hall", "people", "employers", "plans", "settings")


@pytest.fixture
def window(
    qtbot: QtBot, workspace: Workspace, inline_tasks: InlineTasks, stopped_clock: object
) -> Iterator[MainWindow]:
    window = MainWindow(workspace, SessionController(inline_tasks, stopped_clock))  # type: ignore[arg-type]  # a clock
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield window
    window.destroy_pages()


def test_every_page_can_be_read_and_reached(window: MainWindow) -> None:
    for place in PLACES:
        window.go(place)
        QApplication.sendPostedEvents()

        _check(window)


def test_every_part_of_the_settings_can_be_read_and_reached(window: MainWindow) -> None:
    page = window.go("settings")
    for part in range(4):
        page.show_part(part)  # type: ignore[attr-defined]
        QApplication.sendPostedEvents()

        _check(window)


def test_layers_and_curtain_can_be_read_and_reached(window: MainWindow) -> None:
    window.open_palette()
    _check(window.palette_layer)
    window.palette_layer.close_layer()
    window.open_help()
    _check(window.help_layer)
    window.help_layer.close_layer()
    window.show_toast("Enregistré")
    window.show_message("error", "Le disque est plein.")
    _check(window)
    window.lower_curtain()
    window.curtain.curtain.ask()
    _check(window.curtain.curtain)


def test_the_first_window_can_be_read_and_reached(qtbot: QtBot, tmp_path: object) -> None:
    window = FirstWindow()
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()
    _check(window)
    forms = OpenForms((), lambda name: __import__("pathlib").Path(f"{tmp_path}/{name}.palier"), "fr")
    window.complete(forms)
    _check(window)

    forms.show_create()

    assert forms.findChild(CreatePage) is not None
    _check(window)


def test_no_page_is_wider_than_a_small_laptop_at_150_percent(window: MainWindow) -> None:
    theme.apply("light", 1.5)
    window.resize(1280, 640)
    sizes = {}
    for place in PLACES:
        window.go(place)
        QApplication.sendPostedEvents()
        sizes[place] = (window.width(), window.height())

    assert sizes == dict.fromkeys(PLACES, (1280, 640))


def _check(root: QWidget) -> None:
    shown = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
    assert {"without object name": _nameless(shown)} == {"without object name": []}
    assert {"without accessible name": _unspoken(shown)} == {"without accessible name": []}
    assert {"not plain text": _rich(shown)} == {"not plain text": []}
    assert {"too small": _small(shown)} == {"too small": []}


def _nameless(widgets: list[QWidget]) -> list[str]:
    return [_path(widget) for widget in widgets if not widget.objectName() and not _is_inner(widget)]


def _unspoken(widgets: list[QWidget]) -> list[str]:
    return [
        _path(widget)
        for widget in widgets
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_inner(widget) and not _spoken(widget)
    ]


def _spoken(widget: QWidget) -> str:
    # The name a screen reader hears; a list that opens needs its own beside the choice shown.
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _rich(widgets: list[QWidget]) -> list[str]:
    return [
        _path(widget)
        for widget in widgets
        if isinstance(widget, QLabel)
        and not isinstance(widget, ForeignLabel)
        and widget.textFormat() != Qt.TextFormat.PlainText
        and widget.text()
    ]


def _small(widgets: list[QWidget]) -> list[str]:
    return [
        f"{_path(widget)} {widget.width()}x{widget.height()}"
        for widget in widgets
        if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox))
        and not _is_inner(widget)
        and min(widget.width(), widget.height()) < SMALLEST_TARGET
    ]


def _is_inner(widget: QWidget) -> bool:
    """Tell whether Qt made this widget itself, inside one of ours."""
    if widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    return (
        parent is not None
        and (
            isinstance(parent, (QAbstractScrollArea, QComboBox, QCalendarWidget, QLineEdit))
            or _is_inner(parent)
        )
        and not widget.objectName()
    )


def _path(widget: QWidget) -> str:
    names = []
    step: QWidget | None = widget
    while step is not None:
        names.append(step.objectName() or type(step).__name__)
        step = step.parentWidget()
    return " < ".join(names[:4])
