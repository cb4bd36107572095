"""Geometry of a handwritten mark: the same outline is filled on the screen and on paper.

Everything is in logical pixels of the pad on which the mark was made, y growing downwards. The raw points
stay in the record (they are the evidence); what is computed here is only how they look.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TypeAlias

from models.records.signatures import Ink, InkPoint, InkStroke

Point: TypeAlias = tuple[float, float]
Polygon: TypeAlias = tuple[Point, ...]

MIN_PATH_PX = 120.0
MIN_POINTS = 8
NEAR_PX = 2.5
TREMOR_PX = 1.5
THIN_PX = 1.3
THICK_PX = 4.4
# Speed, in pixels per millisecond, at which a line without pressure has the mean width.
MEAN_SPEED = 0.9
# How far, in pixels, a flattened curve may stray from the true one: invisible up to a zoom of 10.
TOLERANCE_PX = 0.06
MAX_PIECES = 12
TAPER_PX = 14.0
TAPER = 0.55
# Cosine of 50°: beyond this angle the two sides of the line cross, so a disc fills the elbow.
SHARP_COSINE = 0.64
MIN_DISC_SIDES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The rectangle that holds a mark, thickness of the pen included; all zero when there is no ink."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    @property
    def width(self) -> float:
        """Width in pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in pixels."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True, kw_only=True)
class Transform:
    """A scale then a shift: ``(x × x_scale + dx, y × y_scale + dy)``."""

    x_scale: float
    y_scale: float
    dx: float
    dy: float

    def apply(self, point: Point) -> Point:
        """Where a point of the pad goes."""
        return (point[0] * self.x_scale + self.dx, point[1] * self.y_scale + self.dy)

    def polygon(self, polygon: Polygon) -> Polygon:
        """Where a polygon of the pad goes."""
        return tuple(self.apply(point) for point in polygon)


@dataclass(frozen=True, slots=True)
class _Knot:
    """A point of the centre line with half the width of the pen there."""

    x: float
    y: float
    half: float


def outline(stroke: InkStroke) -> tuple[Polygon, ...]:
    """The filled shapes that draw one stroke with a pen whose width varies.

    Fill every polygon **by itself** with the **non-zero** winding rule: a line that crosses itself has no
    hole, and the caps and elbows, which overlap the body, leave no white dot.

    Returns:
        The body, when the stroke has a length, then discs (both ends, sharp elbows). A dot is one disc.
        Empty when the stroke has no usable point.
    """
    points = _spaced(stroke.points)
    if not points:
        return ()
    knots = _knots(points)
    if len(knots) == 1:
        return (_disc(_Knot(knots[0].x, knots[0].y, max(knots[0].half, THICK_PX / 2))),)
    line = _flattened(knots)
    elbows = [middle for before, middle, after in _triples(line) if _is_sharp(before, middle, after)]
    return (_body(line), *(_disc(knot) for knot in (line[0], *elbows, line[-1])))


def is_signature(ink: Ink) -> bool:
    """Whether there is enough ink for a mark made on purpose: a path of 120 pixels and eight points."""
    return point_count(ink) >= MIN_POINTS and path_length(ink) >= MIN_PATH_PX


def point_count(ink: Ink) -> int:
    """Number of points in all strokes."""
    return sum(len(stroke.points) for stroke in ink.strokes)


def path_length(ink: Ink) -> float:
    """Length drawn, in pixels, pen lifts excluded."""
    return sum(
        math.hypot(b.x - a.x, b.y - a.y)
        for stroke in ink.strokes
        for a, b in itertools.pairwise(stroke.points)
    )


def bounds(ink: Ink) -> Bounds:
    """The rectangle of the pad that holds every stroke and the thickness of the pen."""
    points = [point for stroke in ink.strokes for point in stroke.points if _is_finite(point)]
    if not points:
        return Bounds()
    margin = THICK_PX / 2
    return Bounds(
        left=min(point.x for point in points) - margin,
        top=min(point.y for point in points) - margin,
        right=max(point.x for point in points) + margin,
        bottom=max(point.y for point in points) + margin,
    )


