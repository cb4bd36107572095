"""People and access: one's own, the team, the keys of the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError
from ui.errors import error_text
from ui.settings.keys_card import KeysCard
from ui.settings.keys_layer import RecoveryLayer
from ui.settings.people_own import OwnAccessCard
from ui.settings.people_team import TeamCard
from ui.widgets.layouts import STRETCH, column
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class PeopleSection(QWidget):
    """Three cards; each change is kept at once, there is nothing to save.

    Signals:
        said: Words for a toast.
    """

    said = Signal(object)

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people_section")
        self.setProperty("look", "clear")
        people = workspace.people
        self._people, self._messages = people, messages
        self.own = OwnAccessCard(workspace)
        self.team = TeamCard(workspace)
        self.keys = KeysCard(people)
        self._layer: RecoveryLayer | None = None
        self.setLayout(column(self.own, self.team, self.keys, STRETCH, gap=12))
        for card in (self.own, self.team):
            card.said.connect(self.said)
        for shown in (self.team, self.keys):
            shown.refused.connect(self._on_refused)
        self.keys.recovery_requested.connect(self.offer_recovery_key)
        people.people_changed.connect(self.own.load)

    def offer_recovery_key(self) -> None:
        """Show what makes a recovery key, over the window."""
        if self._layer is None:
            self._layer = RecoveryLayer(self._people, self.window())
            self._layer.made.connect(self._on_made)
        self._layer.offer()

    def flush(self) -> None:
        """Keep at once what waits."""
        self.own.flush()
        self.team.flush()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Empty every secret when another part is shown."""
        self.own.forget()
        self.team.forget()
        super().hideEvent(event)

    def _on_made(self) -> None:
        self.said.emit(self.tr("The recovery key is made. Close the envelope."))

    def _on_refused(self, error: object) -> None:
        if isinstance(error, AppError):
            self._messages.show_message("error", error_text(error))
