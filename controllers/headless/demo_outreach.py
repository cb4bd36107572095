"""The residences of the demo: relays, hours, actions, people met without a name; by the controllers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from models.demo.content import sentences
from models.records.first_contacts import AgeBand, ContactStep, FirstContactDraft, Outcome, Topic
from models.records.outreach import (
    OutreachDraft,
    OutreachKind,
    OutreachRecord,
    PointingDraft,
    RelayDraft,
    RelayKind,
    SlotDraft,
)
from models.records.residents import ResidentDraft

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from models.records.places import ResidenceRecord
    from models.records.residents import ResidentRecord

_RELAYS: Final = (
    (RelayKind.MANAGER, "Solène Quéméneur"),
    (RelayKind.SOCIAL_INSERTION, "Farid Belgacem"),
    (RelayKind.MAINTENANCE, "Monsieur Tual"),
    (RelayKind.NEIGHBOUR, "Madame Okoro"),
)


class _Action(NamedTuple):
    """One action: its name is one of a list; minutes for each of the staff."""

    kind: OutreachKind
    name: int
    days_ago: int
    minutes: int
    reached: int
    staff: int


class _Contact(NamedTuple):
    """One contact, after one of the actions."""

    outcome: Outcome
    sex: str
    age: AgeBand | None
    language: str
    topic: Topic | None
    step: ContactStep | None
    days_ago: int
    action: int


_ACTIONS: Final = (
    _Action(OutreachKind.POSTER, 1, 40, 60, 50, 1),
    _Action(OutreachKind.SMS, 2, 24, 30, 64, 1),
    _Action(OutreachKind.EVENT, 3, 10, 150, 22, 3),
    _Action(OutreachKind.HALL, 0, 3, 180, 9, 2),
)
_CONTACTS: Final = (
    _Contact(Outcome.MET, "woman", AgeBand.FROM_30, "ar", Topic.WORK, ContactStep.COMES_BACK, 2, 0),
    _Contact(Outcome.MET, "man", AgeBand.FROM_18, "fr", Topic.PAPERS, ContactStep.APPOINTMENT, 9, 1),
    _Contact(Outcome.NOT_NOW, "man", AgeBand.FROM_50, "fr", Topic.HOUSING, None, 33, 2),
    _Contact(Outcome.MET, "woman", AgeBand.FROM_26, "en", Topic.DIGITAL, ContactStep.NOTHING, 20, 1),
    _Contact(Outcome.ABSENT, "", None, "", None, None, 12, 0),
)
_OPENS, _CLOSES = 14 * 60, 17 * 60


class DemoOutreach:
    """Fills what is around the first residence of an opened vault."""

    def __init__(self, workspace: Workspace, today: date) -> None:
        self._workspace, self._today = workspace, today

    def fill(self, residents: list[ResidentRecord]) -> None:
        """Enter it all; some of the residents came by one of the actions.

        Raises:
            AppError: A controller refused, which would be a mistake of the demo.
        """
        place = self._workspace.residents.residences()[0]
        self._add_team(place)
        building = place.content.buildings[0]
        self._workspace.slots.save(
            SlotDraft(
                residence_id=place.residence_id,
                hall_id=building.halls[0].hall_id if building.halls else None,
                starts_on=self._today - timedelta(days=63),
                begins_at=_OPENS,
                ends_at=_CLOSES,
                is_weekly=True,
            )
        )
        actions = [self._add_action(place, one) for one in _ACTIONS]
        for contact in _CONTACTS:
            self._add_contact(place, actions[contact.action], contact)
        for number, resident in enumerate(residents[: 2 * len(actions)]):
            self._link(place, actions[number % len(actions)], resident)

    def _add_team(self, place: ResidenceRecord) -> None:
        relays = [
            self._workspace.relays.save(RelayDraft(residence_id=place.residence_id, kind=kind, name=name))
            for kind, name in _RELAYS
        ]
        said = zip(relays[1:], sentences("pointed_words"), (9, 3, 1), strict=False)
        for number, (relay, words, days) in enumerate(said):
            self._workspace.pointings.save(
                PointingDraft(
                    residence_id=place.residence_id,
                    relay_id=relay.relay_id,
                    words=words,
                    pointed_on=self._today - timedelta(days=days),
                    answered_on=self._today - timedelta(days=days - 2) if number == 0 else None,
                    answer=sentences("relay_answers")[0] if number == 0 else "",
                )
            )

    def _add_action(self, place: ResidenceRecord, one: _Action) -> OutreachRecord:
        return self._workspace.outreach.save(
            OutreachDraft(
                kind=one.kind,
                name=sentences("outreach_names")[one.name],
                residence_id=place.residence_id,
                starts_on=self._today - timedelta(days=one.days_ago),
                minutes=one.minutes,
                staff=one.staff,
                reached=one.reached,
                note=sentences("outreach_notes")[one.name],
            )
        )

    def _add_contact(self, place: ResidenceRecord, action: OutreachRecord, one: _Contact) -> None:
        met_on = self._today - timedelta(days=one.days_ago)
        is_dated = one.step is ContactStep.APPOINTMENT or one.outcome is Outcome.NOT_NOW
        self._workspace.first_contacts.save(
            FirstContactDraft(
                contacted_on=met_on,
                residence_id=place.residence_id,
                building_id=place.content.buildings[0].building_id,
                channel="door_to_door" if one.outcome is Outcome.ABSENT else "hall",
                outreach_id=action.outreach_id,
                outcome=one.outcome,
                sex=one.sex,
                age_band=one.age,
                language=one.language,
                topic=one.topic,
                next_step=one.step,
                next_on=met_on + timedelta(days=30) if is_dated else None,
            )
        )

    def _link(self, place: ResidenceRecord, action: OutreachRecord, resident: ResidentRecord) -> None:
        contact = self._workspace.first_contacts.save(
            FirstContactDraft(
                contacted_on=resident.content.first_met_on or self._today,
                residence_id=place.residence_id,
                channel=resident.content.channel,
                outreach_id=action.outreach_id,
                outcome=Outcome.MET,
            )
        )
        self._workspace.first_contacts.name(
            contact.first_contact_id, ResidentDraft(resident_id=resident.resident_id)
        )
