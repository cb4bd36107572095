"""Absences during a trial: each calendar day puts its end back by one, those that fall in the extension too.

The whole of an absence counts, rest days included, unless the contract or an agreement says otherwise (Cass.
soc., 11 September 2019, n° 17-21.976: five days off from Monday to Friday put the end back by seven).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from models.records.placements import PlacementDraft
from models.rules.holidays import ONE_DAY
from models.rules.trial import trial_end

_LONGEST: Final = 3660
"""Days: what is typed wrongly never runs for ever; ``trial.trial_end`` stops there too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days without work, both ends included.

    Attributes:
        until: Last day; None: still away.
    """

    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialExtension:
    """What absences do to a trial.

    Attributes:
        days: Calendar days to keep in ``PlacementDraft.absence_days``.
        ends_on: Last day of the trial with them; None: there is no trial that can be computed.
    """

    days: int
    ends_on: date | None


def trial_extension(placement: PlacementDraft, absences: Iterable[Absence], today: date) -> TrialExtension:
    """Count the days of absence that extend a trial.

    A day counts once, whatever overlaps; one before the start or after the end, as extended so far, does not.
    Who is still away is away until today: the count is made again each day.

    Args:
        placement: Its own ``absence_days`` are left out: they are what is computed here.
        absences: In any order.
        today: The local day.
    """
    end = trial_end(replace(placement, absence_days=0))
    start = placement.starts_on
    if end is None or start is None:
        return TrialExtension(days=0, ends_on=None)
    away = _days_away(absences, start, today)
    counted = 0
    for day in away:
        if day > end:
            break
        counted += 1
        end += ONE_DAY
    return TrialExtension(days=counted, ends_on=trial_end(replace(placement, absence_days=counted)))


def _days_away(absences: Iterable[Absence], start: date, today: date) -> list[date]:
    """Return each day away from the start on, once, in order."""
    days: set[date] = set()
    for absence in absences:
        first, last = max(absence.since, start), absence.until or today
        length = min((last - first).days + 1, _LONGEST)
        days.update(first + number * ONE_DAY for number in range(length))
    return sorted(days)[:_LONGEST]
