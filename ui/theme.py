"""One object knows the colours, the zoom and the typeface; screens ask it and redraw when it says so."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from ui.fonts import interface_font, load_latin
from ui.stylesheet import calendar_sheet, style_sheet
from ui.tokens import LIGHT, MAXIMUM_ZOOM, MINIMUM_ZOOM, PALETTES, SIZES, ThemeName

_ZOOM_STEPS: Final = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_ROLES: Final = (
    (QPalette.ColorRole.Window, "paper"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "onprimary"),
    (QPalette.ColorRole.PlaceholderText, "ink3"),
    (QPalette.ColorRole.Link, "blue"),
    (QPalette.ColorRole.ToolTipBase, "toast"),
    (QPalette.ColorRole.ToolTipText, "ontoast"),
    (QPalette.ColorRole.Accent, "primary"),
)


class Theme(QObject):
    """Colours, measures and typeface of every screen.

    Signals:
        changed: Colours or zoom are others; whatever is painted by hand must be painted again.
    """

    changed = Signal()
    STYLE: Final = "Fusion"

    def __init__(self) -> None:
        super().__init__()
        self._name = ThemeName.LIGHT
        self._tokens = LIGHT
        self._zoom = 1.0
        self._colors: dict[str, QColor] = {}

    def install(
        self, name: ThemeName | str = ThemeName.LIGHT, zoom: float = 1.0, *, is_styled: bool = False
    ) -> None:
        """Dress the application; called once, after ``QApplication`` exists.

        Args:
            name: The theme.
            zoom: 0.8 to 2.0.
            is_styled: The application was made with ``STYLE``.
        """
        if not is_styled:
            _application().setStyle(self.STYLE)
        load_latin()
        self.apply(name, zoom)

    def apply(self, name: ThemeName | str, zoom: float) -> None:
        """Change theme and zoom (0.8 to 2.0; clamped)."""
        self._name = ThemeName(name)
        self._zoom = min(MAXIMUM_ZOOM, max(MINIMUM_ZOOM, zoom))
        self._tokens = PALETTES[self._resolved()]
        self._colors.clear()
        application = _application()
        application.setPalette(self._palette())
        # With a style sheet set, setFont() no longer reaches existing widgets: both are set, in this order.
        application.setFont(self.font("body"))
        application.setStyleSheet(style_sheet(self._tokens, self._zoom))
        for window in QApplication.topLevelWidgets():
            rescale_layouts(window)
        self.changed.emit()

    @property
    def name(self) -> ThemeName:
        """The theme that was chosen (may be ``SYSTEM``)."""
        return self._name

    @property
    def zoom(self) -> float:
        """Text and spacing zoom, 0.8 to 2.0."""
        return self._zoom

    @property
    def is_contrast(self) -> bool:
        """High contrast: surfaces do not differ, so an outline has to show what is chosen."""
        return self._resolved() is ThemeName.CONTRAST

    def next_zoom(self, direction: int) -> float:
        """Return the zoom one step larger (``direction`` > 0) or smaller."""
        if direction > 0:
            return next((step for step in _ZOOM_STEPS if step > self._zoom + 0.01), MAXIMUM_ZOOM)
        return next((step for step in reversed(_ZOOM_STEPS) if step < self._zoom - 0.01), MINIMUM_ZOOM)

    def px(self, value: float) -> int:
        """Scale a measure given in pixels at zoom 1."""
        return max(1, round(value * self._zoom)) if value else 0

    def color(self, token: str) -> QColor:
        """Return the colour of a token, such as ``primary`` or ``ink2``."""
        color = self._colors.get(token)
        if color is None:
            color = self._colors[token] = QColor(self._tokens[token])
        return color

    def hex(self, token: str) -> str:
        """Return a colour as ``#RRGGBB``."""
        return self._tokens[token]

    def calendar_sheet(self) -> str:
        """Return the style sheet of a calendar at the present theme and zoom."""
        return calendar_sheet(self._tokens, self._zoom)

    def font(self, size: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the typeface in a named size (``body``, ``h1``, ``small``…) at the present zoom."""
        return interface_font(round(SIZES[size] * self._zoom), weight)

    def _resolved(self) -> ThemeName:
        if self._name is not ThemeName.SYSTEM:
            return self._name
        from PySide6.QtCore import Qt  # noqa: PLC0415  (its enumerations would delay the first paint)

        # The style hints are kept in a variable: as a temporary they are gone before the answer.
        hints = _application().styleHints()
        return ThemeName.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else ThemeName.LIGHT

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES:
            palette.setColor(role, self.color(token))
        disabled = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(disabled, role, self.color("ink3"))
        return palette


theme: Final = Theme()


def scale_layout(
    layout: QLayout, *, gap: float, edges: tuple[float, float, float, float] = (0, 0, 0, 0)
) -> None:
    """Give a layout a spacing and margins that follow the zoom.

    Args:
        layout: Any layout; a grid takes the gap in both directions.
        gap: Pixels at zoom 1 between two items.
        edges: Left, top, right and bottom margins, pixels at zoom 1.
    """
    layout.setProperty("gap", gap)
    layout.setProperty("edges", list(edges))
    _rescale(layout)


def rescale_layouts(window: QWidget) -> None:
    """Apply the present zoom to every layout below a window."""
    for layout in window.findChildren(QLayout):
        if layout.property("gap") is not None:
            _rescale(layout)


def _rescale(layout: QLayout) -> None:
    layout.setSpacing(theme.px(float(layout.property("gap"))))
    left, top, right, bottom = (theme.px(float(edge)) for edge in layout.property("edges"))
    layout.setContentsMargins(left, top, right, bottom)


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication must exist before it is dressed")
    return application
