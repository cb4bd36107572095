"""A folder may bear a name: where somebody has been to choose a file is written nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui.preferences import forget_folders, keep_folders_nowhere
from ui.printing.print_bar import PrintBar
from ui.widgets.file_dialogs import FileDialog

NATIVE, OWN = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
PLANTED = "Demandes de Tahar"
UI = Path(__file__).parents[2] / "ui"


@pytest.fixture
def config(tmp_path: Path) -> Iterator[Path]:
    """Give the folder where Qt would write what all programs share."""
    folder = tmp_path / "config"
    folder.mkdir()
    QSettings.setPath(NATIVE, OWN, str(folder))
    yield folder
    keep_folders_nowhere()


def _gone() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _kept(folder: Path) -> str:
    return "".join(file.read_text("latin-1") for file in folder.rglob("*") if file.is_file())


def test_the_folder_a_plan_was_saved_in_is_written_nowhere(
    qtbot: QtBot, tmp_path: Path, config: Path
) -> None:
    (tmp_path / PLANTED).mkdir()
    bar = PrintBar("bar")
    qtbot.addWidget(bar)
    bar.set_document(b"%PDF-1.7 un plan", "Plan 2026-0114 v1.pdf")
    bar.save()
    dialog = bar.findChild(FileDialog)
    assert dialog is not None
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog), "the system keeps a list of its own"
    dialog.setDirectory(str(tmp_path / PLANTED))

    dialog.accept()
    _gone()

    assert (tmp_path / PLANTED / "Plan 2026-0114 v1.pdf").read_bytes() == b"%PDF-1.7 un plan"
    assert bar.findChild(QFileDialog) is None
    QSettings(OWN, "QtProject").sync()
    assert _kept(config) == ""


def test_what_qt_kept_all_the_same_goes_and_nothing_else_does(config: Path) -> None:
    shared = QSettings(OWN, "QtProject")
    shared.setValue("FileDialog/lastVisited", f"file:///home/dossiers/{PLANTED}")
    shared.setValue("FileDialog/history", [f"file:///home/dossiers/{PLANTED}"])
    shared.setValue("Designer/look", "theirs")
    shared.sync()
    assert "Tahar" in _kept(config)

    forget_folders()

    assert "Tahar" not in _kept(config)
    assert "[FileDialog]" not in _kept(config)
    assert "look=theirs" in _kept(config)


def test_no_other_window_for_files_is_shown() -> None:
    found = {
        str(file.relative_to(UI))
        for file in UI.rglob("*.py")
        if re.search(r"import .*\bQFileDialog\b", file.read_text("utf-8"))
    }

    assert found == {"widgets/file_dialogs.py"}
