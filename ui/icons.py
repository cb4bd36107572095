"""Draw our own stroke icons in any colour of the theme, sharp at any scale."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import theme

_FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
_cache: dict[tuple[str, str, int, float, float], QPixmap] = {}


def icon(name: str, role: str = "ink2", size: float = 20) -> QIcon:
    """Return an icon in a colour of the theme.

    Args:
        name: File name in ``resources/icons``, without ``.svg``.
        role: Colour token, see ``ui/tokens.py``.
        size: Pixels at zoom 1.
    """
    return QIcon(pixmap(name, role, size))


def pixmap(name: str, role: str = "ink2", size: float = 20, stroke: float = 1.8) -> QPixmap:
    """Return the picture of an icon, at the sharpest scale among the screens.

    Args:
        name: File name in ``resources/icons``, without ``.svg``.
        role: Colour token, see ``ui/tokens.py``.
        size: Pixels at zoom 1.
        stroke: Width of the line in the 24-unit grid.
    """
    ratio = _sharpest_ratio()
    pixels = theme.px(size)
    key = (name, theme.hex(role), pixels, stroke, ratio)
    drawn = _cache.get(key)
    if drawn is None:
        drawn = _cache[key] = _draw(_source(name), theme.hex(role), pixels, stroke, ratio)
    return drawn


def names() -> tuple[str, ...]:
    """Return the names of all icons."""
    return tuple(sorted(file.stem for file in _FOLDER.glob("*.svg")))


def _draw(source: str, color: str, pixels: int, stroke: float, ratio: float) -> QPixmap:
    svg = source.replace("currentColor", color).replace('stroke-width="1.8"', f'stroke-width="{stroke}"')
    picture = QPixmap(round(pixels * ratio), round(pixels * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


@cache
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _sharpest_ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
