"""A part of a residence’s page: its title, what adds to it, its form and its lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.residences.inline_form import InlineForm
from ui.residences.line_row import LineRow
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.kept_focus import KeptFocus
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.tab_order import place_after


class Section(Card):
    """A card of lines; without any it says so in one sentence.

    Signals:
        add_requested: The button of the section was pressed.
        asked: Code of what is asked for, and the record of the line.
    """

    add_requested = Signal()
    asked = Signal(object, object)

    def __init__(
        self, name: str, title: str, empty: str, *, add: str = "", form: InlineForm[Any] | None = None
    ) -> None:
        self.add_button = make_button(add, "ghost", "plus", name=f"{name}_add")
        if not add:  # shown before it has a parent, it would be a window of its own
            self.add_button.hide()
        self.state = Pill(f"{name}_state", hue="saffron")
        self.state.hide()
        self._empty = label(empty, "muted", name=f"{name}_empty", wrap=True)
        self._lines = column(gap=6)
        self._name = name
        head = row(label(title, "h2", name=f"{name}_title"), self.state, STRETCH, self.add_button, gap=10)
        parts = [clear(f"{name}_head", head), *([form] if form is not None else []), self._empty]
        super().__init__(f"{name}_card", column(*parts, self._lines, gap=8), padding=16)
        self.add_button.clicked.connect(self.add_requested)
        # What is made later follows in the order of Tab: Qt would put it at the end of the page.
        self._last: QAbstractButton = self.add_button
        if form is not None:
            form.filled.connect(self._on_filled)
        self._form = form

    def show_lines(self, lines: Iterable[LineRow]) -> None:
        """Show other lines in the place of those there are; the keyboard stays on its line."""
        kept = self._let_go()
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        count, anchor = 0, self._last
        for line in lines:
            line.asked.connect(self.asked)
            self._lines.addWidget(line)
            line.show()  # now, not when the loop comes round: it may be given the keyboard
            place_after(anchor, line)
            anchor = line.buttons[-1] if line.buttons else anchor
            count += 1
        self._empty.setVisible(not count)
        if kept is not None:
            kept.give_back(self._last if self._last.isVisible() else self.add_button)

    def _on_filled(self) -> None:
        if self._form is not None:
            place_after(self.add_button, self._form)
            self._last = self._form.findChildren(QAbstractButton)[-1]

    def _let_go(self) -> KeptFocus | None:
        """Take the keyboard from a line about to go: Qt would walk with it down the page, which follows."""
        held = QApplication.focusWidget()
        lines = (item.widget() for place in range(self._lines.count()) if (item := self._lines.itemAt(place)))
        if held is None or not any(line is not None and line.isAncestorOf(held) for line in lines):
            return None
        kept = KeptFocus(self)
        held.clearFocus()
        kept.lost()
        return kept

    def buttons(self) -> list[QAbstractButton]:
        """Return what begins to write."""
        return [self.add_button]

    def line_name(self, place: int) -> str:
        """Return the object name of a line."""
        return f"{self._name}_{place}"
