"""Buttons: one function makes them all, so that sizes, focus and icons agree everywhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.fonts import ensure_for
from ui.icons import icon as draw_icon
from ui.icons import pixmap
from ui.theme import theme

_ICON_ROLES: Final = {
    "primary": "onprimary",
    "saffron": "onsaffron",
    "danger": "clay",
    "ghost": "primary",
    "toast": "toastact",
    "icon": "ink2",
    "tool": "ink2",
}


class Button(QPushButton):
    """A push button with an icon of the theme and a busy state."""

    def __init__(
        self, name: str, text: str = "", *, kind: str = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._kind, self._icon, self._label = kind, icon, text
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        self.setAutoDefault(False)
        self._redraw()
        theme.changed.connect(self._redraw)

    @override
    def setText(self, text: str, /) -> None:
        ensure_for(text)
        super().setText(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Outside dialogs Enter would do nothing on the button that has the focus.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def set_icon(self, name: str) -> None:
        """Show another icon; empty for none."""
        self._icon = name
        self._redraw()

    def set_busy(self, is_busy: bool, text: str = "") -> None:
        """Refuse clicks and show the busy cursor while something runs.

        Args:
            is_busy: Whether it runs.
            text: What is being done, shown instead of the label; empty: the label stays.
        """
        if is_busy and text:
            self.setText(text)
        elif not is_busy:
            self.setText(self._label)
        self.setEnabled(not is_busy)
        self.setCursor(Qt.CursorShape.BusyCursor if is_busy else Qt.CursorShape.PointingHandCursor)

    def _redraw(self) -> None:
        if not self._icon:
            return
        size = 18 if self._kind != "icon" else 20
        picture = draw_icon(self._icon, _ICON_ROLES.get(self._kind, "ink"), size)
        picture.addPixmap(pixmap(self._icon, "ink3", size), QIcon.Mode.Disabled)
        self.setIcon(picture)
        self.setIconSize(QSize(theme.px(size), theme.px(size)))


def make_button(
    text: str,
    kind: str = "plain",
    icon: str = "",
    *,
    name: str,
    big: bool = False,
    tip: str = "",
    parent: QWidget | None = None,
) -> Button:
    """Return a button.

    Args:
        text: Label, ``&`` before the letter of its Alt key.
        kind: ``primary``, ``plain``, ``ghost``, ``danger``, ``saffron``, ``icon`` (no text) or ``tool``
            (no text, small).
        icon: Name of an icon, empty for none.
        name: Object name.
        big: The one action of a screen.
        tip: Tool tip; it is also the accessible name of a button without text.
        parent: Owner, when the button is not put in a layout at once.
    """
    button = Button(name, text, kind=kind, icon=icon, parent=parent)
    if big:
        button.setProperty("big", True)
    if tip:
        button.setToolTip(tip)
    button.setAccessibleName(text.replace("&", "") or tip)
    return button
