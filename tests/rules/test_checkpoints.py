from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.placements import JobCategory, PlacementDraft
from models.records.plans import CheckPointLine, ContractSection, LocalText
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.checkpoints import CODES, attendees, check_points, legal_reminders
from models.rules.holidays import is_public_holiday
from models.rules.trial import last_employer_announcement, trial_end


def _contract(start: date, **more: object) -> ContractSection:
    placement = replace(PlacementDraft(starts_on=start), **more)  # type: ignore[arg-type]
    return ContractSection(
        contract_type=placement.contract_type,
        category=placement.category,
        starts_on=start,
        ends_on=placement.ends_on,
        has_trial_clause=placement.has_trial_clause,
        trial_ends_on=trial_end(placement),
    )


def _week(*weekdays: int) -> Timetable:
    span = TimeSpan(start=time(8), end=time(15))
    return Timetable(days=tuple(TimetableDay(weekday=day, spans=(span,)) for day in weekdays))


OFFICE_WEEK = _week(0, 1, 2, 3, 4)


def _dates(lines: tuple[CheckPointLine, ...]) -> dict[str, date | None]:
    return {line.code: line.due_on for line in lines}


def test_golden_employee_from_1_december_2026() -> None:
    dates = _dates(check_points(_contract(date(2026, 12, 1)), OFFICE_WEEK))

    assert dates == {
        "employer_preparation": date(2026, 11, 24),
        "employee_call": date(2026, 11, 30),
        "day_1": date(2026, 12, 1),
        "day_3": date(2026, 12, 3),
        "day_8": date(2026, 12, 8),
        "day_15": date(2026, 12, 15),
        "mid_trial": date(2026, 12, 31),
        "month_1": date(2027, 1, 4),  # 1 January is a holiday, and a Friday
        "before_trial_end": date(2027, 1, 8),  # 21 days before is a Sunday
        "trial_end": date(2027, 1, 31),  # a Sunday: the end itself never moves
        "month_3": date(2027, 3, 1),
        "month_6": date(2027, 6, 1),
    }


def test_golden_employee_from_31_january_2027() -> None:
    dates = _dates(check_points(_contract(date(2027, 1, 31)), Timetable()))

    assert dates["month_1"] == date(2027, 3, 1)
    assert dates["trial_end"] == date(2027, 3, 30)


def test_golden_employee_from_3_march_2027() -> None:
    dates = _dates(check_points(_contract(date(2027, 3, 3)), OFFICE_WEEK))

    assert dates["trial_end"] == date(2027, 5, 2)
    assert dates["before_trial_end"] == date(2027, 4, 9)


def test_golden_technician_from_15_december_2026() -> None:
    contract = _contract(date(2026, 12, 15), category=JobCategory.TECHNICIAN)

    assert _dates(check_points(contract, OFFICE_WEEK))["trial_end"] == date(2027, 3, 14)


def test_golden_without_a_clause_no_point_of_a_trial() -> None:
    dates = _dates(check_points(_contract(date(2026, 12, 1), has_trial_clause=False), OFFICE_WEEK))

    assert not {"mid_trial", "before_trial_end", "trial_end"} & set(dates)
    assert dates["month_1"] == date(2027, 1, 4)


def test_the_first_year_is_an_option_and_stays_once_taken() -> None:
    contract = _contract(date(2026, 12, 1))

    assert "month_12" not in _dates(check_points(contract, OFFICE_WEEK))
    with_year = check_points(contract, OFFICE_WEEK, with_month_12=True)
    assert _dates(with_year)["month_12"] == date(2027, 12, 1)
    assert check_points(contract, OFFICE_WEEK, existing=with_year) == with_year


def test_points_before_the_start_move_backward() -> None:
    # Start on Tuesday 5 January 2027 … the week before holds New Year's Day.
    dates = _dates(check_points(_contract(date(2027, 1, 4)), OFFICE_WEEK))

    assert dates["employer_preparation"] == date(2026, 12, 28)
    assert dates["employee_call"] == date(2026, 12, 31)


