"""What is followed once somebody works: check points, voices apart, adjustments, absences, duties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from controllers.way import WayController
from models.entities.in_work import AbsenceRow, Adjustment, CheckPoint, DutyDone, VoiceRow
from models.errors import RuleBroken
from models.records.in_work import (
    AbsenceDraft,
    AdjustmentDraft,
    CheckPointDraft,
    DutyDraft,
    VoiceDraft,
)
from models.records.people import Right
from models.rules.rights import may
from models.storage import check_points, in_work, placements, privacy

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from controllers.settings import SettingsController
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.records.ids import ResidentId
    from models.rules.hire import HiresView
    from models.storage.store import Store, Transaction


class HireRowController(WayController[Any, Any, Any]):
    """Rows that hang on a hire."""

    @override
    def _require(self, transaction: Transaction, row: Any) -> None:
        super()._require(transaction, row)
        placement = placements.get(transaction.session, row.placement_id)
        if placement.resident_id != row.resident_id:
            raise RuleBroken("in_work.other_person")

    @override
    def _record(self, transaction: Transaction, entity: Any) -> Any:
        return entity.to_record()


class CheckPointController(HireRowController):
    """Points of the calendar: done, put on another day by hand, added or taken out."""

    kind = "check_point"
    key = "check_point_id"
    draft_type = CheckPointDraft
    entity = CheckPoint
    is_shared: ClassVar[bool] = True

    @override
    def _write(self, transaction: Transaction, draft: CheckPointDraft) -> tuple[Any, CheckPointDraft | None]:
        """Have the date engine give its day to a point that is not by hand: the one after a year."""
        row, before = super()._write(transaction, draft)
        if not row.adviser_name:  # given by the date engine, and touched by somebody now
            adviser = self._settings.settings().adviser
            row.adviser_id, row.adviser_name = adviser.adviser_id, adviser.display_name
            row.organisation_id = transaction.actor.organisation_id
        if before is None and not draft.is_manual:
            _refresh(transaction, row, self._settings, self._clock)
        return row, before


class VoiceController(HireRowController):
    """What each party said, kept apart."""

    kind = "voice"
    key = "voice_id"
    draft_type = VoiceDraft
    entity = VoiceRow


class AdjustmentController(HireRowController):
    """What was decided so that it goes better."""

    kind = "adjustment"
    key = "adjustment_id"
    draft_type = AdjustmentDraft
    entity = Adjustment


class DutyController(HireRowController):
    """What the employer has done."""

    kind = "duty_done"
    key = "duty_id"
    draft_type = DutyDraft
    entity = DutyDone
    is_shared: ClassVar[bool] = True


class AbsenceController(HireRowController):
    """Days away: they put the end of the trial back, and the points that hang on it."""

    kind = "absence"
    key = "absence_id"
    draft_type = AbsenceDraft
    entity = AbsenceRow
    right = Right.WRITE_PLANS
    is_shared: ClassVar[bool] = True

    @override
    def _write(self, transaction: Transaction, draft: AbsenceDraft) -> tuple[Any, AbsenceDraft | None]:
        row, before = super()._write(transaction, draft)
        self._count(transaction, row)
        return row, before

    @override
    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        told = super()._hide(transaction, record_id)
        self._count(transaction, transaction.session.get_one(AbsenceRow, record_id))
        return told

    @override
    def _show(self, transaction: Transaction, record_id: UUID) -> Any:
        row = super()._show(transaction, record_id)
        self._count(transaction, row)
        return row

    def _count(self, transaction: Transaction, row: AbsenceRow) -> None:
        placement = placements.get(transaction.session, row.placement_id, also_removed=True)
        if check_points.count_absences(transaction.session, placement, self._clock()):
            _refresh(transaction, row, self._settings, self._clock)


def _refresh(
    transaction: Transaction, row: CheckPoint | AbsenceRow, settings: SettingsController, clock: Clock
) -> None:
    """Bring the calendar of the hire of a row in line with it."""
    placement = placements.get(transaction.session, row.placement_id, also_removed=True)
    holidays = settings.settings().has_alsace_moselle_holidays
    check_points.refresh(transaction.session, placement, now=clock(), alsace_moselle=holidays)


class InWorkController(QObject):
    """Everything of a person's hires at once, and who writes each part of it.

    Attributes:
        points: The calendar.
        voices: What each party said.
        adjustments: What was decided.
        absences: Days away.
        duties: What the employer has done.

    Signals:
        changed: Something of a hire's follow-up has changed.
    """

    changed = Signal(object)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: SettingsController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._settings = store, clock, settings
        self.points = CheckPointController(store, clock, undo, settings, self)
        self.voices = VoiceController(store, clock, undo, settings, self)
        self.adjustments = AdjustmentController(store, clock, undo, settings, self)
        self.absences = AbsenceController(store, clock, undo, settings, self)
        self.duties = DutyController(store, clock, undo, settings, self)
        for part in (self.points, self.voices, self.adjustments, self.absences, self.duties):
            part.changed.connect(self.changed)

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def view(self, resident_id: ResidentId) -> HiresView:
        """Return a person's hires with their follow-up; words one may not read are withheld.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        holidays = self._settings.settings().has_alsace_moselle_holidays
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return in_work.view(transaction, resident_id, self.today(), alsace_moselle=holidays)

    def catch_up(self) -> None:
        """Count the days of those who are still away: a day more puts the end of a trial back by one."""
        if self._store.is_read_only or not may(self._store.actor, Right.WRITE_PLANS):
            return
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            session = transaction.session
            holidays = self._settings.settings().has_alsace_moselle_holidays
            for placement in check_points.still_away(session):
                if check_points.count_absences(session, placement, self._clock()):
                    check_points.refresh(session, placement, now=self._clock(), alsace_moselle=holidays)
