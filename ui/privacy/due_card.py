"""The list of what is kept too long; nothing happens without a person, who is asked twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from models.errors import AppError, InvalidInput
from models.records.retention import Due, DueGroup
from ui.errors import error_text
from ui.privacy.due_line import KIND, DueLine
from ui.privacy.words import words_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace

MOST_SHOWN: Final = 100
"""Lines shown of each clock: the rest come once these are settled."""


class DueCard(QWidget):
    """What is due, by clock.

    Signals:
        settled: Words for a toast.
    """

    settled = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("retention_due")
        self.setProperty("look", "clear")
        self._workspace, self._retention = workspace, workspace.privacy.retention
        self._finder = self._retention.finder
        self._lines: list[DueLine] = []
        self._is_stale = True
        self.messages = MessageBar("retention_messages")
        self._column = column(gap=8)
        self._status = label("", "muted", name="retention_status", wrap=True)
        self._progress = QProgressBar()
        self._progress.setObjectName("retention_progress")
        self._progress.setAccessibleName(self.tr("Looking at what is kept"))
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.all_button = make_button(
            self.tr("Tick everything shown"), "ghost", "check", name="retention_all"
        )
        self.all_button.clicked.connect(self._on_all)
        self.act_button = make_button(
            self.tr("Do it for what is ticked…"), "danger", "trash", name="retention_act"
        )
        self.act_button.clicked.connect(self._on_act)
        body = column(
            label(self.tr("Kept too long"), "h2", name="retention_title"),
            self._status,
            self._progress,
            self.messages,
            self._column,
            row(self.all_button, STRETCH, self.act_button, gap=8),
            self._confirmation(),
            gap=10,
        )
        self.setLayout(column(Card("retention_card", body), gap=0))
        self._finder.looking.connect(self._on_looking)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self._on_failed)
        self._retention.due_changed.connect(self.load)
        self._retention.rewriter.failed.connect(self._on_failed)

    def load(self) -> None:
        """Look for what is due, beside the screen; not while nobody looks at it."""
        self._confirm.hide()
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._finder.find(MOST_SHOWN)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt names it)
        """Look for what is due when the list comes to be looked at."""
        super().showEvent(event)
        if self._is_stale:
            self.load()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt names it)
        """Forget what was asked: it may be another day when somebody comes back."""
        super().hideEvent(event)
        self._is_stale = True
        self._finder.stop()

    def flush(self) -> None:
        """Keep at once what waits."""
        for line in self._lines:
            line.words.flush()

    def lines(self) -> tuple[DueLine, ...]:
        """Return the lines shown."""
        return tuple(self._lines)

    def _confirmation(self) -> Card:
        self.number = TextField("retention_number")
        self.number.edited.connect(self._on_number)
        self._confirm_text = label("", "body", name="retention_confirm_text", wrap=True)
        self.confirm_button = make_button(
            self.tr("Anonymise or erase"), "danger", "trash", name="retention_confirm"
        )
        self.confirm_button.clicked.connect(self._on_confirmed)
        cancel = make_button(self.tr("Do nothing"), "plain", "close", name="retention_cancel")
        cancel.clicked.connect(self._on_cancel)
        self._confirm = Card(
            "retention_confirm_card",
            column(
                self._confirm_text,
                Field(self.tr("Type how many lines"), self.number),
                row(cancel, STRETCH, self.confirm_button, gap=8),
                gap=8,
            ),
            kind="clay",
            padding=14,
        )
        self._confirm.hide()
        return self._confirm

    def _on_looking(self, answered: int, count: int) -> None:
        words = self.tr("Looking at what is kept: {number} of {count}…")
        self._status.setText(words.format(number=answered + 1, count=count))
        self._progress.setRange(0, count)
        self._progress.setValue(answered)
        self._progress.show()

    def _on_found(self, found: object) -> None:
        if not isinstance(found, tuple):
            return
        self._progress.hide()
        self.flush()  # a reason typed a moment ago
        empty(self._column)
        self._lines = []
        for group in found:
            self._add_group(group)
        typed = {kept.key for kept in self._workspace.drafts.drafts() if kept.kind == KIND}
        for line in self._lines:
            if str(line.due.record_id) in typed:
                line.put_back()
        count = sum(group.count for group in found)
        text = self.tr("Nothing is kept too long today.")
        if count:
            text = self.tr("%n line(s) to decide. Nothing is done without you.", "", count)
        self._status.setText(text)
        self.all_button.setVisible(bool(count))
        self.act_button.setVisible(bool(count))
        self._on_ticked()

    def _add_group(self, group: DueGroup) -> None:
        name = f"due_{group.rule.value}"
        self._column.addWidget(label(words_for(group.rule), "h3", name=f"{name}_title", wrap=True))
        for index, due in enumerate(group.lines):
            line = DueLine(f"{name}_{index}", due, self._workspace)
            line.ticked.connect(self._on_ticked)
            line.keep_requested.connect(self._on_keep)
            self._lines.append(line)
            self._column.addWidget(line)
        left = group.count - len(group.lines)
        if left:
            more = self.tr("%n more line(s) come after these.", "", left)
            self._column.addWidget(label(more, "muted", name=f"{name}_more"))

    def _ticked(self) -> list[Due]:
        return [line.due for line in self._lines if line.is_ticked()]

    def _on_ticked(self) -> None:
        self.act_button.setEnabled(bool(self._ticked()))
        self._confirm.hide()

    def _on_all(self) -> None:
        for line in self._lines:
            line.box.set_value(True)
        self._on_ticked()

    def _on_act(self) -> None:
        count = len(self._ticked())
        text = self.tr(
            "%n line(s) will be anonymised or erased, here and in every backup restored later. "
            "The notes of other people are not looked through here: open a file to look for its name first. "
            "It cannot be undone.",
            "",
            count,
        )
        self._confirm_text.setText(text)
        self.number.set_value("")
        self.confirm_button.setEnabled(False)
        self._confirm.show()
        self.number.setFocus()

    def _on_number(self) -> None:
        self.confirm_button.setEnabled(self.number.value() == str(len(self._ticked())))

    def _on_cancel(self) -> None:
        self._confirm.hide()
        self.act_button.setFocus()

    def _on_confirmed(self) -> None:
        lines = self._ticked()
        try:
            count = self._retention.settle(lines, int(self.number.value()))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            self.load()
            return
        self.messages.dismiss()
        self.settled.emit(self.tr("%n thing(s) anonymised or erased", "", count))

    def _on_keep(self, line: object, reason: object, until: object) -> None:
        if not isinstance(line, DueLine):
            return
        day = until if isinstance(until, date) else self._retention.today()
        try:
            self._retention.keep(line.due, str(reason), day)
        except InvalidInput as error:
            line.show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            line.words.forget()

    def _on_failed(self, error: object) -> None:
        self._status.setText("")
        self._progress.hide()
        if not isinstance(error, AppError):
            raise error if isinstance(error, Exception) else TypeError(error)
        self.messages.show_message("error", error_text(error))
