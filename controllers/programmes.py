"""Programmes, people's time in them, and what was seen of people where a programme selects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from typing_extensions import override

from controllers.records import RecordController
from controllers.way import WayController
from models.entities.programmes import Enrolment, Observation, Programme
from models.errors import NotFound
from models.records.people import Right
from models.records.programmes import (
    ENROLMENT_WORDS,
    EnrolmentDraft,
    EnrolmentRecord,
    ObservationDraft,
    ObservationRecord,
    ProgrammeDraft,
    ProgrammeRecord,
)
from models.storage import pathway
from models.storage import programmes as queries

if TYPE_CHECKING:
    from models.storage.store import Transaction


class ProgrammeController(RecordController[Programme, ProgrammeDraft, ProgrammeRecord]):
    """Programmes; one that served is disabled, and stays readable where it served.

    Signals:
        changed: ProgrammeRecord that was saved, or id of one that is no more.
    """

    changed = Signal(object)
    kind = "programme"
    draft_type = ProgrammeDraft
    right = Right.ADMINISTER

    def programmes(self, *, enabled_only: bool = True) -> tuple[ProgrammeRecord, ...]:
        """Return the programmes, in order."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.programmes(transaction.session, enabled_only=enabled_only)

    @override
    def _write(
        self, transaction: Transaction, draft: ProgrammeDraft
    ) -> tuple[Programme, ProgrammeDraft | None]:
        session = transaction.session
        before = None
        if draft.programme_id is None:
            row = Programme(id=uuid4(), position=queries.next_position(session))
        else:
            row = queries.get_programme(session, draft.programme_id)
            before = row.to_draft()
        row.apply(draft, self._clock())
        session.add(row)
        return row, before

    @override
    def _present(self, transaction: Transaction, record_id: UUID) -> ProgrammeDraft:
        return queries.get_programme(transaction.session, record_id).to_draft()

    @override
    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        row = queries.get_programme(transaction.session, record_id)
        row.removed_at = self._clock()
        return row.name

    @override
    def _show(self, transaction: Transaction, record_id: UUID) -> Programme:
        row = queries.get_programme(transaction.session, record_id)
        row.removed_at = None
        return row

    @override
    def _record(self, transaction: Transaction, entity: Programme) -> ProgrammeRecord:
        return entity.to_record()

    @override
    def _content(self, record: ProgrammeRecord) -> ProgrammeDraft:
        return record.content

    @override
    def _subject(self, record: ProgrammeRecord) -> str:
        return record.content.name

    @override
    def _tell(self, record: ProgrammeRecord) -> None:
        self.changed.emit(record)

    @override
    def _tell_removal(self, record_id: UUID) -> None:
        self.changed.emit(record_id)


class EnrolmentController(WayController[Enrolment, EnrolmentDraft, EnrolmentRecord]):
    """People's time in programmes; both organisations see a person in and out."""

    kind = "enrolment"
    key = "enrolment_id"
    draft_type = EnrolmentDraft
    entity = Enrolment
    is_shared = True

    @override
    def _write(
        self, transaction: Transaction, draft: EnrolmentDraft
    ) -> tuple[Enrolment, EnrolmentDraft | None]:
        """Keep whose words they are: the partner changes days and codes alone.

        Raises:
            RuleBroken: ``pathway.of_partner``.
        """
        if draft.enrolment_id is not None:
            row = pathway.get(transaction.session, Enrolment, draft.enrolment_id)
            if any(getattr(row, name) != getattr(draft, name) for name in ENROLMENT_WORDS):
                pathway.require_own(transaction, row)
        return super()._write(transaction, draft)

    @override
    def _require(self, transaction: Transaction, row: Any) -> None:
        super()._require(transaction, row)
        queries.get_programme(transaction.session, row.programme_id)
        if row.decision is not None:
            queries.require_selection(transaction, row)

    @override
    def _record(self, transaction: Transaction, entity: Enrolment) -> EnrolmentRecord:
        today = self._clock().astimezone().date()
        found = queries.enrolments_of(transaction, entity.resident_id, today)
        return next(each for each in found if each.enrolment_id == entity.id)


class ObservationController(WayController[Observation, ObservationDraft, ObservationRecord]):
    """Dated facts, under a programme that selects; refused under any other."""

    kind = "observation"
    key = "observation_id"
    draft_type = ObservationDraft
    entity = Observation

    @override
    def _require(self, transaction: Transaction, row: Any) -> None:
        enrolment = pathway.get(transaction.session, Enrolment, row.enrolment_id)
        if row.resident_id not in {None, enrolment.resident_id}:
            raise NotFound("enrolment.not_found")
        row.resident_id = enrolment.resident_id
        super()._require(transaction, row)
        queries.require_selection(transaction, enrolment)

    @override
    def _record(self, transaction: Transaction, entity: Observation) -> ObservationRecord:
        return entity.to_record()
