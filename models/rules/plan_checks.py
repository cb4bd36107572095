"""What must be mended before a plan is shown to its signers, and what deserves a second look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from models.errors import Problem
from models.records.plans import CheckPointLine, ContractSection, LocalText, PlanContent
from models.rules import phones, siret, timetable
from models.rules.holidays import is_public_holiday
from models.rules.names import is_same_person
from models.rules.trial import TrialRegime, is_fixed_term, last_day, regime

LAST_TASK_WEEK = 12
LAST_OBJECTIVE_WEEK = 52
PARTIES = 3
MOST_ORIGINALS = 9
OBJECTIVES_PER_STAGE = 3
FIRST_START_YEAR, LAST_START_YEAR = 2000, 2100
LEGAL_PART_TIME_MINUTES = 24 * 60
TWO_WEEKS_DAYS = 14
"""A shorter trial may be too short to hold a meeting before the decision."""


def problems(content: PlanContent) -> tuple[Problem, ...]:
    """Return everything that prevents freezing, in the order of the document.

    Codes: ``input.required``, ``input.range`` (``low``, ``high``), ``input.ends_before_start``,
    ``plan.adviser_for_employer``, ``plan.start_year``, ``plan.end_required``,
    ``plan.end_not_wanted``, ``plan.trial_outside``,
    ``timetable.empty``, ``timetable.sum`` (``expected`` by the contract and ``actual``, minutes), those of
    ``timetable.problems``, ``plan.no_task``, ``plan.too_many_objectives`` (``by_week``, ``limit``),
    ``plan.no_check_point``, ``plan.originals`` (``low``: one for each party, code civil, article 1375).
    """
    return (
        *_parties(content),
        *_contract(content.contract),
        *_timetable(content),
        *_first_day(content),
        *_tasks(content),
        *_objectives(content),
        *_dates(content),
        *_originals(content),
    )


def warnings(content: PlanContent) -> tuple[Problem, ...]:
    """Return what can be signed as it is but deserves a second look, in the order of the document.

    Codes: those of ``timetable.warnings``, ``input.siret``, ``input.phone``, ``plan.advised`` (an empty
    field that helps on the day), ``plan.contract_length``, ``plan.no_precise_term``,
    ``plan.under_24_hours``, ``plan.starts_on_rest_day``, ``plan.no_objective``,
    ``plan.no_point_before_trial_end``, ``plan.point_outside_contract``, ``plan.point_on_rest_day``,
    ``plan.not_explained``.
    """
    return (
        *_doubtful_numbers(content),
        *_contract_doubts(content),
        *timetable.warnings(content.timetable),
        *_start_doubts(content),
        *_advised(content),
        *_date_doubts(content),
        *_understanding(content),
    )


def _required(field: str, value: object) -> Iterator[Problem]:
    if not value or (isinstance(value, str) and not value.strip()):
        yield Problem(field=field, code="input.required")


def _in_range(field: str, value: int, high: int) -> Iterator[Problem]:
    if not 1 <= value <= high:
        yield Problem(field=field, code="input.range", params={"low": 1, "high": high})


def _said(text: LocalText) -> str:
    return text.text.strip() or text.phrase


def _parties(content: PlanContent) -> Iterator[Problem]:
    employer = content.employer
    yield from _required("employer.legal_name", employer.legal_name or employer.trade_name)
    yield from _required("employer.representative_name", employer.representative_name)
    if is_same_person(employer.representative_name, content.adviser.name):
        # The employee may be a mere namesake; who stands for the employer is chosen, and must be another.
        yield Problem(field="employer.representative_name", code="plan.adviser_for_employer")
    yield from _required("employee.first_name", content.employee.display_name)
    yield from _required("adviser.name", content.adviser.name)
    yield from _required("post.title", content.post.title)


def _contract(contract: ContractSection) -> Iterator[Problem]:
    yield from _required("contract.starts_on", contract.starts_on)
    yield from _required("contract.weekly_minutes", contract.weekly_minutes > 0)
    start, end = contract.starts_on, contract.ends_on
    if start and not FIRST_START_YEAR <= start.year <= LAST_START_YEAR:
        params: dict[str, object] = {"low": FIRST_START_YEAR, "high": LAST_START_YEAR}
        yield Problem(field="contract.starts_on", code="plan.start_year", params=params)
    if start and end and end < start:
        yield Problem(field="contract.ends_on", code="input.ends_before_start")
    # A replacement may last until a return whose day is not known: the reason then stands for the date.
    if is_fixed_term(contract.contract_type) and not end and not contract.fixed_term_reason.strip():
        yield Problem(field="contract.ends_on", code="plan.end_required")
    if end and regime(contract.contract_type) is TrialRegime.OPEN_ENDED:
        yield Problem(field="contract.ends_on", code="plan.end_not_wanted")
    if contract.trial_ends_on and start and contract.trial_ends_on < start:
        yield Problem(field="contract.trial_ends_on", code="plan.trial_outside")


def _timetable(content: PlanContent) -> Iterator[Problem]:
    if not timetable.worked_weekdays(content.timetable):
        yield Problem(field="timetable", code="timetable.empty")
        return
    yield from timetable.problems(content.timetable)
    expected = content.contract.weekly_minutes
    if timetable.difference_to_contract(content.timetable, expected):
        params: dict[str, object] = {
            "expected": expected,
            "actual": timetable.week_minutes(content.timetable),
        }
        yield Problem(field="timetable", code="timetable.sum", params=params)


def _first_day(content: PlanContent) -> Iterator[Problem]:
    # At midnight a time is not empty: only its absence is.
    yield from _required("day_one.arrives_at", content.day_one.arrives_at is not None)
    yield from _required("tutor.name", content.tutor.name)


def _tasks(content: PlanContent) -> Iterator[Problem]:
    if not content.tasks:
        yield Problem(field="tasks", code="plan.no_task")
    for index, line in enumerate(content.tasks):
        yield from _required(f"tasks.{index}.task", _said(line.task))
        yield from _in_range(f"tasks.{index}.week", line.week, LAST_TASK_WEEK)
    for index, lever in enumerate(content.levers):
        yield from _required(f"levers.{index}.lever", _said(lever.lever))


def _objectives(content: PlanContent) -> Iterator[Problem]:
    for index, line in enumerate(content.objectives):
        yield from _required(f"objectives.{index}.aim", _said(line.aim))
        yield from _in_range(f"objectives.{index}.by_week", line.by_week, LAST_OBJECTIVE_WEEK)
    stages = Counter(line.by_week for line in content.objectives)
    for week, count in sorted(stages.items()):
        if count > OBJECTIVES_PER_STAGE:
            params: dict[str, object] = {"by_week": week, "limit": OBJECTIVES_PER_STAGE}
            yield Problem(field="objectives", code="plan.too_many_objectives", params=params)


def _dates(content: PlanContent) -> Iterator[Problem]:
    if not content.check_points:
        yield Problem(field="check_points", code="plan.no_check_point")
    for index, point in enumerate(content.check_points):
        yield from _required(f"check_points.{index}.due_on", point.due_on)


def _originals(content: PlanContent) -> Iterator[Problem]:
    if not PARTIES <= content.signing.originals <= MOST_ORIGINALS:
        params: dict[str, object] = {"low": PARTIES, "high": MOST_ORIGINALS}
        yield Problem(field="signing.originals", code="plan.originals", params=params)


def _doubtful_numbers(content: PlanContent) -> Iterator[Problem]:
    if not siret.is_acceptable(content.employer.siret):
        yield Problem(field="employer.siret", code="input.siret")
    numbers = (("adviser.phone", content.adviser.phone), ("day_one.phone", content.day_one.phone))
    for field, number in numbers:
        if phones.read(number).state is phones.PhoneState.TO_CHECK:
            yield Problem(field=field, code="input.phone")


def _contract_doubts(content: PlanContent) -> Iterator[Problem]:
    contract = content.contract
    start, end = contract.starts_on, contract.ends_on
    if start and end:
        is_long = end >= last_day(start, 6)
        if contract.contract_type == ("cdd_under_6" if is_long else "cdd_6_plus"):
            yield Problem(field="contract.contract_type", code="plan.contract_length")
    if is_fixed_term(contract.contract_type) and not end and contract.fixed_term_reason.strip():
        yield Problem(field="contract.ends_on", code="plan.no_precise_term")
    is_contract = regime(contract.contract_type) is not TrialRegime.NONE
    if is_contract and 0 < contract.weekly_minutes < LEGAL_PART_TIME_MINUTES:
        # L3123-27: shorter only by branch agreement or at the employee's written request.
        yield Problem(field="contract.weekly_minutes", code="plan.under_24_hours")


def _start_doubts(content: PlanContent) -> Iterator[Problem]:
    start, worked = content.contract.starts_on, timetable.worked_weekdays(content.timetable)
    if start and ((worked and start.weekday() not in worked) or is_public_holiday(start)):
        yield Problem(field="contract.starts_on", code="plan.starts_on_rest_day")


def _advised(content: PlanContent) -> Iterator[Problem]:
    fields = {
        "post.workplace": content.post.workplace,
        "day_one.ask_for": content.day_one.ask_for,
        "day_one.phone": content.day_one.phone,
        "day_one.journey": _said(content.day_one.journey),
        "tutor.substitute": content.tutor.substitute,
        "contacts.absence": content.contacts.absence,
        "commitments.employee": content.commitments.employee,
        "commitments.employer": content.commitments.employer,
        "commitments.adviser": content.commitments.adviser,
    }
    for field, value in fields.items():
        if not value:
            yield Problem(field=field, code="plan.advised")
    if not content.objectives:
        yield Problem(field="objectives", code="plan.no_objective")


def _date_doubts(content: PlanContent) -> Iterator[Problem]:
    contract = content.contract
    codes = {point.code for point in content.check_points}
    start, trial_end = contract.starts_on, contract.trial_ends_on
    is_long = start and trial_end and (trial_end - start).days + 1 >= TWO_WEEKS_DAYS
    if is_long and "before_trial_end" not in codes:
        yield Problem(field="check_points", code="plan.no_point_before_trial_end")
    worked = timetable.worked_weekdays(content.timetable)
    for index, point in enumerate(content.check_points):
        if point.due_on is None or point.code == "trial_end":
            continue
        field = f"check_points.{index}.due_on"
        if contract.ends_on and point.due_on > contract.ends_on:
            yield Problem(field=field, code="plan.point_outside_contract")
        elif _is_at_rest(point, worked, contract):
            yield Problem(field=field, code="plan.point_on_rest_day")


def _is_at_rest(point: CheckPointLine, worked: frozenset[int], contract: ContractSection) -> bool:
    day = point.due_on
    # Before the start nobody works there yet.
    if day is None or not contract.starts_on or day < contract.starts_on:
        return False
    return is_public_holiday(day) or (bool(worked) and day.weekday() not in worked)


def _understanding(content: PlanContent) -> Iterator[Problem]:
    signing = content.signing
    if content.language != "fr" and not signing.is_read_aloud and not signing.interpreter_name.strip():
        yield Problem(field="signing.interpreter_name", code="plan.not_explained")
