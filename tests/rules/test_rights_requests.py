"""Requests of persons: one month, two more, working days, and what applies under 6.1.e."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from models.records.privacy import RequestKind, RequestRecord, RequestState
from models.rules import rights_requests as rules


def _request(received_on: date = date(2026, 3, 10)) -> RequestRecord:
    return RequestRecord(
        request_id=uuid4(),
        resident_id=None,
        file_code="R-0042",
        display_name="",
        kind=RequestKind.ACCESS,
        received_on=received_on,
        due_on=rules.due_on(received_on),
        note="",
        received_by="",
    )


@pytest.mark.parametrize(
    ("received", "due", "extended"),
    [
        (date(2026, 3, 10), date(2026, 4, 10), date(2026, 6, 10)),
        (date(2026, 1, 31), date(2026, 3, 2), date(2026, 4, 30)),  # 28 February is a Saturday
        (date(2028, 1, 31), date(2028, 2, 29), date(2028, 5, 2)),  # 30 April is a Sunday, 1 May a holiday
        (date(2026, 3, 5), date(2026, 4, 7), date(2026, 6, 5)),  # Easter Sunday and Monday
        (date(2026, 11, 25), date(2026, 12, 28), date(2027, 2, 25)),  # Christmas, then the weekend
    ],
)
def test_an_answer_is_due_one_month_after_receipt_and_three_once_extended(
    received: date, due: date, extended: date
) -> None:
    assert rules.due_on(received) == due
    assert rules.extended_due_on(received) == extended


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 3, 10), RequestState.OPEN),
        (date(2026, 4, 2), RequestState.OPEN),
        (date(2026, 4, 3), RequestState.DUE_SOON),
        (date(2026, 4, 10), RequestState.DUE_SOON),
        (date(2026, 4, 11), RequestState.OVERDUE),
    ],
)
def test_the_last_day_is_not_late(today: date, state: RequestState) -> None:
    assert rules.state(_request(), today) is state


def test_an_answered_request_is_never_late() -> None:
    answered = replace(_request(), answered_on=date(2026, 3, 12))

    assert rules.state(answered, date(2027, 1, 1)) is RequestState.ANSWERED


def test_two_more_months_are_taken_once_and_within_the_first() -> None:
    request = _request()

    assert rules.can_extend(request, date(2026, 4, 10))
    assert not rules.can_extend(request, date(2026, 4, 11))
    assert not rules.can_extend(replace(request, extended_on=date(2026, 3, 20)), date(2026, 3, 21))
    assert not rules.can_extend(replace(request, answered_on=date(2026, 3, 20)), date(2026, 3, 21))


def test_every_right_says_what_applies() -> None:
    assert set(rules.EXPLANATIONS) == set(RequestKind)
    assert "17.3.b" in rules.EXPLANATIONS[RequestKind.ERASURE]
    assert "article 21" in rules.EXPLANATIONS[RequestKind.OBJECTION]
    assert "does not apply" in rules.PORTABILITY
