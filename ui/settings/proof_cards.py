"""The organisation's certificate, and time stamps: what stands behind signed plans."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.errors import AppError
from models.records.checked_file import Stamped
from models.records.people import Right
from models.records.signing_keys import Certificate
from ui.dates import long_date
from ui.errors import code_text, error_text
from ui.plans.proof_words import grouped
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_FILE: Final = "certificat.pem"


class CertificateCard(Card):
    """Made on, ends on, fingerprint; renewed or given to partners."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("certificate_card")
        self._keys = workspace.plans.keys
        self._state = Pill("certificate_state")
        self._told = label("", "body", name="certificate_told", wrap=True)
        self._digits = label("", "body", name="certificate_fingerprint", wrap=True)
        self.messages = MessageBar("certificate_messages")
        self.export_button = make_button(
            self.tr("Gi&ve to a partner…"), "plain", "save", name="certificate_export"
        )
        self.export_button.clicked.connect(self._on_export)
        self.renew_button = make_button(self.tr("Re&new…"), "plain", "turn", name="certificate_renew")
        self.renew_button.clicked.connect(self._on_ask)
        self._sure = self._confirmation()
        self._sure.hide()
        words = self.tr(
            "Every signature of a plan is vouched for by this certificate, made in the vault at the first "
            "plan. Whoever receives a plan compares the fingerprint with the one that you give: tell it to "
            "partners yourself, on paper or face to face."
        )
        title = label(self.tr("Certificate of the organisation"), "h2", name="certificate_title")
        self.setLayout(
            column(
                row(title, STRETCH, self._state),
                label(words, "small", name="certificate_words", wrap=True),
                self._told,
                self._digits,
                self.messages,
                row(self.export_button, self.renew_button, STRETCH, gap=8),
                self._sure,
                gap=10,
                edges=(18, 18, 18, 18),
            )
        )
        self._may_export = workspace.may(Right.EXPORT)
        self._may_renew = workspace.may(Right.ADMINISTER)
        self._may_read = workspace.may(Right.READ_FILES)
        if not self._may_read:
            self.hide()
        workspace.plans.plan_changed.connect(self.load)
        workspace.settings.settings_changed.connect(self.load)
        self.load()

    def load(self, _changed: object = None) -> None:
        """Show the certificate in use."""
        found = self._keys.certificate() if self._may_read else None
        self._state.setVisible(found is not None)
        self._digits.setVisible(found is not None)
        self.export_button.setVisible(found is not None and self._may_export)
        self.renew_button.setVisible(found is not None and self._may_renew)
        if found is None:
            self._told.setText(self.tr("None yet: it is made when the first plan is frozen."))
            return
        self._show(found)

    def _show(self, found: Certificate) -> None:
        if found.is_ending:
            self._state.set_state(self.tr("Ends soon"), hue="saffron", icon="clock")
        else:
            self._state.set_state(self.tr("In use"), hue="primary", icon="check")
        words = self.tr("{organisation}. Made on {made}, ends on {ends}; renewed by itself before that.")
        self._told.setText(
            words.format(
                organisation=found.organisation or self.tr("No name on documents"),
                made=long_date(found.made_at.astimezone().date()),
                ends=long_date(found.ends_at.astimezone().date()),
            )
        )
        digits = self.tr("Fingerprint (SHA-256): {digits}").format(digits=grouped(found.fingerprint))
        self._digits.setText(digits)

    def _confirmation(self) -> Card:
        words = self.tr(
            "From now on plans are vouched for by a new certificate; those frozen before keep theirs. "
            "Partners will need the new fingerprint."
        )
        self.sure_button = make_button(
            self.tr("&Make a new certificate"), "primary", "check", name="certificate_sure"
        )
        self.sure_button.clicked.connect(self._on_renew)
        self.no_button = make_button(self.tr("Keep the present one"), "plain", "close", name="certificate_no")
        self.no_button.clicked.connect(self._on_keep)
        return Card(
            "certificate_confirm",
            column(
                label(words, "body", name="certificate_sure_words", wrap=True),
                row(self.no_button, self.sure_button, STRETCH, gap=8),
                gap=10,
            ),
            kind="saffron",
            padding=14,
        )

    def _on_ask(self) -> None:
        self._sure.show()
        self.no_button.setFocus()

    def _on_keep(self) -> None:
        self._sure.hide()
        self.renew_button.setFocus()

    def _on_renew(self) -> None:
        self._on_keep()
        try:
            self._keys.renew()
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.load()
        self.messages.show_message(
            "success", self.tr("There is a new certificate. Tell partners its fingerprint.")
        )

    def _on_export(self) -> None:
        dialog = FileDialog(self, self.tr("Save the certificate"), _FILE)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters((self.tr("Certificate (*.pem)"), self.tr("Certificate for Windows (*.cer)")))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        try:
            written = self._keys.export(Path(path))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        words = self.tr("Saved as {name}. No key is in it: it can be given to anybody.")
        self.messages.show_message("success", words.format(name=written.name))


