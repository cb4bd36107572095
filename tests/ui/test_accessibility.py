"""Every screen can be used by keyboard and read by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from tests.ui.reach import check
from ui.main_window import MainWindow
from ui.session.create_page import CreatePage
from ui.session.first_window import FirstWindow
from ui.session.open_forms import OpenForms
from ui.theme import theme

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

        check(window)


def test_every_part_of_the_settings_can_be_read_and_reached(window: MainWindow) -> None:
    page = window.go("settings")
    for part in range(4):
        page.show_part(part)  # type: ignore[attr-defined]
        QApplication.sendPostedEvents()

        check(window)


def test_layers_and_curtain_can_be_read_and_reached(window: MainWindow) -> None:
    window.open_palette()
    check(window.palette_layer)
    window.palette_layer.close_layer()
    window.open_help()
    check(window.help_layer)
    window.help_layer.close_layer()
    window.show_toast("Enregistré")
    window.show_message("error", "Le disque est plein.")
    check(window)
    window.lower_curtain()
    window.curtain.curtain.ask()
    check(window.curtain.curtain)


def test_the_first_window_can_be_read_and_reached(qtbot: QtBot, tmp_path: object) -> None:
    window = FirstWindow()
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()
    check(window)
    forms = OpenForms((), lambda name: __import__("pathlib").Path(f"{tmp_path}/{name}.palier"), "fr")
    window.complete(forms)
    check(window)

    forms.show_create()

    assert forms.findChild(CreatePage) is not None
    check(window)


def test_no_page_is_wider_than_a_small_laptop_at_150_percent(window: MainWindow) -> None:
    theme.apply("light", 1.5)
    window.resize(1280, 640)
    sizes = {}
    for place in PLACES:
        window.go(place)
        QApplication.sendPostedEvents()
        sizes[place] = (window.width(), window.height())

    assert sizes == dict.fromkeys(PLACES, (1280, 640))
