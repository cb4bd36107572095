"""What is said of an immersion that goes beyond a rule, or that has to be asked: what, and what to do."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from models.errors import Problem
from models.i18n import QT_TRANSLATE_NOOP
from models.rules.immersion_hours import Finding, Severity
from models.rules.timetable import duration_text
from ui.dates import short_date
from ui.errors import problem_text

_CONTEXT: Final = "immersion_checks"
_FROM_MEMORY: Final = frozenset({"L3121-16", "L3121-20", "L3121-22"})
"""Articles of which no copy could be read under this number; all the others were."""
_DURATIONS: Final = frozenset({"average_hours", "minor_day", "minor_week", "minor_break", "minor_daily_rest"})
_SENTENCES: Final = {
    "dates_missing": QT_TRANSLATE_NOOP(
        "immersion_checks", "The first and the last day are missing: ask the host."
    ),
    "dates_reversed": QT_TRANSLATE_NOOP(
        "immersion_checks", "The last day comes before the first: correct one."
    ),
    "too_long": QT_TRANSLATE_NOOP(
        "immersion_checks", "It lasts more than a month, date to date: end it on {limit} at the latest."
    ),
    "renewed_twice": QT_TRANSLATE_NOOP("immersion_checks", "One renewal only: take the other one out."),
    "renewal_too_long": QT_TRANSLATE_NOOP(
        "immersion_checks", "The renewal lasts more than a month: end it on {limit} at the latest."
    ),
    "renewal_not_after": QT_TRANSLATE_NOOP(
        "immersion_checks", "The renewal has to begin after {ends_on}, and to end after it began."
    ),
    "renewal_objectives": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "A renewal asks that the goals were not reached, and keeps the same aim: look at both first.",
    ),
    "third_agreement": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "{count} agreements with this host in twelve months, {limit} at most: choose another host or wait.",
    ),
    "sixty_days": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "{days} days with this host in twelve months, {limit} at most: shorten it, or ask the prescriber.",
    ),
    "other_objectives": QT_TRANSLATE_NOOP(
        "immersion_checks", "A second agreement with the same host needs other goals: say which."
    ),
    "object_missing": QT_TRANSLATE_NOOP("immersion_checks", "Choose the aim, one among three."),
    "object_unknown": QT_TRANSLATE_NOOP(
        "immersion_checks", "This aim is none of the three: choose one of them."
    ),
    "prescriber_missing": QT_TRANSLATE_NOOP("immersion_checks", "Say who prescribes."),
    "prescriber_not_entitled": QT_TRANSLATE_NOOP(
        "immersion_checks", "This organisation may not prescribe by itself: ask for a delegation."
    ),
    "prescriber_siae": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "A temporary-work integration enterprise is said not to prescribe: ask which kind it is.",
    ),
    "prescriber_cep": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "The article does not name career guidance operators: ask on what ground this one prescribes.",
    ),
    "delegation_unseen": QT_TRANSLATE_NOOP(
        "immersion_checks", "Ask to see the delegation agreement, and note who gave it."
    ),
    "delegation_impossible": QT_TRANSLATE_NOOP(
        "immersion_checks", "This organisation cannot let others prescribe: check who gave the delegation."
    ),
    "unsigned": QT_TRANSLATE_NOOP(
        "immersion_checks", "Nobody starts before all have signed: note the day of the last signature."
    ),
    "starts_unsigned": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "The last signature ({signed_on}) comes after the first day ({starts_on}): put the first day off.",
    ),
    "no_tutor": QT_TRANSLATE_NOOP(
        "immersion_checks", "Nobody of the host is named to receive and assess: ask for a name."
    ),
    "employer_party": QT_TRANSLATE_NOOP(
        "immersion_checks", "The person has a job elsewhere: that employer agrees and signs too."
    ),
    "age_unknown": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "The age on the first day is not certain: ask the date of birth, other rules hold before 18.",
    ),
    "under_14": QT_TRANSLATE_NOOP("immersion_checks", "Under fourteen on the first day: no immersion."),
    "under_16_in_term": QT_TRANSLATE_NOOP(
        "immersion_checks", "Under sixteen, in the school holidays only: move the dates."
    ),
    "school_holidays": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "Under sixteen: holidays of fourteen days at least, half of them left free. Check the calendar.",
    ),
    "light_work": QT_TRANSLATE_NOOP(
        "immersion_checks", "Under sixteen: light work only, and the labour inspector is asked first."
    ),
    "legal_representative": QT_TRANSLATE_NOOP(
        "immersion_checks", "Under eighteen: the legal representative agrees and signs."
    ),
    "forbidden_work": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "Under eighteen: some work and machines are forbidden. Go through the tasks with the host.",
    ),
    "not_a_job": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "It covers no permanent post, rush, season or absence: ask why the host takes somebody now.",
    ),
    "average_hours": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "{minutes} in the week: beyond {limit} on average is too much. Ask for a shorter week.",
    ),
    "night_work": QT_TRANSLATE_NOOP(
        "immersion_checks", "{weekday}: work between 21 h and 6 h. Ask whether this house works at night."
    ),
    "sunday_work": QT_TRANSLATE_NOOP(
        "immersion_checks", "Work on a Sunday: only where the host may open. Ask, or take the day out."
    ),
    "minor_day": QT_TRANSLATE_NOOP(
        "immersion_checks", "{weekday}: {minutes}, {limit} at most at this age. Shorten the day."
    ),
    "minor_break": QT_TRANSLATE_NOOP(
        "immersion_checks", "{weekday}: a break of {limit} in a row is missing after 4 h 30."
    ),
    "minor_week": QT_TRANSLATE_NOOP(
        "immersion_checks", "{minutes} in the week, {limit} at most at this age. Shorten the week."
    ),
    "minor_night": QT_TRANSLATE_NOOP(
        "immersion_checks", "{weekday}: work at night is forbidden at this age. Change the hours."
    ),
    "minor_daily_rest": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "{minutes} of rest before {weekday}, {limit} at least at this age. Change the hours.",
    ),
    "minor_weekly_rest": QT_TRANSLATE_NOOP(
        "immersion_checks", "Two days of rest in a row are missing in the week, at this age."
    ),
    "minor_holiday": QT_TRANSLATE_NOOP(
        "immersion_checks",
        "Work on a public holiday at this age ({days}): not in most branches. Ask, or leave it out.",
    ),
}


def finding_text(finding: Finding) -> str:
    """Return the sentence of a finding: what is wrong or unknown, and what to do."""
    source = _SENTENCES.get(finding.code)
    if source is None:
        return problem_text(Problem(field="", code=finding.code, params=dict(finding.values)))
    values = {name: _value(finding.code, name, value) for name, value in finding.values.items()}
    return QCoreApplication.translate(_CONTEXT, source).format(**values)


def severity_text(severity: Severity) -> str:
    """Return the mark of a finding."""
    if severity is Severity.BROKEN:
        return QCoreApplication.translate("immersion_checks", "To mend")
    return QCoreApplication.translate("immersion_checks", "To check")


def article_text(finding: Finding) -> str:
    """Return where a rule is, and whether that was read or is cited from memory; empty without an article."""
    if not finding.article:
        return ""
    if finding.article not in _FROM_MEMORY:
        words = QCoreApplication.translate("immersion_checks", "Labour code, {article}")
    else:
        words = QCoreApplication.translate(
            "immersion_checks", "Labour code, {article}: cited from memory, to be checked"
        )
    return words.format(article=finding.article)


def _value(code: str, name: str, value: object) -> str:
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, tuple):
        return ", ".join(short_date(day) for day in value)
    if name == "weekday" and isinstance(value, int):
        day = QLocale().standaloneDayName(value + 1, QLocale.FormatType.LongFormat)
        return day[:1].upper() + day[1:]
    if code in _DURATIONS and isinstance(value, int):
        return duration_text(value)
    return str(value)
