"""Parts that several of our own pictures share: a clock, somebody, a telephone."""

from __future__ import annotations

import datetime as dt
import math

from models.documents.strokes import Point, arc, box, circle, closed, curve, drawn, filled, framed, line


def clock(at: dt.time) -> str:
    """Draw a clock that shows a time."""
    return " ".join((drawn(circle(24, 24, 20)), _ticks(24, 24, 17), hands(24, 24, 15, at)))


def _ticks(x: float, y: float, radius: float) -> str:
    marks = (
        line(
            (
                round(x + (radius - 2.4) * math.cos(turn * math.pi / 6), 2),
                round(y + (radius - 2.4) * math.sin(turn * math.pi / 6), 2),
            ),
            (
                round(x + radius * math.cos(turn * math.pi / 6), 2),
                round(y + radius * math.sin(turn * math.pi / 6), 2),
            ),
        )
        for turn in range(0, 12, 3)
    )
    return drawn(*marks, width=2.0)


def hands(x: float, y: float, length: float, at: dt.time) -> str:
    """Draw the hands of a clock: the short one thick."""
    minute = _tip(x, y, length, at.minute / 60)
    hour = _tip(x, y, length * 0.6, (at.hour % 12 + at.minute / 60) / 12)
    return " ".join(
        (drawn(line((x, y), hour), width=4.2), drawn(line((x, y), minute)), filled(circle(x, y, 2.4)))
    )


def _tip(x: float, y: float, length: float, turn: float) -> Point:
    angle = 2 * math.pi * turn
    return round(x + math.sin(angle) * length, 2), round(y - math.cos(angle) * length, 2)


def person(x: float, head: float, foot: float, half: float, radius: float = 5.0) -> str:
    """Draw somebody: a head and shoulders, down to ``foot``."""
    top = head + radius + 2.2
    body = curve(
        (x - half, foot),
        ((x - half, top + (foot - top) * 0.2), (x - half * 0.6, top), (x, top)),
        ((x + half * 0.6, top), (x + half, top + (foot - top) * 0.2), (x + half, foot)),
    )
    return filled(circle(x, head, radius), closed(body))


def handset(x: float, y: float, width: float, height: float) -> str:
    """Draw a telephone."""
    middle = x + width / 2
    return " ".join(
        (
            framed(box(x, y, width, height, 3.2)),
            drawn(line((middle - 2.2, y + 4.6), (middle + 2.2, y + 4.6)), width=1.8),
            filled(circle(middle, y + height - 5, 1.7)),
        )
    )


def waves(x: float, y: float) -> str:
    """Draw what a telephone calls with."""
    return drawn(arc(x, y, 6, -50, 50), arc(x, y, 11.5, -50, 50))
