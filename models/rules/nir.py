"""Social security numbers in what is typed: found however they are cut, so that none is kept.

The number of the register of natural persons is: sex, year, month, département, commune, order, then a key.
Sex may be 1 or 2, 3 or 4 (being registered), 7 or 8 (provisional); the month 20 to 42 or 50 to 99 where it
is unknown; the département 2A and 2B, or 20 before 1976, 96 to 99 overseas and abroad (INSEE, article 4 of
decree 82-103).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

_DIGITS: Final = 13
_WITH_KEY: Final = 15
_KEY_MODULUS: Final = 97
_CORSICA_AT: Final = 6
_CUTS: Final = frozenset({1, 3, 5, 7, 10, 13})
"""After how many characters the parts of a number end."""
_ABROAD: Final = "99"
_FIRST_COUNTRY, _LAST_COUNTRY = "100", "599"
"""Codes of countries (INSEE, code officiel géographique): by continent, Europe first."""
_OVERSEAS: Final = frozenset({"97", "98"})
_NORTH_AFRICA: Final = frozenset({"91", "92", "93", "94", "95", "96"})
_LONGEST_HEAD: Final = 4
_MOST_BETWEEN: Final = 3
_BETWEEN: Final = re.compile(r"[\s.,:;|/\\()·•_\-\u2010-\u2015\u2212\u200c-\u200f]")
# A number that begins with a plus is a telephone of abroad.
_START: Final = re.compile(r"(?<![\d+])[1-478]")
_S: Final = r"[\s.\-/]?"
_PHONE: Final = re.compile(
    rf"(?<!\d)(?:0[1-9](?:{_S}\d\d){{4}}"
    rf"|(?:\+|00)33{_S}(?:\(0\){_S})?[1-9](?:{_S}\d\d){{4}}"
    rf"|(?:\+\d{{1,3}}|00[2-9]\d{{1,2}})(?:{_S}\d{{1,4}}(?!\d)){{2,6}}|\+\d{{7,15}})(?!\d)"
)
_IBAN: Final = re.compile(
    r"(?<![A-Za-z\d])[A-Z]{2}\d\d(?:[ \u00a0\u202f]?[A-Z\d]{4}){2,7}(?:[ \u00a0\u202f]?[A-Z\d]{1,3})?\b"
)
# A fingerprint of a document, or the id of a row: a run of figures in it says nothing of anybody.
_HEX: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{24,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?![0-9A-Za-z])"
)
# Thirteen digits after these words number a parcel rather than a person.
_REFERENCE: Final = re.compile(
    r"(?:réf|référence|lot|colis|commande|suivi|facture|devis|ean|imei|siret|siren)\S*\s*[:n°]*\s*$",
    re.IGNORECASE,
)


class _Found(NamedTuple):
    """Characters that may be a number.

    Attributes:
        number: Its digits, with the A or B of Corsica.
        cuts: After how many of them something else stands.
        marks: What stands there, spaces aside.
        start: Where it begins in the text.
        end: Where it ends.
    """

    number: str
    cuts: tuple[int, ...]
    marks: tuple[str, ...]
    start: int
    end: int


def nir_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where ``text`` holds what looks like a social security number, as (start, end) pairs.

    13 digits, or 15 with the key, in figures of any script. A right key is proof; without it the number
    must have the shape of one, be cut as people cut it, and not be called a reference. Figures that nothing
    cuts must be likely ones too. A mistyped key is still reported, since the thirteen digits alone name a
    person. The rates are in ``tests/rules/test_nir_rates.py``.
    """
    return tuple((found.start, found.end) for found in _all_found(_in_ascii_digits(text)))


def without_nir(text: str) -> str:
    """Return ``text`` with the digits of every social security number replaced by dots."""
    for start, end in reversed(nir_spans(text)):
        text = text[:start] + "•" * (end - start) + text[end:]
    return text


