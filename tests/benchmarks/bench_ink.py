"""Signing: what the end of a very long mark costs, against its beginning, drawn in the same stroke."""

from __future__ import annotations

import math
import statistics
import sys
import time
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from models.records.signatures import InkPoint, InkStroke
from models.rules import ink as rules
from tests.benchmarks.rounds import Line, compared, in_turn
from ui.signing.ink_pad import InkPad
from ui.theme import theme

_MOVES = 1000
_PART = 200
"""Moves looked at near the beginning, and at the end."""
_FIRST = 50
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def ink(rounds: int) -> list[Line]:
    """Compare parts of one mark that goes on for thousands of pixels."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme.install("light", 1.0)
    pairs = [_halves() for _ in range(rounds + 1)][1:]
    long, short = _line(_MOVES), _line(_MOVES // 5)
    shapes, parts = in_turn(lambda: _outlining([long]), lambda: _outlining([short] * 5), rounds)
    del application
    return [
        compared(
            f"a move at the end of {_MOVES}, CPU",
            [end for _, end in pairs],
            [beginning for beginning, _ in pairs],
            8,
            "end : beginning of the same mark",
        ),
        compared(f"shape of a mark of {_MOVES} points, CPU", shapes, parts, 2, "one mark : five of a fifth"),
    ]


def _halves() -> tuple[float, float]:
    """Draw one mark; return what a move costs near its beginning and at its end, CPU seconds."""
    pad = InkPad("pad")
    pad.resize(480, 260)
    pad.show()
    points = [_spiral(number) for number in range(_MOVES)]
    _send(pad, QEvent.Type.MouseButtonPress, points[0], 1)
    costs = []
    for number, (_, point) in enumerate(pairwise(points), 1):
        begun = time.thread_time()
        _send(pad, QEvent.Type.MouseMove, point, 1 + 8 * number)
        if number % 2 == 0:
            pad.repaint()
        costs.append(time.thread_time() - begun)
    _send(pad, QEvent.Type.MouseButtonRelease, points[-1], 8 * _MOVES)
    pad.close()
    return statistics.median(costs[_FIRST : _FIRST + _PART]), statistics.median(costs[-_PART:])


def _spiral(number: int) -> QPointF:
    turn = number / 14
    return QPointF(240 + (20 + number / 6) * math.cos(turn), 130 + (20 + number / 16) * math.sin(turn))


def _send(pad: InkPad, kind: QEvent.Type, at: QPointF, stamp: int) -> None:
    is_press, is_release = kind is QEvent.Type.MouseButtonPress, kind is QEvent.Type.MouseButtonRelease
    button, held = _LEFT if is_press or is_release else _NONE, _NONE if is_release else _LEFT
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(stamp)
    QApplication.sendEvent(pad, event)


def _line(count: int) -> InkStroke:
    points = (
        InkPoint(x=20 + 6 * number, y=100 + 30 * math.sin(number / 9), t_ms=12 * number, pressure=None)
        for number in range(count)
    )
    return InkStroke(device="mouse", points=tuple(points))


def _outlining(strokes: list[InkStroke]) -> float:
    begun = time.thread_time()
    for stroke in strokes:
        rules.outline(stroke)
    return time.thread_time() - begun
