"""What two files of one person share is told in words; what strangers share is not enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.records.duplicates import Identity, Level, Likeness, Reason
from models.rules.likeness import compare
from models.rules.likeness_keys import asked_keys, kept_keys, traits_of
from tests.breadth import IS_LONG
from tests.rules.labelled_files import labelled_files, measure

KNOWN = Identity(
    first_name="Oksana",
    last_name="Lysenko",
    birth_date=date(1987, 4, 9),
    phone="06 39 98 12 34",
    residence="tilleuls",
    room="A 214",
    sex="woman",
)


def _like(other: Identity, known: Identity = KNOWN) -> Likeness:
    return compare(traits_of(other), traits_of(known))


def _meet(one: Identity, other: Identity) -> bool:
    return bool(set(asked_keys(traits_of(one))) & set(kept_keys(traits_of(other))))


def test_the_same_person_written_twice_is_certain_and_says_why() -> None:
    found = _like(replace(KNOWN, first_name="OKSANA", last_name="lysenko", phone="+33 6 39 98 12 34"))

    assert found.level is Level.CERTAIN
    assert set(found.reasons) >= {
        Reason.SAME_NAME,
        Reason.SAME_BIRTH_DATE,
        Reason.SAME_PHONE,
        Reason.SAME_ROOM,
    }


def test_swapped_names_and_another_spelling_are_told() -> None:
    swapped = _like(replace(KNOWN, first_name="Lysenko", last_name="Oxana"))
    spelled = _like(replace(KNOWN, first_name="Oxana", last_name="Lyssenko"))

    assert (swapped.level, Reason.SWAPPED_NAME in swapped.reasons) == (Level.CERTAIN, True)
    assert (spelled.level, Reason.SOUNDS_ALIKE in spelled.reasons) == (Level.CERTAIN, True)


def test_an_exchanged_day_and_month_are_told() -> None:
    other = replace(KNOWN, birth_date=date(1987, 9, 4), phone="", room="")

    found = _like(other)

    assert _meet(other, KNOWN)
    assert found.level in {Level.CERTAIN, Level.PROBABLE}
    assert Reason.SWAPPED_BIRTH_DATE in found.reasons


def test_a_close_name_and_the_same_year_are_probable() -> None:
    other = Identity(first_name="Oxana", last_name="Lysenco", birth_years=(1987, 1987), residence="tilleuls")

    found = _like(other)

    assert found.level is Level.PROBABLE
    assert Reason.SAME_BIRTH_YEAR in found.reasons


def test_a_name_and_a_year_alone_are_never_certain() -> None:
    other = Identity(first_name="Oksana", last_name="Lysenko", birth_years=(1987, 1987), residence="tilleuls")

    assert _like(other).level is Level.PROBABLE


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"first_name": "Iryna"}, "a twin"),
        ({"first_name": "Taras", "birth_date": date(1985, 1, 2), "sex": "man"}, "a husband"),
        ({"first_name": "Maria", "birth_date": date(2010, 5, 5)}, "a child"),
        ({"birth_date": date(1961, 3, 30), "phone": "06 39 98 77 77", "room": "B 2"}, "a namesake"),
    ],
)
def test_who_lives_with_somebody_or_bears_their_name_is_not_taken_for_them(
    change: dict[str, object], what: str
) -> None:
    found = _like(replace(KNOWN, **change))  # type: ignore[arg-type]

    assert found.level in {None, Level.POSSIBLE}, what


def test_what_speaks_against_is_told_last() -> None:
    found = _like(replace(KNOWN, birth_date=date(1961, 3, 30)))

    assert found.reasons[-1] is Reason.OTHER_BIRTH


def test_the_first_of_january_is_no_day_that_tells_persons_apart() -> None:
    one = Identity(first_name="Rahwa", last_name="Tesfay", birth_date=date(1990, 1, 1))

    found = compare(traits_of(one), traits_of(one))

    assert Reason.SAME_BIRTH_DATE not in found.reasons
    assert found.level is Level.PROBABLE


def test_a_file_without_a_year_meets_one_with_a_date() -> None:
    assert _meet(replace(KNOWN, birth_date=None, phone="", room="", residence=""), KNOWN)
    assert _meet(replace(KNOWN, phone="", room="", residence=""), replace(KNOWN, birth_date=None))


def test_nothing_known_is_like_nobody() -> None:
    assert compare(traits_of(Identity()), traits_of(KNOWN)).level is None
    assert asked_keys(traits_of(Identity())) == ()


def test_it_does_not_matter_which_file_is_looked_at() -> None:
    files = [traits_of(file.identity) for file in labelled_files(150 if IS_LONG else 60, 3)]

    assert all(
        compare(one, other) == compare(other, one) for one in files for other in files if one is not other
    )


@pytest.mark.parametrize("seed", [11, 5, 31] if IS_LONG else [11])
def test_files_of_one_person_are_found_among_two_thousand(seed: int) -> None:
    """The demands made of 23,000 files; ``python -m tests.rules.labelled_files`` measures those."""
    found = measure(labelled_files(2_000, seed))

    recall, precision = found.found[Level.PROBABLE]
    assert found.pairs <= 5
    assert recall >= 0.90
    assert precision >= 0.80
    assert found.found[Level.CERTAIN][1] >= 0.97
