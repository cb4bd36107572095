"""The keys of the vault itself: the recovery key, and a change of the key of the database."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from models.errors import AppError
from ui.dates import short_date
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row

if TYPE_CHECKING:
    from controllers.people import PeopleController


class KeysCard(Card):
    """What the person who coordinates does about the keys.

    Signals:
        recovery_requested: Make a recovery key.
        refused: An AppError that no field explains.
    """

    recovery_requested = Signal()
    refused = Signal(object)

    def __init__(self, people: PeopleController) -> None:
        super().__init__("keys_card")
        self._people = people
        self._state = Pill("recovery_state")
        self.recovery_button = make_button("", "plain", "key", name="recovery_button")
        self.recovery_button.clicked.connect(self.recovery_requested)
        self.change_button = make_button(
            self.tr("Change the &key of the vault…"), "plain", "turn", name="change_key_button"
        )
        self.change_button.clicked.connect(self._on_ask)
        words = self.tr(
            "The recovery key, a sheet in an envelope, opens the vault when nobody else can give a new "
            "passphrase: with it, somebody of the team chooses one and comes in."
        )
        self.setLayout(
            column(
                label(self.tr("The keys of the vault"), "h2", name="keys_title"),
                label(words, "small", name="keys_words", wrap=True),
                row(self._state, STRETCH),
                row(self.recovery_button, self.change_button, STRETCH, gap=8),
                self._confirmation(),
                gap=12,
                edges=(18, 18, 18, 18),
            )
        )
        people.people_changed.connect(self.load)
        self._say()
        if not people.may_administer():  # shown before it has a parent, it would be a window of its own
            self.hide()

    def load(self) -> None:
        """Show whether there is a recovery key, to whoever may make one."""
        self._say()
        self.setVisible(self._people.may_administer())

    def _say(self) -> None:
        made = self._people.recovery_key_date()
        if made is None:
            words = self.tr("No recovery key: if every passphrase is forgotten, every file is lost")
            self._state.set_state(words, hue="saffron", icon="alert")
        else:
            words = self.tr("Recovery key of {date}").format(date=_day(made)).rstrip()
            self._state.set_state(words, hue="primary", icon="check")
        renew = self.tr("Make a new &recovery key…")
        make = self.tr("Make a &recovery key…")
        self.recovery_button.setText(make if made is None else renew)
        self.recovery_button.setAccessibleName(self.recovery_button.text().replace("&", ""))

    def _confirmation(self) -> Card:
        words = self.tr(
            "To be done when a copy of the vault may be in wrong hands. The vault closes for some seconds "
            "and is encrypted again under another key; passphrases and the recovery key stay the same. "
            "Colleagues notice nothing. Backups made until now keep the former key: make a new one "
            "afterwards."
        )
        self.confirm_button = make_button(
            self.tr("Change the key now"), "primary", "turn", name="confirm_key_button"
        )
        self.confirm_button.clicked.connect(self._on_change)
        cancel = make_button(self.tr("Cancel"), "ghost", name="cancel_key_button")
        cancel.clicked.connect(self._on_cancel)
        self._asked = Card(
            "change_key_form",
            column(
                label(words, "body", name="change_key_words", wrap=True),
                clear("change_key_buttons", row(self.confirm_button, cancel, STRETCH, gap=8)),
                gap=10,
            ),
            kind="sunken",
            padding=16,
        )
        self._asked.hide()
        return self._asked

    def _on_ask(self) -> None:
        self._asked.show()
        self.confirm_button.setFocus()

    def _on_cancel(self) -> None:
        self._asked.hide()
        self.change_button.setFocus()

    def _on_change(self) -> None:
        self._asked.hide()
        try:
            self._people.change_key()
        except AppError as error:
            self.refused.emit(error)


def _day(made: str) -> str:
    """Return the day of a key as people write it; empty when it is not known."""
    try:
        return short_date(date.fromisoformat(made))
    except ValueError:
        return ""
