"""Which hires to look at first and why: voices apart, missed points, silence; nobody waits for the firm."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from models.records.in_work import Party
from models.records.plans import ContractSection
from models.records.timetable import Timetable
from models.rules.checkpoints import CODES, check_points
from models.rules.follow_up_warning import (
    WEATHERS,
    Voice,
    WarningCode,
    WarningReason,
    Weather,
    early_list,
    early_warning,
    missing_voices,
)
from models.rules.point_states import Point, PointState, point_states
from models.rules.vocabularies import default_vocabulary

_W = WarningCode
_START = date(2026, 12, 1)
_TODAY = date(2026, 12, 20)
_PERSON, _FIRM, _TUTOR = Party.EMPLOYEE, Party.EMPLOYER, Party.TUTOR


def _id(number: int) -> UUID:
    return UUID(int=number)


def _voice(party: Party, day: int, weather: Weather | None = Weather.FINE, *codes: str, at: int = 0) -> Voice:
    return Voice(
        party=party,
        heard_on=date(2026, 12, day),
        weather=weather,
        difficulties=codes,
        check_point_id=_id(at) if at else None,
    )


def _point(number: int, code: str, due_on: date | None, done_on: date | None = None) -> Point:
    return Point(check_point_id=_id(number), code=code, due_on=due_on, done_on=done_on)


def _reasons(
    *voices: Voice, points: tuple[Point, ...] = (), today: date = _TODAY
) -> tuple[WarningReason, ...]:
    return early_warning(voices, points, today, starts_on=_START)


def _codes(*voices: Voice) -> list[tuple[WarningCode, Party | None, str]]:
    return [(reason.code, reason.party, reason.detail) for reason in _reasons(*voices)]


def test_levels_are_those_of_the_list() -> None:
    assert [term.code for term in default_vocabulary("weather")] == list(WEATHERS)


def test_where_each_point_stands() -> None:
    day = timedelta(days=1)
    points = [
        _point(1, "day_3", _TODAY - 9 * day),
        _point(2, "day_8", _TODAY - 3 * day, _TODAY - 3 * day),
        _point(3, "day_15", _TODAY - day),
        _point(4, "month_1", _TODAY),
        _point(5, "before_trial_end", _TODAY + 7 * day),
        _point(6, "month_3", _TODAY + 8 * day),
        _point(7, "other", None),
        _point(8, "trial_end", _TODAY - day),
    ]

    states = list(point_states(points, _TODAY).values())

    # The third day was missed, and the eighth was held: nobody is asked for the third any more.
    assert states == ["passed", "done", "late", "today", "soon", "coming", "undated", "passed"]
    same_day = [points[1], _point(9, "other", _TODAY - 3 * day)]
    assert point_states(same_day, _TODAY)[_id(9)] is PointState.LATE  # two meetings of one day are two
    broken = point_states(points, _TODAY, broken_on=_TODAY)
    assert [broken[_id(n)] for n in (3, 5, 6)] == [
        PointState.LATE,
        PointState.CANCELLED,
        PointState.CANCELLED,
    ]


@pytest.mark.parametrize(
    ("voices", "told"),
    [
        ([_voice(_PERSON, 15), _voice(_FIRM, 15)], []),
        ([_voice(_FIRM, 15, Weather.RISK)], [(_W.RISK, _FIRM, "")]),
        ([_voice(_FIRM, 8, Weather.RISK), _voice(_FIRM, 15)], []),
        # Said without a level since: the last level stands.
        ([_voice(_FIRM, 8, Weather.RISK), _voice(_FIRM, 15, None)], [(_W.RISK, _FIRM, "")]),
        ([_voice(_PERSON, 8), _voice(_PERSON, 15, Weather.WATCH)], [(_W.WORSENED, _PERSON, "")]),
        ([_voice(_PERSON, 15, Weather.WATCH)], []),
        (
            [_voice(_PERSON, 8, Weather.WATCH), _voice(_PERSON, 15, Weather.WATCH)],
            [(_W.WATCH, _PERSON, "")],
        ),
        (
            [_voice(_PERSON, 15, Weather.WATCH), _voice(_FIRM, 15, Weather.WATCH)],
            [(_W.WATCH, _PERSON, ""), (_W.WATCH, _FIRM, "")],
        ),
        (
            [_voice(_PERSON, 14), _voice(_FIRM, 15, Weather.RISK)],
            [(_W.RISK, _FIRM, ""), (_W.DIVERGING, _PERSON, "")],
        ),
        (
            [
                _voice(_PERSON, 8, Weather.FINE, "transport"),
                _voice(_PERSON, 15, Weather.FINE, "transport", "pace"),
            ],
            [(_W.REPEATED_DIFFICULTY, _PERSON, "transport")],
        ),
        (
            [_voice(_PERSON, 8, Weather.FINE, "pace"), _voice(_TUTOR, 15, Weather.FINE, "pace")],
            [(_W.SHARED_DIFFICULTY, _PERSON, "pace")],
        ),
        # Two voices of one party are not two parties; a day to come is not heard yet.
        ([_voice(_PERSON, 8, Weather.FINE, "pace"), _voice(_PERSON, 15)], []),
        ([_voice(_FIRM, 25, Weather.RISK)], []),
    ],
)
def test_what_voices_say(voices: list[Voice], told: list[tuple[WarningCode, Party, str]]) -> None:
    assert _codes(*voices) == told
    assert _codes(*reversed(voices)) == told


def test_a_risk_stands_until_the_same_party_says_otherwise_and_the_rest_fades() -> None:
    worse = [_voice(_PERSON, 8), _voice(_PERSON, 15, Weather.WATCH)]
    risk = [_voice(_PERSON, 8), _voice(_PERSON, 15, Weather.RISK)]
    later = date(2027, 2, 14)

    assert [reason.code for reason in _reasons(*worse, today=date(2027, 2, 13))] == [_W.WORSENED]
    assert _reasons(*worse, today=later) == ()
    assert [reason.code for reason in _reasons(*risk, _voice(_FIRM, 16), today=later)] == [_W.RISK]


def test_a_missed_point_is_told_after_three_days_and_no_more_once_a_later_one_is_held() -> None:
    point = _point(1, "day_15", date(2026, 12, 15))
    heard = _voice(_PERSON, 15)

    assert _reasons(heard, points=(point,), today=date(2026, 12, 17)) == ()
    (told,) = _reasons(heard, points=(point,), today=date(2026, 12, 18))
    assert (told.code, told.on, told.detail, told.days) == (_W.MISSED_POINT, date(2026, 12, 15), "day_15", 3)
    later = _point(2, "month_1", date(2027, 1, 4), date(2027, 1, 4))
    assert _reasons(heard, points=(point, later), today=date(2027, 1, 5)) == ()


def test_one_point_is_closed_without_the_firm_and_its_silence_is_told() -> None:
    """Trap 18: a review left open for months because it waits for the firm."""
    point = _point(1, "day_8", date(2026, 12, 8), date(2026, 12, 8))
    person = _voice(_PERSON, 8, at=1)

    assert point_states([point], _TODAY)[_id(1)] is PointState.DONE
    assert missing_voices(point, [person]) == (_FIRM,)
    assert _reasons(person, points=(point,), today=date(2026, 12, 21)) == ()
    (told,) = _reasons(person, points=(point,), today=date(2026, 12, 22))
    assert (told.code, told.party, told.detail, told.days) == (_W.WAITS_FOR, _FIRM, "day_8", 14)
    called = _voice(_FIRM, 18)  # between two points
    assert _reasons(person, called, points=(point,), today=date(2026, 12, 22)) == ()


def test_silence_is_told_while_a_point_remains_and_after_a_break_nothing_is() -> None:
    to_come = _point(1, "month_1", date(2027, 1, 4))
    heard = _voice(_PERSON, 1)

    assert _reasons(heard, points=(to_come,), today=date(2026, 12, 22)) == ()
    (told,) = _reasons(heard, points=(to_come,), today=date(2026, 12, 23))
    assert (told.code, told.on, told.days) == (_W.SILENCE, date(2026, 12, 1), 22)
    assert _reasons(heard, points=(), today=date(2026, 12, 23)) == ()
    risk = [_voice(_FIRM, 15, Weather.RISK)]
    assert early_warning(risk, [to_come], _TODAY, starts_on=_START, broken_on=_TODAY) == ()
    # A contract that came to its end warns no more either; on its last day it still does.
    assert early_warning(risk, [to_come], _TODAY, starts_on=_START, ends_on=_TODAY)
    over = _TODAY - timedelta(days=1)
    assert early_warning(risk, [to_come], _TODAY, starts_on=_START, ends_on=over) == ()


@pytest.mark.parametrize(
    "start", [date(2026, 12, 1), date(2027, 1, 31), date(2028, 2, 29), date(2027, 4, 30)]
)
@pytest.mark.parametrize("has_trial", [True, False])
def test_a_calendar_that_is_kept_never_warns(start: date, has_trial: bool) -> None:
    contract = ContractSection(
        starts_on=start,
        has_trial_clause=has_trial,
        trial_ends_on=start + timedelta(days=59) if has_trial else None,
    )
    lines = check_points(contract, Timetable(), with_month_12=True)
    assert {line.code for line in lines} <= set(CODES)
    held = [line.due_on for line in lines if line.due_on]

    for after in range(370):
        today = start + timedelta(days=after)
        points = [
            _point(n, line.code, line.due_on, line.due_on if line.due_on and line.due_on <= today else None)
            for n, line in enumerate(lines, 1)
        ]
        voices = [
            Voice(party=party, heard_on=day, weather=Weather.FINE, check_point_id=_id(n))
            for n, day in enumerate(held, 1)
            for party in (_PERSON, _FIRM)
            if day <= today
        ]
        assert early_warning(voices, points, today, starts_on=start) == ()


def test_the_most_pressing_comes_first() -> None:
    risk, watch = (
        _reasons(_voice(_FIRM, 15, Weather.RISK)),
        _reasons(_voice(_FIRM, 8), _voice(_FIRM, 15, Weather.WATCH)),
    )

    assert early_list({_id(1): watch, _id(2): (), _id(3): risk}) == (_id(3), _id(1))
