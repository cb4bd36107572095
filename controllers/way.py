"""What every row of a person's way has in common: who notes it, whose it stays, what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from typing_extensions import override

from controllers.records import D, E, R, RecordController
from models.storage import pathway as queries
from models.storage import privacy, residents

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from controllers.settings import SettingsController
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class WayController(RecordController[E, D, R]):
    """Rows of one kind of a person's way.

    Attributes:
        entity: E.
        key: Field of D that holds the id.
        is_shared: Every organisation may change it, whoever noted it.

    Signals:
        changed: Something of somebody's way was saved, removed or brought back.
    """

    changed = Signal(object)
    entity: ClassVar[type[Any]]
    key: ClassVar[str]
    is_shared: ClassVar[bool] = False

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, parent)
        self._settings = settings

    def content_of(self, record_id: UUID) -> D:
        """Return the content of a row as it is now, for who goes on writing over it.

        Raises:
            NotFound: ``kind.not_found``, it was removed.
            RuleBroken: ``rights.refused``; it is of another organisation, or its file is set aside.
        """
        with self._store.read(self.right) as transaction:
            return self._present(transaction, record_id)

    @override
    def _id_of(self, draft: D) -> UUID:
        found: UUID = getattr(draft, self.key)
        return found

    @override
    def _write(self, transaction: Transaction, draft: D) -> tuple[E, D | None]:
        row: Any
        known: UUID | None = getattr(draft, self.key)
        before = None
        if known is None:
            adviser = self._settings.settings().adviser
            row = self.entity(
                id=uuid4(),
                adviser_id=adviser.adviser_id,
                adviser_name=adviser.display_name,
                organisation_id=transaction.actor.organisation_id,
            )
        else:
            row = queries.get(transaction.session, self.entity, known)
            self._require_own(transaction, row)
            before = row.to_draft()
        row.apply(draft, self._clock())
        self._require(transaction, row)
        transaction.session.add(row)
        self._refresh(transaction, row.resident_id)
        return row, before

    @override
    def _present(self, transaction: Transaction, record_id: UUID) -> D:
        row = queries.get(transaction.session, self.entity, record_id)
        self._require_own(transaction, row)
        content: D = row.to_draft()
        return content

    @override
    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        row = queries.get(transaction.session, self.entity, record_id)
        self._require_own(transaction, row)
        row.removed_at = self._clock()
        self._refresh(transaction, row.resident_id)
        return ""

    @override
    def _show(self, transaction: Transaction, record_id: UUID) -> E:
        row = queries.get(transaction.session, self.entity, record_id, also_removed=True)
        self._require_own(transaction, row)
        row.removed_at = None
        self._refresh(transaction, row.resident_id)
        shown: E = row
        return shown

    @override
    def _content(self, record: R) -> D:
        content: D = record.content  # type: ignore[attr-defined]  # every record of a way has it
        return content

    @override
    def _subject(self, record: R) -> str:
        return ""

    @override
    def _tell(self, record: R) -> None:
        self.changed.emit(record)

    @override
    def _tell_removal(self, record_id: UUID) -> None:
        self.changed.emit(record_id)

    def _require(self, transaction: Transaction, row: Any) -> None:
        """Refuse what the rest of the vault does not allow."""
        privacy.require_open_file(transaction, row.resident_id)
        residents.get(transaction.session, row.resident_id)

    def _require_own(self, transaction: Transaction, row: Any) -> None:
        if not self.is_shared:
            queries.require_own(transaction, row)

    def _refresh(self, transaction: Transaction, resident_id: UUID) -> None:
        """Work out how far the person has come, in the same transaction."""
        transaction.flush()
        resident = residents.get(transaction.session, resident_id, also_removed=True)
        residents.refresh_progress(transaction.session, resident)
