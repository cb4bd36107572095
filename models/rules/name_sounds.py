"""What remains of a name however it was transliterated: rules of spelling, not a list of people.

A sound only gathers files to be compared, or adds to what speaks for one person: it never decides. The rules
follow how names reach a French form: French and English spellings of Arabic (``ou``/``u``, ``dj``/``j``,
``kh``/``k``, the article), Persian and Bengali (``ullah``, ``Md``), Tigrinya and Amharic (``gh``/``g``,
``ts``/``s``), Ukrainian and Russian (``ks``/``x``, ``iy``/``y``, ``zh``/``j``), Tamil (``th``/``t``),
West African spellings (``Dia``/``Ja``), and other alphabets letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from models.rules.names import fold

PARTICLES: Final = frozenset(
    {
        "al", "el", "ul", "oul", "ad", "ar", "as", "at", "an", "az", "ash", "ech", "es", "ed", "er", "en",
        "le", "la", "les", "l", "de", "du", "des", "d", "da", "do", "dos", "di", "della", "van", "von", "der",
        "den", "ben", "bin", "ibn", "ibnou", "bint", "bent", "ould", "wuld", "wold", "mint", "ait", "abu",
        "abou", "abi", "bou", "o", "mac", "mc", "st", "ter", "te", "zu", "und", "y", "e",
    }
)  # fmt: skip
"""Words that one form writes and the next one forgets."""
_LONGEST_PARTICLE: Final = max(map(len, PARTICLES))
_SHORT_FORMS: Final = {
    "md": "mohamed",
    "mohd": "mohamed",
    "muhd": "mohamed",
    "mhd": "mohamed",
    "mohmd": "mohamed",
}
"""Abbreviations that stand in official papers."""
_CYRILLIC: Final = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяўёђћџљњјѕ",
        "a b v g g d e ie j z i i i i k l m n o p r s t u f kh ts ch sh sh  i  e iu ia u e dj c dj l n i z"
        .replace("  ", " _ ").split(" "),
        strict=True,
    )
)  # fmt: skip
_ARABIC_SOUNDS: Final = (
    "a bə tə tə jə hə khə də də rə zə sə shə sə də tə zə a ghə fə kə kə lə mə nə hə u i _ a a i u i"
    " pə chə jə gə nə tə də rə nə i i a kə i a"
)
_ARABIC: Final = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئپچژگڭٹڈڑںےېةکیى",
        _ARABIC_SOUNDS.split(),
        strict=True,
    )
)
_BY_NAME: Final = ("ETHIOPIC SYLLABLE ", "TAMIL LETTER ", "BENGALI LETTER ", "DEVANAGARI LETTER ",
                   "GEORGIAN LETTER ", "TAMIL VOWEL SIGN ", "BENGALI VOWEL SIGN ")  # fmt: skip
"""Alphabets whose letters Unicode names by their sound."""
_ABD: Final = re.compile(r"a{1,2}bd(?:[aeou]{1,2}[lrsnztd]?)(?=\w{3})")
_ARTICLE: Final = re.compile(r"^(?:al|el|oul)(?=[^aeiouyl]\w{3})")
_RULES: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"x", "ks"),  # before « sh », which is written x from here on
        (r"^(?:ou|w)(?=[aeiou])", "v"),
        (r"(?<=.)w", ""),
        (r"ou|oo", "u"),
        (r"ch(?=ae|r|l)", "k"),
        (r"tch|tsh|sch|sh|ch", "x"),
        (r"zh|dzh|dj|j", "j"),
        (r"^di(?=[aou])", "j"),
        (r"ts|tz|dz(?!h)", "s"),
        (r"ph", "f"),
        (r"kh|q|ck", "k"),
        (r"gh|gu(?=[eiy])", "g"),
        (r"([tdbp])h", r"\1"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"n(?=[bp])", "m"),
        (r"^y(?=e)|^ie|^y(?![aeiou])", "e"),
        (r"^i(?=[aou])", "y"),
        (r"off?$", "ov"),
        (r"^h|h$|h(?![aeiouy])|(?<![aeiouy])h", ""),
        (r"d$", "t"),
    )
)
_SIBILANTS: Final = str.maketrans({"ç": "s", "Ç": "s", "ş": "sh", "Ş": "sh", "ș": "sh", "Ș": "sh", "š": "sh",
                                   "Š": "sh", "ž": "j", "Ž": "j", "č": "ch", "Č": "ch"})  # fmt: skip
_UNSAID: Final = re.compile(r"ə(?=[aiu]|\W|$)")
"""A vowel that Arabic letters do not write, where there is none."""
_FEWEST: Final = 2
_VOWELS: Final = str.maketrans("eoy", "iui")
_DOUBLE: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=8_192)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded Latin words of a name, particles left out unless nothing else is left.

    « Abd el-Kader » and « Abdelkader » have the same words; so have « Nadia Оксана » and « Nadia Oksana ».
    """
    found: list[str] = []
    for word in fold(_latin(name.translate(_SIBILANTS))).split():
        found += _parts(_SHORT_FORMS.get(word, word))
    kept = [word for word in found if word not in PARTICLES]
    return tuple(dict.fromkeys(kept or found))


