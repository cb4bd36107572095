"""What is shown of a vault that can only be read: a line that stays, and no way into a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from models.errors import StorageFailure
from models.records.consultation import Obstacle
from ui.errors import error_text
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class ConsultationBanner(Card):
    """Says for as long as the vault is open that it can only be read, and why."""

    def __init__(self, obstacle: Obstacle) -> None:
        self.mark = Pill("consultation_pill", icon="eye", hue="saffron")
        self.why = TextLabel("consultation_why", "", "small")
        self.why.setWordWrap(True)
        super().__init__("consultation_banner", row(self.mark, (self.why, 1), gap=10), padding=8)
        self.mark.set_state(self.tr("Consultation only"))
        self.why.setText(self._reason(obstacle))
        self.setAccessibleName(f"{self.mark.text()}. {self.why.text()}")

    def _reason(self, obstacle: Obstacle) -> str:
        if obstacle is Obstacle.MEDIUM:
            return self.tr(
                "This stick or disk is locked: everything can be read, nothing is written on it, "
                "not even in the journal."
            )
        return self.tr(
            "You have no right to write in this folder: everything can be read, nothing is written in it, "
            "not even in the journal."
        )


def refusal() -> str:
    """Return what is said when something is to be written all the same."""
    return error_text(StorageFailure("storage.read_only"))


def hold_back(workspace: Workspace, *buttons: QAbstractButton) -> None:
    """Have buttons that begin to write be out of reach in a vault open for reading, and say why.

    All others say it when they are pressed.
    """
    if workspace.obstacle is not None:
        for button in buttons:
            button.setEnabled(False)
            button.setToolTip(refusal())
