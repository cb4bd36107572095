"""The dates on which the three meet: real days, worked ones, before the decision rather than after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from models.records.plans import CheckPointLine, ContractSection
from models.records.timetable import Timetable
from models.rules.holidays import (
    FIRST_YEAR,
    LAST_YEAR,
    ONE_DAY,
    first_day,
    is_public_holiday,
    working_day_on_or_before,
)
from models.rules.own_points import own_points
from models.rules.timetable import worked_weekdays
from models.rules.trial import TrialRegime, add_months, last_day, last_employer_announcement, regime

CODES = (
    "employer_preparation",
    "employee_call",
    "day_1",
    "day_3",
    "day_8",
    "day_15",
    "month_1",
    "mid_trial",
    "before_trial_end",
    "trial_end",
    "month_3",
    "month_6",
    "month_12",
)
"""Codes of the date engine, in their usual order."""

# On one day the heavier point stays; the lighter one would be the same meeting twice.
_WEIGHTS = {
    code: weight
    for weight, code in enumerate(
        (
            "mid_trial",
            "day_3",
            "day_15",
            "day_8",
            "employer_preparation",
            "employee_call",
            "month_12",
            "month_1",
            "month_3",
            "month_6",
            "before_trial_end",
            "day_1",
            "trial_end",
        )
    )
}
_TRIAL_CODES = frozenset({"mid_trial", "before_trial_end", "trial_end"})
_MINUTES = {
    "employer_preparation": 45,
    "employee_call": 10,
    "day_1": 15,
    "day_3": 10,
    "month_3": 30,
    "mid_trial": 30,
    "before_trial_end": 30,
    "month_6": 30,
    "trial_end": 0,
}
_ATTENDEES = {
    "employer_preparation": ("employer", "tutor", "adviser"),
    "employee_call": ("employee", "adviser"),
    "day_1": ("employee", "tutor", "adviser"),
    "trial_end": (),
}
_ALL_FOUR = ("employee", "tutor", "employer", "adviser")
OFFSETS = {"employer_preparation": 7, "employee_call": 1, "before_trial_end": 7}
"""Usual days before the start, or before the last day on which the employer can tell what is decided."""


@dataclass(frozen=True, slots=True)
class _Calendar:
    """Which days will do for a meeting with the employee."""

    weekdays: frozenset[int]
    alsace_moselle: bool

    def accepts(self, day: date) -> bool:
        """Say whether the employee works that day and it is no public holiday."""
        return day.weekday() in self.weekdays and not is_public_holiday(
            day, alsace_moselle=self.alsace_moselle
        )


def usual_minutes(code: str) -> int:
    """Return how long a point takes; the end of the trial is a date and not a meeting."""
    return _MINUTES.get(code, 20)


def offsets_of(lines: Iterable[CheckPointLine]) -> dict[str, int]:
    """Return the offsets that an organisation asked for, by code, of the points that the engine dates."""
    return {
        line.code: line.offset_days for line in lines if line.offset_days is not None and line.code in OFFSETS
    }


def attendees(code: str) -> tuple[str, ...]:
    """Return who meets: among ``employee``, ``tutor``, ``employer`` and ``adviser``.

    The end of the trial is a date and not a meeting: nobody, 0 minutes.
    """
    return _ATTENDEES.get(code, _ALL_FOUR)


def check_points(
    contract: ContractSection,
    timetable: Timetable,
    *,
    existing: tuple[CheckPointLine, ...] = (),
    alsace_moselle: bool = False,
    with_month_12: bool = False,
    offsets: Mapping[str, int] | None = None,
) -> tuple[CheckPointLine, ...]:
    """Return the dated check points, in order of date.

    Meetings with the employee fall on a working day of their own timetable, the next one when the exact
    day is not; points that must come before something move backward. The end of the trial never moves. A
    date chosen by hand stays when the start moves, except the points of a trial that does not exist (any
    more). Two points never share a day, save with the end of the trial; none falls after the contract.

    Args:
        contract: ``trial_ends_on`` must be up to date; without it no point of the trial is made.
        timetable: Empty: Monday to Friday.
        existing: Lines to recompute: place, people and label of each are kept.
        alsace_moselle: Count Good Friday and 26 December as holidays.
        with_month_12: Add the optional meeting after a year.
        offsets: Days instead of those of ``OFFSETS``, by code; None: those that ``existing`` says.
    """
    start = contract.starts_on
    kept = tuple(line for line in existing if _is_kept(line, contract))
    if start is None or not FIRST_YEAR <= start.year < LAST_YEAR:
        # Without a start there is no date, but what was typed on the lines is not lost.
        return tuple(line if line in kept else replace(line, due_on=None) for line in existing)
    workdays = _Calendar(_meeting_weekdays(timetable), alsace_moselle)
    first_shift = _Calendar(worked_weekdays(timetable) or workdays.weekdays, alsace_moselle)
    asked = {**OFFSETS, **(offsets_of(existing) if offsets is None else offsets)}
    dates = _due_dates(contract, first_day(start, first_shift.accepts) or start, workdays, asked)
    if not with_month_12 and not any(line.code == "month_12" for line in existing):
        dates.pop("month_12", None)
    for line in kept:
        dates.pop(line.code, None)
    models = {line.code: line for line in existing}
    automatic = [_line(models.get(code), code, day) for code, day in dates.items()]
    dated = (*kept, *_one_a_day(automatic, kept))
    floating = (
        line for line in existing if line.code not in CODES and is_computed(line) and not line.is_manual
    )
    own = own_points(floating, dated, start, contract.ends_on or date.max, workdays.accepts)
    return tuple(sorted((*dated, *own), key=_order))


def is_computed(line: CheckPointLine) -> bool:
    """Say whether a date follows the start: of the engine's points, and of those an organisation placed."""
    return line.code in CODES or line.offset_days is not None


