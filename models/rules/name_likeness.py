"""How much two names are alike, word by word: as they are written, as they sound, and in whatever order."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from models.records.duplicates import Traits
from models.rules.name_sounds import spoken

SAME_SOUND: Final = 0.94
ALIKE: Final = 0.72
"""Below, two words are two names."""
CLOSE: Final = 0.80
_SHORT_SOUND: Final = 3
_BEGINNING: Final = 0.78
_INITIAL: Final = 0.74
_FEW_LETTERS: Final = 3
_GLUED: Final = 0.8
_LONG_ENOUGH: Final = 8


class Names(NamedTuple):
    """How two names compare.

    Attributes:
        mean: Likeness of the words paired, 0 to 1.
        worst: That of the worst pair.
        is_first_other: The first names are two names.
        paired: How many words found their like.
        left: Words without one in the longer name.
        is_swapped: The first name of one is the last name of the other.
    """

    mean: float
    worst: float
    is_first_other: bool
    paired: int
    left: int
    is_swapped: bool


def names_of(one: Traits, other: Traits) -> Names:
    """Pair each word of the shorter name with its like, the best pairs first."""
    short, long = sorted((one, other), key=lambda traits: len(traits.sounds))
    if not short.words:
        return Names(0.0, 1.0, is_first_other=False, paired=0, left=0, is_swapped=False)
    pairs = _paired(short, long)
    found = [alike for _, alike in pairs.values()]
    worst, mean = _worst(short, long, pairs), sum(found) / len(found)
    # A hyphen less makes one word of two; as many words on both sides are compared one by one.
    if worst < ALIKE and len(short.words) < len(long.words) and (glued := _glued(one, other)):
        worst = mean = glued
    crossed = any((i < len(short.first)) != (j < len(long.first)) for i, (j, alike) in pairs.items() if alike)
    is_whole = bool(short.first and short.last and long.first and long.last)
    return Names(
        mean,
        worst,
        is_first_other=worst < ALIKE and not _is_first_alike(short, long, pairs),
        paired=len(found),
        left=len(long.words) - len(short.words),
        is_swapped=crossed and is_whole and worst >= ALIKE,
    )


def _paired(short: Traits, long: Traits) -> dict[int, tuple[int, float]]:
    """Return for each word of the shorter name its place in the longer one, and how alike they are."""
    grid = sorted(
        (
            (_alike(word, heard, other, other_heard), -abs(i - j), i, j)
            for i, (word, heard) in enumerate(zip(short.words, short.sounds, strict=True))
            for j, (other, other_heard) in enumerate(zip(long.words, long.sounds, strict=True))
        ),
        reverse=True,
    )
    pairs: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for alike, _, i, j in grid:
        if i not in pairs and j not in taken:
            pairs[i] = (j, alike)
            taken.add(j)
    return pairs


def _worst(short: Traits, long: Traits, pairs: dict[int, tuple[int, float]]) -> float:
    """Return the likeness of the least alike words; of three names, one may have been forgotten."""
    found = sorted(alike for _, alike in pairs.values())
    is_forgotten = len(found) > 2 and found[1] >= CLOSE  # noqa: PLR2004  (of three)
    is_rest_alike = _is_first_alike(short, long, pairs) and _is_last_alike(short, long, pairs)
    return found[1] if is_forgotten and is_rest_alike else found[0]


def _is_first_alike(short: Traits, long: Traits, pairs: dict[int, tuple[int, float]]) -> bool:
    """Say whether a word of the first name is a word of the other first name."""
    first, last = len(short.first), len(long.first)
    return any(i < first and j < last and alike >= CLOSE for i, (j, alike) in pairs.items())


def _is_last_alike(short: Traits, long: Traits, pairs: dict[int, tuple[int, float]]) -> bool:
    first, last = len(short.first), len(long.first)
    return any(i >= first and j >= last and alike >= CLOSE for i, (j, alike) in pairs.items())


def _glued(one: Traits, other: Traits) -> float:
    """Return how alike two names are written in one piece, whichever comes first; 0 when they are not."""
    whole = "".join(one.words)
    best = max(
        OSA.normalized_similarity(whole, "".join(parts))
        for parts in (other.first + other.last, other.last + other.first)
    )
    return best if best >= _GLUED and len(whole) >= _LONG_ENOUGH else 0.0


@lru_cache(maxsize=65_536)
def _alike(word: str, heard: str, other: str, other_heard: str) -> float:
    """Return how much two words look or sound alike, 0 to 1."""
    if word == other:
        return 1.0
    if heard == other_heard:
        return SAME_SOUND if len(heard) >= _SHORT_SOUND else SAME_SOUND - 0.06
    short, long = sorted((word, other), key=len)
    if long.startswith(short):
        return _INITIAL if len(short) == 1 else _BEGINNING if len(short) >= _FEW_LETTERS else 0.0
    said, other_said = spoken(word), spoken(other)
    if len(short) <= _FEW_LETTERS:
        return SAME_SOUND - 0.08 if said == other_said else 0.0
    spelled = JaroWinkler.similarity(word, other)  # the beginning counts more, as one hears it
    if slip := max(_slip(word, other), _slip(said, other_said)):
        return max(slip, spelled - 0.04)
    return max(0.0, spelled - 0.14, JaroWinkler.similarity(heard, other_heard) - 0.20)


def _slip(word: str, other: str) -> float:
    """Return how alike two words are that at most a slip of the finger, two in long ones, set apart."""
    slips = OSA.distance(word, other)
    if slips > 1:
        return 0.78 if slips == 2 and min(len(word), len(other)) > 5 else 0.0  # noqa: PLR2004  (letters)
    return 0.86 if slips else 0.92
