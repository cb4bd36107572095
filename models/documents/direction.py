"""The order in which the eye meets characters: Unicode's bidirectional algorithm, isolates included.

``python-bidi`` has the rules on weak, neutral and implicit types; what it has not, and a plan needs, is here:
isolates (rules X5a to X6a, given in the text or set around numbers and Latin names), brackets (N0), and
levels instead of a reversed string, because it is glyphs that are put in order, not characters.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import deque
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from bidi import algorithm

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
# Embeddings and overrides can make a text read otherwise than it is written: they are left out.
OVERRIDES: Final = frozenset("\u202a\u202b\u202c\u202d\u202e")
MARKS: Final = frozenset("\u200e\u200f\u061c")
INITIATORS: Final = frozenset((LRI, RLI, FSI))
UNDRAWN: Final = INITIATORS | MARKS | {PDI}
_NOTHING: Final = dict.fromkeys(map(ord, UNDRAWN))
RIGHT: Final = frozenset(("R", "AL"))
MAX_DEPTH: Final = 60
# Guillemets are not brackets for Unicode, but they come in pairs around names.
BRACKETS: Final = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›"}
CLOSING: Final = frozenset(BRACKETS.values())

_LETTERS = r"A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1eff\u0300-\u036f"
_NUMBER = r"[+]?[0-9]+(?:[ \u00a0\u202f.,:/-]?(?:\([0-9]+\)|[0-9]+))*%?"
_WORD = rf"[0-9{_LETTERS}]+"
_LINK = r"(?:[ \u00a0\u202f]?[&'’/@_+.,:°-][ \u00a0]?|[ \u00a0\u202f])"
_WORDS = rf"{_WORD}(?:{_LINK}{_WORD})*"
# A street number belongs to the Latin words after it; a price, an hour or a date does not.
_LATIN = (
    rf"(?:[0-9]{{1,4}}[ \u00a0])?[{_LETTERS}][0-9{_LETTERS}]*(?:{_LINK}{_WORD})*(?:[ \u00a0]\({_WORDS}\))*"
)
_FOREIGN = re.compile(rf"{_LATIN}|{_NUMBER}")
_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class Directed:
    """A text with the level of each of its characters.

    Attributes:
        text: In the order in which it is read; direction characters are still in it, for they part runs of
            the same level, but nothing is drawn of them.
        levels: Even runs left to right, odd right to left.
        base: Level of the paragraph: 0 or 1.
    """

    text: str
    levels: tuple[int, ...]
    base: int


@lru_cache(maxsize=2048)
def direct(text: str, *, is_rtl: bool) -> Directed:
    """Resolve the levels of one paragraph (no line break inside).

    Args:
        text: May hold isolates (LRI, RLI, FSI … PDI); overrides are left out.
        is_rtl: The direction of the paragraph, which its language decides, not its first letter.
    """
    plain = "".join(character for character in text if character not in OVERRIDES)
    if not is_rtl and not _RIGHT_TO_LEFT.search(plain):
        plain = drawn(plain)
        return Directed(plain, (0,) * len(plain), 0)
    isolated = _FOREIGN.sub(_isolated, plain)
    levels = [0] * len(isolated)
    _resolve(isolated, list(range(len(isolated))), int(is_rtl), levels)
    return Directed(isolated, tuple(levels), int(is_rtl))


def has_rtl(text: str) -> bool:
    """Tell whether part of a text is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def drawn(text: str) -> str:
    """Leave direction characters out."""
    return text.translate(_NOTHING)


def in_visual_order(levels: tuple[int, ...]) -> list[int]:
    """Order the runs of a line for the eye (rule L2).

    Args:
        levels: One level per run, in reading order.

    Returns:
        Indices of the runs, from left to right.
    """
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    for threshold in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= threshold:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def isolate(text: str) -> str:
    """Wrap a value that goes inside a sentence, so that neither disturbs the order of the other."""
    return f"{FSI}{text}{PDI}" if text else text


