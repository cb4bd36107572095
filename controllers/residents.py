"""Residents and residences: list, find, open, save, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.files import FileController, FileQueries
from controllers.residences import ResidenceController
from models.entities.residents import Resident
from models.records.ids import HallId, ResidenceId, ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.places import BuildingDraft, HallPlace, ResidenceDraft, ResidenceRecord
from models.records.residents import ResidentDraft, ResidentRecord, ResidentRow
from models.storage import cascade, places, privacy
from models.storage import residents as queries
from models.storage.counters import next_resident_code
from models.storage.search import Kind

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.storage.residents import ResidentLine
    from models.storage.store import Store, Transaction

_FOUND_BY = (
    "first_name", "last_name", "room", "phone", "residence_id", "email", "birth_year", "birth_date", "sex",
)  # fmt: skip
_AGREEMENT = ("agrees_to_employer_contact",)


class ResidentController(FileController[Resident, ResidentDraft, ResidentRecord, ResidentRow]):
    """The files of the persons met.

    Signals:
        resident_changed: ResidentRecord that was saved or restored.
        resident_removed: ResidentId of the file that was hidden.
        residences_changed: A residence was saved or removed.
    """

    resident_changed = Signal(object)
    resident_removed = Signal(object)
    residences_changed = Signal()
    kind = Kind.RESIDENT
    draft_type = ResidentDraft
    _queries: ClassVar[FileQueries] = queries

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: SettingsController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, parent)
        self._settings = settings
        self._places = ResidenceController(store, clock, undo, self)
        self._places.residences_changed.connect(self.residences_changed)

    def open(self, resident_id: ResidentId) -> ResidentRecord:
        """Return a file.

        Raises:
            NotFound: ``resident.not_found``, also when it was removed.
            RuleBroken: ``privacy.restricted``, the file is set aside.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            resident = queries.get(transaction.session, resident_id)
            privacy.require_open(transaction, resident.restriction)
            transaction.note(Action.SEEN, "resident", resident_id)
            return resident.to_record()

    def residences(self) -> tuple[ResidenceRecord, ...]:
        """Return every residence, by name."""
        return self._places.residences()

    def buildings(self, residence_id: ResidenceId) -> tuple[BuildingDraft, ...]:
        """Return the buildings of a residence."""
        return self._places.buildings(residence_id)

    def hall(self, hall_id: HallId | None) -> HallPlace | None:
        """Return where a hall is; None without a hall, or when it is no more."""
        return self._places.hall(hall_id)

    def save_residence(self, draft: ResidenceDraft, base: ResidenceDraft | None = None) -> ResidenceRecord:
        """Keep a residence; see ``ResidenceController.save``."""
        return self._places.save(draft, base)

    def remove_residence(self, residence_id: ResidenceId) -> None:
        """Hide a residence where nobody is known; see ``ResidenceController.remove``."""
        self._places.remove(residence_id)

    def write_in(
        self, transaction: Transaction, draft: ResidentDraft
    ) -> tuple[Resident, ResidentDraft | None]:
        """Write a file inside the transaction of a larger action; see ``save``.

        Returns:
            The file, and its content before; None for a new one.
        """
        return self._write(transaction, draft)

    def inverse_in(
        self, transaction: Transaction, resident: Resident, before: ResidentDraft | None
    ) -> dict[str, Any]:
        """Return how to take back, later, what ``write_in`` did, once all of the action is written."""
        return self._inverse(transaction, resident.id, before, resident.to_draft())

    def put_back_in(
        self, transaction: Transaction, resident_id: UUID, inverse: dict[str, Any]
    ) -> ResidentRecord | None:
        """Take back what ``inverse_in`` noted, inside the transaction of a larger action; None: hidden.

        Raises:
            RuleBroken: See ``models.rules.undoing``.
        """
        if "created" in inverse:
            self._require_untouched(transaction, resident_id, inverse)
            self._hide(transaction, resident_id)
            return None
        return self._write(transaction, self._put_back(transaction, resident_id, inverse))[0].to_record()

    def present_in(self, transaction: Transaction, resident_id: UUID) -> ResidentDraft:
        """Return the content of a file inside the transaction of a larger action; see ``open``."""
        return self._present(transaction, resident_id)

    def forget(self) -> None:
        """Drop what was read, when the vault is locked."""
        super().forget()
        self._places.forget()

    def _write(self, transaction: Transaction, draft: ResidentDraft) -> tuple[Resident, ResidentDraft | None]:
        """Apply a draft; return the file and its content before, None for a new one."""
        session = transaction.session
        if draft.resident_id is None:
            before, resident = None, Resident(id=uuid4(), code=next_resident_code(transaction.connection))
        else:
            resident = queries.get(session, draft.resident_id)
            privacy.require_open(transaction, resident.restriction)
            before = resident.to_draft()
        if _has_changed(before, draft, ("residence_id", "building_id")):
            places.check(transaction.session, draft)
        resident.apply(draft, self._clock())
        if _has_changed(before, draft, ("informed_on",)):
            queries.refresh_progress(session, resident)
        session.add(resident)
        if _has_changed(before, draft, _FOUND_BY):
            queries.put_in_search(session, resident)
            self._order = None
        if draft.agrees_to_employer_contact is not None and _has_changed(before, draft, _AGREEMENT):
            transaction.flush()
            privacy.note_agreement(transaction, resident, self._clock())
        return resident, before

    def _present(self, transaction: Transaction, resident_id: UUID) -> ResidentDraft:
        resident = queries.get(transaction.session, resident_id)
        privacy.require_open(transaction, resident.restriction)
        return resident.to_draft()

    def _never_put_back(
        self, transaction: Transaction, resident_id: UUID, inverse: dict[str, Any]
    ) -> tuple[str, ...]:
        """A way to be reached that the person no longer agrees to does not come back."""
        preferred = inverse.get("before", {}).get("preferred_contact")
        answers = privacy.consents_of(transaction.session, resident_id)
        withdrawn = {one.use.value for one in answers if one.is_given is False}
        return ("preferred_contact",) if preferred in withdrawn else ()

    def _hide(self, transaction: Transaction, resident_id: UUID) -> str:
        self._order = None
        resident = queries.get(transaction.session, resident_id)
        privacy.require_open(transaction, resident.restriction)
        resident.removed_at = self._clock()
        queries.put_in_search(transaction.session, resident)
        cascade.hide_with_resident(transaction.session, resident)
        return resident.display_name

    def _show(self, transaction: Transaction, resident_id: UUID) -> Resident:
        self._order = None
        resident = queries.get(transaction.session, resident_id, also_removed=True)
        cascade.show_with_resident(transaction.session, resident)
        resident.removed_at = None
        queries.put_in_search(transaction.session, resident)
        return resident

    def _record(self, transaction: Transaction, resident: Resident) -> ResidentRecord:  # noqa: ARG002
        return resident.to_record()

    def _content(self, record: ResidentRecord) -> ResidentDraft:
        return record.content

    def _subject(self, record: ResidentRecord) -> str:
        return record.display_name

    def _tell(self, record: ResidentRecord) -> None:
        self.resident_changed.emit(record)

    def _tell_removal(self, resident_id: UUID) -> None:
        self.resident_removed.emit(ResidentId(resident_id))

    def _hidden(self, transaction: Transaction) -> frozenset[int]:
        return privacy.hidden_numbers(transaction)

    def _rows(self, lines: Sequence[ResidentLine]) -> tuple[ResidentRow, ...]:
        language = self._settings.settings().language
        name_of = partial(self._settings.label, "language", language=language)
        return tuple(_row(line, name_of) for line in lines)


def _row(line: ResidentLine, language_name: Callable[[str], str]) -> ResidentRow:
    return ResidentRow(
        number=line.number,
        resident_id=ResidentId(line.id),
        display_name=f"{line.first_name} {line.last_name}".strip(),
        residence_name=line.residence_name,
        room=line.room,
        languages=", ".join(map(language_name, line.language_codes)),
        last_contact_on=line.last_contact_on,
        stage=line.stage,
    )


def _has_changed(before: ResidentDraft | None, draft: ResidentDraft, fields: tuple[str, ...]) -> bool:
    """Say whether one of these fields changed; all of them did in a new file."""
    return before is None or any(getattr(before, field) != getattr(draft, field) for field in fields)
