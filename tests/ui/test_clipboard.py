"""What is copied in our windows is marked, and emptied in time; what others copied stays."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.clipboard import HINTS, LIFE_MS, ClipboardGuard

PHONE = "06 39 98 12 40"


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[ClipboardGuard]:
    guard = ClipboardGuard()
    yield guard
    guard.deleteLater()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit(PHONE)
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    return line


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_what_is_copied_here_bears_the_hints_of_three_systems(guard: ClipboardGuard, line: QLineEdit) -> None:
    line.selectAll()
    line.copy()

    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == PHONE
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert all(data.hasFormat(kind) for kind in HINTS)
    assert {"ExcludeClipboardContentFromMonitorProcessing", "org.nspasteboard.ConcealedType"} <= set(HINTS)


def test_it_stays_while_one_works_here_and_goes_thirty_seconds_after_another_window_came(
    guard: ClipboardGuard, line: QLineEdit
) -> None:
    line.selectAll()
    line.copy()
    assert not guard._life.isActive()

    guard._on_window(None)
    assert guard._life.isActive()
    assert guard._life.interval() == LIFE_MS == 30_000
    guard._on_window(line.windowHandle())
    assert not guard._life.isActive()

    guard._on_window(None)
    guard._life.timeout.emit()
    assert copied() == ""


def test_what_another_application_copied_is_left(
    guard: ClipboardGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: None)
    monkeypatch.setattr(guard, "_clipboard", Foreign())
    guard._on_changed()

    guard.clear()

    assert guard._clipboard.cleared == 0  # type: ignore[attr-defined]  # the stand-in
    assert not guard._life.isActive()


class Foreign:
    """A clipboard that another application holds; the test platform knows no such thing."""

    def __init__(self) -> None:
        self.cleared = 0

    def ownsClipboard(self) -> bool:  # noqa: N802  (Qt's name)
        return False

    def supportsSelection(self) -> bool:  # noqa: N802  (Qt's name)
        return True

    def ownsSelection(self) -> bool:  # noqa: N802  (Qt's name)
        return False

    def mimeData(self) -> QMimeData:  # noqa: N802  (Qt's name)
        return QMimeData()

    def clear(self, _mode: object) -> None:
        self.cleared += 1


def test_no_other_module_touches_the_clipboard() -> None:
    root = Path(__file__).resolve().parents[2]
    files = [file for folder in ("ui", "controllers") for file in sorted((root / folder).rglob("*.py"))]
    touching = {
        str(file.relative_to(root))
        for file in files
        if "clipboard" in (text := file.read_text(encoding="utf-8")) or "setMimeData" in text
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr in {"clipboard", "setMimeData"}
    }
    assert touching == {"ui/clipboard.py"}
