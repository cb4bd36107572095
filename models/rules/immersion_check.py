"""What follows from an immersion as it stands, saved or half typed: totals, limits, what is to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.records.immersions import ImmersionDraft
from models.records.programmes import YesNo
from models.rules.immersion import ImmersionFacts, Stay, findings, last_day_allowed
from models.rules.immersion_hours import ADULT_AGE, WORKING_AGE, Finding, Totals, age_on, totals

_KNOWN = {YesNo.YES: True, YesNo.NO: False, YesNo.UNKNOWN: None}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmersionCheck:
    """What follows from an immersion as it stands, saved or half typed.

    Attributes:
        findings: What is to be mended or asked, what goes beyond a rule first.
        totals: Presence from the first to the last day; None while a day is missing.
        renewal_totals: Of the renewal; None when there is none.
        last_day_allowed: A month, date to date, from the first day; None while it is missing.
        is_minor: Under eighteen on the first day, as far as is known.
        is_under_16: Under sixteen on the first day; False when the day of birth is not known.
    """

    findings: tuple[Finding, ...] = ()
    totals: Totals | None = None
    renewal_totals: Totals | None = None
    last_day_allowed: date | None = None
    is_minor: bool = False
    is_under_16: bool = False


class Born(NamedTuple):
    """What is known of a person's age; often the year alone."""

    day: date | None = None
    year: int | None = None


def check(
    draft: ImmersionDraft, born: Born, same_host: tuple[Stay, ...] = (), *, alsace_moselle: bool = False
) -> ImmersionCheck:
    """Return the findings and the totals of an immersion.

    Args:
        draft: As it stands.
        born: Of the person.
        same_host: Their other agreements with this host.
        alsace_moselle: Good Friday and 26 December are holidays here.
    """
    facts = facts_of(draft, born, same_host)
    is_minor = facts.is_adult is False
    start = draft.starts_on
    return ImmersionCheck(
        findings=findings(facts, alsace_moselle=alsace_moselle),
        totals=_totals(draft, start, draft.ends_on, alsace_moselle=alsace_moselle),
        renewal_totals=_totals(
            draft, draft.renewal_starts_on, draft.renewal_ends_on, alsace_moselle=alsace_moselle
        ),
        last_day_allowed=last_day_allowed(start) if start else None,
        is_minor=is_minor,
        is_under_16=is_minor and born.day is not None and start is not None
        and age_on(born.day, start) < WORKING_AGE,
    )  # fmt: skip


def facts_of(draft: ImmersionDraft, born: Born, same_host: tuple[Stay, ...] = ()) -> ImmersionFacts:
    """Return what of an immersion is checked."""
    renewed = draft.renewal_starts_on, draft.renewal_ends_on
    return ImmersionFacts(
        starts_on=draft.starts_on,
        ends_on=draft.ends_on,
        object_code=draft.object_code,
        renewals=((renewed[0], renewed[1]),) if renewed[0] and renewed[1] else (),
        prescriber=draft.prescriber,
        delegated_by=draft.delegated_by,
        birth_date=born.day,
        is_adult=is_adult(born, draft.starts_on),
        is_in_school_holidays=_KNOWN[draft.in_holidays],
        has_employer=draft.has_employer,
        has_tutor=bool(draft.tutor_name),
        signed_on=draft.signed_on,
        timetable=draft.timetable,
        same_host=same_host,
    )


def is_adult(born: Born, on: date | None) -> bool | None:
    """Say whether a person is eighteen on a day, for certain; None: their year alone cannot tell."""
    if on is None:
        return None
    if born.day is not None:
        return age_on(born.day, on) >= ADULT_AGE
    if born.year is None:
        return None
    years = on.year - born.year
    return None if years == ADULT_AGE else years > ADULT_AGE


def _totals(
    draft: ImmersionDraft, first: date | None, last: date | None, *, alsace_moselle: bool
) -> Totals | None:
    if first is None or last is None or last < first:
        return None
    return totals(draft.timetable, first, last, alsace_moselle=alsace_moselle)
