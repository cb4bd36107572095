"""One check point: its day, what it is, where it stands, who was not heard, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.in_work import CheckPointRecord, Party
from models.rules.point_states import DATES_ALONE, PointState
from ui.dates import short_date
from ui.in_work.hire_words import STATE_HUES, STATE_ICONS, party_words, state_words
from ui.pathway.rows_part import WayRow
from ui.theme import theme
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.switches import CheckBox

if TYPE_CHECKING:
    from collections.abc import Sequence

_DAY_WIDTH: Final = 116
_OVER = frozenset({PointState.PASSED, PointState.CANCELLED})
_FAR = frozenset({PointState.COMING, PointState.UNDATED})


class PointLine(WayRow):
    """One line.

    Signals:
        heard: The CheckPointRecord, and the Party to note.
        ticked: The CheckPointRecord to note as done, or to be done.
    """

    heard = Signal(object, object)
    ticked = Signal(object)

    def __init__(
        self,
        name: str,
        record: CheckPointRecord,
        state: PointState,
        words: str,
        missing: Sequence[Party],
        *,
        may_write: bool,
    ) -> None:
        super().__init__(name, record)
        self._record = record
        is_meeting = record.content.code not in DATES_ALONE
        day = label(short_date(record.content.due_on), "body", name=f"{name}_day")
        what = label(words, "body", name=f"{name}_what", wrap=True)
        texts = column(what, gap=2)
        told = self._told(missing)
        if told:
            texts.addWidget(label(told, "muted", name=f"{name}_missing", wrap=True))
        hue, icon = STATE_HUES.get(state, "neutral"), STATE_ICONS.get(state, "")
        pill = Pill(f"{name}_state", state_words(state), hue=hue, icon=icon)
        day.setFixedWidth(theme.px(_DAY_WIDTH))
        layout = row(day, (clear(f"{name}_texts", texts), 1), pill, gap=10)
        if not (may_write and is_meeting and state not in _OVER):
            self.setLayout(layout)
            return
        for button in self._acts(self.tr("Change the day"), self.tr("Take this point out")):
            layout.addWidget(button)
        if state in _FAR:
            self.setLayout(layout)
            return
        # On a line of their own: side by side they would be wider than a small screen.
        self.setLayout(column(layout, self._acts_line(name, words), gap=2))

    def _told(self, missing: Sequence[Party]) -> str:
        parts = []
        if self._record.content.is_manual:
            parts.append(self.tr("day chosen by hand"))
        if missing:
            who = ", ".join(words[:1].lower() + words[1:] for words in map(party_words, missing))
            parts.append(self.tr("not heard at this point: {who}").format(who=who))
        return " · ".join(parts)

    def _acts_line(self, name: str, words: str) -> QWidget:
        heard = label(self.tr("Note what is heard:"), "small", name=f"{name}_hear")
        return flow(f"{name}_acts", heard, *self._buttons(name, words), gap=8)

    def _buttons(self, name: str, words: str) -> list[CheckBox | Button]:
        is_done = self._record.content.done_on is not None
        tick = CheckBox(f"{name}_done", self.tr("Done"), is_on=is_done)
        tick.setAccessibleName(self.tr("Done: {point}").format(point=words))
        tick.edited.connect(self._on_tick)
        hear = [
            make_button(party_words(party), "ghost", "note", name=f"{name}_hear_{party.value}")
            for party in (Party.EMPLOYEE, Party.EMPLOYER)
        ]
        for party, button in zip((Party.EMPLOYEE, Party.EMPLOYER), hear, strict=True):
            button.setProperty("party", party.value)
            button.setAccessibleName(
                self.tr("Note what is heard, {party}: {point}").format(party=party_words(party), point=words)
            )
            button.clicked.connect(self._on_hear)
        return [*hear, tick]

    def _on_tick(self) -> None:
        self.ticked.emit(self._record)

    def _on_hear(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.heard.emit(self._record, Party(str(sender.property("party"))))
