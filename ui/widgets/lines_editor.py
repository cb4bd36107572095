"""A list of similar lines: add, remove, move up and down; no dragging is ever needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import make_button
from ui.widgets.form import Editor
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row


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
    ) -> None:
        """Make an empty list.

        Args:
            name: Object name; lines are ``<name>_<n>``.
            make_line: Makes the editor of one line from an object name; it follows ``Editor``.
            add_label: Words of the button that adds a line.
            empty: What is said while there is no line.
            maximum: Number of lines after which none can be added.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._make_line, self._maximum, self._made = make_line, maximum, 0
        self._lines: list[_Line] = []
        self._rows: QVBoxLayout = column(gap=10)
        self._empty = label(empty, "muted", name=f"{name}_empty", wrap=True)
        self.add_button = make_button(add_label, "ghost", "plus", name=f"{name}_add")
        self.add_button.clicked.connect(self._on_add)
        self.setLayout(column(self._empty, self._rows, row(self.add_button, STRETCH), gap=8))
        self._refresh()

    def value(self) -> tuple[object, ...]:
        """Return the value of every line, in order."""
        return tuple(line.editor.value() for line in self._lines)

    def set_value(self, value: object) -> None:
        """Show these lines; editors are reused, so that long lists load fast."""
        values = tuple(cast("Iterable[object]", value or ()))
        while len(self._lines) > len(values):
            self._drop(self._lines[-1])
        while len(self._lines) < len(values):
            self._append()
        for line, wanted in zip(self._lines, values, strict=True):
            line.editor.set_value(wanted)
        self._refresh()

    def is_valid(self) -> bool:
        """Tell whether every line is understood."""
        return all(line.editor.is_valid() for line in self._lines)

    def add_line(self, value: object) -> None:
        """Add a line that already says something."""
        self._append().editor.set_value(value)
        self._refresh()
        self.edited.emit()

    def editors(self) -> tuple[QWidget, ...]:
        """Return the editors in order."""
        return tuple(line.shown for line in self._lines)

    def _append(self) -> _Line:
        self._made += 1
        line = _Line(f"{self.objectName()}_{self._made}", self._make_line)
        line.editor.edited.connect(self.edited)
        line.removed.connect(self._on_removed)
        line.moved.connect(self._on_moved)
        self._lines.append(line)
        self._rows.addWidget(line)
        return line

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_add(self) -> None:
        line = self._append()
        self._refresh()
        line.shown.setFocus()
        self.edited.emit()

    def _on_removed(self, line: object) -> None:
        self._drop(cast("_Line", line))
        self._refresh()
        self.add_button.setFocus()
        self.edited.emit()

    def _on_moved(self, line: object, step: object) -> None:
        moved = cast("_Line", line)
        old = self._lines.index(moved)
        new = old + cast("int", step)
        if not 0 <= new < len(self._lines):
            return
        self._lines.insert(new, self._lines.pop(old))
        self._rows.removeWidget(moved)
        self._rows.insertWidget(new, moved)
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        self._empty.setVisible(not self._lines and bool(self._empty.text()))
        self.add_button.setEnabled(len(self._lines) < self._maximum)
        for index, line in enumerate(self._lines):
            line.set_place(index, len(self._lines))


class _Line(QWidget):
    """One line with the three buttons that every line has.

    Signals:
        removed: This line.
        moved: This line, and -1 or 1.
    """

    removed = Signal(object)
    moved = Signal(object, object)

    def __init__(self, name: str, make_line: Callable[[str], QWidget]) -> None:
        super().__init__()
        self.setObjectName(f"{name}_line")
        self.setProperty("look", "clear")
        self.shown = make_line(name)
        self.editor = cast("Editor", self.shown)
        self._up = make_button("", "icon", "up", name=f"{name}_up", tip=self.tr("Move up"))
        self._down = make_button("", "icon", "down", name=f"{name}_down", tip=self.tr("Move down"))
        self._remove = make_button(
            "", "icon", "trash", name=f"{name}_remove", tip=self.tr("Remove this line")
        )
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)
        self.setLayout(row((self.shown, 1), self._up, self._down, self._remove, gap=2))

    def set_place(self, index: int, count: int) -> None:
        """Know the first line from the last."""
        self._up.setEnabled(index > 0)
        self._down.setEnabled(index < count - 1)

    def _on_up(self) -> None:
        self.moved.emit(self, -1)

    def _on_down(self) -> None:
        self.moved.emit(self, 1)

    def _on_remove(self) -> None:
        self.removed.emit(self)
