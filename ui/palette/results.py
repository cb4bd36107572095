"""The answers of the palette: groups with a heading each, painted rows below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from models.records.settings import SearchHit
from ui.discretion import shown_name, shown_place
from ui.fonts import ensure_for
from ui.icons import pixmap
from ui.tables.rows import Index, Role
from ui.theme import theme
from ui.widgets.cards import paint_pill, pill_size

if TYPE_CHECKING:
    from ui.palette.palette import PaletteAction

_NOWHERE: Final = QModelIndex()
_HEADING: Final = 30
_ROW: Final = 56
_LOOKS: Final = {
    "resident": ("people", "primary"),
    "employer": ("employer", "blue"),
    "job": ("job", "blue"),
    "plan": ("plan", "saffronink"),
    "collaborator": ("handshake", "primary"),
    "partner": ("handshake", "blue"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One line: a heading, a hit, or an action."""

    text: str
    detail: str = ""
    icon: str = ""
    hue: str = "ink2"
    keys: str = ""
    is_heading: bool = False
    hit: SearchHit | None = None
    action: str = ""


class ResultList(QAbstractListModel):
    """The lines in order; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[Result] = []

    def show_answers(self, hits: Sequence[SearchHit], actions: Sequence[PaletteAction]) -> None:
        """Replace the lines."""
        self.beginResetModel()
        self._results = self._hit_lines(hits)
        if actions:
            self._results.append(Result(text=self.tr("Actions"), is_heading=True))
            self._results += [
                Result(text=each.text, detail=each.detail, icon=each.icon, keys=each.keys, action=each.code)
                for each in actions
            ]
        for result in self._results:
            ensure_for(result.text + result.detail)
        self.endResetModel()

    def result(self, row: int) -> Result:
        """Return one line."""
        return self._results[row]

    def next_choice(self, row: int, step: int) -> int:
        """Return the next line that can be chosen, going round; -1 when there is none."""
        count = len(self._results)
        for distance in range(1, count + 1):
            candidate = (row + step * distance) % count
            if not self._results[candidate].is_heading:
                return candidate
        return -1

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._results)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        result = self._results[index.row()]
        if role == Role.RECORD:
            return result
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (result.text, result.detail) if part)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._results[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _hit_lines(self, hits: Sequence[SearchHit]) -> list[Result]:
        headings = {
            "resident": self.tr("People"),
            "employer": self.tr("Employers"),
            "job": self.tr("Jobs"),
            "plan": self.tr("Plans"),
            "collaborator": self.tr("Network"),
            "partner": self.tr("Partners"),
        }
        lines: list[Result] = []
        previous = ""
        for hit in hits:
            if hit.kind != previous:
                lines.append(Result(text=headings.get(hit.kind, hit.kind), is_heading=True))
                previous = hit.kind
            icon, hue = _LOOKS.get(hit.kind, ("arrow_right", "ink2"))
            title, detail = _shown(hit)
            lines.append(Result(text=title, detail=detail, icon=icon, hue=hue, hit=hit))
        return lines


def _shown(hit: SearchHit) -> tuple[str, str]:
    """Return title and detail as the discreet mode lets them be read."""
    if hit.kind == "resident":
        return shown_name(hit.title), shown_place(hit.detail)
    if hit.kind == "plan":  # by its number; the person comes first in the detail
        person, dot, rest = hit.detail.partition(" · ")
        return hit.title, f"{shown_name(person)}{dot}{rest}"
    return hit.title, hit.detail


class ResultDelegate(QStyledItemDelegate):
    """Paints headings small and lines in two rows of text."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        result = index.data(Role.RECORD)
        is_heading = isinstance(result, Result) and result.is_heading
        return QSize(theme.px(200), theme.px(_HEADING if is_heading else _ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result = index.data(Role.RECORD)
        if not isinstance(result, Result):
            return
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if result.is_heading:
            self._paint_heading(painter, box, result.text)
        else:
            self._paint_line(
                painter, box, result, is_chosen=bool(option.state & QStyle.StateFlag.State_Selected)
            )
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, text: str) -> None:
        font = theme.font("over", QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
        painter.setFont(font)
        painter.setPen(theme.color("ink3"))
        room = box.adjusted(theme.px(10), theme.px(8), 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text.upper())

    def _paint_line(self, painter: QPainter, box: QRectF, result: Result, *, is_chosen: bool) -> None:
        if is_chosen:
            painter.setBrush(theme.color("soft"))
            painter.setPen(QPen(theme.color("primary"), 2) if theme.is_contrast else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(12), theme.px(12))
        half = theme.px(20) / 2
        picture = pixmap(result.icon, result.hue, 20)
        painter.drawPixmap(int(box.left() + theme.px(16)), int(box.center().y() - half), picture)
        keys = result.keys or (self.tr("Enter") if is_chosen else "")
        right = box.right() - theme.px(14)
        if keys:
            size = pill_size(keys, has_icon=False)
            place = QRectF(
                right - size.width(), box.center().y() - size.height() / 2, size.width(), size.height()
            )
            paint_pill(painter, place, keys, "neutral")
            right = place.left() - theme.px(10)
        left = box.left() + theme.px(52)
        self._paint_words(painter, QRectF(left, box.top(), right - left, box.height()), result)

    def _paint_words(self, painter: QPainter, box: QRectF, result: Result) -> None:
        first = QRectF(box.left(), box.center().y() - theme.px(21), box.width(), theme.px(21))
        if not result.detail:
            first = box
        self._paint_text(painter, first, result.text, theme.font("body", QFont.Weight.DemiBold), "ink")
        if result.detail:
            second = first.translated(0, theme.px(21))
            self._paint_text(painter, second, result.detail, theme.font("small"), "ink2")

    def _paint_text(self, painter: QPainter, box: QRectF, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.color(role))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, flags, shown)
