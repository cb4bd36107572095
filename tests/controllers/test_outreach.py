"""Relays and the answers owed to them, the calendar of halls, actions, and buildings where nobody was met."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.errors import InvalidInput, RuleBroken
from models.records.first_contacts import FirstContactDraft, Outcome
from models.records.ids import AdviserId, OrganisationId
from models.records.meetings import MeetingDraft
from models.records.outreach import (
    OutreachDraft,
    OutreachKind,
    PointingDraft,
    RelayDraft,
    RelayKind,
    SlotDraft,
)
from models.records.people import NOBODY, Actor, Role
from models.records.places import BuildingDraft
from models.records.privacy import ConsentUse
from models.records.settings import AdviserDraft
from tests.conftest import NOON, StoppedClock
from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.places import ResidenceRecord
    from models.storage.store import Store

TODAY = date(2026, 3, 10)


@pytest.fixture
def residence(workspace: Workspace) -> ResidenceRecord:
    """Save a residence with two buildings."""
    buildings = (BuildingDraft(name="A", dwellings=("A 101", "A 102")), BuildingDraft(name="B"))
    return workspace.residents.save_residence(a_residence(buildings=buildings))


def test_an_answer_is_owed_to_a_relay_until_it_is_given(
    workspace: Workspace, residence: ResidenceRecord, stopped_clock: StoppedClock
) -> None:
    here = residence.residence_id
    maintenance = workspace.relays.save(
        RelayDraft(residence_id=here, kind=RelayKind.MAINTENANCE, name="Monsieur Tual")
    )
    workspace.relays.save(RelayDraft(residence_id=here, kind=RelayKind.MANAGER))
    assert [one.content.kind for one in workspace.relays.relays(here)] == [
        RelayKind.MANAGER,
        RelayKind.MAINTENANCE,
    ]
    said = workspace.pointings.save(
        PointingDraft(
            residence_id=here,
            relay_id=maintenance.relay_id,
            words="Un monsieur du troisième cherche du travail",
            pointed_on=TODAY,
        )
    )
    assert workspace.pointings.owed() == {here: 1}

    stopped_clock.advance(days=2)
    answered = replace(said.content, answered_on=TODAY + timedelta(days=2), answer="Vu mardi, merci")
    workspace.pointings.save(answered)

    (found,) = workspace.pointings.pointings(here)
    assert (found.relay_name, found.content.answer) == ("Monsieur Tual", "Vu mardi, merci")
    assert workspace.pointings.owed() == {}
    workspace.undo.undo()
    assert workspace.pointings.owed() == {here: 1}
    with pytest.raises(InvalidInput):
        workspace.pointings.save(replace(answered, answered_on=TODAY - timedelta(days=1)))
    with pytest.raises(InvalidInput):
        workspace.pointings.save(PointingDraft(residence_id=here, pointed_on=TODAY))


def test_who_was_pointed_out_is_known_by_code_then_by_initials(
    workspace: Workspace, residence: ResidenceRecord
) -> None:
    here = residence.residence_id
    contact = workspace.first_contacts.save(FirstContactDraft(contacted_on=TODAY, residence_id=here))
    workspace.pointings.save(
        PointingDraft(residence_id=here, first_contact_id=contact.first_contact_id, pointed_on=TODAY)
    )
    assert workspace.pointings.pointings(here)[0].code == "A-0001"

    workspace.first_contacts.name(contact.first_contact_id, a_resident(first_name="Awa", last_name="Diallo"))

    (found,) = workspace.pointings.pointings(here)
    assert found.initials == "A. D."
    workspace.undo.undo()
    assert workspace.pointings.pointings(here)[0].initials == ""


def test_what_a_relay_said_is_told_to_a_partner_with_the_consent_of_the_person_alone(
    workspace: Workspace, residence: ResidenceRecord, store: Store
) -> None:
    ours, theirs = (
        Actor(
            adviser_id=AdviserId(uuid4()),
            name=name,
            role=Role.EMPLOYMENT,
            organisation_id=OrganisationId(uuid4()),
        )
        for name in ("Nadia", "Paul")
    )
    person = workspace.residents.save(a_resident()).resident_id
    with store.begin() as transaction:
        for actor in (ours, theirs):
            organisation = OrganisationRow(id=actor.organisation_id, name=actor.name)
            organisation.touch(NOON)
            transaction.session.add(organisation)
            transaction.flush()
            adviser = Adviser(id=actor.adviser_id, organisation_id=actor.organisation_id)
            adviser.apply(AdviserDraft(first_name=actor.name), NOON)
            transaction.session.add(adviser)
    store.act_as(ours)
    draft = PointingDraft(
        residence_id=residence.residence_id, resident_id=person, words="Au 214", pointed_on=TODAY
    )
    workspace.pointings.save(draft)

    store.act_as(theirs)
    (found,) = workspace.pointings.pointings(residence.residence_id)
    assert (found.content.words, found.is_withheld) == ("", True)
    with pytest.raises(RuleBroken):
        workspace.pointings.save(replace(found.content, words="Autre"))

    store.act_as(NOBODY)
    workspace.privacy.answer_consent(person, ConsentUse.PARTNER_SHARING, is_given=True)
    store.act_as(theirs)
    (found,) = workspace.pointings.pointings(residence.residence_id)
    assert (found.content.words, found.is_withheld) == ("Au 214", False)


def test_what_a_relay_said_goes_with_the_file(workspace: Workspace, residence: ResidenceRecord) -> None:
    here = residence.residence_id
    contact = workspace.first_contacts.save(FirstContactDraft(contacted_on=TODAY, residence_id=here))
    key = contact.first_contact_id
    workspace.pointings.save(
        PointingDraft(residence_id=here, first_contact_id=key, words="Au 214", pointed_on=TODAY)
    )
    person = workspace.first_contacts.name(key, a_resident())

    workspace.privacy.retention.erase(person.resident_id, person.code)

    assert not workspace.pointings.pointings(here)
    assert not workspace.first_contacts.contacts(here)


def test_a_hall_is_closed_on_a_day_and_opened_again(workspace: Workspace, residence: ResidenceRecord) -> None:
    here = residence.residence_id
    slot = workspace.slots.save(
        SlotDraft(residence_id=here, starts_on=TODAY, begins_at=840, ends_at=1020, is_weekly=True)
    )
    second = TODAY + timedelta(days=7)

    workspace.slots.cancel(slot.slot_id, second)

    found = workspace.slots.occurrences(TODAY, TODAY + timedelta(days=14), here)
    assert [one.is_cancelled for one in found] == [False, True, False]
    workspace.undo.undo()
    assert not any(one.is_cancelled for one in workspace.slots.occurrences(TODAY, second, here))
    with pytest.raises(InvalidInput):
        workspace.slots.save(replace(slot.content, ends_at=840))


def test_actions_can_be_taken_back_and_are_offered_where_they_were(
    workspace: Workspace, residence: ResidenceRecord
) -> None:
    here = residence.residence_id
    there = workspace.residents.save_residence(a_residence(name="Ailleurs")).residence_id
    for place in (here, there, None):
        workspace.outreach.save(OutreachDraft(kind=OutreachKind.SMS, starts_on=TODAY, residence_id=place))
    old = OutreachDraft(kind=OutreachKind.POSTER, starts_on=TODAY - timedelta(days=200), residence_id=here)
    workspace.outreach.save(old)

    assert {one.content.residence_id for one in workspace.outreach.under_way(here)} == {here, None}
    workspace.undo.undo()
    assert len(workspace.outreach.actions()) == 3


def test_coverage_says_where_nobody_was_met(workspace: Workspace, residence: ResidenceRecord) -> None:
    here = residence.residence_id
    first, second = (building.building_id for building in residence.content.buildings)
    person = workspace.residents.save(a_resident(residence_id=here, building_id=first))
    workspace.residents.save(a_resident(first_name="Jamais", residence_id=here, building_id=second))
    workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="Vu"))
    for outcome in (Outcome.MET, Outcome.ABSENT):
        workspace.first_contacts.save(
            FirstContactDraft(contacted_on=TODAY, residence_id=here, building_id=first, outcome=outcome)
        )

    found = {one.building_id: one for one in workspace.outreach.coverage(TODAY, here)}

    assert (found[first].known, found[first].met, found[first].last_met_on) == (1, 2, TODAY)
    assert (found[second].known, found[second].met, found[second].last_met_on) == (1, 0, None)
    later = {one.building_id: one for one in workspace.outreach.coverage(TODAY + timedelta(days=1), here)}
    assert (later[first].met, later[first].last_met_on) == (0, TODAY)


def test_what_an_action_led_to_stays_counted_when_a_file_is_erased(
    workspace: Workspace, residence: ResidenceRecord
) -> None:
    action = workspace.outreach.save(
        OutreachDraft(kind=OutreachKind.SMS, starts_on=TODAY, residence_id=residence.residence_id)
    ).outreach_id
    contacts = workspace.first_contacts
    met = contacts.save(FirstContactDraft(contacted_on=TODAY - timedelta(days=3), outreach_id=action))
    named = contacts.name(met.first_contact_id, a_resident())
    contacts.save(
        FirstContactDraft(
            contacted_on=TODAY, outreach_id=action, resident_id=named.resident_id, outcome=Outcome.ABSENT
        )
    )
    workspace.meetings.save(MeetingDraft(resident_id=named.resident_id, note="Cherche un temps plein."))
    before = workspace.outreach.funnels()[action]
    assert (before.met, before.accompanied, before.attempts) == (1, 1, 1)

    workspace.privacy.retention.erase(named.resident_id, named.code)

    assert workspace.outreach.funnels()[action] == before
    assert workspace.outreach.funnels(residence.residence_id)[action] == before
    assert contacts.contacts() == ()
    later = contacts.save(FirstContactDraft(contacted_on=TODAY, outreach_id=action))
    assert workspace.outreach.funnels()[action].met == 2
    contacts.remove(later.first_contact_id)
