"""After the recovery key: who one is, and a new passphrase for every day."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.opening import Person
from ui.session.new_passphrase import NewPassphrase
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane


class RecoverPage(QWidget):
    """The form that follows a right recovery key.

    Signals:
        finished: Id of the slot, new passphrase.
        back_requested: The person gives up; the vault is closed again.
    """

    finished = Signal(object, object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recover_page")
        self.setProperty("look", "clear")
        self._people: tuple[Person, ...] = ()
        self.messages = MessageBar("recover_messages")
        self.people_chips = ChipGroup("recover_people_chips", is_single=True, can_be_empty=False)
        self.people_field = Field(self.tr("Who are &you?"), self.people_chips)
        self.secret = NewPassphrase("recover_")
        self.secret.submitted.connect(self._on_finish)
        self.back_button = make_button(self.tr("Give up"), "plain", "arrow_left", name="recover_back_button")
        self.back_button.clicked.connect(self.back_requested)
        self.finish_button = make_button(
            self.tr("Open with this passphrase"), "primary", "unlock", name="recover_button", big=True
        )
        self.finish_button.clicked.connect(self._on_finish)
        words = self.tr(
            "The recovery key is right. It goes back into its envelope: choose the passphrase you will type "
            "every day. The former one no longer opens your access."
        )
        form = column(
            label(words, "body", name="recover_words", wrap=True),
            self.people_field,
            self.secret,
            STRETCH,
            gap=14,
        )
        self._scroll = ScrollPane("recover_scroll", form)
        self.setLayout(
            column(
                label(self.tr("A new passphrase"), "h1", name="recover_title"),
                self.messages,
                (self._scroll, 1),
                row(self.back_button, STRETCH, self.finish_button, gap=10),
                gap=12,
            )
        )

    def set_people(self, people: tuple[Person, ...]) -> None:
        """Offer the people of the vault; the only one there is needs no choice."""
        self._people = people
        nobody = self.tr("Without a name")
        self.people_chips.set_options([(str(one.slot_id), one.label or nobody) for one in people])
        self.people_chips.set_value(str(people[0].slot_id) if len(people) == 1 else "")
        self.people_field.setVisible(len(people) > 1)
        self.secret.setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Show that the vault is being opened; the window stays alive."""
        self.finish_button.set_busy(is_busy, self.tr("Opening…"))
        self._scroll.setEnabled(not is_busy)
        self.back_button.setEnabled(not is_busy)
        if is_busy:
            self.messages.dismiss()

    def show_error(self, text: str, *, is_passphrase: bool) -> None:
        """Say why it did not work."""
        if is_passphrase:
            self.secret.passphrase_field.set_error(text)
            self.secret.setFocus()
        else:
            self.messages.show_message("error", text)

    def forget(self) -> None:
        """Empty both passphrases."""
        self.secret.forget()

    def _on_finish(self) -> None:
        chosen = next((p for p in self._people if str(p.slot_id) == self.people_chips.value()), None)
        if chosen is None:
            self.people_field.set_error(self.tr("Choose whose access gets the new passphrase."))
            return
        if self.secret.require():
            self.finished.emit(chosen.slot_id, self.secret.value())
