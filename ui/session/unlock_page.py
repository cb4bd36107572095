"""The first thing on screen: which vault, whose access, and the passphrase.

It knows no name but the folder's, and what people chose to be called here.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from controllers.opening import Person, VaultFace
from ui.session.passphrase_field import PassphraseField
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, flow, row
from ui.widgets.messages import MessageBar


class UnlockPage(QWidget):
    """Choose a vault and open it.

    Signals:
        open_requested: Path of the vault, passphrase or recovery key, id of the slot or None.
        create_requested: The person wants a new vault.
        restore_requested: The person wants a backup restored.
        look_requested: Path of the vault whose people are wanted; ``show_face`` answers.
    """

    open_requested = Signal(object, object, object)
    create_requested = Signal()
    restore_requested = Signal()
    look_requested = Signal(object)

    def __init__(self, vaults: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self.setProperty("look", "clear")
        self._paths = list(vaults)
        self._people: tuple[Person, ...] = ()
        self._has_key = self._is_key = self._is_busy = False
        self._dialog: FileDialog | None = None
        self.messages = MessageBar("unlock_messages")
        self.vault_chips = ChipGroup("vault_chips", is_single=True, can_be_empty=False)
        self.vault_chips.edited.connect(self._on_vault)
        self.vault_field = Field(self.tr("&Vault"), self.vault_chips)
        self.people_chips = ChipGroup("people_chips", is_single=True)
        self.people_chips.edited.connect(self._on_person)
        self.people_field = Field(self.tr("Who are &you?"), self.people_chips)
        self.key_edit = TextField(
            "recovery_key_edit", placeholder="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX", maximum=120
        )
        self.key_edit.returnPressed.connect(self._on_open)
        self.key_field = Field(
            self.tr("&Recovery key"), self.key_edit, hint=self.tr("from the printed sheet")
        )
        self.passphrase = PassphraseField("passphrase")
        self.passphrase.submitted.connect(self._on_open)
        self.passphrase_field = Field(self.tr("&Passphrase"), self.passphrase)
        self.open_button = make_button(self.tr("Open"), "primary", "unlock", name="open_button", big=True)
        self.open_button.clicked.connect(self._on_open)
        self._waits: dict[UUID | None, int] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._on_second)
        self._wait_pill = Pill("wait_pill", hue="saffron", icon="clock")
        self._build()
        self.set_vaults(self._paths)

    def set_vaults(self, vaults: Sequence[Path], chosen: Path | None = None) -> None:
        """Offer these vaults, by the name of their folder."""
        self._paths = list(vaults)
        self.vault_chips.set_options([(str(index), path.stem) for index, path in enumerate(self._paths)])
        index = self._paths.index(chosen) if chosen in self._paths else 0
        self.vault_chips.set_value(str(index) if self._paths else "")
        self.vault_field.setVisible(bool(self._paths))
        self._on_vault()

    def look(self) -> None:
        """Ask who opens the vault that is chosen."""
        if path := self._path():
            self.look_requested.emit(path)

    def show_face(self, face: VaultFace) -> None:
        """Offer the names of the people of a vault, the other way in, and say how long to wait."""
        if face.path != self._path():
            return
        chosen = self.people_chips.value()
        self._people, self._has_key = face.people, face.has_recovery_key
        nobody = self.tr("Without a name")
        self.people_chips.set_options(
            [(str(person.slot_id), person.label or nobody) for person in face.people]
        )
        self.people_chips.set_value(chosen)
        self._waits = {None: face.seconds_left, **dict(face.waits)}
        self._show_ways()
        self._show_wait()

    def set_wait(self, seconds: int) -> None:
        """Keep the button shut for some seconds to who is chosen, and count them down on screen."""
        slot = self._tried_slot()
        self._waits[slot] = seconds
        if slot is None and not self._is_key:
            for person in self._people:  # every one of them was tried
                self._waits[person.slot_id] = max(seconds, self._waits.get(person.slot_id, 0))
        self._show_wait()

    def set_busy(self, is_busy: bool) -> None:
        """Show that the vault is being opened; the window stays alive."""
        self.open_button.set_busy(is_busy, self.tr("Opening…"))
        self._is_busy = is_busy
        ways = (self.people_chips, self.key_edit, self._key_button)
        others = (self._other, self._create, self._restore)
        for widget in (self.vault_chips, self.passphrase, *ways, *others):
            widget.setEnabled(not is_busy)
        self._show_wait()
        if is_busy and self.messages.kind() == "error":
            self.messages.dismiss()

    def show_error(self, text: str, *, is_passphrase: bool) -> None:
        """Say why the vault stayed shut, below the passphrase or above the form."""
        if not is_passphrase:
            self.messages.show_message("error", text)
            return
        if self._is_key:
            self.key_field.set_error(text)
            self.key_edit.setFocus()
            return
        self.passphrase_field.set_error(text)
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def forget(self) -> None:
        """Empty the passphrase and the key."""
        self.passphrase.forget()
        self.key_edit.clear()

    def _build(self) -> None:
        self._other = make_button(self.tr("Another &folder…"), "ghost", "folder", name="other_folder_button")
        self._other.clicked.connect(self._on_other)
        self._create = make_button(self.tr("&Create a vault"), "ghost", "plus", name="create_vault_button")
        self._create.clicked.connect(self.create_requested)
        self._restore = make_button(
            self.tr("&Restore a backup…"), "ghost", "undo", name="restore_backup_button"
        )
        self._restore.clicked.connect(self.restore_requested)
        self._key_button = make_button(
            self.tr("&Use the recovery key"), "ghost", "key", name="use_key_button"
        )
        self._key_button.clicked.connect(self._on_other_way)
        hint = self.tr("Without one of its passphrases or its recovery key, nobody opens it, us neither.")
        self.setLayout(
            column(
                label(self.tr("Open your vault"), "h1", name="unlock_title"),
                label(hint, "muted", name="unlock_hint", wrap=True),
                4,
                self.messages,
                self.vault_field,
                self.people_field,
                self.passphrase_field,
                self.key_field,
                self._wait_pill,
                row(self.open_button, self._key_button, STRETCH, gap=8),
                8,
                flow("unlock_others", self._create, self._other, self._restore, gap=4),
                gap=12,
            )
        )

    def _on_open(self) -> None:
        path = self._path()
        if path is None:
            self.messages.show_message("info", self.tr("Choose a vault, or create one."))
        elif self._wait() or self._is_busy:
            return
        elif self._is_key:
            self._open_with_key(path)
        elif not self.passphrase.value():
            self.passphrase_field.set_error(self.tr("Type your passphrase."))
            self.passphrase.setFocus()
        else:
            self.open_requested.emit(path, self.passphrase.value(), self._slot_id())

    def _open_with_key(self, path: Path) -> None:
        if not self.key_edit.value():
            self.key_field.set_error(self.tr("Type the seven groups of the printed sheet."))
            self.key_edit.setFocus()
            return
        self.open_requested.emit(path, self.key_edit.value(), None)

    def _path(self) -> Path | None:
        code = self.vault_chips.value()
        return self._paths[int(code)] if isinstance(code, str) and code else None

    def chosen_vault(self) -> Path | None:
        """Return the folder of the vault that is chosen; None when there is none to choose."""
        return self._path()

    def _slot_id(self) -> UUID | None:
        """Return whose access is tried: the only one there is, or the one chosen; None: each in turn."""
        code = self.people_chips.value()
        return next((person.slot_id for person in self._people if str(person.slot_id) == code), None)

    def _tried_slot(self) -> UUID | None:
        """Return whose failures count: those of the recovery key, when it has been asked for, are its own."""
        if not self._is_key:
            return self._slot_id()
        people = {person.slot_id for person in self._people}
        return next((slot for slot in self._waits if slot is not None and slot not in people), None)

    def _wait(self) -> int:
        """Return the seconds to wait; who chooses no name tries every one."""
        slot = self._tried_slot()
        if slot is not None:
            return self._waits.get(slot, 0)
        people = (person.slot_id for person in self._people)
        return max(self._waits.get(None, 0), *(self._waits.get(person, 0) for person in people), 0)

    def _on_vault(self) -> None:
        self._people, self._has_key, self._is_key = (), False, False
        self.people_chips.set_options(())
        self._waits = {}
        self._show_ways()
        self._show_wait()
        self.look()

    def _on_person(self) -> None:
        self._show_wait()
        self.passphrase.setFocus()

    def _on_other_way(self) -> None:
        self._is_key = not self._is_key
        self._show_ways()
        self._show_wait()
        (self.key_edit if self._is_key else self.passphrase).setFocus()

    def _show_ways(self) -> None:
        self.people_field.setVisible(len(self._people) > 1 and not self._is_key)
        self.passphrase_field.setVisible(not self._is_key)
        self.key_field.setVisible(self._is_key)
        self._key_button.setVisible(self._has_key or self._is_key)
        words = self.tr("&Use the passphrase") if self._is_key else self.tr("&Use the recovery key")
        self._key_button.setText(words)
        self._key_button.setAccessibleName(words.replace("&", ""))

    def _on_second(self) -> None:
        self._waits = {slot: max(0, seconds - 1) for slot, seconds in self._waits.items()}
        self._show_wait()

    def _show_wait(self) -> None:
        wait = self._wait()
        self._wait_pill.setVisible(bool(wait))
        if wait:
            self._wait_pill.set_state(self.tr("Next try in %n second(s)", "", wait))
        if not self._is_busy:
            self.open_button.setEnabled(not wait)
        if not any(self._waits.values()):
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def _on_other(self) -> None:
        self._dialog = FileDialog(self, self.tr("Choose the folder of a vault"))
        self._dialog.setObjectName("vault_folder_dialog")
        self._dialog.setFileMode(FileDialog.FileMode.Directory)
        self._dialog.setOption(FileDialog.Option.ShowDirsOnly)
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
