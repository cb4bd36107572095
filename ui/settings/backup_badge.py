"""« Dernière sauvegarde », always in view; a click leads to where one can do something about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.settings.backup_words import day_words, instant_words, is_old
from ui.widgets.cards import Pill

if TYPE_CHECKING:
    from controllers.backups import BackupController
    from models.records.backups import BackupState


class BackupBadge(Pill):
    """A pill: when the last verified copy was made; quiet, also when the stick is not there.

    Signals:
        requested: The settings of backups are asked for.
    """

    requested = Signal()

    def __init__(
        self, controller: BackupController, asked: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """Make the pill.

        Args:
            controller: Says how fresh the last backup is.
            asked: Opens the settings of backups; a method.
            parent: Owner.
        """
        super().__init__("backup_badge", hue="plain", icon="save", parent=parent)
        self.requested.connect(asked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._controller = controller
        controller.state_changed.connect(self.show_state)
        self.hide()

    def look(self) -> None:
        """Ask how fresh the last backup is, and show it."""
        self.show_state(self._controller.state())
        self.show()

    def show_state(self, state: BackupState) -> None:
        """Say how fresh the last backup is."""
        today = datetime.now(UTC).astimezone().date()
        if state.last_at is None:
            words, tip = self.tr("No backup yet"), self.tr("No verified backup was made of this vault.")
        else:
            words = self.tr("Backup: {day}").format(day=day_words(state.last_at, today))
            tip = self.tr("Last verified backup: {instant}").format(instant=instant_words(state.last_at))
        is_worth_a_look = is_old(state.last_at, today) or bool(state.trouble)
        self.set_state(words, hue="saffron" if is_worth_a_look else "plain", icon="save")
        if state.destination is not None and not state.is_present:
            tip = self.tr("The stick is not there. {last}").format(last=tip)
        self.setToolTip(tip)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.requested.emit()
