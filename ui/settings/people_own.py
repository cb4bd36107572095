"""One's own access: the name before the vault is open, the passphrase, the short code of the curtain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from ui.errors import error_text
from ui.session.new_passphrase import NewPassphrase
from ui.session.passphrase_field import PassphraseField
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.fields import Field, TextField
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_KIND: Final = "own_label"


class OwnAccessCard(Card):
    """What everybody changes about themselves, whatever their role.

    Signals:
        said: A sentence to confirm what was done.
    """

    said = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("own_access_card")
        people = workspace.people
        self._people = people
        self.words = KeptWords(self, workspace, _KIND, self._half_typed)
        self.messages = MessageBar("own_access_messages")
        self.words.say_in(self.messages)
        self._make_fields()
        hint = self.tr(
            "Nobody can read your passphrase or your code, not even here. If you forget your passphrase, a "
            "colleague who coordinates or the recovery key, if there is one, lets you choose another."
        )
        self.setLayout(
            column(
                label(self.tr("Your access"), "h2", name="own_access_title"),
                label(hint, "small", name="own_access_hint", wrap=True),
                self.messages,
                row((self.label_field, 2), column(STRETCH, self._keep_label, gap=0), STRETCH, gap=10),
                row(self._passphrase_button, self._pin_button, self._pin_pill, STRETCH, gap=8),
                self._passphrase_form(),
                self._pin_form(),
                gap=12,
                edges=(18, 18, 18, 18),
            )
        )
        people.passphrase_changed.connect(self._on_passphrase_changed)
        people.failed.connect(self._on_failed)
        people.busy_changed.connect(self._on_busy)
        self.load()

    def load(self) -> None:
        """Show what is kept."""
        self.flush()  # a name typed a moment ago
        me = self._people.me()
        self.label_edit.set_value(me.label if me else "")
        self._put_back()
        has_pin = me is not None and self._people.has_pin()
        words = self.tr("Short code set") if has_pin else self.tr("No short code")
        self._pin_pill.set_state(words, hue="primary" if has_pin else "neutral")
        self._no_pin.setVisible(has_pin)
        self.setEnabled(me is not None)

    def flush(self) -> None:
        """Keep at once what waits; never a passphrase nor a code."""
        self.words.flush()

    def _half_typed(self) -> dict[str, object] | None:
        me, typed = self._people.me(), self.label_edit.value()
        return {"label": typed} if me is not None and typed not in ("", me.label) else None

    def _put_back(self) -> None:
        """Show again what was half typed, and say so."""
        me = self._people.me()
        kept = self.words.go_to(str(me.adviser_id)) if me is not None else None
        if kept is not None:
            self.label_edit.set_value(str(kept.get("label", "")))
            self.messages.show_message("info", again_words())

    def forget(self) -> None:
        """Empty what is secret."""
        self.old.forget()
        self.secret.forget()
        self.pin.forget()

    def _make_fields(self) -> None:
        self.label_edit = TextField("people_label_edit", maximum=40)
        self.label_edit.returnPressed.connect(self._on_label)
        self.label_edit.edited.connect(self.words.touch)
        self.label_field = Field(
            self.tr("Your name &before the vault is open"),
            self.label_edit,
            hint=self.tr("anybody who starts the computer reads it"),
        )
        self._keep_label = make_button(self.tr("&Keep this name"), "plain", "check", name="keep_label_button")
        self._keep_label.clicked.connect(self._on_label)
        self._passphrase_button = make_button(
            self.tr("Change your &passphrase…"), "plain", "key", name="change_passphrase_button"
        )
        self._passphrase_button.clicked.connect(self._on_show_passphrase)
        self._pin_button = make_button(
            self.tr("Short code of the &curtain…"), "plain", "curtain", name="change_pin_button"
        )
        self._pin_button.clicked.connect(self._on_show_pin)
        self._pin_pill = Pill("pin_pill")

    def _passphrase_form(self) -> QWidget:
        self.old = PassphraseField("old_passphrase")
        self.old_field = Field(self.tr("&Present passphrase"), self.old)
        self.secret = NewPassphrase("own_")
        self.secret.submitted.connect(self._on_change)
        self.change_button = make_button(
            self.tr("Change it"), "primary", "check", name="confirm_passphrase_button"
        )
        self.change_button.clicked.connect(self._on_change)
        cancel = make_button(self.tr("Cancel"), "ghost", name="cancel_passphrase_button")
        cancel.clicked.connect(self._on_cancel)
        self._change_form = clear(
            "change_passphrase_form",
            column(
                row((self.old_field, 1), STRETCH, gap=12),
                self.secret,
                row(self.change_button, cancel, STRETCH, gap=8),
                gap=10,
            ),
        )
        self._change_form.hide()
        return self._change_form

    def _pin_form(self) -> QWidget:
        self.pin = PassphraseField("pin")
        self.pin.edit.setMaxLength(8)
        self.pin.submitted.connect(self._on_pin)
        self.pin_field = Field(self.tr("&Short code"), self.pin, hint=self.tr("4 to 8 digits"))
        keep = make_button(self.tr("Set this code"), "primary", "check", name="set_pin_button")
        keep.clicked.connect(self._on_pin)
        self._no_pin = make_button(self.tr("No code any more"), "plain", "trash", name="remove_pin_button")
        self._no_pin.clicked.connect(self._on_no_pin)
        cancel = make_button(self.tr("Cancel"), "ghost", name="cancel_pin_button")
        cancel.clicked.connect(self._on_cancel)
        words = self.tr(
            "It only lifts the curtain, never opens the vault. After five wrong codes the vault is locked."
        )
        self._code_form = clear(
            "pin_form",
            column(
                label(words, "small", name="pin_words", wrap=True),
                row((self.pin_field, 1), STRETCH, gap=12),
                row(keep, self._no_pin, cancel, STRETCH, gap=8),
                gap=10,
            ),
        )
        self._code_form.hide()
        return self._code_form

    def _on_label(self) -> None:
        try:
            self._people.rename_me(self.label_edit.value())
        except AppError as error:
            self.label_field.set_error(error_text(error))
            self.label_edit.setFocus()
            return
        self.words.forget()
        self.messages.dismiss()
        self.said.emit(self.tr("Saved"))

    def _on_show_passphrase(self) -> None:
        self._code_form.hide()
        self._change_form.show()
        self.old.setFocus()

    def _on_show_pin(self) -> None:
        self._change_form.hide()
        self._code_form.show()
        self.pin.setFocus()

    def _on_cancel(self) -> None:
        self.forget()
        self._change_form.hide()
        self._code_form.hide()
        self._passphrase_button.setFocus()

    def _on_change(self) -> None:
        if not self.old.value():
            self.old_field.set_error(self.tr("Type the passphrase you use today."))
            self.old.setFocus()
        elif self.secret.require():
            self._people.change_passphrase(self.old.value(), self.secret.value())

    def _on_pin(self) -> None:
        self._set_pin(self.pin.value() or "-")

    def _on_no_pin(self) -> None:
        self._set_pin("")

    def _set_pin(self, pin: str) -> None:
        try:
            self._people.set_pin(pin)
        except AppError as error:
            self.pin_field.set_error(error_text(error))
            self.pin.setFocus()
            return
        self._on_cancel()
        self.said.emit(self.tr("Saved"))

    def _on_passphrase_changed(self, adviser_id: object) -> None:
        me = self._people.me()
        if me is not None and me.adviser_id == adviser_id and not self._change_form.isHidden():
            self._on_cancel()
            self.said.emit(self.tr("Your passphrase is changed; nothing had to be encrypted again."))

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError) and not self._change_form.isHidden():
            self.old_field.set_error(error_text(error))
            self.old.setFocus()

    def _on_busy(self, is_busy: object) -> None:
        self.change_button.set_busy(bool(is_busy), self.tr("One moment…"))
