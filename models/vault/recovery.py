"""The recovery key: 128 random bits that a person can print, keep in an envelope and type back.

Crockford's base 32 (no I, L, O, U): 26 letters for the bits, 2 for a check number modulo 1021, a prime.
A slip changes the number by a multiple of a power of 32 smaller than the prime, a swap of two neighbours by
31 times that: neither is ever a multiple of it, so every single one is caught. Written in 7 groups of 4.
"""

from __future__ import annotations

import re
import secrets
from typing import Final

from models.errors import VaultError

BITS: Final = 128
GROUPS: Final = 7
GROUP_LETTERS: Final = 4
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BODY_LETTERS: Final = 26
_CHECK_LETTERS: Final = 2
_MODULUS: Final = 1021
_READ_AS: Final = str.maketrans("OIL", "011")
_BETWEEN: Final = re.compile(r"[\s\-\u2010-\u2015\u00ad\u2212._]+")


def draw() -> str:
    """Draw a new key and return it as printed, e.g. ``7QK2-…``."""
    return to_text(secrets.token_bytes(BITS // 8))


def to_text(secret: bytes) -> str:
    """Return 16 bytes as printed: 7 groups of 4 letters joined by hyphens."""
    number = int.from_bytes(secret, "big")
    letters = _letters(number, _BODY_LETTERS) + _letters(number % _MODULUS, _CHECK_LETTERS)
    return "-".join(letters[start : start + GROUP_LETTERS] for start in range(0, len(letters), GROUP_LETTERS))


def parse(text: str) -> bytes:
    """Return the 16 bytes of a key as typed: any case, spaces or dashes anywhere, O, I and L as 0, 1 and 1.

    Raises:
        VaultError: ``vault.recovery_wrong``: a letter is missing, wrong or in another place.
    """
    letters = _folded(text)
    if len(letters) != _BODY_LETTERS + _CHECK_LETTERS or set(letters) - set(_ALPHABET):
        raise VaultError("vault.recovery_wrong")
    number = _number(letters[:_BODY_LETTERS])
    if number >= 1 << BITS or number % _MODULUS != _number(letters[_BODY_LETTERS:]):
        raise VaultError("vault.recovery_wrong")
    return number.to_bytes(BITS // 8, "big")


def looks_like_key(text: str) -> bool:
    """Say whether a text has the shape of a key: a person may type it where a passphrase is asked for.

    Letters alone are taken for words: one key in 40,000 has no digit.
    """
    letters = _folded(text)
    has_shape = len(letters) == _BODY_LETTERS + _CHECK_LETTERS and not set(letters) - set(_ALPHABET)
    return has_shape and any(letter.isdigit() for letter in text)


def groups_of(text: str) -> tuple[str, ...]:
    """Return the groups of a key as printed, to ask for some of them back."""
    return tuple(to_text(parse(text)).split("-"))


def is_group(typed: str, group: str) -> bool:
    """Say whether a group typed back is the one that was printed."""
    return _folded(typed) == group


def _folded(text: str) -> str:
    return _BETWEEN.sub("", text).upper().translate(_READ_AS)


def _letters(number: int, count: int) -> str:
    letters = ""
    for _ in range(count):
        number, digit = divmod(number, len(_ALPHABET))
        letters = _ALPHABET[digit] + letters
    return letters


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * len(_ALPHABET) + _ALPHABET.index(letter)
    return number
