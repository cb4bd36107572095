"""« Dernière sauvegarde », always in view; a button that leads to where one can do something about it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from models.errors import AppError
from ui.settings.backup_words import day_words, instant_words, is_old
from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.cards import paint_pill, pill_size

if TYPE_CHECKING:
    from controllers.backups import BackupController
    from models.records.backups import BackupState

_ICON = "save"


class BackupBadge(Button):
    """A pill: when the last verified copy was made; quiet, also when the stick is not there."""

    def __init__(
        self, controller: BackupController, asked: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """Make the pill.

        Args:
            controller: Says how fresh the last backup is.
            asked: Opens the settings of backups; a method.
            parent: Owner.
        """
        super().__init__("backup_badge", kind="bare", parent=parent)
        self._hue = "plain"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(asked)
        self._controller = controller
        controller.state_changed.connect(self.show_state)
        theme.changed.connect(self.updateGeometry)
        self.hide()  # until it was asked

    def look(self) -> None:
        """Ask how fresh the last backup is, and show it."""
        with suppress(AppError):  # it was locked before this was asked
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
        self._hue = "saffron" if is_worth_a_look else "plain"
        if state.destination is not None and not state.is_present and not state.is_looking:
            tip = self.tr("The stick is not there. {last}").format(last=tip)
        self.setText(words)
        self.setToolTip(tip)
        self.setAccessibleName(self.tr("{backup}: open its settings").format(backup=tip.rstrip(".")))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self.text(), has_icon=True)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self.text(), self._hue, _ICON)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
