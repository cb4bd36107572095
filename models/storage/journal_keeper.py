"""Decides what goes into the journal, and when: with the act itself, or as soon as the disk lets it."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from models.clock import Clock
from models.records.ids import AdviserId
from models.records.journal import Action, Note
from models.records.people import Actor
from models.storage import journal

_NOT_AGAIN = {
    Action.SEEN: timedelta(minutes=10),
    Action.CHANGED: timedelta(minutes=10),
    Action.REFUSED: timedelta(minutes=1),
}
"""The same person doing the same to the same record is one line for so long."""
_TYPED = "plan"
"""Kept at each pause of the typing: its changes are told apart by minutes, not by pauses."""
_MOST_RECENT = 1000

_Entry = tuple[datetime, Actor, Note]
_Recent = tuple[AdviserId | None, Action, str, UUID | None, str]


class JournalKeeper:
    """Writes notes into transactions; may be shared between threads.

    Args:
        key: The journal's 32-byte key; empty: nothing is noted (a database without its vault).
        clock: Says when.
        is_silent: Nothing is noted, since nothing can be written; the journal can be checked.
    """

    def __init__(self, key: bytes, clock: Clock, *, is_silent: bool = False) -> None:
        self.key = key
        self._is_silent = is_silent
        self._clock = clock
        self._owed: list[_Entry] = []
        self._recent: dict[_Recent, datetime] = {}
        self._lock = threading.Lock()

    @property
    def owes(self) -> bool:
        """Whether notes wait for a transaction that writes."""
        return bool(self._owed)

    def owe(self, actor: Actor, note: Note) -> None:
        """Keep a note for the next transaction that writes."""
        if self.key and not self._is_silent:
            entries = self._news(actor, [note])
            with self._lock:
                self._owed += entries

    def take(self) -> list[_Entry]:
        """Hand over the notes owed, to a transaction that is about to be kept."""
        with self._lock:
            entries, self._owed = self._owed, []
        return entries

    def give_back(self, entries: list[_Entry]) -> None:
        """Owe again what a transaction took and did not keep; what it noted itself did not happen."""
        with self._lock:
            self._owed = entries + self._owed
            self._recent.clear()

    def write(self, session: Session, owed: list[_Entry], actor: Actor, notes: Iterable[Note]) -> None:
        """Add lines to the journal, in the transaction of a session; nothing to add costs nothing."""
        entries = owed + self._news(actor, notes)
        if self.key and entries:
            journal.append(session.connection(), self.key, entries)

    def _news(self, actor: Actor, notes: Iterable[Note]) -> list[_Entry]:
        now = self._clock()
        with self._lock:
            return [(now, actor, note) for note in notes if self._is_news(now, actor, note)]

    def _is_news(self, now: datetime, actor: Actor, note: Note) -> bool:
        pause = _NOT_AGAIN.get(note.action)
        if pause is None or (note.action is Action.CHANGED and note.kind != _TYPED):
            return True
        key = (actor.adviser_id, note.action, note.kind, note.record_id, note.detail)
        before = self._recent.get(key)
        if before is not None and timedelta() <= now - before < pause:
            return False
        if len(self._recent) >= _MOST_RECENT:
            self._recent.clear()
        self._recent[key] = now
        return True
