"""Surfaces and small marks: card, pill, avatar, fact."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget
from typing_extensions import override

from models.rules.names import initials
from ui.fonts import ensure_for
from ui.icons import pixmap
from ui.theme import scale_layout, theme
from ui.widgets.labels import ElidedLabel, IconLabel
from ui.widgets.layouts import row

# Hue -> (background, foreground).
HUES: Final = {
    "primary": ("soft", "primary"),
    "saffron": ("saffronsoft", "saffronink"),
    "blue": ("bluesoft", "blue"),
    "clay": ("claysoft", "clay"),
    "neutral": ("sunken", "ink2"),
    "plain": ("surface", "ink2"),
    "sealed": ("surface", "primary"),
}
_MOST_LETTERS: Final = 2
_ROUND_HUES: Final = ("primary", "saffron", "blue", "clay")


class Card(QFrame):
    """A surface with a hairline around it.

    ``kind`` is ``plain``, ``sunken``, ``soft``, ``saffron``, ``clay``, ``blue``, ``popup`` or ``curtain``.
    """

    def __init__(
        self, name: str, layout: QLayout | None = None, *, kind: str = "plain", padding: float = 18
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", kind)
        if layout is not None:
            gap = layout.property("gap")
            scale_layout(layout, gap=8 if gap is None else float(gap), edges=(padding,) * 4)
            self.setLayout(layout)

    def set_kind(self, kind: str) -> None:
        """Change the surface."""
        self.setProperty("card", kind)
        self.style().unpolish(self)
        self.style().polish(self)


class Pill(QWidget):
    """A short state in a rounded mark: always a word, with an icon where one helps."""

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        hue: str = "neutral",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._text, self._hue, self._icon = text, hue, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, hue=hue, icon=icon)
        theme.changed.connect(self.updateGeometry)

    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def set_state(self, text: str, *, hue: str | None = None, icon: str | None = None) -> None:
        """Show another word; hue and icon stay where they are not given."""
        ensure_for(text)
        self._text = text
        self._hue = hue if hue is not None else self._hue
        self._icon = icon if icon is not None else self._icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self._text, has_icon=bool(self._icon))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._text, self._hue, self._icon)


class Avatar(QWidget):
    """Initials on a soft square; a hue per person helps to find them again, nothing more."""

    def __init__(
        self,
        name: str,
        initials: str = "",
        *,
        hue: str = "primary",
        size: float = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._initials, self._hue, self._size = initials, hue, size
        self.setAccessibleName(initials)
        self._resize()
        theme.changed.connect(self._resize)

    def set_person(self, initials: str, hue: str) -> None:
        """Show other initials."""
        ensure_for(initials)
        self._initials, self._hue = initials, hue
        self.setAccessibleName(initials)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._initials, self._hue)

    def _resize(self) -> None:
        self.setFixedSize(theme.px(self._size), theme.px(self._size))


class Fact(QWidget):
    """A picture and a short text, as in the header of a file; neither is there when nothing is known."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._text = ElidedLabel(f"{name}_text", "", "muted", is_fitted=True)
        self.setLayout(row(IconLabel(f"{name}_icon", icon, "ink2", 17), self._text, gap=6))

    def text(self) -> str:
        """Return the text, whole."""
        return self._text.whole_text()

    def show_text(self, text: str) -> None:
        """Show a text; empty hides the whole."""
        self._text.setText(text)
        self.setVisible(bool(text))


def initials_of(name: str) -> str:
    """Return at most two initials of a name, for an avatar: those that are said in a hall."""
    return letters_of(initials(name))


def letters_of(shown: str) -> str:
    """Return the first and the last of initials such as « A. R. » or « J.-P. D. », without their points.

    Whoever was noted in a hall in another way, « AR » or « no name », is shown by two letters.
    """
    units = shown.replace("-", " ").replace(".", " ").split()
    ends = units if len(units) < _MOST_LETTERS else [units[0], units[-1]]
    if "." in shown:
        return "".join(ends)
    return "".join(unit[0] for unit in ends) if units[1:] else shown.strip()[:_MOST_LETTERS]


def hue_of(name: str) -> str:
    """Return the same hue for the same name, on every laptop."""
    return _ROUND_HUES[sum(name.encode()) % 3]


def pill_size(text: str, *, has_icon: bool) -> QSize:
    """Return the room a pill needs, in pixels."""
    metrics = QFontMetrics(theme.font("small", QFont.Weight.DemiBold))
    width = metrics.horizontalAdvance(text) + theme.px(22) + (theme.px(21) if has_icon else 0)
    return QSize(width, theme.px(26))


def paint_pill(painter: QPainter, box: QRectF, text: str, hue: str, icon: str = "") -> None:
    """Paint a pill; shared with the rows of lists."""
    background, foreground = HUES[hue]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(background))
    painter.setPen(QPen(theme.color(foreground), 1) if theme.is_contrast else Qt.PenStyle.NoPen)
    shape = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
    left = box.left() + theme.px(11)
    if icon:
        left = box.left() + theme.px(10)
        picture = pixmap(icon, foreground, 15)
        painter.drawPixmap(int(left), int(box.center().y() - theme.px(15) / 2 + 0.5), picture)
        left += theme.px(21)
    painter.setFont(theme.font("small", QFont.Weight.DemiBold))
    painter.setPen(theme.color(foreground))
    room = QRectF(left, box.top(), box.right() - left - theme.px(6), box.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_avatar(painter: QPainter, box: QRectF, initials: str, hue: str) -> None:
    """Paint initials on their soft square; shared with the rows of lists."""
    background, foreground = HUES[hue]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(background))
    painter.setPen(QPen(theme.color(foreground), 1) if theme.is_contrast else Qt.PenStyle.NoPen)
    shape = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(shape, shape.width() * 0.36, shape.width() * 0.36)
    font = theme.font("body", QFont.Weight.DemiBold)
    font.setPixelSize(max(1, round(box.width() * 0.38)))
    painter.setFont(font)
    painter.setPen(theme.color(foreground))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)
