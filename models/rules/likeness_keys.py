"""Keys under which files that may be of one person meet: what is compared at all, out of 100,000.

A key gathers few files and misses few: two words of the name as they sound with the year of birth, the full
date with one word, the telephone, the room. A file whose year is not known meets every year, so what is kept
under a key and what is asked for differ.

Keys are made of personal data: they live in the encrypted vault alone, go with the file, and are in no log.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b
from itertools import combinations

from models.records.duplicates import Identity, Traits
from models.rules.name_sounds import family_spellings, name_words, sound
from models.rules.names import fold
from models.rules.phones import dialled_digits

RULES_VERSION = 1
"""Raised when the same identity gives other traits or keys: what is kept is then made again."""
_MOST_WORDS = 4
_BEGINNING = 2
"""Consonants of a sound that a slip further on leaves alone."""
_SHORTEST_PHONE = 6
_ANY_YEAR, _NO_YEAR = "any", "none"
_JANUARY_1 = (1, 1)


def traits_of(identity: Identity) -> Traits:
    """Return what of an identity is compared."""
    first, last = name_words(identity.first_name), name_words(identity.last_name)
    day = identity.birth_date
    years = (day.year, day.year) if day else identity.birth_years or ()
    digits = dialled_digits(identity.phone)
    return Traits(
        first=first[:_MOST_WORDS],
        last=last[:_MOST_WORDS],
        sounds=tuple(map(sound, first[:_MOST_WORDS] + last[:_MOST_WORDS])),
        birth=_birth(identity),
        years=years,
        phone=digits if len(digits) >= _SHORTEST_PHONE else "",
        email=identity.email.strip().casefold(),
        place=identity.residence,
        room=fold(identity.room).replace(" ", "").lstrip("0"),
        sex=identity.sex,
    )


def spellings_of(identity: Identity) -> tuple[Traits, ...]:
    """Return what of an identity is compared, first as it is written, then as its family name is written too.

    Only who is looked for is spelled in several ways: nothing more is kept.
    """
    names = family_spellings(identity.last_name)
    found = (traits_of(identity), *(traits_of(replace(identity, last_name=name)) for name in names))
    return tuple(dict.fromkeys(found))


def kept_keys(traits: Traits) -> tuple[int, ...]:
    """Return the keys under which a file is kept."""
    return _hashed(_kept(traits))


def asked_keys(traits: Traits) -> tuple[int, ...]:
    """Return the keys under which files that may be of the same person are looked for."""
    return _hashed(_asked(traits))


def is_day_known(birth: tuple[int, ...]) -> bool:
    """Say whether a birth is a day that tells persons apart: 1 January stands for a day nobody knows."""
    return len(birth) > 1 and birth[1:] != _JANUARY_1


def _birth(identity: Identity) -> tuple[int, ...]:
    day = identity.birth_date
    if day is not None:
        return (day.year, day.month, day.day)
    years = identity.birth_years
    return (years[0],) if years and years[0] == years[1] else ()


def name_key(traits: Traits) -> int | None:
    """Return the key that every file of the same first two sounds is kept under; None for a single word."""
    pair = next(_pairs(traits.sounds), "")
    return _hashed([f"{pair}|{_ANY_YEAR}"])[0] if pair else None


def _kept(traits: Traits) -> Iterator[str]:
    pairs = tuple(_pairs(traits.sounds))
    for pair in pairs:
        yield f"{pair}|{_ANY_YEAR}"
        if not traits.birth:
            yield f"{pair}|{_NO_YEAR}"
    if not pairs and traits.place:
        yield from (f"only|{word}|{traits.place}" for word in traits.sounds)
    yield from _both_ways(traits)


def _asked(traits: Traits) -> Iterator[str]:
    year = _NO_YEAR if traits.birth else _ANY_YEAR
    yield from (f"{pair}|{year}" for pair in _pairs(traits.sounds))
    if traits.place:
        yield from (f"only|{word}|{traits.place}" for word in dict.fromkeys(traits.sounds))
    yield from _both_ways(traits)


def _both_ways(traits: Traits) -> Iterator[str]:
    """Give what two files of one person share."""
    begun = tuple(_pairs(tuple(word[:_BEGINNING] for word in traits.sounds)))
    if traits.birth:
        yield from (f"{pair}|{traits.birth[0]}" for pair in begun)
    if traits.place:
        yield from (f"{pair}|{traits.place}" for pair in begun)
        if traits.birth:
            yield from (f"{word}|{traits.birth[0]}|{traits.place}" for word in dict.fromkeys(traits.sounds))
    yield from _signs(traits)


def _pairs(sounds: tuple[str, ...]) -> Iterator[str]:
    """Give every two words of a name as they sound, whichever is said first."""
    words = sorted(dict.fromkeys(sounds))[:_MOST_WORDS]
    yield from (" ".join(two) for two in combinations(words, 2))


def _signs(traits: Traits) -> Iterator[str]:
    """Give what points at one person or one door without the whole name."""
    if is_day_known(traits.birth):
        year, *rest = traits.birth
        low, high = sorted(rest)  # the day and the month are often exchanged
        yield from (f"born|{year}-{low}-{high}|{word}" for word in dict.fromkeys(traits.sounds))
    if traits.phone:
        yield f"phone|{traits.phone}"
    if traits.email:
        yield f"email|{traits.email}"
    if traits.place and traits.room:
        yield f"door|{traits.place}|{traits.room}"


def _hashed(keys: Iterable[str]) -> tuple[int, ...]:
    """Return whole numbers that SQLite keeps in eight bytes; two keys in one number cost one comparison.

    Those that gather every year of birth are odd: with all files at hand, they are not needed between two
    files whose years are known.
    """
    return tuple(
        int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True) & ~1
        | key.endswith(_ANY_YEAR)
        for key in dict.fromkeys(keys)
    )
