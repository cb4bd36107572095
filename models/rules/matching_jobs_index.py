"""Every open job in a compact form: the first few for one person, without judging each job by itself.

Jobs share what they ask: a week, a place, a level of French. Each such facet is judged once for all the jobs
that have it, and a job only adds up what came of its own. The order is exactly that of
``matching.rank_jobs``; those that are found are explained one by one.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest
from operator import attrgetter
from typing import Final, NamedTuple

from models.rules.matching_criteria import JUDGES
from models.rules.matching_facts import Criterion, Job, Person
from models.rules.matching_weights import MatchingRules

FACETS: Final[tuple[tuple[tuple[str, ...], tuple[Criterion, ...]], ...]] = (
    (
        ("rome", "trade", "asks", "firm"),
        (
            Criterion.REFUSAL, Criterion.TRADE, Criterion.LICENCE, Criterion.EXPERIENCE,
            Criterion.DIPLOMA, Criterion.CV, Criterion.INTERVIEW,
        ),
    ),
    (
        ("needs", "starts", "ends", "firm"),
        (
            Criterion.HALF_DAYS, Criterion.START_TIME, Criterion.END_TIME, Criterion.FIRST_TRANSPORT,
            Criterion.LAST_TRANSPORT,
        ),
    ),
    (
        ("starts_on", "weekly_minutes", "firm"),
        (Criterion.START_DAY, Criterion.WEEKLY_HOURS, Criterion.RIGHT_TO_WORK),
    ),
    (("place", "firm"), (Criterion.TRAVEL, Criterion.NEARNESS)),
    (("french_needed", "gestures", "gestures_read", "firm"), (Criterion.FRENCH, Criterion.GESTURES)),
)  # fmt: skip
"""Fields of a job, and the criteria that look at no other; each criterion once."""
_BROKEN: Final = 1 << 40
"""Beyond any sum of costs: one broken limit comes after every job whose limits are kept."""


class _Facet(NamedTuple):
    """Jobs by what they ask in one respect.

    Attributes:
        samples: One job of each class.
        classes: The class of each job, in the order of the jobs.
    """

    criteria: tuple[Criterion, ...]
    samples: tuple[Job, ...]
    classes: tuple[int, ...]


class JobsIndex:
    """Jobs, in the order in which they came.

    Attributes:
        jobs: All of them.
    """

    def __init__(self, jobs: Iterable[Job]) -> None:
        self.jobs = tuple(jobs)
        self._facets = tuple(_facet(self.jobs, fields, criteria) for fields, criteria in FACETS)

    def __len__(self) -> int:
        return len(self.jobs)

    def best(
        self, person: Person, rules: MatchingRules, *, may_see_health: bool, count: int
    ) -> tuple[Job, ...]:
        """Return the first jobs for a person, as ``matching.rank_jobs`` would; explain them with ``explain``.

        Args:
            person: What they told.
            rules: Weighted rules.
            may_see_health: Whether the reader may see gestures to avoid; else they are not even looked at.
            count: How many.
        """
        left_out = frozenset[Criterion]() if may_see_health else {Criterion.GESTURES}
        columns = []
        for facet in self._facets:
            judged = [_place(person, job, rules, facet.criteria, left_out) for job in facet.samples]
            columns.append([judged[number] for number in facet.classes])
        places = [(value >= _BROKEN, value % _BROKEN) for value in map(sum, zip(*columns, strict=True))]
        return tuple(self.jobs[number] for number in nsmallest(count, range(len(places)), places.__getitem__))


def _facet(jobs: tuple[Job, ...], fields: tuple[str, ...], criteria: tuple[Criterion, ...]) -> _Facet:
    known: dict[object, int] = {}
    samples: list[Job] = []
    classes = []
    of = attrgetter(*fields)
    for job in jobs:
        number = known.setdefault(of(job), len(samples))
        if number == len(samples):
            samples.append(job)
        classes.append(number)
    return _Facet(criteria, tuple(samples), tuple(classes))


def _place(
    person: Person,
    job: Job,
    rules: MatchingRules,
    criteria: tuple[Criterion, ...],
    left_out: frozenset[Criterion] | set[Criterion],
) -> int:
    """Return what some criteria cost together, a broken limit beyond all costs."""
    cost = 0
    for criterion in criteria:
        if criterion in left_out:
            continue
        found = JUDGES[criterion](person, job, rules)
        if found is not None:
            cost += rules.costs[criterion][found.outcome] + (_BROKEN if found.is_broken else 0)
    return cost
