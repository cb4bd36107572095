"""Invented relays, hours, actions and first contacts, in believable numbers."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Final
from uuid import UUID

from models.demo.batch import Batch
from models.demo.chance import Chance
from models.demo.content import sentences
from models.demo.people import Home
from models.records.first_contacts import AgeBand, ContactStep, Outcome, Topic
from models.records.hall_days import DayCounts, HallDayDraft
from models.records.ids import HallId
from models.records.outreach import OutreachKind, RelayKind
from models.records.places import ResidenceDraft
from models.records.residents import ResidentDraft

_OUTCOMES: Final = (
    Outcome.MET, Outcome.MET, Outcome.MET, Outcome.MET, Outcome.NOT_NOW, Outcome.REFUSED, Outcome.ABSENT,
    Outcome.NO_ANSWER,
)  # fmt: skip
_MET: Final = (Outcome.MET, Outcome.NOT_NOW)
_CHANNELS: Final = {
    OutreachKind.HALL: "hall",
    OutreachKind.TEAM_MEETING: "local_team",
    OutreachKind.POSTER: "poster",
    OutreachKind.SMS: "sms",
    OutreachKind.DOOR_TO_DOOR: "door_to_door",
    OutreachKind.EVENT: "event",
}
_NAMED_IN: Final = 4
"""One file in so many began with a contact that had no name yet."""
_NAMELESS_IN: Final = 6
"""For each so many files, one contact never got a name."""
_DAYS: Final = 80
_OPENS, _CLOSES = 14 * 60, 17 * 60


class OutreachFiller:
    """Fills the tables of going towards people.

    Args:
        chance: The same seed invents the same.
        now: Instant in UTC.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now = chance, now
        self._today = now.astimezone().date()
        self._actions: dict[UUID, list[tuple[UUID, str]]] = {}

    def add_residence(self, batch: Batch, place: ResidenceDraft) -> None:
        """Add the relays, the hours and the actions of one residence."""
        residence_id = place.residence_id
        if residence_id is None:
            raise TypeError(place)
        stamps = {"created_at": self._now, "updated_at": self._now}
        names = sentences("first_names_for_contacts")
        for kind in RelayKind:
            key = batch.new_key()
            name = self._chance.pick(names)
            batch.relay.add(id=key, residence_id=residence_id, kind=kind.value, name=name, phone="", **stamps)
            if kind is RelayKind.MAINTENANCE:
                self._add_pointing(batch, residence_id, key)
        for building in place.buildings[:1]:
            for hall in building.halls[:1]:
                batch.slot.add(
                    id=batch.new_key(),
                    residence_id=residence_id,
                    hall_id=hall.hall_id,
                    starts_on=self._today - timedelta(days=70),
                    begins_at=_OPENS,
                    ends_at=_CLOSES,
                    is_weekly=True,
                    cancelled=(),
                    advisers=(),
                    **stamps,
                )
                if hall.hall_id is not None:
                    self._add_past_day(batch, hall.hall_id)
        self._actions[residence_id] = [self._add_action(batch, residence_id, kind) for kind in OutreachKind]

    def add_contacts(self, batch: Batch, draft: ResidentDraft, key: UUID, home: Home) -> None:
        """Add how one person was met before they had a file, and sometimes somebody who never had one."""
        if self._chance.below(_NAMED_IN) == 0:
            self._add_contact(batch, home, draft, key)
        if self._chance.below(_NAMELESS_IN) == 0:
            self._add_contact(batch, home, draft, None)

    def _add_past_day(self, batch: Batch, hall_id: UUID) -> None:
        """Add what was kept of the hours of a week ago: « last time » is there when one prepares the next."""
        day = self._today - timedelta(days=7)
        counts = DayCounts(
            received=self._chance.between(3, 9),
            anonymous=self._chance.below(3),
            contacts=self._chance.below(6),
            attempts=self._chance.below(4),
            promised=self._chance.below(3),
        )
        draft = HallDayDraft(
            hall_id=HallId(hall_id),
            day=day,
            counts=counts,
            note=self._chance.pick(sentences("hall_day_notes")),
        )
        closed_at = datetime.combine(day, time(_CLOSES // 60)).astimezone().astimezone(UTC)
        batch.hall_day.add(
            draft,
            id=batch.new_key(),
            closed_by=batch.adviser_name,
            closed_at=closed_at,
            created_at=closed_at,
            updated_at=closed_at,
        )

    def _add_pointing(self, batch: Batch, residence_id: UUID, relay_id: UUID) -> None:
        said_on = self._today - timedelta(days=self._chance.between(1, 60))
        is_answered = bool(self._chance.below(2))
        batch.pointing.add(
            id=batch.new_key(),
            residence_id=residence_id,
            relay_id=relay_id,
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
            words=self._chance.pick(sentences("pointed_words")),
            pointed_on=said_on,
            answered_on=said_on + timedelta(days=1) if is_answered else None,
            answer=self._chance.pick(sentences("relay_answers")) if is_answered else "",
            created_at=self._now,
            updated_at=self._now,
        )

    def _add_action(self, batch: Batch, residence_id: UUID, kind: OutreachKind) -> tuple[UUID, str]:
        key = batch.new_key()
        batch.outreach.add(
            id=key,
            kind=kind.value,
            name="",
            residence_id=residence_id,
            starts_on=self._today - timedelta(days=self._chance.between(3, _DAYS)),
            minutes=self._chance.pick((45, 60, 90, 120)),
            staff=self._chance.between(1, 3),
            reached=self._chance.between(8, 60),
            note=self._chance.pick(sentences("outreach_notes")),
            created_at=self._now,
            updated_at=self._now,
        )
        return key, _CHANNELS[kind]

    def _add_contact(self, batch: Batch, home: Home, draft: ResidentDraft, key: UUID | None) -> None:
        actions = self._actions.get(home.residence_id) if home.residence_id else None
        outreach_id, channel = self._chance.pick(actions) if actions else (None, "hall")
        met_on = self._today - timedelta(days=self._chance.below(_DAYS))
        if key is not None and draft.first_met_on is not None:
            met_on = draft.first_met_on
        outcome = Outcome.MET if key is not None else self._chance.pick(_OUTCOMES)
        is_met = outcome in _MET
        is_later = outcome is Outcome.NOT_NOW
        batch.first_contact.add(
            id=batch.new_key(),
            resident_id=key,
            residence_id=home.residence_id,
            building_id=home.building_id,
            hall_id=home.hall_id,
            outreach_id=outreach_id,
            adviser_id=batch.adviser_id,
            adviser_name=batch.adviser_name,
            code=f"A-{batch.next_in_series('first_contact'):04d}",
            contacted_on=met_on,
            channel=channel,
            outcome=outcome.value,
            sex=draft.sex,
            age_band=self._chance.pick(tuple(AgeBand)).value if is_met else "",
            language=draft.exchange_language if is_met else "",
            topic=self._chance.pick(tuple(Topic)).value if is_met else "",
            next_step=ContactStep.COMES_BACK.value if outcome is Outcome.MET else "",
            next_on=met_on + timedelta(days=30) if is_later else None,
            oriented_to="",
            is_again=False,
            created_at=self._now,
            updated_at=self._now,
        )
