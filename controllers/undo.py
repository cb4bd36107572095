"""Takes the last action back, also after a restart, for a day."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from models.errors import AppError, InvalidInput, NotFound, RuleBroken
from models.records.people import Right
from models.records.settings import UndoRecord
from models.rules.rights import may
from models.rules.undoing import is_for_good
from models.storage import undo

if TYPE_CHECKING:
    from models.clock import Clock
    from models.storage.store import Store, Transaction

Announce = Callable[[], None]
TakeBack = Callable[["Transaction", UUID, dict[str, Any]], Announce]
"""Takes one action of an area back inside a transaction; returns what tells the screens, once committed."""


class UndoController(QObject):
    """The last action, and taking it back.

    Signals:
        changed: What ``last`` answers has changed.
    """

    changed = Signal()

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._areas: dict[str, tuple[TakeBack, Right]] = {}
        # Numbers of what could not be taken back just now: kept, and not in the way of what was done before.
        self._passed: set[int] = set()

    def register(self, area: str, take_back: TakeBack, right: Right = Right.WRITE_FILES) -> None:
        """Say who takes the actions of an area back, and the right it takes."""
        self._areas[area] = take_back, right

    def last(self) -> UndoRecord | None:
        """Return one's last action of the past day that was not just refused; None when there is none."""
        if not may(self._store.actor, Right.WRITE_FILES):
            return None
        with self._store.read() as transaction:
            entry = undo.newest(transaction.session, self._clock(), self._passed)
            return entry.to_record() if entry else None

    def undo(self) -> UndoRecord | None:
        """Take the last action back; None when there is none.

        An action that cannot be taken back now is kept for later, and the next time the one before is; one
        that never can be again (``undoing.is_for_good``) is forgotten. Neither stands before the others.

        Raises:
            InvalidInput: What was there before can no longer be kept.
            RuleBroken: What happened since forbids it.
            NotFound: What it was done to is no more.
        """
        try:
            taken_back = self._take_back()
        except (InvalidInput, NotFound, RuleBroken) as error:
            self._set_aside(error)
            self.changed.emit()
            raise
        if taken_back is None:
            self._passed.clear()  # asked once more, all are tried again
            return None
        record, announce = taken_back
        announce()
        self.changed.emit()
        return record

    def push(
        self,
        transaction: Transaction,
        *,
        action: str,
        subject: str,
        record_id: UUID,
        inverse: dict[str, Any],
    ) -> None:
        """Note, in the transaction that acts, how to take the action back.

        Args:
            transaction: Of the action; call ``announce`` once it is committed.
            action: Code such as ``resident.removed``; what precedes the dot is the area.
            subject: What it was done to, as a person would say it.
            record_id: The record acted on.
            inverse: Plain values that the area's own controller reads.
        """
        self._passed.clear()
        undo.push(
            transaction.session,
            action=action,
            subject=subject,
            area=action.partition(".")[0],
            record_id=record_id,
            inverse=inverse,
            now=self._clock(),
        )

    def _take_back(self) -> tuple[UndoRecord, Announce] | None:
        with self._store.begin(Right.WRITE_FILES) as transaction:
            entry = undo.newest(transaction.session, self._clock(), self._passed)
            if entry is None:
                return None
            record = entry.to_record()
            take_back, right = self._areas[entry.area]
            transaction.require(right)
            announce = take_back(transaction, entry.record_id, entry.inverse)
            transaction.session.delete(entry)
        return record, announce

    def _set_aside(self, error: AppError) -> None:
        """Have the action before come next; what can never be taken back again is forgotten."""
        with self._store.begin(Right.WRITE_FILES) as transaction:
            entry = undo.newest(transaction.session, self._clock(), self._passed)
            if entry is None:
                return
            if is_for_good(error):
                transaction.session.delete(entry)
            else:
                self._passed.add(entry.number)

    def announce(self) -> None:
        """Tell the screens that the last action has changed."""
        self.changed.emit()
