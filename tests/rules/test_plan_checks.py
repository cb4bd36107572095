from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty
from models.records.plans import (
    CheckPointLine,
    CommitmentsSection,
    ContactsSection,
    ContractSection,
    DayOneSection,
    LeverLine,
    LocalText,
    ObjectiveLine,
    PlanContent,
    PostSection,
    SigningSection,
    TaskLine,
    TutorSection,
)
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules import ladders
from models.rules.checkpoints import check_points
from models.rules.plan_checks import problems, warnings

SPANS = (TimeSpan(start=time(8), end=time(12)), TimeSpan(start=time(13), end=time(16)))
WEEK = Timetable(days=tuple(TimetableDay(weekday=day, spans=SPANS) for day in range(5)))
CONTRACT = ContractSection(starts_on=date(2026, 12, 1), trial_ends_on=date(2027, 1, 31))
PROMISE = (LocalText(phrase="commitment.employee.rules"),)
SOUND = PlanContent(
    employer=EmployerParty(
        legal_name="Propreté du Fleuve", siret="73282932000074", representative_name="Nadia Roux"
    ),
    employee=EmployeeParty(first_name="Amina", last_name="Sow"),
    adviser=AdviserParty(name="Luc Petit", phone="02 40 12 34 56"),
    post=PostSection(title="Agent de propreté", workplace="Tour B"),
    contract=CONTRACT,
    timetable=WEEK,
    day_one=DayOneSection(
        arrives_at=time(8), ask_for="Mme Roux", phone="06 12 34 56 78", journey=LocalText(text="Tram 1")
    ),
    tutor=TutorSection(name="Inès Ben", substitute="Marc Le"),
    tasks=ladders.as_task_lines(ladders.ladder("cleaning"), "Inès Ben"),
    objectives=ladders.as_objective_lines(ladders.ladder("cleaning")),
    check_points=check_points(CONTRACT, WEEK),
    contacts=ContactsSection(absence="Mme Roux"),
    commitments=CommitmentsSection(employee=PROMISE, employer=PROMISE, adviser=PROMISE),
)


def _found(content: PlanContent) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in problems(content)]


def _doubts(content: PlanContent) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in warnings(content)]


def test_a_plan_that_is_ready_has_nothing_to_mend() -> None:
    assert _found(SOUND) == []
    assert _doubts(SOUND) == []


def test_the_adviser_may_not_also_stand_for_the_employer() -> None:
    content = replace(SOUND, employer=replace(SOUND.employer, representative_name="PETIT Luc"))

    assert _found(content) == [("employer.representative_name", "plan.adviser_for_employer")]


def test_an_employee_may_bear_the_advisers_name() -> None:
    content = replace(SOUND, employee=EmployeeParty(first_name="Luc", last_name="Petit"))

    assert _found(content) == []


def test_an_empty_plan_says_everything_it_lacks_in_the_order_of_the_document() -> None:
    assert _found(PlanContent()) == [
        ("employer.legal_name", "input.required"),
        ("employer.representative_name", "input.required"),
        ("employee.first_name", "input.required"),
        ("adviser.name", "input.required"),
        ("post.title", "input.required"),
        ("contract.starts_on", "input.required"),
        ("timetable", "timetable.empty"),
        ("day_one.arrives_at", "input.required"),
        ("tutor.name", "input.required"),
        ("tasks", "plan.no_task"),
        ("check_points", "plan.no_check_point"),
    ]


def test_a_week_that_does_not_sum_says_both_sums() -> None:
    content = replace(SOUND, contract=replace(CONTRACT, weekly_minutes=30 * 60))

    (problem,) = problems(content)

    assert problem.code == "timetable.sum"
    assert problem.params == {"expected": 1800, "actual": 2100}


@pytest.mark.parametrize(
    ("contract", "field", "code"),
    [
        (
            {"contract_type": "cdd_under_6", "ends_on": date(2026, 11, 1)},
            "contract.ends_on",
            "input.ends_before_start",
        ),
        ({"contract_type": "cdd_under_6"}, "contract.ends_on", "plan.end_required"),
        ({"contract_type": "temp_agency"}, "contract.ends_on", "plan.end_required"),
        ({"ends_on": date(2027, 11, 1)}, "contract.ends_on", "plan.end_not_wanted"),
        ({"trial_ends_on": date(2026, 11, 1)}, "contract.trial_ends_on", "plan.trial_outside"),
        ({"starts_on": date(1926, 12, 1)}, "contract.starts_on", "plan.start_year"),
    ],
)
def test_impossible_contracts(contract: dict[str, object], field: str, code: str) -> None:
    content = replace(SOUND, contract=replace(CONTRACT, **contract))  # type: ignore[arg-type]

    assert (field, code) in _found(content)


