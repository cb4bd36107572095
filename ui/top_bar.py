"""Above every page: where and when one is, the field that finds everything, and two facts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.discretion import discretion
from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.cards import Pill
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import clear, column, row

_MOST_FOR_PLACE: Final = 3
"""The place takes at most one part in so many."""


class SearchButton(QPushButton):
    """Looks like a search field; pressing it or typing over it opens the palette."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "bare")
        self._words = text
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        # It gives way: a button would hold the width it likes best, and the words beside it would be cut.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(42))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(42))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.hasFocus()
        painter.setPen(QPen(theme.color("focus" if has_focus else "line"), 2 if has_focus else 1))
        painter.setBrush(theme.color("surface"))
        shape = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        size = theme.px(18)
        painter.drawPixmap(theme.px(15), (self.height() - size) // 2, pixmap("search", "ink2", 18))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink3"))
        room = self.rect().adjusted(theme.px(44), 0, -theme.px(70), 0)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setFont(theme.font("small"))
        keys_room = self.rect().adjusted(0, 0, -theme.px(16), 0)
        painter.drawText(keys_room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "Ctrl+K")


class TopBar(QWidget):
    """Title and date, the search field, « offline » and « encrypted ».

    Signals:
        search_requested: The palette is asked for.
    """

    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.title = ElidedLabel("page_title", "", "h2")
        self.subtitle = ElidedLabel("page_subtitle", "", "small")
        self.where = clear("page_where", column(self.title, self.subtitle, gap=0))
        self.search = SearchButton("search_field", self.tr("Find a person, an employer, or act…"))
        self.search.clicked.connect(self.search_requested)
        self.offline = Pill(
            "offline_pill", self.tr("Offline, nothing leaves here"), hue="plain", icon="offline"
        )
        self.encrypted = Pill("encrypted_pill", self.tr("Encrypted"), hue="sealed", icon="lock")
        self.discreet = Pill("discreet_pill", self.tr("Discreet  F7"), hue="saffron", icon="eye_off")
        self.discreet.hide()
        discretion.changed.connect(self._show_discretion)
        self._show_discretion()
        self._facts = row(self.discreet, self.offline, self.encrypted, gap=8)
        self.setLayout(
            row(
                (self.where, 3),
                (self.search, 4),
                self._facts,
                gap=14,
                edges=(22, 10, 18, 8),
            )
        )

    def set_place(self, title: str, subtitle: str) -> None:
        """Say where one is."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self._fit_place()

    def _fit_place(self) -> None:
        """Have the place and the day read whole before the search field is wide, up to a third of the bar."""
        places = (self.title, self.subtitle)
        whole = max(place.fontMetrics().horizontalAdvance(place.whole_text()) + 2 for place in places)
        self.title.setMinimumWidth(min(whole, self.width() // _MOST_FOR_PLACE))

    def _show_discretion(self) -> None:
        self.discreet.setVisible(discretion.is_on)

    def add_fact(self, fact: QWidget) -> None:
        """Show one more fact, the last to give way."""
        self._facts.addWidget(fact)

    @override
    def resizeEvent(self, event: object) -> None:
        # Facts give way before the search field does; « encrypted » is the last to go.
        self.offline.setVisible(self.width() >= theme.px(1240))
        self.encrypted.setVisible(self.width() >= theme.px(720))
        self._fit_place()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()
