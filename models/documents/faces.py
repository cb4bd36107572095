"""A font as the typesetter sees it: which letters it has, how it shapes them, what part of it is embedded."""

from __future__ import annotations

import importlib.util
import struct
import zlib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, Protocol

from models.documents.font_files import FILES, Family, Weight, broken_font, font_path

EM: Final = 1000
RECORD_BYTES: Final = 16
NEEDED_TABLES: Final = ("cmap", "glyf", "loca", "head", "hhea", "hmtx", "maxp")
# What a viewer never reads in a font addressed by glyph number.
DROPPED_TABLES: Final = (
    "GSUB",
    "GPOS",
    "GDEF",
    "BASE",
    "STAT",
    "DSIG",
    "name",
    "OS/2",
    "post",
    "cmap",
    "gasp",
)


# Letters from right to left that can be joined in one glyph: Hebrew, Arabic, Syriac, N'Ko.
FIRST_RTL, LAST_RTL = 0x0590, 0x08FF
# Numbers that no font has, one for each of these letters: nothing is drawn of them, they are only read back.
UNSEEN: Final = 0xE000
JOINER: Final = 0x200D
"""A character whose glyph has neither outline nor width."""


def unseen(letter: str) -> int:
    """Give the number under which a letter is read where nothing is drawn of it."""
    return UNSEEN + ord(letter) - FIRST_RTL


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shaped glyph; lengths are thousandths of the size of the text.

    Attributes:
        number: Number of the glyph in the font; 0 draws nothing anybody could read.
        cluster: Index, in the shaped text, of the first character it stands for.
    """

    number: int
    cluster: int
    advance: int
    x_offset: int = 0
    y_offset: int = 0


@dataclass(frozen=True, slots=True)
class Subset:
    """The part of a font that goes into one document, compressed once for all documents that use it.

    Attributes:
        packed: A TrueType file, compressed.
        packed_map: Compressed: for each glyph of the whole font, two bytes, its number in the file.
        size: Length of the file before it was compressed, bytes.
        prefix: Six letters that differ with the glyphs embedded, as the format asks of a subset.
    """

    packed: bytes
    packed_map: bytes
    size: int
    prefix: str


def pack(data: bytes, order: dict[int, int]) -> Subset:
    """Compress the part of a font.

    Args:
        data: A TrueType file.
        order: For each glyph of the whole font, its number in ``data``.
    """
    table = bytearray(2 * (max(order) + 1))
    for glyph, place in order.items():
        table[2 * glyph : 2 * glyph + 2] = place.to_bytes(2, "big")
    value, letters = zlib.crc32(repr(sorted(order)).encode("ascii")), ""
    for _ in range(6):
        value, rest = divmod(value, 26)
        letters += chr(ord("A") + rest)
    return Subset(zlib.compress(data), zlib.compress(bytes(table)), len(data), letters)


class Face(Protocol):
    """One font file, loaded."""

    family: Family
    name: str
    ascent: int
    descent: int
    cap_height: int

    def __hash__(self) -> int:
        """One face per file, told apart by identity."""
        ...

    def covers(self, character: str) -> bool:
        """Tell whether the font has a glyph for a character."""
        ...

    def shape(self, text: str, script: str, language: str, *, is_rtl: bool) -> tuple[Glyph, ...]:
        """Turn a run of one script and one direction into glyphs, in the order of the eye, left to right."""
        ...

    def advance(self, number: int) -> int:
        """Give the own width of a glyph, thousandths of the size."""
        ...

    def subset(self, numbers: frozenset[int]) -> Subset:
        """Cut the font down to some glyphs; the same glyphs give the same bytes."""
        ...


@cache
def face(family: Family, weight: Weight) -> Face:
    """Load a font, once.

    Raises:
        DocumentFailure: ``document.font_missing`` or ``document.font_broken``; ``file`` names it.
    """
    while weight is Weight.SEMIBOLD and FILES[family, weight] == FILES[family, Weight.BOLD]:
        weight = Weight.BOLD  # one file, loaded and embedded once
    return _load(font_path(family, weight), family)


def can_shape() -> bool:
    """Tell whether HarfBuzz is there; without it only scripts whose letters never change are drawn."""
    return importlib.util.find_spec("uharfbuzz") is not None


@cache
def _load(path: Path, family: Family) -> Face:
    if can_shape():
        return ShapingFace(path, family)
    from models.documents.plain_face import PlainFace  # noqa: PLC0415  (costs 170 ms, rarely wanted)

    return PlainFace(path, family)


class ShapingFace:
    """A font shaped by HarfBuzz; its file is mapped, not read, so a font of 5 MB costs what is used of it."""

    def __init__(self, path: Path, family: Family) -> None:
        """Map a font file.

        Raises:
            DocumentFailure: ``document.font_broken``.
        """
        import uharfbuzz  # noqa: PLC0415  (a wheel is not published for every machine)

        self._harfbuzz: Any = uharfbuzz
        self._face: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        if not is_whole(path):
            raise broken_font(path)
        self._font: Any = uharfbuzz.Font(self._face)
        self._font.scale = (EM, EM)
        self._codes = frozenset(self._face.unicodes)
        if not self.covers(" "):
            raise broken_font(path)
        self.family = family
        self.name = path.stem.replace("-", "")
        extents = self._font.get_font_extents("ltr")
        self.ascent, self.descent = int(extents.ascender), int(extents.descender)
        self.cap_height = round(self.ascent * 0.7)

    def covers(self, character: str) -> bool:
        """Tell whether the font has a glyph for a character."""
        return ord(character) in self._codes

    def shape(self, text: str, script: str, language: str, *, is_rtl: bool) -> tuple[Glyph, ...]:
        """Turn a run of one script and one direction into glyphs, in the order of the eye, left to right."""
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        if script:
            buffer.script = script
        buffer.language = language
        buffer.direction = "rtl" if is_rtl else "ltr"
        self._harfbuzz.shape(self._font, buffer)
        return tuple(
            Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )

    @lru_cache(maxsize=8192)  # noqa: B019  (faces live as long as the process)
    def advance(self, number: int) -> int:
        """Give the own width of a glyph, thousandths of the size."""
        return 0 if number >= UNSEEN else int(self._font.get_glyph_h_advance(number))

    @lru_cache(maxsize=64)  # noqa: B019  (faces live as long as the process)
    def subset(self, numbers: frozenset[int]) -> Subset:
        """Cut the font down to some glyphs; the same glyphs give the same bytes."""
        flags = self._harfbuzz.SubsetFlags
        wanted = self._harfbuzz.SubsetInput()
        hidden = sorted(number for number in numbers if number >= UNSEEN)
        blank = int(self._font.get_nominal_glyph(JOINER) or 0)
        wanted.glyph_set.update(sorted(numbers.difference(hidden) | ({blank} if hidden else set())))
        wanted.flags = flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE | flags.NO_HINTING
        wanted.drop_table_tag_set.update([_tag(name) for name in DROPPED_TABLES])
        plan = self._harfbuzz.SubsetPlan(self._face, wanted)
        data = bytes(plan.execute().blob.data)
        order = dict(plan.old_to_new_glyph_mapping)
        return pack(data, order | dict.fromkeys(hidden, order[blank] if hidden else 0))


def is_whole(path: Path) -> bool:
    """Read the table directory: every table that drawing needs is there, and none goes past the end."""
    with path.open("rb") as file:
        head = file.read(12)
        size = path.stat().st_size
        count = int.from_bytes(head[4:6], "big")
        records = [record for record in (file.read(16) for _ in range(count)) if len(record) == RECORD_BYTES]
    ends = {record[:4]: sum(struct.unpack(">LL", record[8:])) for record in records}
    return all(tag.encode("ascii") in ends for tag in NEEDED_TABLES) and max(ends.values()) <= size


def _tag(name: str) -> int:
    return int.from_bytes(name.ljust(4).encode("ascii"), "big")
