"""Two hires that are followed: one to look at first, with each voice apart; one that broke off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.records.in_work import AbsenceDraft, AdjustmentDraft, DutyDraft, Owner, Party, VoiceDraft
from models.records.pathway import FactDraft, FactKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from controllers.headless.demo_plans import DemoPlans
    from controllers.workspace import Workspace
    from models.records.employers import JobRecord
    from models.records.placements import PlacementRecord
    from models.records.residents import ResidentRecord
    from models.rules.hire import HireView

_STARTED_WEEKS: Final = 6
_BROKEN_WEEKS: Final = 14
_HEARD: Final = (
    (38, Party.EMPLOYEE, "fine", "L’équipe m’a bien accueilli.", (), ""),
    (38, Party.EMPLOYER, "fine", "À l’heure tous les jours.", (), ""),
    (24, Party.TUTOR, "fine", "Il refait le geste seul après l’avoir vu une fois.", (), ""),
    (
        10,
        Party.EMPLOYEE,
        "watch",
        "J’aime le travail.",
        ("transport",),
        "Le lundi, le premier bus arrive trop tard.",
    ),
    (9, Party.EMPLOYER, "watch", "Le travail est bien fait.", ("punctuality",), "Deux retards, le lundi."),
)
_DONE: Final = ("parties", "place", "position", "hire_date", "hire_declaration")


class DemoInWork:
    """Follows hires through the controllers that the screens use.

    Args:
        workspace: Of the vault.
        plans: Hires.
        today: The present day of the demo.
    """

    def __init__(self, workspace: Workspace, plans: DemoPlans, today: date) -> None:
        self._workspace, self._plans, self._today = workspace, plans, today

    def fill(self, people: Sequence[ResidentRecord], jobs: Sequence[JobRecord]) -> None:
        """Follow the hires of two of these people, from the middle of the list."""
        if not jobs or len(people) < 3:  # noqa: PLR2004  (nobody to follow in so small a demo)
            return
        middle = len(people) // 2
        self._follow(self._hire(people[middle], jobs[0], _STARTED_WEEKS))
        self._break_off(self._hire(people[middle + 1], jobs[-1], _BROKEN_WEEKS))

    def _hire(self, person: ResidentRecord, job: JobRecord, weeks: int) -> PlacementRecord:
        monday = self._today - timedelta(weeks=weeks, days=self._today.weekday())
        return self._plans.hire(person, job, monday)

    def _follow(self, hire: PlacementRecord) -> None:
        key, of, work = hire.content.resident_id, _of(hire), self._workspace.in_work
        if key is None:
            return
        self._plans.freeze(self._plans.write(hire))
        view = work.view(key).hires[0]
        for days, party, weather, well, difficulties, words in _HEARD:
            day = self._day(days)
            point = next(
                (each for each in reversed(view.points) if (each.content.due_on or day) <= day), None
            )
            work.voices.save(
                VoiceDraft(
                    **of,
                    check_point_id=point.check_point_id if point is not None else None,
                    party=party,
                    heard_on=day,
                    channel="call",
                    weather=weather,
                    well=well,
                    difficulties=difficulties,
                    words=words,
                )
            )
        self._tick(view)
        due_on = self._today + timedelta(days=3)
        work.adjustments.save(
            AdjustmentDraft(**of, lever="hours_on_bus_line", owner=Owner.EMPLOYER, due_on=due_on)
        )
        work.absences.save(AbsenceDraft(**of, since=self._day(17), until=self._day(16)))
        for code in _DONE:
            work.duties.save(DutyDraft(**of, code=code, done_on=self._day(35)))

    def _tick(self, view: HireView) -> None:
        for point in view.points:
            due_on = point.content.due_on
            if due_on is not None and due_on < self._day(8) and point.content.code != "trial_end":
                self._workspace.in_work.points.save(replace(point.content, done_on=due_on), point.content)

    def _break_off(self, hire: PlacementRecord) -> None:
        self._workspace.pathway.facts.save(
            FactDraft(
                resident_id=hire.content.resident_id,
                kind=FactKind.BROKE,
                happened_on=self._day(30),
                reason="trial_employer",
                broken_by="employer",
                placement_id=hire.placement_id,
                words="Le rythme du soir ne me convenait pas.",
            )
        )

    def _day(self, days: int) -> date:
        return self._today - timedelta(days=days)


def _of(hire: PlacementRecord) -> dict[str, Any]:
    return {"resident_id": hire.content.resident_id, "placement_id": hire.placement_id}