class StampCard(Card):
    """Where to ask for time stamps, how many plans wait for one, and « now »."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("stamp_card")
        self._proofs, self._settings = workspace.proofs, workspace.settings
        self._may_write = workspace.may(Right.WRITE_PLANS)
        self._may_read = workspace.may(Right.READ_FILES)
        if not self._may_read:
            self.hide()
        self.address = Field(
            self.tr("Address of the a&uthority"),
            TextField("stamp_address_edit", placeholder="https://"),
            hint=self.tr("empty: nothing is ever sent"),
        )
        self._queue = label("", "body", name="stamp_queue", wrap=True)
        self.messages = MessageBar("stamp_messages")
        self.now_button = make_button(self.tr("Time-stam&p now"), "plain", "clock", name="stamp_now")
        self.now_button.clicked.connect(self._on_now)
        words = self.tr(
            "Signed plans bear the time of this laptop, which nobody vouches for. When a network is there, "
            "an authority can stamp them: it receives a fingerprint, never the plan nor a name. A plan that "
            "was not stamped is as valid as before."
        )
        self.setLayout(
            column(
                label(self.tr("Proof of the date"), "h2", name="stamp_title"),
                label(words, "small", name="stamp_words", wrap=True),
                self.address,
                self.messages,
                clear("stamp_line", row((self._queue, 1), self.now_button, gap=12)),
                gap=10,
                edges=(18, 18, 18, 18),
            )
        )
        self._proofs.stamped.connect(self._on_stamped)
        workspace.plans.plan_changed.connect(self.load)
        workspace.settings.settings_changed.connect(self.load)
        self.load()

    def load(self, _changed: object = None) -> None:
        """Say how many plans wait."""
        count = self._proofs.queue().count if self._may_read else 0
        has_authority = bool(self._settings.settings().stamp_address.strip())
        self._queue.setText(
            self.tr("%n signed plan(s) without a time stamp", "", count)
            if count
            else self.tr("No signed plan waits for a time stamp.")
        )
        self.now_button.setVisible(has_authority and bool(count) and self._may_write)

    def _on_now(self) -> None:
        self.messages.dismiss()
        self.now_button.set_busy(True, self.tr("Asking the authority…"))
        try:
            self._proofs.stamp_all()
        except AppError as error:
            self.now_button.set_busy(False)
            self.messages.show_message("error", error_text(error))

    def _on_stamped(self, found: object) -> None:
        if not isinstance(found, Stamped):
            return
        self.now_button.set_busy(False)
        done = self.tr("%n plan(s) stamped.", "", found.done) if found.done else ""
        if found.error:
            why = code_text(found.error)
            left = self.tr("%n plan(s) still wait, as they were.", "", found.left)
            self.messages.show_message("error", " ".join(filter(None, (why, done, left))))
        else:
            self.messages.show_message("success", done)
        self.load()