def test_a_fixed_term_may_last_until_an_unknown_return_with_its_reason() -> None:
    reason = replace(CONTRACT, contract_type="cdd_under_6", fixed_term_reason="Remplacement de M. Faye")

    assert _found(replace(SOUND, contract=reason)) == []
    assert ("contract.ends_on", "plan.no_precise_term") in _doubts(replace(SOUND, contract=reason))


def test_midnight_is_an_hour() -> None:
    assert _found(replace(SOUND, day_one=replace(SOUND.day_one, arrives_at=time(0)))) == []


def test_lines_without_words_or_out_of_range() -> None:
    blank = LocalText(text="  ")
    content = replace(
        SOUND,
        tasks=(TaskLine(week=13, task=blank), TaskLine(week=0, task=LocalText(text="Plonge"))),
        levers=(LeverLine(lever=LocalText()), LeverLine(lever=LocalText(phrase="lever.show_first"))),
        objectives=(ObjectiveLine(aim=blank, by_week=60),),
        check_points=(CheckPointLine(code="month_1", due_on=None),),
    )

    assert _found(content) == [
        ("tasks.0.task", "input.required"),
        ("tasks.0.week", "input.range"),
        ("tasks.1.week", "input.range"),
        ("levers.0.lever", "input.required"),
        ("objectives.0.aim", "input.required"),
        ("objectives.0.by_week", "input.range"),
        ("check_points.0.due_on", "input.required"),
    ]


def test_three_objectives_a_stage_at_most() -> None:
    aim = ObjectiveLine(aim=LocalText(text="Pointer à l’heure"), by_week=4)

    assert _found(replace(SOUND, objectives=(aim,) * 3)) == []
    (problem,) = problems(replace(SOUND, objectives=(aim,) * 4))
    assert problem.params == {"by_week": 4, "limit": 3}


@pytest.mark.parametrize("originals", [0, 2, 10])
def test_one_original_for_each_party(originals: int) -> None:
    assert _found(replace(SOUND, signing=SigningSection(originals=originals))) == [
        ("signing.originals", "plan.originals")
    ]


def test_a_week_that_overlaps_cannot_be_signed() -> None:
    twice = TimetableDay(weekday=0, spans=(*SPANS, TimeSpan(start=time(11), end=time(13))))
    content = replace(SOUND, timetable=Timetable(days=(twice, *WEEK.days[1:])))

    assert [code for _, code in _found(content)] == ["timetable.overlap", "timetable.sum"]


@pytest.mark.parametrize(
    ("changes", "doubt"),
    [
        ({"employer": replace(SOUND.employer, siret="123")}, ("employer.siret", "input.siret")),
        ({"adviser": replace(SOUND.adviser, phone="06 12")}, ("adviser.phone", "input.phone")),
        (
            {"contract": replace(CONTRACT, starts_on=date(2026, 12, 5))},
            ("contract.starts_on", "plan.starts_on_rest_day"),
        ),
        (
            {"contract": replace(CONTRACT, weekly_minutes=20 * 60)},
            ("contract.weekly_minutes", "plan.under_24_hours"),
        ),
        (
            {"contract": replace(CONTRACT, contract_type="cdd_under_6", ends_on=date(2027, 8, 31))},
            ("contract.contract_type", "plan.contract_length"),
        ),
        ({"objectives": ()}, ("objectives", "plan.no_objective")),
        ({"language": "ar"}, ("signing.interpreter_name", "plan.not_explained")),
        ({"tutor": TutorSection(name="Inès Ben")}, ("tutor.substitute", "plan.advised")),
        (
            {"check_points": (CheckPointLine(code="month_1", due_on=date(2027, 1, 4)),)},
            ("check_points", "plan.no_point_before_trial_end"),
        ),
        (
            {"check_points": (*SOUND.check_points, CheckPointLine(code="other", due_on=date(2027, 1, 2)))},
            ("check_points.12.due_on", "plan.point_on_rest_day"),
        ),
        (
            {
                "contract": replace(CONTRACT, contract_type="cdd_under_6", ends_on=date(2027, 3, 31)),
                "check_points": SOUND.check_points,
            },
            ("check_points.11.due_on", "plan.point_outside_contract"),
        ),
    ],
)
def test_what_deserves_a_second_look(changes: dict[str, object], doubt: tuple[str, str]) -> None:
    assert doubt in _doubts(replace(SOUND, **changes))  # type: ignore[arg-type]


def test_legal_limits_of_the_week_are_doubts_and_not_problems() -> None:
    long = TimetableDay(
        weekday=0, spans=(TimeSpan(start=time(8), end=time(13)), TimeSpan(start=time(14), end=time(20)))
    )
    content = replace(
        SOUND,
        timetable=Timetable(days=(long, *WEEK.days[1:])),
        contract=replace(CONTRACT, weekly_minutes=39 * 60),
    )

    assert _found(content) == []
    assert ("timetable.days.0", "timetable.day_too_long") in _doubts(content)
