"""What a programme asks: who may enter, how long it lasts, and what of a person it may weigh.

O2R: loi n° 2023-1196 du 18 décembre 2023, article 7; code du travail, articles D. 5316-1 et suivants.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from models.records.programmes import (
    Eligibility,
    EnrolmentDraft,
    LengthAlert,
    ProgrammeDraft,
    Tier,
    TierReason,
    YesNo,
)
from models.rules.periods import add_months

REFERENT_MONTHS: Final = 5
"""Without contact with an organisation in charge during the last five months: second tier."""


def eligibility(content: EnrolmentDraft, today: date) -> Eligibility:
    """Return the tier of the O2R under which a person may enter, as far as it is known.

    It never keeps anybody out: it says what can be shown to whoever pays.

    Args:
        content: What was asked.
        today: The day of the check, where neither it nor the entry has a day.
    """
    on = content.checked_on or content.entered_on or today
    if content.is_registered is YesNo.NO:
        return Eligibility(tier=Tier.ONE, reason=TierReason.NOT_REGISTERED, on=on)
    if content.is_registered is YesNo.UNKNOWN:
        return Eligibility(tier=Tier.TO_CHECK, reason=TierReason.UNKNOWN_REGISTRATION, on=on)
    lacks = lacks_contact(content.referent_on, on) if content.referent_on else _known(content.lacks_referent)
    if lacks is None:
        return Eligibility(tier=Tier.TO_CHECK, reason=TierReason.UNKNOWN_CONTACT, on=on)
    if lacks:
        return Eligibility(tier=Tier.TWO, reason=TierReason.NO_CONTACT, on=on)
    return Eligibility(tier=Tier.NEITHER, reason=TierReason.RECENT_CONTACT, on=on)


def lacks_contact(last_on: date, on: date) -> bool:
    """Say whether five months went by since the last contact; a month ends on its last day at the latest."""
    return add_months(last_on, REFERENT_MONTHS) <= on


def length_alert(
    entered_on: date | None,
    today: date,
    programme: ProgrammeDraft,
    *,
    left_on: date | None = None,
    is_extended: bool = False,
) -> LengthAlert | None:
    """Return what the length of a person's time in a programme asks for today; None: nothing yet.

    Alerts come one month before the usual length and at it, then one month before the longest and at it: 8,
    9, 11 and 12 months for the O2R. More time given with a reason silences the first two.

    Args:
        entered_on: First day.
        today: The present day.
        programme: Its usual and longest length.
        left_on: Last day, when the person has left.
        is_extended: More time was given, with its reason.
    """
    months = alert_months(programme)
    if entered_on is None or left_on is not None or not months:
        return None
    days = {count: add_months(entered_on, count) for count in months}
    usual, longest = programme.usual_months, programme.longest_months
    silenced = usual or 0 if is_extended else 0
    asked = [count for count in months if days[count] <= today and count > silenced]
    if not asked:
        return None
    reached = asked[-1]
    later = [days[count] for count in months if days[count] > today]
    return LengthAlert(
        months=reached,
        since=days[reached],
        is_over=longest is not None and reached >= longest,
        needs_reason=usual is not None and reached >= usual and not is_extended,
        next_on=min(later, default=None),
    )


def alert_months(programme: ProgrammeDraft) -> tuple[int, ...]:
    """Return after how many months a programme asks for something, in order."""
    ends = {end for end in (programme.usual_months, programme.longest_months) if end}
    return tuple(sorted(ends | {end - 1 for end in ends}))


def shows_selection(programme: ProgrammeDraft, open_programmes: Iterable[ProgrammeDraft]) -> bool:
    """Say whether criteria, motivation and decision may be shown at all.

    Under a programme that selects; never while the person is also in one that does not: IOD and O2R refuse
    any selection, and what another programme weighed must not weigh there.
    """
    return programme.selects and all(each.selects for each in open_programmes)


def allows_cv(open_programmes: Iterable[ProgrammeDraft]) -> bool:
    """Say whether a CV, a published offer or an internship may be used for a person.

    Only where every programme they are in allows it: IOD works without any, and says nothing of a diploma.
    Whoever is in no programme is met without one too.
    """
    programmes = list(open_programmes)
    return bool(programmes) and all(each.allows_cv for each in programmes)


def without_selection(content: EnrolmentDraft) -> EnrolmentDraft:
    """Return what is left of an enrolment where nothing of a selection may be shown."""
    return replace(
        content,
        decision=None,
        decided_on=None,
        decision_reason="",
        told_on=None,
        contested_on=None,
        contest_words="",
    )


def _known(answer: YesNo) -> bool | None:
    return None if answer is YesNo.UNKNOWN else answer is YesNo.YES
