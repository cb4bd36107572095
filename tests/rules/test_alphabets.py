"""A name that only looks like another is flagged; a name of a real script never is."""

from __future__ import annotations

import pytest

from models.rules.alphabets import mixed_words
from models.rules.text import clean_line
from tests.faults.hostile import NAMES, SPOOFS


def test_there_are_as_many_as_the_design_asks() -> None:
    assert len(set(NAMES)) >= 100
    assert len(set(SPOOFS)) >= 30


@pytest.mark.parametrize("name", NAMES)
def test_a_real_name_is_kept_as_it_is_and_not_flagged(name: str) -> None:
    assert clean_line(name) == name
    assert mixed_words(name) == ()


@pytest.mark.parametrize("spoof", SPOOFS, ids=lambda text: ascii(text[:12]))
def test_a_spoof_is_changed_or_flagged(spoof: str) -> None:
    kept = clean_line(spoof)

    assert kept != spoof or mixed_words(kept)


def test_only_the_word_concerned_is_named() -> None:
    assert mixed_words("Amina, née Аmіna, rue Lénine") == ("Аmіna",)


def test_two_alphabets_in_two_words_are_fine() -> None:
    assert mixed_words("Олександр (Oleksandr) Αλέξανδρος 10 µm 5 kΩ") == ()
