"""What the network and immersions brought, in figures: time given by colleagues, agreements, events, hours.

People who are followed are counted once each, and shown as ``rules.shares`` shows them: never a few alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.rules.shares import LEAST_PEOPLE, Share, published


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkCounts:
    """Exact counts, which never leave the store as they are.

    Attributes:
        involved: People of the landlord or of firms who gave their time, each once for ever.
        tutors: Of those, who were tutors.
        pairs: Pairs that run.
        conventions: Agreements that run.
        promised: Commitments in figures of those agreements.
        kept: Of those, met in full.
        events: Held in the period; registered, present and followed are people, each once.
        immersed: People whose immersion began in the period; hired: of those, with a job at its end.
        clause_people: People for whom hours of social clauses are counted; planned and done in minutes.
    """

    involved: int = 0
    tutors: int = 0
    pairs: int = 0
    conventions: int = 0
    promised: int = 0
    kept: int = 0
    events: int = 0
    registered: int = 0
    present: int = 0
    followed: int = 0
    immersed: int = 0
    hired: int = 0
    clause_people: int = 0
    planned_minutes: int = 0
    done_minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFigures:
    """What a page of numbers may show.

    Attributes:
        pairs: None: too few to be shown.
        shares: Of people: ``present`` of those registered, ``followed`` of those present, ``hired`` of those
            who had an immersion.
        planned_minutes: Of hours of social clauses; None, as ``done_minutes``: they stand for too few people.
    """

    involved: int
    tutors: int
    pairs: int | None
    conventions: int
    promised: int
    kept: int
    events: int
    shares: tuple[Share, ...]
    planned_minutes: int | None
    done_minutes: int | None


def figures_of(counts: NetworkCounts) -> NetworkFigures:
    """Return what of exact counts may be shown."""
    shares = (
        ("present", counts.present, counts.registered),
        ("followed", counts.followed, counts.present),
        ("hired", counts.hired, counts.immersed),
    )
    are_many = counts.clause_people == 0 or counts.clause_people >= LEAST_PEOPLE
    return NetworkFigures(
        involved=counts.involved,
        tutors=counts.tutors,
        pairs=counts.pairs if counts.pairs == 0 or counts.pairs >= LEAST_PEOPLE else None,
        conventions=counts.conventions,
        promised=counts.promised,
        kept=counts.kept,
        events=counts.events,
        shares=tuple(_share(code, part, whole) for code, part, whole in shares),
        planned_minutes=counts.planned_minutes if are_many else None,
        done_minutes=counts.done_minutes if are_many else None,
    )


def _share(code: str, part: int, whole: int) -> Share:
    if 0 < whole < LEAST_PEOPLE:
        return Share(code=code, numerator=None, denominator=None)
    return published(Share(code=code, numerator=part, denominator=whole))
