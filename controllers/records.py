"""What every record that is written on a form has in common: saved whole, hidden, always undoable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from models.entities.base import Keyed, Numbered
from models.records.codec import to_plain
from models.records.people import Right
from models.rules import undoing
from models.rules.drafts import cleaned
from models.rules.meanwhile import onto_present
from models.storage import hanging
from models.storage.last_change import last_change

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
        parts: Tables that are part of a record: they do not hang on it.
    """

    kind: ClassVar[str]
    draft_type: ClassVar[type]
    right: ClassVar[Right] = Right.WRITE_FILES
    parts: ClassVar[frozenset[str]] = frozenset()

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._undo = undo
        undo.register(self.kind, self._take_back)

    def save(self, draft: D, base: D | None = None) -> R:
        """Keep a new record, or the new content of one.

        Args:
            draft: What was typed.
            base: What the record held when typing began: what somebody else changed since stays. None:
                ``draft`` is all that counts.

        Raises:
            InvalidInput: A field is missing, too long, out of range…, or was changed by somebody else
                meanwhile (``models.rules.meanwhile``); nothing was kept.
            NotFound: ``kind.not_found``, what is to be changed, or what it names, was removed.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(self.right) as transaction:
            draft = self._tidied(cleaned(draft))
            if base is not None:
                key = self._id_of(base)
                who = partial(last_change, transaction, self.kind, key)
                draft = onto_present(self._present(transaction, key), base, draft, who)
            entity, before = self._write(transaction, draft)
            transaction.flush()
            record = self._record(transaction, entity)
            if before != self._content(record):
                self._undo.push(
                    transaction,
                    action=f"{self.kind}.saved" if before else f"{self.kind}.created",
                    subject=self._subject(record),
                    record_id=entity.id,
                    inverse=self._inverse(transaction, entity.id, before, self._content(record)),
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

    def _inverse(
        self, transaction: Transaction, record_id: UUID, before: D | None, after: D
    ) -> dict[str, Any]:
        """Return how to take a saving back: what there was, and what it left."""
        if before is not None:
            return {"before": to_plain(before), "after": to_plain(after)}
        return {"created": True, "after": to_plain(after), "hanging": self._hanging(transaction, record_id)}

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        if "created" in inverse:
            self._require_untouched(transaction, record_id, inverse)
            self._hide(transaction, record_id)
            return partial(self._announce_removal, record_id)
        if "removed" in inverse:
            entity = self._show(transaction, record_id)
        else:
            entity, _ = self._write(transaction, self._put_back(transaction, record_id, inverse))
        transaction.flush()
        return partial(self._announce, self._record(transaction, entity))

    def _require_untouched(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> None:
        """Refuse to hide something new in which, or on which, something was written since."""
        undoing.require_untouched(self._present(transaction, record_id), inverse, self.draft_type)
        undoing.require_alone(self._hanging(transaction, record_id), inverse)

    def _put_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> D:
        """Return the content with what was changed put back, where nobody wrote since."""
        present = self._present(transaction, record_id)
        never = self._never_put_back(transaction, record_id, inverse)
        return undoing.taken_back(present, inverse, self.draft_type, never)

    def _never_put_back(
        self,
        transaction: Transaction,  # noqa: ARG002
        record_id: UUID,  # noqa: ARG002
        inverse: dict[str, Any],  # noqa: ARG002
    ) -> tuple[str, ...]:
        """Return the fields that must stay as they are, whatever they were."""
        return ()

    def _hanging(self, transaction: Transaction, record_id: UUID) -> list[str]:
        return hanging.keys(transaction, str(self.kind), record_id, self.parts)

    def _id_of(self, draft: D) -> UUID:
        key: UUID = getattr(draft, f"{self.kind}_id")
        return key

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

    def _present(self, transaction: Transaction, record_id: UUID) -> D:
        """Return the content of something that is shown, as it is now."""
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
