"""Social security numbers are found however they are cut; other numbers are left alone."""

from __future__ import annotations

from datetime import date, time
from itertools import pairwise
from typing import Final
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.nir import nir_spans, without_nir

NBSP: Final = "\u00a0"
ORDINARY: Final = "1850578006084"
WITH_KEY: Final = f"{ORDINARY}{97 - int(ORDINARY) % 97:02d}"


@pytest.mark.parametrize(
    "text",
    [
        "184127645108946",
        "1 84 12 76 451 089 46",
        "1 84 12 76 451 089",
        "2-84-12-76-451-089",
        "1.84.12.2A.451.089",
        "sécu 2841276451089, à vérifier",
        "1\u00a084\u00a012\u00a076\u00a0451\u00a0089\u00a046",
        "1 84 12\n76 451 089",
        "1_84_12_76_451_089",
        "1 - 84, 12, 76, 451, 089",
        "1 84 12 76 451 089, 06 12 34 56 78",
        "1\u200c84\u200c12\u200c76451089",
        "\u0661\u0668\u0664\u0661\u0662\u0667\u0666\u0664\u0665\u0661\u0660\u0668\u0669",
        "\uff11\uff18\uff14\uff11\uff12\uff17\uff16\uff14\uff15\uff11\uff10\uff18\uff19",
    ],
)
def test_a_social_security_number_is_found(text: str) -> None:
    ((start, end),) = nir_spans(text)

    assert sum(char.isdigit() or char in "AB" for char in text[start:end]) in {13, 15}


