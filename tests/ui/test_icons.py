"""Icons are ours, drawn in the colour of the theme and sharp."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui.icons import names, pixmap
from ui.theme import theme


@pytest.mark.parametrize("name", names())
def test_every_icon_draws_something_in_the_colour_asked(name: str) -> None:
    image = pixmap(name, "clay", 48).toImage()

    wanted = theme.color("clay")
    colors = {
        image.pixelColor(x, y).rgb()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }

    assert colors
    # Two strokes that cross may round a channel by one.
    assert all(abs(QColor(color).red() - wanted.red()) <= 1 for color in colors)
    assert all(abs(QColor(color).blue() - wanted.blue()) <= 1 for color in colors)


def test_an_icon_follows_theme_and_zoom() -> None:
    light = pixmap("plan", "ink", 20)
    theme.apply("dark", 1.5)
    dark = pixmap("plan", "ink", 20)

    assert dark.deviceIndependentSize().width() == 30
    assert light.deviceIndependentSize().width() == 20
    assert dark.toImage().pixelColor(0, 0).alpha() == 0
    assert QColor(theme.hex("ink")) == theme.color("ink")
