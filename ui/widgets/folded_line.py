"""A line shown as two lines of words, which opens into its fields: a long list stays short and fast."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.form import Editor
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.line_head import LineHead, LineSummary
from ui.widgets.line_parts import LineProblem, LineTools
from ui.widgets.tab_order import place_after


class FoldedLine(QWidget):
    """A line with its words, and its fields once it was opened.

    Signals:
        edited: The person changed something.
        opened: This line was opened.
        removed: This line.
        moved: This line, and -1 or 1.
        stepped: This line, and -1 or 1: the focus goes to its neighbour.
    """

    edited = Signal()
    opened = Signal(object)
    removed = Signal(object)
    moved = Signal(object, object)
    stepped = Signal(object, object)

    def __init__(
        self, name: str, make_line: Callable[[str], QWidget], summary: Callable[[object], LineSummary]
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_line")
        self.setProperty("look", "clear")
        self._name, self._make_line, self._summary = name, make_line, summary
        self._value: object = None
        self._shown: QWidget | None = None
        self._place = (0, 1)
        self._card: Card | None = None
        self._tools: LineTools | None = None
        self.problem = LineProblem(name)
        self.head = LineHead(name)
        self.head.clicked.connect(self._on_head)
        self.head.removed.connect(self._on_removed)
        self.head.moved.connect(self._on_moved)
        self.head.stepped.connect(self._on_stepped)
        self.setLayout(column(self.head, gap=4))
        self.setFocusProxy(self.head)

    def value(self) -> object:
        """Return what the line holds."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value; does not emit ``edited``."""
        if value == self._value and value is not None:
            return
        self._value = value
        if self._shown is not None:
            cast("Editor", self._shown).set_value(value)
        self.head.show_summary(self._summary(value))

    def is_valid(self) -> bool:
        """Tell whether what was typed is understood; what was never opened is."""
        return self._shown is None or cast("Editor", self._shown).is_valid()

    def editor(self) -> QWidget:
        """Return the fields, made now if they never were."""
        return self._shown if self._shown is not None else self._make()

    def open_line(self) -> None:
        """Show the fields."""
        self.editor()
        self.head.setChecked(True)
        if self._card is not None:
            self._card.show()
        self.opened.emit(self)

    def fold(self) -> None:
        """Show the words alone."""
        self.head.setChecked(False)
        if self._card is not None:
            self._card.hide()

    def is_open(self) -> bool:
        """Tell whether the fields are shown."""
        return self._card is not None and not self._card.isHidden()

    def set_place(self, index: int, count: int) -> None:
        """Know the first line from the last."""
        self._place = (index, count)
        if self._tools is not None:
            self._tools.set_place(index, count)

    def show_problem(self, path: str, text: str) -> QWidget:
        """Open the line on a problem; return the field to go to."""
        self.open_line()
        self.problem.show_text(text)
        self.head.set_wrong(is_wrong=True)
        editor = self.editor()
        part = getattr(editor, "part", None)
        found = part(path) if part is not None else None
        return found if isinstance(found, QWidget) else editor

    def clear_problems(self) -> None:
        """Forget the problem."""
        self.problem.show_text("")
        self.head.set_wrong(is_wrong=False)

    def _make(self) -> QWidget:
        shown = self._make_line(self._name)
        cast("Editor", shown).set_value(self._value)
        cast("Editor", shown).edited.connect(self._on_edited)
        self._tools = LineTools(self._name)
        self._tools.removed.connect(self._on_removed)
        self._tools.moved.connect(self._on_moved)
        self._tools.set_place(*self._place)
        done = make_button(self.tr("Done"), "ghost", "check", name=f"{self._name}_done")
        done.clicked.connect(self._on_done)
        bar = row(self._tools, STRETCH, done, gap=6)
        self._card = Card(
            f"{self._name}_card", column(shown, self.problem, bar, gap=8), kind="sunken", padding=12
        )
        self._card.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._card)
        place_after(self.head, self._card)
        self._shown = shown
        return shown

    def _on_head(self) -> None:
        if self.is_open():
            self.fold()
            return
        self.open_line()
        self.editor().setFocus()

    def _on_done(self) -> None:
        self.fold()
        self.head.setFocus()

    def _on_edited(self) -> None:
        self._value = cast("Editor", self.editor()).value()
        self.head.show_summary(self._summary(self._value))
        self.clear_problems()
        self.edited.emit()

    def _on_removed(self) -> None:
        self.removed.emit(self)

    def _on_moved(self, step: object) -> None:
        self.moved.emit(self, step)

    def _on_stepped(self, step: object) -> None:
        self.stepped.emit(self, step)