def test_a_start_on_a_holiday_begins_on_the_next_shift() -> None:
    dates = _dates(check_points(_contract(date(2027, 5, 6)), OFFICE_WEEK))

    assert dates["day_1"] == date(2027, 5, 7)
    assert dates["employee_call"] == date(2027, 5, 5)


def test_alsace_moselle_moves_a_point_off_good_friday() -> None:
    contract = _contract(date(2027, 2, 26))  # a month later is Good Friday

    assert _dates(check_points(contract, OFFICE_WEEK))["month_1"] == date(2027, 3, 26)
    moved = check_points(contract, OFFICE_WEEK, alsace_moselle=True)
    assert _dates(moved)["month_1"] == date(2027, 3, 30)


def test_a_start_on_29_february() -> None:
    dates = _dates(check_points(_contract(date(2028, 2, 29)), OFFICE_WEEK, with_month_12=True))

    assert dates["month_1"] == date(2028, 3, 29)
    assert dates["month_12"] == date(2029, 2, 28)
    assert dates["trial_end"] == date(2028, 4, 28)


def test_meetings_fall_on_the_days_the_person_works() -> None:
    dates = _dates(check_points(_contract(date(2026, 12, 1)), _week(1, 3)))

    meetings = {
        code: day
        for code, day in dates.items()
        if code not in {"employer_preparation", "employee_call", "trial_end"}
    }
    assert all(day is not None and day.weekday() in {1, 3} for day in meetings.values())
    assert dates["before_trial_end"] == date(2027, 1, 7)


def test_someone_who_works_week_ends_only_is_met_at_the_week_end() -> None:
    dates = _dates(check_points(_contract(date(2026, 12, 5)), _week(5, 6)))

    assert dates["day_1"] == date(2026, 12, 5)
    assert all(
        day is not None and day.weekday() >= 5
        for code, day in dates.items()
        if code not in {"employer_preparation", "employee_call", "trial_end"}
    )


def test_a_first_shift_on_a_saturday_is_the_first_day_and_the_rest_is_on_office_days() -> None:
    dates = _dates(check_points(_contract(date(2026, 12, 5)), _week(1, 2, 3, 4, 5)))

    assert dates["day_1"] == date(2026, 12, 5)
    assert dates["day_3"] == date(2026, 12, 8)


def test_no_two_points_share_a_day() -> None:
    dates = _dates(check_points(_contract(date(2027, 1, 31)), Timetable()))

    # The middle of this trial is the day of the first month.
    assert "mid_trial" not in dates
    assert len(set(dates.values())) == len(dates)


def test_a_short_fixed_term_has_only_points_that_fit() -> None:
    start = date(2027, 1, 4)
    contract = _contract(start, contract_type="cdd_under_6", ends_on=start + timedelta(weeks=5, days=-1))

    dates = _dates(check_points(contract, OFFICE_WEEK))

    assert dates["trial_end"] == date(2027, 1, 8)
    assert dates["before_trial_end"] == date(2027, 1, 6)
    assert max(day for day in dates.values() if day) <= date(2027, 2, 7)
    assert "month_3" not in dates


def test_a_two_week_trial_has_its_point_before_the_notice_of_48_hours() -> None:
    start = date(2027, 1, 4)
    contract = _contract(start, contract_type="cdd_under_6", ends_on=date(2027, 5, 2))

    assert _dates(check_points(contract, OFFICE_WEEK))["before_trial_end"] == date(2027, 1, 12)


def test_a_renewed_trial_has_its_point_before_the_month_of_notice() -> None:
    renewed = _contract(date(2026, 12, 1), is_trial_renewable=True, is_trial_renewed=True)

    # Told on 28 February at the latest, for 31 March.
    assert _dates(check_points(renewed, OFFICE_WEEK))["before_trial_end"] == date(2027, 2, 19)


