"""How many numbers are taken for a social security number, and how many of those are missed.

Measured on 20,000 drawn numbers of each kind, before and after figures that nothing cuts had to be likely ones:

====================================================  ======  ======
Drawn                                                 before  after
====================================================  ======  ======
13 figures, bare                                      45.8 %   3.3 %
15 figures, bare (the key is right once in 97)        45.8 %   3.7 %
an EAN of 13 figures                                   1.0 %   1.5 %
an IMEI of 15 figures                                  0.8 %   1.2 %
an invoice: year, month, seven figures                82.8 %  16.0 %
telephones, SIRET, IBAN and its pieces, bare or cut    0.0 %   0.0 %
numbers of people, however typed: missed                none    none
====================================================  ======  ======

An EAN or an IMEI was let pass by its check digit, and one number in ten of people born abroad with it. What is
called an invoice, an order or a reference passes. Not caught without a key nor a cut: a month of 20 and more
beside a département of France, which nobody's entry should have.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

import pytest

from models.rules.nir import nir_spans

_DRAWN: Final = 1_500
_ARABIC: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def _digits(drawn: Random, count: int) -> str:
    return "".join(drawn.choices("0123456789", k=count))


def _person(drawn: Random) -> str:
    """Draw a number of the register with its key: of somebody born in France, overseas or abroad."""
    month = drawn.choice([*range(20, 43), *range(50, 100)])
    sex, year, place = drawn.choice("12"), f"{drawn.randrange(100):02d}", _metropolitan(drawn)
    kind = drawn.randrange(4)
    if kind == 0:
        month = drawn.randint(1, 12)
    elif kind == 1:
        sex, place = drawn.choice("123478"), f"99{drawn.randint(100, 599)}"
    elif kind == 2:
        place = f"{drawn.choice(['97', '98'])}{drawn.randint(101, 899)}"
    else:
        year, place = f"{drawn.randint(20, 62)}", f"{drawn.randint(91, 96)}{drawn.randint(1, 999):03d}"
    number = f"{sex}{year}{month:02d}{place}{drawn.randint(1, 999):03d}"
    return f"{number}{97 - int(number.replace('2A', '19').replace('2B', '18')) % 97:02d}"


def _metropolitan(drawn: Random) -> str:
    return (
        f"{drawn.choice([*(f'{code:02d}' for code in range(1, 96)), '2A', '2B'])}{drawn.randint(1, 990):03d}"
    )


def _cut(number: str, mark: str) -> str:
    ends = (0, 1, 3, 5, 7, 10, 13, 15)
    return mark.join(filter(None, map(number.__getitem__, map(slice, ends, ends[1:]))))


@pytest.mark.parametrize("size", [13, 15])
def test_every_number_of_a_person_is_caught_however_it_is_typed(size: int) -> None:
    drawn = Random(20_261_122)  # noqa: S311  (no secret)
    for _ in range(_DRAWN // 5):
        number = _person(drawn)[:size]
        for typed in (number, _cut(number, " "), _cut(number, "."), number.translate(_ARABIC)):
            assert nir_spans(f"sécu {typed} à vérifier"), typed


def test_a_key_that_is_mistyped_is_warned_of_too() -> None:
    drawn = Random(97)  # noqa: S311  (no secret)
    for _ in range(200):
        number = _person(drawn)
        wrong = f"{number[:13]}{(int(number[13:]) % 97) + 1:02d}"
        assert nir_spans(wrong), wrong


@pytest.mark.parametrize(
    ("draw", "most"),
    [
        (lambda drawn: _digits(drawn, 13), 0.045),
        (lambda drawn: _digits(drawn, 15), 0.05),
        (lambda drawn: f"3{_digits(drawn, 12)}", 0.005),  # most EAN of France
        (lambda drawn: f"35{_digits(drawn, 13)}", 0.01),  # IMEI
        (lambda drawn: f"2026{drawn.randint(1, 12):02d}{_digits(drawn, 7)}", 0.03),  # invoices of this year
        (lambda drawn: f"Facture {_digits(drawn, 13)}", 0.0),
        (lambda drawn: f"0{drawn.randint(1, 7)}{_digits(drawn, 8)}", 0.0),
        (lambda drawn: _digits(drawn, 14), 0.0),  # SIRET
        (
            lambda drawn: f"{_digits(drawn, 5)} {_digits(drawn, 5)} {_digits(drawn, 11)} {_digits(drawn, 2)}",
            0.0,
        ),
        (lambda drawn: f"FR{_digits(drawn, 25)}", 0.0),
    ],
)
def test_other_figures_are_seldom_taken_for_one(draw: Callable[[Random], str], most: float) -> None:
    drawn = Random(13)  # noqa: S311  (no secret)
    taken = sum(bool(nir_spans(draw(drawn))) for _ in range(_DRAWN))
    assert taken <= most * _DRAWN
