"""Two ways to take the access of somebody away, and what becomes of their half-typed work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.settings.people_half_typed import HalfTypedCard
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.people import PeopleController
    from models.records.people import TeamMember


class WithdrawForm(Card):
    """Two ways to take an access away, said plainly before one of them is chosen.

    Signals:
        finished: Done, or given up.
        chosen: Id of the person, and whether for good (bool).
        said: A sentence to confirm what became of their half-typed work.
        refused: An AppError that no field explains.
    """

    finished = Signal()
    chosen = Signal(object, object)
    said = Signal(object)
    refused = Signal(object)

    def __init__(self, people: PeopleController, member: TeamMember) -> None:
        super().__init__("withdraw_form", kind="clay")
        self._member = member
        self.half_typed = HalfTypedCard(people, member)
        self.half_typed.said.connect(self.said)
        self.half_typed.refused.connect(self.refused)
        title = self.tr("Withdraw the access of {name}").format(name=member.display_name or member.label)
        simple = self.tr(
            "Withdraw the access: they can no longer open this vault. Enough when they never had a copy of "
            "the computer’s files nor a backup stick."
        )
        good = self.tr(
            "Withdraw for good: the vault also gets another key. It closes for some seconds, then opens "
            "again. An old copy they may have kept still shows what it held; it opens nothing that is "
            "written from now on. Make a backup afterwards."
        )
        self.simple_button = make_button(
            self.tr("Withdraw the access"), "plain", "close", name="withdraw_button"
        )
        self.simple_button.clicked.connect(self._on_simple)
        self.good_button = make_button(
            self.tr("Withdraw for good"), "danger", "key", name="withdraw_for_good_button"
        )
        self.good_button.clicked.connect(self._on_good)
        self.cancel_button = make_button(self.tr("Keep the access"), "ghost", name="keep_access_button")
        self.cancel_button.clicked.connect(self.finished)
        recovery = label(
            self.tr("If they may know the recovery key, make a new one as well: it still opens the vault."),
            "body",
            name="withdraw_recovery_words",
            wrap=True,
        )
        self.setLayout(
            column(
                label(title, "h3", name="withdraw_title", wrap=True),
                self.half_typed,
                label(simple, "body", name="withdraw_simple_words", wrap=True),
                label(good, "body", name="withdraw_good_words", wrap=True),
                recovery,
                row(self.simple_button, self.good_button, self.cancel_button, STRETCH, gap=8),
                gap=10,
                edges=(16, 14, 16, 14),
            )
        )
        recovery.setVisible(people.recovery_key_date() is not None)
        self.setFocusProxy(self.cancel_button)

    def _on_simple(self) -> None:
        self.chosen.emit(self._member.adviser_id, False)

    def _on_good(self) -> None:
        self.chosen.emit(self._member.adviser_id, True)
