"""The shares an IOD team looks at: permanent and full-time contracts, needs that were never published.

Every share is told as a numerator and a denominator, never of fewer than five people (``domain.md`` §1.7).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple
from uuid import UUID

from models.records.placements import PlacementDraft
from models.rules.trial import TrialRegime, regime

LEAST_PEOPLE: Final = 5
"""Of fewer people, a figure would tell who they are."""
FULL_TIME_MINUTES: Final = 35 * 60  # L3121-27


class Hire(NamedTuple):
    """One contract, as it is counted.

    Attributes:
        weekly_minutes: Contractual working time of a week, minutes.
    """

    resident_id: UUID
    is_open_ended: bool
    weekly_minutes: int
    is_hidden_market: bool

    @property
    def is_full_time(self) -> bool:
        """35 hours a week or more."""
        return self.weekly_minutes >= FULL_TIME_MINUTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share told as it is counted; both figures are None where there are too few people to show any."""

    code: str
    numerator: int | None
    denominator: int | None

    @property
    def is_shown(self) -> bool:
        """Whether there are enough people to show it."""
        return self.denominator is not None

    @property
    def percent(self) -> int | None:
        """The share, rounded half up; only ever shown beside both figures."""
        if self.numerator is None or not self.denominator:
            return None
        return (200 * self.numerator + self.denominator) // (2 * self.denominator)


def hire_of(placement: PlacementDraft, resident_id: UUID, *, is_hidden_market: bool) -> Hire | None:
    """Return how a placement is counted; None for what is no contract of employment: an immersion, a stay."""
    rule = regime(placement.contract_type)
    if rule is TrialRegime.NONE:
        return None
    can_be = rule in {TrialRegime.OPEN_ENDED, TrialRegime.BY_TERM, TrialRegime.PRIVATE_EMPLOYER}
    has_term = placement.ends_on is not None or placement.minimum_months is not None
    return Hire(
        resident_id,
        is_open_ended=can_be and (rule is TrialRegime.OPEN_ENDED or not has_term),
        weekly_minutes=placement.weekly_minutes,
        is_hidden_market=is_hidden_market,
    )


def hire_shares(hires: Iterable[Hire]) -> tuple[Share, ...]:
    """Return the shares of contracts: permanent, permanent and full-time, full-time, from the hidden market.

    Contracts are counted and people protected: under five different people nothing is shown, however many
    contracts they had.

    Args:
        hires: Those of a period, which the screen names beside the figures.
    """
    counted = list(hires)
    is_shown = len({hire.resident_id for hire in counted}) >= LEAST_PEOPLE
    found = {
        "open_ended": sum(hire.is_open_ended for hire in counted),
        "open_ended_full_time": sum(hire.is_open_ended and hire.is_full_time for hire in counted),
        "full_time": sum(hire.is_full_time for hire in counted),
        "hidden_market": sum(hire.is_hidden_market for hire in counted),
    }
    return tuple(
        Share(
            code=code, numerator=count if is_shown else None, denominator=len(counted) if is_shown else None
        )
        for code, count in found.items()
    )


def published(share: Share) -> Share:
    """Return a share as a page of numbers may show it: not where it, or what it leaves, stands for a few.

    « 19 of 20 » tells as much of the one as « 1 of 20 ».
    """
    if share.numerator is None or share.denominator is None:
        return share
    rest = share.denominator - share.numerator
    if 0 < share.numerator < LEAST_PEOPLE or 0 < rest < LEAST_PEOPLE:
        return Share(code=share.code, numerator=None, denominator=None)
    return share


def hidden_offers(made: Iterable[tuple[UUID, UUID, bool]]) -> Share:
    """Return the share of the jobs proposed that were never published.

    Args:
        made: For each offer proposed: the job, the person, whether the job is of the hidden market. A job
            counts once; under five different people nothing is shown.
    """
    jobs: dict[UUID, bool] = {}
    people: set[UUID] = set()
    for job, person, is_hidden in made:
        jobs[job] = is_hidden
        people.add(person)
    if len(people) < LEAST_PEOPLE:
        return Share(code="hidden_offers", numerator=None, denominator=None)
    return Share(code="hidden_offers", numerator=sum(jobs.values()), denominator=len(jobs))