def test_a_trial_of_two_days_has_no_point_before_its_end() -> None:
    start = date(2027, 1, 4)
    contract = _contract(start, contract_type="temp_agency", ends_on=date(2027, 1, 29))

    dates = _dates(check_points(contract, OFFICE_WEEK))

    assert dates["trial_end"] == date(2027, 1, 5)
    assert "before_trial_end" not in dates
    assert dates["day_1"] == start


def test_a_date_chosen_by_hand_stays_when_the_start_moves() -> None:
    contract = _contract(date(2026, 12, 1))
    lines = check_points(contract, OFFICE_WEEK)
    by_hand = tuple(
        replace(line, due_on=date(2026, 12, 10), is_manual=True) if line.code == "day_8" else line
        for line in lines
    )

    moved = check_points(replace(contract, starts_on=date(2026, 12, 2)), OFFICE_WEEK, existing=by_hand)

    assert _dates(moved)["day_8"] == date(2026, 12, 10)
    assert _dates(moved)["day_1"] == date(2026, 12, 2)


def test_what_was_typed_on_a_line_is_kept() -> None:
    contract = _contract(date(2026, 12, 1))
    own = CheckPointLine(code="other", due_on=date(2026, 12, 17), label=LocalText(text="Visite de l’atelier"))
    lines = (
        *(
            replace(line, place="Salle de pause", who="Mme Ben")
            for line in check_points(contract, OFFICE_WEEK)
        ),
        own,
    )

    moved = check_points(replace(contract, starts_on=date(2026, 12, 7)), OFFICE_WEEK, existing=lines)

    assert own in moved
    assert {line.place for line in moved if line.code != "other"} == {"Salle de pause"}


def test_without_a_start_the_lines_stay_undated() -> None:
    lines = check_points(_contract(date(2026, 12, 1)), OFFICE_WEEK)
    noted = tuple(replace(line, who="Mme Ben") for line in lines)

    emptied = check_points(ContractSection(), OFFICE_WEEK, existing=noted)

    assert [line.code for line in emptied] == [line.code for line in noted]
    assert {line.due_on for line in emptied} == {None}
    assert {line.who for line in emptied} == {"Mme Ben"}


def test_points_of_a_trial_go_with_the_clause_even_when_dated_by_hand() -> None:
    contract = _contract(date(2026, 12, 1))
    lines = tuple(replace(line, is_manual=True) for line in check_points(contract, OFFICE_WEEK))

    without = check_points(
        replace(contract, has_trial_clause=False, trial_ends_on=None), OFFICE_WEEK, existing=lines
    )

    assert not {"mid_trial", "before_trial_end", "trial_end"} & set(_dates(without))


def test_the_end_of_the_trial_is_the_law_s_even_when_typed_by_hand() -> None:
    contract = _contract(date(2026, 12, 1))
    wrong = CheckPointLine(code="trial_end", due_on=date(2027, 6, 30), is_manual=True)

    assert _dates(check_points(contract, OFFICE_WEEK, existing=(wrong,)))["trial_end"] == date(2027, 1, 31)


def test_the_end_of_the_trial_is_a_date_and_not_a_meeting() -> None:
    lines = {line.code: line for line in check_points(_contract(date(2026, 12, 1)), OFFICE_WEEK)}

    assert lines["trial_end"].minutes == 0
    assert attendees("trial_end") == ()
    assert "employee" not in attendees("employer_preparation")
    assert attendees("month_1") == ("employee", "tutor", "employer", "adviser")


def test_the_employer_s_own_deadlines() -> None:
    due = {line.code: line.due_on for line in legal_reminders(_contract(date(2026, 12, 1)))}

    assert due == {
        "hire_declaration": date(2026, 11, 30),
        "information_7_days": date(2026, 12, 7),
        "information_1_month": date(2026, 12, 31),
        "health_visit": date(2027, 2, 28),
    }
    assert legal_reminders(ContractSection()) == ()
    assert legal_reminders(_contract(date(2026, 12, 1), contract_type="pmsmp")) == ()
    apprentice = legal_reminders(_contract(date(2026, 12, 31), contract_type="apprenticeship"))
    assert apprentice[-1].due_on == date(2027, 2, 28)  # two months, not three
    at_home = legal_reminders(_contract(date(2026, 12, 1), contract_type="household_employer"))
    assert [line.code for line in at_home] == ["hire_declaration", "health_visit"]


