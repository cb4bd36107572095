"""The strokes of a pad: their raw points, and a picture of those that are finished."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QTransform

from models.records.signatures import Ink, InkPoint, InkStroke
from models.rules.ink import THICK_PX
from ui.signing.ink_painter import paint_stroke
from ui.signing.pad_paper import paint_paper

# A long stroke is outlined again at each move only from its last points on; the pieces overlap, so that the
# thin ends of one are covered by its neighbour.
_PIECE: Final = 160
_OVERLAP: Final = 40
# How far back, in pixels, a new point changes what is already shown (smoothing, thin end).
_REACH_PX: Final = 36.0
_MARGIN_PX: Final = THICK_PX + 2


class InkSheet:
    """Ink in the coordinates of the pad on which the first stroke began.

    When the pad then changes size (zoom, other screen) the points stay as they were made: only their picture
    is fitted to the new size.
    """

    def __init__(self) -> None:
        self._strokes: list[InkStroke] = []
        self._points: list[InkPoint] = []
        self._device = ""
        self._origin = QSizeF()
        self._view = QSizeF()
        self._picture = QPixmap()
        self._settled = 0
        self._begun_ms = 0
        self._begun_stamp = 0

    @property
    def device(self) -> str:
        """The device that draws now; empty when none does."""
        return self._device

    @property
    def count(self) -> int:
        """Number of finished strokes."""
        return len(self._strokes)

    def ink(self) -> Ink:
        """What is finished."""
        size = self._origin if self._strokes else self._view
        return Ink(width=size.width(), height=size.height(), strokes=tuple(self._strokes))

    def resize(self, size: QSize) -> None:
        """Fit the picture to another size of the pad."""
        self._view = QSizeF(size)
        self._picture = QPixmap()

    def begin(self, device: str, now_ms: int) -> None:
        """Begin a stroke."""
        if not self._strokes:
            self._origin = QSizeF(self._view)
        self._device, self._points, self._settled = device, [], 0
        self._begun_ms, self._begun_stamp = now_ms, 0

    def add(self, position: QPointF, *, now_ms: int, stamp: int, pressure: float | None = None) -> QRectF:
        """Add a point to the stroke.

        Args:
            position: Where, in pixels of the pad as it is now.
            now_ms: Milliseconds since the pad was shown, by our clock.
            stamp: Milliseconds by the device's clock, 0 when it has none: a busy screen does not disturb it.
            pressure: 0 to 1, None when the device has none.

        Returns:
            What to paint again, in pixels of the pad; empty when the point is the last one again.
        """
        inverse, _ = self._transform().inverted()
        place = inverse.map(position)
        time_ms = self._time(now_ms, stamp)
        last = self._points[-1] if self._points else None
        if last is not None and (last.x, last.y) == (place.x(), place.y()):
            return QRectF()
        self._points.append(InkPoint(x=place.x(), y=place.y(), t_ms=time_ms, pressure=pressure))
        return self._dirty()

    def end(self) -> bool:
        """Finish the stroke; False when there was nothing of it."""
        points, device = tuple(self._points), self._device
        self._points, self._device = [], ""
        if points:
            self._strokes.append(InkStroke(device=device, points=points))
            self._picture = QPixmap()
        return bool(points)

    def drop(self) -> None:
        """Forget the stroke that is being drawn."""
        self._points, self._device = [], ""
        self._picture = QPixmap()

    def undo(self) -> bool:
        """Take back the last finished stroke; False when there is none."""
        self.drop()
        if not self._strokes:
            return False
        self._strokes.pop()
        return True

    def clear(self) -> None:
        """Wipe everything."""
        self.drop()
        self._strokes.clear()

    def paint(self, painter: QPainter, ratio: float, *, is_mirrored: bool) -> None:
        """Paint paper and ink; ``ratio`` is the number of device pixels in a pixel."""
        if self._picture.isNull() or self._picture.devicePixelRatio() != ratio:
            self._draw_picture(ratio, is_mirrored=is_mirrored)
        if len(self._points) - self._settled > _PIECE:
            self._settle()
        painter.drawPixmap(0, 0, self._picture)
        if self._points:
            painter.save()
            painter.setTransform(self._transform(), combine=True)
            paint_stroke(painter, self._tail())
            painter.restore()

    def repaint_all(self) -> None:
        """Forget the picture: colours or zoom are others."""
        self._picture = QPixmap()

    def _draw_picture(self, ratio: float, *, is_mirrored: bool) -> None:
        picture = QPixmap((self._view * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill("transparent")
        painter = QPainter(picture)
        paint_paper(painter, self._view.toSize(), is_mirrored=is_mirrored)
        painter.setTransform(self._transform(), combine=True)
        for stroke in self._strokes:
            paint_stroke(painter, stroke)
        painter.end()
        self._picture = picture
        self._settled = 0

    def _settle(self) -> None:
        """Move the older part of a long stroke into the picture."""
        painter = QPainter(self._picture)
        painter.setTransform(self._transform(), combine=True)
        paint_stroke(painter, self._tail())
        painter.end()
        self._settled = len(self._points)

    def _tail(self) -> InkStroke:
        start = max(self._settled - _OVERLAP, 0)
        return InkStroke(device=self._device, points=tuple(self._points[start:]))

    def _time(self, now_ms: int, stamp: int) -> int:
        if not self._points:
            self._begun_stamp = stamp
            return self._begun_ms
        by_device = bool(stamp and self._begun_stamp)
        time_ms = self._begun_ms + stamp - self._begun_stamp if by_device else now_ms
        return max(time_ms, self._points[-1].t_ms)

    def _dirty(self) -> QRectF:
        last = self._points[-1]
        left = right = last.x
        top = bottom = last.y
        for point in reversed(self._points):
            left, right = min(left, point.x), max(right, point.x)
            top, bottom = min(top, point.y), max(bottom, point.y)
            if max(right - left, bottom - top) > _REACH_PX:
                break
        margin = _MARGIN_PX
        box = QRectF(left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin)
        return self._transform().mapRect(box)

    def _transform(self) -> QTransform:
        """From the pad of the first stroke to the pad as it is now, undeformed and centred."""
        transform = QTransform()
        if not self._strokes and not self._points:
            return transform
        if self._origin == self._view or self._origin.isEmpty():
            return transform
        width, height = self._view.width(), self._view.height()
        scale = min(width / self._origin.width(), height / self._origin.height())
        transform.translate(
            (width - self._origin.width() * scale) / 2, (height - self._origin.height() * scale) / 2
        )
        return transform.scale(scale, scale)
