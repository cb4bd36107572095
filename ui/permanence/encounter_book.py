"""What the vault knows of the person in front of the adviser, as the draft of an encounter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from controllers.workspace import Workspace
from models.errors import AppError, Problem
from models.records.ids import HallId
from models.records.meetings import EncounterDraft, Hold, MeetingDraft, VisitRecord
from models.records.residents import ResidentDraft
from models.rules.meanwhile import CODES
from models.rules.names import initials
from models.rules.together import caught_up
from ui.permanence.encounter_draft import seen_by_now
from ui.places_choices import actions_near, dwellings_near

_LONGEST_LABEL = 20


class EncounterBook:
    """Begins and parks encounters.

    Attributes:
        today: The present day, as the vault's clock has it.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.today = date.min
        self.turn()

    def turn(self) -> None:
        """Look at the clock again."""
        self.today = self._workspace.meetings.day()

    def day(self) -> date:
        """Return the present day."""
        return self.today

    def begin(self, hall_id: HallId | None, visit: VisitRecord | None) -> EncounterDraft:
        """Return what is known before anything is typed: the file of the person, or what the queue says."""
        resident = self.new_file(hall_id)
        if visit is not None:
            resident = replace(resident, room=visit.room, exchange_language=visit.language)
        draft = EncounterDraft(
            visit_id=visit.visit_id if visit else None,
            hall_id=hall_id,
            initials=visit.initials if visit else "",
            resident=resident,
            meeting=MeetingDraft(channel="hall"),
            outreach_id=self._workspace.encounters.action_of(visit.visit_id) if visit else None,
        )
        if visit is None or visit.resident_id is None:
            return draft
        try:
            known = self._workspace.residents.open(visit.resident_id)
        except AppError:  # the file went to the bin while the person waited
            return draft
        return replace(draft, resident=known.content, based_on=known.content)

    def dwellings(self, hall_id: HallId | None) -> tuple[str, ...]:
        """Return the dwellings around a hall."""
        return dwellings_near(self._workspace, hall_id)

    def actions(self, hall_id: HallId | None) -> list[tuple[object, str]]:
        """Return the actions by which somebody may have come to a hall."""
        hall = self._workspace.residents.hall(hall_id)
        return actions_near(self._workspace, hall.residence_id if hall else None)

    def begin_again(self, draft: EncounterDraft) -> EncounterDraft:
        """Return an encounter without what was typed."""
        key = draft.resident.resident_id
        if key is None:
            file = self.new_file(draft.hall_id)
        else:
            file = self._workspace.residents.open(key).content
        based_on = file if key is not None else None
        said = MeetingDraft(channel="hall")
        return replace(
            draft, resident=file, based_on=based_on, meeting=said, meeting_based_on=None, outreach_id=None
        )

    def caught_up(self, draft: EncounterDraft, problems: tuple[Problem, ...]) -> EncounterDraft:
        """Return a draft that knows what somebody else wrote in the file meanwhile, about to be said.

        Args:
            draft: What is typed.
            problems: Why it was not saved.
        """
        names = {problem.field.removeprefix("meeting.") for problem in problems if problem.code in CODES}
        known, base = draft.resident.resident_id, draft.meeting_based_on
        try:
            if names and known is not None:
                draft = seen_by_now(draft, self._workspace.residents.open(known).content, problems)
            if names and base is not None and base.meeting_id is not None:
                said = self._workspace.meetings.content_of(base.meeting_id)
                draft = replace(draft, meeting_based_on=caught_up(base, said, names))
        except AppError:  # told by the next saving
            return draft
        return draft

    def new_file(self, hall_id: HallId | None) -> ResidentDraft:
        """Return the file of somebody met for the first time, in the residence of the hall."""
        blank = ResidentDraft(first_met_on=self.today, channel="hall")
        hall = self._workspace.residents.hall(hall_id)
        return replace(blank, residence_id=hall.residence_id) if hall else blank

    def park(self, draft: EncounterDraft) -> None:
        """Keep an encounter with its passage; somebody who did not wait is noted as present first.

        Raises:
            AppError: The disk refused, or the file of the person is gone.
        """
        if draft.visit_id is None:
            resident = draft.resident
            name = initials(resident.first_name, resident.last_name) or resident.first_name
            visit = self._workspace.meetings.arrive(
                draft.hall_id,
                resident.resident_id,
                draft.initials or name[:_LONGEST_LABEL],
                resident.room,
                resident.exchange_language,
            )
            visit = self._workspace.meetings.receive(visit.visit_id)
            self._workspace.encounters.discard(None)
            draft = replace(draft, visit_id=visit.visit_id, initials=visit.initials)
        self._workspace.encounters.keep(replace(draft, hold=Hold.PARKED))