def fitted(ink: Ink, width: float, height: float, *, max_scale: float = 1.0, y_up: bool = False) -> Transform:
    """The transform that centres a mark in a box of another size without deforming it.

    Args:
        ink: The mark.
        width: Width of the box, in the unit of the target (points on paper).
        height: Height of the box, same unit.
        max_scale: A small mark is not blown up beyond this.
        y_up: The target's y grows upwards, as on a PDF page; the box then starts at its bottom left.
    """
    box = bounds(ink)
    if not box.width or not box.height or width <= 0 or height <= 0:
        return Transform(x_scale=1.0, y_scale=-1.0 if y_up else 1.0, dx=0.0, dy=height if y_up else 0.0)
    scale = min(width / box.width, height / box.height, max_scale)
    dx = (width - box.width * scale) / 2 - box.left * scale
    if y_up:
        return Transform(
            x_scale=scale, y_scale=-scale, dx=dx, dy=(height - box.height * scale) / 2 + box.bottom * scale
        )
    return Transform(
        x_scale=scale, y_scale=scale, dx=dx, dy=(height - box.height * scale) / 2 - box.top * scale
    )


def _is_finite(point: InkPoint) -> bool:
    return math.isfinite(point.x) and math.isfinite(point.y)


def _spaced(points: tuple[InkPoint, ...]) -> list[InkPoint]:
    """The points that matter: none nearer than ``NEAR_PX`` to the one before, the last one always kept."""
    usable = [point for point in points if _is_finite(point)]
    kept: list[InkPoint] = []
    for point in usable:
        if not kept or math.hypot(point.x - kept[-1].x, point.y - kept[-1].y) >= NEAR_PX:
            kept.append(point)
    if len(kept) > 1 and usable[-1] is not kept[-1]:
        # The pen stopped here: the end of the line is moved rather than lengthened by a hook.
        kept[-1] = usable[-1]
    return kept


def _knots(points: list[InkPoint]) -> list[_Knot]:
    """The centre line, its tremor taken out (1-2-1, ends fixed), with the half width at each point.

    No point moves further than ``TREMOR_PX``: where points are far apart a corner is meant.
    """
    halves = _smoothed(_smoothed(_half_widths(points)))
    xs, ys = _smoothed([point.x for point in points]), _smoothed([point.y for point in points])
    knots = []
    for point, x, y, half in zip(points, xs, ys, halves, strict=True):
        share = min(1.0, TREMOR_PX / (math.hypot(x - point.x, y - point.y) or TREMOR_PX))
        knots.append(_Knot(point.x + (x - point.x) * share, point.y + (y - point.y) * share, half))
    return _tapered(knots)


def _smoothed(values: list[float]) -> list[float]:
    inner = [(a + 2 * b + c) / 4 for a, b, c in zip(values, values[1:], values[2:], strict=False)]
    return values if len(values) <= 1 else [values[0], *inner, values[-1]]


def _half_widths(points: list[InkPoint]) -> list[float]:
    """Half the width of the pen at each point: from the pressure when there is one, else from the speed."""
    mean = (THIN_PX + THICK_PX) / 4
    if any(point.pressure is not None for point in points):
        return [mean if point.pressure is None else _pressed(point.pressure) for point in points]
    if points[-1].t_ms <= points[0].t_ms:
        return [mean] * len(points)  # no clock: an even line
    speeds = [
        math.hypot(b.x - a.x, b.y - a.y) / max(b.t_ms - a.t_ms, 1) for a, b in itertools.pairwise(points)
    ]
    return [_paced(speed) for speed in (speeds[0], *speeds)]


def _pressed(pressure: float) -> float:
    return (THIN_PX + (THICK_PX - THIN_PX) * math.pow(min(max(pressure, 0.0), 1.0), 0.7)) / 2


