"""One signed sheet in the card: its first page, very small, what it is, who filed it and when."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.attachments import AttachmentRecord
from ui.attachments.sheet_words import SheetWords
from ui.errors import error_text
from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import STRETCH, clear, column, row

_WIDTH: Final = 58.0
_HEIGHT: Final = 78.0
_ICON: Final = 24.0


class Sketch(QAbstractButton):
    """The first page, too small to be read; pressed, it is shown large."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = QImage()
        self._icon = "paper"
        self._resize()
        theme.changed.connect(self._resize)

    def room(self) -> QSize:
        """Return the room of the picture, in device pixels."""
        ratio = self.devicePixelRatioF()
        return QSize(round((self.width() - 6) * ratio), round((self.height() - 6) * ratio))

    def show_picture(self, picture: QImage) -> None:
        """Show the first page."""
        self._picture = picture
        self.update()

    def show_icon(self, icon: str) -> None:
        """Show an icon where there is no picture."""
        self._picture, self._icon = QImage(), icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform, on=True
        )
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.fillRect(box, theme.color("sunken"))
        if self._picture.isNull():
            size = theme.px(_ICON)
            middle = box.center()
            picture = pixmap(self._icon, "clay" if self._icon == "error" else "ink3", _ICON)
            painter.drawPixmap(round(middle.x() - size / 2), round(middle.y() - size / 2), picture)
        else:
            inside = box.adjusted(1.5, 1.5, -1.5, -1.5)
            fitted = self._picture.size().scaled(inside.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, fitted.width(), fitted.height())
            place.moveCenter(inside.center())
            painter.drawImage(place, self._picture)
        has_focus = self.hasFocus()
        is_over = self.underMouse() or self.isDown()
        color = theme.color("focus" if has_focus else "primary" if is_over else "edge")
        painter.setPen(QPen(color, 2 if has_focus else 1))
        painter.drawRect(box)

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class SheetLine(QWidget):
    """One sheet.

    Signals:
        open_requested: AttachmentRecord to show large.
        remove_requested: AttachmentRecord to take away.
    """

    open_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, record: AttachmentRecord, *, may_open: bool, may_remove: bool) -> None:
        super().__init__()
        self.record = record
        base = f"sheet_{record.attachment_id}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        words = SheetWords()
        self.sketch = Sketch(f"{base}_sketch")
        self.sketch.clicked.connect(self._on_open)
        self._may_open = may_open
        self.sketch.setEnabled(may_open)
        self._filing = words.filing(record)
        name = ElidedLabel(f"{base}_name", record.name, "h3")
        what = label(words.pages(record), "small", name=f"{base}_what", wrap=True)
        filed = label(self._filing, "small", name=f"{base}_filed", wrap=True)
        self._trouble = label("", "error", name=f"{base}_trouble", wrap=True)
        self._trouble.hide()
        self.remove_button = make_button(
            "", "icon", "trash", name=f"{base}_remove", tip=self.tr("Remove {name}").format(name=record.name)
        )
        if not may_remove:  # shown before it has a parent, it would be a window
            self.remove_button.hide()
        self.remove_button.clicked.connect(self._on_remove)
        texts = clear(f"{base}_texts", column(STRETCH, name, what, filed, self._trouble, STRETCH, gap=1))
        self.setLayout(row(self.sketch, (texts, 1), self.remove_button, gap=12))
        self._tell()

    def show_picture(self, picture: QImage) -> None:
        """Show the first page."""
        self._trouble.hide()
        self.sketch.show_picture(picture)

    def show_trouble(self, error: AppError) -> None:
        """Say why the sheet cannot be shown."""
        self.sketch.show_icon("error")
        self._trouble.setText(error_text(error))
        self._trouble.show()
        self._tell()

    def _tell(self) -> None:
        said = self.tr("Show {name} large, {filing}").format(name=self.record.name, filing=self._filing)
        self.sketch.setAccessibleName(said)
        self.sketch.setAccessibleDescription(self._trouble.text())
        tip = self.tr("Show it large") if self._may_open else self.tr("Employment advisers open it")
        self.sketch.setToolTip(tip)

    def _on_open(self) -> None:
        self.open_requested.emit(self.record)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self.record)
