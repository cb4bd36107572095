"""On which days a hall is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from models.records.ids import SlotId
from models.records.outreach import SlotDraft, SlotRecord
from models.rules import slots

TUESDAY = date(2026, 3, 10)


def _slot(**changes: object) -> SlotRecord:
    draft = SlotDraft(starts_on=TUESDAY, begins_at=14 * 60, ends_at=17 * 60, is_weekly=True)
    return SlotRecord(slot_id=SlotId(uuid4()), content=replace(draft, **changes))  # type: ignore[arg-type]


def _days(found: SlotRecord, first: date, last: date) -> list[date]:
    return [one.day for one in slots.occurrences([found], first, last)]


def test_every_week_from_the_first_day_until_the_last_both_included() -> None:
    weekly = _slot(ends_on=date(2026, 3, 31))

    assert _days(weekly, date(2026, 1, 1), date(2026, 12, 31)) == [
        date(2026, 3, day) for day in (10, 17, 24, 31)
    ]
    assert _days(weekly, date(2026, 3, 11), date(2026, 3, 17)) == [date(2026, 3, 17)]
    assert _days(weekly, date(2026, 3, 18), date(2026, 3, 23)) == []
    assert _days(_slot(is_weekly=False), date(2026, 3, 1), date(2026, 3, 31)) == [TUESDAY]


def test_a_cancelled_day_stays_in_the_calendar_and_can_be_held_after_all() -> None:
    off = slots.cancelled(_slot().content, date(2026, 3, 17))
    record = SlotRecord(slot_id=SlotId(uuid4()), content=off)

    found = slots.occurrences([record], TUESDAY, date(2026, 3, 24))

    assert [(one.day.day, one.is_cancelled) for one in found] == [(10, False), (17, True), (24, False)]
    assert slots.held_again(off, date(2026, 3, 17)).cancelled == ()


def test_a_day_is_read_by_its_hours() -> None:
    early, late = _slot(begins_at=9 * 60, ends_at=600), _slot()

    assert [one.slot for one in slots.occurrences([late, early], TUESDAY, TUESDAY)] == [early, late]
