"""Placements: a resident is hired on a job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.placements import Placement
from models.errors import RuleBroken
from models.records.codec import from_plain, to_plain
from models.records.ids import PlacementId, ResidentId
from models.records.people import Right
from models.records.placements import PlacementDraft, PlacementRecord
from models.rules import trial
from models.rules.drafts import cleaned
from models.storage import employers, plans, privacy, residents
from models.storage import placements as queries

if TYPE_CHECKING:
    from datetime import date

    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class PlacementController(QObject):
    """Hires.

    Signals:
        placement_changed: PlacementRecord that was saved or restored.
        placement_removed: PlacementId of the hire that was hidden.
    """

    placement_changed = Signal(object)
    placement_removed = Signal(object)

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._undo = undo
        undo.register("placement", self._take_back)

    def open(self, placement_id: PlacementId) -> PlacementRecord:
        """Return a placement.

        Raises:
            NotFound: ``placement.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            placement = queries.get(transaction.session, placement_id)
            return queries.record(transaction.session, placement)

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

    def save(self, draft: PlacementDraft) -> PlacementRecord:
        """Keep a new placement, or the new content of a placement.

        Raises:
            InvalidInput: A field is missing or out of range, or the contract ends before it starts.
            NotFound: ``placement.not_found``, ``resident.not_found``, ``job.not_found``.
        """
        draft = cleaned(draft)
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            placement, before = self._write(transaction, draft)
            record = queries.record(transaction.session, placement)
            if before != record.content:
                self._undo.push(
                    transaction,
                    action="placement.saved" if before else "placement.created",
                    subject=record.resident_name,
                    record_id=placement.id,
                    inverse={"before": to_plain(before)} if before else {"created": True},
                )
        self._announce(record)
        return record

    def remove(self, placement_id: PlacementId) -> None:
        """Hide a placement.

        Raises:
            RuleBroken: ``placement.has_plan``, remove the plan first.
            NotFound: ``placement.not_found``.
        """
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            name = self._hide(transaction, placement_id)
            self._undo.push(
                transaction,
                action="placement.removed",
                subject=name,
                record_id=placement_id,
                inverse={"removed": True},
            )
        self._announce_removal(placement_id)

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
        residents.refresh_progress(session, resident)
        return placement, before

    def _hide(self, transaction: Transaction, placement_id: UUID) -> str:
        placement = queries.get(transaction.session, placement_id)
        if plans.plan_of(transaction.session, placement_id) is not None:
            raise RuleBroken("placement.has_plan")
        placement.removed_at = self._clock()
        transaction.flush()
        resident = residents.get(transaction.session, placement.resident_id, also_removed=True)
        residents.refresh_progress(transaction.session, resident)
        return resident.display_name

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        session = transaction.session
        if "created" in inverse:
            self._hide(transaction, record_id)
            return partial(self._announce_removal, PlacementId(record_id))
        if "removed" in inverse:
            placement = queries.get(session, record_id, also_removed=True)
            placement.removed_at = None
            transaction.flush()
            resident = residents.get(session, placement.resident_id, also_removed=True)
            residents.refresh_progress(session, resident)
        else:
            placement, _ = self._write(transaction, from_plain(inverse["before"], PlacementDraft))
        return partial(self._announce, queries.record(session, placement))

    def _announce(self, record: PlacementRecord) -> None:
        self.placement_changed.emit(record)
        self._undo.announce()

    def _announce_removal(self, placement_id: PlacementId) -> None:
        self.placement_removed.emit(placement_id)
        self._undo.announce()
