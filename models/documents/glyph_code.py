"""The PDF operators that show a run of glyphs, and what each glyph of it means."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache

from models.documents.faces import EM, FIRST_RTL, LAST_RTL, Face, Glyph, unseen

Meanings = tuple[tuple[int, str], ...]
# What shows nothing (joiners, marks of direction) is drawn with the glyph of the space, of no width: were
# that glyph to mean the first of them that a page holds, no word would be parted from the next.
_UNSEEN = dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069", " ")
_TO_SPACES = str.maketrans(_UNSEEN)


def show_code(face: Face, glyphs: tuple[Glyph, ...], size: float) -> str:
    """Write the ``TJ`` array of a run: glyph numbers, and what kerning and marks move them by."""
    parts: list[str] = []
    hexed = ""
    pending = rise = 0
    for glyph in glyphs:
        move = pending - glyph.x_offset
        if hexed and (move or glyph.y_offset != rise):
            parts.append(f"<{hexed}>")
            hexed = ""
        if glyph.y_offset != rise:
            rise = glyph.y_offset
            parts.append(f"] TJ {number(rise * size / EM)} Ts [")
        if move:
            parts.append(str(move))
        hexed += f"{glyph.number:04X}"
        pending = glyph.x_offset + face.advance(glyph.number) - glyph.advance
    parts.append(f"<{hexed}>" if hexed else "")
    return f"[{''.join(parts)}] TJ" + (" 0 Ts" if rise else "")


def parted(glyphs: tuple[Glyph, ...], text: str) -> tuple[Glyph, ...]:
    """Part the joined letters of a run that goes from right to left, so that each is read back by itself.

    Some readers turn such a run round letter by letter, others glyph by glyph: of a glyph that means two
    letters, one of them would have them in the wrong order. The glyph means the last letter, at the left, and
    glyphs of which nothing is drawn the others.
    """
    starts = sorted({glyph.cluster for glyph in glyphs})
    if len(starts) == len(text):
        return glyphs
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    shown = Counter(glyph.cluster for glyph in glyphs)
    found: list[Glyph] = []
    for glyph in glyphs:
        start, end = glyph.cluster, ends[glyph.cluster]
        if shown[start] > 1 or not all(_is_letter(letter) for letter in text[start:end]):
            found.append(glyph)
            continue
        found.append(replace(glyph, cluster=end - 1))
        found.extend(Glyph(unseen(text[place]), place, 0) for place in range(end - 2, start - 1, -1))
    return tuple(found)


def _is_letter(character: str) -> bool:
    return FIRST_RTL <= ord(character) <= LAST_RTL and character.isalpha()


def meanings(glyphs: tuple[Glyph, ...], text: str, *, is_rtl: bool = False) -> Meanings:
    """Pair each glyph with the characters it stands for.

    Where letters were split or joined the first glyph of the group says them all, the others nothing: from
    right to left the first one is at the right, for marks are drawn before the letter that carries them.
    """
    starts = sorted({glyph.cluster for glyph in glyphs})
    if len(starts) == len(glyphs) == len(text):  # a glyph for each letter, as most texts are
        plain = _with_plain_spaces(text).translate(_TO_SPACES)
        return tuple((glyph.number, plain[glyph.cluster]) for glyph in glyphs)
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    groups: dict[int, list[int]] = {}
    for glyph in reversed(glyphs) if is_rtl else glyphs:
        groups.setdefault(glyph.cluster, []).append(glyph.number)
    found: list[tuple[int, str]] = []
    for start, numbers in groups.items():
        said = _with_plain_spaces(text[start : ends[start]])
        shares = list(said) if len(said) == len(numbers) else [said, *[""] * (len(numbers) - 1)]
        found.extend(
            (number, _UNSEEN.get(share, share)) for number, share in zip(numbers, shares, strict=True)
        )
    return tuple(found)


def _with_plain_spaces(text: str) -> str:
    """Have spaces at which no line may end mean a space."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def actual_text(text: str) -> str:
    """Open a span that says what the glyphs up to ``EMC`` mean."""
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC"


def number(value: float) -> str:
    """Write a number as PDF wants it: no exponent, a thousandth is enough."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


@cache
def rgb(colour: str) -> str:
    """Write ``#RRGGBB`` as three numbers from 0 to 1."""
    return " ".join(number(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
