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
NOT_SEEN_DAYS: Final = (30, 60, 90, 150)
"""What is offered; the five months of the O2R are about 150 days."""
MOST_LINES: Final = 200
"""Of each kind: nobody reads more, and the list says when there is more."""
_MARGIN: Final = timedelta(days=4)
"""Between the shortest and the longest months."""


def contact_bound(today: date) -> date:
    """Return a day after which no contact can be about five months old; exact days are counted afterwards."""
    return add_months(today + timedelta(days=NEAR_DAYS), -CONTACT_MONTHS) + _MARGIN


def signing_bound(today: date) -> date:
    """Return a day after which no orientation can be about to be a month old."""
    return add_months(today + timedelta(days=NEAR_SIGNING_DAYS), -SIGNING_MONTHS) + _MARGIN
