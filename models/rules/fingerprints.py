"""Keyed fingerprints of a person: two lists are compared without a name being exchanged.

Protected: whoever finds the file without the words learns how many persons are in it, and nothing else. The
words give the key through Argon2id; each fingerprint is an HMAC-SHA256 under that key, stretched; every
person has as many of them, the missing ones drawn by lot; their order tells nothing; other words give other
fingerprints, so that two exchanges cannot be laid side by side.

Not protected: the partner, who has the words, can try a name with a year of birth, one after the other; that
is what comparing is. The stretching makes a guess cost a thousand times more, no more than that. So nothing
is in a fingerprint that can be counted through by itself: no telephone, no date alone.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterator, Sequence
from hashlib import pbkdf2_hmac
from itertools import combinations
from typing import Final, NamedTuple

from models.records.duplicates import Level, Traits
from models.rules.likeness_keys import is_day_known

BYTES: Final = 16
ROUNDS: Final = 1_000
"""Of PBKDF2 for each fingerprint: 0.3 ms."""
_PAIRS, _WORDS = 3, 4
_SLOTS: Final = (("date", _PAIRS), ("year", _PAIRS), ("phone", _WORDS))
PERSON_BYTES: Final = BYTES * sum(count for _, count in _SLOTS)
"""Every person takes as much room."""


class Prints(NamedTuple):
    """The fingerprints of one person.

    Attributes:
        date: Two words of the name and the full date of birth, day and month in either order.
        year: Two words of the name and the year of birth.
        phone: One word of the name and the telephone.
    """

    date: frozenset[bytes]
    year: frozenset[bytes]
    phone: frozenset[bytes]


def is_comparable(traits: Traits) -> bool:
    """Say whether enough is known of a person for any fingerprint."""
    return any(True for kind, _ in _SLOTS for _ in _values(traits, kind))


def prints_of(traits: Traits, key: bytes, rounds: int = ROUNDS) -> Prints:
    """Return the fingerprints of a person under a key of 32 bytes."""
    return Prints(
        *(
            frozenset(_print(key, f"{kind}|{value}", rounds) for value in _some(traits, kind, count))
            for kind, count in _SLOTS
        )
    )


def packed(prints: Prints) -> bytes:
    """Return the fingerprints of a person in as many bytes as those of any other."""
    parts = []
    for known, (_, count) in zip(prints, _SLOTS, strict=True):
        filled = [*known, *(secrets.token_bytes(BYTES) for _ in range(count - len(known)))]
        secrets.SystemRandom().shuffle(filled)
        parts += filled
    return b"".join(parts)


def unpacked(content: bytes) -> Prints:
    """Undo ``packed``; what was drawn by lot is there too, and meets nothing.

    Raises:
        ValueError: It is not of one person.
    """
    if len(content) != PERSON_BYTES:
        raise ValueError("not the fingerprints of one person")
    each = [content[place : place + BYTES] for place in range(0, PERSON_BYTES, BYTES)]
    return Prints(
        frozenset(each[:_PAIRS]), frozenset(each[_PAIRS : 2 * _PAIRS]), frozenset(each[2 * _PAIRS :])
    )


def level(mine: Prints, theirs: Prints) -> Level | None:
    """Say how sure it is that two persons are one; None: nothing says so."""
    has_date, has_year, has_phone = (bool(one & other) for one, other in zip(mine, theirs, strict=True))
    if has_date or (has_year and has_phone):
        return Level.CERTAIN
    return Level.PROBABLE if has_year or has_phone else None


def _some(traits: Traits, kind: str, count: int) -> Sequence[str]:
    return tuple(_values(traits, kind))[:count]


def _values(traits: Traits, kind: str) -> Iterator[str]:
    words = sorted(dict.fromkeys(traits.sounds))
    if kind == "phone":
        yield from (f"{word}|{traits.phone}" for word in words if traits.phone)
    elif kind == "year" and traits.birth:
        yield from (f"{' '.join(two)}|{traits.birth[0]}" for two in combinations(words, 2))
    elif kind == "date" and is_day_known(traits.birth):
        year, *rest = traits.birth
        low, high = sorted(rest)
        yield from (f"{' '.join(two)}|{year}-{low}-{high}" for two in combinations(words, 2))


def _print(key: bytes, value: str, rounds: int) -> bytes:
    mac = hmac.digest(key, value.encode(), "sha256")
    return pbkdf2_hmac("sha256", mac, b"palier/fingerprint/1", rounds, BYTES)
