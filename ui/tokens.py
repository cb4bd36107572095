"""The colours and measures every screen is made of, so that a theme is one table and nothing else."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class ThemeName(StrEnum):
    """The themes a person can choose; ``SYSTEM`` follows the desktop between light and dark."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    SYSTEM = "system"


# Each colour has one job; the contrast of every pair used on screen is checked by tests/ui/test_theme.py.
LIGHT: Final[dict[str, str]] = {
    "paper": "#F6F3EC",
    "surface": "#FFFFFF",
    "sunken": "#EFEBE2",
    "line": "#E2DCCF",
    "edge": "#857F71",
    "ink": "#17212B",
    "ink2": "#46515D",
    "ink3": "#5C6671",
    "primary": "#0B6553",
    "hover": "#084F41",
    "soft": "#DCEEE8",
    "onprimary": "#FFFFFF",
    "saffron": "#F3B23C",
    "saffronsoft": "#FCEFD2",
    "saffronink": "#7A4B00",
    "onsaffron": "#17212B",
    "clay": "#A8321F",
    "claysoft": "#F9E3DE",
    "onclay": "#FFFFFF",
    "blue": "#1F5A99",
    "bluesoft": "#E1ECF8",
    "rail": "#0F2F2A",
    "rail2": "#1B443D",
    "rail3": "#22574C",
    "railink": "#CFE3DC",
    "railon": "#FFFFFF",
    "focus": "#1457D9",
    "veil": "#99131C22",
    "toast": "#17212B",
    "ontoast": "#FFFFFF",
    "toastact": "#F3B23C",
}
DARK: Final[dict[str, str]] = {
    "paper": "#12171B",
    "surface": "#1A2127",
    "sunken": "#232C33",
    "line": "#323D46",
    "edge": "#7C8893",
    "ink": "#EEF2F4",
    "ink2": "#B9C4CD",
    "ink3": "#97A4AF",
    "primary": "#4FC3A4",
    "hover": "#6BD3B6",
    "soft": "#17392F",
    "onprimary": "#06231B",
    "saffron": "#F3B23C",
    "saffronsoft": "#3A2E14",
    "saffronink": "#FFD98A",
    "onsaffron": "#17212B",
    "clay": "#FF9B88",
    "claysoft": "#43201A",
    "onclay": "#2B0D07",
    "blue": "#8ABBF2",
    "bluesoft": "#1B2E44",
    "rail": "#0C1413",
    "rail2": "#17302B",
    "rail3": "#1E4139",
    "railink": "#A9C2BA",
    "railon": "#FFFFFF",
    "focus": "#8AB4FF",
    "veil": "#B3000000",
    "toast": "#E6ECEF",
    "ontoast": "#12171B",
    "toastact": "#084F41",
}
CONTRAST: Final[dict[str, str]] = {
    "paper": "#000000",
    "surface": "#000000",
    "sunken": "#000000",
    "line": "#FFFFFF",
    "edge": "#FFFFFF",
    "ink": "#FFFFFF",
    "ink2": "#FFFFFF",
    "ink3": "#FFFFFF",
    "primary": "#FFE500",
    "hover": "#FFF27A",
    "soft": "#000000",
    "onprimary": "#000000",
    "saffron": "#FFE500",
    "saffronsoft": "#000000",
    "saffronink": "#FFE500",
    "onsaffron": "#000000",
    "clay": "#FF8A80",
    "claysoft": "#000000",
    "onclay": "#000000",
    "blue": "#7FD1FF",
    "bluesoft": "#000000",
    "rail": "#000000",
    "rail2": "#333300",
    "rail3": "#4D4D00",
    "railink": "#FFFFFF",
    "railon": "#FFE500",
    "focus": "#00FFFF",
    "veil": "#CC000000",
    "toast": "#000000",
    "ontoast": "#FFFFFF",
    "toastact": "#FFE500",
}
PALETTES: Final[dict[ThemeName, dict[str, str]]] = {
    ThemeName.LIGHT: LIGHT,
    ThemeName.DARK: DARK,
    ThemeName.CONTRAST: CONTRAST,
}

# Ink on paper: the same dark blue in every theme, since a signature is always drawn on white.
SIGNATURE_INK: Final = "#14235A"

# Text sizes in pixels at zoom 1.
SIZES: Final[dict[str, float]] = {
    "display": 34,
    "h1": 25,
    "number": 30,
    "h2": 18,
    "field": 16,
    "body": 15,
    "label": 13.5,
    "small": 13,
    "over": 12.5,
}

MINIMUM_ZOOM: Final = 0.8
MAXIMUM_ZOOM: Final = 2.0
