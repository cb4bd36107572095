"""Fields that an organisation adds to the files by itself: defined, filled, found, given out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from controllers.file_parts import FilePartController
from models.entities.own_fields import OwnField
from models.entities.residents import Resident
from models.errors import InvalidInput, Problem
from models.exchange.own_fields_csv import as_csv
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.own_fields import OwnFieldDraft, OwnValuesDraft, OwnValuesRecord
from models.records.people import Right
from models.rules import own_values
from models.rules.drafts import cleaned
from models.storage import own_fields as queries
from models.storage import residents

if TYPE_CHECKING:
    from models.storage.store import Transaction


class OwnFieldController(FilePartController[OwnValuesDraft, OwnValuesRecord]):
    """The fields, and what each file says in them.

    Signals:
        values_changed: OwnValuesRecord that was saved.
        fields_changed: Another field, another name or another order.
    """

    values_changed = Signal(object)
    fields_changed = Signal()
    kind: ClassVar[str] = "own_values"
    draft_type = OwnValuesDraft

    def fields(self, *, enabled_only: bool = True) -> tuple[OwnFieldDraft, ...]:
        """Return the fields in their order.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.fields(transaction.session, enabled_only=enabled_only)

    def save_field(self, draft: OwnFieldDraft) -> OwnFieldDraft:
        """Keep a new field, or another name, other choices, whether it is offered; its kind stays.

        Raises:
            InvalidInput: No name, nothing to choose among, or too many fields.
            NotFound: ``own_field.not_found``.
            RuleBroken: ``rights.refused``.
        """
        draft = cleaned(draft)
        with self._store.begin(Right.ADMINISTER) as transaction:
            session = transaction.session
            if draft.field_id is None:
                if len(queries.fields(session, enabled_only=False)) >= own_values.MOST_FIELDS:
                    params: dict[str, object] = {"limit": own_values.MOST_FIELDS}
                    raise InvalidInput((Problem(field="label", code="own_field.too_many", params=params),))
                row = OwnField(id=uuid4())
                draft = replace(draft, position=queries.next_position(session))
            else:
                row = queries.get(session, draft.field_id)
            row.apply(draft, self._clock())
            session.add(row)
            session.flush()
            kept = row.to_draft()
        self.fields_changed.emit()
        return kept

    def reorder(self, field_ids: Sequence[UUID]) -> None:
        """Give the fields another order.

        Raises:
            NotFound: ``own_field.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            for place, key in enumerate(field_ids):
                row = queries.get(transaction.session, key)
                if row.position != place:
                    row.position = place
                    row.touch(self._clock())
        self.fields_changed.emit()

    def values_of(self, resident_id: ResidentId) -> OwnValuesRecord:
        """Return what a file says in the fields, those no longer offered too.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            return self._record(transaction, self._open(transaction, resident_id))

    def export(self) -> bytes:
        """Return what all files say, for a spreadsheet: under the number of each file, without any name.

        Files that are set aside are left out. Giving it out is noted.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.EXPORT) as transaction:
            fields = queries.fields(transaction.session, enabled_only=False)
            content = as_csv(fields, queries.lines(transaction.connection))
            transaction.note(Action.EXPORTED, "own_field", None)
        return content

    def _tidied(self, draft: OwnValuesDraft) -> OwnValuesDraft:
        fields = {one.field_id: one for one in self.fields(enabled_only=False) if one.field_id}
        if found := own_values.problems(draft.values, fields):
            raise InvalidInput(found)
        said = sorted((one for one in draft.values if one.value), key=attrgetter("field_id.bytes"))
        return replace(draft, values=tuple(said))

    def _write(self, transaction: Transaction, draft: OwnValuesDraft) -> tuple[Resident, OwnValuesDraft]:
        resident = self._open(transaction, draft.resident_id)
        before = self._present(transaction, resident.id)
        queries.write(transaction.session, resident.id, draft.values, self._clock())
        resident.touch(self._clock())
        residents.put_in_search(transaction.session, resident)
        return resident, before

    def _present(self, transaction: Transaction, resident_id: UUID) -> OwnValuesDraft:
        resident = self._open(transaction, ResidentId(resident_id))
        return OwnValuesDraft(
            resident_id=ResidentId(resident.id), values=queries.values_of(transaction.session, resident.id)
        )

    def _record(self, transaction: Transaction, resident: Resident) -> OwnValuesRecord:
        return OwnValuesRecord(
            file=resident.to_record(),
            content=self._present(transaction, resident.id),
        )

    def _tell(self, record: OwnValuesRecord) -> None:
        self._residents.resident_changed.emit(record.file)
        self.values_changed.emit(record)
