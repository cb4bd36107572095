"""Where an introduction stands, each side heard within a day, and a firm that never calls back (trap 18)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from models.records.pathway import FactAnswer
from models.records.proposals import IntroductionDraft, Side, SideAnswer
from models.rules.introductions import (
    DebriefState,
    Standing,
    came_of_it,
    debrief,
    is_running,
    silent_for,
    standing,
)

MET = date(2026, 3, 10)
BASE = IntroductionDraft(meet_on=MET, meet_at=time(9, 30))


@pytest.mark.parametrize(
    ("content", "found", "fact"),
    [
        (IntroductionDraft(), Standing.PREPARED, None),
        (replace(BASE, meet_on=MET + timedelta(days=1)), Standing.PLANNED, None),
        (BASE, Standing.TO_TELL, None),
        (replace(BASE, person_answer=SideAnswer.YES), Standing.WAITING, None),
        (replace(BASE, employer_answer=SideAnswer.THINKING), Standing.WAITING, FactAnswer.THINKING),
        (
            replace(BASE, person_answer=SideAnswer.YES, employer_answer=SideAnswer.YES),
            Standing.AGREED,
            FactAnswer.INTERESTED,
        ),
        (
            replace(BASE, person_answer=SideAnswer.NO, employer_answer=SideAnswer.YES),
            Standing.DECLINED,
            FactAnswer.REFUSED,
        ),
        (replace(BASE, employer_answer=SideAnswer.SILENT), Standing.SILENT, FactAnswer.REFUSED),
        (replace(BASE, not_happened_side="outside"), Standing.NOT_HAPPENED, FactAnswer.REFUSED),
    ],
)
def test_where_it_stands(content: IntroductionDraft, found: Standing, fact: FactAnswer | None) -> None:
    assert standing(content, MET) is found
    assert came_of_it(content) is fact
    assert is_running(content) is (found.value in {"prepared", "planned", "to_tell", "waiting"})


@pytest.mark.parametrize(
    ("heard_on", "heard_at", "now", "found"),
    [
        (None, None, datetime(2026, 3, 10, 9, 0).astimezone(), DebriefState.NOT_YET),
        (None, None, datetime(2026, 3, 11, 9, 30).astimezone(), DebriefState.DUE),
        (None, None, datetime(2026, 3, 11, 9, 31).astimezone(), DebriefState.OVER),
        (MET, time(18), datetime(2026, 4, 1, 9, 0).astimezone(), DebriefState.IN_TIME),
        (MET + timedelta(days=1), time(9, 30), datetime(2026, 4, 1, 9, 0).astimezone(), DebriefState.IN_TIME),
        (MET + timedelta(days=1), time(9, 31), datetime(2026, 4, 1, 9, 0).astimezone(), DebriefState.LATE),
        # The day alone is known: the whole next day is in time.
        (MET + timedelta(days=1), None, datetime(2026, 4, 1, 9, 0).astimezone(), DebriefState.IN_TIME),
        (MET + timedelta(days=2), None, datetime(2026, 4, 1, 9, 0).astimezone(), DebriefState.LATE),
    ],
)
def test_each_side_is_heard_within_a_day(
    heard_on: date | None, heard_at: time | None, now: datetime, found: DebriefState
) -> None:
    content = replace(BASE, person_heard_on=heard_on, person_heard_at=heard_at)

    assert debrief(content, Side.PERSON, now).state is found
    # What one side said, or did not, changes nothing for the other.
    assert debrief(content, Side.EMPLOYER, now).state is debrief(BASE, Side.EMPLOYER, now).state


def test_a_moment_has_a_zone_and_a_meeting_that_did_not_take_place_has_no_clock() -> None:
    with pytest.raises(ValueError, match="2026"):
        debrief(BASE, Side.PERSON, datetime(2026, 3, 11, 9, 0))  # noqa: DTZ001  (what is refused)
    gone = replace(BASE, not_happened_side="employer")
    assert debrief(gone, Side.EMPLOYER, datetime(2026, 5, 1, tzinfo=UTC)).state is DebriefState.NOT_YET


def test_a_firm_that_never_calls_back_keeps_nothing_open_for_months() -> None:
    """Trap 18: a review left open for months because it waits for the firm."""
    heard = replace(BASE, person_answer=SideAnswer.YES, person_heard_on=MET)

    assert silent_for(heard, Side.EMPLOYER, MET + timedelta(days=7)) == 0
    assert silent_for(heard, Side.EMPLOYER, MET + timedelta(days=10)) == 3
    assert silent_for(heard, Side.PERSON, MET + timedelta(days=90)) == 0
    agreed = replace(heard, answer_by=MET + timedelta(days=2))
    assert silent_for(agreed, Side.EMPLOYER, MET + timedelta(days=3)) == 1
    ended = replace(heard, employer_answer=SideAnswer.SILENT)
    assert not is_running(ended)
    assert silent_for(ended, Side.EMPLOYER, MET + timedelta(days=90)) == 0