def _paced(speed: float) -> float:
    return (THIN_PX + (THICK_PX - THIN_PX) * MEAN_SPEED / (MEAN_SPEED + speed)) / 2


def _tapered(knots: list[_Knot]) -> list[_Knot]:
    """Thinner towards both ends, as a pen that lands and lifts; a short line keeps its width."""
    lengths = [math.hypot(b.x - a.x, b.y - a.y) for a, b in itertools.pairwise(knots)]
    total = sum(lengths)
    if total < 3 * TAPER_PX:
        return knots
    tapered, run = [], 0.0
    for knot, length in zip(knots, (*lengths, 0.0), strict=True):
        nearness = min(run, total - run, TAPER_PX) / TAPER_PX
        tapered.append(_Knot(knot.x, knot.y, knot.half * (TAPER + (1 - TAPER) * nearness)))
        run += length
    return tapered


def _flattened(knots: list[_Knot]) -> list[_Knot]:
    """The Catmull-Rom curve through the knots, each span as a cubic Bézier cut in straight pieces."""
    line = [knots[0]]
    around = [knots[0], *knots, knots[-1]]
    for index in range(len(knots) - 1):
        before, start, end, after = around[index : index + 4]
        first = (start.x + (end.x - before.x) / 6, start.y + (end.y - before.y) / 6)
        second = (end.x - (after.x - start.x) / 6, end.y - (after.y - start.y) / 6)
        line.extend(_span(start, first, second, end))
    return line


def _span(start: _Knot, first: Point, second: Point, end: _Knot) -> list[_Knot]:
    """One cubic Bézier, its start left out, in as few pieces as ``TOLERANCE_PX`` allows."""
    bend = max(
        math.hypot(start.x - 2 * first[0] + second[0], start.y - 2 * first[1] + second[1]),
        math.hypot(first[0] - 2 * second[0] + end.x, first[1] - 2 * second[1] + end.y),
    )
    pieces = min(max(math.ceil(math.sqrt(0.75 * bend / TOLERANCE_PX)), 1), MAX_PIECES)
    knots = []
    for step in range(1, pieces + 1):
        t = step / pieces
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        knots.append(
            _Knot(
                a * start.x + b * first[0] + c * second[0] + d * end.x,
                a * start.y + b * first[1] + c * second[1] + d * end.y,
                start.half + (end.half - start.half) * t,
            )
        )
    return knots


def _body(line: list[_Knot]) -> Polygon:
    """The two sides of the line, one after the other."""
    ahead: list[Point] = []
    back: list[Point] = []
    last = len(line) - 1
    for index, knot in enumerate(line):
        before, after = line[max(index - 1, 0)], line[min(index + 1, last)]
        dx, dy = after.x - before.x, after.y - before.y
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length * knot.half, dx / length * knot.half
        ahead.append((knot.x + nx, knot.y + ny))
        back.append((knot.x - nx, knot.y - ny))
    return (*ahead, *reversed(back))


def _triples(line: list[_Knot]) -> zip[tuple[_Knot, _Knot, _Knot]]:
    return zip(line, line[1:], line[2:], strict=False)


def _is_sharp(before: _Knot, middle: _Knot, after: _Knot) -> bool:
    ax, ay, bx, by = middle.x - before.x, middle.y - before.y, after.x - middle.x, after.y - middle.y
    return ax * bx + ay * by < SHARP_COSINE * math.hypot(ax, ay) * math.hypot(bx, by)


def _disc(knot: _Knot) -> Polygon:
    sides = max(MIN_DISC_SIDES, math.ceil(math.pi / math.acos(1 - min(TOLERANCE_PX / knot.half, 0.5))))
    turn = 2 * math.pi / sides
    return tuple(
        (knot.x + knot.half * math.cos(turn * side), knot.y + knot.half * math.sin(turn * side))
        for side in range(sides)
    )
