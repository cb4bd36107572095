"""Encounters that were left half typed: one is shown at once, the others are named or wait in the queue."""

from __future__ import annotations

from controllers.workspace import Workspace
from models.records.ids import HallId, VisitId
from models.records.meetings import Hold, KeptEncounter, VisitRecord
from ui.permanence.encounter import Encounter


class LeftEncounters:
    """Brings them back into the form of the hall."""

    def __init__(self, workspace: Workspace, encounter: Encounter) -> None:
        self._workspace, self._encounter = workspace, encounter

    def open_first(self, hall_id: HallId | None) -> None:
        """Show what was interrupted, else an empty form: what was put aside waits in the queue."""
        found = self._workspace.encounters.kept()
        kept = next((one for one in found if one.draft.hold is not Hold.PARKED), None)
        if kept is None:
            self._encounter.start(hall_id)
            self.offer()
        else:
            self._encounter.restore(kept, self.visit_of(kept))

    def offer(self) -> None:
        """Name an encounter that no card of the queue brings back: it is of another day."""
        kept = self._of_another_day()
        if kept is not None:
            self._encounter.offer_unfinished(kept)

    def resume(self) -> bool:
        """Bring that one back; True when there is one."""
        kept = self._of_another_day()
        if kept is not None:
            self._encounter.restore(kept, None)
        return kept is not None

    def visit_of(self, kept: KeptEncounter) -> VisitRecord | None:
        """Return the passage of an encounter, where the person is still there."""
        return self.visit(kept.draft.visit_id)

    def visit(self, visit_id: VisitId | None) -> VisitRecord | None:
        """Return a passage of somebody who is still there."""
        present = self._workspace.meetings.today(None).waiting
        return next((visit for visit in present if visit.visit_id == visit_id), None)

    def _of_another_day(self) -> KeptEncounter | None:
        found = self._workspace.encounters.kept()
        return next((kept for kept in found if self.visit_of(kept) is None), None)
