"""Signatures that nobody made: they look written, differ for each name, and one name always has the same."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final
from zlib import crc32

from models.demo.chance import Chance
from models.records.signatures import Ink, InkPoint, InkStroke

PAD_WIDTH: Final = 520.0
PAD_HEIGHT: Final = 200.0
_MILLISECONDS_PER_POINT: Final = 8
_POINTS_PER_SWING: Final = 16
_PEN_LIFTED_MS: Final = 180
_BASELINE: Final = 118.0
_SLANT: Final = 0.38
_TALL: Final = (30.0, 46.0)
_SMALL: Final = (8.0, 15.0)
Point = tuple[float, float]


def drawn_ink(name: str, device: str = "pen") -> Ink:
    """Draw the fictional signature of a name: a capital, a wave of letters, a flourish.

    Args:
        name: Only seeds the curve; it cannot be read from it.
        device: ``pen``, ``touch``, ``mouse`` or ``glide``; a pen also has pressure.
    """
    chance = Chance(crc32(name.encode()))
    letters = min(max(len(name), 8), 15)
    curves = [_capital(chance), _wave(chance, letters, start=122.0)]
    if chance.below(3):
        curves.append(_flourish(chance))
    strokes: list[InkStroke] = []
    start = 0
    for curve in curves:
        strokes.append(_stroke(curve, start, device))
        start += len(curve) * _MILLISECONDS_PER_POINT + _PEN_LIFTED_MS
    return Ink(width=PAD_WIDTH, height=PAD_HEIGHT, strokes=tuple(strokes))


def _wave(chance: Chance, letters: int, start: float) -> list[Point]:
    """Write as a hand does: two swings at right angles on a moving wrist (Hollerbach, 1981).

    Their phase makes a garland, an arcade or a loop; their height makes a small letter or a tall one.
    """
    heights = [chance.uniform(*(_TALL if chance.below(4) == 0 else _SMALL)) for _ in range(letters)]
    heights += [heights[-1] * 0.5, 3.0]
    phases = [chance.uniform(-2.0, -0.7) for _ in range(letters + 2)]
    pitch = 270.0 / letters
    points = []
    for index in range(letters * _POINTS_PER_SWING):
        letter, part = divmod(index / _POINTS_PER_SWING, 1.0)
        ease = part * part * (3 - 2 * part)
        now, then = int(letter), int(letter) + 1
        height = heights[now] + (heights[then] - heights[now]) * ease
        phase = phases[now] + (phases[then] - phases[now]) * ease
        angle = part * math.tau
        up = height * (1 - math.cos(angle))
        x = start + (letter + part) * pitch + 0.55 * pitch * math.sin(angle + phase) + _SLANT * up
        points.append((x, _BASELINE - up - 0.6 * (letter + part)))
    return points


def _capital(chance: Chance) -> list[Point]:
    """Write a tall first letter that opens to the left and comes back through itself."""
    width, height, turn = chance.uniform(22, 36), chance.uniform(74, 96), chance.uniform(3.6, 5.4)
    points = []
    for index in range(57):
        part = index / 56
        up = height * (1 - part) ** 0.9
        sway = width * math.sin(part * turn + 0.6) * (0.6 + 0.8 * part)
        points.append((84 + sway + _SLANT * up, _BASELINE + 6 - up))
    return points


def _flourish(chance: Chance) -> list[Point]:
    """Underline with one quick movement, back under the name and out again."""
    back, dip = chance.uniform(190, 290), chance.uniform(10, 18)
    return [
        (
            404 - back * math.sin(part * math.pi) ** 0.8 + 36 * part,
            _BASELINE + 12 + 34 * part - dip * math.sin(part * math.tau),
        )
        for part in (index / 52 for index in range(53))
    ]


def _stroke(curve: list[Point], start: int, device: str) -> InkStroke:
    """Give each point its instant and, for a pen, a pressure that falls where the hand is fast."""
    speeds = [math.dist(before, after) for before, after in pairwise(curve)]
    speeds.append(speeds[-1])
    fastest = max(speeds)
    return InkStroke(
        device=device,
        points=tuple(
            InkPoint(
                x=round(x, 1),
                y=round(y, 1),
                t_ms=start + index * _MILLISECONDS_PER_POINT,
                pressure=round(0.85 - 0.5 * speed / fastest, 2) if device == "pen" else None,
            )
            for index, ((x, y), speed) in enumerate(zip(curve, speeds, strict=True))
        ),
    )
