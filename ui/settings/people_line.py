"""One line of the list of the team."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.people import TeamMember
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row


class MemberLine(QWidget):
    """One person of the list, and what can be done about them.

    Signals:
        edit_requested: The TeamMember to change.
        withdraw_requested: The TeamMember whose access to withdraw.
        half_typed_requested: The TeamMember who left, and whose half-typed work waits.
    """

    edit_requested = Signal(object)
    withdraw_requested = Signal(object)
    half_typed_requested = Signal(object)

    def __init__(
        self,
        member: TeamMember,
        details: str,
        marks: QWidget,
        *,
        may_edit: bool,
        is_me: bool,
        half_typed: int = 0,
    ) -> None:
        name = f"member_{member.adviser_id.hex[:8]}"
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._member = member
        shown = member.display_name or member.label or self.tr("Without a name")
        edit = make_button(
            "", "icon", "pen", name=f"{name}_edit", tip=self.tr("Change {name}").format(name=shown)
        )
        edit.clicked.connect(self._on_edit)
        tip = self.tr("Withdraw the access of {name}").format(name=shown)
        withdraw = make_button("", "icon", "trash", name=f"{name}_withdraw", tip=tip)
        withdraw.clicked.connect(self._on_withdraw)
        words = column(
            label(shown, "h3", name=f"{name}_name"),
            label(details, "small", name=f"{name}_details"),
            gap=0,
        )
        waiting = make_button(
            self.tr("Half-typed work (%n)…", "", half_typed), "plain", "pen", name=f"{name}_half_typed"
        )
        waiting.clicked.connect(self._on_half_typed)
        self.setLayout(row((words, 1), waiting, marks, edit, withdraw, gap=8))
        # Once they have a parent: shown before, each would be a window that takes the keyboard away.
        edit.setVisible(may_edit)
        withdraw.setVisible(may_edit and not is_me and member.slot_id is not None)
        waiting.setVisible(may_edit and bool(half_typed))

    def _on_edit(self) -> None:
        self.edit_requested.emit(self._member)

    def _on_withdraw(self) -> None:
        self.withdraw_requested.emit(self._member)

    def _on_half_typed(self) -> None:
        self.half_typed_requested.emit(self._member)
