"""The check points that an organisation placed itself, so many days after the start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from models.records.plans import CheckPointLine
from models.rules.holidays import first_day


def own_points(
    lines: Iterable[CheckPointLine],
    dated: Iterable[CheckPointLine],
    start: date,
    last: date,
    accepts: Callable[[date], bool],
) -> Iterator[CheckPointLine]:
    """Date lines from their ``offset_days``; one that would come after the contract is left out.

    Args:
        lines: With an offset, their date not chosen by hand.
        dated: Points that have their day already: nobody is met twice on it.
        start: Of the contract.
        last: Of the contract.
        accepts: Says whether a day will do.
    """
    taken = {line.due_on for line in dated}

    def is_free(day: date) -> bool:
        return day not in taken and accepts(day)

    for line in lines:
        day = first_day(start + timedelta(days=line.offset_days or 0), is_free)
        if day is not None and day <= last:
            taken.add(day)
            yield replace(line, due_on=day)
