"""On which days a hall is open: the calendar of permanences, worked out from its slots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from models.records.outreach import Occurrence, SlotDraft, SlotRecord
from models.records.places import HallPlace

WEEK: Final = timedelta(days=7)


def days(slot: SlotDraft, first: date, last: date) -> Iterator[date]:
    """Give the days of a slot from ``first`` to ``last``, both included, cancelled ones too, in order."""
    if slot.starts_on is None:
        return
    if not slot.is_weekly:
        if first <= slot.starts_on <= last:
            yield slot.starts_on
        return
    weeks = max(0, -(-(first - slot.starts_on).days // WEEK.days))
    day = slot.starts_on + WEEK * weeks
    end = last if slot.ends_on is None else min(last, slot.ends_on)
    while day <= end:
        yield day
        day += WEEK


def occurrences(slots: Iterable[SlotRecord], first: date, last: date) -> tuple[Occurrence, ...]:
    """Return every opening from ``first`` to ``last``, by day then by hour, cancelled ones marked."""
    found = [
        Occurrence(day=day, slot=slot, is_cancelled=day in slot.content.cancelled)
        for slot in slots
        for day in days(slot.content, first, last)
    ]
    return tuple(sorted(found, key=_when))


def of_hall(slots: Iterable[SlotRecord], hall: HallPlace) -> Iterator[SlotRecord]:
    """Give the slots of a hall; those of its residence that say no hall are its own too."""
    for slot in slots:
        content = slot.content
        if content.hall_id == hall.hall_id or (
            content.hall_id is None and content.residence_id == hall.residence_id
        ):
            yield slot


def cancelled(slot: SlotDraft, day: date) -> SlotDraft:
    """Return a slot that is not held on a day."""
    return replace(slot, cancelled=tuple(sorted({*slot.cancelled, day})))


def held_again(slot: SlotDraft, day: date) -> SlotDraft:
    """Return a slot that is held on a day after all."""
    return replace(slot, cancelled=tuple(kept for kept in slot.cancelled if kept != day))


def _when(found: Occurrence) -> tuple[date, int]:
    return found.day, found.slot.content.begins_at or 0
