"""The frozen plan, large, section by section, in the languages of the person who holds the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.plans import PlanContent
from models.rules.plan_reader import ReadingLine
from models.rules.plan_reading import ReadingSection, read_plan
from ui.signing.line_row import LineRow
from ui.signing.voice import Voice
from ui.theme import theme
from ui.widgets.layouts import column, empty
from ui.widgets.page import ScrollPane

SIZES: Final = (18.0, 21.0, 25.0)
_NOTE_SIZE: Final = 15.0


class PlanSheet(ScrollPane):
    """Sections one below the other; in marking mode each line can be touched.

    Signals:
        marks_changed: A line was marked or unmarked.
    """

    marks_changed = Signal()

    def __init__(self, name: str) -> None:
        self._column = column(gap=0, edges=(10, 8, 10, 16))
        super().__init__(name, self._column)
        self._rows: list[LineRow] = []
        self._sections: list[_Section] = []
        self._note: LineRow | None = None

    def load(self, content: PlanContent, voice: Voice) -> None:
        """Show a plan from its first line, without any mark."""
        self._empty()
        sections = read_plan(content, voice.french, voice.other)
        for index, section in enumerate(sections):
            shown = _Section(f"{self.objectName()}_{index}", section, voice, is_first=index == 0)
            self._sections.append(shown)
            self._rows.extend(shown.rows)
            self._column.addWidget(shown)
        if voice.other is not None:
            self._note = _note(f"{self.objectName()}_note", voice)
            self._column.addWidget(self._note)
        self._column.addStretch(1)
        for line in self._rows:
            line.toggled.connect(self.marks_changed)
            line.moved.connect(self._on_moved)
        self.verticalScrollBar().setValue(0)

    def set_marking(self, is_marking: bool) -> None:
        """Let lines be touched, or only be read."""
        for section in self._sections:
            section.set_marking(is_marking)
        if is_marking and self._rows:
            self._set_tab_stop(self._markable()[0])

    def set_both(self, is_both: bool) -> None:
        """Show both languages or French alone."""
        for section in self._sections:
            section.show_other(is_both)
        if self._note is not None:
            self._note.show_other(is_both)

    def set_size(self, size: float) -> None:
        """Change the size of the text, pixels at zoom 1."""
        for section in self._sections:
            section.set_size(size)

    def marked(self) -> tuple[tuple[str, str], ...]:
        """The lines marked: title of the section and line, in French, in the order of the plan."""
        return tuple(
            (section.title, line.line.french)
            for section in self._sections
            for line in section.rows
            if line.isChecked()
        )

    def is_at_end(self) -> bool:
        """Whether the last line is in view."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - theme.px(4)

    def advance(self) -> None:
        """Bring what comes next into view: the first section cut at the bottom, or one more screen of it."""
        bar = self.verticalScrollBar()
        bottom = bar.value() + self.viewport().height()
        for section in self._sections:
            is_cut = section.y() + section.height() > bottom + 1
            if is_cut and section.y() > bar.value() + theme.px(8):
                bar.setValue(section.y())
                return
            if is_cut:
                break
        bar.setValue(bar.value() + self.viewport().height() - theme.px(32))

    def _empty(self) -> None:
        self._rows.clear()
        self._sections.clear()
        self._note = None
        empty(self._column)

    def _markable(self) -> list[LineRow]:
        return [line for line in self._rows if not line.line.is_heading]

    def _on_moved(self, step: object) -> None:
        line = self.sender()
        lines = self._markable()
        if not isinstance(line, LineRow) or not isinstance(step, int):
            return
        target = lines[min(max(lines.index(line) + step, 0), len(lines) - 1)]
        self._set_tab_stop(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target, 0, theme.px(40))

    def _set_tab_stop(self, target: LineRow) -> None:
        """Let Tab enter the plan at one line: the arrows do the rest."""
        for line in self._markable():
            policy = Qt.FocusPolicy.StrongFocus if line is target else Qt.FocusPolicy.ClickFocus
            line.setFocusPolicy(policy)


class _Section(QWidget):
    """One section: its title in both languages, its lines."""

    def __init__(self, name: str, section: ReadingSection, voice: Voice, *, is_first: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.title = section.title
        self._is_first = is_first
        title = ReadingLine(french=section.title, other=section.other_title, is_heading=True)
        self._title = LineRow(f"{name}_title", title, voice, size=SIZES[0], role="primary")
        self.rows = [
            LineRow(f"{name}_line_{index}", line, voice, size=SIZES[0])
            for index, line in enumerate(section.lines)
        ]
        self.setLayout(column(self._title, *self.rows, gap=0, edges=(0, 10, 0, 8)))

    def set_marking(self, is_marking: bool) -> None:
        """Let lines be touched, or only be read."""
        for line in (self._title, *self.rows):
            line.set_marking(is_marking)

    def show_other(self, is_shown: bool) -> None:
        """Show or hide the second language."""
        for line in (self._title, *self.rows):
            line.show_other(is_shown)

    def set_size(self, size: float) -> None:
        """Change the size of the text, pixels at zoom 1."""
        for line in (self._title, *self.rows):
            line.set_size(size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Hairlines above the section and where the two languages meet, as on paper."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("line"), 1))
        if not self._is_first:
            painter.drawLine(0, 0, self.width(), 0)
        middle = self._title.middle()
        if middle:
            painter.drawLine(middle, theme.px(14), middle, self.height() - theme.px(6))


def _note(name: str, voice: Voice) -> LineRow:
    """What a translation is worth, said below it in both languages."""
    french, other = voice.pair("document.translation_note")
    return LineRow(name, ReadingLine(french=french, other=other), voice, size=_NOTE_SIZE, role="ink2")
