"""The head of the first page of a plan: the organisation's neutral name, how to reach it, its small logo."""

from __future__ import annotations

from typing import Final

from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.columns import DOT
from models.documents.font_files import Weight
from models.documents.logo_mark import LogoMark, logo_size
from models.documents.look import INK, SMALL
from models.records.plan_parties import Letterhead
from models.rules import phones

_NAME: Final = Style(size=10.5, colour=INK, weight=Weight.SEMIBOLD)
# Points: a logo is no larger than a stamp, and the title stays what is seen first.
_LOGO_WIDTH: Final = 118.0
_LOGO_HEIGHT: Final = 36.0
_GAP: Final = 10.0
_BELOW: Final = 5.0


def letterhead_box(head: Letterhead, width: float) -> Box | None:
    """Lay the head out; None when the organisation has none."""
    if head.is_empty:
        return None
    logo_width, logo_height = logo_size(head.logo, _LOGO_WIDTH, _LOGO_HEIGHT)
    left = logo_width + _GAP if logo_width else 0.0
    words = _words(head, width - left)
    height = max(words.height, logo_height)
    sketch = Sketch()
    if logo_width:
        mark = LogoMark(head.logo, logo_width, logo_height, head.name)
        sketch.add(mark, 0.0, (height - logo_height) / 2)
    sketch.place(words, left, (height - words.height) / 2)
    return sketch.box(height + _BELOW)


def _words(head: Letterhead, width: float) -> Box:
    """The name, then address and number, on one line where they fit."""
    parts = [part for part in (head.address, phones.shown(head.phone)) if part]
    reach = Cell(text=DOT.join(parts), style=SMALL, width=width)
    apart = [Cell(text=part, style=SMALL, width=width) for part in parts]
    name = Cell(text=head.name, style=_NAME, width=width)
    lines = (name, *(apart if len(reach.lines) > 1 else (reach,)))
    return stacked([box for line in lines for box in rows([line])])
