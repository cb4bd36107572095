"""A line whose fields are always shown, with its small buttons beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import Field
from ui.widgets.form import Editor
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.line_parts import LineProblem, LineTools

_BESIDE_FIELD, _BELOW_LABEL = 5, 29
"""Pixels at zoom 1 above the small buttons: beside fields without a label of their own, and with one."""


class PlainLine(QWidget):
    """One editor of a list.

    Signals:
        edited: The person changed something.
        removed: This line.
        moved: This line, and -1 or 1.
    """

    edited = Signal()
    removed = Signal(object)
    moved = Signal(object, object)

    def __init__(self, name: str, make_line: Callable[[str], QWidget]) -> None:
        super().__init__()
        self.setObjectName(f"{name}_line")
        self.setProperty("look", "clear")
        self._shown = make_line(name)
        self._tools = LineTools(name)
        self.problem = LineProblem(name)
        cast("Editor", self._shown).edited.connect(self._on_edited)
        self._tools.removed.connect(self._on_removed)
        self._tools.moved.connect(self._on_moved)
        # Beside the middle of the first row of fields, however many follow.
        is_labelled = any(isinstance(child, Field) for child in self._shown.children())
        above = _BELOW_LABEL if is_labelled else _BESIDE_FIELD
        tools = column(self._tools, STRETCH, gap=0, edges=(0, above, 0, 0))
        line = row((self._shown, 1), tools, gap=4)
        self.setLayout(column(line, self.problem, gap=0))
        self.setFocusProxy(self._shown)

    def value(self) -> object:
        """Return what the line holds."""
        return cast("Editor", self._shown).value()

    def set_value(self, value: object) -> None:
        """Show a value; does not emit ``edited``."""
        cast("Editor", self._shown).set_value(value)

    def is_valid(self) -> bool:
        """Tell whether what was typed is understood."""
        return cast("Editor", self._shown).is_valid()

    def editor(self) -> QWidget:
        """Return the fields."""
        return self._shown

    def open_line(self) -> None:
        """Show the fields: they always are."""

    def set_place(self, index: int, count: int) -> None:
        """Know the first line from the last."""
        self._tools.set_place(index, count)

    def show_problem(self, path: str, text: str) -> QWidget:
        """Write a problem below the fields; return the one to go to."""
        self.problem.show_text(text)
        part = getattr(self._shown, "part", None)
        found = part(path) if part is not None else None
        return found if isinstance(found, QWidget) else self._shown

    def clear_problems(self) -> None:
        """Forget the problem."""
        self.problem.show_text("")

    def _on_edited(self) -> None:
        self.clear_problems()
        self.edited.emit()

    def _on_removed(self) -> None:
        self.removed.emit(self)

    def _on_moved(self, step: object) -> None:
        self.moved.emit(self, step)
