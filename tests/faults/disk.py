"""A disk whose power is cut: what was not synchronised is kept or lost at random, sector by sector.

Replays what ``calls.recorded`` noted. A sector of 512 bytes is written whole or not at all; what was written
since the last synchronisation of a file, its size, and names not yet synchronised with their folder, are each
kept or lost. Lying hardware is not modelled.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.faults.calls import Change

SECTOR = 512


@dataclass
class _Content:
    """What one file holds: on the disk for good, and written since."""

    settled: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def settle(self) -> None:
        for offset, data in self.pending:
            _write(self.settled, offset, data)
        self.pending.clear()

    def after_cut(self, chance: random.Random, share: float) -> bytes:
        found = bytearray(self.settled)
        for offset, data in self.pending:
            if data is None:
                if chance.random() < share:
                    _write(found, offset, None)
                continue
            start = 0
            while start < len(data):
                end = min(len(data), start + SECTOR - (offset + start) % SECTOR)
                if chance.random() < share:
                    _write(found, offset + start, data[start:end])
                start = end
        return bytes(found)


@dataclass(frozen=True)
class _Naming:
    """A name given (``content``), taken away, or changed (``target``)."""

    path: str
    content: _Content | None = None
    target: str = ""


class Disk:
    """Files of a folder, as the disk has them and as programs see them."""

    def __init__(self, start: Path) -> None:
        self._seen: dict[str, _Content] = {}
        for file in start.rglob("*"):
            if file.is_file():
                self._seen[file.relative_to(start).as_posix()] = _Content(bytearray(file.read_bytes()))
        self._settled = dict(self._seen)
        self._pending: list[_Naming] = []

    def play(self, changes: Iterable[Change]) -> None:
        """Have programs make these changes."""
        for change in changes:
            self._play(change)

    def _play(self, change: Change) -> None:
        content = self._seen.get(change.path)
        if change.kind == "open":
            self._name(_Naming(change.path, _Content()))
        elif change.kind == "unlink":
            self._name(_Naming(change.path))
        elif change.kind == "rename":
            self._name(_Naming(change.path, target=change.target))
        elif change.kind == "sync" and content is None:
            self._settle_names(change.path)
        elif content is not None and change.kind == "sync":
            content.settle()
        elif content is not None and change.kind in {"write", "cut"}:
            content.pending.append((change.offset, change.data if change.kind == "write" else None))

    def _name(self, naming: _Naming) -> None:
        _apply(self._seen, naming)
        self._pending.append(naming)

    def _settle_names(self, folder: str) -> None:
        left = []
        for naming in self._pending:
            parents = {str(PurePosixPath(path).parent) for path in (naming.path, naming.target) if path}
            if folder in parents:
                _apply(self._settled, naming)
            else:
                left.append(naming)
        self._pending = left

    def cut(self, chance: random.Random, place: Path) -> None:
        """Write, in an empty folder, what is found after a power cut at this moment."""
        share = chance.choice((0.0, 0.2, 0.5, 0.8, 1.0))
        names = dict(self._settled)
        for naming in self._pending:
            if chance.random() < share:
                _apply(names, naming)
        for path, content in names.items():
            file = place / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.after_cut(chance, share))


def _apply(names: dict[str, _Content], naming: _Naming) -> None:
    if naming.content is not None:
        names[naming.path] = naming.content
    elif not naming.target:
        names.pop(naming.path, None)
    elif naming.path in names:
        names[naming.target] = names.pop(naming.path)
    else:  # a folder
        for path in [path for path in names if path.startswith(naming.path + "/")]:
            names[naming.target + path[len(naming.path) :]] = names.pop(path)


def _write(content: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data
