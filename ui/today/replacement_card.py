"""Whom one stands in for, from a day to another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput
from models.records.ids import AdviserId
from models.records.today import ReplacementDraft, ReplacementRecord
from ui.consultation import hold_back
from ui.dates import short_date
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.form import FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.opener import Opener

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class ReplacementCard(QWidget):
    """Notes a replacement, lists those that run.

    Signals:
        done: Words for a toast.
    """

    done = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("replacement")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._shown: tuple[ReplacementRecord, ...] = ()
        self.binder = FormBinder(self, problem_text)
        self.messages = MessageBar("replacement_messages")
        self._who = Combo("replacement_who", empty_label=self.tr("Choose"))
        today = workspace.today.today
        add = self.binder.add
        save = make_button(self.tr("Note it"), "primary", "check", name="replacement_save")
        save.clicked.connect(self.save)
        hold_back(workspace, save)
        self._opener = Opener(self)
        self._lines = column(gap=4)
        fields = row(
            (add("adviser_id", Field(self.tr("I replace"), self._who)), 2),
            (add("starts_on", Field(self.tr("From"), DateField("replacement_from", today=today))), 1),
            (add("ends_on", Field(self.tr("To"), DateField("replacement_to", today=today))), 1),
            column(STRETCH, save, gap=0),
            gap=12,
        )
        self.setLayout(
            column(Card("replacement_card", column(self.messages, fields, self._lines, gap=8), padding=14))
        )
        workspace.today.replacements.changed.connect(self.show_all)

    def show_all(self) -> None:
        """Show who may be replaced, and who is."""
        replacements = self._workspace.today.replacements
        try:
            self._who.set_options([(str(key), name) for key, name in replacements.colleagues()])
            self._shown = replacements.all()
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        empty(self._lines)
        for number, one in enumerate(self._shown):
            self._lines.addWidget(self._line(number, one))

    def begin(self) -> None:
        """Show the form and take the keyboard, to be given back when it is put away."""
        self._opener.note()
        self.show_all()
        self.show()
        self._who.setFocus(Qt.FocusReason.TabFocusReason)

    def put_away(self) -> None:
        """Hide the form; what is typed stays in it."""
        self.hide()
        self._opener.give_back()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Note the replacement that is typed."""
        if problems := self.binder.invalid():
            self.binder.show_problems(problems)
            return
        values = self.binder.values()
        key, first, last = (values[name] for name in ("adviser_id", "starts_on", "ends_on"))
        draft = ReplacementDraft(
            adviser_id=AdviserId(UUID(str(key))) if key else None,
            substitute_id=self._workspace.today.me(),
            starts_on=first if isinstance(first, date) else None,
            ends_on=last if isinstance(last, date) else None,
        )
        try:
            self._workspace.today.replacements.save(draft)
        except InvalidInput as error:
            rest = self.binder.show_problems(error.problems)
            if rest:
                self.messages.show_message("warning", " ".join(map(problem_text, rest)))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.messages.dismiss()
            self.binder.load({"adviser_id": None, "starts_on": None, "ends_on": None})
            self.done.emit(self.tr("Replacement noted"))

    def _line(self, number: int, one: ReplacementRecord) -> QWidget:
        said = self.tr("{substitute} replaces {name}, {first} to {last}").format(
            substitute=one.substitute_name,
            name=one.name,
            first=short_date(one.content.starts_on),
            last=short_date(one.content.ends_on),
        )
        remove = make_button(
            "", "tool", "trash", name=f"replacement_remove_{number}", tip=self.tr("Take out")
        )
        remove.setProperty("number", number)
        remove.clicked.connect(self._on_remove)
        hold_back(self._workspace, remove)
        text = label(said, "body", name=f"replacement_{number}", wrap=True)
        return clear(f"replacement_row_{number}", row((text, 1), remove, gap=8))

    def _on_remove(self) -> None:
        sender = self.sender()
        if not isinstance(sender, QAbstractButton):
            return
        try:
            self._workspace.today.replacements.remove(
                self._shown[int(sender.property("number"))].replacement_id
            )
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.done.emit(self.tr("Replacement taken out"))
