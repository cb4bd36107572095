"""The chain of the journal: each line carries a code made of itself, of the line before and of a key.

Without the key nobody can alter, remove, insert or reorder lines and make the codes right again. The end of
the chain is kept in the header of the vault, so that a chain cut short is seen too.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

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
    key: bytes,
    lines: Iterable[Line | tuple[Any, ...]],
    *,
    anchor: JournalHead = START,
    head: JournalHead | None = None,
) -> tuple[JournalFault, ...]:
    """Say what is wrong with a chain.

    Args:
        key: 32 bytes.
        lines: In the order of their numbers; each a ``Line``, or a plain tuple of the same.
        anchor: The last line purged, which the first one follows.
        head: The last line known from elsewhere; None when nothing is known.
    """
    last = head.number if head else 0
    found: list[JournalFault] = []
    number, mac = anchor
    for line in lines:
        # A hundred thousand lines are read in one go: a sound one costs its own code and nothing else.
        if line[0] != number + 1 or hmac.digest(key, mac + _canonical(line), "sha256") != line[-1]:
            found += _faults_of(JournalHead(number, mac), line, last)
        if line[0] == last and head is not None and line[-1] != head.mac:
            found.append(JournalFault(kind=FaultKind.REPLACED, number=last))
        number, mac = max(line[0], number), line[-1] if isinstance(line[-1], bytes) else b""
    if number < last:
        found.append(JournalFault(kind=FaultKind.ROLLED_BACK, number=number + 1, count=last - number))
    return tuple(found)


def _faults_of(previous: JournalHead, line: Line | tuple[Any, ...], last: int) -> Iterator[JournalFault]:
    number = line[0]
    if number <= previous.number:
        yield JournalFault(kind=FaultKind.INSERTED, number=number)
        return
    missing = number - previous.number - 1
    if missing:
        yield JournalFault(kind=FaultKind.REMOVED, number=previous.number + 1, count=missing)
    else:
        is_new = number > last > 0
        yield JournalFault(kind=FaultKind.INSERTED if is_new else FaultKind.ALTERED, number=number)


def _canonical(line: Line | tuple[Any, ...]) -> bytes:
    """Return one unambiguous text: each part that may vary in length is preceded by it.

    A value of another type than ours, which SQLite would keep, gives nothing.
    """
    try:
        return _text(line).encode("utf-8", "surrogatepass")
    except (AttributeError, TypeError):
        return b""


def _text(line: Line | tuple[Any, ...]) -> str:
    number, at, adviser_id, name, action, kind, record_id, file_id, detail, _ = line
    who = adviser_id.hex() if adviser_id else ""
    what = record_id.hex() if record_id else ""
    whose = file_id.hex() if file_id else ""
    return (
        f"{number}:{len(at)}:{at}{len(who)}:{who}{len(name)}:{name}{len(action)}:{action}"
        f"{len(kind)}:{kind}{len(what)}:{what}{len(whose)}:{whose}{len(detail)}:{detail}"
    )
