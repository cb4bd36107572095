"""Records whose form is their whole content, and on which nothing else is worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from controllers.records import RecordController

if TYPE_CHECKING:
    from datetime import date

    from models.storage.store import Transaction

E = TypeVar("E")
D = TypeVar("D")
R = TypeVar("R")


class PlainController(RecordController[Any, D, R]):
    """Saves, removes and takes back records that are a table of their own.

    Attributes:
        entity: The mapped class: ``apply``, ``to_draft``, ``removed_at``.
    """

    entity: ClassVar[type[Any]]

    def content_of(self, record_id: UUID) -> D:
        """Return the content of a record as it is now, for who goes on writing over it.

        Raises:
            NotFound: ``kind.not_found``, it was removed.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(self.right) as transaction:
            return self._present(transaction, record_id)

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Any:
        """Return what is kept.

        Raises:
            NotFound: ``kind.not_found``.
        """
        raise NotImplementedError

    def _new(self, transaction: Transaction) -> Any:  # noqa: ARG002
        """Return something new, not yet filled."""
        return self.entity(id=uuid4())

    def _write(self, transaction: Transaction, draft: D) -> tuple[Any, D | None]:
        """Apply a draft; return what is kept and its content before, None for something new."""
        key: UUID | None = self._id_of(draft)
        before: D | None = None
        if key is None:
            entity = self._new(transaction)
        else:
            entity = self._get(transaction, key)
            before = entity.to_draft()
        entity.apply(draft, self._clock())
        transaction.session.add(entity)
        return entity, before

    def _present(self, transaction: Transaction, record_id: UUID) -> D:
        draft: D = self._get(transaction, record_id).to_draft()
        return draft

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        entity = self._get(transaction, record_id)
        entity.removed_at = self._clock()
        return self._subject(self._record(transaction, entity))

    def _show(self, transaction: Transaction, record_id: UUID) -> Any:
        entity = self._get(transaction, record_id, also_removed=True)
        entity.removed_at = None
        return entity

    def _content(self, record: R) -> D:
        content: D = record.content  # type: ignore[attr-defined]  # every record has its draft there
        return content


class ListedController(PlainController[Any, Any]):
    """Records of which the lists are read again as soon as one changes.

    Signals:
        changed: A record was saved, removed or brought back.
    """

    changed = Signal()

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def _tell(self, record: Any) -> None:  # noqa: ARG002
        self.changed.emit()

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.changed.emit()
