"""Whether a locked version is known to be vulnerable, without a network: ``--check``.

The check compares the locks with ``requirements/advisories.json``, a snapshot kept in the repository, and
says how old that is: it knows nothing of what was published later. ``--update`` renews the snapshot from the
export of the advisories on Python packages that the OSV project publishes (``all.zip``), fetched by a person.
Not part of the running application.
"""

from __future__ import annotations

import argparse
import json
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from resources import locks, path, read_text

STALE_AFTER_DAYS: Final = 180
_ECOSYSTEM: Final = "PyPI"
_END: Final = {"fixed": "<", "last_affected": "<="}


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisory:
    """A known weakness.

    Attributes:
        affected: Ranges of versions, as in a requirement; one is enough.
    """

    package: str
    id: str
    affected: tuple[str, ...]

    def touches(self, version: str) -> bool:
        """Tell whether a version has this weakness."""
        return any(SpecifierSet(part).contains(Version(version), prereleases=True) for part in self.affected)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A weakness we live with for a time, because what it is in is never reached.

    Attributes:
        until: From this day on the check fails again, so that somebody thinks anew.
    """

    package: str
    version: str
    id: str
    reason: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What was known.

    Attributes:
        day: Of the newest publication that was looked at.
    """

    day: date
    source: str
    advisories: tuple[Advisory, ...]
    accepted: tuple[Accepted, ...]


def main() -> int:
    """Check the locks, or renew the snapshot, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--check", action="store_true", help="fail on a locked version known to be vulnerable")
    mode.add_argument("--update", type=Path, metavar="ALL.ZIP", help="renew the snapshot from OSV's export")
    arguments = parser.parse_args()
    if arguments.update:
        return _update(arguments.update)
    return check(load(), _locked(), datetime.now(tz=UTC).date())


def check(snapshot: Snapshot, locked: Iterable[locks.Lock], today: date) -> int:
    """Print what was compared and found, and return the exit status."""
    versions = sorted({(lock.name, lock.version) for lock in locked})
    accepted = {(kept.package, kept.version, kept.id): kept for kept in snapshot.accepted}
    is_bad = False
    for name, version in versions:
        for advisory in snapshot.advisories:
            if advisory.package != name or not advisory.touches(version):
                continue
            kept = accepted.pop((name, version, advisory.id), None)
            is_told = kept is not None and today < kept.until
            is_bad = is_bad or not is_told
            _say(f"{'accepted' if is_told else 'VULNERABLE'}: {name} {version}, {advisory.id}{_why(kept)}")
    for kept in accepted.values():
        _say(f"no longer needed: {kept.id} for {kept.package} {kept.version} is accepted, yet not found")
    age = (today - snapshot.day).days
    print(
        f"advisories: {len(versions)} locked versions against {len(snapshot.advisories)} advisories known on "
        f"{snapshot.day}, {age} days ago; no network was asked; {'FAILED' if is_bad else 'none vulnerable'}"
    )
    if age > STALE_AFTER_DAYS:
        _say(f"warning: the snapshot is older than {STALE_AFTER_DAYS} days; renew it with --update")
    return 1 if is_bad else 0


def load() -> Snapshot:
    """Return the snapshot of the repository.

    Raises:
        ValueError: It is damaged.
    """
    return from_json(json.loads(read_text("requirements", "advisories.json")))


def from_json(found: dict[str, Any]) -> Snapshot:
    """Read a snapshot."""
    return Snapshot(
        day=date.fromisoformat(found["day"]),
        source=found["source"],
        advisories=tuple(
            Advisory(package=line["package"], id=line["id"], affected=tuple(line["affected"]))
            for line in found["advisories"]
        ),
        accepted=tuple(
            Accepted(**{**line, "until": date.fromisoformat(line["until"])}) for line in found["accepted"]
        ),
    )


def renewed(records: Iterable[dict[str, Any]], names: set[str], old: Snapshot) -> Snapshot:
    """Make a snapshot of OSV records; what was accepted stays so.

    Args:
        records: Of the whole export: the newest of all tells how fresh it is.
        names: The libraries that are locked.
        old: The snapshot it replaces.

    Raises:
        ValueError: There is no record.
    """
    newest = ""
    found: dict[tuple[str, str], Advisory] = {}
    for record in records:
        newest = max(newest, record["modified"])
        for advisory in _advisories(record, names):
            found[advisory.package, advisory.id] = advisory
    if not newest:
        raise ValueError("no advisory in this file")
    return Snapshot(
        day=datetime.fromisoformat(newest[:10]).date(),
        source=f"the export of the OSV project for {_ECOSYSTEM}, reduced to the locked libraries",
        advisories=tuple(found[key] for key in sorted(found)),
        accepted=old.accepted,
    )


def _advisories(record: dict[str, Any], names: set[str]) -> Iterator[Advisory]:
    if "withdrawn" in record:
        return
    named = next((name for name in record.get("aliases", ()) if name.startswith("CVE-")), record["id"])
    ranges: dict[str, list[str]] = {}
    for part in record.get("affected", ()):
        package = part.get("package", {})
        name = canonicalize_name(package.get("name", ""))
        if package.get("ecosystem") == _ECOSYSTEM and name in names:
            ranges.setdefault(name, []).extend(_ranges(part))
    for library, affected in ranges.items():
        if affected:
            yield Advisory(package=library, id=named, affected=tuple(dict.fromkeys(affected)))


def _ranges(part: dict[str, Any]) -> Iterator[str]:
    """Yield the affected versions as specifiers; single ones only where there is no range."""
    events = [found["events"] for found in part.get("ranges", ()) if found["type"] == "ECOSYSTEM"]
    if not events:
        yield from (f"=={version}" for version in part.get("versions", ()))
    for steps in events:
        start = ""
        for step in steps:
            (kind, version), *_ = step.items()
            if kind == "introduced":
                start = ">=0" if version == "0" else f">={version}"
            elif kind in _END and start:
                yield f"{start},{_END[kind]}{version}"
                start = ""
        if start:
            yield start


def _update(file: Path) -> int:
    with zipfile.ZipFile(file) as archive:
        records = (json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json"))
        snapshot = renewed(records, {lock.name for lock in _locked()}, load())
    text = json.dumps(asdict(snapshot), default=str, ensure_ascii=False, indent=2)
    path("requirements", "advisories.json").write_text(f"{text}\n", encoding="utf-8")
    print(f"advisories: {len(snapshot.advisories)} of {snapshot.day} are kept")
    return 0


def _locked() -> list[locks.Lock]:
    return [lock for kind in locks.KINDS for lock in locks.read(read_text("requirements", f"{kind}.txt"))]


def _why(kept: Accepted | None) -> str:
    return f" (until {kept.until}: {kept.reason})" if kept else ""


def _say(line: str) -> None:
    print(f"advisories: {line}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
