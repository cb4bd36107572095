"""The look of one row of a list: two lines, a mark before, a state after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.cards import HUES, paint_avatar, paint_pill, pill_size

ROW_HEIGHT: Final = 62

Index = QModelIndex | QPersistentModelIndex
_DAY_WIDTH: Final = 78
"""Pixels at zoom 1 of the longest day written short: « 20 sept. 2026 »."""


class Role(IntEnum):
    """What a model of ours answers beside Qt's own roles."""

    RECORD = Qt.ItemDataRole.UserRole
    SORT = Qt.ItemDataRole.UserRole + 1
    LOOK = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLook:
    """What one row shows.

    Attributes:
        initials: Shown in a soft square before the text; when empty, ``icon`` is shown there instead.
        hue: Colour of that square, see ``ui.widgets.cards.HUES``.
        trailing: Short words at the end of the first line, such as a date.
        pill: A state, in a word.
    """

    title: str
    subtitle: str = ""
    initials: str = ""
    icon: str = ""
    hue: str = "primary"
    trailing: str = ""
    pill: str = ""
    pill_hue: str = "neutral"
    pill_icon: str = ""

    def sentence(self) -> str:
        """Return the row as one sentence, for a screen reader."""
        return ", ".join(part for part in (self.title, self.subtitle, self.pill, self.trailing) if part)


class RowDelegate(QStyledItemDelegate):
    """Paints the row of an index that answers ``Role.LOOK``."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(240), theme.px(ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = index.data(Role.LOOK)
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        _paint_ground(
            painter, box, is_selected=is_selected, has_focus=bool(state & QStyle.StateFlag.State_HasFocus)
        )
        if isinstance(look, RowLook):
            _paint_look(painter, box.adjusted(theme.px(12), 0, -theme.px(14), 0), look)
        painter.restore()


def _paint_ground(painter: QPainter, box: QRectF, *, is_selected: bool, has_focus: bool) -> None:
    shape = box.adjusted(1, 2, -1, -3)
    if is_selected:
        painter.setBrush(theme.color("soft"))
        painter.setPen(QPen(theme.color("primary"), 1) if theme.is_contrast else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(shape, theme.px(10), theme.px(10))
    else:
        painter.setPen(QPen(theme.color("line"), 1))
        y = box.bottom() - 0.5
        painter.drawLine(QPointF(box.left() + theme.px(12), y), QPointF(box.right() - theme.px(14), y))
    if has_focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), theme.px(10), theme.px(10))


def _paint_look(painter: QPainter, box: QRectF, look: RowLook) -> None:
    side = theme.px(40)
    mark = QRectF(box.left(), box.center().y() - side / 2 - 0.5, side, side)
    if look.initials or look.icon:
        paint_avatar(painter, mark, look.initials, look.hue)
        box = box.adjusted(side + theme.px(12), 0, 0, 0)
    if look.icon and not look.initials:
        half = theme.px(20) / 2
        center = mark.center()
        painter.drawPixmap(
            QPointF(center.x() - half, center.y() - half), pixmap(look.icon, HUES[look.hue][1], 20)
        )
    box = _paint_end(painter, box, look)
    if look.subtitle:
        first = QRectF(box.left(), box.center().y() - theme.px(22), box.width(), theme.px(22))
        _paint_text(painter, first, look.title, theme.font("body", QFont.Weight.DemiBold), "ink")
        _paint_text(painter, first.translated(0, theme.px(22)), look.subtitle, theme.font("small"), "ink2")
    else:
        _paint_text(painter, box, look.title, theme.font("body", QFont.Weight.DemiBold), "ink")


def _paint_end(painter: QPainter, box: QRectF, look: RowLook) -> QRectF:
    """Paint date and state from the right; return what is left for the words."""
    if look.trailing:
        font = theme.font("small")
        # Days of any length leave the states before them in one column.
        width = max(QFontMetricsF(font).horizontalAdvance(look.trailing) + 1, theme.px(_DAY_WIDTH))
        place = QRectF(box.right() - width, box.top(), width, box.height())
        _paint_text(painter, place, look.trailing, font, "ink3", is_at_end=True)
        box = box.adjusted(0, 0, -width - theme.px(14), 0)
    if look.pill:
        size = pill_size(look.pill, has_icon=bool(look.pill_icon))
        place = QRectF(
            box.right() - size.width(), box.center().y() - size.height() / 2, size.width(), size.height()
        )
        paint_pill(painter, place, look.pill, look.pill_hue, look.pill_icon)
        box = box.adjusted(0, 0, -size.width() - theme.px(14), 0)
    return box


def _paint_text(
    painter: QPainter, box: QRectF, text: str, font: QFont, role: str, *, is_at_end: bool = False
) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(role))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if is_at_end else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, shown)
