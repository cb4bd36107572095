"""Numbers of French businesses: tidied and checked, never compulsory."""

from __future__ import annotations

import re

_NOT_DIGITS = re.compile(r"[\s.\-_/\u00a0\u202f]+")
_SIREN_LENGTH = 9
_SIRET_LENGTH = 14
# The sites of La Poste outgrew Luhn's check: the sum of their digits is a multiple of 5 instead.
_LA_POSTE = "356000000"


def normalise(text: str) -> str:
    """Return a number without its spaces, dots and hyphens; anything else typed is kept as it is."""
    return _NOT_DIGITS.sub("", text)


def is_siren(text: str) -> bool:
    """Say whether ``text`` is a well-formed SIREN: 9 digits, checked by Luhn."""
    digits = normalise(text)
    return _is_number(digits, _SIREN_LENGTH) and _luhn_sum(digits) % 10 == 0


def is_siret(text: str) -> bool:
    """Say whether ``text`` is a well-formed SIRET: 14 digits, checked by Luhn, La Poste's own check apart."""
    digits = normalise(text)
    if not _is_number(digits, _SIRET_LENGTH) or not is_siren(digits[:_SIREN_LENGTH]):
        return False
    if _luhn_sum(digits) % 10 == 0:
        return True
    return digits.startswith(_LA_POSTE) and sum(map(int, digits)) % 5 == 0


def is_acceptable(text: str) -> bool:
    """Say whether a SIRET field can be kept: empty, or a well-formed SIRET."""
    return not normalise(text) or is_siret(text)


def grouped(text: str) -> str:
    """Return « 123 456 789 00012 » with non-breaking spaces; what is not 9 or 14 digits is left alone."""
    digits = normalise(text)
    if not (_is_number(digits, _SIREN_LENGTH) or _is_number(digits, _SIRET_LENGTH)):
        return text
    return "\u00a0".join(filter(None, (digits[:3], digits[3:6], digits[6:9], digits[9:])))


def _is_number(digits: str, length: int) -> bool:
    # Zero alone passes every check and is nobody's number.
    return len(digits) == length and digits.isascii() and digits.isdigit() and digits.strip("0") != ""


def _luhn_sum(digits: str) -> int:
    total = 0
    for index, char in enumerate(reversed(digits)):
        value = int(char) * (2 if index % 2 else 1)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - Luhn: the sum of both digits
    return total
