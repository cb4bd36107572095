"""Invented follow-up of hires: the calendar, what each said apart, what was adjusted, days away, duties."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.rules.checkpoints import check_points
from models.rules.placement_alerts import contract_of

if TYPE_CHECKING:
    from models.demo.batch import Batch
    from models.demo.chance import Chance
    from models.records.placements import PlacementDraft
    from models.records.timetable import Timetable

_FOLLOWED_IN: Final = 8
_VOICES: Final = (
    ("employee", "fine", "Aime travailler avec son collègue.", (), ""),
    ("employer", "fine", "Ponctuel, demande quand il ne sait pas.", (), ""),
    ("employee", "watch", "", ("transport",), "Le premier bus passe trop tard le lundi."),
    ("employer", "watch", "", ("pace",), "Le rythme du vendredi reste à tenir."),
    ("tutor", "fine", "Montre une fois, c’est acquis.", (), ""),
    ("employee", "risk", "", ("relations", "hours"), "Ne veut plus faire la coupure de l’après-midi."),
)
_LEVERS: Final = ("hours_on_bus_line", "fixed_pair", "friday_tutor_point", "gradual_pace")
_OWNERS: Final = ("employer", "adviser", "tutor", "employee")


class InWorkFiller:
    """Adds the follow-up of a hire to a batch: all of the first one, of few others.

    Args:
        chance: The same seed invents the same.
        now: Instant in UTC before which everything was heard.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now, self._today = chance, now, now.astimezone().date()
        self._is_first = True

    def add(
        self, batch: Batch, draft: PlacementDraft, week: Timetable, *, key: UUID, resident_id: UUID
    ) -> None:
        """Add what was followed of one hire, perhaps nothing."""
        is_first, self._is_first = self._is_first, False
        if not is_first and self._chance.below(_FOLLOWED_IN):
            return
        of = {
            "resident_id": resident_id,
            "placement_id": key,
            **batch.author(),
            "created_at": self._now,
            "updated_at": self._now,
        }
        points = self._calendar(batch, draft, week, of)
        heard: list[tuple[UUID | None, date]] = [(point, day) for point, day in points if day < self._today]
        for point, day in heard[-2:] or [(None, self._today)]:
            self._voice(batch, of, point, day)
        batch.adjustment.add(
            id=batch.new_key(),
            lever=self._chance.pick(_LEVERS),
            words="",
            owner=self._chance.pick(_OWNERS),
            due_on=self._today + timedelta(days=self._chance.between(-3, 20)),
            **of,
        )
        batch.duty_done.add(id=batch.new_key(), code="parties", done_on=self._today, **of)
        if is_first or self._chance.below(4) == 0:
            since = (draft.starts_on or self._today) + timedelta(days=self._chance.below(20))
            batch.absence.add(id=batch.new_key(), since=since, until=since + timedelta(days=1), **of)

    def _calendar(
        self, batch: Batch, draft: PlacementDraft, week: Timetable, of: dict[str, Any]
    ) -> list[tuple[UUID, date]]:
        points = []
        for line in check_points(contract_of(draft), week):
            if line.due_on is None:
                continue
            key = batch.new_key()
            is_past = line.due_on < self._today - timedelta(days=self._chance.below(12))
            batch.check_point.add(
                id=key,
                code=line.code,
                due_on=line.due_on,
                is_manual=False,
                done_on=line.due_on if is_past else None,
                **of,
            )
            points.append((key, line.due_on))
        return points

    def _voice(self, batch: Batch, of: dict[str, Any], point: UUID | None, day: date) -> None:
        party, weather, well, difficulties, words = self._chance.pick(_VOICES)
        batch.voice.add(
            id=batch.new_key(),
            check_point_id=point,
            party=party,
            heard_on=day,
            channel=self._chance.pick(("visit", "call")),
            said_by="",
            weather=weather,
            well=well,
            difficulties=difficulties,
            words=words,
            **of,
        )
