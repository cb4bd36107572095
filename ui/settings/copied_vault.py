"""Asks what a vault that is not where it was last used is: the same that was moved, or one more copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from ui.errors import error_text
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.whereabouts import Whereabouts


def elsewhere_words() -> str:
    """Return what to say when the vault is opened, and where the answer is given."""
    return QCoreApplication.translate(
        "CopiedVault",
        "This vault is a copy, or was moved since it was last opened. If the original is still used, say so "
        "in the settings, Backups: otherwise each would take the backups of the other for its own.",
    )


class CopiedVault(MessageBar):
    """The question, hidden where there is none.

    Signals:
        settled: It was answered.
    """

    settled = Signal()

    def __init__(self, whereabouts: Whereabouts, parent: QWidget | None = None) -> None:
        super().__init__("copied_vault", parent)
        self._whereabouts = whereabouts
        self.action_requested.connect(self._on_copy)
        self.second_requested.connect(self._on_moved)
        if whereabouts.is_elsewhere():
            self._ask()

    def _ask(self) -> None:
        self.show_message(
            "warning",
            self.tr(
                "This vault is a copy, or was moved since it was last opened. Is the original still used? A "
                "copy with a number of its own keeps its backups apart."
            ),
            action=self.tr("It is a copy: give it a number"),
            second=self.tr("It was only moved"),
            can_close=False,
        )

    def _on_copy(self) -> None:
        self._answer(is_copy=True)

    def _on_moved(self) -> None:
        self._answer(is_copy=False)

    def _answer(self, *, is_copy: bool) -> None:
        try:
            if is_copy:
                self._whereabouts.be_a_copy()
            else:
                self._whereabouts.stay()
        except AppError as error:
            self.show_message("error", error_text(error))
            return
        self.show_message("success", self.tr("Noted: this vault is at home here."))
        self.settled.emit()
