"""Reading together, from the page of the hall: the layer is made when asked and gone when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.records.meetings import EncounterDraft
from models.rules.read_together import other_language, sentences

if TYPE_CHECKING:
    from ui.permanence.read_back import ReadBackLayer

# The hall opens first: what fills the whole screen is loaded when it is asked for.
# ruff: noqa: PLC0415


class Reading(QObject):
    """Covers the window with what was written of one person.

    Signals:
        answered: The ``ReadBack`` that the person gave.
        closed: Nothing was answered.
    """

    answered = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._layer: ReadBackLayer | None = None

    def is_open(self) -> bool:
        """Tell whether the layer is shown."""
        return self._layer is not None

    def open(self, page: QWidget, draft: EncounterDraft) -> None:
        """Show what is written, over the whole window of a page."""
        from ui.permanence.read_back import ReadBackLayer

        layer = ReadBackLayer(_whole_window(page), sentences(draft, self._french), other_language(draft))
        layer.answered.connect(self.answered)
        layer.closed.connect(self.closed)
        self._layer = layer
        layer.open_layer()

    def put_away(self) -> bool:
        """Give the window back; tell whether there was something to put away."""
        layer, self._layer = self._layer, None
        if layer is None:
            return False
        layer.hide()
        layer.deleteLater()
        return True

    def _french(self, vocabulary: str, code: str) -> str:
        return self._workspace.settings.label(vocabulary, code, "fr")


def _whole_window(page: QWidget) -> QWidget:
    """Return what the curtain hides: the rail, the top bar and the page."""
    found = page
    while (parent := found.parentWidget()) is not None:
        found = parent
        if found.objectName() == "app":
            break
    return found
