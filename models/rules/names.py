"""Names as people say them, as they are searched, and as they are hidden."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose, as people type them on a French keyboard.
_LETTERS = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ı": "i",
        "þ": "th",
        "ħ": "h",
        "ŋ": "n",
        "ə": "e",
        "ɛ": "e",
        "ɔ": "o",
        "ɓ": "b",
        "ɗ": "d",
        "ƴ": "y",
        "ɲ": "n",
        "ß": "ss",
        # Arabic letters with several spellings of one sound.
        "ک": "ك",
        "ی": "ي",
        "ى": "ي",
        "ة": "ه",
        "ـ": "",
    }
)
_APOSTROPHES = frozenset("'’‘ʼʻʿʾ`´′＇ˈ‛")
# Marks that a search ignores; those of Indic or Tibetan scripts are vowels and stay.
_MARK_RANGES = ((0x0300, 0x036F), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x06D6, 0x06ED))
_SINGLE_MARKS = frozenset({0x0670, 0x20D0, 0xFE0F})
_INVISIBLE = (0x00AD, 0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
_ROUGH: dict[int, str | int | None] = {
    **_LETTERS,
    **dict.fromkeys((ord(char) for char in _APOSTROPHES), None),
    **{point: None for low, high in _MARK_RANGES for point in range(low, high + 1)},
    **dict.fromkeys((*_SINGLE_MARKS, *_INVISIBLE), None),
}
_VIRAMA = 9  # canonical combining class
_MAX_UNIT = 5


def _is_ignored_mark(char: str) -> bool:
    point = ord(char)
    return point in _SINGLE_MARKS or any(low <= point <= high for low, high in _MARK_RANGES)


@lru_cache(maxsize=4096)
def _folded_char(char: str) -> str:
    if char in _APOSTROPHES or _is_ignored_mark(char):
        return ""
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Cf":
        return ""
    return char if category[0] in "LM" or category == "No" else " "


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the key under which ``text`` is searched.

    Lower case, no accent, one space between words; apostrophes vanish (« N'Diaye » is found by
    « ndiaye »), hyphens separate (« Jean-Pierre » by « pierre »). Other alphabets are kept, lower case
    where they have one. Folding twice changes nothing.
    """
    # Case folding can undo a decomposition and the other way round, hence both before and after.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    spelled = unicodedata.normalize("NFKD", decomposed.translate(_LETTERS))
    kept = "".join(map(_folded_char, spelled))
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def rough(text: str) -> str:
    """Return a text in which every word of its ``fold`` can be found, five times as fast; for long searches.

    Words are not parted, so more is found than should: ``fold`` decides.
    """
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold().translate(_ROUGH))


def is_same_person(name: str, other: str) -> bool:
    """Say whether two names have the same words, in any order, whatever their case, accents and spaces.

    A name without any letter is compared as it is written; nobody has no name.
    """
    folded, known = fold(name), fold(other)
    if not folded or not known:
        return bool(name.strip()) and " ".join(name.split()) == " ".join(other.split())
    is_reordered = sorted(folded.split()) == sorted(known.split())
    return is_reordered or folded.replace(" ", "") == known.replace(" ", "")


def sort_key(first_name: str, last_name: str = "") -> str:
    """Return the key that orders a list: last name, then first name; a nickname alone sorts as it reads."""
    return " ".join(filter(None, (fold(last_name), fold(first_name))))


def initials(first_name: str, last_name: str = "") -> str:
    """Return « A. R. », « J.-P. D. »: what may be shown in a hall.

    Those of the first and of the last word, however the name is cut in two: a list that knows the whole
    name alone says the same as a hall that knows both parts, and « el », « de la » say nothing. Each initial
    is a whole written unit: base letter and its marks. Empty when nothing can be read.
    """
    words = f"{first_name} {last_name}".split()
    shown = [_initials_of_word(word) for word in words[:1]]
    shown += [_initials_of_word(word, parts=1) for word in words[1:][-1:]]
    return " ".join(filter(None, shown))


def _initials_of_word(word: str, parts: int = 2) -> str:
    found = [_first_unit(part) for part in unicodedata.normalize("NFC", word).split("-")]
    return "-".join(f"{unit}." for unit in list(filter(None, found))[:parts])


def _first_unit(word: str) -> str:
    for index, char in enumerate(word):
        if unicodedata.category(char)[0] in "LN":
            upper = char.upper()
            return (upper if len(upper) == 1 else char) + word[index + 1 : _unit_end(word, index + 1)]
    return ""


def _unit_end(word: str, start: int) -> int:
    """Return where the marks of a letter end; a virama takes the next consonant with it."""
    end = start
    while end < min(len(word), start + _MAX_UNIT):
        is_mark = unicodedata.category(word[end])[0] == "M"
        if not is_mark and unicodedata.combining(word[end - 1]) != _VIRAMA:
            break
        end += 1
    return end
