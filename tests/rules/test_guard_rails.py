"""The guard-rails of the IOD: clocks at the hour and at the day, offers, rhythm, shares that name nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from uuid import UUID

import pytest

from models.records.placements import PlacementDraft
from models.records.proposals import OfferAnswer
from models.rules.guard_rails import (
    CandidateClock,
    Introduction,
    OfferMade,
    Rhythm,
    candidate_clock,
    offers,
    rhythm,
    too_many_candidates,
)
from models.rules.shares import Hire, hidden_offers, hire_of, hire_shares

_SUMMER, _WINTER = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))


def _id(number: int) -> UUID:
    return UUID(int=number)


def _at(day: int, hour: int, minute: int = 0, month: int = 10) -> datetime:
    zone = _SUMMER if (3, 29) <= (month, day) < (10, 25) else _WINTER
    return datetime(2026, month, day, hour, minute, tzinfo=zone)


def _presented(job: int, person: int, day: int) -> Introduction:
    return Introduction(job_id=_id(job), resident_id=_id(person), since=date(2026, 10, day))


def test_two_people_for_one_job_are_told_the_first_presented_first() -> None:
    running = [_presented(1, 8, 5), _presented(1, 7, 2), _presented(2, 7, 1), _presented(2, 7, 3)]

    (told,) = too_many_candidates(running)

    assert (told.job_id, told.residents, told.places) == (_id(1), (_id(7), _id(8)), 1)
    assert too_many_candidates(running, {_id(1): 2}) == ()  # two places: one candidate for each
    assert len(too_many_candidates(running, {_id(1): 0})) == 1  # a number never asked for is one place


@pytest.mark.parametrize(
    ("heard_at", "now", "state", "due_on"),
    [
        (_at(1, 10), _at(3, 9, 59), CandidateClock.FRESH, date(2026, 10, 8)),
        (_at(1, 10), _at(3, 10), CandidateClock.DUE, date(2026, 10, 8)),
        (_at(1, 10), _at(8, 23, 59), CandidateClock.DUE, date(2026, 10, 8)),
        (_at(1, 10), _at(9, 0), CandidateClock.OVER, date(2026, 10, 8)),
        # The night of 25 October 2026 has an hour more: 47 hours by the clock are 48.
        (_at(24, 10), _at(26, 8, 59), CandidateClock.FRESH, date(2026, 10, 31)),
        (_at(24, 10), _at(26, 9), CandidateClock.DUE, date(2026, 10, 31)),
        # That of 29 March has an hour less.
        (_at(27, 10, month=3), _at(29, 10, 59, month=3), CandidateClock.FRESH, date(2026, 4, 3)),
        (_at(27, 10, month=3), _at(29, 11, month=3), CandidateClock.DUE, date(2026, 4, 3)),
        # Sundays and holidays count: the employer waits on them too.
        (_at(28, 10), _at(4, 23, month=11), CandidateClock.DUE, date(2026, 11, 4)),
    ],
)
def test_the_clock_turns_at_48_hours_and_after_the_seventh_day(
    heard_at: datetime, now: datetime, state: CandidateClock, due_on: date
) -> None:
    reading = candidate_clock(heard_at, now)

    assert (reading.state, reading.due_on) == (state, due_on)


def test_the_week_runs_over_29_february() -> None:
    heard_at = datetime(2028, 2, 25, 17, 0, tzinfo=_WINTER)

    assert candidate_clock(heard_at, heard_at).due_on == date(2028, 3, 3)


def test_the_clock_stops_with_a_candidate_or_with_the_need() -> None:
    heard_at, now = _at(1, 10), _at(30, 10)

    in_time = candidate_clock(heard_at, now, presented_at=_at(8, 18))
    assert (in_time.state, in_time.days) == (CandidateClock.IN_TIME, 7)
    assert candidate_clock(heard_at, now, presented_at=_at(2, 8)).state is CandidateClock.IN_TIME
    late = candidate_clock(heard_at, now, presented_at=_at(9, 8))
    assert (late.state, late.days) == (CandidateClock.LATE, 8)
    written_after = candidate_clock(_at(3, 9), now, presented_at=_at(1, 9))
    assert (written_after.state, written_after.days) == (CandidateClock.IN_TIME, 0)
    assert candidate_clock(heard_at, now, is_stopped=True).state is CandidateClock.STOPPED
    assert candidate_clock(None, now).state is CandidateClock.NOT_STARTED
    with pytest.raises(ValueError, match=r"."):
        candidate_clock(heard_at.replace(tzinfo=None), now)


def test_offers_are_different_jobs_and_a_refusal_is_an_offer() -> None:
    made = [
        OfferMade(_id(1), date(2026, 10, 9), OfferAnswer.INTERESTED),
        OfferMade(_id(1), date(2026, 10, 1), OfferAnswer.DECLINED),
        OfferMade(_id(2), date(2026, 10, 2), OfferAnswer.DECLINED),
    ]

    reading = offers(made)

    assert (reading.proposed, reading.wanted, reading.missing) == (2, 3, 1)
    assert reading.answers[OfferAnswer.INTERESTED] == reading.answers[OfferAnswer.DECLINED] == 1
    assert offers([]).missing == 3
    assert offers([OfferMade(_id(n), date(2026, 10, n)) for n in range(1, 6)]).missing == 0


def test_after_a_break_the_three_offers_begin_again() -> None:
    made = [OfferMade(_id(1), date(2026, 3, 1)), OfferMade(_id(2), date(2026, 11, 2))]

    assert offers(made, since=date(2026, 11, 2)).proposed == 1


def test_the_fortnight_is_kept_on_its_last_day_and_over_the_day_after() -> None:
    met = [date(2027, 2, 1), date(2027, 2, 15), date(2027, 2, 15), date(2027, 2, 28)]

    kept = rhythm(met, date(2027, 3, 14))
    assert (kept.state, kept.due_on) == (Rhythm.KEPT, date(2027, 3, 14))
    assert (kept.days, kept.gaps) == (27, 2)
    over = date(2027, 3, 15)
    assert rhythm(met, over).state is Rhythm.OVER
    assert rhythm(met, over, next_on=over).state is Rhythm.PLANNED
    assert rhythm(met, over, next_on=over - timedelta(days=1)).state is Rhythm.OVER  # past, and not noted
    assert rhythm([over + timedelta(days=1)], over).state is Rhythm.NEVER_MET


def _hires(people: int, contracts: int) -> list[Hire]:
    return [
        Hire(
            _id(n % people),
            is_open_ended=n % 2 == 0,
            weekly_minutes=2100 if n % 3 else 2099,
            is_hidden_market=n > 0,
        )
        for n in range(contracts)
    ]


def test_shares_are_told_with_both_figures() -> None:
    told = {
        share.code: (share.numerator, share.denominator, share.percent) for share in hire_shares(_hires(5, 8))
    }

    assert told == {
        "open_ended": (4, 8, 50),
        "open_ended_full_time": (2, 8, 25),
        "full_time": (5, 8, 63),
        "hidden_market": (7, 8, 88),
    }


def test_under_five_people_nothing_is_shown_however_many_contracts() -> None:
    assert [share.is_shown for share in hire_shares(_hires(4, 40))] == [False] * 4
    assert {(share.numerator, share.denominator, share.percent) for share in hire_shares([])} == {
        (None, None, None)
    }
    four = [(_id(job), _id(job % 4), True) for job in range(9)]
    assert not hidden_offers(four).is_shown
    shown = hidden_offers([*four, (_id(0), _id(77), True), (_id(50), _id(1), False)])
    assert (shown.numerator, shown.denominator) == (9, 10)


@pytest.mark.parametrize(
    ("contract", "ends_on", "is_open_ended"),
    [
        ("cdi", None, True),
        ("cdi_interim", None, True),
        ("household_employer", None, True),
        ("household_employer", date(2027, 2, 28), False),
        ("professionalisation", None, True),
        ("pec_cie", date(2027, 2, 28), False),
        ("cdd_6_plus", date(2027, 2, 28), False),
        ("cdd_usage", None, False),
        ("apprenticeship", None, False),
    ],
)
def test_what_counts_as_permanent(contract: str, ends_on: date | None, is_open_ended: bool) -> None:
    placement = replace(PlacementDraft(), contract_type=contract, ends_on=ends_on)
    hire = hire_of(placement, _id(1), is_hidden_market=False)

    assert hire is not None
    assert hire.is_open_ended is is_open_ended


def test_an_immersion_is_no_contract() -> None:
    for code in ("pmsmp", "internship", "self_employed"):
        assert hire_of(replace(PlacementDraft(), contract_type=code), _id(1), is_hidden_market=True) is None
