"""Every theme can be read, at every size."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QFont, QTextLayout
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.fonts import load_world, needs_world
from ui.permanence.seen_today import _Bars
from ui.stylesheet import style_sheet
from ui.theme import scale_layout, theme
from ui.tokens import PALETTES, ThemeName

TEXT = 4.5
CONTROL = 3.0
PAIRS = [
    ("ink", "paper", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "sunken", TEXT),
    ("ink", "soft", TEXT),
    ("ink", "saffronsoft", TEXT),
    ("ink", "claysoft", TEXT),
    ("ink", "bluesoft", TEXT),
    ("ink2", "paper", TEXT),
    ("ink2", "surface", TEXT),
    ("ink3", "paper", TEXT),
    ("ink3", "surface", TEXT),
    ("ink3", "sunken", TEXT),
    ("edge", "surface", CONTROL),
    ("edge", "paper", CONTROL),
    ("edge", "sunken", CONTROL),
    ("primary", "surface", TEXT),
    ("primary", "soft", TEXT),
    ("onprimary", "primary", TEXT),
    ("onprimary", "hover", TEXT),
    ("saffronink", "saffronsoft", TEXT),
    ("onsaffron", "saffron", TEXT),
    ("clay", "surface", TEXT),
    ("clay", "claysoft", TEXT),
    ("blue", "surface", TEXT),
    ("blue", "bluesoft", TEXT),
    ("railink", "rail", TEXT),
    ("railink", "rail2", TEXT),
    ("railon", "rail2", TEXT),
    ("railon", "rail3", TEXT),
    ("railink", "rail3", TEXT),
    ("saffron", "rail", CONTROL),
    ("ontoast", "toast", TEXT),
    ("toastact", "toast", TEXT),
    ("focus", "surface", CONTROL),
    ("focus", "paper", CONTROL),
    ("focus", "soft", CONTROL),
]


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
def test_every_pair_of_colours_can_be_told_apart(name: ThemeName) -> None:
    tokens = PALETTES[name]

    too_close = {
        (front, back): round(_contrast(tokens[front], tokens[back]), 2)
        for front, back, wanted in PAIRS
        if _contrast(tokens[front], tokens[back]) < wanted
    }

    assert too_close == {}


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
def test_the_bars_of_the_days_before_are_seen_on_their_card(name: ThemeName, qtbot: QtBot) -> None:
    theme.apply(name, 1.0)
    bars = _Bars("bars")
    qtbot.addWidget(bars)
    bars.resize(205, 40)
    bars.set_values((4, 4, 4, 4))
    picture = bars.grab().toImage()

    older, today = (picture.pixelColor(x, 20).name().upper() for x in (20, 180))
    ground = PALETTES[name]["surface"]
    assert _contrast(older, ground) >= CONTROL
    assert _contrast(today, ground) >= CONTROL
    assert older != today


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
def test_a_filled_button_that_has_the_keyboard_is_told_by_more_than_a_hue(
    name: ThemeName, in_window: Callable[..., QWidget]
) -> None:
    theme.apply(name, 1.5)
    button, other = QPushButton("Enregistrer"), QPushButton("Revenir")
    button.setProperty("kind", "primary")
    window = in_window(button, other)
    window.setProperty("look", "page")
    other.setFocus()
    size, rest = button.sizeHint(), window.grab(button.geometry()).toImage()
    button.setFocus()
    shown = window.grab(button.geometry()).toImage()

    assert button.sizeHint() == size, "nothing moves"
    colours = [shown.pixelColor(x, shown.height() // 2).name().upper() for x in range(12)]
    tokens = PALETTES[name]
    assert tokens["focus"] in colours
    ring = colours.index(tokens["focus"])
    fill = next(place for place in range(ring, 12) if colours[place] == tokens["primary"])
    gap = max(_contrast(each, tokens["primary"]) for each in colours[ring:fill])
    assert gap >= CONTROL, colours
    assert rest.pixelColor(4, rest.height() // 2).name().upper() == tokens["primary"]


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_with_high_contrast_what_is_off_and_what_is_chosen_are_seen(zoom: float) -> None:
    sheet = style_sheet(PALETTES[ThemeName.CONTRAST], zoom)
    off = re.search(r"QPushButton:disabled \{ color: (#\w+);", sheet)
    line = re.search(r'"records"\]::item:selected \{ background: (#\w+); color: (#\w+)', sheet)

    assert off is not None
    assert line is not None
    assert _contrast(off[1], PALETTES[ThemeName.CONTRAST]["surface"]) >= TEXT
    assert off[1] != PALETTES[ThemeName.CONTRAST]["ink"]
    assert _contrast(line[1], PALETTES[ThemeName.CONTRAST]["surface"]) >= CONTROL
    assert _contrast(line[2], line[1]) >= TEXT


def test_all_themes_name_the_same_colours() -> None:
    assert len({frozenset(tokens) for tokens in PALETTES.values()}) == 1


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.5, 2.0])
def test_the_style_sheet_is_complete_at_every_zoom(zoom: float) -> None:
    for tokens in PALETTES.values():
        sheet = style_sheet(tokens, zoom)
        assert "$" not in sheet
        assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.25, 1.5, 2.0])
def test_chips_stay_round_since_their_radius_is_under_half_their_height(qtbot: QtBot, zoom: float) -> None:
    theme.apply("light", zoom)
    chip = QPushButton("Bus")
    chip.setProperty("kind", "chip")
    qtbot.addWidget(chip)
    chip.show()

    rule = re.search(r'kind="chip"\] \{ border-radius: (\d+)px', style_sheet(PALETTES[ThemeName.LIGHT], zoom))

    assert rule is not None
    assert int(rule[1]) <= chip.sizeHint().height() / 2


def test_zoom_enlarges_texts_and_gaps_that_are_already_on_screen(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    scale_layout(layout, gap=10, edges=(4, 4, 4, 4))
    label = QLabel("Amina")
    label.setProperty("look", "h1")
    layout.addWidget(label)
    qtbot.addWidget(window)
    window.show()
    before = label.fontMetrics().height()

    theme.apply("light", 2.0)

    assert label.fontMetrics().height() >= before * 1.9
    assert layout.spacing() == 20
    assert layout.contentsMargins().left() == 8


def test_painted_widgets_are_told_to_paint_again(qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply("dark", 1.0)

    assert theme.color("paper") == QColor(PALETTES[ThemeName.DARK]["paper"])


def test_zoom_steps_stop_at_both_ends() -> None:
    theme.apply("light", 2.0)
    assert theme.next_zoom(1) == 2.0
    theme.apply("light", 0.8)
    assert theme.next_zoom(-1) == 0.8
    theme.apply("light", 9.0)
    assert theme.zoom == 2.0


def test_the_theme_of_the_computer_is_light_or_dark() -> None:
    theme.apply("system", 1.0)

    assert theme.hex("paper") in {PALETTES[ThemeName.LIGHT]["paper"], PALETTES[ThemeName.DARK]["paper"]}
    assert not theme.is_contrast


@pytest.mark.parametrize("text", ["العربية", "ትግርኛ", "বাংলা", "پښتو", "தமிழ்", "Українська", "Tiếng Việt"])
def test_no_script_is_shown_as_boxes(text: str) -> None:
    if needs_world(text):
        load_world()

    layout = QTextLayout(text, theme.font("body", QFont.Weight.DemiBold))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    runs = layout.glyphRuns()
    assert runs
    assert all(0 not in run.glyphIndexes() for run in runs)
    assert {run.rawFont().familyName().casefold() for run in runs} <= {"source sans 3", "kurinto sans"}


def test_the_large_typeface_is_only_needed_beyond_latin_greek_and_cyrillic() -> None:
    assert not needs_world("Nguyễn « Café » – 12 € … Київ Ελλάδα")
    assert needs_world("أمينة")
    assert needs_world("ሰላም")


def _contrast(first: str, second: str) -> float:
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
