"""Opens and locks the vault; whatever shows its data is built by the one and destroyed by the other."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from models.errors import AppError
from models.paths import data_folder, find_vaults, vault_path

# The unlock window is on screen before anything of the vault, the database or the other controllers is
# imported; ``warm_up`` imports them while the passphrase is being typed.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from controllers.workspace import Workspace
    from models.clock import Clock
    from models.records.settings import Settings
    from models.storage.store import Store
    from models.vault.keys import KdfParameters
    from models.vault.vault import Vault


class _Opened(NamedTuple):
    vault: Vault
    store: Store


class SessionController(QObject):
    """From a passphrase to a workspace and back.

    Signals:
        unlocked: The Workspace of the vault that was opened or created.
        locked: The workspace is gone, its keys forgotten.
        failed: The AppError that kept the vault shut.
        busy_changed: Whether a vault is being opened or created.
        passphrase_checked: Whether ``check_passphrase`` was given the right one (bool), or the AppError that
            kept it from being known.
    """

    unlocked = Signal(object)
    locked = Signal()
    failed = Signal(object)
    busy_changed = Signal(bool)
    passphrase_checked = Signal(object)

    def __init__(
        self, tasks: Tasks, clock: Clock, kdf: KdfParameters | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._clock = clock
        self._kdf = kdf
        self._opened: _Opened | None = None
        self._workspace: Workspace | None = None
        self._attempt: object | None = None

    @property
    def workspace(self) -> Workspace | None:
        """The controllers of the open vault; None while locked."""
        return self._workspace

    @property
    def is_busy(self) -> bool:
        """Whether a vault is being opened or created."""
        return self._attempt is not None

    def known_vaults(self) -> tuple[Path, ...]:
        """Return the vault folders of the default data folder; their names are all that is known of them."""
        return find_vaults(data_folder())

    def suggest_path(self, name: str) -> Path:
        """Return where a new vault of this name would be kept; nothing is made."""
        return vault_path(name)

    def warm_up(self) -> None:
        """Import, beside the screen, what opening a vault needs; call it once the window is painted."""
        self._tasks.run(self, _import_all, _ignore)

    def unlock(self, path: Path, passphrase: str) -> None:
        """Open a vault; ``unlocked`` or ``failed`` follows. Does nothing while busy.

        Args:
            path: The vault folder.
            passphrase: As typed.
        """
        if not self.is_busy:
            attempt = self._begin()
            work = partial(_open_vault, path, passphrase)
            self._tasks.run(self, work, partial(self._finish, attempt, None), partial(self._fail, attempt))

    def create(self, path: Path, passphrase: str, settings: Settings) -> None:
        """Create a vault and open it; ``unlocked`` or ``failed`` follows. Does nothing while busy.

        Args:
            path: The vault folder to make.
            passphrase: As typed.
            settings: First settings of the vault.
        """
        if not self.is_busy:
            attempt = self._begin()
            work = partial(_create_vault, path, passphrase, self._kdf)
            self._tasks.run(
                self, work, partial(self._finish, attempt, settings), partial(self._fail, attempt)
            )

    def open_now(self, path: Path, passphrase: str) -> Workspace:
        """Open a vault on this thread; ``unlocked`` is emitted too.

        Raises:
            VaultError: See ``models.vault.vault.unlock``.
            StorageFailure: The database refused.
        """
        self.lock()
        return self._adopt(_open_vault(path, passphrase), None)

    def create_now(self, path: Path, passphrase: str, settings: Settings) -> Workspace:
        """Create a vault on this thread and open it; ``unlocked`` is emitted too.

        Raises:
            VaultError: See ``models.vault.vault.create``.
            InvalidInput: The settings cannot be kept; no vault is left behind.
        """
        self.lock()
        return self._adopt(_create_vault(path, passphrase, self._kdf), settings)

    def check_passphrase(self, passphrase: str) -> None:
        """Ask whether a passphrase opens the vault that is open; ``passphrase_checked`` follows."""
        if self._opened is None:
            self.passphrase_checked.emit(False)
            return
        opened = self._opened
        work = partial(_is_passphrase, opened.vault.path, passphrase)
        self._tasks.run(self, work, partial(self._finish_check, opened), partial(self._fail_check, opened))

    def lock(self) -> None:
        """Close the vault: controllers, database, keys. An opening under way is given up."""
        self._end_attempt()
        workspace, self._workspace = self._workspace, None
        opened, self._opened = self._opened, None
        if workspace is None or opened is None:
            return
        try:
            workspace.close()
        finally:
            _close(opened)
            self.locked.emit()

    def _finish_check(self, opened: _Opened, is_right: bool) -> None:
        if opened is self._opened:  # an answer about one vault never opens the curtain of the next
            self.passphrase_checked.emit(is_right)

    def _fail_check(self, opened: _Opened, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if opened is self._opened:
            self.passphrase_checked.emit(error)

    def _begin(self) -> object:
        self.lock()
        self._attempt = object()
        self.busy_changed.emit(True)
        return self._attempt

    def _end_attempt(self) -> None:
        if self._attempt is not None:
            self._attempt = None
            self.busy_changed.emit(False)

    def _finish(self, attempt: object, settings: Settings | None, opened: _Opened) -> None:
        if attempt is not self._attempt:
            _close(opened)
            return
        self._end_attempt()
        try:
            self._adopt(opened, settings)
        except AppError as error:
            self.failed.emit(error)

    def _fail(self, attempt: object, error: Exception) -> None:
        is_current = attempt is self._attempt
        self._end_attempt()
        if not isinstance(error, AppError):
            raise error
        if is_current:
            self.failed.emit(error)

    def _adopt(self, opened: _Opened, settings: Settings | None) -> Workspace:
        """Build the controllers, with first settings when the vault has just been created."""
        from controllers.workspace import Workspace

        try:
            workspace = Workspace(opened.store, self._tasks, self._clock, opened.vault)
            if settings is not None:
                workspace.settings.save(settings)
        except BaseException:
            _close(opened)
            if settings is not None:
                opened.vault.discard()
            raise
        self._opened, self._workspace = opened, workspace
        self.unlocked.emit(workspace)
        return workspace


def _open_vault(path: Path, passphrase: str) -> _Opened:
    _import_all()
    from models.vault.vault import unlock

    return _open_store(unlock(path, passphrase))


def _create_vault(path: Path, passphrase: str, kdf: KdfParameters | None) -> _Opened:
    _import_all()
    from models.vault.vault import create

    return _open_store(create(path, passphrase, _create_database, kdf))


def _create_database(path: Path, key: bytes) -> None:
    from models.storage.store import Store

    Store.create(path, key).close()


def _open_store(vault: Vault) -> _Opened:
    from models.storage.store import Store

    try:
        return _Opened(vault, Store.open(vault.database_path, vault.database_key))
    except BaseException:
        vault.close()
        raise


def _is_passphrase(path: Path, passphrase: str) -> bool:
    from models.vault.vault import is_passphrase

    return is_passphrase(path, passphrase)


def _close(opened: _Opened) -> None:
    try:
        opened.store.close()
    finally:
        opened.vault.close()


def _import_all() -> None:
    for module in ("models.vault.vault", "models.storage.store", "controllers.workspace"):
        import_module(module)


def _ignore(_: None) -> None:
    """Nothing waits for the imports."""
