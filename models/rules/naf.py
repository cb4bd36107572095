"""Activity codes, with the nomenclature they belong to."""

from __future__ import annotations

import re

REV2 = "rev2"
NAF_2025 = "2025"
VERSIONS = (REV2, NAF_2025)
"""NAF rév. 2, replaced by NAF 2025 on 1 January 2027 (décret 2025-736); both are seen during the change."""

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
