"""Two views beside each other; where there is no room for both, one of them and the way to the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row

_ROOM: Final = 660.0
"""Width that both ask for, pixels at zoom 1."""


class SideBySide(QWidget):
    """What came back, and the text it is compared with."""

    def __init__(self, scans: QWidget, text: QWidget) -> None:
        super().__init__()
        self.setObjectName("paper_beside")
        self.setProperty("look", "clear")
        self._is_text_wanted = False
        scans_title = label(self.tr("What came back"), "label", name="paper_scans_title")
        text_title = label(self.tr("The frozen text"), "label", name="paper_text_title")
        self._scans = clear("paper_left", column(scans_title, (scans, 1), gap=4))
        self._text = clear("paper_right", column(text_title, (text, 1), gap=4))
        self.turn_button = make_button("", "ghost", "turn", name="paper_turn")
        self.turn_button.clicked.connect(self._on_turn)
        views = row((self._scans, 1), (self._text, 1), gap=10)
        self.setLayout(column(row(self.turn_button, STRETCH), (views, 1), gap=4))
        self._arrange()

    def show_scans(self) -> None:
        """Show what came back, where there is no room for both."""
        self._is_text_wanted = False
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= theme.px(_ROOM)
        self._scans.setVisible(is_wide or not self._is_text_wanted)
        self._text.setVisible(is_wide or self._is_text_wanted)
        wanted = self.tr("Show what came back") if self._is_text_wanted else self.tr("Show the frozen text")
        self.turn_button.setText(wanted)
        self.turn_button.setAccessibleName(wanted)
        self.turn_button.setVisible(not is_wide)

    def _on_turn(self) -> None:
        self._is_text_wanted = not self._is_text_wanted
        self._arrange()
