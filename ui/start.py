"""Between locked and open: which window is shown, what it is given, and what is destroyed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from controllers.session import SessionController
from models.errors import AppError
from ui.crash import CrashReporter
from ui.errors import error_text
from ui.locking.idle_lock import LONGEST
from ui.locking.leaving import Leaving
from ui.locking.why import CRASHED, KEY_CHANGE, OPENING, code_of
from ui.look import Look
from ui.preferences import Preferences
from ui.session.doorway import Doorway
from ui.session.first_window import FirstWindow
from ui.session.open_forms import PASSPHRASE_CODES, OpenForms
from ui.session.opened_window import OpenedWindow
from ui.theme import theme
from ui.warm_up import WarmUp

if TYPE_CHECKING:
    from uuid import UUID

    from controllers.workspace import Workspace
    from ui.locking.relaunch import ReplaceProcess
    from ui.main_window import MainWindow
    from ui.session.create_page import NewVault


class Start(QObject):
    """Owns the windows: the first one while locked, the main one while a vault is open, never both.

    Signals:
        opening: Path of the vault that is going to be opened.
        opened: Path of the vault that is open from now on.
        held_elsewhere: Path of a vault that another instance holds open.
    """

    opening = Signal(object)
    opened = Signal(object)
    held_elsewhere = Signal(object)

    def __init__(
        self,
        session: SessionController,
        preferences: Preferences,
        parent: QObject | None = None,
        replace_process: ReplaceProcess | None = None,
    ) -> None:
        """Wait for a vault.

        Args:
            session: Opens and locks the vault.
            preferences: How the windows look.
            parent: Owner.
            replace_process: Shows the lock screen in a new process; None: it is shown in this one, whose
                memory keeps what the vault held.
        """
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._open: FirstWindow | None = None
        self._forms: OpenForms | None = None
        self._new_vault: NewVault | None = None
        self._opening: Path | None = None
        self._notice = ""
        self._is_trouble = self._is_key_changing = False
        self._last_vault: Path | None = None
        self._demo_passphrase = ""
        self._is_closing = False
        self._crashes = CrashReporter(self)
        self._main = OpenedWindow(session, Look(preferences, self), self)
        self._main.lock_requested.connect(self.lock_now)
        self._warm_up = WarmUp(session, self)
        self._leaving = Leaving(preferences, self._crashes, replace_process)
        self._crashes.install()
        self._crashes.crashed.connect(self._on_crashed)
        self._unattended = QTimer(self)  # the recovery key opened the vault, and no passphrase is chosen yet
        self._unattended.setSingleShot(True)
        self._unattended.setInterval(LONGEST * 60_000)
        self._unattended.timeout.connect(self.lock_now)
        session.recovered.connect(self._on_recovered)
        session.unlocked.connect(self._on_unlocked)
        session.locked.connect(self._on_locked)
        session.key_changing.connect(self._on_key_changing)
        session.failed.connect(self._on_failed)
        session.busy_changed.connect(self._on_busy)

    @property
    def open_window(self) -> FirstWindow | None:
        """The first window, None while a vault is open."""
        return self._open

    @property
    def main_window(self) -> MainWindow | None:
        """The main window, None while locked."""
        return self._main.window

    @property
    def forms(self) -> OpenForms | None:
        """The forms of the first window, None while a vault is open."""
        return self._forms

    def show_open(self, vault: Path | None = None, window: FirstWindow | None = None) -> None:
        """Show the first window, whole.

        Args:
            vault: A vault folder named on the command line; offered first.
            window: The first window when it is on screen already.
        """
        known = self._session.known_vaults()
        first = vault or self._last_vault
        vaults = known if first is None else (first, *(path for path in known if path != first))
        forms = OpenForms(vaults, self._session.suggest_path, self._preferences.language())
        forms.open_requested.connect(self._on_open)
        forms.create_requested.connect(self._on_create)
        forms.recovery_given_up.connect(self.lock_now)
        forms.keys_left.connect(self._on_keys_left)
        if self._notice:
            forms.show_notice(self._notice, is_trouble=self._is_trouble)
            self._is_trouble = False
        shown = window or self._new_window()
        forms.unlock_page.passphrase.set_value(shown.complete(forms) or self._demo_passphrase)
        forms.unlock_page.passphrase.setFocus()
        self._open, self._forms = shown, forms
        Doorway(self._session, forms)
        self._session.warm_up(vaults)
        self._warm_up.begin()

    def set_demo_passphrase(self, passphrase: str) -> None:
        """Have the demonstration and its curtain open by themselves: its passphrase was drawn by lot."""
        self._demo_passphrase = passphrase
        self._main.prefill(passphrase)
        if self._forms is not None:
            self._forms.unlock_page.passphrase.set_value(passphrase)

    def come_back_to(self, place: str, notice: str, *, is_trouble: bool = False) -> None:
        """Begin as the lock screen of a vault.

        Args:
            place: Code of the page that was left; shown again once the vault is open.
            notice: Said above the form.
            is_trouble: Something went wrong.
        """
        self._main.place = place or self._main.place
        self._notice, self._is_trouble = notice, is_trouble

    def hand_over(self, surroundings: dict[str, str]) -> None:
        """Keep environment variables that the lock screen must have."""
        self._leaving.surroundings |= surroundings

    def say(self, notice: str) -> None:
        """Say something in whatever window there is."""
        if self._main.window is not None:
            self._main.window.show_message("info", notice)
        elif self._forms is not None:
            self._forms.show_notice(notice)

    def lock(self, notice: str = "") -> None:
        """Close the vault and destroy everything that shows it, with the process if it may be replaced."""
        workspace = self._session.workspace
        vault = workspace.vault.path if workspace is not None else self._opening
        had_keys = self._session.holds_keys
        self._notice = notice
        self._main.remember_place()
        self._session.hurry()  # before anything is kept: a rewriting would have it wait
        if self._main.window is not None:
            self._leaving.leave(self._main.window, workspace)
        try:
            self._session.lock()
        finally:
            if (vault is not None or had_keys) and not self._is_closing:
                is_there = vault is not None and vault.exists()  # or its creation was given up
                self._leaving.become_lock_screen(vault if is_there else None, self._main.place)
                self._show_lock_screen()

    def lock_now(self) -> None:
        """Lock and say so: idle time, sleep, end of the session of the system, the key."""
        # What is being opened counts too, and what the recovery key opened before a passphrase is chosen.
        if self._session.holds_keys or self._opening is not None:
            self.lock(self.tr("The vault is locked."))
        elif self._forms is not None:
            self._forms.forget()

    def close(self) -> None:
        """Undo what was installed in the process."""
        self._is_closing = True
        self.lock()
        self._crashes.remove()
        self._close_open()

    def _new_window(self) -> FirstWindow:
        window = FirstWindow()
        window.resize(theme.px(1080), theme.px(700))
        window.restoreGeometry(self._preferences.geometry())
        window.show()
        return window

    def _close_open(self) -> None:
        window, self._open, self._forms = self._open, None, None
        if window is not None:
            window.close()
            window.deleteLater()

    def _on_create(self, request: object) -> None:
        self._new_vault = cast("NewVault", request)
        new = self._new_vault
        self._session.create(new.path, new.passphrase, new.settings, new.label)

    def _on_recovered(self, _people: object) -> None:
        self._unattended.start()

    def _on_unlocked(self, workspace: Workspace) -> None:
        self._unattended.stop()
        new_vault, self._new_vault = self._new_vault, None
        if new_vault is not None:
            new_vault.keep_first_hall(workspace)
        self._last_vault, self._opening = workspace.vault.path, None
        self._is_key_changing = False
        self._main.show(workspace)
        if self._open is not None:
            self._preferences.keep_geometry(self._open.saveGeometry())
        if self._forms is not None:
            self._forms.forget()
        self._close_open()
        self.opened.emit(workspace.vault.path)
        if new_vault is not None:
            self._offer_recovery_key(workspace)

    def _offer_recovery_key(self, workspace: Workspace) -> None:
        from ui.settings.keys_layer import RecoveryLayer  # noqa: PLC0415  (once in the life of a vault)

        if self._main.window is not None:
            RecoveryLayer(workspace.people, self._main.window).offer()

    def _on_open(self, path: Path, secret: str, slot_id: UUID | None) -> None:
        self._opening = path
        self.opening.emit(path)
        self._session.unlock(path, secret, slot_id)

    def _on_key_changing(self) -> None:
        """Show the first window while the vault is encrypted under another key, then come back here."""
        if self._main.window is not None:
            self._main.remember_place()
            self._main.window.flush()
            self._opening = self._last_vault  # a lock meanwhile replaces the process, which holds both keys
            self._is_key_changing = True
            self._notice = self.tr("The key of the vault is being changed: this takes a moment.")
            self._show_lock_screen()
            self._notice = ""

    def _on_locked(self) -> None:
        if self._main.window is not None:
            self._preferences.keep_geometry(self._main.window.saveGeometry())
        if self._is_closing or not self._leaving.is_new_process:
            self._show_lock_screen()

    def _show_lock_screen(self) -> None:
        if not self._is_closing and self._open is None:
            self.show_open()  # before the other closes: the process ends with its last window
        self._main.destroy()

    def _on_failed(self, error: AppError) -> None:
        self._new_vault = None
        if not self._session.holds_keys:
            opening, self._opening = self._opening, None
            if error.code == "vault.busy" and opening is not None:
                self.held_elsewhere.emit(opening)
            if self._session.leaves_keys:
                event = KEY_CHANGE if self._is_key_changing else OPENING
                self._on_keys_left(opening, code_of(event, error.code))
        if self._forms is not None:
            self._forms.show_error(error_text(error), is_passphrase=error.code in PASSPHRASE_CODES)

    def _on_keys_left(self, vault: Path | None, why: str) -> None:
        """Replace the process though no vault is open any more: its memory knows what one held."""
        if not self._is_closing:
            self._leaving.become_lock_screen(vault or self._last_vault, self._main.place, why)

    def _on_busy(self, is_busy: bool) -> None:
        if self._forms is not None:
            self._forms.set_busy(is_busy)

    def _on_crashed(self) -> None:
        if self._session.leaves_keys:
            self._on_keys_left(self._opening, CRASHED)
        words = self.tr("Something unexpected happened. What was saved is safe; you can go on.")
        if self._main.window is not None:
            self._main.window.show_message("error", words)
        elif self._forms is not None:
            self._forms.show_error(words, is_passphrase=False)
