"""The dark rail on the left: where to go, by icon and word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel
from ui.widgets.layouts import STRETCH, column, row

_WIDE: Final = 96
_NARROW: Final = 68


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One entry of the rail.

    Attributes:
        code: ``hall``, ``people``…; also the end of the button's object name.
        keys: Shown in the tool tip, such as ``Alt+1``.
        is_low: At the bottom of the rail.
        is_action: Does something instead of leading somewhere.
    """

    code: str
    text: str
    icon: str
    keys: str
    is_low: bool = False
    is_action: bool = False


class Rail(QWidget):
    """Entries with icon and word; with little room, icons alone (the word stays for screen readers).

    Signals:
        requested: Code of the entry pressed.
    """

    requested = Signal(object)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setProperty("look", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places = tuple(places)
        self._is_narrow = False
        self._buttons: dict[str, QToolButton] = {}
        mark = Card("rail_logo", row(IconLabel("rail_logo_icon", "logo", "rail", 32)), kind="logo", padding=7)
        layout: QVBoxLayout = column(row(STRETCH, mark, STRETCH), 4, gap=5, edges=(8, 12, 8, 14))
        for place in self._places:
            if not place.is_low:
                layout.addWidget(self._make(place))
        layout.addStretch(1)
        for place in self._places:
            if place.is_low:
                layout.addWidget(self._make(place))
        self.setLayout(layout)
        self._redraw()
        theme.changed.connect(self._redraw)

    def set_current(self, code: str) -> None:
        """Mark where one is."""
        for name, button in self._buttons.items():
            button.setChecked(name == code)
        self._redraw()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show icons alone, or icons with words."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._redraw()

    def has(self, code: str) -> bool:
        """Say whether an entry is there: a role may not go everywhere."""
        return code in self._buttons

    def button(self, code: str) -> QToolButton:
        """Return the button of an entry."""
        return self._buttons[code]

    def _make(self, place: Place) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"rail_{place.code}")
        button.setProperty("kind", "nav")
        button.setProperty("code", place.code)
        button.setText(place.text.replace("&", ""))
        button.setAccessibleName(place.text.replace("&", ""))
        button.setToolTip(f"{place.text} ({place.keys})" if place.keys else place.text)
        button.setCheckable(not place.is_action)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._on_clicked)
        self._buttons[place.code] = button
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.requested.emit(button.property("code"))

    def _redraw(self) -> None:
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if self._is_narrow
            else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        )
        for place in self._places:
            button = self._buttons[place.code]
            role = "saffron" if place.is_action else "railon" if button.isChecked() else "railink"
            button.setIcon(QIcon(pixmap(place.icon, role, 24)))
            button.setIconSize(QSize(theme.px(24), theme.px(24)))
            button.setToolButtonStyle(style)
            button.setFixedHeight(theme.px(44 if self._is_narrow else 64))
        self.setFixedWidth(theme.px(_NARROW if self._is_narrow else _WIDE))
