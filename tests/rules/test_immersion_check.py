"""What follows from an immersion as it is typed: totals, limits, and an age that is only partly known."""

from __future__ import annotations

import ast
from datetime import date, time
from pathlib import Path
from uuid import UUID

import pytest

from models.records.employers import ContactDraft, EmployerDraft, JobDraft, JobTask, SiteDraft
from models.records.ids import ContactId, EmployerId, JobId, SiteId
from models.records.immersions import ImmersionDraft
from models.records.programmes import YesNo
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules import immersion, immersion_hours
from models.rules.immersion import Stay
from models.rules.immersion_begun import from_host, from_job
from models.rules.immersion_check import Born, check, is_adult
from models.rules.immersion_hours import Finding, Severity
from ui.immersions.finding_words import _SENTENCES, article_text, finding_text

WEEK = Timetable(
    days=tuple(
        TimetableDay(
            weekday=day, spans=(TimeSpan(start=time(8), end=time(12)), TimeSpan(start=time(13), end=time(16)))
        )
        for day in range(5)
    )
)
GROWN = Born(day=date(1990, 5, 4))


def _codes(draft: ImmersionDraft, born: Born = GROWN, *stays: Stay) -> dict[str, Severity]:
    return {each.code: each.severity for each in check(draft, born, stays).findings}


def test_a_month_is_counted_from_date_to_date_with_what_it_adds_up_to() -> None:
    draft = ImmersionDraft(starts_on=date(2026, 3, 16), ends_on=date(2026, 4, 16), timetable=WEEK)

    found = check(draft, GROWN)

    assert found.last_day_allowed == date(2026, 4, 15)
    assert found.totals is not None
    assert (found.totals.days, found.totals.minutes, found.totals.holidays) == (
        23,
        23 * 420,
        (date(2026, 4, 6),),
    )
    assert _codes(draft)["too_long"] is Severity.BROKEN


def test_a_renewal_has_totals_of_its_own_and_a_month_of_its_own() -> None:
    draft = ImmersionDraft(
        starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 31), renewal_starts_on=date(2026, 4, 1),
        renewal_ends_on=date(2026, 4, 30), timetable=WEEK, signed_on=date(2026, 3, 1), tutor_name="Maud",
    )  # fmt: skip

    found = check(draft, GROWN)

    assert found.renewal_totals is not None
    assert found.renewal_totals.days == 21
    assert {"renewal_objectives", "too_long", "unsigned", "no_tutor"} & set(_codes(draft)) == {
        "renewal_objectives"
    }


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (Born(year=2008), None),  # eighteen this year: before the first day, or after it
        (Born(year=2007), True),
        (Born(year=2009), False),
        (Born(day=date(2008, 3, 16)), True),
        (Born(day=date(2008, 3, 17)), False),
        (Born(), None),
    ],
)
def test_the_year_of_birth_alone_does_not_make_anybody_an_adult(born: Born, expected: bool | None) -> None:
    assert is_adult(born, date(2026, 3, 16)) is expected


def test_before_sixteen_the_holidays_are_asked_and_a_term_is_refused() -> None:
    draft = ImmersionDraft(starts_on=date(2026, 4, 13), ends_on=date(2026, 4, 17))
    born = Born(day=date(2010, 9, 1))

    assert check(draft, born).is_under_16
    assert _codes(draft, born)["school_holidays"] is Severity.TO_CHECK
    in_term = ImmersionDraft(starts_on=draft.starts_on, ends_on=draft.ends_on, in_holidays=YesNo.NO)
    assert _codes(in_term, born)["under_16_in_term"] is Severity.BROKEN


def test_a_third_agreement_with_one_host_is_told() -> None:
    draft = ImmersionDraft(starts_on=date(2026, 6, 1), ends_on=date(2026, 6, 5))
    earlier = [Stay(date(2026, 1, 5), date(2026, 1, 9)), Stay(date(2026, 3, 2), date(2026, 3, 6))]

    assert "third_agreement" in _codes(draft, GROWN, *earlier)
    assert "third_agreement" not in _codes(draft, GROWN, earlier[0])


def test_a_job_sheet_and_a_file_fill_in_the_form() -> None:
    host = EmployerDraft(
        employer_id=EmployerId(UUID(int=1)),
        sites=(SiteDraft(site_id=SiteId(UUID(int=2)), name="Atelier"),),
        contacts=(
            ContactDraft(first_name="Alain", function="gérant", is_decision_maker=True),
            ContactDraft(
                contact_id=ContactId(UUID(int=3)), first_name="Maud", phone="06 39 98 00 11", is_tutor=True
            ),
        ),
    )
    job = JobDraft(job_id=JobId(UUID(int=4)), employer_id=host.employer_id, title="Plonge",
                   tasks=(JobTask(task="Trier"), JobTask(task="Laver")), timetable=WEEK)  # fmt: skip

    draft = from_host(from_job(ImmersionDraft(), job), host)

    assert (draft.work, draft.tasks, draft.timetable) == ("Plonge", "Trier\nLaver", WEEK)
    assert (draft.tutor_name, draft.tutor_phone, draft.signer) == ("Maud", "06 39 98 00 11", "Alain, gérant")
    assert draft.site_id == UUID(int=2)


def test_every_finding_says_what_to_do_and_how_sure_its_article_is() -> None:
    """A rule added without its sentence fails here."""
    codes = {
        str(node.args[0].value)
        for module in (immersion, immersion_hours)
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"broken", "to_check", "told"}
        and node.args and isinstance(node.args[0], ast.Constant)
    }  # fmt: skip
    values = dict.fromkeys(("count", "limit", "days", "minutes", "weekday"), 1)
    values |= dict.fromkeys(("ends_on", "starts_on", "signed_on"), 1)

    assert codes == set(_SENTENCES)
    for code in codes:
        assert finding_text(Finding(code=code, severity=Severity.BROKEN, article="", values=dict(values)))
    read = Finding(code="too_long", severity=Severity.BROKEN, article="D5135-3")
    recalled = Finding(code="average_hours", severity=Severity.TO_CHECK, article="L3121-22")
    assert "memory" not in article_text(read)
    assert "to be checked" in article_text(recalled)
