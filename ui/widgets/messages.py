"""What the application says: inline bars above what they concern, and toasts that offer to undo."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.covering import hides_something
from ui.widgets.labels import IconLabel, TextLabel
from ui.widgets.layouts import row

# kind -> (card, icon, colour of the icon)
_KINDS: Final = {
    "info": ("blue", "info", "blue"),
    "success": ("soft", "check", "primary"),
    "warning": ("saffron", "alert", "saffronink"),
    "error": ("clay", "error", "clay"),
}
TOAST_MS: Final = 8_000
# High enough to leave the bar of actions, and the focus on it, in view.
_ABOVE_BAR: Final = 92
_LINE_BELOW: Final = 28
_AFTER_SCROLLING_MS: Final = 60
_WIDTH_OF_TWO: Final = 0.6
"""Of the width of one line: two lines break where the words allow it."""


class MessageBar(QFrame):
    """A sentence pushed into the layout above what it concerns, with one action, or two to choose from.

    Signals:
        action_requested: The action's button was pressed.
        second_requested: The button of the other action was pressed.
        closed: The person put the message away.
    """

    action_requested = Signal()
    second_requested = Signal()
    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._kind = "info"
        self._icon = IconLabel(f"{name}_icon", "info", "blue", 18)
        self._text = TextLabel(f"{name}_text", "", "body")
        self._text.setWordWrap(True)
        self._action = make_button("", "ghost", "arrow_right", name=f"{name}_action")
        self._action.clicked.connect(self.action_requested)
        self._second = make_button("", "ghost", name=f"{name}_second")
        self._second.clicked.connect(self.second_requested)
        self._close = make_button(
            "", "icon", "close", name=f"{name}_close", tip=self.tr("Put away this message")
        )
        self._close.clicked.connect(self.dismiss)
        buttons = (self._action, self._second, self._close)
        layout = row(self._icon, (self._text, 1), *buttons, gap=8, edges=(14, 6, 6, 6))
        self.setLayout(layout)
        self.hide()

    def show_message(
        self, kind: str, text: str, *, action: str = "", second: str = "", can_close: bool = True
    ) -> None:
        """Show a sentence.

        Args:
            kind: ``info``, ``success``, ``warning`` or ``error``.
            text: What is so, and what to do about it.
            action: Label of the action; empty for none.
            second: Label of the other action; empty for none.
            can_close: Offer to put the message away.
        """
        card, icon, role = _KINDS[kind]
        self._kind = kind
        self.setProperty("card", card)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.set_icon(icon, role)
        self._text.setText(text)
        for button, words in ((self._action, action), (self._second, second)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(bool(words))
        self._close.setVisible(can_close)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def text(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return self._text.text() if not self.isHidden() else ""

    def kind(self) -> str:
        """Return the kind of the sentence shown."""
        return self._kind

    def dismiss(self) -> None:
        """Put the message away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()


class Toast(QFrame):
    """A short confirmation with Undo; it goes after eight seconds or at a click.

    It lies at the bottom of the window; where that would hide something to use or to read, over its perch.

    Signals:
        undo_requested: The person wants the last action undone.
    """

    undo_requested = Signal()

    def __init__(self, name: str, parent: QWidget, *, perch: QWidget | None = None) -> None:
        """Make the toast, hidden.

        Args:
            name: Object name.
            parent: The window it floats on.
            perch: Words of the window that nobody needs for eight seconds; None: it stays at the bottom.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("card", "toast")
        self._perch, self._is_above = perch, False
        self._icon = IconLabel(f"{name}_icon", "check", "toastact", 18)
        self._text = TextLabel(f"{name}_text", "", "ontoast")
        self._undo = make_button("", "toast", name=f"{name}_undo")
        self._undo.clicked.connect(self._on_undo)
        self.setLayout(row(self._icon, (self._text, 1), self._undo, gap=12, edges=(18, 8, 8, 8)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_AFTER_SCROLLING_MS)
        self._looking.timeout.connect(self._give_way)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        parent.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def show_text(self, text: str, *, can_undo: bool) -> None:
        """Show a confirmation for eight seconds."""
        self._text.setText(text)
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self._undo.setText(self.tr("Undo ({keys})").format(keys=keys))
        self._undo.setAccessibleName(self.tr("Undo"))
        self._undo.setVisible(can_undo)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._is_above = False
        self._place()
        self._timer.start()
        self._looking.start()  # what it confirms may be about to change the page below it
        announce(self, text)

    def text(self) -> str:
        """Return the confirmation shown, empty when there is none."""
        return self._text.text() if not self.isHidden() else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # It may lie over the very field that is wanted next.
        self.hide()

    def _on_undo(self) -> None:
        self.hide()
        self.undo_requested.emit()

    def _on_focus(self) -> None:
        if not self.isHidden():
            self._looking.start()

    def _give_way(self) -> None:
        """Go when it lies over the field that is filled in now, or over what is said below it."""
        self._place()
        field, parent = QApplication.focusWidget(), self.parentWidget()
        if field is None or parent is None or not parent.isAncestorOf(field) or self.isAncestorOf(field):
            return
        box = QRect(field.mapTo(parent, QPoint(0, 0)), field.size()).adjusted(0, 0, 0, theme.px(_LINE_BELOW))
        is_field = field.height() < 2 * self.height()  # a list is so large that little of it is hidden
        if is_field and box.intersects(self.geometry()):
            self.hide()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None or self.isHidden():
            return
        self._text.setWordWrap(False)
        height = self.sizeHint().height()
        width = min(self.sizeHint().width(), parent.width() - theme.px(32))
        box = QRect(
            (parent.width() - width) // 2, parent.height() - height - theme.px(_ABOVE_BAR), width, height
        )
        # Once it has moved away it stays there: who reaches for Undo must not miss it.
        self._is_above = self._is_above or (
            self._perch is not None and hides_something(parent, box, self, self._perch)
        )
        if self._is_above and self._perch is not None:
            self._text.setWordWrap(True)
            box = self._over(self._perch, width)
        self.setGeometry(box)

    def _over(self, perch: QWidget, width: int) -> QRect:
        """Return a box over the perch: as wide as that, or as wide as two lines of words need."""
        parent, edge = self.parentWidget(), theme.px(6)
        corner = perch.mapTo(parent, QPoint(0, 0)) if parent is not None else QPoint(0, 0)
        wanted = max(perch.width(), self._width_of_lines(width))
        height = max(self.heightForWidth(wanted), self.minimumSizeHint().height())
        top = max(theme.px(2), corner.y() + (perch.height() - height) // 2 - edge)  # off what is below
        return QRect(corner.x() - edge, top, wanted, height)

    def _width_of_lines(self, whole: int) -> int:
        """Return the width at which the words take two lines, where one takes ``whole`` pixels."""
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        return whole - words + round(words * _WIDTH_OF_TWO)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a sentence, without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
