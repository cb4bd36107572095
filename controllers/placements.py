"""Placements: a resident is hired on a job."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from controllers.records import RecordController
from models.entities.placements import Placement
from models.errors import RuleBroken
from models.records.ids import PlacementId, ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.placements import PlacementDraft, PlacementRecord
from models.rules import trial
from models.storage import check_points, employers, plans, privacy, residents
from models.storage import placements as queries
from models.storage import settings as settings_in_store

if TYPE_CHECKING:
    from datetime import date

    from models.storage.store import Transaction


class PlacementController(RecordController[Placement, PlacementDraft, PlacementRecord]):
    """Hires.

    Signals:
        placement_changed: PlacementRecord that was saved or restored.
        placement_removed: PlacementId of the hire that was hidden.
    """

    placement_changed = Signal(object)
    placement_removed = Signal(object)

    kind = "placement"
    draft_type = PlacementDraft
    right = Right.WRITE_PLANS
    key = "placement_id"
    parts = frozenset({"check_point"})  # the calendar follows from the hire

    def open(self, placement_id: PlacementId) -> PlacementRecord:
        """Return a placement.

        Raises:
            NotFound: ``placement.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            placement = queries.get(transaction.session, placement_id)
            transaction.note(Action.SEEN, "placement", placement_id, file_id=placement.resident_id)
            return queries.record(transaction.session, placement)

    def content_of(self, record_id: UUID) -> PlacementDraft:
        """Return the content of a placement as it is now, for who goes on writing over it.

        Raises:
            NotFound: ``placement.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(self.right) as transaction:
            return self._present(transaction, record_id)

    def placements(self, limit: int = 500) -> tuple[PlacementRecord, ...]:
        """Return the placements, the newest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.placements(transaction.session, limit, privacy.hidden_ids(transaction))

    def placements_of(self, resident_id: ResidentId) -> tuple[PlacementRecord, ...]:
        """Return the placements of a resident, the newest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.placements_of(transaction.session, resident_id)

    def trial_end(self, draft: PlacementDraft) -> date | None:
        """Return the last day of the trial period of what is being typed; None when there is none."""
        return trial.trial_end(draft)

    def _write(
        self, transaction: Transaction, draft: PlacementDraft
    ) -> tuple[Placement, PlacementDraft | None]:
        """Apply a draft; return the placement and its content before, None for a new one."""
        session = transaction.session
        before = None
        if draft.placement_id is None:
            placement = Placement(id=uuid4())
        else:
            placement = queries.get(session, draft.placement_id)
            before = placement.to_draft()
        placement.apply(draft, self._clock())
        resident = residents.get(session, placement.resident_id)
        employers.get_job(session, placement.job_id, also_removed=before is not None)
        session.add(placement)
        transaction.flush()
        check_points.count_absences(
            session, placement, self._clock()
        )  # a start that moves leaves some before it
        self._refresh_calendar(transaction, placement)
        residents.refresh_progress(session, resident)
        return placement, before

    def _refresh_calendar(self, transaction: Transaction, placement: Placement) -> None:
        """Bring the check points in line with the contract: they move when the start does."""
        settings = settings_in_store.read(transaction.session, transaction.actor.adviser_id)
        holidays = settings.has_alsace_moselle_holidays
        check_points.refresh(transaction.session, placement, now=self._clock(), alsace_moselle=holidays)

    def _present(self, transaction: Transaction, placement_id: UUID) -> PlacementDraft:
        return queries.get(transaction.session, placement_id).to_draft()

    def _hide(self, transaction: Transaction, placement_id: UUID) -> str:
        placement = queries.get(transaction.session, placement_id)
        if plans.plan_of(transaction.session, placement_id) is not None:
            raise RuleBroken("placement.has_plan")
        placement.removed_at = self._clock()
        transaction.flush()
        resident = residents.get(transaction.session, placement.resident_id, also_removed=True)
        residents.refresh_progress(transaction.session, resident)
        return resident.display_name

    def _show(self, transaction: Transaction, placement_id: UUID) -> Placement:
        placement = queries.get(transaction.session, placement_id, also_removed=True)
        placement.removed_at = None
        transaction.flush()
        resident = residents.get(transaction.session, placement.resident_id, also_removed=True)
        residents.refresh_progress(transaction.session, resident)
        return placement

    def _record(self, transaction: Transaction, placement: Placement) -> PlacementRecord:
        return queries.record(transaction.session, placement)

    def _content(self, record: PlacementRecord) -> PlacementDraft:
        return record.content

    def _subject(self, record: PlacementRecord) -> str:
        return record.resident_name

    def _tell(self, record: PlacementRecord) -> None:
        self.placement_changed.emit(record)

    def _tell_removal(self, placement_id: UUID) -> None:
        self.placement_removed.emit(PlacementId(placement_id))
