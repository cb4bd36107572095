"""The frame of a page: a body that scrolls and a bar of actions that never does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.labels import IconLabel, TextLabel, hairline, label
from ui.widgets.layouts import STRETCH, Edges, Item, clear, column, row
from ui.widgets.messages import MessageBar

_BESIDE_BAR: Final = 4
"""Pixels at zoom 1 between what scrolls and the room of its bar."""


class ScrollBody(QWidget):
    """The content of a scroll area, whose height follows the width it really has.

    A plain widget would claim the height it needs at its *minimum* width: wrapped texts would leave a void.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "scrolled")
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height_at(width)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        width = self.least_width()
        return QSize(width, self._height_at(max(width, self.width())))

    def least_width(self) -> int:
        """Return the width the content needs at least, in pixels."""
        layout = self.layout()
        return layout.minimumSize().width() if layout is not None else 0

    def _height_at(self, width: int) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        wide_enough = max(width, layout.minimumSize().width())
        if layout.hasHeightForWidth():
            return layout.minimumHeightForWidth(wide_enough)
        return layout.minimumSize().height()


class ScrollPane(QScrollArea):
    """Scrolls up and down only; asks again for the height when the width changes."""

    def __init__(self, name: str, layout: QLayout) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._was_sized = False
        body = ScrollBody(f"{name}_body")
        self.setWidget(body)
        # Filled afterwards: what a scroll area takes in is dressed and measured at once, before it has its
        # place in a window, and would be dressed anew with each parent it gets on the way there.
        body.setLayout(layout)

    def content_height(self, width: int) -> int:
        """Return the height the whole content needs at a width, in pixels."""
        body = self.widget()
        return body.heightForWidth(width) if body is not None else 0

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and not self._was_sized:
            return QAbstractScrollArea.event(self, event)  # nothing to measure before it is shown; see above
        return super().event(event)

    @override
    def resizeEvent(self, event: object) -> None:
        self._was_sized = True
        super().resizeEvent(event)  # type: ignore[arg-type]  # QResizeEvent
        body = self.widget()
        if body is not None:
            body.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        body = self.widget()
        # Not its hint: to work out the height of everything that scrolls is much, and is not asked for.
        width = body.least_width() if isinstance(body, ScrollBody) else 0
        return QSize(width + theme.px(14), theme.px(120))


class Page(QWidget):
    """Title, subtitle, messages, a scrolling ``body`` and a fixed bar of actions.

    ``body`` is a column to which a screen adds its cards.
    """

    def __init__(self, name: str, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "page")
        self.title_label = label(title, "h1", name=f"{name}_title")
        self.subtitle_label = label(subtitle, "small", name=f"{name}_subtitle")
        self.messages = MessageBar(f"{name}_messages")
        self.body: QVBoxLayout = column(gap=12, edges=(0, 0, _BESIDE_BAR, 0))
        # Title, messages and actions end where the cards do: what scrolls leaves a little room to its bar.
        words = column(self.title_label, self.subtitle_label, gap=0)
        self.header = row(words, STRETCH, gap=8, edges=(0, 0, _BESIDE_BAR, 0))
        self._scroll = ScrollPane(f"{name}_scroll", self.body)
        self._bar = clear(f"{name}_bar", column(gap=0, edges=(0, 0, _BESIDE_BAR, 0)))
        self._bar.hide()
        self._header_holder = clear(f"{name}_header", self.header)
        self.setLayout(
            column(
                self._header_holder,
                row((self.messages, 1), edges=(0, 0, _BESIDE_BAR, 0)),
                (self._scroll, 1),
                self._bar,
                gap=10,
                edges=(20, 4, 14, 16),
            )
        )
        self._has_header_widgets = False
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the words at the top; without any the header leaves no gap."""
        self.title_label.setText(title)
        self.title_label.setVisible(bool(title))
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))
        self._header_holder.setVisible(bool(title or subtitle or self._has_header_widgets))

    def add_header_widget(self, widget: QWidget) -> None:
        """Put something at the end of the title's line."""
        self.header.addWidget(widget)
        self._has_header_widgets = True
        self._header_holder.show()

    def set_bar(self, *items: Item, edges: Edges = (0, 10, 0, 0)) -> None:
        """Fill the bar of actions below the body; it never scrolls."""
        layout = self._bar.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(hairline(f"{self.objectName()}_bar_line"))
            layout.addLayout(row(*items, gap=10, edges=edges))
        self._bar.show()

    def set_aside(self, widget: QWidget) -> None:
        """Put something between the body and the bar, where it is seen wherever the body is scrolled to."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            line = row((widget, 1), edges=(0, 0, _BESIDE_BAR, 0))
            layout.insertLayout(layout.indexOf(self._bar), line)

    def bar(self) -> QWidget:
        """Return the bar, to hide or show it."""
        return self._bar

    def scroll_to_top(self) -> None:
        """Show the beginning of the body, as for something just opened."""
        self._scroll.verticalScrollBar().setValue(0)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a widget of the body into view."""
        self._scroll.ensureWidgetVisible(widget, theme.px(24), theme.px(48))


class EmptyState(QWidget):
    """One sentence and one action, where a list has nothing to show.

    Signals:
        action_requested: The action's button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self, name: str, sentence: str, action: str = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._sentence: TextLabel = label(sentence, "muted", name=f"{name}_sentence", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = make_button(action, "primary", "plus", name=f"{name}_action")
        if not action:
            self.button.hide()  # never « shown »: without a parent yet it would be a window
        self.button.clicked.connect(self.action_requested)
        picture = IconLabel(f"{name}_icon", icon or "list", "ink3", 32)
        if not icon:
            picture.hide()
        self.setLayout(
            column(
                STRETCH,
                row(STRETCH, picture, STRETCH),
                self._sentence,
                row(STRETCH, self.button, STRETCH),
                STRETCH,
                gap=12,
                edges=(24, 24, 24, 24),
            )
        )
