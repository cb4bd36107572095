"""Activity codes, with the nomenclature they belong to."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

REV2 = "rev2"
NAF_2025 = "2025"
VERSIONS = (REV2, NAF_2025)
"""NAF rév. 2, replaced by NAF 2025 on 1 January 2027 (décret 2025-736); both are seen during the change."""
SWITCH_ON: Final = date(2027, 1, 1)
"""First day on which NAF 2025 is the nomenclature in force."""
_BOTH_FROM: Final = date(2026, 1, 1)
"""Sirene shows both codes during the year before."""

# Both are written two digits, a dot, two digits and a letter: the format alone never tells one from the
# other, which is why the version is kept beside the code.
_CODE = re.compile(r"(\d{2})\.?(\d{2})([A-Z])")


def normalise(text: str) -> str:
    """Return « 8121z » or « 81.21 Z » as ``81.21Z``; anything else is returned without spaces, upper case."""
    compact = re.sub(r"\s+", "", text).upper()
    match = _CODE.fullmatch(compact)
    return f"{match[1]}.{match[2]}{match[3]}" if match else compact


def is_well_formed(code: str, version: str) -> bool:
    """Say whether ``code`` has the format of a nomenclature.

    The format only: a code that does not exist passes. An unknown version never does.
    """
    return version in VERSIONS and _CODE.fullmatch(normalise(code)) is not None


def version_on(day: date) -> str:
    """Return the nomenclature in force on a day: the one a code typed that day without a word belongs to."""
    return NAF_2025 if day >= SWITCH_ON else REV2


def versions_seen_on(day: date) -> tuple[str, ...]:
    """Return the nomenclatures that may be offered on a day, the one in force first.

    Before 2026 only NAF rév. 2 was on papers; from then on both are, the old one on whatever was printed
    before the change.
    """
    if day < _BOTH_FROM:
        return (REV2,)
    return (NAF_2025, REV2) if day >= SWITCH_ON else (REV2, NAF_2025)


def is_outdated(code: str, version: str, day: date) -> bool:
    """Say whether a code is kept in a nomenclature that is no longer in force; no code is never outdated.

    It stays as it is kept: one code of rév. 2 may have become several, and only the employer's own paper or
    the official table says which.
    """
    return bool(code) and version != NAF_2025 and version_on(day) == NAF_2025
