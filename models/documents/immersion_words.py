"""French words of a week of presence, on the data sheet and in the complete copy."""

from __future__ import annotations

from models.records.timetable import Timetable
from models.rules.phrases import phrases
from models.rules.timetable import day_minutes, day_text, duration_text


def week_lines(week: Timetable) -> tuple[tuple[str, str, str], ...]:
    """Return each day of presence as its name, its hours with the break, and how long it is."""
    names = phrases("fr").weekdays
    return tuple(
        (
            names[day.weekday],
            day_text(day)
            + (f", pause de {duration_text(day.unpaid_break_minutes)}" if day.unpaid_break_minutes else ""),
            duration_text(day_minutes(day)),
        )
        for day in week.days
        if day.spans
    )
