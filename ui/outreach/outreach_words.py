"""How actions, hours and places are said."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from ui.dates import short_date
from ui.labels import label_of
from ui.widgets.parsing import format_time

if TYPE_CHECKING:
    from models.records.outreach import OutreachDraft, SlotDraft
    from models.records.places import ResidenceDraft

_MINUTES = 60


def action_title(draft: OutreachDraft) -> str:
    """Return « Affiche · 3 mars 2026 », with the name the team gave it."""
    named = draft.name or label_of(draft.kind)
    return f"{named} · {short_date(draft.starts_on)}"


def hour(minutes: int | None) -> str:
    """Return « 14 h 30 » of minutes since midnight; empty for None."""
    return format_time(as_time(minutes))


def as_time(minutes: int | None) -> time | None:
    """Return a time of day from minutes since midnight; the last one is the last minute of the day."""
    if minutes is None:
        return None
    return time(*divmod(min(minutes, 24 * _MINUTES - 1), _MINUTES))


def as_minutes(value: object) -> int | None:
    """Return minutes since midnight."""
    return value.hour * _MINUTES + value.minute if isinstance(value, time) else None


def hours(slot: SlotDraft) -> str:
    """Return « 14 h – 17 h »."""
    return f"{hour(slot.begins_at)} – {hour(slot.ends_at)}"


def hall_name(residence: ResidenceDraft, hall_id: object) -> str:
    """Return where in a residence a hall is: « Bâtiment B · Hall du rez-de-chaussée »."""
    for building in residence.buildings:
        for hall in building.halls:
            if hall.hall_id == hall_id:
                return " · ".join(part for part in (building.name, hall.name) if part)
    return ""