@pytest.mark.parametrize(
    "text",
    [
        "06 12 34 56 78",
        "06 12 34 56 78 02 40 12 34 56",
        "732 829 320 00074",
        "+225 07 12 34 56 78",
        "00225 07 12 34 56 78",
        "3017620422003",
        "2026-0114",
        "1 84 13 76 451 089",
        "12841276451089461",
        "Commande 284127645108999",
        "Réf. 2841276451089",
        "",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert nir_spans(text) == ()


def test_a_right_key_is_proof_whatever_the_number_is_called() -> None:
    assert nir_spans("Réf. 184127645108946")


@pytest.mark.parametrize(
    "text",
    [
        f"{ORDINARY} 0612345678",
        f"0612345678 {ORDINARY}",
        f"1 85 05 78 006 084 {WITH_KEY[13:]} 06 12 34 56 78",
        "1 85 05 78 006 084 06 12 34 56 78",
        "+33 6 12 34 56 78 1 85 05 78 006 084",
        f"{WITH_KEY[:3]} {WITH_KEY[3:6]} {WITH_KEY[6:9]} {WITH_KEY[9:12]} {WITH_KEY[12:]}",
        "1850 578 006 084",
        "185 057 800 608 4",
        "1 85 05 78 00 60 84",
        "1:85:05:78:006:084",
        "1|85|05|78|006|084",
        "1/85/05/78/006/084",
        "1.85.05.78.006.084",
        "1–85–05–78–006–084",
        "1\u202f85\u202f05\u202f78\u202f006\u202f084",
        "(1) 85 05 78 006 084",
        f"code {ORDINARY}",
        f"Article {ORDINARY}",
        f"{ORDINARY}-2026",
        f"{ORDINARY} 12",
        "1 85 25 99 350 084",
        "1 85 63 97 411 084",
        "3 85 05 78 006 084",
        "4 85 05 99 352 084",
        "7 85 05 78 006 084",
        "8 85 42 98 735 084",
        "1 65 05 20 004 084",
        "2 85 05 2b 004 084",
        "285052A004084",
        "\u0661 \u0668\u0665 \u0660\u0665 \u0667\u0668 \u0660\u0660\u0666 \u0660\u0668\u0664",
        f"chambre 12, {ORDINARY}",
        f"vu le 12/04/2026 {ORDINARY}",
    ],
)
def test_a_number_is_found_whatever_stands_around_it(text: str) -> None:
    assert len(nir_spans(text)) == 1
    assert sum(char.isdigit() for char in without_nir(text)) <= sum(char.isdigit() for char in text) - 12


@pytest.mark.parametrize(
    "text",
    [
        "chambre 185 06 12 34 56 78",
        "75018 0612345678, 13001 0612345678",
        "8:30-12:15 13:30-17:00",
        "7 30 11 30 12 30 16 30",
        "1/3/2026, 12/4/2026",
        "12/04/2026, 3/05/2026",
        "2026-11-22 09:40 3 personnes",
        "FR76 3000 6000 0112 3456 7890 189",
        "2026-0114 75018",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "+33 1 42 68 53 00 01 42 68 53 00",
        "4970 1234 5678 9017",
        "20261122094013",
        "+1850578006084",
        "1 234 567 890",
    ],
)
def test_rooms_hours_days_and_accounts_are_left_alone(text: str) -> None:
    assert nir_spans(text) == ()


def test_two_numbers_side_by_side_are_both_found() -> None:
    assert len(nir_spans(f"{ORDINARY} {ORDINARY} et 2 84 12 76 451 089 46 1 85 05 78 006 084")) == 4


@st.composite
def _numbers(draw: st.DrawFn) -> str:
    """Draw a number of the register as there may be one, its key right."""
    month = draw(st.one_of(st.integers(1, 12), st.integers(20, 42), st.integers(50, 99)))
    department = draw(st.one_of(st.integers(1, 99).map("{:02d}".format), st.sampled_from(["2A", "2B"])))
    number = (
        f"{draw(st.sampled_from('123478'))}{draw(st.integers(0, 99)):02d}{month:02d}{department}"
        f"{draw(st.integers(1, 999)):03d}{draw(st.integers(1, 999)):03d}"
    )
    key = 97 - int(number.replace("2A", "19").replace("2B", "18")) % 97
    return f"{number}{key:02d}"


_MARKS: Final = st.sampled_from([" ", NBSP, ".", "-", "/", ":", "|", ", ", " - ", "\n"])
_AROUND: Final = st.sampled_from(["", " ", "sécu ", "n° ", "06 12 34 56 78, ", "0612345678 ", "code ", "("])
_AFTER: Final = st.sampled_from(
    ["", ".", " 0612345678", ", 06 12 34 56 78", ")", " né le 12/04/1985", "-2026"]
)


@given(_numbers(), _MARKS, _AROUND, _AFTER)
def test_every_number_cut_in_its_parts_is_found(number: str, mark: str, before: str, after: str) -> None:
    ends = (0, 1, 3, 5, 7, 10, 13, 15)
    parts = [number[start:end] for start, end in pairwise(ends)]

    for shown in (parts, parts[:-1]):
        typed = before + mark.join(shown) + after
        assert any(typed[start:end].startswith(number[0]) for start, end in nir_spans(typed)), typed


@given(_numbers(), st.integers(2, 4), st.integers(0, 4), _AROUND)
def test_every_number_with_its_key_is_found_however_evenly_it_is_cut(
    number: str, size: int, head: int, before: str
) -> None:
    rest = number[head:]
    parts = [number[:head], *(rest[at : at + size] for at in range(0, len(rest), size))]

    assert nir_spans(before + " ".join(filter(None, parts)))
    assert nir_spans(before + number)


_two: Final = "{:02d}".format
_PHONES: Final = st.tuples(st.integers(1, 9), *[st.integers(0, 99)] * 4).map(
    lambda parts: (f"0{parts[0]}", *map(_two, parts[1:]))
)


@given(
    st.lists(_PHONES, min_size=1, max_size=3), st.sampled_from(["", " ", ".", "-", NBSP]), st.integers(1, 999)
)
def test_telephones_are_left_alone(phones: list[tuple[str, ...]], mark: str, room: int) -> None:
    typed = " / ".join(mark.join(phone) for phone in phones)

    assert nir_spans(typed) == ()
    assert nir_spans(f"chambre {room}, {typed}") == ()
    assert nir_spans(typed.replace("0", "+33 ", 1)) == ()


@given(st.text("0123456789", min_size=14, max_size=14), st.booleans())
def test_a_siret_is_left_alone(digits: str, is_cut: bool) -> None:
    cut = f"{digits[:3]} {digits[3:6]} {digits[6:9]} {digits[9:]}"

    assert nir_spans(cut if is_cut else digits) == ()


@given(st.text("0123456789", min_size=25, max_size=25), st.booleans())
def test_an_account_is_left_alone(digits: str, is_cut: bool) -> None:
    whole = f"FR{digits}"

    assert nir_spans(" ".join(whole[at : at + 4] for at in range(0, 27, 4)) if is_cut else whole) == ()


@given(
    st.lists(st.tuples(st.dates(date(1950, 1, 1), date(2035, 1, 1)), st.times()), min_size=1, max_size=4),
    st.sampled_from(["{d:%d/%m/%Y}", "{d:%d/%m/%Y} {t:%H:%M}", "{d.day}/{d.month}/{d.year}"]),
    st.sampled_from([" ", ", ", " - "]),
)
def test_days_and_hours_are_left_alone(moments: list[tuple[date, time]], shape: str, between: str) -> None:
    assert nir_spans(between.join(shape.format(d=day, t=at) for day, at in moments)) == ()


@given(st.lists(st.integers(1, 9_999), min_size=1, max_size=5), st.integers(2024, 2035))
def test_numbers_of_plans_are_left_alone(numbers: list[int], year: int) -> None:
    assert nir_spans(", ".join(f"{year}-{number:04d}" for number in numbers)) == ()


@given(st.lists(st.tuples(st.times(), st.times()), min_size=1, max_size=4))
def test_timetables_are_left_alone(hours: list[tuple[time, time]]) -> None:
    assert nir_spans(", ".join(f"{a.hour}:{a:%M}-{b.hour}:{b:%M}" for a, b in hours)) == ()


@given(st.binary(min_size=32, max_size=32), st.uuids())
def test_fingerprints_and_ids_are_left_alone(digest: bytes, key: UUID) -> None:
    assert nir_spans(digest.hex()) == nir_spans(str(key)) == ()


def test_a_fingerprint_with_the_figures_of_a_number_is_left_alone() -> None:
    assert nir_spans(f"{'ab' * 20}{ORDINARY}{'cdef' * 3}") == ()
