"""The clocks: how long each thing may be kept, day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.funding import FundedList, Funder
from models.records.meetings import NextStep
from models.records.retention import ContactSource, Fate, RetentionRule
from models.rules import retention
from models.rules.periods import add_months, add_years, next_working_day
from models.rules.retention import FileFacts, last_overdue

KEY = uuid4()


def _facts(last: date, **known: object) -> FileFacts:
    values: dict[str, object] = {
        "record_id": KEY,
        "title": "Yéro S.",
        "last_contact_on": last,
        "source": ContactSource.MEETING,
        "exchanges": 3,
    }
    return FileFacts(**(values | known))  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 3, 31), 3, date(2026, 6, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
    ],
)
def test_a_period_ends_on_the_same_number_or_on_the_last_day_of_the_month(
    start: date, months: int, end: date
) -> None:
    assert add_months(start, months) == end


@given(st.dates(date(1990, 1, 1), date(2150, 1, 1)), st.integers(0, 240))
def test_a_period_never_leaves_its_month_and_never_shrinks(start: date, months: int) -> None:
    end = add_months(start, months)

    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day <= start.day
    assert add_months(start, months + 1) > end


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 3, 10), date(2026, 3, 10)),
        (date(2026, 3, 14), date(2026, 3, 16)),  # Saturday
        (date(2026, 4, 5), date(2026, 4, 7)),  # Easter Sunday, then Monday
        (date(2026, 5, 1), date(2026, 5, 4)),  # Friday 1 May, then the weekend
        (date(2026, 12, 25), date(2026, 12, 28)),
    ],
)
def test_what_has_to_be_done_waits_for_a_working_day(day: date, working: date) -> None:
    assert next_working_day(day) == working


@pytest.mark.parametrize(
    ("last", "last_day"),
    [
        (date(2024, 3, 10), date(2026, 3, 10)),
        (date(2024, 2, 29), date(2026, 2, 28)),
        (date(2026, 2, 28), date(2028, 2, 28)),
    ],
)
def test_a_file_is_kept_two_years_after_the_last_contact_and_due_the_day_after(
    last: date, last_day: date
) -> None:
    facts = _facts(last)

    assert retention.file_ends_on(facts) == last_day
    assert retention.file_due(facts, last_day) is None
    due = retention.file_due(facts, last_day.replace(day=last_day.day) + (date(2, 1, 2) - date(2, 1, 1)))
    assert due is not None
    assert (due.rule, due.fate, due.since, due.ended_on) == (
        RetentionRule.FILE,
        Fate.ANONYMISE,
        last,
        last_day,
    )


@pytest.mark.parametrize(
    ("known", "rule"),
    [
        ({"exchanges": 0}, RetentionRule.NO_FOLLOW_UP),
        ({"exchanges": 1, "last_step": NextStep.NOTHING}, RetentionRule.NO_FOLLOW_UP),
        ({"exchanges": 1, "last_step": None}, RetentionRule.FILE),
        ({"exchanges": 1, "last_step": NextStep.CALL_BACK}, RetentionRule.FILE),
        ({"exchanges": 2, "last_step": NextStep.NOTHING}, RetentionRule.FILE),
        ({"exchanges": 1, "last_step": NextStep.NOTHING, "has_hire": True}, RetentionRule.FILE),
        ({"exchanges": 0, "removed_on": date(2026, 3, 1)}, RetentionRule.BIN),
    ],
)
def test_the_clock_of_a_file_follows_what_happened(known: dict[str, object], rule: RetentionRule) -> None:
    assert retention.file_rule(_facts(date(2026, 1, 1), **known)) is rule


def test_a_contact_without_a_follow_up_is_kept_three_months() -> None:
    facts = _facts(date(2025, 11, 30), exchanges=0)

    assert retention.file_ends_on(facts) == date(2026, 2, 28)


def test_the_bin_is_emptied_after_thirty_days_even_of_a_recent_contact() -> None:
    facts = _facts(date(2026, 3, 1), removed_on=date(2026, 3, 1))

    assert retention.file_due(facts, date(2026, 3, 31)) is None
    assert retention.file_due(facts, date(2026, 4, 1)) is not None


def test_a_decision_to_keep_a_file_moves_its_day_and_never_brings_it_nearer() -> None:
    later = _facts(date(2024, 1, 1), kept_until=date(2026, 9, 1), kept_reason="Contentieux")
    sooner = _facts(date(2024, 1, 1), kept_until=date(2025, 1, 1))

    assert retention.file_ends_on(later) == date(2026, 9, 1)
    assert retention.file_ends_on(sooner) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("channel", "is_attempt", "counts"),
    [
        ("hall", False, True),
        ("door_to_door", False, True),
        ("", False, True),
        ("sms", False, False),
        ("poster", False, False),
        ("hall", True, False),
        ("", True, False),
    ],
)
def test_our_own_attempts_are_no_contact_of_the_person(channel: str, is_attempt: bool, counts: bool) -> None:
    assert retention.is_from_person(channel, is_attempt=is_attempt) is counts


def test_the_last_contact_is_the_latest_known_or_the_day_the_file_was_made() -> None:
    contacts = (
        (ContactSource.VISIT, date(2025, 5, 1)),
        (ContactSource.SIGNATURE, date(2025, 6, 1)),
        (ContactSource.MEETING, None),
    )

    assert retention.latest_contact(contacts, date(2025, 1, 1)) == (ContactSource.SIGNATURE, date(2025, 6, 1))
    assert retention.latest_contact((), date(2025, 1, 1)) == (ContactSource.FILE_CREATED, date(2025, 1, 1))


@pytest.mark.parametrize(
    ("signed", "starts", "ends", "closed", "kept"),
    [
        (date(2026, 3, 10), date(2026, 3, 16), None, date(2026, 9, 16), date(2031, 9, 16)),
        (date(2026, 3, 10), date(2026, 3, 16), date(2026, 6, 15), date(2026, 6, 15), date(2031, 6, 15)),
        (date(2026, 3, 10), None, None, date(2026, 9, 10), date(2031, 9, 10)),
        (date(2026, 8, 31), date(2026, 8, 31), None, date(2027, 2, 28), date(2032, 2, 28)),
        (date(2026, 6, 20), date(2026, 3, 16), date(2026, 6, 15), date(2026, 6, 20), date(2031, 6, 20)),
        (date(2023, 8, 29), date(2023, 8, 29), None, date(2024, 2, 29), date(2029, 2, 28)),
    ],
)
def test_a_signed_plan_is_archived_five_years_after_its_sixth_month_or_the_end_of_the_contract(
    signed: date, starts: date | None, ends: date | None, closed: date, kept: date
) -> None:
    assert retention.plan_closed_on(signed_on=signed, starts_on=starts, ends_on=ends) == closed
    assert retention.plan_kept_until(closed) == kept


def test_an_archived_plan_is_due_the_day_after_its_last_day() -> None:
    closed, kept = date(2021, 1, 5), date(2026, 1, 5)

    assert retention.plan_due(KEY, "2021-0003 v1", closed, kept, date(2026, 1, 5)) is None
    due = retention.plan_due(KEY, "2021-0003 v1", closed, kept, date(2026, 1, 6))
    assert due is not None
    assert due.fate is Fate.ERASE


def test_people_of_companies_are_kept_three_years() -> None:
    last = date(2023, 2, 28)

    assert retention.contact_due(KEY, "Solène K.", last, date(2026, 2, 28)) is None
    assert retention.contact_due(KEY, "Solène K.", last, date(2026, 3, 1)) is not None
    assert retention.contact_due(KEY, "Solène K.", last, date(2026, 3, 1), date(2026, 6, 1)) is None


def test_passages_without_a_file_and_forgotten_drafts_make_one_line_each() -> None:
    today = date(2026, 6, 1)
    days = [date(2026, 1, 15), date(2026, 2, 28), date(2026, 3, 2)]

    due = retention.counted_due(RetentionRule.ANONYMOUS_VISIT, days, today)

    assert due is not None
    assert (due.count, due.since, due.ended_on, due.fate) == (
        2,
        date(2026, 1, 15),
        date(2026, 4, 15),
        Fate.ANONYMISE,
    )
    assert retention.counted_due(RetentionRule.DRAFT, [date(2026, 3, 2)], today) is None


def test_the_journal_is_kept_six_to_twelve_months() -> None:
    assert retention.journal_ends_on(date(2025, 8, 31), 6) == date(2026, 2, 28)
    assert retention.journal_ends_on(date(2025, 8, 31)) == date(2026, 8, 31)
    for months in (5, 13):
        with pytest.raises(ValueError, match=str(months)):
            retention.journal_ends_on(date(2025, 8, 31), months)


def test_years_begin_on_any_day() -> None:
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


@given(day=st.dates(date(2000, 1, 1), date(2100, 1, 1)), months=st.sampled_from([3, 24, 36]))
def test_the_last_day_that_is_over_is_over_and_the_next_one_is_not(day: date, months: int) -> None:
    last = last_overdue(day, months=months)

    assert add_months(last, months) < day
    assert add_months(last + timedelta(days=1), months) >= day


@pytest.mark.parametrize(
    ("funder", "runs_from", "last"),
    [
        (Funder.SIEG, date(2026, 6, 30), date(2036, 6, 30)),
        (Funder.SIEG, date(2028, 2, 29), date(2038, 2, 28)),
        (Funder.FSE_PLUS, date(2026, 3, 2), date(2031, 12, 31)),
        (Funder.FSE_PLUS, date(2026, 12, 31), date(2031, 12, 31)),
    ],
)
def test_a_list_for_a_funder_has_a_clock_of_its_own(funder: Funder, runs_from: date, last: date) -> None:
    kept = FundedList(
        list_id=KEY,
        funder=funder,
        label="Convention 12",
        begins_on=date(2025, 1, 1),
        ends_on=date(2025, 12, 31),
        made_on=date(2026, 1, 5),
        lines=(),
        runs_from=runs_from,
    )

    due = retention.funded_list_due(kept, last + timedelta(days=1))

    assert retention.funded_list_due(kept, last) is None
    assert due is not None
    assert (due.rule, due.fate, due.ended_on) == (RetentionRule.FUNDED_LIST, Fate.ERASE, last)
    assert retention.funded_list_due(replace(kept, runs_from=None), date(2099, 1, 1)) is None
