"""Where lines may end."""

from __future__ import annotations

from itertools import pairwise

import pytest

from models.documents.breaks import break_points, clean


def pieces(text: str) -> list[str]:
    points = [0, *break_points(text), len(text)]
    return [text[start:end] for start, end in pairwise(points)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour à tous", ["Bonjour ", "à ", "tous"]),
        ("Oui : non ; « peut-être » !", ["Oui : ", "non ; ", "« peut-", "être » !"]),
        ("à 8 h 30 précises", ["à ", "8 h 30 ", "précises"]),
        ("06 39 98 12 40 le soir", ["06 39 98 12 40 ", "le ", "soir"]),
        ("porter 15 kg seul", ["porter ", "15 kg ", "seul"]),
        ("14\u00a0h au dépôt", ["14\u00a0h ", "au ", "dépôt"]),
        ("à Saint-Nazaire", ["à ", "Saint-Nazaire"]),
        ("préparateur-trice", ["préparateur-", "trice"]),
        ("de -5 à 10 °C", ["de ", "-5 ", "à ", "10 °C"]),
        ("ፈጸመ፡ትግርኛ።ሰላም", ["ፈጸመ፡", "ትግርኛ።", "ሰላም"]),
        ("你好，世界", ["你", "好，", "世", "界"]),
        ("", [""]),
    ],
)
def test_lines_end_where_a_reader_expects(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_what_has_no_place_on_paper_is_left_out() -> None:
    assert clean("a\x00b\ud800c\r\nd\te\u0301\x07") == "abc\nd é"
