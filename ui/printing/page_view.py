"""Pages one below the other, drawn when they come into view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from ui.printing.pages import Pages
from ui.theme import theme

ZOOMS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_GAP: Final = 12.0
_SPOKEN: Final = 4_000
_PAPER: Final = Qt.GlobalColor.white


class _Shown:
    """The document that is shown; it goes with the view, whoever destroys that."""

    def __init__(self) -> None:
        self.pages: Pages | None = None

    def close(self) -> None:
        """Let the document go."""
        if self.pages is not None:
            self.pages.close()
            self.pages = None


class PageView(QAbstractScrollArea):
    """The pages of a document, as wide as the view at zoom 1.

    Signals:
        page_changed: Number of the page in view, from 1; 0 when there is none.
        zoom_changed: The zoom.
    """

    page_changed = Signal(object)
    zoom_changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: Pages | None = None
        self._document = _Shown()
        self.destroyed.connect(self._document.close)
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._zoom = 1.0
        self._shown = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._arrange)

    def set_pages(self, pages: Pages | None) -> None:
        """Show a document; where one was in a former state of it stays in view."""
        old, self._pages = self._pages, pages
        self._document.close()
        self._document.pages = pages
        if pages is None or old is None or len(pages) != len(old):
            self._pictures.clear()
            self.verticalScrollBar().setValue(0)
        # Pictures of the former state stay until the new ones are drawn: no flash while one types.
        self._pictures = {index: (0.0, image) for index, (_, image) in self._pictures.items()}
        self._arrange()
        self._tell_page()

    def count(self) -> int:
        """Number of pages."""
        return len(self._pages) if self._pages is not None else 0

    def page(self) -> int:
        """Number of the page in view, from 1; 0 when there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return next(
            (index + 1 for index in reversed(range(self.count())) if self._top(index) <= middle),
            min(self.count(), 1),
        )

    def go_to(self, page: int) -> None:
        """Bring a page into view, counted from 1."""
        if self.count():
            index = min(max(page, 1), self.count()) - 1
            self.verticalScrollBar().setValue(round(self._top(index) - theme.px(_GAP) / 2))

    def zoom(self) -> float:
        """1 when a page is as wide as the view."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Zoom, keeping what is at the top in view."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(self._height(), 1.0)
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._arrange()
        bar.setValue(round(place * self._height()))
        self.zoom_changed.emit(self._zoom)

    def zoom_by(self, step: int) -> None:
        """One step nearer (1) or further (-1)."""
        larger = [zoom for zoom in ZOOMS if zoom > self._zoom + 0.01]
        smaller = [zoom for zoom in ZOOMS if zoom < self._zoom - 0.01]
        self.set_zoom((larger or [ZOOMS[-1]])[0] if step > 0 else (smaller or [ZOOMS[0]])[-1])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self.page() + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(1 if key == Qt.Key.Key_Home else self.count())
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._speak()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in self._visible():
            box = self._box(index)
            painter.fillRect(box, _PAPER)
            scale, picture = self._pictures.get(index, (0.0, QImage()))
            if not picture.isNull():
                painter.drawImage(box, picture)
            if scale != self._scale():
                self._later.start()
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawRect(box)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))

    def _draw_next(self) -> None:
        """Draw one page, then let the screen breathe: a page takes some ten milliseconds."""
        scale = self._scale()
        for index in self._visible():
            if self._pages is not None and self._pictures.get(index, (0.0,))[0] != scale:
                near = range(max(self.page() - 3, 0), self.page() + 2)
                self._pictures = {kept: drawn for kept, drawn in self._pictures.items() if kept in near}
                self._pictures[index] = (scale, self._pages.image(index, scale))
                self.viewport().update(self._box(index).toAlignedRect())
                self._later.start()
                return

    def _arrange(self) -> None:
        area = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(area.height())
        vertical.setSingleStep(theme.px(40))
        vertical.setRange(0, max(0, round(self._height() - area.height())))
        horizontal.setPageStep(area.width())
        horizontal.setRange(0, max(0, round(self._width() - area.width())))
        self.viewport().update()

    def _scale(self) -> float:
        """Device pixels per point."""
        return self._points_to_view() * self.devicePixelRatioF()

    def _points_to_view(self) -> float:
        widest = max((size.width for size in self._pages.sizes), default=1.0) if self._pages else 1.0
        room = max(self.viewport().width() - 2 * theme.px(_GAP), theme.px(120))
        return room / widest * self._zoom

    def _width(self) -> float:
        widest = max((size.width for size in self._pages.sizes), default=0.0) if self._pages else 0.0
        return widest * self._points_to_view() + 2 * theme.px(_GAP)

    def _height(self) -> float:
        return self._top(self.count())

    def _top(self, index: int) -> float:
        """Where a page begins, in the whole column of pages."""
        if self._pages is None:
            return 0.0
        heights = sum(size.height for size in self._pages.sizes[:index])
        return heights * self._points_to_view() + (index + 1) * theme.px(_GAP)

    def _box(self, index: int) -> QRectF:
        """Where a page is, in the view."""
        if self._pages is None:
            return QRectF()
        size, factor = self._pages.sizes[index], self._points_to_view()
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        left = max((self.viewport().width() - size.width * factor) / 2, theme.px(_GAP))
        return QRectF(
            left - offset.x(), self._top(index) - offset.y(), size.width * factor, size.height * factor
        )

    def _visible(self) -> list[int]:
        area = QRectF(self.viewport().rect())
        return [index for index in range(self.count()) if self._box(index).intersects(area)]

    def _on_scrolled(self) -> None:
        if self.page() != self._shown:
            self._tell_page()

    def _tell_page(self) -> None:
        self._shown = self.page() if self.count() else 0
        self.page_changed.emit(self._shown)
        if self.hasFocus():
            self._speak()

    def _speak(self) -> None:
        """The words of the page in view, for who does not see the picture."""
        if self._pages is not None and self._shown:
            self.setAccessibleDescription(self._pages.text(self._shown - 1)[:_SPOKEN])