def family_spellings(name: str) -> tuple[str, ...]:
    """Return how else a family name is written: in one piece, or without the particle it begins with.

    « Ben Ali » is « Benali » on the next form, « Da Silva » « Dasilva »; and the other way round.
    """
    words = fold(_latin(name.translate(_SIBILANTS))).split()
    if len(words) > 1:
        return ("".join(words),)
    return tuple(rest for _, rest in unglued(words[0])) if words else ()


def unglued(word: str) -> tuple[tuple[str, str], ...]:
    """Return the particles that a folded word begins with, each with the rest of the word."""
    cuts = ((word[:cut], word[cut:]) for cut in range(2, min(_LONGEST_PARTICLE, len(word) - 3) + 1))
    return tuple((particle, rest) for particle, rest in cuts if particle in PARTICLES)


@lru_cache(maxsize=16_384)
def sound(word: str) -> str:
    """Return the sound of one folded word: its consonants, and that it begins with a vowel.

    A word with too few consonants keeps its vowels: « Aya » is not « Ahou ».
    """
    spelled = _ruled(word)
    kept = _consonants(spelled)
    return kept if len(kept) > _FEWEST or len(kept) == _FEWEST == len(word) else f"{kept}{_vowels(spelled)}"


@lru_cache(maxsize=16_384)
def spoken(word: str) -> str:
    """Return one folded word as it is said, vowels included, those that are taken for each other as one."""
    return _DOUBLE.sub(r"\1", _ruled(word).translate(_VOWELS))


def _ruled(word: str) -> str:
    spelled = _ARTICLE.sub("", word)
    for pattern, instead in _RULES:
        spelled = pattern.sub(instead, spelled)
    return spelled


def _consonants(spelled: str) -> str:
    kept = ""
    for place, char in enumerate(spelled):
        if char in "aeiou" or (char == "y" and place):
            kept += "a" if not place else ""
        elif not kept.endswith(char):
            kept += char
    return kept


def _vowels(spelled: str) -> str:
    """Return the vowels after the first letter, those that transliterations confuse as one."""
    heard = "".join(char for char in spelled[1:] if char in "aeiouy").translate(_VOWELS)
    return _DOUBLE.sub(r"\1", heard)


def _parts(word: str) -> list[str]:
    match = _ABD.match(word)
    return ["abd", word[match.end() :]] if match else [word]


def _latin(name: str) -> str:
    if name.isascii():
        return name
    spelled = "".join(map(_latin_char, unicodedata.normalize("NFC", name.casefold())))
    return _UNSAID.sub("", spelled)


@lru_cache(maxsize=4_096)
def _latin_char(char: str) -> str:
    spelled = _CYRILLIC.get(char) or _ARABIC.get(char)
    if spelled is not None:
        return spelled.replace("_", "")
    name = unicodedata.name(char, "")
    for beginning in _BY_NAME:
        if name.startswith(beginning):
            return name.removeprefix(beginning).removeprefix("GLOTTAL ").lower().replace(" ", "")
    return char
