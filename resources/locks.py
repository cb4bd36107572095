"""The locked libraries: what is pinned, for which computers, by which hashes; ``--check`` finds a weak lock.

Not part of the running application.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources import path, read_text

KINDS: Final = ("run", "dev")
_HASH: Final = re.compile(r"--hash=sha256:[0-9a-f]{64}$")


@dataclass(frozen=True, slots=True)
class Lock:
    """One pinned version.

    Attributes:
        marker: The computers it is for; empty: all.
        hashes: SHA-256 of each file that may be installed.
    """

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def main() -> int:
    """Check both locks and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", required=True)
    parser.parse_args()
    texts = {kind: read_text("requirements", f"{kind}.txt") for kind in KINDS}
    found = [f"{kind}.txt: {fault}" for kind, text in texts.items() for fault in faults(text)]
    found += disagreements(read(texts["run"]), read(texts["dev"]), wanted())
    for line in found:
        print(f"lock: {line}", file=sys.stderr)
    counts = ", ".join(f"{len(read(text))} in {kind}.txt" for kind, text in texts.items())
    print(f"locks: {counts}; {len(found)} fault(s)")
    return 1 if found else 0


def read(text: str) -> tuple[Lock, ...]:
    """Return the pinned versions of a lock."""
    return tuple(_lock(entry) for entry in _entries(text) if not entry.startswith("-"))


def faults(text: str) -> Iterator[str]:
    """Yield what would let another file than the one we tried be installed."""
    for entry in _entries(text):
        words = entry.split(" ; ")[0].split()
        if entry.startswith("-"):
            yield f"an option, which may choose where libraries come from: {words[0]}"
        elif "://" in entry or "@" in words[0]:
            yield f"a place instead of a version: {words[0]}"
        elif "==" not in words[0]:
            yield f"no exact version: {words[0]}"
        elif not _lock(entry).hashes:
            yield f"no hash: {words[0]}"
        elif bad := [word for word in entry.split() if word.startswith("--") and not _HASH.match(word)]:
            yield f"not a SHA-256: {words[0]} {bad[0]}"


def disagreements(
    run: tuple[Lock, ...], dev: tuple[Lock, ...], direct: tuple[Requirement, ...]
) -> Iterator[str]:
    """Yield where the two locks differ, or do not hold what ``pyproject.toml`` asks for."""
    tried = {(lock.name, lock.version, frozenset(lock.hashes)) for lock in dev}
    for lock in run:
        if (lock.name, lock.version, frozenset(lock.hashes)) not in tried:
            yield f"run.txt installs {lock.name} {lock.version}, which dev.txt does not try"
    for asked in direct:
        name = canonicalize_name(asked.name)
        if not any(lock.name == name and asked.specifier.contains(lock.version) for lock in run):
            yield f"pyproject.toml asks for {asked}, which run.txt does not lock"


def wanted() -> tuple[Requirement, ...]:
    """Return what ``pyproject.toml`` asks for at run time."""
    project = tomllib.loads(path("..", "pyproject.toml").read_text(encoding="utf-8"))
    return tuple(Requirement(text) for text in project["project"]["dependencies"])


def _entries(text: str) -> Iterator[str]:
    """Yield each requirement on one line, without comments."""
    kept = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for line in kept.replace("\\\n", " ").splitlines():
        if line.strip():
            yield " ".join(line.split())


def _lock(entry: str) -> Lock:
    pinned, *hashes = entry.split(" --hash=sha256:")
    named, _, marker = pinned.partition(" ; ")
    name, _, version = named.partition("==")
    return Lock(canonicalize_name(name), version.strip(), marker.strip(), tuple(hashes))


if __name__ == "__main__":
    sys.exit(main())
