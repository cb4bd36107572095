from __future__ import annotations

import pytest

from models.records.plans import LearningStep
from models.rules.ladders import (
    as_day_one,
    as_objective_lines,
    as_task_lines,
    ladder,
    ladder_for_rome,
    ladders,
)
from models.rules.plan_checks import OBJECTIVES_PER_STAGE
from models.rules.text import clean_line, french
from models.rules.vocabularies import default_vocabulary

CODES = [found.code for found in ladders()]


def test_there_is_a_ladder_for_each_of_the_twelve_trades() -> None:
    assert CODES[:5] == ["cleaning", "kitchen", "logistics", "hotel", "home_help"]
    assert len(CODES) == len(set(CODES)) == 12
    expected = {
        "K2204": "cleaning",
        "G1605": "kitchen",
        "G1603": "kitchen",
        "N1103": "logistics",
        "N1105": "logistics",
    }
    expected |= {"G1501": "hotel", "K1304": "home_help", "K1302": "home_help"}
    expected |= {"D1507": "shelving", "A1203": "green_spaces", "G1803": "table_service"}
    expected |= {"F1704": "construction", "N4105": "delivery", "H2102": "food_production"}
    expected |= {"J1301": "hospital_services"}
    assert {rome: getattr(ladder_for_rome(rome), "code", None) for rome in expected} == expected
    assert ladder_for_rome("K2503") is None


@pytest.mark.parametrize("code", CODES)
def test_every_week_has_two_or_three_tasks_and_each_can_be_seen_done(code: str) -> None:
    weeks = [task.week for task in ladder(code).tasks]

    assert weeks == sorted(weeks)
    assert {week: weeks.count(week) for week in range(1, 9)}.keys() == set(weeks)
    assert all(2 <= weeks.count(week) <= 3 for week in range(1, 9))
    assert all(task.result for task in ladder(code).tasks)


@pytest.mark.parametrize("code", CODES)
def test_one_watches_then_does_together_then_alone(code: str) -> None:
    steps = [task.how for task in ladder(code).tasks]

    assert steps[0] is LearningStep.WATCH
    assert LearningStep.TOGETHER in steps
    assert LearningStep.ALONE not in steps[:3]
    assert LearningStep.ALONE in steps[-3:]


@pytest.mark.parametrize("code", CODES)
def test_its_french_is_ready_to_print(code: str) -> None:
    found = ladder(code)
    texts = [text for task in found.tasks for text in (task.task, task.result)]
    texts += [line.aim for line in found.objectives] + [found.clothing, found.bring, found.safety, found.meal]

    assert all(texts)
    assert [text for text in texts if text not in {french(text), clean_line(text)}] == []
    assert [text for text in texts if "'" in text] == []
    # A line of a table on paper.
    assert max(len(task.task) for task in found.tasks) <= 100
    assert max(len(task.result) for task in found.tasks) <= 90


@pytest.mark.parametrize("code", CODES)
def test_objectives_leave_room_for_the_company_s_own(code: str) -> None:
    weeks = [line.by_week for line in ladder(code).objectives]

    assert set(weeks) == {1, 4, 8}
    assert all(weeks.count(week) < OBJECTIVES_PER_STAGE for week in weeks)


def test_a_plan_takes_a_ladder_with_the_name_of_who_shows() -> None:
    lines = as_task_lines(ladder("cleaning"), "Mme Ben")

    assert len(lines) == len(ladder("cleaning").tasks)
    assert {line.shown_by for line in lines if line.how is not LearningStep.ALONE} == {"Mme Ben"}
    assert {line.shown_by for line in lines if line.how is LearningStep.ALONE} == {""}
    assert all(line.aim.text for line in as_objective_lines(ladder("cleaning")))
    assert as_day_one(ladder("cleaning")).bring.text


def test_an_unknown_ladder_is_an_error() -> None:
    with pytest.raises(KeyError, match="none"):
        ladder("none")


def test_every_trade_of_a_ladder_is_in_the_vocabulary() -> None:
    known = {term.code for term in default_vocabulary("rome")}

    assert {rome for found in ladders() for rome in found.rome} <= known
