"""What stands beside a person's file and goes with it: saved and taken back alone, never hidden alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import UUID

from controllers.records import RecordController
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.ids import ResidentId
from models.storage import privacy, residents

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from controllers.residents import ResidentController
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.records.residents import ResidentRecord
    from models.storage.store import Store, Transaction


class PartDraft(Protocol):
    """What is typed of a file."""

    @property
    def resident_id(self) -> ResidentId | None:
        """Whose."""


D = TypeVar("D", bound=PartDraft)


class PartRecord(Protocol):
    """What is kept beside a file."""

    @property
    def file(self) -> ResidentRecord:
        """The file."""

    @property
    def content(self) -> Any:
        """What is beside it: a D."""


R = TypeVar("R", bound=PartRecord)


class FilePartController(RecordController[Resident, D, R]):
    """One part of the files, with the resident it belongs to for entity."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        *,
        residents: ResidentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, parent)
        self._residents = residents

    def _content(self, record: R) -> D:
        content: D = record.content
        return content

    def _subject(self, record: R) -> str:
        return record.file.display_name

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:  # noqa: ARG002
        """Refuse: this goes with its file, never alone."""
        raise NotFound("resident.not_found")

    def _show(self, transaction: Transaction, record_id: UUID) -> Resident:  # noqa: ARG002
        """Refuse: this comes back with its file, never alone."""
        raise NotFound("resident.not_found")

    def _id_of(self, draft: D) -> UUID:
        return UUID(str(draft.resident_id))

    @staticmethod
    def _open(transaction: Transaction, resident_id: ResidentId | None) -> Resident:
        resident = residents.get(transaction.session, UUID(str(resident_id)))
        privacy.require_open(transaction, resident.restriction)
        return resident
