"""Invented ways back to work: facts in a believable order, small steps, activities, time in programmes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.demo.content import sentences
from models.records.pathway import FactAnswer, FactKind, Presence, StepBy, StepDraft, StepState
from models.records.programmes import YesNo
from models.records.residents import ResidentStage
from models.rules.pathway import PathFact, stage_of

if TYPE_CHECKING:
    from models.demo.batch import Batch
    from models.demo.chance import Chance

_REFUSALS: Final = ("not_mobile", "not_interested", "constraint", "employed_elsewhere")
_ENDS: Final = ("other.lost", "neutral.moved", "positive.training", "positive.mainstream")
_ACTIVITIES: Final = ("language", "language", "digital", "company_visit", "well_being", "social_ties")
_PRESENCES: Final = (Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT)
_ANSWERS: Final = (FactAnswer.REFUSED, FactAnswer.REFUSED, FactAnswer.THINKING, FactAnswer.INTERESTED)
_STEPS: Final = (
    "Appeler la ligne de bus",
    "Passer voir la mairie",
    "Visiter l’atelier",
    "Refaire la carte de transport",
)
_ENROLLED_IN: Final = 4
_GOAL_IN: Final = 6
_ACTIVE_IN: Final = 5
_LEFT_IN: Final = 40
_USUAL: Final = 2
"""Facts of a person, when nobody asks for more."""
LONG_WAY: Final = 500
"""Facts of the first person, when a million is asked for: a file as long as any will be."""


class WayFiller:
    """Invents what happened on the way of each person.

    Args:
        chance: The same seed gives the same ways.
        now: Instant in UTC before which everything happened.
        facts: How many facts to invent in all; 0: a few for some.
        residents: For how many people.
    """

    def __init__(self, chance: Chance, now: datetime, *, facts: int, residents: int) -> None:
        self._chance, self._now = chance, now
        self._today = now.astimezone().date()
        self._left, self._people = facts, residents
        self._is_counted = self._is_first = facts > 0

    def add(
        self,
        batch: Batch,
        key: UUID,
        stage: ResidentStage,
        met_on: date,
        also: Iterable[PathFact] = (),
    ) -> ResidentStage:
        """Write the way of one person; return how far they have come.

        Args:
            batch: What is written together.
            key: The file.
            stage: From meeting, hire and plan alone.
            met_on: Day of the last meeting.
            also: What follows from other tables.
        """
        stamps = {"created_at": self._now, "updated_at": self._now, **batch.author()}
        path = [PathFact(on=met_on, kind=FactKind.MET), *also]
        path += [self._fact(batch, key, place, stamps) for place in range(self._count())]
        if self._chance.below(_ACTIVE_IN) == 0:
            path += self._activities(batch, key, stamps)
        if self._chance.below(_GOAL_IN) == 0:
            self._goal(batch, key, stamps)
        if batch.programme_ids and self._chance.below(_ENROLLED_IN) == 0:
            path.append(self._enrol(batch, key, stamps))
        if stage in {ResidentStage.HIRED, ResidentStage.PLAN_SIGNED}:
            return stage
        if self._chance.below(_LEFT_IN) == 0:
            path.append(self._end(batch, key, stamps))
        return stage_of(path, is_informed=True)

    def _count(self) -> int:
        """Return how many facts one person gets: as many as the others, give or take, and no remainder."""
        self._people -= 1
        if not self._is_counted:
            return self._chance.below(_USUAL + 1)
        if self._is_first and self._left > 2 * LONG_WAY:
            count = LONG_WAY
        elif self._people == 0:
            count = self._left
        else:
            mean = self._left // (self._people + 1)
            count = min(self._left, max(1, mean + self._chance.between(-mean // 2, mean // 2)))
        self._left -= count
        self._is_first = False
        return count

    def _fact(self, batch: Batch, key: UUID, place: int, stamps: dict[str, Any]) -> PathFact:
        chance = self._chance
        kind = FactKind.ENGAGED if place == 0 else FactKind.INTRODUCED if place % 5 == 0 else FactKind.OFFERED
        answer = None if kind is FactKind.ENGAGED else chance.pick(_ANSWERS)
        on = self._today - timedelta(days=chance.below(720))
        reason = chance.pick(_REFUSALS) if answer is FactAnswer.REFUSED else ""
        batch.pathway_fact.add(
            id=batch.new_key(),
            resident_id=key,
            happened_on=on,
            kind=kind.value,
            answer=answer.value if answer else None,
            reason=reason,
            words=chance.pick(sentences("wishes")) if chance.below(3) == 0 else "",
            **stamps,
        )
        return PathFact(on=on, kind=kind, answer=answer, reason=reason)

    def _end(self, batch: Batch, key: UUID, stamps: dict[str, Any]) -> PathFact:
        fact = PathFact(on=self._today, kind=FactKind.LEFT, reason=self._chance.pick(_ENDS))
        values = {"happened_on": fact.on, "kind": fact.kind.value, "reason": fact.reason, "words": ""}
        batch.pathway_fact.add(id=batch.new_key(), resident_id=key, **values, **stamps)
        return fact

    def _activities(self, batch: Batch, key: UUID, stamps: dict[str, Any]) -> list[PathFact]:
        came = []
        for _ in range(self._chance.between(1, 4)):
            on = self._today - timedelta(days=self._chance.below(240))
            presence = self._chance.pick(_PRESENCES)
            batch.activity.add(
                id=batch.new_key(),
                resident_id=key,
                kind=self._chance.pick(_ACTIVITIES),
                held_on=on,
                minutes=self._chance.pick((60, 90, 120, 180)),
                is_group=self._chance.below(3) > 0,
                presence=presence.value,
                note="",
                **stamps,
            )
            if presence is Presence.PRESENT:
                came.append(PathFact(on=on, kind=FactKind.CAME))
        return came

    def _goal(self, batch: Batch, key: UUID, stamps: dict[str, Any]) -> None:
        due_on = self._today + timedelta(days=self._chance.between(-20, 40))
        step = StepDraft(
            step_id=batch.new_key(),
            what=self._chance.pick(_STEPS),
            who=self._chance.pick(tuple(StepBy)),
            due_on=due_on,
        )
        batch.goal.add(
            id=batch.new_key(),
            resident_id=key,
            text=self._chance.pick(sentences("wishes")),
            state=StepState.TODO.value,
            steps=(step,),
            next_due_on=due_on,
            **stamps,
        )

    def _enrol(self, batch: Batch, key: UUID, stamps: dict[str, Any]) -> PathFact:
        on = self._today - timedelta(days=self._chance.below(400))
        is_registered = self._chance.pick(tuple(YesNo))
        batch.enrolment.add(
            id=batch.new_key(),
            resident_id=key,
            programme_id=self._chance.pick(batch.programme_ids),
            entered_on=on,
            target=self._chance.pick(("", "minimum_benefits", "other")),
            checked_on=on,
            is_registered=is_registered.value,
            referent_on=on - timedelta(days=self._chance.below(300)) if is_registered is YesNo.YES else None,
            lacks_referent=YesNo.UNKNOWN.value,
            **dict.fromkeys(
                ("eligibility_note", "extension_reason", "exit_reason", "decision_reason", "contest_words"),
                "",
            ),
            **stamps,
        )
        return PathFact(on=on, kind=FactKind.ENGAGED)
