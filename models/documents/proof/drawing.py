"""What is seen in a field once it is filled: drawn by our own canvas, so that every script is right.

Each field is a page of a small document of its own, from which the drawing and its fonts are taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.documents.boxes import Box, Sketch, stacked
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import INK_OF_SIGNATURES
from models.documents.marks import InkMark, Placed, draw
from models.documents.plan_signatures import ink_mark
from models.documents.structure import Untold

if TYPE_CHECKING:
    from models.records.signatures import Ink

INK_FOOT: Final = 6.0
"""Points under a mark made by hand, where the dotted line is."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What goes into one field, of the field's own size.

    Attributes:
        marks: Places counted from the top left corner, before they are made smaller.
        scale: Under 1 where there is too much to say for the room.
    """

    width: float
    height: float
    marks: tuple[Placed, ...]
    scale: float = 1.0


def told(boxes: list[Box], width: float, height: float) -> Drawing:
    """Draw sentences, smaller where they are too many for the field."""
    box = stacked(boxes)
    return Drawing(width, height, box.marks, min(1.0, height / box.height if box.height else 1.0))


def inked(ink: Ink | None, width: float, height: float) -> Drawing:
    """Draw a mark made by hand."""
    sketch = Sketch()
    if ink is not None:
        mark = ink_mark(ink, width, height - INK_FOOT)
        if mark.polygons:
            sketch.add(InkMark(mark.polygons, INK_OF_SIGNATURES), 0.0, height - INK_FOOT)
    return Drawing(width, height, tuple(sketch.marks))


def drawn(drawings: tuple[Drawing, ...]) -> bytes:
    """Draw each on a page of its own size, as a PDF in which they share their fonts.

    The tree of the document says what each field is: what is drawn in it says nothing of itself.
    """
    canvas = GlyphCanvas("")
    canvas.tags = Untold()
    for drawing in drawings:
        canvas.setPageSize((drawing.width, drawing.height))
        scale, drop = drawing.scale, drawing.height * (1 - drawing.scale)
        if scale < 1.0:
            canvas.draw_code(f"{scale:.4f} 0 0 {scale:.4f} 0 {drop:.2f} cm")
        draw(drawing.marks, drawing.height, canvas)
        canvas.next_page()
    return canvas.finish()
