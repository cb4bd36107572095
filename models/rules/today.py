"""How far the list of what must not be forgotten looks ahead, and back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from models.rules.follow_up_clocks import CONTACT_MONTHS, NEAR_DAYS, NEAR_SIGNING_DAYS, SIGNING_MONTHS
from models.rules.periods import add_months

AHEAD_DAYS: Final = 7
"""Promises and steps of the coming week are shown: a visit is prepared the day before."""
PAPER_DAYS: Final = 60
"""A paper is renewed months before it ends."""
CONTRACT_END_DAYS: Final = 30
MISSED_DAYS: Final = 90
"""A check point that was missed longer ago is a matter for the file."""
UNSIGNED_DAYS: Final = 21
"""Work that began without the signature of all is told for so long: afterwards it is known."""
STARTS_DAYS: Final = 3
"""Before the first day there is still time to have the plan signed."""
TRIAL_DAYS: Final = 62
"""The longest notice of an employer is a month; a trial is looked at before it begins."""
DECISION_DAYS: Final = 10
"""The last useful meeting comes a week before the employer decides; a few days more to call."""
NOT_SEEN_DAYS: Final = (30, 60, 90, 150)
"""What is offered; the five months of the O2R are about 150 days."""
MOST_LINES: Final = 100
"""Of each kind: nobody reads more, and the list says when there is more."""


def contact_bound(today: date) -> date:
    """Return the last day of a contact that is, or is about to be, five months old."""
    return _last_before(today + timedelta(days=NEAR_DAYS), CONTACT_MONTHS)


def signing_bound(today: date) -> date:
    """Return the last day of an orientation that is, or is about to be, a month old."""
    return _last_before(today + timedelta(days=NEAR_SIGNING_DAYS), SIGNING_MONTHS)


def _last_before(limit: date, months: int) -> date:
    """Return the last day from which so many months end by a day: several days may end on one."""
    day = add_months(limit, -months) + timedelta(days=_LONGEST_LESS_SHORTEST)
    while add_months(day, months) > limit:
        day -= timedelta(days=1)
    return day


_LONGEST_LESS_SHORTEST: Final = 3
"""Days between the longest and the shortest month."""
