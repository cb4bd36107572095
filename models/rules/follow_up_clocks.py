"""The clocks of the loi plein emploi: five months without contact, one month to sign, the end of a contract.

Five months: who is registered and had no regular contact with an organisation in charge « au cours des cinq
derniers mois » may enter an O2R (code du travail, D. 5316-1 and following). One month: the engagement
contract is signed within a month of the notified orientation (loi 2023-1196, art. 2).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from models.records.around import (
    Answer,
    ClockReading,
    ClockState,
    FollowUpDraft,
    LastContact,
    StandingDraft,
)
from models.rules.periods import add_months

CONTACT_MONTHS: Final = 5
SIGNING_MONTHS: Final = 1
NEAR_DAYS: Final = 30
"""A clock of months says beforehand that it is about to run out."""
NEAR_SIGNING_DAYS: Final = 10


def contact_clock(
    standing: StandingDraft | None, follow_ups: Iterable[FollowUpDraft], today: date
) -> ClockReading:
    """Say whether a person had no contact for five months, from everything that was told of contacts.

    The last known day counts, whoever it was with. Where no day is known, that it is five months or more
    counts before that nobody knows. A day after today is no contact yet.

    Args:
        standing: What was told in general; None: nothing.
        follow_ups: What was told of each organisation.
        today: The local day.
    """
    told = [(one.contact, one.contact_on) for one in follow_ups]
    if standing is not None:
        told.append((standing.contact, standing.contact_on))
    days = [day for contact, day in told if contact == LastContact.DATED and day is not None and day <= today]
    if days:
        return _reading(add_months(max(days), CONTACT_MONTHS), today, NEAR_DAYS)
    states = {contact for contact, _ in told}
    if LastContact.OVER_FIVE_MONTHS in states:
        return ClockReading(state=ClockState.OVER)
    return ClockReading(state=ClockState.UNKNOWN if LastContact.UNKNOWN in states else ClockState.QUIET)


def contract_clock(standing: StandingDraft | None, today: date) -> ClockReading:
    """Say until when the engagement contract is to be signed, while it is not known to be.

    Args:
        standing: What was told; None: nothing.
        today: The local day.
    """
    if standing is None or standing.oriented_on is None or standing.contract_signed_on is not None:
        return ClockReading(state=ClockState.QUIET)
    if standing.contract == Answer.YES:
        return ClockReading(state=ClockState.QUIET)
    return _reading(add_months(standing.oriented_on, SIGNING_MONTHS), today, NEAR_SIGNING_DAYS)


def _reading(due_on: date, today: date, near_days: int) -> ClockReading:
    """The day itself is over: on it, as many months have gone by."""
    if today >= due_on:
        return ClockReading(state=ClockState.OVER, due_on=due_on)
    is_near = due_on - today <= timedelta(days=near_days)
    return ClockReading(state=ClockState.NEAR if is_near else ClockState.QUIET, due_on=due_on)
