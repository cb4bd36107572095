"""Years and months are counted as each language counts."""

from __future__ import annotations

import pytest

from models.rules.counted_time import Unit, counted


@pytest.mark.parametrize(
    ("language", "unit", "said"),
    [
        (
            "ar",
            Unit.YEAR,
            {1: "سنة واحدة", 2: "سنتين", 3: "3 سنوات", 10: "10 سنوات", 11: "11 سنة", 100: "100 سنة"},
        ),
        (
            "ar",
            Unit.MONTH,
            {1: "شهر واحد", 2: "شهرين", 3: "3 أشهر", 10: "10 أشهر", 12: "12 شهرًا", 103: "103 أشهر"},
        ),
        ("ru", Unit.YEAR, {1: "1 год", 2: "2 года", 5: "5 лет", 11: "11 лет", 12: "12 лет", 21: "21 год"}),
        ("uk", Unit.MONTH, {1: "1 місяць", 3: "3 місяці", 6: "6 місяців", 14: "14 місяців", 22: "22 місяці"}),
        ("fr", Unit.YEAR, {1: "1 an", 2: "2 ans"}),
        ("en", Unit.MONTH, {1: "1 month", 3: "3 months"}),
        ("es", Unit.MONTH, {1: "1 mes", 3: "3 meses"}),
        ("pt", Unit.MONTH, {1: "1 mês", 3: "3 meses"}),
        ("tr", Unit.YEAR, {1: "1 yıl", 5: "5 yıl"}),
        ("bn", Unit.MONTH, {3: "3 মাস"}),
        ("prs", Unit.YEAR, {2: "2 سال"}),
        ("zz", Unit.YEAR, {2: "2 ans"}),
    ],
)
def test_a_number_and_its_noun(language: str, unit: Unit, said: dict[int, str]) -> None:
    assert {number: counted(number, unit, language) for number in said} == said
