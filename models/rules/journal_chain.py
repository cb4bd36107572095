"""The chain of the journal: each line carries a code made of itself, of the line before and of a key.

Without the key nobody can alter, remove, insert or reorder lines and make the codes right again. The end of
the chain is kept in the header of the vault, so that a chain cut short is seen too.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from models.records.journal import FaultKind, JournalFault, JournalHead

START = JournalHead(0, bytes(32))
"""What precedes the first line."""


class Line(NamedTuple):
    """One line as it is stored.

    Attributes:
        at: Instant in UTC, as text.
        mac: Its link in the chain, 32 bytes.
    """

    number: int
    at: str
    adviser_id: bytes | None
    actor_name: str
    action: str
    kind: str
    record_id: bytes | None
    file_id: bytes | None
    detail: str
    mac: bytes = b""


def link(key: bytes, previous: bytes, line: Line) -> bytes:
    """Return the code of a line.

    Args:
        key: 32 bytes.
        previous: Code of the line before.
        line: Its own code is not looked at.
    """
    return hmac.digest(key, previous + _canonical(line), "sha256")


def seal(key: bytes, head: JournalHead) -> bytes:
    """Return the code that says up to where lines were purged."""
    return hmac.digest(key, b"anchor\0" + head.number.to_bytes(8, "big") + head.mac, "sha256")


def faults(
    key: bytes, lines: Iterable[Line], *, anchor: JournalHead = START, head: JournalHead | None = None
) -> tuple[JournalFault, ...]:
    """Say what is wrong with a chain.

    Args:
        key: 32 bytes.
        lines: In the order of their numbers.
        anchor: The last line purged, which the first one follows.
        head: The last line known from elsewhere; None when nothing is known.
    """
    last = head.number if head else 0
    found: list[JournalFault] = []
    previous = anchor
    for line in lines:
        found += _faults_of(key, previous, line, last)
        if head is not None and line.number == head.number and line.mac != head.mac:
            found.append(JournalFault(kind=FaultKind.REPLACED, number=line.number))
        previous = JournalHead(max(line.number, previous.number), line.mac)
    if previous.number < last:
        missing = last - previous.number
        found.append(JournalFault(kind=FaultKind.ROLLED_BACK, number=previous.number + 1, count=missing))
    return tuple(found)


def _faults_of(key: bytes, previous: JournalHead, line: Line, last: int) -> Iterator[JournalFault]:
    if line.number <= previous.number:
        yield JournalFault(kind=FaultKind.INSERTED, number=line.number)
        return
    missing = line.number - previous.number - 1
    if missing:
        yield JournalFault(kind=FaultKind.REMOVED, number=previous.number + 1, count=missing)
    elif not hmac.compare_digest(link(key, previous.mac, line), line.mac):
        is_new = line.number > last > 0
        yield JournalFault(kind=FaultKind.INSERTED if is_new else FaultKind.ALTERED, number=line.number)


def _canonical(line: Line) -> bytes:
    """Return one unambiguous text: each part is preceded by its length."""
    parts = (
        str(line.number),
        line.at,
        _hexadecimal(line.adviser_id),
        line.actor_name,
        line.action,
        line.kind,
        _hexadecimal(line.record_id),
        _hexadecimal(line.file_id),
        line.detail,
    )
    return "".join([f"{len(part)}:{part}" for part in parts]).encode("utf-8", "surrogatepass")


def _hexadecimal(key: bytes | None) -> str:
    return key.hex() if key else ""
