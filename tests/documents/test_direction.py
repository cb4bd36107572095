"""The order of the eye, held against the other implementation of python-bidi."""

from __future__ import annotations

import random
import re

import pytest
from bidi import get_display

from models.documents import direction
from models.documents.direction import FSI, LRI, PDI, RLI, direct, drawn, in_visual_order, isolate


def seen(text: str, *, is_rtl: bool) -> str:
    """What the eye meets from left to right."""
    directed = direct(text, is_rtl=is_rtl)
    return drawn("".join(directed.text[index] for index in in_visual_order(directed.levels)))


@pytest.fixture
def no_guessing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave numbers and names to Unicode's rules alone."""
    monkeypatch.setattr(direction, "_FOREIGN", re.compile(r"(?!x)x"))
    direct.cache_clear()


@pytest.mark.parametrize("seed", range(4))
def test_the_rules_are_those_of_unicode(no_guessing: None, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (texts to try, no secret)
    letters = "abאבجد12٣٤ .,:/()-+%[]" + LRI + RLI + FSI + PDI
    for _ in range(1500):
        text = "x" + "".join(chance.choice(letters) for _ in range(chance.randint(1, 12))) + "x"
        # An isolate without an end, or an end without a beginning, is dropped here and kept there.
        if [c for c in text if c in LRI + RLI + FSI + PDI] and not re.fullmatch(
            rf"[^{LRI}{RLI}{FSI}{PDI}]*([{LRI}{RLI}{FSI}][^{LRI}{RLI}{FSI}{PDI}]*{PDI}[^{LRI}{RLI}{FSI}{PDI}]*)*",
            text,
        ):
            continue
        for is_rtl in (False, True):
            expected = re.sub(f"[{LRI}{RLI}{FSI}{PDI}]", "", get_display(text, base_dir="LR"[is_rtl]))

            assert seen(text, is_rtl=is_rtl) == expected, ascii(text)
    direct.cache_clear()


@pytest.mark.parametrize(
    "number",
    [
        "06 39 98 12 40",
        "+33 (0)6 39 98 12 40",
        "06.39.98.12.40",
        "14:00",
        "01/12/2026",
        "123 456 789 00012",
        "12,5%",
        "Leroy & Fils",
        "12 rue du Port, 44600 Saint-Nazaire",
        "Blanchisserie du Port (quai 3)",
        "bureau@exemple.fr",
    ],
)
def test_numbers_and_latin_names_are_never_reversed(number: str) -> None:
    assert number in seen(f"اتصل {number}.", is_rtl=True)
    assert number in seen(f"Demander محمد {number}", is_rtl=False)


def test_the_end_of_a_right_to_left_sentence_is_on_the_left() -> None:
    assert seen("اتصل Leroy.", is_rtl=True).startswith(".Leroy")


def test_a_value_inside_a_sentence_disturbs_nothing() -> None:
    assert isolate("") == ""
    assert "محمد"[::-1] in seen(f"Demander {isolate('محمد')} 12", is_rtl=False)
    assert seen(f"Demander {isolate('محمد')} 12", is_rtl=False).endswith(" 12")


def test_characters_that_turn_a_text_round_are_left_out() -> None:
    directed = direct("abc\u202edef\u202c\u200e", is_rtl=False)

    assert directed.text == "abcdef"
    assert set(directed.levels) == {0}


def test_a_joiner_stays_with_its_letter() -> None:
    directed = direct("می\u200cتوانید", is_rtl=True)

    assert "\u200c" in directed.text
    assert set(directed.levels) == {1}


def test_deep_nesting_ends() -> None:
    assert direct((RLI + "ا") * 200 + PDI * 200, is_rtl=True).text.count("ا") == 200


def test_a_long_text_of_digits_and_spaces_is_quick_to_scan() -> None:
    assert len(direct("ا" + "1 " * 5000 + "a-" * 5000, is_rtl=True).text) > 20000