def _in_ascii_digits(text: str) -> str:
    """Return ``text`` with the digits of every script as 0 to 9, no character more or less."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _all_found(text: str) -> Iterator[_Found]:
    phones = tuple(match.span() for match in _PHONE.finditer(text))
    others = tuple(match.span() for pattern in (_IBAN, _HEX) for match in pattern.finditer(text))
    end = 0
    for match in _START.finditer(text):
        start = match.start()
        if start < end or _is_inside(start, others):
            continue
        found = next((one for one in _candidates(text, start) if _is_nir(text, one, phones)), None)
        if found is not None:
            end = found.end
            yield found


def _is_inside(place: int, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= place < end for start, end in spans)


def _candidates(text: str, start: int) -> Iterator[_Found]:
    """Give what begins at ``start``: with a right key, without a key, with a wrong key."""
    places = list(_places(text, start))
    short, long = (_found(text, places[:size]) for size in (_DIGITS, _WITH_KEY))
    if long is not None and _is_proven(long):
        yield long
    if long is not None and (short is None or long.cuts[-1:] != (_DIGITS,) or _is_short_key(text, long)):
        yield long
    if short is not None:
        yield short


def _is_short_key(text: str, long: _Found) -> bool:
    """Tell whether the two figures after thirteen stand alone, rather than begin the next number."""
    after = text[long.end : long.end + 2].lstrip(" \u00a0\u202f.")
    return not after[:1].isdigit()


def _places(text: str, start: int) -> Iterator[int]:
    """Give where the figures of a number that begins at ``start`` are, as far as they follow each other."""
    place, count = start, 0
    while count < _WITH_KEY and place < len(text):
        is_corsica = count == _CORSICA_AT and text[place] in "AaBb"
        if not (text[place].isdigit() or is_corsica):
            return
        yield place
        count += 1
        place += 1
        last = place + _MOST_BETWEEN
        while place < last and place < len(text) and _BETWEEN.match(text[place]):
            place += 1


def _found(text: str, places: list[int]) -> _Found | None:
    size = len(places)
    if size not in {_DIGITS, _WITH_KEY} or text[places[-1] + 1 : places[-1] + 2].isdigit():
        return None
    cuts = tuple(at for at in range(1, size) if places[at] != places[at - 1] + 1)
    marks = tuple(text[places[at - 1] + 1 : places[at]].strip() for at in cuts)
    number = "".join(text[place] for place in places).upper()
    return _Found(number, cuts, marks, places[0], places[-1] + 1)


def _is_nir(text: str, found: _Found, phones: tuple[tuple[int, int], ...]) -> bool:
    if not _has_shape(found.number) or not (_is_cut_as_one(found) or _is_cut_evenly(found)):
        return False
    if _is_proven(found):
        return True
    if _REFERENCE.search(text[: found.start]) or _is_with_a_phone(text, found, phones):
        return False
    if not _is_cut_as_one(found):
        return _is_usual(found.number) and not _runs_on(text, found, phones)
    return bool(found.cuts) or _is_likely(found.number)


def _has_shape(number: str) -> bool:
    month, department, order = number[3:5], number[5:7], number[10:13]
    if department[0] != "2" and not department.isdigit():
        return False
    is_month = "01" <= month <= "12" or "20" <= month <= "42" or "50" <= month <= "99"
    return is_month and department != "00" and order != "000"


def _is_usual(number: str) -> bool:
    return number[0] in "12" and number[3:5] <= "12"


def _is_likely(number: str) -> bool:
    """Tell whether figures that nothing cuts and no key proves are those of somebody rather than of a thing.

    Whoever was born in France has a month and an entry in the register. The months that stand for none, and
    the first figures of who awaits an entry, are of people born abroad, overseas, or in North Africa before
    it was independent.
    """
    if number[7:10] == "000":
        return False
    if _is_usual(number):
        return True
    department, country = number[5:7], number[7:10]
    if department == _ABROAD:
        return _FIRST_COUNTRY <= country <= _LAST_COUNTRY
    return number[0] in "12" and (
        department in _OVERSEAS or (department in _NORTH_AFRICA and "20" <= number[1:3] <= "62")
    )


def _is_cut_as_one(found: _Found) -> bool:
    return _CUTS.issuperset(found.cuts)


def _is_cut_evenly(found: _Found) -> bool:
    """Tell whether a number is cut in equal parts but the first and the last, always in the same way.

    Hours, days and lists of numbers in a note are not.
    """
    ends = (*found.cuts, len(found.number))
    sizes = [end - start for start, end in zip((0, *found.cuts), ends, strict=True)]
    middle = set(sizes[1:-1])
    if len(middle) != 1 or len(set(found.marks)) != 1:
        return False
    size = middle.pop()
    is_single = size == 1
    return sizes[-1] <= size and sizes[0] <= (1 if is_single else _LONGEST_HEAD)


def _is_with_a_phone(text: str, found: _Found, phones: tuple[tuple[int, int], ...]) -> bool:
    """Tell whether the figures are, or begin with a room or a town and end with, a telephone number."""
    for start, end in phones:
        is_begun_before = found.start < start < found.end
        if start <= found.start < end or (is_begun_before and end > found.end):
            return True
        if is_begun_before and text[found.start : start].strip(" \u00a0,.:-/").isdigit():
            return True
    return False


def _runs_on(text: str, found: _Found, phones: tuple[tuple[int, int], ...]) -> bool:
    """Tell whether other figures follow or precede, as in a table; a telephone number may."""
    after = re.match(r"[\s.,:;|/\-]{1,3}(?=\d)", text[found.end :])
    if after and found.end + after.end() not in {start for start, _ in phones}:
        return True
    before = re.search(r"\d[\s.,:;|/\-]{1,3}$", text[: found.start])
    return before is not None and before.start() + 1 not in {end for _, end in phones}


def _is_proven(found: _Found) -> bool:
    number, key = found.number[:_DIGITS], found.number[_DIGITS:]
    if not key:
        return False
    # Corsica: 2A counts as 19 and 2B as 18 in the key.
    digits = number.replace("2A", "19").replace("2B", "18")
    return digits.isdigit() and _KEY_MODULUS - int(digits) % _KEY_MODULUS == int(key)
