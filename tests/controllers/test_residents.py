from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from models.errors import InvalidInput, NotFound
from models.records.ids import ResidentId
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from models.records.settings import Term
from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace


def names(workspace: Workspace, text: str = "") -> list[str]:
    numbers = workspace.residents.numbers(text)
    return [row.display_name for row in workspace.residents.rows(numbers)]


def problems_of(workspace: Workspace, draft: ResidentDraft) -> dict[str, str]:
    with pytest.raises(InvalidInput) as caught:
        workspace.residents.save(draft)
    return {problem.field: problem.code for problem in caught.value.problems}


def test_a_file_comes_back_as_it_was_saved(workspace: Workspace) -> None:
    residence = workspace.residents.save_residence(a_residence())
    draft = a_resident(
        residence_id=residence.residence_id, building_id=residence.content.buildings[0].building_id
    )

    saved = workspace.residents.save(draft)

    assert workspace.residents.open(saved.resident_id) == saved
    assert replace(saved.content, resident_id=None) == draft
    assert saved.code == "R-0001"
    assert saved.display_name == "Yéro Sangaré-N’Dour"


def test_a_first_name_alone_is_enough(workspace: Workspace) -> None:
    saved = workspace.residents.save(ResidentDraft(first_name="Zébulon"))

    assert [row.display_name for row in workspace.residents.first_rows()] == ["Zébulon"]
    assert saved.content.last_name == ""


def test_codes_are_never_given_twice(workspace: Workspace) -> None:
    first = workspace.residents.save(a_resident())
    workspace.residents.remove(first.resident_id)

    second = workspace.residents.save(a_resident())

    assert (first.code, second.code) == ("R-0001", "R-0002")


def test_saving_again_changes_the_same_file(workspace: Workspace, qtbot: QtBot) -> None:
    saved = workspace.residents.save(a_resident())

    with qtbot.waitSignal(workspace.residents.resident_changed) as told:
        changed = workspace.residents.save(replace(saved.content, room="C 9"))

    assert told.args == [changed]
    assert workspace.residents.count() == 1
    assert workspace.residents.open(saved.resident_id).content.room == "C 9"


def test_what_is_missing_or_impossible_is_named(workspace: Workspace) -> None:
    draft = a_resident(
        first_name=" \u200b ", birth_year=1789, wanted_weekly_minutes=60 * 60, max_travel_minutes=-5
    )

    assert problems_of(workspace, draft) == {
        "first_name": "input.required",
        "birth_year": "input.range",
        "wanted_weekly_minutes": "input.range",
        "max_travel_minutes": "input.range",
    }
    assert workspace.residents.count() == 0


@pytest.mark.parametrize("number", ["2 94 05 44 109 084 36", "294054410908436", "1940544109084"])
def test_a_social_security_number_is_refused_in_any_text(workspace: Workspace, number: str) -> None:
    found = problems_of(
        workspace, a_resident(wishes=f"Son numéro : {number}.", hours_note="pas avant 8 h 30")
    )

    assert found == {"wishes": "input.nir"}


def test_a_pasted_file_is_refused_rather_than_cut(workspace: Workspace) -> None:
    found = problems_of(workspace, a_resident(experiences="mot " * 6000, last_name="x" * 201))

    assert found == {"last_name": "input.too_long", "experiences": "input.too_long"}


def test_what_cannot_be_seen_is_not_kept(workspace: Workspace) -> None:
    typed = a_resident(first_name="  Ye\u0301ro\x00\ud800 \u202e ", last_name="", wishes="un\r\ndeux\x07")

    saved = workspace.residents.save(typed)

    assert saved.content.first_name == "Yéro"
    assert saved.content.wishes == "un\ndeux"


@pytest.mark.parametrize(
    "name",
    ["مریم‌بانو", "শ্রেয়সী", "ሰላም", "Đặng Thị Ánh", "<near> & <b>", "O'Néill", "'; DROP TABLE resident; --"],
)
def test_names_of_every_script_are_kept_and_found(workspace: Workspace, name: str) -> None:
    workspace.residents.save(a_resident(first_name=name, last_name=""))

    assert names(workspace) == [name]
    assert [row.display_name for row in workspace.residents.search(name)] == [name]


def test_the_list_is_in_the_order_of_last_names(workspace: Workspace) -> None:
    for first, last in (("Zoé", "Écluse"), ("Ana", "Zimmer"), ("Bo", "dupré"), ("Fleur", "")):
        workspace.residents.save(a_resident(first_name=first, last_name=last))

    assert names(workspace) == ["Bo dupré", "Zoé Écluse", "Fleur", "Ana Zimmer"]
    assert [row.display_name for row in workspace.residents.first_rows(2)] == ["Bo dupré", "Zoé Écluse"]


def test_a_row_says_where_the_person_lives_and_what_they_speak(workspace: Workspace) -> None:
    residence = workspace.residents.save_residence(a_residence())
    workspace.residents.save(a_resident(residence_id=residence.residence_id))

    (row,) = workspace.residents.first_rows()

    assert (row.residence_name, row.room, row.stage) == ("Les Quatre-Vents", "B 214", "contact")
    assert row.languages.startswith("Français, Peul")


def test_a_row_names_languages_as_the_team_does(workspace: Workspace) -> None:
    workspace.residents.save(a_resident(languages_spoken=("fr",)))
    workspace.settings.save_term(
        Term(vocabulary="language", code="fr", label_fr="français d’ici", label_en="", position=0)
    )

    assert workspace.residents.first_rows()[0].languages == "français d’ici"


