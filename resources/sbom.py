"""Writes the software bill of materials of what runs with Palier (CycloneDX 1.6) to the standard output.

From the run-time lock and the libraries installed here; the same ones give the same bytes. Not part of the
running application.
"""

from __future__ import annotations

import json
import os
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources import licences, locks, path, read_text


def main() -> int:
    """Print the bill; whoever reads it may close the pipe before the end."""
    try:
        print(json.dumps(bill(), ensure_ascii=False, indent=2), flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python writes the rest when it ends
        return 1
    return 0


def bill() -> dict[str, Any]:
    """Return the bill: each locked version with its licence, its computers and the hashes of its files."""
    project = tomllib.loads(path("..", "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = locks.read(read_text("requirements", "run.txt"))
    references: dict[str, list[str]] = {}
    for lock in locked:
        references.setdefault(lock.name, []).append(_reference(lock))
    direct = sorted({canonicalize_name(asked.name) for asked in locks.wanted()})
    links = {"palier": direct} | {name: _needs(name) for name in references}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "palier",
                "name": project["name"],
                "version": project["version"],
                "licenses": [{"expression": project["license"]}],
            }
        },
        "components": [_component(lock) for lock in locked],
        "dependencies": [
            {"ref": reference, "dependsOn": [to for need in needs for to in references.get(need, ())]}
            for name, needs in links.items()
            for reference in references.get(name, ["palier"])
        ],
    }


def _component(lock: locks.Lock) -> dict[str, Any]:
    properties = [{"name": "palier:sha256", "value": digest} for digest in lock.hashes]
    if lock.marker:
        properties.insert(0, {"name": "palier:marker", "value": lock.marker})
    return {
        "type": "library",
        "bom-ref": _reference(lock),
        "name": lock.name,
        "version": lock.version,
        "licenses": [{"expression": licences.licence_of(lock.name)}],
        "purl": _reference(lock),
        "properties": properties,
    }


def _needs(name: str) -> list[str]:
    """Return what a library needs here; nothing is known of one that is for other computers."""
    try:
        asked = [Requirement(text) for text in requires(name) or ()]
    except PackageNotFoundError:
        return []
    kept = (need for need in asked if need.marker is None or need.marker.evaluate({"extra": ""}))
    return sorted({canonicalize_name(need.name) for need in kept})


def _reference(lock: locks.Lock) -> str:
    return f"pkg:pypi/{lock.name}@{lock.version}"


if __name__ == "__main__":
    sys.exit(main())
