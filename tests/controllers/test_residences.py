from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from models.errors import InvalidInput, RuleBroken
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft
from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace


def test_a_residence_comes_back_with_its_buildings_and_halls(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workspace.residents.residences_changed):
        saved = workspace.residents.save_residence(a_residence())

    assert workspace.residents.buildings(saved.residence_id) == saved.content.buildings  # read alone
    assert workspace.residents.residences() == (saved,)
    assert workspace.residents.buildings(saved.residence_id) == saved.content.buildings
    (building,) = saved.content.buildings
    assert (building.name, building.halls[0].opening_hours) == ("Bâtiment B", "mercredi, 15 h à 17 h")
    assert building.building_id
    assert building.halls[0].hall_id


def test_a_name_is_needed(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as caught:
        workspace.residents.save_residence(ResidenceDraft(city="Nantes"))

    assert [problem.field for problem in caught.value.problems] == ["name"]


def test_buildings_can_be_moved_renamed_and_left_out(workspace: Workspace) -> None:
    saved = workspace.residents.save_residence(
        a_residence(buildings=(BuildingDraft(name="A"), BuildingDraft(name="B"), BuildingDraft(name="C")))
    )
    a, _, c = saved.content.buildings
    halls = (HallDraft(name="Entrée"),)

    changed = workspace.residents.save_residence(
        replace(saved.content, buildings=(c, replace(a, name="A bis", halls=halls)))
    )

    assert [building.name for building in changed.content.buildings] == ["C", "A bis"]
    assert [building.building_id for building in changed.content.buildings] == [c.building_id, a.building_id]
    assert workspace.residents.residences() == (changed,)


def test_a_residence_where_somebody_lives_stays(workspace: Workspace) -> None:
    saved = workspace.residents.save_residence(a_residence())
    building = saved.content.buildings[0]
    workspace.residents.save(a_resident(residence_id=saved.residence_id, building_id=building.building_id))

    with pytest.raises(RuleBroken) as caught:
        workspace.residents.remove_residence(saved.residence_id)
    with pytest.raises(RuleBroken, match=r"residence\.building_used"):
        workspace.residents.save_residence(replace(saved.content, buildings=()))

    assert (caught.value.code, caught.value.params) == ("residence.used", {"count": 1})
    assert workspace.residents.residences()[0].content == saved.content


def test_an_empty_residence_can_be_removed_and_brought_back(workspace: Workspace) -> None:
    saved = workspace.residents.save_residence(a_residence())

    workspace.residents.remove_residence(saved.residence_id)

    assert workspace.residents.residences() == ()
    workspace.undo.undo()
    assert workspace.residents.residences() == (saved,)


def test_residents_are_found_under_the_new_name_of_their_residence(workspace: Workspace) -> None:
    saved = workspace.residents.save_residence(a_residence())
    workspace.residents.save(a_resident(residence_id=saved.residence_id))

    workspace.residents.save_residence(replace(saved.content, name="La Corderie"))

    assert len(workspace.residents.search("corderie yero")) == 1
    assert workspace.residents.search("quatre vents") == ()


def test_a_hall_knows_its_residence_until_it_is_no_more(workspace: Workspace) -> None:
    saved = workspace.residents.save_residence(a_residence())
    hall = saved.content.buildings[0].halls[0]

    place = workspace.residents.hall(hall.hall_id)

    assert place is not None
    assert (place.hall_name, place.residence_id) == (hall.name, saved.residence_id)
    assert place.residence_name == saved.content.name
    workspace.residents.save_residence(replace(saved.content, name="Résidence des Saules"))
    renamed = workspace.residents.hall(hall.hall_id)
    assert renamed is not None
    assert renamed.residence_name == "Résidence des Saules"
    workspace.residents.remove_residence(saved.residence_id)
    assert workspace.residents.hall(hall.hall_id) is None
    assert workspace.residents.hall(None) is None
