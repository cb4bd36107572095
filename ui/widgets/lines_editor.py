"""A list of similar lines: add, remove, move up and down; no dragging is ever needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import make_button
from ui.widgets.folded_line import FoldedLine
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.line_head import LineSummary
from ui.widgets.line_parts import LineProblem
from ui.widgets.plain_line import PlainLine
from ui.widgets.reveal import Revealer
from ui.widgets.tab_order import place_before

Line = PlainLine | FoldedLine
Summary = Callable[[object], LineSummary]
Blank = Callable[[tuple[object, ...]], object]


class LinesEditor(QWidget):
    """Lines made by one function, kept in the order shown.

    Signals:
        edited: The person changed, added, removed or moved a line.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        make_line: Callable[[str], QWidget],
        add_label: str,
        *,
        empty: str = "",
        maximum: int = 60,
        summary: Summary | None = None,
        blank: Blank | None = None,
    ) -> None:
        """Make an empty list.

        Args:
            name: Object name; lines are ``<name>_<n>``.
            make_line: Makes the editor of one line from an object name; it follows ``Editor``.
            add_label: Words of the button that adds a line.
            empty: What is said while there is no line.
            maximum: Number of lines after which none can be added.
            summary: Says a line in words; with it lines are folded, one at most is open.
            blank: Gives the value of a line that is added, from those of the lines that are there.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._make_line, self._summary, self._blank = make_line, summary, blank
        self._maximum, self._made = maximum, 0
        self._lines: list[Line] = []
        self._revealer = Revealer(self)
        self._taken_out: tuple[int, object] | None = None
        self._rows: QVBoxLayout = column(gap=10 if summary is None else 2)
        self._empty = label(empty, "muted", name=f"{name}_empty", wrap=True)
        self._problem = LineProblem(name)
        self.add_button = make_button(add_label, "ghost", "plus", name=f"{name}_add")
        self.add_button.clicked.connect(self._on_add)
        self.restore_button = make_button(
            self.tr("Put the line back"), "ghost", "undo", name=f"{name}_restore"
        )
        self.restore_button.clicked.connect(self._on_restore)
        self.restore_button.hide()
        buttons = row(self.add_button, self.restore_button, STRETCH)
        self.setLayout(column(self._empty, self._rows, self._problem, buttons, gap=8))
        self._refresh()

    def value(self) -> tuple[object, ...]:
        """Return the value of every line, in order."""
        return tuple(line.value() for line in self._lines)

    def set_value(self, value: object) -> None:
        """Show these lines; editors are reused, so that long lists load fast."""
        values = tuple(cast("Iterable[object]", value or ()))
        before = len(self._lines)
        while len(self._lines) > len(values):
            self._drop(self._lines[-1])
        while len(self._lines) < len(values):
            self._insert(len(self._lines))
        for line, wanted in zip(self._lines, values, strict=True):
            line.set_value(wanted)
        self.clear_problems()
        if len(values) > before:
            self._order_tabs()
        self._forget_removed()
        self._refresh()

    def is_valid(self) -> bool:
        """Tell whether every line is understood."""
        return all(line.is_valid() for line in self._lines)

    def add_line(self, value: object) -> None:
        """Add a line that already says something."""
        self._insert(len(self._lines)).set_value(value)
        self._after_change()

    def editors(self) -> tuple[QWidget, ...]:
        """Return the editors in order."""
        return tuple(line.editor() for line in self._lines)

    def lines(self) -> tuple[Line, ...]:
        """Return the lines in order."""
        return tuple(self._lines)

    def part(self, path: str) -> QWidget | None:
        """Return the widget of a path such as ``3.task.text``; the button that adds when no line has it."""
        line, rest = self._at(path)
        if line is None:
            return self.add_button
        line.open_line()
        part = getattr(line.editor(), "part", None)
        found = part(rest) if part is not None else None
        return found if isinstance(found, QWidget) else line.editor()

    def show_problem(self, path: str, text: str) -> QWidget:
        """Write a problem in its line, or below the list when it is about the list; return where to go."""
        line, rest = self._at(path)
        if line is not None:
            return line.show_problem(rest, text)
        self._problem.show_text(text)
        return self.add_button

    def clear_problems(self) -> None:
        """Remove every problem shown."""
        self._problem.show_text("")
        for line in self._lines:
            line.clear_problems()

    def _at(self, path: str) -> tuple[Line | None, str]:
        number, _, rest = path.partition(".")
        is_there = number.isdigit() and int(number) < len(self._lines)
        return (self._lines[int(number)], rest) if is_there else (None, "")

    def _insert(self, index: int) -> Line:
        self._made += 1
        name = f"{self.objectName()}_{self._made}"
        line: Line
        if self._summary is None:
            line = PlainLine(name, self._make_line)
        else:
            line = FoldedLine(name, self._make_line, self._summary)
            line.opened.connect(self._on_opened)
            line.stepped.connect(self._on_stepped)
        line.edited.connect(self._on_edited)
        line.removed.connect(self._on_removed)
        line.moved.connect(self._on_moved)
        self._lines.insert(index, line)
        self._rows.insertWidget(index, line)
        return line

    def _drop(self, line: Line) -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_edited(self) -> None:
        self._problem.show_text("")
        self._forget_removed()
        self.edited.emit()

    def _on_add(self) -> None:
        wanted = self._blank(self.value()) if self._blank is not None else None
        line = self._insert(len(self._lines))
        if wanted is not None or self._summary is not None:
            line.set_value(wanted)
        line.open_line()
        line.editor().setFocus()
        self._forget_removed()
        self._after_change()

    def _on_removed(self, line: object) -> None:
        taken = cast("Line", line)
        index = self._lines.index(taken)
        self._taken_out = (index, taken.value())
        self._drop(taken)
        # The focus was in the line that goes: it passes to the one that takes its place.
        after = self._lines[min(index, len(self._lines) - 1)] if self._lines else self.add_button
        after.setFocus()
        self.restore_button.show()
        self._after_change()

    def _on_restore(self) -> None:
        if self._taken_out is None:
            return
        index, value = self._taken_out
        line = self._insert(index)
        line.set_value(value)
        line.setFocus()
        self._forget_removed()
        self._after_change()

    def _on_moved(self, line: object, step: object) -> None:
        moved = cast("Line", line)
        old = self._lines.index(moved)
        new = old + cast("int", step)
        if not 0 <= new < len(self._lines):
            return
        self._lines.insert(new, self._lines.pop(old))
        self._rows.removeWidget(moved)
        self._rows.insertWidget(new, moved)
        self._forget_removed()
        self._after_change()

    def _on_opened(self, opened: object) -> None:
        for line in self._lines:
            if isinstance(line, FoldedLine) and line is not opened:
                line.fold()
        self._revealer.reveal(cast("Line", opened))

    def _on_stepped(self, line: object, step: object) -> None:
        wanted = self._lines.index(cast("Line", line)) + cast("int", step)
        if 0 <= wanted < len(self._lines):
            self._lines[wanted].setFocus()

    def _forget_removed(self) -> None:
        self._taken_out = None
        self.restore_button.hide()

    def _after_change(self) -> None:
        self._problem.show_text("")
        self._order_tabs()
        self._refresh()
        self.edited.emit()

    def _order_tabs(self) -> None:
        place_before(self.add_button, self._lines)

    def _refresh(self) -> None:
        if self._lines or not self._empty.text():
            self._empty.hide()
        else:
            self._empty.show()
        self.add_button.setEnabled(len(self._lines) < self._maximum)
        for index, line in enumerate(self._lines):
            line.set_place(index, len(self._lines))
