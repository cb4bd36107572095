"""The demo's ways back to work: some people in each programme, with facts, small steps and activities."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from models.records.pathway import (
    ActivityDraft,
    GoalDraft,
    Presence,
    StepBy,
    StepDraft,
    StepState,
)
from models.records.programmes import Decision, EnrolmentDraft, ObservationDraft, YesNo
from models.rules.periods import add_months

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.records.programmes import ProgrammeRecord
    from models.records.residents import ResidentRecord

_MONTHS: Final = (8, 10, None, 3, 2, None)
"""Since when the first people are in a programme, months; None: in one that selects."""
_TOLD: Final = 2
_ACTIVITIES: Final = (
    (60, "language", 90, Presence.PRESENT),
    (53, "language", 90, Presence.EXCUSED),
    (46, "language", 90, Presence.PRESENT),
    (30, "company_visit", 180, Presence.PRESENT),
    (15, "digital", 120, Presence.CANCELLED),
)
_SEEN: Final = (
    ("Venu aux deux rendez-vous", 2, "Est venu au deuxième rendez-vous, à l’heure."),
    ("Démarche convenue faite seul", 3, "A appelé seul la ligne de bus et noté les horaires."),
)


class DemoWays:
    """Notes ways through the controllers that the screens use.

    Args:
        workspace: Of the vault.
        today: The present day of the demo.
    """

    def __init__(self, workspace: Workspace, today: date) -> None:
        self._pathway, self._today = workspace.pathway, today

    def fill(self, people: Sequence[ResidentRecord]) -> None:
        """Give a way to some of these people, the first ones most."""
        selecting, other = self._programmes()
        for person, months in zip(people, _MONTHS, strict=False):
            key = person.resident_id
            if months is None and selecting is not None:
                self._select(key, selecting)
            elif months is not None and other is not None:
                self._enter(key, other, months)
        for person in people[:_TOLD]:
            self._walk(person.resident_id)

    def _programmes(self) -> tuple[ProgrammeRecord | None, ProgrammeRecord | None]:
        found = self._pathway.programmes.programmes()
        selecting = next((each for each in found if each.content.selects), None)
        return selecting, next((each for each in found if not each.content.selects), None)

    def _enter(self, key: ResidentId, programme: ProgrammeRecord, months: int) -> None:
        entered_on = add_months(self._today, -months)
        self._pathway.enrolments.save(
            EnrolmentDraft(
                resident_id=key,
                programme_id=programme.programme_id,
                entered_on=entered_on,
                target="other",
                checked_on=entered_on,
                is_registered=YesNo.YES,
                referent_on=add_months(entered_on, -7),
            )
        )

    def _select(self, key: ResidentId, programme: ProgrammeRecord) -> None:
        entered_on = self._today - timedelta(days=35)
        enrolment = self._pathway.enrolments.save(
            EnrolmentDraft(
                resident_id=key,
                programme_id=programme.programme_id,
                entered_on=entered_on,
                decision=Decision.TAKEN,
                decided_on=entered_on,
                decision_reason="Les critères sont remplis.",
                told_on=entered_on,
            )
        )
        for criterion, level, words in _SEEN:
            self._pathway.observations.save(
                ObservationDraft(
                    enrolment_id=enrolment.enrolment_id,
                    criterion=criterion,
                    is_met=True,
                    level=level,
                    observed_on=entered_on,
                    words=words,
                )
            )

    def _walk(self, key: ResidentId) -> None:
        for days, activity, minutes, presence in _ACTIVITIES:
            self._pathway.activities.save(
                ActivityDraft(
                    resident_id=key,
                    kind=activity,
                    held_on=self._today - timedelta(days=days),
                    minutes=minutes,
                    presence=presence,
                )
            )
        self._pathway.goals.save(
            GoalDraft(
                resident_id=key,
                text="Travailler le matin, pas trop loin de l’école.",
                steps=(
                    StepDraft(
                        what="Noter les horaires du premier bus",
                        state=StepState.DONE,
                        due_on=self._today - timedelta(days=9),
                    ),
                    StepDraft(what="Visiter l’atelier", due_on=self._today - timedelta(days=2)),
                    StepDraft(
                        what="Demander deux heures de garde le mercredi",
                        who=StepBy.ADVISER,
                        due_on=self._today + timedelta(days=6),
                    ),
                ),
            )
        )
