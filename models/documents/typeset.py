"""Lines of text: breaking, fonts, shaping and direction, done here because ReportLab reverses Arabic words.

What comes out is ready for the page: each line holds the drawing code of its runs, in the order of the eye.
The same text at the same size and width is laid out once per process; ``forget`` empties what is kept, for
the caches hold what people wrote.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from models.documents import breaks, direction, shaping
from models.documents.faces import EM, Face, Glyph, face
from models.documents.font_files import Family, Weight
from models.documents.glyph_code import Meanings, actual_text, meanings, parted, show_code

RTL_LANGUAGES: Final = frozenset(("ar", "fa", "prs", "ps", "ur", "he", "ckb", "yi", "dv", "syr", "ug"))
# HarfBuzz wants BCP 47; our own code for Dari is ISO 639-3.
TAGS: Final = {"prs": "fa-AF"}
# Letters of other scripts are drawn smaller or larger in their square: scaled, they look alike. Latin names
# and figures among them keep their size.
SCALES: Final = {
    "ar": 1.06,
    "prs": 1.06,
    "fa": 1.06,
    "ps": 1.06,
    "ur": 1.06,
    "ckb": 1.06,
    "bn": 1.1,
    "hi": 1.08,
    "ta": 0.92,
    "ka": 0.92,
    "hy": 0.92,
}
# The last line of a paragraph should not be one short word, where the lines above can share.
_BLANK: Final = breaks.SPACES | direction.UNDRAWN
SHORT_LAST_LINE: Final = 0.16
REBALANCE_STEPS: Final = 6
REBALANCE_RATIO: Final = 0.96


@dataclass(frozen=True, slots=True)
class Font:
    """How a text is set.

    Attributes:
        size: Points.
        language: Decides the direction of the paragraph and the forms of the letters.
    """

    weight: Weight
    size: float
    language: str = "fr"


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font.

    Attributes:
        size: Points.
        offset: Points from the left end of the line.
        code: Operators that show it from the current point.
        meanings: What each glyph stands for.
        text: What it says, in reading order.
    """

    face: Face
    size: float
    offset: float
    code: str
    meanings: Meanings
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        width: Points.
        text: What it says, in reading order, without the space at its end.
        is_parted: A space parts it from the next line, or it ends a paragraph; a word cut in two has none.
    """

    text: str
    width: float
    runs: tuple[Run, ...]
    is_rtl: bool
    is_parted: bool = True


@dataclass(frozen=True, slots=True)
class _Measured:
    """A paragraph before it is cut: its runs, and how far each character reaches."""

    text: str
    directed: direction.Directed
    items: tuple[shaping.Item, ...]
    reach: tuple[float, ...]
    stops: frozenset[int]


def is_rtl(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return language.partition("-")[0] in RTL_LANGUAGES


@lru_cache(maxsize=4096)
def lay_out(text: str, font: Font, width: float) -> tuple[Line, ...]:
    """Cut a text into lines no wider than ``width``.

    A word that is too long is cut between two letters, as a last resort. Line breaks in the text are kept.

    Args:
        text: Plain text: markup characters are printed as they are.
        font: How it is set.
        width: Points.

    Returns:
        At least one line unless the text is blank.

    Raises:
        DocumentFailure: A font is missing, or its script cannot be shaped on this machine.
    """
    lines: list[Line] = []
    for paragraph in breaks.clean(text).strip().split("\n"):
        if paragraph.strip():
            lines.extend(_paragraph(paragraph.strip(), font, width))
    return tuple(lines)


@lru_cache(maxsize=4096)
def one_line(text: str, font: Font) -> Line:
    """Lay out a text on a single line, however wide."""
    measured = _measure(" ".join(breaks.clean(text).split("\n")).strip(), font.weight, font.language)
    return _line(measured, 0, len(measured.text), font)


def uncovered(text: str) -> tuple[str, ...]:
    """List the characters of a text that no font has, each once; they are printed as « ? »."""
    return shaping.uncovered(
        "".join(c for c in direction.drawn(breaks.clean(text)) if c not in direction.OVERRIDES)
    )


def forget() -> None:
    """Empty every cache that holds what people wrote, when the vault is locked."""
    for cached in (lay_out, one_line, _measure, shaping.shape, direction.direct, breaks.break_points):
        cached.cache_clear()


def _paragraph(text: str, font: Font, width: float) -> list[Line]:
    measured = _measure(text, font.weight, font.language)
    limit = width * EM / font.size
    spans = _rebalanced(measured, _spans(measured, limit), limit)
    return [_line(measured, start, end, font) for start, end in spans]


@lru_cache(maxsize=1024)
def _measure(text: str, weight: Weight, language: str) -> _Measured:
    directed = direction.direct(shaping.drawable(text), is_rtl=is_rtl(language))
    runs = shaping.items(directed.text, directed.levels, weight)
    advances = [0.0] * len(directed.text)
    stops: set[int] = {len(directed.text)}
    for run in runs:
        for glyph in _glyphs(directed.text, run, weight, language):
            advances[run.start + glyph.cluster] += glyph.advance * _scale(run, language)
            stops.add(run.start + glyph.cluster)
    reach = tuple(itertools.accumulate(advances, initial=0.0))
    return _Measured(directed.text, directed, runs, reach, frozenset(stops))


def _spans(measured: _Measured, limit: float) -> list[tuple[int, int]]:
    """Fill lines one after the other, widths in thousandths of the size."""
    text, reach = measured.text, measured.reach
    points = [*breaks.break_points(text), len(text)]
    spans: list[tuple[int, int]] = []
    start = fitting = 0
    for point in points:
        while reach[_trimmed(text, start, point)] - reach[start] > limit:
            if fitting <= start:
                fitting = _forced_break(measured, start, limit)
            if fitting >= point:
                break
            spans.append((start, fitting))
            start = fitting
        fitting = point
    if start < len(text):
        spans.append((start, len(text)))
    return spans


def _forced_break(measured: _Measured, start: int, limit: float) -> int:
    """The last letter boundary that fits, and at least one letter."""
    index = start + 1
    best = 0
    while index <= len(measured.text):
        if index in measured.stops:
            if measured.reach[index] - measured.reach[start] > limit:
                return best or index
            best = index
        index += 1
    return len(measured.text)


def _rebalanced(measured: _Measured, spans: list[tuple[int, int]], limit: float) -> list[tuple[int, int]]:
    """Narrow the lines a little when that brings company to a last line of one short word."""
    narrower, best = limit, spans
    for _ in range(REBALANCE_STEPS):
        if not _is_lonely(measured, best, limit):
            return best
        narrower *= REBALANCE_RATIO
        best = _spans(measured, narrower)
        if len(best) != len(spans):
            break
    return spans


def _is_lonely(measured: _Measured, spans: list[tuple[int, int]], limit: float) -> bool:
    """Tell whether the last of several lines is one short word."""
    if not spans[1:]:
        return False
    start, end = spans[-1]
    width = measured.reach[end] - measured.reach[start]
    return " " not in measured.text[start:end].strip() and width <= limit * SHORT_LAST_LINE


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return end


def _line(measured: _Measured, start: int, end: int, font: Font) -> Line:
    cut_at, end = end, _trimmed(measured.text, start, end)
    is_parted = end < cut_at or cut_at == len(measured.text)
    cut = [
        shaping.Item(max(run.start, start), min(run.end, end), run.level, run.family, run.script)
        for run in measured.items
        if run.start < end and run.end > start
    ]
    runs: list[Run] = []
    offset = 0.0
    for index in direction.in_visual_order(tuple(item.level for item in cut)):
        glyphs = _glyphs(measured.text, cut[index], font.weight, font.language)
        if not glyphs:
            continue  # direction characters
        runs.append(_run(measured.text, cut[index], glyphs, font, offset))
        offset += sum(glyph.advance for glyph in glyphs) * runs[-1].size / EM
    text, is_rtl_line = direction.drawn(measured.text[start:end]), bool(measured.directed.base)
    return Line(text, offset, tuple(runs), is_rtl_line, is_parted)


def _glyphs(text: str, item: shaping.Item, weight: Weight, language: str) -> tuple[Glyph, ...]:
    return shaping.shape(
        text[item.start : item.end],
        face(item.family, weight),
        item.script,
        TAGS.get(language, language),
        is_rtl=bool(item.level % 2),
    )


def _scale(item: shaping.Item, language: str) -> float:
    return 1.0 if item.family is Family.LATIN else SCALES.get(language, 1.0)


def _run(text: str, item: shaping.Item, glyphs: tuple[Glyph, ...], font: Font, offset: float) -> Run:
    item_face, said = face(item.family, font.weight), text[item.start : item.end]
    size = font.size * _scale(item, font.language)
    is_rtl_run = bool(item.level % 2)
    if is_rtl_run:
        glyphs = parted(glyphs, said)
    code = show_code(item_face, glyphs, size)
    # Programs that read a page back put right-to-left glyphs in reading order themselves, and would do so
    # again with a text given in reading order: there the meaning of each glyph is enough.
    if not is_rtl_run and not _is_plain(glyphs, said):
        code = f"{actual_text(said)} {code} EMC"
    return Run(item_face, size, offset, code, meanings(glyphs, said, is_rtl=is_rtl_run), said)


def _is_plain(glyphs: tuple[Glyph, ...], text: str) -> bool:
    return len(glyphs) == len(text) and all(glyph.cluster == index for index, glyph in enumerate(glyphs))
