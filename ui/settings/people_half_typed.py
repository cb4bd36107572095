"""What becomes of the half-typed work of somebody who leaves, decided by who coordinates, unread."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.ids import AdviserId
from ui.dates import short_date
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row

if TYPE_CHECKING:
    from controllers.people import PeopleController
    from models.records.people import TeamMember


class HalfTypedCard(Card):
    """How much there is, whom it can be given to, and a way to throw it away, asked twice.

    Signals:
        said: A sentence to confirm what was done.
        refused: An AppError that no field explains.
    """

    said = Signal(object)
    refused = Signal(object)

    def __init__(self, people: PeopleController, member: TeamMember) -> None:
        super().__init__("half_typed_card", kind="sunken")
        self._people, self._member = people, member
        self._told = label("", "h3", name="half_typed_count", wrap=True)
        self._words = label("", "small", name="half_typed_words", wrap=True)
        self.heirs = ChipGroup("half_typed_heirs", is_single=True)
        self.heirs.edited.connect(self._show_choice)
        self._heirs_field = Field(self.tr("&Hand over to"), self.heirs)
        self.hand_over_button = make_button(
            self.tr("Hand over"), "primary", "arrow_right", name="hand_over_button"
        )
        self.hand_over_button.clicked.connect(self._on_hand_over)
        self.discard_button = make_button(
            self.tr("Throw it away…"), "ghost", "trash", name="discard_half_typed_button"
        )
        self.discard_button.clicked.connect(self._on_ask)
        self._buttons = clear(
            "half_typed_buttons", row(self.hand_over_button, self.discard_button, STRETCH, gap=8)
        )
        self.setLayout(
            column(
                self._told,
                self._words,
                self._heirs_field,
                self._buttons,
                self._confirmation(),
                gap=10,
                edges=(16, 14, 16, 14),
            )
        )
        self.setFocusProxy(self.heirs)
        self.load()

    def load(self) -> None:
        """Show what there is now; the card is hidden when there is nothing."""
        found = self._people.half_typed(self._member.adviser_id)
        self.setVisible(bool(found.count))
        if not found.count or found.last_at is None:
            return
        told = self.tr("%n piece(s) of half-typed work, the last of {date}", "", found.count)
        self._told.setText(told.format(date=short_date(found.last_at.astimezone())))
        self._count = found.count
        heirs = self._people.heirs(self._member.adviser_id)
        self._words.setText(
            self.tr(
                "Nobody else can read %n piece(s). A colleague of the same organisation and role finds them "
                "where they were being typed; until then they wait here.",
                "",
                found.count,
            )
            if heirs
            else self.tr(
                "Nobody else can read %n piece(s), and no colleague of the same organisation may: they wait "
                "here until there is one.",
                "",
                found.count,
            )
        )
        self.heirs.set_options([(str(heir.adviser_id), heir.display_name or heir.label) for heir in heirs])
        self.heirs.set_value(str(heirs[0].adviser_id) if len(heirs) == 1 else "")
        self._heirs_field.setVisible(bool(heirs))
        self.hand_over_button.setVisible(bool(heirs))
        self._show_choice()

    def _confirmation(self) -> QWidget:
        self.confirm_button = make_button(
            self.tr("Throw it away for good"), "danger", "trash", name="confirm_discard_button"
        )
        self.confirm_button.clicked.connect(self._on_discard)
        self.keep_button = make_button(self.tr("Keep it"), "plain", name="keep_half_typed_button")
        self.keep_button.clicked.connect(self._on_keep)
        self._question = label("", "body", name="half_typed_question", wrap=True)
        self._asked = clear(
            "half_typed_asked",
            column(self._question, row(self.keep_button, self.confirm_button, STRETCH, gap=8), gap=8),
        )
        self._asked.hide()
        return self._asked

    def _show_choice(self) -> None:
        self.hand_over_button.setEnabled(bool(self.heirs.value()))

    def _on_hand_over(self) -> None:
        try:
            heir = AdviserId(UUID(str(self.heirs.value())))
            count = self._people.hand_over(self._member.adviser_id, heir)
        except AppError as error:
            self.refused.emit(error)
            return
        left = self._people.half_typed(self._member.adviser_id).count
        words = self.tr("%n piece(s) of half-typed work handed over.", "", count)
        if left:
            words += " " + self.tr(
                "%n stay(s) here: your colleague is typing about the same thing.", "", left
            )
        self.load()
        self.said.emit(words)

    def _on_ask(self) -> None:
        question = self.tr(
            "Throw away %n piece(s) of work that nobody has read? It cannot be brought back.", "", self._count
        )
        self._question.setText(question)
        self._buttons.hide()
        self._asked.show()
        self.keep_button.setFocus()

    def _on_keep(self) -> None:
        self._asked.hide()
        self._buttons.show()
        self.discard_button.setFocus()

    def _on_discard(self) -> None:
        try:
            count = self._people.discard_half_typed(self._member.adviser_id)
        except AppError as error:
            self.refused.emit(error)
            return
        self._on_keep()
        self.load()
        self.said.emit(self.tr("%n piece(s) of half-typed work thrown away.", "", count))
