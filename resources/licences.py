"""Whether every library that runs with Palier may run inside a proprietary host: ``--check``.

A licence that cannot be read is refused like one that is not allowed. Not part of the running application.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, metadata
from typing import Final

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from resources import locks, read_text

ALLOWED: Final = frozenset(
    (
        "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "LGPL-2.1-or-later", "LGPL-3.0-only",
        "LGPL-3.0-or-later", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Zlib",
    )
)  # fmt: skip
_EXPRESSION: Final = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR) [A-Za-z0-9.+-]+)*")
# What authors write instead of the identifiers of SPDX.
_WRITTEN: Final = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
}

Told = Callable[[str], str]
"""Gives what a library says of its licence, an SPDX expression or other words; empty: nothing."""


def main() -> int:
    """Check the run-time lock and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", required=True)
    parser.parse_args()
    names = sorted({lock.name for lock in locks.read(read_text("requirements", "run.txt"))})
    found = list(refused(names, licence_of))
    for line in found:
        print(f"licence: {line}", file=sys.stderr)
    print(f"licences: {len(names)} libraries read, {len(found)} refused")
    return 1 if found else 0


def refused(names: list[str], told: Told) -> Iterator[str]:
    """Yield each library that may not be used, and why."""
    for name in names:
        words = told(name)
        try:
            expression = canonicalize_license_expression(words) if words else ""
        except InvalidLicenseExpression:
            expression = ""
        if not expression:
            yield f"{name}: its licence is not known ({words or 'it says nothing'})"
        elif not is_allowed(expression):
            yield f"{name}: {expression}"


def is_allowed(expression: str) -> bool:
    """Tell whether an SPDX expression leaves a choice that is allowed; one with parentheses is refused."""
    return any(
        all(term.strip() in ALLOWED for term in choice.split(" AND ")) for choice in expression.split(" OR ")
    )


def licence_of(name: str) -> str:
    """Return the licence of a library: read by a person where it says none, else as it says itself."""
    read_by_hand: dict[str, dict[str, str]] = json.loads(read_text("requirements", "licences.json"))
    if name in read_by_hand:
        return read_by_hand[name]["licence"]
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return ""
    said = (about["License-Expression"], about["License"], *(about.get_all("Classifier") or ()))
    for words in said:
        found = _WRITTEN.get(words.casefold(), words) if words else ""
        if _EXPRESSION.fullmatch(found):
            return found
    return ""


if __name__ == "__main__":
    sys.exit(main())
