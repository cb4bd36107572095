"""The first thing on screen: which vault, and its passphrase. It knows no name but the folder's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.session.passphrase_field import PassphraseField
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, flow, row
from ui.widgets.messages import MessageBar


class UnlockPage(QWidget):
    """Choose a vault and open it.

    Signals:
        open_requested: Path of the vault, passphrase.
        create_requested: The person wants a new vault.
        restore_requested: The person wants a backup restored.
    """

    open_requested = Signal(object, object)
    create_requested = Signal()
    restore_requested = Signal()

    def __init__(self, vaults: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self.setProperty("look", "clear")
        self._paths = list(vaults)
        self._dialog: QFileDialog | None = None
        self.messages = MessageBar("unlock_messages")
        self.vault_chips = ChipGroup("vault_chips", is_single=True, can_be_empty=False)
        self.vault_field = Field(self.tr("&Vault"), self.vault_chips)
        self.passphrase = PassphraseField("passphrase")
        self.passphrase.submitted.connect(self._on_open)
        self.passphrase_field = Field(self.tr("&Passphrase"), self.passphrase)
        self.open_button = make_button(self.tr("Open"), "primary", "unlock", name="open_button", big=True)
        self.open_button.clicked.connect(self._on_open)
        self._build()
        self.set_vaults(self._paths)

    def set_vaults(self, vaults: Sequence[Path], chosen: Path | None = None) -> None:
        """Offer these vaults, by the name of their folder."""
        self._paths = list(vaults)
        self.vault_chips.set_options([(str(index), path.stem) for index, path in enumerate(self._paths)])
        index = self._paths.index(chosen) if chosen in self._paths else 0
        self.vault_chips.set_value(str(index) if self._paths else "")
        self.vault_field.setVisible(bool(self._paths))

    def set_busy(self, is_busy: bool) -> None:
        """Show that the vault is being opened; the window stays alive."""
        self.open_button.set_busy(is_busy, self.tr("Opening…"))
        for widget in (self.vault_chips, self.passphrase, self._other, self._create, self._restore):
            widget.setEnabled(not is_busy)
        if is_busy:
            self.messages.dismiss()

    def show_error(self, text: str, *, is_passphrase: bool) -> None:
        """Say why the vault stayed shut, below the passphrase or above the form."""
        if not is_passphrase:
            self.messages.show_message("error", text)
            return
        self.passphrase_field.set_error(text)
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def forget(self) -> None:
        """Empty the passphrase."""
        self.passphrase.forget()

    def _build(self) -> None:
        self._other = make_button(self.tr("Another &folder…"), "ghost", "folder", name="other_folder_button")
        self._other.clicked.connect(self._on_other)
        self._create = make_button(self.tr("&Create a vault"), "ghost", "plus", name="create_vault_button")
        self._create.clicked.connect(self.create_requested)
        self._restore = make_button(
            self.tr("&Restore a backup…"), "ghost", "undo", name="restore_backup_button"
        )
        self._restore.clicked.connect(self.restore_requested)
        hint = self.tr("Nobody can open it without the passphrase, us neither.")
        self.setLayout(
            column(
                label(self.tr("Open your vault"), "h1", name="unlock_title"),
                label(hint, "muted", name="unlock_hint", wrap=True),
                4,
                self.messages,
                self.vault_field,
                self.passphrase_field,
                row(self.open_button, STRETCH),
                8,
                flow("unlock_others", self._create, self._other, self._restore, gap=4),
                gap=12,
            )
        )

    def _on_open(self) -> None:
        code = self.vault_chips.value()
        if not isinstance(code, str) or not code:
            self.messages.show_message("info", self.tr("Choose a vault, or create one."))
            return
        if not self.passphrase.value():
            self.passphrase_field.set_error(self.tr("Type your passphrase."))
            self.passphrase.setFocus()
            return
        self.open_requested.emit(self._paths[int(code)], self.passphrase.value())

    def _on_other(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Choose the folder of a vault"))
        self._dialog.setObjectName("vault_folder_dialog")
        self._dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self._on_folder)
        self._dialog.open()

    def offer(self, path: Path) -> None:
        """Offer one more vault, and choose it."""
        if path not in self._paths:
            self._paths.append(path)
        self.set_vaults(self._paths, path)
        self.passphrase.setFocus()

    def _on_folder(self, folder: str) -> None:
        self.offer(Path(folder))
