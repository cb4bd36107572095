"""How long what is known of somebody may be kept, and what is due on a given day.

Sources: CNIL, référentiel « accueil, hébergement et accompagnement social » (délibération 2021-028 of
11 March 2021): two years in the active base after the last contact coming from the person; référentiel of
periods (délibération 2023-095 of 14 September 2023); Code civil, article 2224: five years to prove what was
signed; CNIL, recommendation on logs (2021): six months to one year; décision 2012/21/UE of 20 December 2011,
article 8 (SIEG), and règlement (UE) 2021/1060, article 82 (FSE+), for what proves the use of their money: an
agreement may ask for more, and the data protection officer confirms it. Where no text gives a figure the
constant says that the period is our own choice, and why.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from models.records.funding import FundedList, Funder
from models.records.meetings import NextStep
from models.records.retention import ContactSource, Due, Fate, RetentionRule
from models.rules.periods import add_months, add_years

FILE_YEARS: Final = 2
"""Active base: two years after the last contact coming from the person (délibération 2021-028)."""
NO_FOLLOW_UP_MONTHS: Final = 3
"""Contact refused or without a follow-up: our choice, the shortest time in which somebody comes back."""
BIN_DAYS: Final = 30
"""What was put in the bin: our choice, time to notice a mistake; it can be undone for one day."""
FIRST_CONTACT_MONTHS: Final = 3
"""A contact without a file, refused or left there: our choice, as for a contact without a follow-up."""
ANONYMOUS_VISIT_MONTHS: Final = 3
"""Initials and a sentence about somebody without a file: as a contact without a follow-up."""
DRAFT_MONTHS: Final = 3
"""Half-typed work that nobody took up again: our choice."""
PLAN_FOLLOW_UP_MONTHS: Final = 6
"""A plan is followed until the sixth month of work, its last check point."""
PLAN_ARCHIVE_YEARS: Final = 5
"""Signed plan, restricted archive after it is closed: Code civil, article 2224."""
EMPLOYER_CONTACT_YEARS: Final = 3
"""People of a company after the last contact: the CNIL's practice for professional contacts.

