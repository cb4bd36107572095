"""Bring our own typefaces, so that a page looks the same on every laptop and no script is shown as boxes."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

LATIN_FAMILY: Final = "Source Sans 3"
WORLD_FAMILY: Final = "Kurinto Sans"

_LATIN_FILES: Final = ("Regular", "Semibold")
_LATIN_LATER: Final = "Bold"
_WORLD_FILES: Final = ("KurintoSans-Rg.ttf", "KurintoSans-Bd.ttf")
# Source Sans 3 covers Latin, Greek and Cyrillic; what lies beyond needs the larger typeface, except accented
# Latin (Vietnamese), ancient Greek, punctuation and signs.
_FIRST_FOREIGN: Final = "\u0530"
_STILL_LATIN: Final = ("\u1d00", "\u2bff")
_WORLD: Final = "world"

_loaded: set[str] = set()


def load_latin() -> None:
    """Load the two weights the first window needs; later calls cost nothing."""
    folder = _folder() / "source-sans" / "ttf"
    for weight in _LATIN_FILES:
        _load(folder / f"SourceSans3-{weight}.ttf")


def load_latin_bold() -> None:
    """Load the third weight, once the first window is on screen."""
    _load(_folder() / "source-sans" / "ttf" / f"SourceSans3-{_LATIN_LATER}.ttf")


def load_world() -> None:
    """Load the typeface of the other scripts (10 MB of memory); later calls cost nothing."""
    if _WORLD in _loaded:
        return
    _loaded.add(_WORLD)
    folder = _folder() / "kurinto" / "ttf"
    were_loaded = [_load(folder / name) for name in _WORLD_FILES]
    if all(were_loaded):
        # Qt asks the first family for every script and warns before it takes the next one: as intended here.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        # A substitution reaches every font already set; naming a family that is not loaded would make
        # Qt search the whole system for it, and complain.
        QFont.insertSubstitution(LATIN_FAMILY, WORLD_FAMILY)


def is_world_loaded() -> bool:
    """Tell whether every script can be shown already."""
    return _WORLD in _loaded


def needs_world(text: str) -> bool:
    """Tell whether a text has characters that the Latin typeface lacks."""
    low, high = _STILL_LATIN
    # Most texts have nothing foreign: the highest character tells it without a loop.
    return max(text, default="") >= _FIRST_FOREIGN and any(
        char >= _FIRST_FOREIGN and not low <= char <= high for char in text
    )


def ensure_for(text: str) -> None:
    """Load what is needed to show a text."""
    if _WORLD not in _loaded and not text.isascii() and needs_world(text):
        load_world()


def interface_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface of the screens, in a size in pixels."""
    font = QFont(LATIN_FAMILY)
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _load(file: Path) -> bool:
    """Load one file; answer True the first time."""
    if str(file) in _loaded:
        return False
    _loaded.add(str(file))
    return QFontDatabase.addApplicationFont(str(file)) >= 0


def _folder() -> Path:
    # find_spec instead of an import: only the files are wanted, not the package's code.
    spec = find_spec("weblate_fonts")
    if spec is None or not spec.submodule_search_locations:
        return Path("weblate_fonts")
    return Path(spec.submodule_search_locations[0]) / "static" / "weblate_fonts"
