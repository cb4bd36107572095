"""From characters to glyphs: which font a character takes, and how a run of one script is drawn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from models.documents.direction import UNDRAWN
from models.documents.faces import Face, Glyph, can_shape, face
from models.documents.font_files import Family, Weight
from models.errors import DocumentFailure

SUBSTITUTE: Final = "?"
# The script of a run of direction characters, of which nothing is drawn.
CONTROL: Final = "Zyyy"
# Drawn as nothing by every font: joiners, word joiner, variation selectors, soft hyphen.
IGNORABLE: Final = frozenset("\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff") | {
    chr(0xFE00 + i) for i in range(16)
}
MARKS: Final = "".join(
    chr(code) for code in range(0x300, 0x2000) if unicodedata.category(chr(code)) in ("Mn", "Mc", "Me")
) + "".join(sorted(IGNORABLE))
# Scripts whose letters are drawn one by one, so that a machine without HarfBuzz draws them right.
SIMPLE_SCRIPTS: Final = frozenset(("", "Latn", "Cyrl", "Grek", "Armn", "Geor", "Hani"))
_SCRIPTS: Final = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "GREEK": "Grek", "ARABIC": "Arab", "HEBREW": "Hebr",
    "ETHIOPIC": "Ethi", "BENGALI": "Beng", "DEVANAGARI": "Deva", "TAMIL": "Taml", "TELUGU": "Telu",
    "GUJARATI": "Gujr", "GURMUKHI": "Guru", "SINHALA": "Sinh", "KANNADA": "Knda", "MALAYALAM": "Mlym",
    "ORIYA": "Orya", "GEORGIAN": "Geor", "ARMENIAN": "Armn", "THAI": "Thai", "LAO": "Laoo", "NKO": "Nkoo",
    "SYRIAC": "Syrc", "TIFINAGH": "Tfng", "MYANMAR": "Mymr", "KHMER": "Khmr", "TIBETAN": "Tibt",
    "CJK": "Hani", "HIRAGANA": "Hira", "KATAKANA": "Kana", "HANGUL": "Hang", "THAANA": "Thaa",
}  # fmt: skip


# A character with the marks that sit on it: a nonspacing block, a joiner, a sign of an Indic script.
_LETTER = re.compile(rf"(?s:.)[{MARKS}]*")


@dataclass(frozen=True, slots=True)
class Item:
    """A run of one font, one script and one direction.

    Attributes:
        start: Index of its first character in the text.
        end: Index after its last.
    """

    start: int
    end: int
    level: int
    family: Family
    script: str


def items(text: str, levels: tuple[int, ...], weight: Weight) -> tuple[Item, ...]:
    """Cut a text into runs.

    Spaces and punctuation stay with the run before them where its font has them: fewer runs, and marks that
    match their letters.
    """
    found: list[Item] = []
    start = 0
    key: tuple[int, Family, str] | None = None
    for index, (family, script) in enumerate(_choices(text, weight)):
        here = (levels[index], family, CONTROL if text[index] in UNDRAWN else script)
        if key is not None and here != key:
            found.append(Item(start, index, *key))
            start = index
        key = here
    if key is not None:
        found.append(Item(start, len(text), *key))
    return tuple(found)


@lru_cache(maxsize=8192)
def shape(text: str, item_face: Face, script: str, language: str, *, is_rtl: bool) -> tuple[Glyph, ...]:
    """Shape one run, once per process.

    Raises:
        DocumentFailure: ``document.no_shaping``, the script needs HarfBuzz and this machine has none.
    """
    if script == CONTROL:
        return ()
    if script not in SIMPLE_SCRIPTS and not can_shape():
        raise DocumentFailure("document.no_shaping", script=script)
    return item_face.shape(text, script, language, is_rtl=is_rtl)


def uncovered(text: str) -> tuple[str, ...]:
    """List the characters of a text that no font has, each once; they would be printed as « ? »."""
    return tuple(dict.fromkeys(c for c in text if c != "\n" and not c.isascii() and not _is_covered(c)))


def drawable(text: str) -> str:
    """Replace what no font has by a question mark: a person who reads it knows that something is missing."""
    missing = uncovered(text)
    return text.translate(dict.fromkeys(map(ord, missing), SUBSTITUTE)) if missing else text


def _choices(text: str, weight: Weight) -> Iterator[tuple[Family, str]]:
    """Give the family and the script of each character, marks with the letter that carries them."""
    family, script, known = Family.LATIN, "", False
    for letter in _LETTER.findall(text):
        own = _script(letter[0])
        if own or not known:
            family, script = _family(letter), own
        elif not _keeps(letter, family, weight):
            family, script = _family(letter), ""
        known = known or bool(own)
        yield from ((family, script),) * len(letter)


def _keeps(letter: str, family: Family, weight: Weight) -> bool:
    """Tell whether a character without a script of its own can stay in the run before it."""
    if letter.isdigit() and family is not Family.LATIN:
        return False  # figures look the same everywhere
    return _has(family, weight, letter)


@lru_cache(maxsize=4096)
def _family(letter: str) -> Family:
    for wanted in (letter, letter[0]):
        for family in Family:
            if _has(family, Weight.REGULAR, wanted):
                return family
    return Family.LATIN


@lru_cache(maxsize=4096)
def _is_covered(character: str) -> bool:
    return any(_has(family, Weight.REGULAR, character) for family in Family)


def _has(family: Family, weight: Weight, letter: str) -> bool:
    font = face(family, weight)
    return all(character in IGNORABLE or font.covers(character) for character in letter)


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    """The script of a letter; empty for what belongs to all: digits, spaces, punctuation, marks."""
    if not character.isalpha():
        return ""
    return _SCRIPTS.get(unicodedata.name(character, "").partition(" ")[0], "")
