"""Seven days, four weeks, twelve months; never the last one that can be relied on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules.backup_rotation import FEWEST, Copy, to_remove

NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)


def _copy(ordinal: int, days_ago: float = 0, *, is_verified: bool = True, is_pinned: bool = False) -> Copy:
    made_at = NOON - timedelta(days=days_ago)
    return Copy(ordinal=ordinal, made_at=made_at, is_verified=is_verified, is_pinned=is_pinned)


def test_a_year_of_daily_copies_keeps_days_weeks_and_months() -> None:
    copies = [_copy(365 - days, days) for days in range(365)]

    kept = [copy for copy in copies if copy.ordinal not in to_remove(copies)]

    ages = [(NOON - copy.made_at).days for copy in kept]
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    months = {(copy.made_at.year, copy.made_at.month) for copy in kept}
    assert len(months) == 12
    assert len(kept) <= 7 + 4 + 12


def test_the_last_of_a_day_stands_for_the_day() -> None:
    copies = [_copy(number, 5 - number * 0.1) for number in range(1, 10)] + [
        _copy(10 + day, 4 - day) for day in range(4)
    ]

    gone = to_remove(copies)

    assert {1, 2, 3} <= gone
    assert not gone & {10, 11, 12, 13}


def test_three_are_kept_whatever_their_day() -> None:
    copies = [_copy(number) for number in range(1, 6)]

    assert to_remove(copies) == {1, 2}


def test_the_last_verified_one_stays_when_later_copies_were_never_opened() -> None:
    copies = [_copy(1, 400), *(_copy(number, 10 - number, is_verified=False) for number in range(2, 9))]

    assert 1 not in to_remove(copies)


def test_a_copy_that_waits_to_be_opened_is_kept_if_it_is_the_newest() -> None:
    copies = [_copy(1, 3), _copy(2, 2), _copy(3, 1), _copy(4, 1, is_verified=False), _copy(5, 0)]

    assert to_remove(copies) == {4}
    assert to_remove(copies[:4]) == frozenset()


def test_copies_made_before_a_migration_or_a_change_of_keys_outlive_their_day() -> None:
    pinned = [_copy(number, 300 - number, is_pinned=True) for number in (1, 2, 3)]
    copies = [*pinned, *(_copy(10 + day, 30 - day) for day in range(30))]

    gone = to_remove(copies)

    assert 1 in gone
    assert not gone & {2, 3}


def test_a_long_absence_removes_nothing() -> None:
    copies = [_copy(number, 2000 - number) for number in range(1, 8)]

    assert to_remove(copies) == frozenset()


def test_a_clock_set_back_does_not_make_the_newest_copy_the_oldest() -> None:
    copies = [_copy(number, 0) for number in range(1, 4)] + [_copy(4, 700), _copy(5, 700), _copy(6, 700)]

    assert not to_remove(copies) & {4, 5, 6}


@given(
    st.lists(
        st.tuples(st.integers(0, 900), st.booleans(), st.booleans()),
        max_size=60,
    )
)
def test_never_fewer_than_three_and_never_the_last_verified(kinds: list[tuple[int, bool, bool]]) -> None:
    copies = [
        _copy(number, age, is_verified=is_verified, is_pinned=is_pinned)
        for number, (age, is_verified, is_pinned) in enumerate(kinds, 1)
    ]

    kept = {copy.ordinal for copy in copies} - to_remove(copies)

    assert len(kept) >= min(FEWEST, len(copies))
    verified = [copy.ordinal for copy in copies if copy.is_verified]
    assert not verified or max(verified) in kept
    assert to_remove([copy for copy in copies if copy.ordinal in kept]) == frozenset()