A contact is a job seen, a hire, a signature, a name that was given; a correction of the file is none."""
SIEG_YEARS: Final = 10
"""Lists for a compensation of public service: ten years after the mandate (décision 2012/21/UE, art. 8)."""
FSE_YEARS: Final = 5
"""Lists for the FSE+: five years from 31 December of the year of the last payment (2021/1060, article 82)."""
JOURNAL_MONTHS: Final = range(6, 12 + 1)
"""Lines of the journal (CNIL, recommendation of 2021)."""
LONGEST_EXTENSION_YEARS: Final = 2
"""Longest time for which a file may be kept once more, each time with a reason: our choice."""

_COUNTED_MONTHS: Final = {
    RetentionRule.ANONYMOUS_VISIT: ANONYMOUS_VISIT_MONTHS,
    RetentionRule.FIRST_CONTACT: FIRST_CONTACT_MONTHS,
    RetentionRule.DRAFT: DRAFT_MONTHS,
}
# One-way: nothing of a poster or a text message shows that the person answered.
_ONE_WAY: Final = frozenset({"poster", "sms"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """What the clocks of one file need to know.

    Attributes:
        last_contact_on: Day of the last contact coming from the person.
        source: What that contact was.
        exchanges: How many times the person was really spoken with.
        last_step: What was to come next after the last exchange.
        has_hire: A hire or a plan exists, or the person went any further than a welcome.
        removed_on: Day on which the file was put in the bin; None: it is in use.
        kept_until: It was kept on purpose until that day; of a file in the bin, only if decided since.
    """

    record_id: UUID
    title: str
    last_contact_on: date
    source: ContactSource
    exchanges: int = 0
    last_step: NextStep | None = None
    has_hire: bool = False
    removed_on: date | None = None
    kept_until: date | None = None
    kept_reason: str = ""


def is_from_person(channel: str, *, is_attempt: bool) -> bool:
    """Say whether a meeting shows that the person was in contact.

    Args:
        channel: Code of the vocabulary ``channel``: a poster and a text message go one way only.
        is_attempt: Somebody tried and the person was not reached.
    """
    return not is_attempt and channel not in _ONE_WAY


def latest_contact(
    contacts: Iterable[tuple[ContactSource, date | None]], created_on: date
) -> tuple[ContactSource, date]:
    """Return the last contact coming from the person; the day the file was made when there is none.

    Args:
        contacts: Day of the last contact of each kind; None: there is none.
        created_on: The file exists since the person was met: the clock never starts before.
    """
    known = [(source, day) for source, day in contacts if day is not None]
    if not known:
        return ContactSource.FILE_CREATED, created_on
    return max(known, key=lambda contact: contact[1])


def file_rule(facts: FileFacts) -> RetentionRule:
    """Return the clock that counts for a file.

    Without a follow-up: nothing was ever said (a name and no exchange), or one exchange after which nothing
    was to come; a hire, a plan or a second exchange makes it a file like any other.
    """
    if facts.removed_on is not None:
        return RetentionRule.BIN
    is_over = facts.exchanges == 0 or (facts.exchanges == 1 and facts.last_step is NextStep.NOTHING)
    return RetentionRule.NO_FOLLOW_UP if is_over and not facts.has_hire else RetentionRule.FILE


def file_ends_on(facts: FileFacts) -> date:
    """Return the last day on which a file may be kept, a decision to keep it longer included."""
    rule, last = file_rule(facts), facts.last_contact_on
    if facts.removed_on is not None:
        end = facts.removed_on + timedelta(days=BIN_DAYS)
    elif rule is RetentionRule.NO_FOLLOW_UP:
        end = add_months(last, NO_FOLLOW_UP_MONTHS)
    else:
        end = add_years(last, FILE_YEARS)
    return max(end, facts.kept_until) if facts.kept_until else end


def file_due(facts: FileFacts, today: date) -> Due | None:
    """Return the line of a file that is kept too long; None while it may be kept."""
    ends_on = file_ends_on(facts)
    if today <= ends_on:
        return None
    rule = file_rule(facts)
    return Due(
        rule=rule,
        fate=Fate.ANONYMISE,
        record_id=facts.record_id,
        title=facts.title,
        since=facts.removed_on or facts.last_contact_on,
        ended_on=ends_on,
        source=None if rule is RetentionRule.BIN else facts.source,
        kept_until=facts.kept_until,
        kept_reason=facts.kept_reason,
    )


def plan_closed_on(*, signed_on: date, starts_on: date | None, ends_on: date | None) -> date:
    """Return the day on which a signed plan is closed: the sixth month of work, or the end of the contract.

    Never before it was signed: a plan may be signed after the first day of work.
    """
    sixth_month = add_months(starts_on or signed_on, PLAN_FOLLOW_UP_MONTHS)
    closed = min(sixth_month, ends_on) if ends_on else sixth_month
    return max(closed, signed_on)


def plan_kept_until(closed_on: date) -> date:
    """Return the last day of the restricted archive of a signed plan."""
    return add_years(closed_on, PLAN_ARCHIVE_YEARS)


def plan_due(archive_id: UUID, label: str, closed_on: date, kept_until: date, today: date) -> Due | None:
    """Return the line of an archived plan that may no longer be kept; None while it may."""
    if today <= kept_until:
        return None
    return Due(
        rule=RetentionRule.PLAN_ARCHIVE,
        fate=Fate.ERASE,
        record_id=archive_id,
        title=label,
        since=closed_on,
        ended_on=kept_until,
    )


def contact_due(
    contact_id: UUID, title: str, last_contact_on: date, today: date, kept_until: date | None = None
) -> Due | None:
    """Return the line of a person of a company not in contact for three years; None before."""
    ends_on = add_years(last_contact_on, EMPLOYER_CONTACT_YEARS)
    ends_on = max(ends_on, kept_until) if kept_until else ends_on
    if today <= ends_on:
        return None
    return Due(
        rule=RetentionRule.EMPLOYER_CONTACT,
        fate=Fate.ERASE,
        record_id=contact_id,
        title=title,
        since=last_contact_on,
        ended_on=ends_on,
        kept_until=kept_until,
    )


def funded_list_ends_on(funder: Funder, runs_from: date) -> date:
    """Return the last day on which a list for a funder is kept.

    Args:
        funder: Whose rule counts.
        runs_from: Last day of the mandate (SIEG), or day of the last payment (FSE+).
    """
    if funder is Funder.SIEG:
        return add_years(runs_from, SIEG_YEARS)
    return add_years(date(runs_from.year, 12, 31), FSE_YEARS)


def funded_list_due(kept: FundedList, today: date, kept_until: date | None = None) -> Due | None:
    """Return the line of a list for a funder that is kept too long; None while its clock has not run out.

    A list whose clock has no beginning yet is never due: the mandate goes on, or a payment is awaited.
    """
    if kept.runs_from is None:
        return None
    ends_on = funded_list_ends_on(kept.funder, kept.runs_from)
    ends_on = max(ends_on, kept_until) if kept_until else ends_on
    if today <= ends_on:
        return None
    return Due(
        rule=RetentionRule.FUNDED_LIST,
        fate=Fate.ERASE,
        record_id=kept.list_id,
        title=kept.label,
        since=kept.runs_from,
        ended_on=ends_on,
        kept_until=kept_until,
    )


def counted_due(rule: RetentionRule, days: Iterable[date], today: date) -> Due | None:
    """Return one line for all passages or contacts without a file, or half-typed work, kept too long."""
    months = _COUNTED_MONTHS[rule]
    late = [day for day in days if today > add_months(day, months)]
    if not late:
        return None
    fate = Fate.ERASE if rule is RetentionRule.DRAFT else Fate.ANONYMISE
    first = min(late)
    return Due(
        rule=rule,
        fate=fate,
        record_id=None,
        title="",
        since=first,
        ended_on=add_months(first, months),
        count=len(late),
    )


def last_overdue(today: date, *, years: int = 0, months: int = 0) -> date:
    """Return the latest day from which a period has run out before ``today``.

    Months have not all as many days, so it is looked for around the day of the same number.
    """
    day = add_months(today, -(years * 12 + months)) + timedelta(days=3)
    while add_months(day, years * 12 + months) >= today:
        day -= timedelta(days=1)
    return day


def journal_ends_on(noted_on: date, months: int = JOURNAL_MONTHS.stop - 1) -> date:
    """Return the last day on which a line of the journal is kept.

    Raises:
        ValueError: Fewer than six months or more than twelve.
    """
    if months not in JOURNAL_MONTHS:
        raise ValueError(months)
    return add_months(noted_on, months)


def latest_keep(today: date) -> date:
    """Return the latest day until which something due may be kept once more."""
    return add_years(today, LONGEST_EXTENSION_YEARS)
