"""Who received a copy of the version shown: one line for each party, one action each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput, Problem
from models.records.people import Right
from models.records.plan_copies import CopyWay, PlanCopyRecord
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignerRole
from models.rules.signing_order import signer_name
from ui.dates import short_date
from ui.errors import error_text
from ui.labels import choices, label_of
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.name_label import NameLabel

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_NAME: Final = "plan_copies"


class CopyLine(QWidget):
    """One party: what they received, and the one thing that can be done about it.

    Signals:
        asked: Role of the party whose copy is handed over, or was not.
    """

    asked = Signal(object)

    def __init__(self, role: SignerRole, *, may_write: bool) -> None:
        super().__init__()
        self.role = role
        base = f"{_NAME}_{role.value}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._may_write = may_write
        self._icon = IconLabel(f"{base}_icon", "paper", "ink3", 18)
        self._name = NameLabel(f"{base}_name", "h3")
        self._state = label("", "small", name=f"{base}_state", wrap=True)
        self.button = make_button(self.tr("Handed over"), "plain", "check", name=f"{base}_give")
        self.take_out = make_button(self.tr("Take out"), "ghost", "undo", name=f"{base}_take_out")
        for button in (self.button, self.take_out):
            button.clicked.connect(self._on_clicked)
            button.hide()
        texts = clear(f"{base}_texts", column(self._name, self._state, gap=0))
        self.setLayout(row(self._icon, (texts, 1), self.button, self.take_out, gap=10))

    def show_copies(self, record: PlanVersionRecord, copies: Sequence[PlanCopyRecord]) -> None:
        """Say what this party received.

        Args:
            record: The version shown.
            copies: Those of this party, the last first.
        """
        name, role = signer_name(record.content, self.role), label_of(self.role)
        if self.role is SignerRole.EMPLOYEE and name:
            self._name.show_name(name)
        else:
            self._name.show_words(name or role)
        self._icon.set_icon("check" if copies else "paper", "primary" if copies else "ink3")
        self._state.setText(self._words(copies[0], len(copies)) if copies else self.tr("No copy noted yet"))
        self.button.setVisible(self._may_write and not copies)
        self.take_out.setVisible(self._may_write and bool(copies))
        self.button.setAccessibleName(self.tr("Copy handed over: {party}").format(party=role))
        self.take_out.setAccessibleName(self.tr("Take out the handing over: {party}").format(party=role))

    def _words(self, copy: PlanCopyRecord, count: int) -> str:
        content = copy.content
        words = self.tr("{way}, on {date}").format(
            way=label_of(content.way), date=short_date(content.given_on)
        )
        by = self.tr("noted by {name}").format(name=copy.who) if copy.who else ""
        several = self.tr("%n copies in all", "", count) if count > 1 else ""
        return " · ".join(filter(None, (words, by, several)))

    def _on_clicked(self) -> None:
        self.asked.emit(self.role)


class CopiesSection(QWidget):
    """The copies of one frozen version; hidden for a draft, which is nobody's copy.

    Signals:
        done: Words for the toast that offers to undo.
    """

    done = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName(_NAME)
        self.setProperty("look", "clear")
        self._controller = workspace.plan_copies
        may_write = workspace.may(Right.WRITE_PLANS)
        self._record: PlanVersionRecord | None = None
        self._copies: tuple[PlanCopyRecord, ...] = ()
        self.messages = MessageBar(f"{_NAME}_messages")
        self.way = ChipGroup(f"{_NAME}_way", choices(CopyWay), is_single=True, can_be_empty=False)
        self.way.setAccessibleName(self.tr("How the copy is handed over"))
        self.day = DateField(f"{_NAME}_day", today=self._controller.today)
        self.day.edit.setAccessibleName(self.tr("Day on which the copy is handed over"))
        self.lines = [CopyLine(role, may_write=may_write) for role in SignerRole]
        for line in self.lines:
            line.asked.connect(self._on_asked)
        self._how = clear(f"{_NAME}_how", column(self.way, self.day, gap=6))
        self._may_write = may_write
        title = label(self.tr("Copies handed over"), "h2", name=f"{_NAME}_title")
        self.setLayout(column(title, self.messages, *self.lines, self._how, gap=10))
        self._controller.changed.connect(self._on_changed)

    def load(self, record: PlanVersionRecord) -> None:
        """Show who received a copy of a version."""
        if self._record is None or self._record.version_id != record.version_id:
            self.messages.dismiss()
            self.way.set_value(CopyWay.HAND.value)
            self.day.set_value(self._controller.today())
        self._record = record
        self.setVisible(record.status is not PlanStatus.DRAFT)
        if record.status is not PlanStatus.DRAFT:
            self._refresh()

    def _refresh(self) -> None:
        record = self._record
        if record is None:
            return
        try:
            self._copies = self._controller.of(record)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        for line in self.lines:
            line.show_copies(record, self._of(line.role))
        is_complete = all(self._of(line.role) for line in self.lines)
        self._how.setVisible(self._may_write and not is_complete)

    def _of(self, role: SignerRole) -> tuple[PlanCopyRecord, ...]:
        return tuple(copy for copy in self._copies if copy.content.recipient is role)

    def _on_asked(self, role: object) -> None:
        record = self._record
        if record is None or not isinstance(role, SignerRole):
            return
        known = self._of(role)
        self.messages.dismiss()
        try:
            if known:
                self._controller.remove(known[0].copy_id)
                words = self.tr("Handing over of a copy taken out")
            else:
                self._give(record, role)
                words = self.tr("Copy handed over noted")
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.done.emit(words)
        self._keep_focus(role)

    def _give(self, record: PlanVersionRecord, role: SignerRole) -> None:
        """Note that a party received a copy.

        Raises:
            InvalidInput: The day is not understood, or is to come.
        """
        if self.day.value() is None:
            raise InvalidInput((Problem(field="given_on", code="input.not_understood"),))
        way = CopyWay(str(self.way.value() or CopyWay.HAND))
        self._controller.note(record, role, way, self.day.value())

    def _keep_focus(self, role: SignerRole) -> None:
        """Leave the keyboard on the line: the button that was pressed gave way to the other one."""
        line = next(line for line in self.lines if line.role is role)
        button = line.take_out if line.take_out.isVisibleTo(line) else line.button
        button.setFocus()

    def _on_changed(self, _what: object) -> None:
        if self._record is not None and self._record.status is not PlanStatus.DRAFT:
            self._refresh()
