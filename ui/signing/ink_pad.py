"""Where one signs: pen, finger, mouse, or a glide on the trackpad with the space bar held."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointerEvent,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from models.records.signatures import Ink
from models.rules.ink import is_signature
from ui.signing.glide_key import GlideKey
from ui.signing.ink_sheet import InkSheet
from ui.signing.pad_paper import paint_frame
from ui.theme import theme

PALM_MS: Final = 500
_REAL_MOUSE: Final = Qt.MouseEventSource.MouseEventNotSynthesized
_LEFT: Final = Qt.MouseButton.LeftButton
# X11 merges the moves of a quick hand. Its plug-in switches this on while the application is created, so that
# switching it off before has no effect.
_MERGING: Final = (
    Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
    Qt.ApplicationAttribute.AA_CompressTabletEvents,
)
_TOUCHES: Final = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)


class InkPad(QWidget):
    """White paper with a line to sign on; keeps the raw points, which are the evidence.

    Signals:
        changed: A stroke was finished, taken back or wiped.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Signature"))
        self.setAccessibleDescription(
            self.tr(
                "Sign with a pen, a finger or the mouse. Without pressing: hold the space bar and glide on the trackpad. Backspace takes the last stroke back."  # noqa: E501  (one string for the translators)
            )
        )
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for attribute in _MERGING:
            QCoreApplication.setAttribute(attribute, False)
        self._sheet = InkSheet()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._pen_at: int | None = None
        self._glide = GlideKey(self)
        self._glide.released.connect(self._end)
        theme.changed.connect(self._redraw)

    def ink(self) -> Ink:
        """What was drawn so far, the stroke under the hand left out."""
        return self._sheet.ink()

    def has_signature(self) -> bool:
        """Whether there is more than a slip of the hand."""
        return is_signature(self.ink())

    def stroke_count(self) -> int:
        """Number of finished strokes."""
        return self._sheet.count

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._sheet.undo():
            self.changed.emit()
        self.update()

    def clear(self) -> None:
        """Wipe everything, and count time from now."""
        self._sheet.clear()
        self._clock.restart()
        self._pen_at = None
        self.update()
        self.changed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(260))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(90))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._touch(event)
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        self._pen_at = self._clock.elapsed()
        event.accept()
        if self._sheet.device == "touch":
            self._sheet.drop()  # the palm came down before the pen
            self.update()
        is_press = event.type() == QEvent.Type.TabletPress
        if event.pointerType() == QPointingDevice.PointerType.Eraser:
            if is_press:
                self.undo()
            return
        if is_press and event.button() == _LEFT:
            self._begin("pen")
        if self._sheet.device == "pen":
            has_pressure = event.pointingDevice().capabilities() & QInputDevice.Capability.Pressure
            is_release = event.type() == QEvent.Type.TabletRelease
            # A lifted pen presses with nothing: its last point keeps the width of the one before.
            if not is_release:
                self._add(event, event.position(), event.pressure() if has_pressure else None)
            else:
                self._end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # What Qt makes out of pen and touch would draw every stroke twice.
        if event.source() == _REAL_MOUSE and event.button() == _LEFT and self._sheet.device != "pen":
            self._end()
            self._begin("mouse")
            self._add(event, event.position())
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.source() != _REAL_MOUSE:
            return
        if self._sheet.device == "mouse":
            self._add(event, event.position())
        elif self._glide.is_held and self._sheet.device in ("", "glide"):
            self._glide_to(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._sheet.device == "mouse" and event.button() == _LEFT:
            self._end()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self._sheet.device == "glide":
            self._end()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._glide.key_pressed(event):
            return
        if _is_own(event):
            self.undo()
            return
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._glide.key_released(event):
            super().keyReleaseEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._glide.let_go()
        super().focusOutEvent(event)
        self.update()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._glide.let_go()
        self._end()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.resize(event.size())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._sheet.paint(painter, self.devicePixelRatioF(), is_mirrored=is_mirrored)
        paint_frame(painter, self.rect(), has_focus=self.hasFocus())

    def _touch(self, event: QTouchEvent) -> None:
        if self._pen_at is not None and self._clock.elapsed() - self._pen_at < PALM_MS:
            return
        if event.type() == QEvent.Type.TouchCancel and self._sheet.device == "touch":
            self._sheet.drop()
            self.update()
        elif event.type() == QEvent.Type.TouchBegin and not self._sheet.device:
            self._begin("touch")
        if self._sheet.device != "touch" or not event.points():
            return
        # The first finger only: a second one, or the side of the hand, draws nothing.
        self._add(event, event.points()[0].position())
        if event.type() == QEvent.Type.TouchEnd:
            self._end()

    def _glide_to(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self._end()  # the next stroke begins where the pointer comes back
            return
        if not self._sheet.device:
            self._begin("glide")
        self._add(event, event.position())

    def _begin(self, device: str) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._sheet.begin(device, self._clock.elapsed())

    def _add(self, event: QPointerEvent, position: QPointF, pressure: float | None = None) -> None:
        dirty = self._sheet.add(
            position, now_ms=self._clock.elapsed(), stamp=event.timestamp(), pressure=pressure
        )
        if not dirty.isEmpty():
            self.update(dirty.toAlignedRect())

    def _end(self) -> None:
        if self._sheet.device and self._sheet.end():
            self.update()
            self.changed.emit()

    def _redraw(self) -> None:
        self._sheet.repaint_all()
        self.updateGeometry()
        self.update()


def _is_own(event: QKeyEvent) -> bool:
    """Keys the pad keeps for itself, whatever shortcut the window has for them."""
    is_undo = event.matches(QKeySequence.StandardKey.Undo)
    return is_undo or event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Backspace)
