"""One line of what is kept too long: what, why, since when, what happens, and keeping it once more."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import Problem
from models.records.retention import Due
from models.rules.periods import add_months
from ui.dates import short_date
from ui.errors import problem_text
from ui.privacy.note_warning import warned
from ui.privacy.words import since_words, words_for
from ui.widgets.buttons import make_button
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.switches import CheckBox

if TYPE_CHECKING:
    from controllers.workspace import Workspace

KIND: Final = "keep_longer"
"""Under which the reason is kept while it is typed."""
_MONTHS_MORE = 6


class DueLine(QWidget):
    """A line one may tick, or keep with a reason and a new day.

    Signals:
        ticked: The person ticked or un-ticked it.
        keep_requested: This line, its reason (str) and its new day (date or None).
    """

    ticked = Signal()
    keep_requested = Signal(object, object, object)

    def __init__(self, name: str, due: Due, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.due = due
        title = due.title or self.tr("%n thing(s)", "", due.count)
        self.box = CheckBox(f"{name}_box", title)
        self.box.edited.connect(self.ticked)
        detail = self.tr("{since} · could be kept until {end} · {fate}").format(
            since=since_words(due), end=short_date(due.ended_on), fate=words_for(due.fate)
        )
        kept = ""
        if due.kept_until is not None:
            kept = self.tr("Kept once more until {date}: {reason}").format(
                date=short_date(due.kept_until), reason=due.kept_reason
            )
        keep = make_button(self.tr("Keep longer…"), "ghost", "clock", name=f"{name}_keep")
        keep.setAccessibleName(self.tr("Keep {name} longer").format(name=title))
        keep.clicked.connect(self._on_keep)
        if due.record_id is None:  # shown before it has a parent, it would be a window
            keep.hide()
        detail_label = label(detail, "small", name=f"{name}_detail", wrap=True)
        kept_label = label(kept, "small", name=f"{name}_kept", wrap=True)
        why = column(detail_label, kept_label, gap=0, edges=(34, 0, 0, 0))
        if not kept:
            kept_label.hide()
        self._name, self._today = name, workspace.privacy.today()
        self.words = KeptWords(self, workspace, KIND, self._half_typed)
        self._more: QWidget | None = None
        self._body = column(row((column(self.box, why, gap=0), 1), keep, gap=8), gap=6)
        self.setLayout(self._body)

    def is_ticked(self) -> bool:
        """Tell whether it is ticked."""
        return self.box.value()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say below the fields what keeps it from being kept."""
        for problem in problems:
            field = {"reason": self._reason_field, "until": self._until_field}.get(problem.field)
            if field is not None:
                field.set_error(problem_text(problem))

    def put_back(self) -> None:
        """Show again why it is to be kept, as far as that was typed, and say so."""
        typed = self.words.go_to(str(self.due.record_id))
        if typed is not None and self.due.record_id is not None:
            self._open()
            self.reason.set_value(str(typed.get("reason", "")))
            with suppress(ValueError):  # no day was typed, or only half of one
                self.until.set_value(date.fromisoformat(str(typed.get("until"))))
            self._messages.show_message("info", again_words())

    def _open(self) -> None:
        if self._more is None:
            self._more = self._fields()
            self._body.addWidget(self._more)
            self.words.go_to(str(self.due.record_id))
        self._more.show()

    def _half_typed(self) -> dict[str, object] | None:
        # The record is named, so that the words are withheld, told and erased with a file.
        reason, until = self.reason.value(), self.until.value()
        if not reason and until == self._usual_day():
            return None
        day = until.isoformat() if until is not None else ""
        return {"record_id": str(self.due.record_id), "reason": reason, "until": day}

    def _on_keep(self) -> None:
        self._open()
        self.reason.setFocus()

    def _fields(self) -> QWidget:
        name = self._name
        self.reason = TextField(f"{name}_reason")
        self.until = DateField(f"{name}_until", today=self._day)
        self.until.set_value(self._usual_day())
        self._reason_field = Field(self.tr("Why it is still needed"), self.reason)
        self._until_field = Field(self.tr("Until"), self.until)
        save = make_button(self.tr("Keep it until then"), "plain", "check", name=f"{name}_keep_save")
        save.clicked.connect(self._on_kept)
        self.reason.edited.connect(self.words.touch)
        self.until.edited.connect(self.words.touch)
        self._messages = MessageBar(f"{name}_messages")
        self.words.say_in(self._messages)
        fields = row(
            (warned(self._reason_field, self.reason), 3),
            (self._until_field, 2),
            column(STRETCH, save),
            gap=12,
        )
        return clear(f"{name}_more", column(self._messages, fields, gap=6, edges=(34, 0, 0, 0)))

    def _day(self) -> date:
        return self._today

    def _usual_day(self) -> date:
        return add_months(self._today, _MONTHS_MORE)

    def _on_kept(self) -> None:
        self.keep_requested.emit(self, self.reason.value(), self.until.value())
