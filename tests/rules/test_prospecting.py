"""Stages are offered and never imposed; silence is told after its days, and never of who is not to be called."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from uuid import UUID

import pytest

from models.rules.prospecting import (
    SHIPPED_DAYS,
    CallReason,
    EmployerStage,
    Standing,
    call_again,
    is_usual_move,
    silent_after,
    suggested_action,
    suggested_stage,
    to_call_again,
    unanswered,
    usual_moves,
)
from models.rules.vocabularies import default_vocabulary

_TODAY = date(2028, 2, 29)


def _standing(number: int = 1, **more: object) -> Standing:
    known = {"stage": "contacted", "known_on": date(2026, 1, 1), **more}
    return Standing(employer_id=UUID(int=number), **known)  # type: ignore[arg-type]


def _codes(vocabulary: str) -> list[str]:
    return [term.code for term in default_vocabulary(vocabulary)]


def test_stages_outcomes_and_actions_are_those_of_the_lists() -> None:
    assert _codes("employer_stage") == list(EmployerStage)
    assert set(asdict(SHIPPED_DAYS)) == set(EmployerStage) - {"do_not_contact"} | {"other"}
    assert {suggested_action(code) for code in _codes("approach_outcome")} <= set(_codes("next_action"))
    assert all(suggested_action(code) for code in _codes("approach_outcome"))
    for stage in EmployerStage:
        for outcome in _codes("approach_outcome"):
            for channel in _codes("approach_channel"):
                assert suggested_stage(stage, outcome, channel) in set(EmployerStage)


def test_every_stage_can_be_left_and_barring_is_one_move_away() -> None:
    for stage in EmployerStage:
        assert stage not in usual_moves(stage)
        assert stage is EmployerStage.DO_NOT_CONTACT or is_usual_move(stage, "do_not_contact")
    assert not is_usual_move("to_prospect", "partner")
    assert is_usual_move("partner", "need_collected")  # a second need
    assert usual_moves("stage_of_the_team") == tuple(EmployerStage)


@pytest.mark.parametrize(
    ("stage", "outcome", "channel", "hires", "suggested"),
    [
        ("to_prospect", "no_answer", "call", 0, "to_prospect"),
        ("to_prospect", "talked", "call", 0, "contacted"),
        ("to_prospect", "talked", "visit", 0, "visited"),
        ("to_prospect", "no_answer", "visit", 0, "to_prospect"),  # the door was closed
        ("", "need_heard", "event", 0, "need_collected"),
        ("need_collected", "talked", "visit", 0, "need_collected"),
        ("visited", "criteria_negotiated", "visit", 0, "offer_negotiated"),
        ("offer_negotiated", "talked", "call", 1, "partner"),
        ("partner", "need_heard", "call", 0, "partner"),
        ("dormant", "talked", "call", 0, "contacted"),
        ("dormant", "message_left", "call", 0, "dormant"),
        ("partner", "asks_no_contact", "call", 3, "do_not_contact"),
        ("do_not_contact", "talked", "call", 1, "do_not_contact"),
        ("stage_of_the_team", "need_heard", "call", 1, "stage_of_the_team"),
    ],
)
def test_an_approach_suggests_a_stage_and_never_goes_back(
    stage: str, outcome: str, channel: str, hires: int, suggested: str
) -> None:
    assert suggested_stage(stage, outcome, channel, hires=hires) == suggested


def test_silence_is_told_on_its_day_and_not_the_day_before() -> None:
    met_on = _TODAY - timedelta(days=14)

    assert call_again(_standing(last_on=met_on + timedelta(days=1)), _TODAY) is None
    call = call_again(_standing(last_on=met_on), _TODAY)
    assert call is not None
    assert (call.reason, call.due_on, call.days) == (CallReason.SILENT, _TODAY, 14)
    assert call_again(_standing(last_on=_TODAY + timedelta(days=3)), _TODAY) is None


def test_the_days_are_those_of_the_employer_then_of_the_stage() -> None:
    met_on = _TODAY - timedelta(days=7)

    assert call_again(_standing(last_on=met_on), _TODAY) is None
    assert call_again(_standing(last_on=met_on, stage="need_collected"), _TODAY) is not None
    assert call_again(_standing(last_on=met_on, silent_after_days=5), _TODAY) is not None
    assert call_again(_standing(last_on=date(2020, 1, 1), silent_after_days=0), _TODAY) is None
    assert silent_after("stage_of_the_team") == 30


def test_a_next_action_speaks_on_its_day_and_silences_the_rest_until_then() -> None:
    met_on = date(2027, 1, 31)

    to_come = _standing(last_on=met_on, next_on=_TODAY + timedelta(days=1))
    today = _standing(last_on=met_on, next_on=_TODAY)
    overdue = _standing(last_on=met_on, next_on=_TODAY - timedelta(days=2))
    done_since = _standing(last_on=_TODAY - timedelta(days=1), next_on=_TODAY - timedelta(days=2))

    assert call_again(to_come, _TODAY) is None
    assert [call.days for each in (today, overdue) if (call := call_again(each, _TODAY))] == [0, 2]
    assert call_again(done_since, _TODAY) is None
    later_today = call_again(_standing(last_on=_TODAY, next_on=_TODAY), _TODAY)
    assert later_today is not None
    assert later_today.reason is CallReason.ACTION_DUE


def test_who_is_not_to_be_contacted_is_on_no_list_whatever_was_planned() -> None:
    barred = _standing(is_barred=True, next_on=date(2020, 1, 1))
    by_stage = _standing(stage="do_not_contact", last_on=date(2020, 1, 1))

    assert to_call_again([barred, by_stage], _TODAY) == ()


def test_actions_come_first_then_the_silent_then_the_never_approached() -> None:
    calls = to_call_again(
        [
            _standing(1, known_on=date(2020, 1, 1)),
            _standing(2, last_on=date(2027, 6, 1)),
            _standing(3, last_on=date(2027, 5, 1)),
            _standing(4, last_on=date(2028, 1, 1), next_on=date(2028, 2, 28)),
        ],
        _TODAY,
    )

    assert [call.employer_id.int for call in calls] == [4, 3, 2, 1]
    assert calls[-1].reason is CallReason.NEVER_APPROACHED


def test_calls_that_met_nobody_are_counted_in_a_row() -> None:
    assert unanswered(["no_answer", "message_left", "talked", "no_answer"]) == 2
    assert unanswered([]) == 0
