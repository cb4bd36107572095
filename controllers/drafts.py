"""Keeps half-typed work in the vault, so that a cut loses no word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.records.people import Right
from models.records.settings import KeptDraft
from models.rules.rights import may
from models.storage import drafts, own_work

if TYPE_CHECKING:
    from datetime import datetime

    from models.clock import Clock
    from models.storage.store import Store


class DraftController(QObject):
    """Half-typed work: kept as it is, without any check, until it is saved or thrown away."""

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock

    def keep(self, kind: str, key: str, payload: dict[str, object], at: datetime | None = None) -> KeptDraft:
        """Keep what a form holds, over what it held before.

        Args:
            kind: ``resident``, ``employer``, ``job``, ``meeting``, ``plan``…
            key: Id of the record being changed, or an id of the draft itself when it is new.
            payload: Plain JSON values (``models.records.codec.to_plain`` makes them of a record).
            at: When it was typed, where that is not now.

        Raises:
            InvalidInput: ``input.too_long``: a text, or the whole, is longer than anybody types; what was
                kept before is still there.
            StorageFailure: The disk refused, or the vault is open for reading.
        """
        drafts.require_short(payload)
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row = drafts.keep(transaction.session, kind, key, payload, at or self._clock())
            transaction.flush()
            return row.to_record()

    def drafts(self) -> tuple[KeptDraft, ...]:
        """Return everything one has half typed, the last touched first; not about files set aside."""
        if not may(self._store.actor, Right.WRITE_FILES):
            return ()
        with self._store.read() as transaction:
            rows = drafts.newest_first(transaction.session)
            return tuple(row.to_record() for row in own_work.shown(transaction.session, rows))

    def find(self, kind: str, key: str) -> KeptDraft | None:
        """Return one's draft; None when nothing is kept under this key, or its file is set aside."""
        with self._store.read(Right.WRITE_FILES) as transaction:
            row = drafts.find(transaction.session, kind, key)
            shown = own_work.shown(transaction.session, [row] if row else [])
            return shown[0].to_record() if shown else None

    def discard(self, kind: str, key: str) -> None:
        """Throw a draft away; none is fine, and so is a vault open for reading, where all stays as it is."""
        if self._store.is_read_only:
            return
        with self._store.begin(Right.WRITE_FILES) as transaction:
            drafts.discard(transaction.session, kind, key)
