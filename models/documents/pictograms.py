"""Pictures made of rules and boxes, understood without reading: a calendar leaf, a clock, a place, a bus."""

from __future__ import annotations

import math
from typing import Final

from models.documents.boxes import Box, Sketch
from models.documents.look import GREEN, INK
from models.documents.marks import BoxMark, InkMark, RuleMark

_STROKE: Final = 2.2
_ARC_POINTS: Final = 24


def clock(side: float, hour: int, minute: int) -> Box:
    """Draw a clock that shows a time.

    Args:
        side: Points.
        hour: 0 to 23.
        minute: 0 to 59.
    """
    sketch = Sketch()
    middle = side / 2
    frame = BoxMark(
        side - _STROKE, side - _STROKE, stroke=INK, radius=middle - _STROKE / 2, line_width=_STROKE
    )
    sketch.add(frame, _STROKE / 2, _STROKE / 2)
    for turn, length, width in (
        ((hour % 12 + minute / 60) / 12, 0.26, 3.0),
        (minute / 60, 0.38, _STROKE),
    ):
        angle = 2 * math.pi * turn
        hand = RuleMark(math.sin(angle) * side * length, -math.cos(angle) * side * length, width, GREEN)
        sketch.add(hand, middle, middle)
    return sketch.box(side)


def place(side: float) -> Box:
    """Draw the drop that marks a place on a map."""
    sketch = Sketch()
    radius, middle = side * 0.3, side / 2
    top = side * 0.34
    points = [
        (middle + radius * math.cos(angle), side - top + radius * math.sin(angle))
        for angle in (math.pi * (-0.16 + 1.32 * step / _ARC_POINTS) for step in range(_ARC_POINTS + 1))
    ]
    sketch.add(InkMark(((*points, (middle, side * 0.04)),), GREEN), 0.0, side)
    hole = side * 0.24
    sketch.add(BoxMark(hole, hole, fill="#FFFFFF", radius=hole / 2), middle - hole / 2, top - hole / 2)
    return sketch.box(side)


def bus(side: float) -> Box:
    """Draw a bus seen from its side."""
    sketch = Sketch()
    top, height = side * 0.18, side * 0.54
    body = BoxMark(side - _STROKE, height, stroke=INK, radius=side * 0.1, line_width=_STROKE)
    sketch.add(body, _STROKE / 2, top)
    pane = side * 0.2
    for index in range(3):
        window = BoxMark(pane, side * 0.2, fill=GREEN, radius=1.5)
        sketch.add(window, side * 0.12 + index * pane * 1.3, top + side * 0.09)
    wheel = side * 0.2
    for x in (side * 0.18, side * 0.62):
        tyre = BoxMark(wheel, wheel, fill="#FFFFFF", stroke=INK, radius=wheel / 2, line_width=_STROKE)
        sketch.add(tyre, x, top + height - wheel / 2)
    return sketch.box(side)
