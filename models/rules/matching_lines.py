"""The lines of a criterion: what is kept, broken, open, or worth negotiating.

Codes of lines that are not the value of their criterion: ``job_hours``, ``job_trade`` and ``french_needed``
(not seen of the job), ``wishes`` (not told), ``wished_job``, ``wished_trade``, ``wished_close``, ``distance``
(a commune is not known), ``travel_modes``, ``travel_limit`` (not told), ``travel_near_limit`` (a rough time
too close to the limit), ``straight_line``, ``french_enough``, ``french_below``, ``french_not_needed``, and
what stands in words: ``refusals_in_words``, ``wishes_in_words``, ``hours_in_words``, ``zone_in_words``,
``reading_in_words``, ``gestures_in_words``.
"""

from __future__ import annotations

from typing import NamedTuple

from models.rules.matching_facts import Criterion, Kind, Line, Outcome, Value


class Found(NamedTuple):
    """What comes of one criterion.

    Attributes:
        is_broken: A hard limit, of the person or held to by the employer, is broken.
    """

    criterion: Criterion
    outcome: Outcome
    lines: tuple[Line, ...]
    is_broken: bool = False


def limit(criterion: Criterion, outcome: Outcome, *values: tuple[str, Value]) -> Found:
    """Return the lines of a limit of the person: a broken one stays broken, whatever may be negotiated."""
    if outcome is Outcome.MET:
        return Found(criterion, outcome, (Line(Kind.LIMIT_KEPT, criterion, values),))
    if outcome is Outcome.UNKNOWN:
        return Found(criterion, outcome, (Line(Kind.UNKNOWN, criterion, values),))
    lines = [Line(Kind.LIMIT_BROKEN, criterion, values)]
    if outcome is Outcome.NEAR:
        lines.append(Line(Kind.NEGOTIABLE, criterion, values))
    return Found(criterion, outcome, tuple(lines), is_broken=True)


def asked_by_employer(criterion: Criterion, outcome: Outcome, *values: tuple[str, Value]) -> Found:
    """Return the lines of what an employer asks for: negotiable, unless it is firm (``FAR``).

    « Critère initial, critère négocié » (``domain.md`` §1.4): diploma, experience, licence, CV, interview.
    """
    kinds = {
        Outcome.MET: Kind.LIMIT_KEPT,
        Outcome.UNKNOWN: Kind.UNKNOWN,
        Outcome.NEAR: Kind.NEGOTIABLE,
        Outcome.FAR: Kind.LIMIT_BROKEN,
    }
    lines = (Line(kinds[outcome], criterion, values),)
    return Found(criterion, outcome, lines, is_broken=outcome is Outcome.FAR)


def open_question(criterion: Criterion, *values: tuple[str, Value], code: str = "") -> Found:
    """Return the line of what is not known."""
    return Found(criterion, Outcome.UNKNOWN, (note(code or criterion, *values),))


def note(code: str, *values: tuple[str, Value]) -> Line:
    """Return a line that says what is not known, or what is to be read."""
    return Line(Kind.UNKNOWN, code, values)