def _isolated(match: re.Match[str]) -> str:
    return f"{LRI}{match[0]}{PDI}"


def _resolve(text: str, indices: list[int], level: int, levels: list[int]) -> None:
    """Set the levels of one isolating sequence, then of the isolates inside it."""
    outer: list[int] = []
    inner: list[tuple[list[int], int]] = []
    position = 0
    while position < len(indices):
        index = indices[position]
        outer.append(index)
        position += 1
        if text[index] in INITIATORS:
            content = _content(text, indices, position)
            inner.append((content, _next_level(level, text, index, content)))
            position += len(content)
    _resolve_flat(text, outer, level, levels)
    for content, deeper in inner:
        if deeper > MAX_DEPTH:
            _resolve_flat(text, content, level, levels)
        else:
            _resolve(text, content, deeper, levels)


def _content(text: str, indices: list[int], start: int) -> list[int]:
    """What lies between an initiator and its PDI, or the end when it has none."""
    depth = 1
    for position in range(start, len(indices)):
        character = text[indices[position]]
        depth += (character in INITIATORS) - (character == PDI)
        if not depth:
            return indices[start:position]
    return indices[start:]


def _next_level(level: int, text: str, initiator: int, content: list[int]) -> int:
    kind = text[initiator]
    if kind == FSI:
        kind = RLI if _first_strong(text, content) in RIGHT else LRI
    return (level + 1) | 1 if kind == RLI else (level + 2) & ~1


def _first_strong(text: str, content: list[int]) -> str:
    depth = 0
    for index in content:
        character = text[index]
        depth += (character in INITIATORS) - (character == PDI)
        kind = unicodedata.bidirectional(character)
        if not depth and (kind == "L" or kind in RIGHT):
            return kind
    return "L"


def _resolve_flat(text: str, indices: list[int], level: int, levels: list[int]) -> None:
    """Rules W1 to I2 on one sequence, in which every isolate counts as one neutral."""
    chars: list[dict[str, Any]] = []
    for index in indices:
        kind = _kind(text[index])
        levels[index] = level
        if kind != "BN":
            chars.append({"ch": text[index], "type": kind, "orig": kind, "level": level, "index": index})
    storage: dict[str, Any] = {
        "base_level": level,
        "base_dir": "LR"[level % 2],
        "chars": chars,
        "runs": deque(),
    }
    algorithm.calc_level_runs(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(chars, "LR"[level % 2])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    for char in chars:
        levels[char["index"]] = char["level"]
    for before, index in itertools.pairwise(indices):
        if _kind(text[index]) == "BN":
            levels[index] = levels[before]  # a joiner goes with the letter it follows


def _kind(character: str) -> str:
    if character in INITIATORS or character == PDI:
        return "ON"
    return unicodedata.bidirectional(character) or "L"


def _resolve_brackets(chars: list[dict[str, Any]], direction: str) -> None:
    """Rule N0: both brackets of a pair take one direction."""
    open_at: list[int] = []
    pairs: list[tuple[int, int]] = []
    for position, char in enumerate(chars):
        if char["type"] == "ON" and char["ch"] in BRACKETS:
            open_at.append(position)
        elif char["type"] == "ON" and char["ch"] in CLOSING:
            matching = [i for i in open_at if BRACKETS[chars[i]["ch"]] == char["ch"]]
            if matching:
                pairs.append((matching[-1], position))
                del open_at[open_at.index(matching[-1]) :]
    for start, end in sorted(pairs):
        kinds = {_strong(char["type"]) for char in chars[start + 1 : end]}
        if direction in kinds:
            chars[start]["type"] = chars[end]["type"] = direction
        elif kinds & {"L", "R"}:
            chars[start]["type"] = chars[end]["type"] = _context(chars, start, direction)


def _context(chars: list[dict[str, Any]], start: int, direction: str) -> str:
    """The strong type before an opening bracket; the brackets hold only the other direction."""
    for char in reversed(chars[:start]):
        if strong := _strong(char["type"]):
            return strong
    return direction


def _strong(kind: str) -> str:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")
