"""What a person does at the screens of employers: go there, type, leave, press."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from controllers.workspace import Workspace
from models.records.employers import EmployerRecord
from ui.employers.employers_page import EmployersPage

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], EmployersPage]
W = TypeVar("W", bound=QWidget)


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def press(page: QWidget, name: str) -> None:
    QTest.qWait(1)
    button = part(page, QAbstractButton, name)
    assert button.isVisibleTo(page), name
    QTest.mouseClick(button, LEFT)


def write(page: QWidget, name: str, text: str) -> None:
    """Type into a field as a person does: go there, type, leave."""
    QTest.qWait(1)
    field = part(page, QWidget, name)
    assert isinstance(field, (QLineEdit, QPlainTextEdit)) and field.isVisibleTo(page), name
    field.setFocus()
    field.selectAll()
    type_into(field, text)


def type_into(field: QWidget, text: str) -> None:
    """Send the keys of any text; ``QTest.keyClicks`` stops the process at a letter with an accent."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(
                field, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, char)
            )


def leave(page: QWidget) -> None:
    QTest.keyClick(focus_of(page), Qt.Key.Key_Tab)


def focus_of(page: QWidget) -> QWidget:
    focused: QWidget | None = page.focusWidget()
    assert focused is not None
    return focused


def said_at(page: QWidget, field: str) -> str:
    """What is written below a field."""
    label = part(page, QLabel, f"{field}_field_error")
    return label.text() if label.isVisibleTo(page) else ""


def edit(page: EmployersPage, employer: EmployerRecord) -> None:
    page.open_record(employer.employer_id)
    press(page, "employer_edit")


def new_job(page: EmployersPage, employer: EmployerRecord) -> None:
    page.open_record(employer.employer_id)
    press(page, "employer_new_job")


def only_employer(workspace: Workspace) -> EmployerRecord:
    (row,) = workspace.employers.first_rows()
    return workspace.employers.open(row.employer_id)


def destroy(page: EmployersPage) -> None:
    """What locking does: the page goes, whatever was typed stays in the vault."""
    page.flush()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
