"""The letters of an avatar are the initials that a discreet list and a hall show of the same person."""

from __future__ import annotations

import pytest

from models.rules.names import initials
from ui.widgets.cards import initials_of, letters_of


@pytest.mark.parametrize(
    ("first", "last", "letters"),
    [
        ("Amina", "Rahimi", "AR"),
        ("Samir", "Al Idrissi", "SI"),
        ("Jean-Pierre", "Dupont", "JD"),
        ("Marie", "Le Goff-Martin", "MG"),
        ("Amina", "", "A"),
        ("", "", ""),
        ("ক্ষমা", "শীল", "ক্ষশী"),
    ],
)
def test_one_person_has_one_pair_of_letters_in_lists_and_in_halls(
    first: str, last: str, letters: str
) -> None:
    said = initials(first, last)

    assert letters_of(said) == initials_of(f"{first} {last}".strip()) == letters
    assert [char for char in letters if char.isalpha()][:1] == [char for char in said if char.isalpha()][:1]


@pytest.mark.parametrize(
    ("typed", "letters"), [("AR", "AR"), ("sans nom", "sn"), ("Awa", "Aw"), ("A.R.", "AR")]
)
def test_whoever_was_noted_in_another_way_has_two_letters_at_most(typed: str, letters: str) -> None:
    assert letters_of(typed) == letters
