"""The fast change of person: the vault stays open, and belongs to somebody else from then on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from controllers import opening
from controllers.doorkeeper import Doorkeeper
from controllers.opening import Opened
from models.errors import AppError
from models.records.journal import Action

# ruff: noqa: PLC0415  (the first window is painted before anything of the vault is imported)
if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from controllers.workspace import Workspace
    from models.clock import Clock
    from models.vault.keys import KdfParameters
    from models.vault.vault import Vault


class Relay(Doorkeeper):
    """Has one vault open, for one person at a time.

    Signals:
        switched: The Workspace of the other person.
        failed: The AppError that kept the vault shut, or the other person out.
    """

    switched = Signal(object)
    failed = Signal(object)

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
        super().__init__(tasks, parent)
        self._clock, self._kdf = clock, kdf
        self._workspace: Workspace | None = None

    @property
    def workspace(self) -> Workspace | None:
        """The controllers of the open vault; None while locked."""
        return self._workspace

    def switch_person(self, slot_id: UUID, passphrase: str) -> None:
        """Let somebody else go on in the vault that is open; ``switched`` or ``failed`` follows."""
        if self._opened is not None:
            opened = self._opened
            work = partial(opening.become, opened, slot_id, passphrase, self._tries())
            self._tasks.run(
                self, work, partial(self._finish_switch, opened), partial(self._fail_switch, opened)
            )

    def hurry(self) -> None:
        """Wait for no rewriting of the database any more: the vault is about to be closed."""
        if self._opened is not None:
            self._opened.store.hurry()

    def _finish_switch(self, opened: Opened, vault: Vault) -> None:
        """Note who left and who came, each in their own name."""
        workspace = self._workspace
        if opened is not self._opened or workspace is None:
            vault.forget()
            return
        entered, former = Opened(vault, opened.store), opened.store.actor
        try:
            newcomer = opening.enter(opened.store, vault.slot_id, self._clock)
            opened.store.act_as(newcomer)
            built = self._build(entered)
        except AppError as error:
            opened.store.act_as(former)
            vault.forget()
            self.failed.emit(error)
            return
        opened.store.act_as(former)
        opening.note(opened, Action.LOCKED)
        opened.store.act_as(newcomer)
        workspace.hand_over(built)
        opened.vault.forget()
        self._opened, self._workspace = entered, built
        opening.note(entered, Action.UNLOCKED)
        self.switched.emit(built)

    def _fail_switch(self, opened: Opened, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if opened is self._opened:
            self.failed.emit(error)

    def _build(self, opened: Opened) -> Workspace:
        from controllers.workspace import Workspace

        return Workspace(opened.store, self._tasks, self._clock, opened.vault, kdf=self._kdf)
