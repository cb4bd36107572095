"""What a role may not do is not offered; what it may only read has no field to write in, and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.labels import repolish

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.people import Right


def is_for(workspace: Workspace, right: Right) -> bool:
    """Say whether something is for the role of whoever acts, in a vault open for reading too.

    There it is not offered either, but for another reason (``ui.consultation``).
    """
    return workspace.may(right) or workspace.obstacle is not None


def only_for(workspace: Workspace, right: Right, *widgets: QWidget) -> None:
    """Hide what begins something that the role of whoever acts cannot end."""
    if not is_for(workspace, right):
        for widget in widgets:
            widget.hide()


def read_only(*parts: QWidget) -> None:
    """Let the fields of these parts be read and copied, not written in."""
    for part in parts:
        for line in part.findChildren(QLineEdit):
            line.setReadOnly(True)
        for area in part.findChildren(QPlainTextEdit):
            area.setReadOnly(True)
            repolish(area)
        for button in part.findChildren(QAbstractButton):
            button.setEnabled(False)
        for combo in part.findChildren(QComboBox):
            combo.setEnabled(False)


def shared_words() -> str:
    """Return why what the whole team shares is read only here."""
    return QCoreApplication.translate("role_doors", "The coordinator changes what the whole team shares.")
