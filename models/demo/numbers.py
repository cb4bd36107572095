"""Numbers that look right and reach nobody: telephones, e-mail addresses, SIRET."""

from __future__ import annotations

import unicodedata
from typing import Final

from models.demo.chance import Chance

# ARCEP, plan national de numérotation (décision 2018-0881 modifiée, 2.5.12): kept for works of fiction.
_LANDLINES: Final = ("019900", "026191", "035301", "046571", "053649")
_MOBILE: Final = "063998"
# Sirene numbers of businesses begin with 1 to 9: three zeros say « nobody » and still pass Luhn.
_SIREN_START: Final = "000"


def mobile_phone(chance: Chance) -> str:
    """Draw a mobile number from the range kept for fiction, in pairs: « 06 39 98 12 34 »."""
    return _in_pairs(_MOBILE, chance.below(10_000))


def landline_phone(chance: Chance) -> str:
    """Draw a landline number from the ranges kept for fiction, in pairs."""
    return _in_pairs(chance.pick(_LANDLINES), chance.below(10_000))


def email_address(*words: str) -> str:
    """Make an address in a domain that can never exist (RFC 2606): « halima.noor@exemple.example »."""
    folded = (
        unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()
        for word in words
        if word
    )
    local = ".".join("".join(letter for letter in word if letter.isalnum()) for word in folded)
    return f"{local or 'personne'}@exemple.example"


def fictional_siret(serial: int, establishment: int = 1) -> str:
    """Make a SIRET that passes Luhn and belongs to nobody: its SIREN begins with three zeros.

    Args:
        serial: 1 to 99,999: which company.
        establishment: 1 to 9,999: which of its sites.

    Returns:
        14 digits; the first nine pass Luhn as well, as in Sirene.
    """
    siren = _with_luhn_digit(f"{_SIREN_START}{serial:05d}")
    return _with_luhn_digit(f"{siren}{establishment:04d}")


def _in_pairs(start: str, end: int) -> str:
    digits = f"{start}{end:04d}"
    return " ".join(digits[at : at + 2] for at in range(0, 10, 2))


def _with_luhn_digit(digits: str) -> str:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        total += sum(divmod(int(digit) * (2 if place % 2 == 0 else 1), 10))
    return f"{digits}{-total % 10}"
