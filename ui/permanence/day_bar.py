"""The two ends of the hall hours: preparing them, closing them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.records.people import Right
from ui.widgets.buttons import make_button
from ui.widgets.layouts import column, row


class DayBar(QWidget):
    """Two buttons below the count of the day.

    Signals:
        prepare_requested: Prepare the next hall hours.
        close_requested: Close those of today.
        contact_requested: Note a first contact, without a name.
    """

    prepare_requested = Signal()
    close_requested = Signal()
    contact_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("day_bar")
        self.setProperty("look", "clear")
        self.prepare = make_button(self.tr("Prepare"), "plain", "list", name="day_prepare")
        self.prepare.setToolTip(self.tr("Prepare the next hall hours"))
        self.close_day = make_button(self.tr("Close"), "plain", "check", name="day_close")
        self.close_day.setToolTip(self.tr("Close the hall hours of today"))
        if not workspace.may(Right.WRITE_FILES):  # shown before it has a parent, it would be a window
            self.close_day.hide()
        self.contact = make_button(self.tr("First contact"), "plain", "hand", name="day_contact")
        self.contact.setToolTip(
            self.tr("Somebody met without a name: six questions, six keys (Ctrl+Shift+N)")
        )
        if not workspace.may(Right.WRITE_FILES):  # shown before it has a parent, it would be a window
            self.contact.hide()
        self.contact.clicked.connect(self.contact_requested)
        self.prepare.clicked.connect(self.prepare_requested)
        self.close_day.clicked.connect(self.close_requested)
        self.setLayout(column(self.contact, row((self.prepare, 1), (self.close_day, 1), gap=8), gap=8))
