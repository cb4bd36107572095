"""A font without HarfBuzz, for machines that have no wheel of it: one glyph per letter, no kerning.

Enough for Latin, Cyrillic and Greek; other scripts are refused by ``shaping`` rather than printed wrong.
"""

from __future__ import annotations

import struct
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from models.documents.faces import EM, Glyph, Subset, is_whole, pack
from models.documents.font_files import Family, broken_font


class PlainFace:
    """A font read by ReportLab."""

    def __init__(self, path: Path, family: Family) -> None:
        """Read a font file.

        Raises:
            DocumentFailure: ``document.font_broken``.
        """
        if not is_whole(path):
            raise broken_font(path)
        try:
            self._file = TTFontFile(str(path))
        except (TTFError, struct.error, ValueError, LookupError, OSError) as error:
            raise broken_font(path) from error
        self._glyphs: dict[int, int] = self._file.charToGlyph
        self._codes = {glyph: code for code, glyph in sorted(self._glyphs.items(), reverse=True)}
        self.family = family
        self.name = path.stem.replace("-", "")
        self.ascent, self.descent = round(self._file.ascent), round(self._file.descent)
        self.cap_height = round(self._file.capHeight)

    def covers(self, character: str) -> bool:
        """Tell whether the font has a glyph for a character."""
        return ord(character) in self._glyphs

    def shape(self, text: str, script: str, language: str, *, is_rtl: bool) -> tuple[Glyph, ...]:  # noqa: ARG002 (as its shaping sister)
        """Give one glyph per letter; a joiner or a mark that the font has not is left out."""
        numbers = [(index, self._glyphs.get(ord(character), 0)) for index, character in enumerate(text)]
        return tuple(Glyph(number, index, self.advance(number)) for index, number in numbers if number)

    def advance(self, number: int) -> int:
        """Give the own width of a glyph, thousandths of the size."""
        width: float = self._file.hmetrics[number][0] * EM / self._file.unitsPerEm
        return round(width)

    def subset(self, numbers: frozenset[int]) -> Subset:
        """Cut the font down to some glyphs; the same glyphs give the same bytes."""
        kept = [number for number in sorted(numbers) if number in self._codes]
        data = self._file.makeSubset([self._codes[number] for number in kept])
        return pack(data, {0: 0} | {number: place for place, number in enumerate(kept, start=1)})
