"""An immersion in a workplace (PMSMP): what the law asks of its dates, its object, its parties.

Code du travail, L5135-1 to L5135-8 and D5135-1 to D5135-8, read in stored copies in November 2026 (D5135-2
as the décret 2023-1304 shortened its list). Each finding names its article, for the adviser: nothing here is
printed as law, and what cannot be known from a form is said « to check ».
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from models.records.timetable import Timetable
from models.rules.holidays import ONE_DAY
from models.rules.immersion_hours import (
    ADULT_AGE,
    HOLIDAY_WORK_AGE,
    WORKING_AGE,
    Finding,
    adult_hours,
    age_on,
    broken,
    minor_hours,
    to_check,
    worked_holidays,
)
from models.rules.trial import add_months, last_day

OBJECTS: Final = ("discover", "confirm", "recruit")
"""One object among three (L5135-1); codes of the vocabulary ``immersion_object``."""
ENTITLED: Final = frozenset({"FT", "ML", "CAP_EMPLOI", "SIAE", "DEPT", "PREPA"})
"""Who may prescribe by themselves (L5135-2, 1° to 4° ter); codes of ``immersion_prescriber``.

The 4° ter names those of the last paragraph of L6313-6: training centres of apprentices and bodies that
prepare for an apprenticeship.
"""
SAID_ENTITLED: Final = frozenset({"CEP"})
"""Said to prescribe, and not named by the article: somebody asks on what ground."""
DELEGATED: Final = "delegated"
MAY_DELEGATE: Final = frozenset({"FT", "ML", "CAP_EMPLOI", "DEPT"})
"""Who may let another organisation prescribe, by agreement (L5135-2, 5°)."""
MOST_AGREEMENTS: Final = 2
MOST_DAYS: Final = 60
_MONTHS: Final = 12


class Stay(NamedTuple):
    """One agreement of the same person with the same host, renewal included."""

    starts_on: date
    ends_on: date
    object_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmersionFacts:
    """What is known of an immersion when it is checked; anything may still be missing.

    Attributes:
        object_code: Code of ``immersion_object``.
        renewals: First and last day of each renewal.
        prescriber: Code of ``immersion_prescriber``.
        delegated_by: Who let a ``delegated`` prescriber do it; empty: the agreement was not seen.
        birth_date: None where only ``is_adult`` is known.
        is_adult: None: nobody knows.
        is_in_school_holidays: Every day of it; asked under sixteen only. None: not asked.
        has_employer: The person has a job elsewhere.
        has_tutor: Somebody of the host is named to receive and assess.
        signed_on: Day on which the last party signed; None: not all have.
        same_host: The person's other agreements with this host.
    """

    starts_on: date | None = None
    ends_on: date | None = None
    object_code: str = ""
    renewals: tuple[tuple[date, date], ...] = ()
    prescriber: str = ""
    delegated_by: str = ""
    birth_date: date | None = None
    is_adult: bool | None = None
    is_in_school_holidays: bool | None = None
    has_employer: bool = False
    has_tutor: bool = False
    signed_on: date | None = None
    timetable: Timetable = Timetable()
    same_host: tuple[Stay, ...] = ()


def last_day_allowed(starts_on: date) -> date:
    """Return the last day of an agreement that begins on a day: a month, date to date (D5135-3)."""
    return last_day(starts_on, 1)


def findings(facts: ImmersionFacts, *, alsace_moselle: bool = False) -> tuple[Finding, ...]:
    """Return everything to mend or to ask about an immersion, what is broken first.

    Codes of dates: ``dates_missing``, ``dates_reversed``, ``too_long`` (a month, date to date, whether
    presence is continuous or not), ``renewed_twice``, ``renewal_too_long``, ``renewal_not_after``,
    ``renewal_objectives`` (only when the objectives were not reached, with the same object),
    ``third_agreement`` and ``sixty_days`` (two agreements and sixty days with one host in any twelve
    months), ``other_objectives`` (all D5135-3).

    Codes of the rest: ``object_missing``, ``object_unknown`` (L5135-1), ``prescriber_missing``,
    ``prescriber_not_entitled``, ``prescriber_siae``, ``prescriber_cep``, ``delegation_unseen``,
    ``delegation_impossible`` (L5135-2), ``unsigned``, ``starts_unsigned`` (L5135-4), ``no_tutor`` (D5135-5),
    ``employer_party`` (D5135-1), ``not_a_job`` (L5135-7: no permanent post, rush, season or absence is
    covered by it), and those of age in ``_age``; those of hours are in ``immersion_hours``.
    """
    found = [
        *_dates(facts),
        *_object(facts),
        *_prescriber(facts),
        *_parties(facts),
        *_age(facts, alsace_moselle=alsace_moselle),
        to_check("not_a_job", "L5135-7"),
    ]
    return tuple(sorted(found, key=lambda finding: finding.severity))  # broken, then to check


def _dates(facts: ImmersionFacts) -> Iterator[Finding]:
    start, end = facts.starts_on, facts.ends_on
    if start is None or end is None:
        yield to_check("dates_missing", "D5135-2")
        return
    if end < start:
        yield broken("dates_reversed", "D5135-2")
        return
    if end > last_day_allowed(start):
        yield broken("too_long", "D5135-3", ends_on=end, limit=last_day_allowed(start))
    yield from _renewals(facts.renewals, end)
    last = max([end, *(until for _, until in facts.renewals)])
    yield from _with_same_host(Stay(start, last, facts.object_code), facts.same_host)


def _renewals(renewals: tuple[tuple[date, date], ...], end: date) -> Iterator[Finding]:
    if not renewals:
        return
    if len(renewals) > 1:
        yield broken("renewed_twice", "D5135-3", count=len(renewals))
    for start, until in renewals:
        if until < start or start <= end:
            yield broken("renewal_not_after", "D5135-3", starts_on=start, ends_on=end)
        elif until > last_day_allowed(start):
            yield broken("renewal_too_long", "D5135-3", ends_on=until, limit=last_day_allowed(start))
    yield to_check("renewal_objectives", "D5135-3")


def _with_same_host(this: Stay, others: tuple[Stay, ...]) -> Iterator[Finding]:
    """Look at every twelve months in a row: agreements count where they begin, days where they are."""
    stays = [this, *(stay for stay in others if stay.ends_on >= stay.starts_on)]
    windows = [(stay.starts_on, last_day(stay.starts_on, _MONTHS)) for stay in stays]
    begun = [
        sum(first <= stay.starts_on <= last for stay in stays)
        for first, last in windows
        if first <= this.starts_on <= last
    ]
    if max(begun) > MOST_AGREEMENTS:
        yield broken("third_agreement", "D5135-3", count=max(begun), limit=MOST_AGREEMENTS)
    windows += [(add_months(stay.ends_on, -_MONTHS) + ONE_DAY, stay.ends_on) for stay in stays]
    days = [
        sum(_common_days(stay, first, last) for stay in stays)
        for first, last in windows
        if _common_days(this, first, last)
    ]
    if max(days) > MOST_DAYS:
        # The limit is written for two agreements; of one that is renewed, two long months pass it by a day.
        told = broken if len(stays) > 1 else to_check
        yield told("sixty_days", "D5135-3", days=max(days), limit=MOST_DAYS)
    if max(begun) > 1 and any(stay.object_code == this.object_code for stay in stays[1:]):
        yield to_check("other_objectives", "D5135-3")


def _common_days(stay: Stay, first: date, last: date) -> int:
    return max(0, (min(stay.ends_on, last) - max(stay.starts_on, first)).days + 1)


def _object(facts: ImmersionFacts) -> Iterator[Finding]:
    if not facts.object_code:
        yield to_check("object_missing", "L5135-1")
    elif facts.object_code not in OBJECTS:
        yield broken("object_unknown", "L5135-1")


def _prescriber(facts: ImmersionFacts) -> Iterator[Finding]:
    if not facts.prescriber:
        yield to_check("prescriber_missing", "L5135-2")
    elif facts.prescriber == DELEGATED:
        if not facts.delegated_by:
            yield to_check("delegation_unseen", "L5135-2")
        elif facts.delegated_by not in MAY_DELEGATE:
            yield broken("delegation_impossible", "L5135-2")
    elif facts.prescriber in SAID_ENTITLED:
        yield to_check("prescriber_cep", "L5135-2")
    elif facts.prescriber not in ENTITLED:
        yield broken("prescriber_not_entitled", "L5135-2")
    elif facts.prescriber == "SIAE":
        yield to_check(
            "prescriber_siae", "L5135-2"
        )  # temporary work integration companies are said not to be


def _parties(facts: ImmersionFacts) -> Iterator[Finding]:
    """Say what is missing before the first day: work that starts before all have signed is told (trap 6)."""
    if facts.signed_on is None:
        yield to_check("unsigned", "L5135-4")
    elif facts.starts_on is not None and facts.signed_on > facts.starts_on:
        yield broken("starts_unsigned", "L5135-4", signed_on=facts.signed_on, starts_on=facts.starts_on)
    if not facts.has_tutor:
        yield to_check("no_tutor", "D5135-5")
    if facts.has_employer:
        yield to_check("employer_party", "D5135-1")


def _age(facts: ImmersionFacts, *, alsace_moselle: bool) -> Iterator[Finding]:
    """Check what depends on age, that of the first day: the strictest of the stay.

    Codes: ``age_unknown``; ``under_14`` (L4153-1, L4153-3), ``under_16_in_term`` and ``school_holidays``
    (holidays of fourteen days at least, half of them left free: L4153-3, D4153-2), ``light_work`` with the
    labour inspector's authorisation (D4153-4, D4153-5); before eighteen ``legal_representative`` and
    ``forbidden_work`` (L4153-8, D4153-15 and following).
    """
    age = _age_of(facts)
    if age is None or age >= ADULT_AGE:
        if age is None:
            yield to_check("age_unknown", "L4153-1")
        yield from adult_hours(facts.timetable)
        return
    yield from _young(facts, age)
    yield to_check("legal_representative", "")  # the model of the agreement has them sign, no article does
    yield to_check("forbidden_work", "L4153-8")
    yield from minor_hours(facts.timetable, is_under_16=age < WORKING_AGE)
    if facts.starts_on and facts.ends_on:
        holiday = worked_holidays(
            facts.timetable, facts.starts_on, facts.ends_on, alsace_moselle=alsace_moselle
        )
        if holiday:
            yield holiday


def _age_of(facts: ImmersionFacts) -> int | None:
    """Return the age on the first day; where only adult or minor is known, eighteen or seventeen."""
    if facts.birth_date is not None and facts.starts_on is not None:
        return age_on(facts.birth_date, facts.starts_on)
    if facts.is_adult is None:
        return None
    return ADULT_AGE if facts.is_adult else ADULT_AGE - 1


def _young(facts: ImmersionFacts, age: int) -> Iterator[Finding]:
    if facts.birth_date is None:
        yield to_check("age_unknown", "L4153-1")  # a minor: under sixteen, or not
    if age < HOLIDAY_WORK_AGE:
        yield broken("under_14", "L4153-1", limit=HOLIDAY_WORK_AGE)
    elif age < WORKING_AGE:
        if facts.is_in_school_holidays is False:
            yield broken("under_16_in_term", "L4153-3")
        else:
            yield to_check("school_holidays", "L4153-3")
        yield to_check("light_work", "D4153-4")
