"""What every record that is written on a form has in common: saved whole, hidden, always undoable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from models.entities.base import Keyed, Numbered
from models.records.codec import from_plain, to_plain
from models.records.people import Right
from models.rules.drafts import cleaned

if TYPE_CHECKING:
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


E = TypeVar("E", bound=Keyed | Numbered)
D = TypeVar("D")
R = TypeVar("R")


class RecordController(QObject, Generic[E, D, R]):
    """Saves, removes and takes back records of one kind: E in the database, D on the form, R on screen.

    Attributes:
        kind: Code of the kind; ``kind.saved``, ``kind.created`` and ``kind.removed`` name what can be undone.
        draft_type: D.
        right: Needed to write.
    """

    kind: ClassVar[str]
    draft_type: ClassVar[type]
    right: ClassVar[Right] = Right.WRITE_FILES

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._undo = undo
        undo.register(self.kind, self._take_back)

    def save(self, draft: D) -> R:
        """Keep a new record, or the new content of one.

        Raises:
            InvalidInput: A field is missing, too long, out of range…; nothing was kept.
            NotFound: ``kind.not_found``, what is to be changed, or what it names, was removed.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(self.right) as transaction:
            draft = self._tidied(cleaned(draft))
            entity, before = self._write(transaction, draft)
            transaction.flush()
            record = self._record(transaction, entity)
            if before != self._content(record):
                self._undo.push(
                    transaction,
                    action=f"{self.kind}.saved" if before else f"{self.kind}.created",
                    subject=self._subject(record),
                    record_id=entity.id,
                    inverse={"before": to_plain(before)} if before else {"created": True},
                )
        self._announce(record)
        return record

    def remove(self, record_id: UUID) -> None:
        """Hide a record, with what depends on it, from lists and searches; it can be taken back.

        Raises:
            NotFound: ``kind.not_found``.
            RuleBroken: Something that depends on it has to go first.
        """
        with self._store.begin(self.right) as transaction:
            subject = self._hide(transaction, record_id)
            self._undo.push(
                transaction,
                action=f"{self.kind}.removed",
                subject=subject,
                record_id=record_id,
                inverse={"removed": True},
            )
        self._announce_removal(record_id)

    def restore(self, record_id: UUID) -> R:
        """Show a removed record again, with what was hidden with it.

        Raises:
            NotFound: ``kind.not_found``.
        """
        with self._store.begin(self.right) as transaction:
            entity = self._show(transaction, record_id)
            transaction.flush()
            record = self._record(transaction, entity)
        self._announce(record)
        return record

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        if "created" in inverse:
            self._hide(transaction, record_id)
            return partial(self._announce_removal, record_id)
        if "removed" in inverse:
            entity = self._show(transaction, record_id)
        else:
            entity, _ = self._write(transaction, from_plain(inverse["before"], self.draft_type))
        transaction.flush()
        return partial(self._announce, self._record(transaction, entity))

    def _announce(self, record: R) -> None:
        self._tell(record)
        self._undo.announce()

    def _announce_removal(self, record_id: UUID) -> None:
        self._tell_removal(record_id)
        self._undo.announce()

    # What each kind does in its own way --------------------------------------------------------------------

    def _tidied(self, draft: D) -> D:
        """Return a draft as it is to be kept, its texts cleaned already."""
        return draft

    def _write(self, transaction: Transaction, draft: D) -> tuple[E, D | None]:
        """Apply a draft; return what is kept and its content before, None for something new."""
        raise NotImplementedError

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        """Hide something that is shown; return what it is called when that is to be undone."""
        raise NotImplementedError

    def _show(self, transaction: Transaction, record_id: UUID) -> E:
        """Show something again that was hidden."""
        raise NotImplementedError

    def _record(self, transaction: Transaction, entity: E) -> R:
        """Return what is kept as screens know it."""
        raise NotImplementedError

    def _content(self, record: R) -> D:
        """Return the content of a record, to be compared with what it was."""
        raise NotImplementedError

    def _subject(self, record: R) -> str:
        """Return what a record is called when what was done to it is to be undone."""
        raise NotImplementedError

    def _tell(self, record: R) -> None:
        """Tell the screens of a record that was saved or shown again."""
        raise NotImplementedError

    def _tell_removal(self, record_id: UUID) -> None:
        """Tell the screens of a record that was hidden."""
        raise NotImplementedError