def _is_kept(line: CheckPointLine, contract: ContractSection) -> bool:
    if line.code not in CODES:
        return line.is_manual or not is_computed(line)
    if line.code == "trial_end":  # set by law, never by hand
        return False
    return line.is_manual and (line.code not in _TRIAL_CODES or _trial_end(contract) is not None)


def _trial_end(contract: ContractSection) -> date | None:
    end = contract.trial_ends_on
    is_sound = contract.has_trial_clause and contract.starts_on and end and end >= contract.starts_on
    return end if is_sound else None


def _meeting_weekdays(timetable: Timetable) -> frozenset[int]:
    # Offices' days that the employee works; someone who works week-ends only is met at the week-end.
    office_days = frozenset(range(5))
    worked = worked_weekdays(timetable)
    return (office_days & worked) or worked or office_days


def _line(model: CheckPointLine | None, code: str, day: date) -> CheckPointLine:
    if model is None:
        return CheckPointLine(code=code, due_on=day, minutes=_MINUTES.get(code, 20))
    return replace(model, due_on=day, is_manual=False)


def _order(line: CheckPointLine) -> tuple[date, int]:
    return (line.due_on or date.max, _WEIGHTS.get(line.code, -1))


def _one_a_day(lines: Iterable[CheckPointLine], kept: tuple[CheckPointLine, ...]) -> list[CheckPointLine]:
    by_hand = {line.due_on for line in kept}
    best: dict[date | None, CheckPointLine] = {}
    ends = []
    for line in lines:
        if line.code == "trial_end":
            ends.append(line)
        elif line.due_on not in by_hand:
            rival = best.get(line.due_on)
            if rival is None or _WEIGHTS[line.code] > _WEIGHTS[rival.code]:
                best[line.due_on] = line
    return [*best.values(), *ends]


