"""Our own pictures as blocks of a page: a clock that shows an hour, a place, a bus."""

from __future__ import annotations

import datetime as dt

from models.documents.boxes import Box, Sketch
from models.documents.picture_mark import PictureMark
from models.documents.plain_pictures import Picture, picture


def clock(side: float, hour: int, minute: int) -> Box:
    """Draw a clock that shows a time.

    Args:
        side: Points.
        hour: 0 to 23.
        minute: 0 to 59.
    """
    return _box(picture(Picture.HOUR, side, dt.time(hour, minute)))


def place(side: float) -> Box:
    """Draw the drop that marks a place on a map."""
    return _box(picture(Picture.PLACE, side))


def bus(side: float) -> Box:
    """Draw a bus seen from its side."""
    return _box(picture(Picture.BUS, side))


def _box(mark: PictureMark) -> Box:
    sketch = Sketch()
    sketch.add(mark, 0.0, 0.0)
    return sketch.box(mark.side)
