"""What was said, newest first, one fact a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.meetings import MeetingRecord, NextStep
from ui.dates import short_date
from ui.labels import label_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.parsing import format_time

_ICONS = {
    NextStep.CALL_BACK: "phone",
    NextStep.VISIT: "employer",
    NextStep.PLAN: "plan",
    NextStep.NOTHING: "note",
}


class Timeline(QWidget):
    """Meetings as a column of facts.

    Signals:
        change_requested: MeetingRecord whose words are to be corrected.
        remove_requested: MeetingId to put in the bin.
    """

    change_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._empty = label(
            self.tr("No meeting yet. Write one sentence: what was said, what is next."),
            "muted",
            name=f"{name}_empty",
            wrap=True,
        )
        self._lines = column(gap=14)
        self.setLayout(column(self._empty, self._lines, gap=0))

    def show_meetings(self, meetings: Sequence[MeetingRecord]) -> None:
        """Show these meetings in this order."""
        empty(self._lines)
        for meeting in meetings:
            line = _MeetingLine(meeting)
            line.change_requested.connect(self.change_requested)
            line.remove_requested.connect(self.remove_requested)
            self._lines.addWidget(line)
        self._empty.setVisible(not meetings)


class _MeetingLine(QWidget):
    """One meeting.

    Signals:
        change_requested: It.
        remove_requested: Its MeetingId.
    """

    change_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, meeting: MeetingRecord) -> None:
        super().__init__()
        base = f"meeting_{meeting.meeting_id.hex[:8]}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._meeting = meeting
        content = meeting.content
        step = content.next_step
        mark = IconLabel(f"{base}_icon", "hall" if step is None else _ICONS[step], "primary", 18)
        at = meeting.met_at.astimezone()
        day = self.tr("{date}, {time}").format(date=short_date(at.date()), time=format_time(at.time()))
        who = self.tr("Meeting with {adviser}").format(adviser=meeting.adviser_name)
        title = who if meeting.adviser_name else self.tr("Meeting")
        remove = make_button(
            "", "tool", "trash", name=f"{base}_remove", tip=self.tr("Put this meeting in the bin")
        )
        remove.clicked.connect(self._on_remove)
        change = make_button("", "tool", "pen", name=f"{base}_change", tip=self.tr("Correct this meeting"))
        change.clicked.connect(self._on_change)
        texts = column(
            row(
                (label(title, "h3", name=f"{base}_title", wrap=True), 1),
                label(day, "small", name=f"{base}_day"),
            ),
            gap=2,
        )
        if meeting.is_withheld:
            remove.hide()
            change.hide()
            withheld = self.tr("Note of another organisation: told if the person agrees to share it.")
            texts.addWidget(label(withheld, "muted", name=f"{base}_withheld", wrap=True))
        if content.note:
            texts.addWidget(label(content.note, "body", name=f"{base}_note", wrap=True))
        if content.is_attempt:
            attempt = Pill(f"{base}_attempt", self.tr("Not reached"), hue="neutral", icon="phone")
            texts.addLayout(row(attempt, STRETCH))
        if step is not None and step is not NextStep.NOTHING:
            words = label_of(step)
            if content.next_step_on is not None:
                words = self.tr("{step} on {date}").format(step=words, date=short_date(content.next_step_on))
            texts.addLayout(row(Pill(f"{base}_next", words, hue="saffron", icon="flag"), STRETCH))
        soft = Card(f"{base}_mark", row(mark), kind="soft", padding=7)
        # The title stands beside the middle of its mark, whatever the height of the button after it.
        shown = clear(f"{base}_texts", column(texts, STRETCH, edges=(0, 5, 0, 0)))
        self.setLayout(
            row(column(soft, STRETCH), (shown, 1), column(row(change, remove, gap=2), STRETCH), gap=12)
        )

    def _on_change(self) -> None:
        self.change_requested.emit(self._meeting)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._meeting.meeting_id)