WEEKDAYS = st.sets(st.integers(0, 6)).map(lambda days: _week(*sorted(days)))
CONTRACTS = st.builds(
    _contract,
    st.dates(date(2020, 1, 1), date(2060, 1, 1)),
    category=st.sampled_from(JobCategory),
    contract_type=st.sampled_from(["cdi", "cdd_6_plus", "temp_agency", "seasonal"]),
    ends_on=st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2062, 1, 1))),
    absence_days=st.integers(0, 20),
)


@given(contract=CONTRACTS, week=WEEKDAYS, alsace=st.booleans())
def test_no_point_falls_on_a_holiday_or_a_rest_day(
    contract: ContractSection, week: Timetable, alsace: bool
) -> None:
    worked = {day.weekday for day in week.days} or set(range(5))

    for line in check_points(contract, week, alsace_moselle=alsace, with_month_12=True):
        if line.code == "trial_end":
            continue
        assert line.due_on is not None
        assert not is_public_holiday(line.due_on, alsace_moselle=alsace)
        allowed = set(range(5)) if line.code in {"employer_preparation", "employee_call"} else worked
        assert line.due_on.weekday() in allowed


@given(contract=CONTRACTS, week=WEEKDAYS)
def test_points_are_in_order_alone_on_their_day_and_inside_the_contract(
    contract: ContractSection, week: Timetable
) -> None:
    lines = check_points(contract, week)
    days = [line.due_on for line in lines if line.due_on]
    meetings = [line.due_on for line in lines if line.code != "trial_end"]

    assert days == sorted(days)
    assert len(meetings) == len(set(meetings))
    assert [code for code in CODES if code in _dates(lines)]
    if (
        contract.ends_on
        and contract.starts_on
        and contract.ends_on >= contract.starts_on + timedelta(days=14)
    ):
        assert all(
            day <= contract.ends_on
            for code, day in _dates(lines).items()
            if day and code not in {"day_1", "trial_end"}
        )


@given(contract=CONTRACTS, week=WEEKDAYS)
def test_the_last_meeting_comes_before_the_employer_has_to_decide(
    contract: ContractSection, week: Timetable
) -> None:
    dates = _dates(check_points(contract, week))
    before = dates.get("before_trial_end")

    if before and contract.starts_on and contract.trial_ends_on:
        assert contract.starts_on < before
        assert before <= last_employer_announcement(contract.starts_on, contract.trial_ends_on)


@given(contract=CONTRACTS, week=WEEKDAYS)
def test_computing_again_changes_nothing(contract: ContractSection, week: Timetable) -> None:
    lines = check_points(contract, week)

    assert check_points(contract, week, existing=lines) == lines


@pytest.mark.parametrize("start", [date(1, 1, 1), date(1899, 12, 31), date(2200, 12, 31), date(9999, 12, 31)])
def test_an_impossible_year_gives_no_date_rather_than_an_error(start: date) -> None:
    assert check_points(ContractSection(starts_on=start), OFFICE_WEEK) == ()
    assert legal_reminders(ContractSection(starts_on=start)) == ()


def test_a_contract_that_ends_before_its_trial_has_no_meeting_after_it() -> None:
    contract = ContractSection(
        contract_type="cdi", starts_on=date(2026, 11, 2), ends_on=date(2026, 11, 30),
        has_trial_clause=True, trial_ends_on=date(2027, 1, 1),
    )  # fmt: skip

    dates = _dates(check_points(contract, OFFICE_WEEK))

    assert all(day <= date(2026, 11, 30) for code, day in dates.items() if day and code != "trial_end")
