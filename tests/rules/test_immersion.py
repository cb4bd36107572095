"""Immersions: a month date to date, one renewal, hours of adults and of minors, what is told to be asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules import immersion
from models.rules.immersion import ImmersionFacts, Stay, findings, last_day_allowed
from models.rules.immersion_hours import Severity, adult_hours, age_on, minor_hours, totals
from models.rules.vocabularies import default_vocabulary


def _week(*weekdays: int, spans: str = "9-12 13-17", pause: int = 0) -> Timetable:
    found = []
    for text in spans.split():
        start, end = (_time(part) for part in text.split("-"))
        found.append(TimeSpan(start=start, end=end))
    days = (TimetableDay(weekday=day, spans=tuple(found), unpaid_break_minutes=pause) for day in weekdays)
    return Timetable(days=tuple(days))


def _time(text: str) -> time:
    hour, _, minute = text.partition(":")
    return time(int(hour), int(minute or 0))


_OFFICE = _week(0, 1, 2, 3, 4)
_SOUND = ImmersionFacts(
    starts_on=date(2027, 1, 11),
    ends_on=date(2027, 2, 5),
    object_code="discover",
    prescriber="FT",
    birth_date=date(1990, 5, 5),
    has_tutor=True,
    signed_on=date(2027, 1, 8),
    timetable=_OFFICE,
)


def _told(facts: ImmersionFacts, severity: Severity = Severity.BROKEN) -> list[str]:
    return [finding.code for finding in findings(facts) if finding.severity is severity]


def _asked(facts: ImmersionFacts) -> list[str]:
    return _told(facts, Severity.TO_CHECK)


def test_codes_are_those_of_the_lists() -> None:
    assert {term.code for term in default_vocabulary("immersion_object")} == set(immersion.OBJECTS)
    known = {*immersion.ENTITLED, *immersion.SAID_ENTITLED, immersion.DELEGATED}
    assert {term.code for term in default_vocabulary("immersion_prescriber")} == known


def test_a_sound_immersion_has_nothing_broken_and_one_question() -> None:
    assert _told(_SOUND) == []
    assert _asked(_SOUND) == ["not_a_job"]
    assert all(finding.article for finding in findings(_SOUND))


@pytest.mark.parametrize(
    ("starts_on", "last"),
    [
        (date(2027, 1, 11), date(2027, 2, 10)),
        (date(2027, 2, 1), date(2027, 2, 28)),  # 28 days, and no more
        (date(2027, 3, 1), date(2027, 3, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 3, 28)),
        (date(2026, 12, 31), date(2027, 1, 30)),
    ],
)
def test_a_month_goes_date_to_date(starts_on: date, last: date) -> None:
    assert last_day_allowed(starts_on) == last
    facts = replace(_SOUND, starts_on=starts_on, ends_on=last, signed_on=starts_on)
    assert _told(facts) == []
    assert _told(replace(facts, ends_on=date.fromordinal(last.toordinal() + 1))) == ["too_long"]


def test_dates_that_are_not_known_are_asked_and_reversed_ones_told() -> None:
    assert "dates_missing" in _asked(replace(_SOUND, ends_on=None))
    assert _told(replace(_SOUND, ends_on=date(2027, 1, 10))) == ["dates_reversed"]


def test_it_is_renewed_once_for_a_month_with_the_same_objectives() -> None:
    once = (date(2027, 2, 8), date(2027, 3, 7))
    again = (date(2027, 3, 8), date(2027, 3, 19))

    assert _told(replace(_SOUND, renewals=(once,))) == []
    assert "renewal_objectives" in _asked(replace(_SOUND, renewals=(once,)))
    assert "renewed_twice" in _told(replace(_SOUND, renewals=(once, again)))
    assert _told(replace(_SOUND, renewals=((once[0], date(2027, 3, 8)),))) == ["renewal_too_long"]
    assert _told(replace(_SOUND, renewals=((date(2027, 2, 5), once[1]),))) == ["renewal_not_after"]


def test_with_one_host_two_agreements_and_sixty_days_in_any_twelve_months() -> None:
    a_year_before = Stay(date(2026, 1, 11), date(2026, 2, 9), "confirm")
    second = Stay(date(2026, 6, 1), date(2026, 6, 30), "confirm")
    third = Stay(date(2026, 9, 1), date(2026, 9, 4), "recruit")

    assert _told(replace(_SOUND, same_host=(second,))) == []
    assert _told(replace(_SOUND, same_host=(second, a_year_before))) == []
    a_day_later = a_year_before._replace(starts_on=date(2026, 1, 12))
    assert "third_agreement" in _told(replace(_SOUND, same_host=(second, a_day_later)))
    assert _told(replace(_SOUND, same_host=(second, third))) == ["third_agreement"]
    longer = Stay(date(2026, 6, 1), date(2026, 7, 5), "confirm")  # 35 days and 26 are 61
    assert _told(replace(_SOUND, same_host=(longer,))) == ["sixty_days"]
    assert "other_objectives" in _asked(replace(_SOUND, same_host=(second._replace(object_code="discover"),)))


def test_two_long_months_of_one_renewed_agreement_are_asked_about() -> None:
    july = replace(
        _SOUND,
        starts_on=date(2027, 7, 1),
        ends_on=date(2027, 7, 31),
        renewals=((date(2027, 8, 1), date(2027, 8, 31)),),
        signed_on=date(2027, 7, 1),
    )

    assert _told(july) == []
    assert "sixty_days" in _asked(july)  # 62 days


@pytest.mark.parametrize(
    ("prescriber", "delegated_by", "broken", "asked"),
    [
        ("ML", "", [], []),
        ("DEPT", "", [], []),
        ("SIAE", "", [], ["prescriber_siae"]),
        ("PREPA", "", [], []),
        ("CEP", "", [], ["prescriber_cep"]),  # L5135-2, 4° ter, names others
        ("", "", [], ["prescriber_missing"]),
        ("CCAS", "", ["prescriber_not_entitled"], []),
        ("delegated", "", [], ["delegation_unseen"]),
        ("delegated", "CAP_EMPLOI", [], []),
        ("delegated", "SIAE", ["delegation_impossible"], []),
    ],
)
def test_who_prescribes(prescriber: str, delegated_by: str, broken: list[str], asked: list[str]) -> None:
    facts = replace(_SOUND, prescriber=prescriber, delegated_by=delegated_by)

    assert _told(facts) == broken
    assert _asked(facts) == [*asked, "not_a_job"]


def test_object_tutor_employer_and_signatures() -> None:
    """Trap 6: work that begins before all have signed is told."""
    assert _told(replace(_SOUND, object_code="free_work")) == ["object_unknown"]
    asked = _asked(replace(_SOUND, object_code="", has_tutor=False, has_employer=True, signed_on=None))
    assert asked == ["object_missing", "unsigned", "no_tutor", "employer_party", "not_a_job"]
    assert _told(replace(_SOUND, signed_on=date(2027, 1, 11))) == []
    assert _told(replace(_SOUND, signed_on=date(2027, 1, 12))) == ["starts_unsigned"]


def test_an_age_turns_on_the_birthday_and_on_1_march_after_29_february() -> None:
    assert age_on(date(2011, 1, 12), date(2027, 1, 11)) == 15
    assert age_on(date(2011, 1, 11), date(2027, 1, 11)) == 16
    assert age_on(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert age_on(date(2008, 2, 29), date(2026, 3, 1)) == 18


def test_before_sixteen_only_in_holidays_and_before_fourteen_never() -> None:
    fifteen = replace(_SOUND, birth_date=date(2011, 1, 12))

    assert _told(replace(fifteen, is_in_school_holidays=False)) == ["under_16_in_term"]
    assert _told(fifteen) == []
    assert {"school_holidays", "light_work", "legal_representative", "forbidden_work"} <= set(_asked(fifteen))
    assert _told(replace(fifteen, birth_date=date(2013, 1, 12))) == ["under_14"]
    assert "school_holidays" not in _asked(replace(fifteen, birth_date=date(2011, 1, 11)))


def test_an_age_that_is_not_known_is_asked() -> None:
    unknown = replace(_SOUND, birth_date=None)

    assert "age_unknown" in _asked(unknown)
    assert "age_unknown" not in _asked(replace(unknown, is_adult=True))
    assert {"age_unknown", "legal_representative"} <= set(_asked(replace(unknown, is_adult=False)))


def _codes(timetable: Timetable, under_16: bool | None = None) -> set[str]:
    found = adult_hours(timetable) if under_16 is None else minor_hours(timetable, is_under_16=under_16)
    return {finding.code for finding in found}


@pytest.mark.parametrize(
    ("timetable", "under_16", "codes"),
    [
        (_OFFICE, False, set()),  # 35 hours
        (_OFFICE, True, set()),
        (_week(0, 1, 2, 3, 4, spans="9-12 13-17:01"), False, {"minor_week"}),
        (_week(0, 1, spans="8-12 13-17"), False, set()),
        (_week(0, 1, spans="8-12 13-17"), True, {"minor_day"}),
        (_week(0, 1, spans="8-12 13-17:01"), False, {"minor_day"}),
        (_week(0, spans="9-13:30"), False, set()),
        (_week(0, spans="9-13:31"), False, {"minor_break"}),
        (_week(0, spans="9-12 12:29-15"), False, {"minor_break"}),
        (_week(0, spans="8-12:31 13:30-15"), False, {"minor_break"}),  # a stretch of 4 hours 31
        (_week(0, spans="8-12:31 13:30-15", pause=10), False, set()),  # where it is cannot be told
        (_week(0, spans="9-15:30", pause=30), False, set()),
        (_week(0, spans="18-22"), False, set()),
        (_week(0, spans="18-22:01"), False, {"minor_night"}),
        (_week(0, spans="16-20"), True, set()),
        (_week(0, spans="16-20:01"), True, {"minor_night"}),
        (_week(0, spans="5:59-8"), False, {"minor_night"}),
        (_week(0, 1, 2, spans="6-8 16-18:30"), False, {"minor_daily_rest"}),
        (_week(0, 1, 2, spans="6-8 14-17"), True, {"minor_daily_rest"}),
        (_week(0, 1, 3, 5, spans="9-12"), False, {"minor_weekly_rest"}),
        (_week(0, 1, 2, 3, 4, 5, spans="9-12"), False, {"minor_weekly_rest"}),
        (_week(2, 3, 4, 5, 6, spans="9-12"), False, {"sunday_work"}),
        # A night that begins on Saturday is a Sunday's work.
        (_week(5, spans="23-3"), None, {"night_work", "sunday_work"}),
        (_week(0, 1, 2, 3, spans="8-12 13-19"), None, set()),
        (_week(0, 1, 2, 3, spans="8-13 14-19:01"), None, {"timetable.day_too_long"}),
        (_week(0, 1, 2, 3, 4, spans="8-12 13-17:48"), None, set()),  # 44 hours
        (_week(0, 1, 2, 3, 4, spans="8-12 13-18"), None, {"average_hours"}),
        (_week(0, 1, 2, 3, 4, 5, spans="8-12 13-17:05"), None, {"timetable.week_too_long"}),
        (Timetable(), False, set()),
    ],
)
def test_hours_of_adults_and_of_minors(timetable: Timetable, under_16: bool | None, codes: set[str]) -> None:
    assert _codes(timetable, under_16) == codes


def test_a_minor_is_not_asked_to_work_on_a_holiday_without_a_word() -> None:
    may = replace(
        _SOUND,
        birth_date=date(2010, 1, 1),
        starts_on=date(2027, 5, 3),
        ends_on=date(2027, 5, 21),
        signed_on=date(2027, 5, 3),
    )

    (told,) = [finding for finding in findings(may) if finding.code == "minor_holiday"]
    assert told.values == {
        "days": (date(2027, 5, 6), date(2027, 5, 17))
    }  # Ascension, Whit Monday; 8 May: Saturday


def test_presence_is_added_up_without_public_holidays() -> None:
    whole = totals(_OFFICE, date(2027, 3, 22), date(2027, 4, 2))
    assert (whole.week_minutes, whole.days, whole.minutes) == (35 * 60, 9, 63 * 60)
    assert whole.holidays == (date(2027, 3, 29),)  # Easter Monday
    alsace = totals(_OFFICE, date(2027, 3, 22), date(2027, 4, 2), alsace_moselle=True)
    assert alsace.holidays == (date(2027, 3, 26), date(2027, 3, 29))
    leap = totals(_week(1, spans="22-6"), date(2028, 2, 29), date(2028, 2, 29))
    assert (leap.days, leap.minutes) == (1, 8 * 60)
    assert totals(_OFFICE, date(2027, 3, 2), date(2027, 3, 1)).days == 0
