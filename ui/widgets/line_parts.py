"""What every line of a list of lines has beside its own fields: a way up, down and out, and its problem."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import make_button
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import column, row


class LineTools(QWidget):
    """Three small buttons: up, down, remove.

    Signals:
        moved: -1 or 1.
        removed: Take the line out.
    """

    moved = Signal(object)
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_tools")
        self.setProperty("look", "clear")
        self._up = make_button("", "tool", "up", name=f"{name}_up", tip=self.tr("Move up"))
        self._down = make_button("", "tool", "down", name=f"{name}_down", tip=self.tr("Move down"))
        self._remove = make_button(
            "", "tool", "trash", name=f"{name}_remove", tip=self.tr("Remove this line")
        )
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self.removed)
        self.setLayout(row(self._up, self._down, self._remove, gap=0))

    def set_place(self, index: int, count: int) -> None:
        """Know the first line from the last, and say to a screen reader which line it is."""
        self._up.setEnabled(index > 0)
        self._down.setEnabled(index < count - 1)
        words = self.tr("line {number} of {count}").format(number=index + 1, count=count)
        for button in (self._up, self._down, self._remove):
            button.setAccessibleName(f"{button.toolTip()}, {words}")

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)


class LineProblem(QWidget):
    """The sentence of what is wrong in a line, below its fields."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_problem")
        self.setProperty("look", "clear")
        icon = IconLabel(f"{name}_problem_icon", "error", "clay", 16)
        self._text = label("", "error", name=f"{name}_problem_text", wrap=True)
        words = row(icon, (self._text, 1), gap=6, edges=(0, 2, 0, 0))
        words.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(words, gap=0))
        self.hide()

    def text(self) -> str:
        """Return the sentence, empty when there is none."""
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Show a sentence below those that are there already; empty removes them all."""
        known = self._text.text()
        shown = f"{known}\n{text}" if text and known and text not in known else text
        self._text.setText(shown)
        self.setVisible(bool(shown))
