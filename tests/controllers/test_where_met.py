"""In which building somebody was met, without a gesture: that of their room, else of the hall one stands in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.outreach import OutreachDraft
from models.records.places import BuildingDraft, HallDraft
from models.records.residents import ResidentDraft
from models.rules.dwellings import building_of
from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.outreach import Coverage
    from models.records.places import ResidenceRecord
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)


@pytest.fixture
def place(workspace: Workspace) -> ResidenceRecord:
    """A residence of two buildings, each with its hall and its rooms."""
    buildings = (
        BuildingDraft(name="A", halls=(HallDraft(name="Hall A"),), dwellings=("A 101", "A 102")),
        BuildingDraft(name="B", halls=(HallDraft(name="Hall B"),), dwellings=("B 101", "Étage 2")),
    )
    return workspace.residents.save_residence(a_residence(buildings=buildings))


def met(workspace: Workspace, place: ResidenceRecord, resident: ResidentDraft, **known: object) -> None:
    """Receive somebody in the hall of building A."""
    hall = place.content.buildings[0].halls[0].hall_id
    draft = EncounterDraft(
        hall_id=hall, resident=resident, meeting=MeetingDraft(note="Cherche", channel="hall")
    )
    workspace.encounters.save(replace(draft, **known))  # type: ignore[arg-type]  # by name


def coverage(workspace: Workspace, place: ResidenceRecord) -> dict[str, Coverage]:
    names: dict[object, str] = {one.building_id: one.name for one in place.content.buildings}
    found = workspace.outreach.coverage(TODAY - timedelta(days=91), place.residence_id)
    return {names.get(one.building_id, ""): one for one in found}


@pytest.mark.parametrize(
    ("room", "name"), [("", "A"), ("A 102", "A"), ("b 101", "B"), ("etage 2", "B"), ("999", "A")]
)
def test_a_new_file_is_in_the_building_of_its_room_else_of_the_hall(
    workspace: Workspace, place: ResidenceRecord, room: str, name: str
) -> None:
    met(workspace, place, ResidentDraft(first_name="Awa", residence_id=place.residence_id, room=room))

    found = coverage(workspace, place)
    assert {building: one.met for building, one in found.items()} == {name: 1}
    workspace.undo.undo()
    assert workspace.residents.count() == 0


def test_a_room_that_two_buildings_have_says_nothing(place: ResidenceRecord) -> None:
    first, second = place.content.buildings
    both = replace(place.content, buildings=(first, replace(second, dwellings=("A 101",))))

    assert building_of(both, "A 101", second.building_id) == second.building_id
    assert building_of(both, "A 101", None) is None


def test_nothing_is_presumed_of_a_file_that_exists_nor_of_another_residence(
    workspace: Workspace, place: ResidenceRecord
) -> None:
    known = workspace.residents.save(a_resident(residence_id=place.residence_id))
    met(workspace, place, known.content, based_on=known.content)
    assert workspace.residents.open(known.resident_id).content.building_id is None

    elsewhere = workspace.residents.save_residence(a_residence(name="Les Saules"))
    met(workspace, place, ResidentDraft(first_name="Yero", residence_id=elsewhere.residence_id))
    assert workspace.outreach.coverage(TODAY, elsewhere.residence_id)[0].building_id is None


def test_who_passes_without_a_name_was_met_in_that_building(
    workspace: Workspace, place: ResidenceRecord, stopped_clock: StoppedClock
) -> None:
    hall = place.content.buildings[1].halls[0].hall_id
    for initials in ("A. D.", "A. D.", "Y. B."):
        visit = workspace.meetings.arrive(hall, None, initials, "", "")
        workspace.meetings.receive(visit.visit_id)
        workspace.meetings.leave(visit.visit_id)
    workspace.meetings.arrive(place.content.buildings[0].halls[0].hall_id, None, "Z. Z.", "", "")

    found = coverage(workspace, place)

    assert {name: (one.met, one.last_met_on) for name, one in found.items()} == {"B": (2, TODAY)}
    stopped_clock.advance(days=200)
    later = workspace.outreach.coverage(TODAY + timedelta(days=100), place.residence_id)
    assert [(one.met, one.last_met_on) for one in later] == [(0, TODAY)]


def test_who_came_by_an_action_is_counted_once_and_in_the_building(
    workspace: Workspace, place: ResidenceRecord
) -> None:
    action = workspace.outreach.save(OutreachDraft(residence_id=place.residence_id, starts_on=TODAY))
    met(
        workspace,
        place,
        ResidentDraft(residence_id=place.residence_id),
        initials="A. D.",
        outreach_id=action.outreach_id,
    )

    assert {name: one.met for name, one in coverage(workspace, place).items()} == {"A": 1}
