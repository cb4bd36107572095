"""A name in a free text is found however it is written, in whole words, and nothing else is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.mentions import Needle
from models.rules.names import fold, rough
from tests.any_text import ANY

PERSON = Needle("Yéro", "Sangaré-N’Dour", "06 39 98 70 15")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vient avec son voisin Yéro Sangaré.", True),
        ("vu yero sangare ndour hier", True),
        ("SANGARÉ, YÉRO : même chambre", True),
        ("M. N'Dour a laissé son badge ; Yéro le prendra", True),
        ("Yéro ; demander à Mme Sangare\u0301", True),
        ("Joindre au 0639987015", True),
        ("Joindre au +33 6 39.98.70.15", True),
        ("M. Sangaré a laissé son badge", False),
        ("Yéro a laissé son badge", None),
        ("Va au marché de Sangaréville", None),
        ("Numéro 06 39 98 70 150", None),
        ("", None),
    ],
)
def test_a_person_is_found_however_they_are_named(text: str, found: bool | None) -> None:
    assert PERSON.is_in(text) is found


def test_a_first_name_alone_is_never_certain() -> None:
    assert Needle("Awa", "").is_in("Vient avec Awa") is False
    assert Needle("Awa", "Ba").is_in("Awa Ba est venue") is False  # two letters are words of any sentence
    assert Needle("", "").is_in("Vient avec Awa") is None


@given(st.text(ANY, max_size=60))
def test_the_quick_look_sees_every_word_that_counts(text: str) -> None:
    plain = rough(text)

    assert all(unicodedata.normalize("NFKD", word) in plain for word in fold(text).split())
