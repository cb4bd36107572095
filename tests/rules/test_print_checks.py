"""A paper read as whoever finds it would read it: fields left empty, signatures, envelope, table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.records.printing import PrintedLine, PrintRemark, RemarkCode
from models.rules.phrases import phrases
from models.rules.print_checks import remarks

FRENCH = phrases("fr")
LOW = PrintedLine(text="", left=20, top=150, right=70, bottom=154)
TEXT = [replace(LOW, text="Je respecte les règles de l’entreprise et les consignes de sécurité.")] * 4
PLACES = [
    replace(LOW, text="Les signatures"),
    replace(LOW, text="La personne salariée"),
    replace(LOW, text="L’employeur La personne qui accompagne"),
]


def codes(*pages: list[PrintedLine], is_signed: bool = True) -> list[tuple[RemarkCode, int]]:
    found = remarks(pages, FRENCH, names=["Awa Exemple"], is_signed=is_signed)
    return [(one.code, one.page) for one in found]


def test_a_whole_plan_has_nothing_to_say() -> None:
    assert codes(TEXT, [*TEXT, *PLACES]) == []


def test_three_places_to_sign_on_one_page_or_it_is_wrong() -> None:
    assert codes([*TEXT, *PLACES[:2]], [*TEXT, *PLACES[2:]]) == [(RemarkCode.NO_SIGNATURES, 0)]
    assert codes(TEXT) == [(RemarkCode.NO_SIGNATURES, 0)]
    assert codes(TEXT, is_signed=False) == []


def test_signatures_do_not_stand_alone() -> None:
    assert codes([*TEXT], [replace(LOW, text="Page 2 sur 2"), *PLACES]) == [(RemarkCode.SIGNATURES_ALONE, 2)]


@pytest.mark.parametrize("text", ["Téléphone : None", "le {date}", "Salaire : NaN"])
def test_what_a_program_forgot_is_wrong_and_comes_first(text: str) -> None:
    found = remarks([[replace(LOW, text="À compléter"), replace(LOW, text=text)]], FRENCH)

    assert [one.code for one in found] == [RemarkCode.EMPTY_WORD, RemarkCode.NOT_FILLED]
    assert found[0].is_wrong
    assert not found[1].is_wrong


def test_a_person_called_none_lately_is_no_forgotten_word() -> None:
    assert codes([replace(LOW, text="Nonette Unique, {une parenthèse}")], is_signed=False) == []


def test_fields_to_complete_are_counted_by_page() -> None:
    pages = ([replace(LOW, text="À compléter")] * 2, TEXT, [replace(LOW, text="Qui : À compléter")])

    found = remarks(pages, FRENCH)

    assert [(one.page, one.count) for one in found] == [(1, 2), (3, 1)]


def test_a_section_that_goes_on_is_said_once_a_page() -> None:
    again = replace(LOW, text="Les points d’étape (suite)")

    assert remarks([TEXT, [again, again]], FRENCH) == (
        PrintRemark(code=RemarkCode.GOES_ON, page=2, words="Les points d’étape"),
    )


@pytest.mark.parametrize(
    ("left", "top", "is_seen"), [(110, 60, True), (20, 60, False), (110, 100, False), (110, 30, False)]
)
def test_a_window_shows_what_lies_behind_it(left: float, top: float, is_seen: bool) -> None:
    line = PrintedLine(text="Awa", left=left, top=top, right=left + 30, bottom=top + 4)

    found = remarks([[line], [replace(line, left=110, top=60)]], FRENCH)

    assert [one.code for one in found] == [RemarkCode.WINDOW] * is_seen


def test_a_name_at_the_top_of_the_first_page_is_read_from_a_table() -> None:
    top = PrintedLine(text="AWA  EXEMPLE", left=20, top=50, right=60, bottom=54)

    assert codes([top], is_signed=False) == [(RemarkCode.TABLE, 1)]
    assert codes([replace(top, top=200, bottom=204)], is_signed=False) == []
    assert codes([], [top], is_signed=False) == []
