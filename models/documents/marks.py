"""What a page is made of, before any file format: lines of text, rules, boxes and ink at their places.

A page is laid out as a list of marks, then painted. The list can be read by a test, and painted by something
else than our own canvas, which is how the cost of the layout is told from the cost of the drawing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from models.documents.form_fields import FieldMark
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.glyph_code import rgb
from models.documents.logo_mark import LogoMark, logo_code
from models.documents.picture_mark import PictureMark, picture_code
from models.documents.qr_codes import QrMark, qr_operators
from models.documents.roles import FIGURE, Tag
from models.documents.typeset import Line

PAGE_WIDTH: Final = 595.276
PAGE_HEIGHT: Final = 841.89
# A quarter of a circle as a Bézier curve.
ARC: Final = 0.5523


@dataclass(frozen=True, slots=True)
class TextMark:
    """A line of text; its place is the left end of its baseline.

    Attributes:
        size: Points, of its Latin letters.
        tag: Of the text that it begins; None: it goes on with the text before it.
    """

    line: Line
    size: float
    colour: str
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A straight line; its place is its start, ``dx`` and ``dy`` (downwards) lead to its end."""

    dx: float
    dy: float
    width: float
    colour: str
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A rectangle; its place is its top left corner. Empty colours draw nothing."""

    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    radius: float = 0.0
    line_width: float = 0.6


@dataclass(frozen=True, slots=True)
class InkMark:
    """Filled outlines of a handwritten mark; its place is the bottom left corner, its points y upwards."""

    polygons: tuple[tuple[tuple[float, float], ...], ...]
    colour: str


@dataclass(frozen=True, slots=True)
class OpenMark:
    """Nothing is drawn: what follows, until its ``CLOSED``, is inside a part of the page."""

    tag: Tag


@dataclass(frozen=True, slots=True)
class CloseMark:
    """Nothing is drawn: the part opened last ends."""


CLOSED: Final = CloseMark()

Mark: TypeAlias = (
    OpenMark
    | CloseMark
    | TextMark
    | RuleMark
    | BoxMark
    | InkMark
    | PictureMark
    | LogoMark
    | QrMark
    | FieldMark
)
# A mark with its place: points from the left and from the top of what holds it.
Placed: TypeAlias = tuple[Mark, float, float]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The marks of one page, places counted from its top left corner."""

    marks: tuple[Placed, ...]


def paint(sheets: Iterable[Sheet], canvas: GlyphCanvas) -> None:
    """Draw pages, one after the other."""
    for sheet in sheets:
        draw(sheet.marks, PAGE_HEIGHT, canvas)
        canvas.next_page()


def draw(marks: tuple[Placed, ...], height: float, canvas: GlyphCanvas) -> None:
    """Draw marks on a surface of the given height, points."""
    for mark, x, top in marks:
        y = height - top
        if isinstance(mark, TextMark):
            canvas.draw_line(mark.line, x, y, mark.colour, mark.tag)
        elif isinstance(mark, OpenMark):
            canvas.tags.open(mark.tag, x, y)
        elif isinstance(mark, CloseMark):
            canvas.tags.close()
        elif isinstance(mark, FieldMark):
            canvas.form.add(canvas, mark, (x, y), draw)
        elif isinstance(mark, LogoMark):
            canvas.tags.open(Tag(FIGURE, alt=mark.alt, width=mark.width, height=mark.height), x, y)
            canvas.draw_code(logo_code(canvas, mark, x, y))
            canvas.tags.close()
        elif isinstance(mark, PictureMark | QrMark):
            tag = Tag(FIGURE, alt=mark.alt, width=mark.side, height=mark.side)
            canvas.tags.open(tag, x, y)
            canvas.draw_code(_code(mark, x, y))
            canvas.tags.close()
        else:
            canvas.draw_code(_code(mark, x, y))


def _code(mark: RuleMark | BoxMark | InkMark | PictureMark | QrMark, x: float, y: float) -> str:
    if isinstance(mark, PictureMark):
        return picture_code(mark, x, y)
    if isinstance(mark, QrMark):
        return qr_operators(mark, x, y)
    if isinstance(mark, RuleMark):
        dash = "[1.6 1.6] 0 d " if mark.is_dashed else ""
        line = f"{x:.2f} {y:.2f} m {x + mark.dx:.2f} {y - mark.dy:.2f} l S"
        return f"q {dash}{mark.width:.2f} w {rgb(mark.colour)} RG {line} Q"
    if isinstance(mark, BoxMark):
        return _box_code(mark, x, y)
    # Each outline is filled by itself: where two overlap nothing must show through.
    shapes = "\n".join(f"{_polygon(points)} h f" for points in mark.polygons)
    return f"q 1 0 0 1 {x:.2f} {y:.2f} cm {rgb(mark.colour)} rg\n{shapes}\nQ"


def _polygon(points: tuple[tuple[float, float], ...]) -> str:
    (start_x, start_y), *rest = points
    return f"{start_x:.2f} {start_y:.2f} m " + " ".join([f"{x:.2f} {y:.2f} l" for x, y in rest])


def _box_code(mark: BoxMark, x: float, y: float) -> str:
    colours = (f"{rgb(mark.fill)} rg " if mark.fill else "") + (
        f"{rgb(mark.stroke)} RG {mark.line_width:.2f} w " if mark.stroke else ""
    )
    action = {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
        (bool(mark.fill), bool(mark.stroke)), "n"
    )
    return f"q {colours}{_outline(mark, x, y - mark.height)} {action} Q"


def _outline(mark: BoxMark, left: float, bottom: float) -> str:
    """The path of a box, corners rounded with quarter circles."""
    if not mark.radius:
        return f"{left:.2f} {bottom:.2f} {mark.width:.2f} {mark.height:.2f} re"
    right, top, r = left + mark.width, bottom + mark.height, mark.radius
    k = r * (1 - ARC)
    steps = (
        ("m", left + r, bottom),
        ("l", right - r, bottom),
        ("c", right - k, bottom, right, bottom + k, right, bottom + r),
        ("l", right, top - r),
        ("c", right, top - k, right - k, top, right - r, top),
        ("l", left + r, top),
        ("c", left + k, top, left, top - k, left, top - r),
        ("l", left, bottom + r),
        ("c", left, bottom + k, left + k, bottom, left + r, bottom),
    )
    return (
        " ".join(f"{' '.join(f'{value:.2f}' for value in values)} {step}" for step, *values in steps) + " h"
    )