def _due_dates(
    contract: ContractSection, day_1: date, workdays: _Calendar, offsets: Mapping[str, int]
) -> dict[str, date]:
    """Return each point's date; ``day_1`` is the first shift, at a week-end too: people are met there."""
    start = contract.starts_on or day_1
    office_day_before = partial(working_day_on_or_before, alsace_moselle=workdays.alsace_moselle)
    dates = {
        "employer_preparation": office_day_before(start - timedelta(days=offsets["employer_preparation"])),
        "employee_call": office_day_before(start - timedelta(days=offsets["employee_call"])),
        "day_1": day_1,
    }
    meetings = {
        "day_3": start + timedelta(days=2),
        "day_8": start + timedelta(days=7),
        "day_15": start + timedelta(days=14),
        **{f"month_{months}": add_months(start, months) for months in (1, 3, 6, 12)},
    }
    trial_end = _trial_end(contract)
    if trial_end is not None:
        dates |= _trial_dates(start, day_1, trial_end, workdays, offsets["before_trial_end"])
        meetings["mid_trial"] = start + (trial_end - start) // 2
    limit = contract.ends_on or date.max
    for code, exact in meetings.items():
        moved = first_day(exact, workdays.accepts)
        if moved is not None and moved <= limit:
            dates[code] = moved
    if dates.get("before_trial_end", date.min) > limit:
        del dates["before_trial_end"]  # the contract is over by then
    decision = dates.get("before_trial_end") or trial_end
    if "mid_trial" in dates and decision is not None and dates["mid_trial"] >= decision:
        del dates["mid_trial"]
    return dates


def _trial_dates(
    start: date, day_1: date, trial_end: date, workdays: _Calendar, margin_days: int
) -> dict[str, date]:
    """Return the end of the trial and the last useful meeting before it.

    That meeting comes a week, or ``margin_days``, before the employer's notice period begins: usually 21
    days before the end of a trial of two or three months, more when a month's notice is due, a few days for
    a short one; never after the decision. A trial too short to hold it has none.
    """
    dates = {"trial_end": trial_end}
    margin = min(margin_days, (trial_end - start).days // 4)
    exact = last_employer_announcement(start, trial_end) - timedelta(days=margin)
    before = first_day(exact, workdays.accepts, step=-1, limit=max(1, (exact - start).days + 1))
    if before is not None and before > day_1:
        dates["before_trial_end"] = before
    return dates


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalReminder:
    """A date by which the employer must have done something; shown to the adviser only, never printed.

    Attributes:
        code: ``hire_declaration``, ``information_7_days``, ``information_1_month`` or ``health_visit``.
        due_on: Last day, as the law counts: it is not moved to a working day.
    """

    code: str
    due_on: date


def legal_reminders(contract: ContractSection) -> tuple[LegalReminder, ...]:
    """Return the employer's own deadlines, in order, for an employer who has no personnel department.

    The declaration before hire (L1221-10), the written information by the seventh calendar day, hire
    included, and within a month (R1221-34 and R1221-35), the information and prevention visit within three
    months (R4624-10), two for an apprentice (R6222-40-1). Somebody who employs at home owes no such
    information: the article that asks for it (L1221-5-1) is none of those that hold there (L7221-2). The
    visit never comes earlier here, whoever the person is: its date alone would tell something about them.
    """
    start, rule = contract.starts_on, regime(contract.contract_type)
    if start is None or rule is TrialRegime.NONE or not FIRST_YEAR <= start.year < LAST_YEAR:
        return ()
    visit_months = 2 if rule is TrialRegime.APPRENTICESHIP else 3
    found = [LegalReminder(code="hire_declaration", due_on=start - ONE_DAY)]
    if rule is not TrialRegime.PRIVATE_EMPLOYER:
        found.append(LegalReminder(code="information_7_days", due_on=start + timedelta(days=6)))
        found.append(LegalReminder(code="information_1_month", due_on=last_day(start, 1)))
    return (*found, LegalReminder(code="health_visit", due_on=last_day(start, visit_months)))
