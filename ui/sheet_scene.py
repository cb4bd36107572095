"""The photo of a sheet that nobody signed, for the pictures of the screens: a page on a table, with ink."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen, QPolygonF

from models.records.attachments import GivenFile
from models.records.signatures import Ink
from ui.printing.pages import PdfPages

_SCALE: Final = 2.0
_MARGIN: Final = 90
_TABLE: Final = "#8A7A66"
_INK: Final = "#1C2F6B"


def photo_of(
    pdf: bytes, index: int, name: str, draw: Callable[[str], Ink] | None = None, signer: str = ""
) -> GivenFile:
    """Return the photo of a page, held a little askew.

    Args:
        pdf: The document.
        index: 0 for the first page.
        name: What the telephone called the photo.
        draw: Draws the signature of ``signer`` at the foot of the page; None: nobody signs this page.
        signer: A fictional person.
    """
    pages = PdfPages(pdf)
    page = pages.image(index, _SCALE)
    pages.close()
    photo = QImage(page.width() + 2 * _MARGIN, page.height() + 2 * _MARGIN, QImage.Format.Format_RGB32)
    photo.fill(QColor(_TABLE))
    painter = QPainter(photo)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform, on=True
    )
    painter.translate(photo.width() / 2, photo.height() / 2)
    painter.rotate(-1.2)
    painter.translate(-page.width() / 2, -page.height() / 2)
    painter.drawImage(0, 0, page)
    painter.fillRect(page.rect(), QColor(60, 50, 20, 16))  # the light of a hall
    if draw is not None:
        _sign(painter, draw(signer), QRectF(page.width() * 0.08, page.height() * 0.8, 330, 110))
    painter.end()
    return GivenFile(name=name, content=_as_jpeg(photo))


def _sign(painter: QPainter, ink: Ink, box: QRectF) -> None:
    scale = min(box.width() / ink.width, box.height() / ink.height)
    painter.setPen(QPen(QColor(_INK), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for stroke in ink.strokes:
        points = [QPointF(box.left() + p.x * scale, box.top() + p.y * scale) for p in stroke.points]
        painter.drawPolyline(QPolygonF(points))


def _as_jpeg(photo: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(photo)
    return bytes(buffer.data().data())
