"""Opens and locks the vault; whatever shows its data is built by the one and destroyed by the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from controllers import getting_ready, opening
from controllers.opening import Opened
from controllers.relay import Relay
from models.errors import AppError
from models.paths import data_folder, find_vaults, vault_path
from models.records.journal import Action

# The unlock window is on screen before anything of the vault, the database or the other controllers is
# imported; ``warm_up`` imports them while the passphrase is being typed.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from controllers.workspace import Workspace
    from models.clock import Clock
    from models.records.settings import Settings
    from models.vault.keys import KdfParameters
    from models.vault.vault import Vault

_SETTLE_MS: Final = 1_000


class SessionController(Relay):
    """From a passphrase to a workspace and back.

    Signals:
        unlocked: The Workspace of the vault that was opened or created.
        locked: The workspace is gone, its keys forgotten.
        busy_changed: Whether a vault is being opened or created.
        recovered: The recovery key was right: tuple of Person, one of whom chooses a new passphrase and goes
            on with ``finish_recovery``.
        key_changing: The workspace is about to close, because the key of the vault changes; ``unlocked`` or
            ``failed`` follows.
    """

    unlocked = Signal(object)
    locked = Signal()
    busy_changed = Signal(bool)
    recovered = Signal(object)
    key_changing = Signal()

    def __init__(
        self, tasks: Tasks, clock: Clock, kdf: KdfParameters | None = None, parent: QObject | None = None
    ) -> None:
        """Wait for a vault.

        Args:
            tasks: Where slow work goes.
            clock: Says when.
            kdf: Cost of new passphrases; None: measured on this machine.
            parent: Owner.
        """
        super().__init__(tasks, clock, kdf, parent)
        self._awaited: Opened | None = None
        self._attempt: object | None = None
        self._is_settled = True
        self._leaves_keys = False

    @property
    def is_busy(self) -> bool:
        """Whether a vault is being opened or created."""
        return self._attempt is not None

    @property
    def holds_keys(self) -> bool:
        """Whether a vault is open, is being opened, or was opened by the recovery key for nobody yet."""
        return self.is_busy or self._opened is not None or self._awaited is not None

    @property
    def leaves_keys(self) -> bool:
        """Whether a vault that is shut by now left its keys in the memory of this process."""
        return self._leaves_keys and not self.holds_keys

    def known_vaults(self) -> tuple[Path, ...]:
        """Return the vault folders of the default data folder; their names are all that is known of them."""
        return find_vaults(data_folder())

    def suggest_path(self, name: str) -> Path:
        """Return where a new vault of this name would be kept; nothing is made."""
        return vault_path(name)

    def warm_up(self, vaults: tuple[Path, ...] = ()) -> None:
        """Get ready to open one of these, beside the screen; call it once the window is painted."""
        self._tasks.run(self, partial(getting_ready.get_ready, vaults), _ignore)

    def unlock(self, path: Path, secret: str, slot_id: UUID | None = None) -> None:
        """Open a vault; ``unlocked``, ``recovered`` or ``failed`` follows. Does nothing while busy.

        Args:
            path: The vault folder.
            secret: As typed: a passphrase or the recovery key.
            slot_id: Whose; None: whoever it opens for.
        """
        if not self.is_busy:
            attempt = self._begin()
            work = partial(opening.open_vault, path, secret, slot_id, self._tries(), self._clock)
            self._tasks.run(
                self, work, partial(self._finish, attempt, None), partial(self._fail_to_open, attempt)
            )

    def create(self, path: Path, passphrase: str, settings: Settings, label: str = "") -> None:
        """Create a vault and open it; ``unlocked`` or ``failed`` follows. Does nothing while busy.

        Args:
            path: The vault folder to make.
            passphrase: As typed.
            settings: First settings of the vault.
            label: What the first person is called before the vault is open.
        """
        if not self.is_busy:
            attempt = self._begin()
            work = partial(opening.create_vault, path, passphrase, label, self._kdf, self._clock)
            self._tasks.run(
                self, work, partial(self._finish, attempt, settings), partial(self._fail, attempt)
            )

    def open_now(self, path: Path, secret: str, slot_id: UUID | None = None) -> Workspace:
        """Open a vault on this thread; ``unlocked`` is emitted too. The recovery key opens it for nobody.

        Raises:
            VaultError: See ``models.vault.vault.unlock``; ``vault.too_soon``.
            StorageFailure: The database refused.
        """
        self.lock()
        workspace = self._adopt(opening.open_vault(path, secret, slot_id, self._tries(), self._clock), None)
        self.settle()
        return workspace

    def create_now(self, path: Path, passphrase: str, settings: Settings, label: str = "") -> Workspace:
        """Create a vault on this thread and open it; ``unlocked`` is emitted too.

        Raises:
            VaultError: See ``models.vault.vault.create``.
            InvalidInput: The settings cannot be kept; no vault is left behind.
        """
        self.lock()
        made = opening.create_vault(path, passphrase, label, self._kdf, self._clock)
        workspace = self._adopt(made, settings)
        self.settle()
        return workspace

    def finish_recovery(self, slot_id: UUID, passphrase: str) -> None:
        """Give a person a new passphrase after ``recovered``; ``unlocked`` or ``failed`` follows.

        Args:
            slot_id: Whose.
            passphrase: The new one.
        """
        awaited = self._awaited
        if awaited is not None and not self.is_busy:
            attempt = self._attempt = object()
            self.busy_changed.emit(True)
            work = partial(opening.take_over, awaited, slot_id, passphrase, self._kdf, self._clock)
            self._tasks.run(self, work, partial(self._finish, attempt, None), partial(self._fail, attempt))

    def change_key(self) -> None:
        """Give the vault another key, its workspace closed; ``unlocked`` or ``failed`` follows.

        Photos and scans that are being filed are kept before.
        """
        from controllers import key_change

        if self._opened is None or self._workspace is None or self.is_busy:
            return
        if self._workspace.attachments.is_busy:  # what is on its way in is kept first
            self._workspace.attachments.idle.connect(self.change_key, Qt.ConnectionType.QueuedConnection)
            return
        self.hurry()
        self._note_opening()
        self.key_changing.emit()
        opened, workspace = self._opened, self._workspace
        self._opened = self._workspace = None
        workspace.close(is_patient=True)
        attempt = self._attempt = object()
        self.busy_changed.emit(True)
        self._leaves_keys = True
        work = partial(key_change.change_key, opened, self._clock)
        self._tasks.run(self, work, partial(self._finish, attempt, None), partial(self._fail, attempt))

    def settle(self) -> None:
        """Note that the vault was opened and keep its house, once: when the first page is on screen.

        What is not done by then is done a second after it was opened.
        """
        if self._note_opening() and self._workspace is not None:
            self._workspace.keep_house()

    def lock(self) -> None:
        """Close the vault: controllers, database, keys. An opening under way is given up."""
        self.hurry()
        self._end_attempt()
        self._note_opening()
        awaited, self._awaited = self._awaited, None
        workspace, self._workspace = self._workspace, None
        opened, self._opened = self._opened, None
        self._leaves_keys |= awaited is not None or opened is not None
        if awaited is not None:
            opening.close(awaited)
        if workspace is None or opened is None:
            return
        try:
            workspace.close()
        finally:
            opening.note(opened, Action.LOCKED)
            opening.close(opened)
            self.locked.emit()

    def _finish_switch(self, opened: Opened, vault: Vault) -> None:
        self._note_opening()  # in the name of who leaves
        super()._finish_switch(opened, vault)

    def _note_opening(self) -> bool:
        """Note that the vault was opened, unless that is done; say whether it was done now."""
        if self._is_settled or self._opened is None:
            return False
        self._is_settled = True
        opening.note(self._opened, Action.UNLOCKED)
        return True

    def _begin(self) -> object:
        self.lock()
        self._attempt = object()
        self.busy_changed.emit(True)
        return self._attempt

    def _end_attempt(self) -> None:
        if self._attempt is not None:
            self._attempt = None
            self.busy_changed.emit(False)

    def _finish(self, attempt: object, settings: Settings | None, opened: Opened) -> None:
        if attempt is not self._attempt:
            self._leaves_keys = True
            opening.close(opened)
            return
        self._end_attempt()
        if opened.vault.slot_kind == opening.RECOVERY:
            self._awaited = opened
            self.recovered.emit(opening.people_of(opened.vault.labels()))
            return
        self._awaited = None
        try:
            self._adopt(opened, settings)
        except AppError as error:
            self.failed.emit(error)

    def _fail_to_open(self, attempt: object, error: Exception) -> None:
        self._leaves_keys |= not (isinstance(error, AppError) and error.code in opening.WITHOUT_KEYS)
        self._fail(attempt, error)

    def _fail(self, attempt: object, error: Exception) -> None:
        is_current = attempt is self._attempt
        self._end_attempt()
        if not isinstance(error, AppError):
            raise error
        if is_current:
            self.failed.emit(error)

    def _adopt(self, opened: Opened, settings: Settings | None) -> Workspace:
        """Build the controllers, with first settings when the vault has just been created."""
        try:
            workspace = self._build(opened)
            if settings is not None:
                workspace.people.found(workspace.settings.save(settings).organisation_name)
        except BaseException:
            self._leaves_keys = True
            opening.close(opened)
            if settings is not None:
                opened.vault.discard()
            raise
        self._opened, self._workspace = opened, workspace
        self._is_settled = False
        if QCoreApplication.instance() is not None:  # a command without a screen has nothing to tell the time
            QTimer.singleShot(_SETTLE_MS, self, self.settle)
        if settings is not None and self._kdf is None:
            opening.note_cost(opened)
        self.unlocked.emit(workspace)
        return workspace

    def _build(self, opened: Opened) -> Workspace:
        workspace = super()._build(opened)
        # Not before the screen that asks has done: it is destroyed meanwhile.
        workspace.people.key_change_requested.connect(self.change_key, Qt.ConnectionType.QueuedConnection)
        return workspace


def _ignore(_: None) -> None:
    """Nothing waits for the imports."""
