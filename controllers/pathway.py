"""A person's way: facts, goals and small steps, activities, time in programmes, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from controllers.programmes import EnrolmentController, ObservationController, ProgrammeController
from controllers.way import WayController
from models.entities.pathway import Activity, Goal, PathwayFact
from models.records.pathway import (
    ActivityDraft,
    ActivityRecord,
    FactDraft,
    FactRecord,
    GoalDraft,
    GoalRecord,
    PathwayView,
)
from models.records.people import Right
from models.storage import pathway, pathway_view, privacy
from models.storage import programmes as programme_queries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from controllers.settings import SettingsController
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.records.ids import ResidentId
    from models.records.programmes import LengthDue
    from models.storage.store import Store, Transaction

USUAL_LINES = 60


class FactController(WayController[PathwayFact, FactDraft, FactRecord]):
    """Facts that no other record holds."""

    kind = "pathway_fact"
    key = "fact_id"
    draft_type = FactDraft
    entity = PathwayFact

    def open(self, fact_id: UUID) -> FactRecord:
        """Return one fact, with its job in words.

        Raises:
            NotFound: ``pathway_fact.not_found``.
            RuleBroken: ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            row = pathway.get(transaction.session, PathwayFact, fact_id)
            return pathway_view.fact_records(transaction, [row])[0]

    @override
    def _record(self, transaction: Transaction, entity: PathwayFact) -> FactRecord:
        return pathway_view.fact_records(transaction, [entity])[0]


class GoalController(WayController[Goal, GoalDraft, GoalRecord]):
    """Goals and small steps."""

    kind = "goal"
    key = "goal_id"
    draft_type = GoalDraft
    entity = Goal

    @override
    def _record(self, transaction: Transaction, entity: Goal) -> GoalRecord:
        return entity.to_record()


class ActivityController(WayController[Activity, ActivityDraft, ActivityRecord]):
    """Activities of remobilisation."""

    kind = "activity"
    key = "activity_id"
    draft_type = ActivityDraft
    entity = Activity

    @override
    def _record(self, transaction: Transaction, entity: Activity) -> ActivityRecord:
        return entity.to_record()


class PathwayController(QObject):
    """Everything of a person's way at once, and who writes each part of it.

    Attributes:
        facts: Facts that no other record holds.
        goals: Goals and small steps.
        activities: Activities of remobilisation.
        programmes: The programmes themselves.
        enrolments: People's time in them.
        observations: What was seen, where a programme selects.

    Signals:
        changed: Something of somebody's way, or a programme, has changed.
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
        self._store, self._clock = store, clock
        self.facts = FactController(store, clock, undo, settings, self)
        self.goals = GoalController(store, clock, undo, settings, self)
        self.activities = ActivityController(store, clock, undo, settings, self)
        self.programmes = ProgrammeController(store, clock, undo, self)
        self.enrolments = EnrolmentController(store, clock, undo, settings, self)
        self.observations = ObservationController(store, clock, undo, settings, self)
        for part in (
            self.facts, self.goals, self.activities, self.programmes, self.enrolments, self.observations,
        ):  # fmt: skip
            part.changed.connect(self.changed)

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def view(self, resident_id: ResidentId, limit: int = USUAL_LINES) -> PathwayView:
        """Return a person's way; words one may not read are withheld.

        Args:
            resident_id: The file.
            limit: The most facts to return, the newest first.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return pathway_view.view(transaction, resident_id, self.today(), limit)

    def length_dues(self, limit: int = 100) -> tuple[LengthDue, ...]:
        """Return the people whose time in a programme asks for something today, the longest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return programme_queries.length_dues(transaction.session, self.today(), limit)
