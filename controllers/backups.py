"""Backups of the open vault: when they are made, where they go, and what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from controllers.backup_choice import BackupChoice
from controllers.backup_due import BackupDue
from controllers.backup_work import BackupWork
from models.errors import AppError, BackupFailure, StorageFailure
from models.records.backups import BackupState
from models.storage import backups

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.backup.watch import Watch
    from models.clock import Clock
    from models.records.backups import BackupReport, BackupRow
    from models.storage.store import Store
    from models.vault.vault import Vault

T = TypeVar("T")
_FIRST_LOOK_MS: Final = 4_000
_LOOK_MS: Final = 15 * 60 * 1000
_PATIENCE_MS: Final = 200
"""After that the process is replaced all the same; what was half copied is swept next time."""


class BackupController(QObject):
    """Makes copies by itself once a place is chosen, and says how fresh the last one is.

    The work has a thread of its own: a slow stick keeps no preview waiting.

    Signals:
        state_changed: The BackupState as it is now.
        progressed: Share of the copy that is done, 0 to 1 (float).
        chosen: The place that was tried is where backups go from now on.
        made: The BackupReport of a copy that was asked for.
        rehearsed: The RestoreReport of a trial restoration.
        failed: The AppError that stopped what was asked for.
    """

    state_changed = Signal(object)
    progressed = Signal(object)
    chosen = Signal()
    made = Signal(object)
    rehearsed = Signal(object)
    failed = Signal(object)
    _reached = Signal(object)

    def __init__(
        self, store: Store, vault: Vault, tasks: Tasks, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._work = BackupWork(store, vault, clock)
        self._due = BackupDue(store, self._work, clock)
        self._tasks = tasks.beside(self)
        self._choice = BackupChoice(self._work, self._tasks, self)
        self._choice.proved.connect(self._on_proved)
        self._choice.refused.connect(self._on_refused)
        self._watch: Watch | None = None
        self._trouble = ""
        self._chosen: Path | None = None
        # Told by the worker, passed on here: a screen that goes meanwhile must not be called any more.
        self._reached.connect(self.progressed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        # Of a vault that is only read, nothing is new and nothing can be noted; a command without a screen
        # has nothing that tells the time.
        if not store.is_read_only and QCoreApplication.instance() is not None:
            self._timer.start(_FIRST_LOOK_MS)

    def state(self) -> BackupState:
        """Return what is to be shown of backups, as the stick was last seen; it is not asked."""
        destination, seen = self._destination(), self._work.seen
        return BackupState(
            destination=destination,
            is_present=seen.is_present,
            last_at=self._due.last_at(),
            free_bytes=seen.free_bytes,
            is_same_disk=seen.is_same_disk,
            is_looking=destination is not None and seen.destination is None,
            is_running=self._watch is not None,
            is_choosing=self._choice.is_under_way,
            trouble=self._trouble,
        )

    def destination(self) -> Path | None:
        """Return where backups go, there or not; None until it is chosen."""
        return self._destination()

    def is_there(self, destination: Path) -> bool:
        """Say whether the place of the backups can be reached now; asks the stick, and no database."""
        return self._work.is_there(destination)

    def rows(self) -> tuple[BackupRow, ...]:
        """Return the backups last seen at the destination, the newest first; none when it was not there."""
        return self._work.rows()

    def refresh(self) -> None:
        """Ask the stick again, beside the screen; ``state_changed`` follows."""
        asked = partial(self._work.look, self._destination())
        self._tasks.run(self, asked, self._on_seen, self._on_unseen)

    def choose(self, folder: Path) -> None:
        """Have backups go to a folder or a stick once it was written to; ``chosen`` or ``failed`` follows."""
        if self._store.is_read_only:
            self.failed.emit(StorageFailure("storage.read_only"))
            return
        self._choice.begin(folder, is_known=folder == self._destination())
        self._tell()

    def choose_destination(self, folder: Path) -> None:
        """Have backups go to a folder or a stick; it is written to on this thread: not for a screen.

        Raises:
            BackupFailure: ``backup.missing``, ``backup.inside``, ``backup.read_only``, ``backup.disk_full``;
                ``backup.other_copy``: another copy of this vault has its backups there.
            StorageFailure: The choice could not be kept.
        """
        self._store.require_writable()
        self._work.prove(folder, is_known=folder == self._destination())
        self._settle_at(folder)

    def back_up_now(self) -> None:
        """Make a backup; ``made`` or ``failed`` follows."""
        self._begin(self._work.make, self._on_made)

    def rehearse(self, backup: Path) -> None:
        """Restore a backup into a private folder and remove it again; ``rehearsed`` or ``failed`` follows."""
        self._begin(partial(self._work.rehearse, backup), self._on_rehearsed, needs_destination=False)

    def cancel(self) -> None:
        """Give up what runs; ``failed`` follows with ``backup.cancelled``."""
        if self._watch is not None:
            self._watch.stop()

    def is_due(self) -> bool:
        """Say whether the daily backup is to be made."""
        return self._due.is_due()

    def is_wanted_at_close(self) -> bool:
        """Say whether a copy is to be proposed before the window closes; not while one is being made."""
        return self._watch is None and self._due.at_close()

    def lock_destination(self) -> Path | None:
        """Return where the vault is to be copied once it is locked; None when that is not needed now."""
        return None if self._store.is_read_only else self._due.at_lock(self._destination())

    def look(self) -> None:
        """Read through copies that the lock screen made, then make the daily one when it is due."""
        if self._store.is_read_only:
            return
        self._timer.setInterval(_LOOK_MS)  # starts nothing
        if self._watch is None:
            asked = partial(self._work.keep_house, self._destination())
            self._tasks.run(self, asked, self._on_house_kept, self._on_unseen)
        else:
            self._tell()

    def close(self) -> None:
        """Give up what runs: the vault is about to be closed, and a slow stick must not hold the lock up."""
        self._timer.stop()
        self.cancel()
        leave = self._work.list_left(self._chosen) if self._chosen is not None else None
        if leave is not None:
            self._tasks.run(self, leave, _ignore, _ignore)
        self._tasks.wait(_PATIENCE_MS)

    def _begin(
        self,
        work: Callable[..., T],
        done: Callable[[T], None],
        *,
        is_quiet: bool = False,
        needs_destination: bool = True,
    ) -> None:
        if self._watch is not None:
            self.failed.emit(BackupFailure("backup.busy"))
            return
        if self._store.is_read_only:
            self.failed.emit(StorageFailure("storage.read_only"))
            return
        destination = self._destination()
        if destination is None and needs_destination:
            self.failed.emit(BackupFailure("backup.none"))
            return
        self._watch = self._work.new_watch(None if is_quiet else self._reached.emit)
        asked = partial(work, destination, self._watch) if needs_destination else partial(work, self._watch)
        failed = self._on_quietly_failed if is_quiet else self._on_failed
        self._tell()
        at = destination if needs_destination else None
        self._tasks.run(self, partial(self._work.and_look, asked, at), done, failed)

    def _settle_at(self, folder: Path) -> None:
        self._work.keep_destination(folder)
        self._chosen = folder
        self._trouble = ""
        self._work.choose(folder)
        self.refresh()
        self._tell()

    def _on_proved(self, folder: Path) -> None:
        try:
            self._settle_at(folder)
        except AppError as error:
            self._on_refused(error)
        else:
            self.chosen.emit()

    def _on_refused(self, error: AppError) -> None:
        self._tell()
        self.failed.emit(error)

    def _on_made(self, report: BackupReport) -> None:
        self._end(_trouble_of(report))
        self.made.emit(report)

    def _on_rehearsed(self, report: object) -> None:
        self._end()
        self.rehearsed.emit(report)

    def _on_looked(self, _count: int) -> None:
        self._end()
        self._on_house_kept(None)

    def _on_house_kept(self, _: None) -> None:
        """Do what is due, as the stick was just seen."""
        if not self._work.seen.is_present or self._watch is not None:
            self._tell()
        elif self._work.seen.has_unverified:
            self._begin(self._work.adopt, self._on_looked, is_quiet=True)
        elif self.is_due() or not self._work.has_current():
            self._begin(self._work.make, self._on_quietly_made, is_quiet=True)
        else:
            self._tell()

    def _on_seen(self, _: None) -> None:
        self._tell()

    def _on_unseen(self, error: Exception) -> None:
        """Say what is known all the same: the disk did not answer, and is asked again later."""
        self._tell()
        if not isinstance(error, AppError):
            raise error

    def _on_quietly_made(self, report: BackupReport) -> None:
        self._end(_trouble_of(report))

    def _on_failed(self, error: Exception) -> None:
        self._end(self._trouble)
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    def _on_quietly_failed(self, error: Exception) -> None:
        """Keep the reason for whoever looks; nobody is interrupted, and a missing stick is no trouble."""
        is_told = isinstance(error, AppError) and error.code not in {"backup.missing", "backup.cancelled"}
        self._end(error.code if isinstance(error, AppError) and is_told else "")
        if not isinstance(error, AppError):
            raise error

    def _end(self, trouble: str = "") -> None:
        self._watch, self._trouble = None, trouble
        self._tell()

    def _tell(self) -> None:
        self.state_changed.emit(self.state())

    def _destination(self) -> Path | None:
        if self._chosen is None:
            with self._store.read() as transaction:
                self._chosen = backups.destination(transaction.session)
        return self._chosen


def _ignore(_: object) -> None:
    """Nothing waits for the list: the next backup brings it along."""


def _trouble_of(report: BackupReport) -> str:
    """Return the code of what is to be said of a copy that was made: the vault itself lacks something."""
    return "backup.attachment_faulty" if report.faulty else ""
