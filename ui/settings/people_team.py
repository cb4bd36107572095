"""The team: who opens the vault, with which role, from which organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import TeamMember
from ui.settings.people_half_typed import HalfTypedCard
from ui.settings.people_line import MemberLine
from ui.settings.people_member import MemberForm
from ui.settings.people_withdraw import WithdrawForm
from ui.settings.people_words import role_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class TeamCard(Card):
    """The list of people, and one form at a time below it.

    Signals:
        said: A sentence to confirm what was done.
        refused: An AppError that no field explains.
    """

    said = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("team_card")
        people = workspace.people
        self._workspace, self._people = workspace, people
        self._form: MemberForm | WithdrawForm | HalfTypedCard | None = None
        self._list = column(gap=8)
        self._below = column(gap=0)
        self.add_button = make_button(self.tr("&Add a colleague…"), "plain", "plus", name="add_member_button")
        self.add_button.clicked.connect(self._on_add)
        self._why = label(
            self.tr("Only the person who coordinates adds a colleague or withdraws an access."),
            "small",
            name="team_why",
            wrap=True,
        )
        self.setLayout(
            column(
                row(label(self.tr("The team"), "h2", name="team_title"), STRETCH, self.add_button),
                self._why,
                self._list,
                self._below,
                gap=12,
                edges=(18, 18, 18, 18),
            )
        )
        people.people_changed.connect(self.load)
        self.load()

    def load(self) -> None:
        """Show the team as it is."""
        empty(self._list)
        may_edit = self._people.may_administer()
        me = self._people.me()
        names = {known.organisation_id: known.name for known in self._people.organisations()}
        for number, member in enumerate(self._people.members()):
            if number:
                self._list.addWidget(hairline(f"team_line_{number}"))
            organisation = names.get(member.organisation_id, "") if member.organisation_id else ""
            self._list.addWidget(self._line(member, organisation, may_edit=may_edit, is_me=member == me))
        self.add_button.setVisible(may_edit)
        self._why.setVisible(not may_edit)

    def flush(self) -> None:
        """Keep at once what waits; never a passphrase."""
        if isinstance(self._form, MemberForm):
            self._form.flush()

    def forget(self) -> None:
        """Put the form away, with every secret typed in it."""
        self._put_away()

    def _line(self, member: TeamMember, organisation: str, *, may_edit: bool, is_me: bool) -> MemberLine:
        called = self.tr("“{label}” before the vault is open").format(label=member.label)
        details = " · ".join(filter(None, (organisation, called if member.label else "")))
        key = member.adviser_id.hex[:8]
        marks: list[QWidget] = [Pill(f"member_{key}_role", role_text(member.role), hue="primary")]
        if is_me:
            marks.insert(0, Pill(f"member_{key}_me", self.tr("you"), hue="saffron"))
        if member.slot_id is None:
            marks = [Pill(f"member_{key}_left", self.tr("access withdrawn"), hue="neutral", icon="lock")]
        line = MemberLine(
            member,
            details or self.tr("no organisation yet"),
            clear(f"member_{key}_marks", row(*marks, gap=6)),
            may_edit=may_edit,
            is_me=is_me,
            half_typed=self._waiting(member) if may_edit else 0,
        )
        line.half_typed_requested.connect(self._on_half_typed)
        line.edit_requested.connect(self._on_edit)
        line.withdraw_requested.connect(self._on_withdraw)
        return line

    def _on_add(self) -> None:
        self._show_form(MemberForm(self._workspace, None))

    def _on_edit(self, member: TeamMember) -> None:
        self._show_form(MemberForm(self._workspace, member))

    def _on_withdraw(self, member: TeamMember) -> None:
        form = WithdrawForm(self._people, member)
        form.chosen.connect(self._on_chosen)
        self._show_form(form)

    def _on_half_typed(self, member: TeamMember) -> None:
        self._show_form(HalfTypedCard(self._people, member))

    def _waiting(self, member: TeamMember) -> int:
        """Return how much half-typed work somebody who left has, for nobody to forget it."""
        return self._people.half_typed(member.adviser_id).count if member.slot_id is None else 0

    def _show_form(self, form: MemberForm | WithdrawForm | HalfTypedCard) -> None:
        self._put_away()
        self._form = form
        form.said.connect(self.said)
        form.refused.connect(self.refused)
        if not isinstance(form, HalfTypedCard):
            form.finished.connect(self._on_finished)
        self._below.addWidget(form)
        form.show()
        form.setFocus()

    def _put_away(self) -> None:
        self.flush()  # a name typed a moment ago
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()

    def _on_finished(self) -> None:
        self._put_away()
        self.add_button.setFocus()

    def _on_chosen(self, adviser_id: object, is_for_good: object) -> None:
        self._on_finished()
        try:
            self._people.withdraw(adviser_id, bool(is_for_good))  # type: ignore[arg-type]  # through a signal
        except AppError as error:
            self.refused.emit(error)
            return
        if not is_for_good:
            waiting = self._people.half_typed(adviser_id).count  # type: ignore[arg-type]  # through a signal
            words = self.tr("The access is withdrawn.")
            if waiting:
                words += " " + self.tr("%n piece(s) of half-typed work wait(s) beside the name.", "", waiting)
            self.said.emit(words)