def test_a_removed_file_is_nowhere_until_it_comes_back(workspace: Workspace, qtbot: QtBot) -> None:
    saved = workspace.residents.save(a_resident())

    with qtbot.waitSignal(workspace.residents.resident_removed) as told:
        workspace.residents.remove(saved.resident_id)

    assert told.args == [saved.resident_id]
    assert names(workspace) == [] == list(workspace.residents.search("yero"))
    assert workspace.residents.count() == 0
    assert workspace.search.find("yero") == ()
    with pytest.raises(NotFound):
        workspace.residents.open(saved.resident_id)
    assert workspace.residents.restore(saved.resident_id).content == saved.content
    assert names(workspace, "sangare") == ["Yéro Sangaré-N’Dour"]


def test_an_unknown_file_is_said_so(workspace: Workspace) -> None:
    unknown = ResidentId(uuid4())

    for act in (workspace.residents.open, workspace.residents.remove, workspace.residents.restore):
        with pytest.raises(NotFound):
            act(unknown)
    with pytest.raises(NotFound):
        workspace.residents.save(a_resident(resident_id=unknown))


def test_a_building_belongs_to_the_residence(workspace: Workspace) -> None:
    here = workspace.residents.save_residence(a_residence())
    there = workspace.residents.save_residence(a_residence(name="Le Phare"))
    building = there.content.buildings[0].building_id

    found = problems_of(workspace, a_resident(residence_id=here.residence_id, building_id=building))

    assert found == {"building_id": "input.choice"}
    assert problems_of(workspace, a_resident(building_id=building)) == {"residence_id": "input.required"}


def test_availability_is_kept_once_and_in_order(workspace: Workspace) -> None:
    monday, friday = (AvailabilitySlot(weekday=day, part=DayPart.DAY) for day in (0, 4))

    saved = workspace.residents.save(a_resident(availability=(friday, monday, friday)))

    assert saved.content.availability == (monday, friday)


@pytest.mark.parametrize(
    "typed",
    [
        a_resident(first_name="Yerro", last_name="Sangarey Ndour", phone="", room=""),  # another spelling
        a_resident(first_name="SANGARÉ N'DOUR", last_name="Yéro", phone="", room=""),  # the other way round
        a_resident(first_name="Y.", last_name="", phone="+33 6 39 98 70 15", room=""),  # the telephone
    ],
)
def test_somebody_met_before_is_recognised(workspace: Workspace, typed: ResidentDraft) -> None:
    met = workspace.residents.save(a_resident())
    workspace.residents.save(
        a_resident(first_name="Irina", last_name="Sandu", phone="0639980000", room="A 1")
    )

    assert [found.row.resident_id for found in workspace.duplicates.candidates(typed)] == [met.resident_id]


def test_a_first_name_in_the_same_room_is_recognised(workspace: Workspace) -> None:
    residence = workspace.residents.save_residence(a_residence())
    met = workspace.residents.save(a_resident(residence_id=residence.residence_id))
    typed = ResidentDraft(first_name="yéro", room="B 213", residence_id=residence.residence_id)

    assert [found.row.resident_id for found in workspace.duplicates.candidates(typed)] == []
    typed = replace(typed, room="b 214")
    assert [found.row.resident_id for found in workspace.duplicates.candidates(typed)] == [met.resident_id]


def test_a_file_is_not_its_own_duplicate(workspace: Workspace) -> None:
    saved = workspace.residents.save(a_resident())

    assert workspace.duplicates.candidates(saved.content) == ()
    assert workspace.duplicates.candidates(ResidentDraft()) == ()


@pytest.mark.parametrize("typed", ["R-0002", "r0002", "0002"])
def test_a_file_is_found_by_its_code(workspace: Workspace, typed: str) -> None:
    for name in ("Aubin", "Brice"):
        workspace.residents.save(a_resident(last_name=name))

    assert names(workspace, typed) == ["Yéro Brice"]


def test_a_list_found_begins_as_the_first_answers(workspace: Workspace) -> None:
    for first, last in (("Zoé", "Brice"), ("Brice", "Zola"), ("Ana", "Abricet"), ("Bricette", "Ami")):
        workspace.residents.save(ResidentDraft(first_name=first, last_name=last))

    first_answers = [row.display_name for row in workspace.residents.search("brice")]

    assert first_answers == ["Zoé Brice", "Bricette Ami", "Brice Zola", "Ana Abricet"]
    assert names(workspace, "brice") == first_answers


def test_rows_follow_the_numbers_given(workspace: Workspace) -> None:
    saved = [workspace.residents.save(a_resident(last_name=name)) for name in ("Aubin", "Brice", "Colas")]
    numbers = workspace.residents.numbers()
    workspace.residents.remove(saved[1].resident_id)

    rows = workspace.residents.rows([numbers[2], numbers[1], numbers[0]])

    assert [row.display_name for row in rows] == ["Yéro Colas", "Yéro Aubin"]


def test_a_new_file_may_say_at_once_that_employers_may_hear_of_the_person(workspace: Workspace) -> None:
    record = workspace.residents.save(ResidentDraft(first_name="Amadou", agrees_to_employer_contact=True))

    assert workspace.residents.open(record.resident_id).content.agrees_to_employer_contact is True
    assert [row.resident_id for row in workspace.residents.search("amadou")] == [record.resident_id]


def test_a_telephone_is_no_place_for_a_social_security_number(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput):
        workspace.residents.save(replace(a_resident(), phone="1 84 12 76 451 089 46"))

    kept = workspace.residents.save(replace(a_resident(), phone="+225 07 12 34 56 78"))
    assert kept.content.phone.startswith("+225")
