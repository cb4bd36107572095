"""The few words of the Internet Printing Protocol (RFC 8010, RFC 8011) needed to follow one job.

``lpstat`` does not say whether a finished job was printed or cancelled at the printer, and ``cancel -x``
leaves the data of the job in the spool (seen with CUPS 2.4.2); both are plain attributes of the protocol.
"""

from __future__ import annotations

import struct
from enum import IntEnum
from typing import Final, TypeAlias

Value: TypeAlias = int | bool | str
Attributes: TypeAlias = dict[str, tuple[Value, ...]]

_VERSION: Final = b"\x01\x01"
_OPERATION_GROUP: Final = 0x01
_END: Final = 0x03
_FIRST_VALUE_TAG: Final = 0x10
_INTEGER: Final = 0x21
_BOOLEAN: Final = 0x22
_ENUM: Final = 0x23
_NAME: Final = 0x42
_KEYWORD: Final = 0x44
_URI: Final = 0x45
_CHARSET: Final = 0x47
_LANGUAGE: Final = 0x48
_TEXT_TAGS: Final = range(0x40, 0x4A)
_FIRST_ERROR: Final = 0x0400
NOT_FOUND: Final = 0x0406
_HEADER: Final = 8


class Operation(IntEnum):
    """Operations of RFC 8011 §5.4.15."""

    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B


class JobState(IntEnum):
    """States of a job, RFC 8011 §5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class IppError(Exception):
    """The answer is not one, or says no.

    Attributes:
        status: Status code of the answer; 0 when there was no readable answer.
    """

    def __init__(self, status: int = 0) -> None:
        super().__init__(f"status {status:#06x}")
        self.status = status


def job_request(number: int, user: str) -> bytes:
    """Ask in what state a job is."""
    return _request(
        Operation.GET_JOB_ATTRIBUTES,
        (
            (_URI, "job-uri", (f"ipp://localhost/jobs/{number}",)),
            (_NAME, "requesting-user-name", (user,)),
            (
                _KEYWORD,
                "requested-attributes",
                ("job-state", "job-state-reasons", "job-printer-state-message"),
            ),
        ),
    )


def printer_request(printer: str, user: str) -> bytes:
    """Ask in what state a printer is."""
    return _request(
        Operation.GET_PRINTER_ATTRIBUTES,
        (
            (_URI, "printer-uri", (f"ipp://localhost/printers/{printer}",)),
            (_NAME, "requesting-user-name", (user,)),
            (
                _KEYWORD,
                "requested-attributes",
                ("printer-state", "printer-state-reasons", "printer-state-message"),
            ),
        ),
    )


def purge_request(number: int, user: str) -> bytes:
    """Ask that a job be cancelled if it is not over, and that its data leave the spool."""
    return _request(
        Operation.CANCEL_JOB,
        (
            (_URI, "job-uri", (f"ipp://localhost/jobs/{number}",)),
            (_NAME, "requesting-user-name", (user,)),
            (_BOOLEAN, "purge-job", (True,)),
        ),
    )


def parse(answer: bytes) -> Attributes:
    """Read an answer.

    Returns:
        The attributes of all groups, each with its values; values of no use here are left out.

    Raises:
        IppError: The answer is cut, is not of the protocol, or refuses.
    """
    try:
        _, status, _ = struct.unpack_from(">HHI", answer)
        if status >= _FIRST_ERROR:
            raise IppError(int(status))
        return _attributes(answer)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise IppError from error


def _request(operation: Operation, attributes: tuple[tuple[int, str, tuple[Value, ...]], ...]) -> bytes:
    parts = [_VERSION, struct.pack(">HIB", operation, 1, _OPERATION_GROUP)]
    parts.append(_attribute(_CHARSET, "attributes-charset", ("utf-8",)))
    parts.append(_attribute(_LANGUAGE, "attributes-natural-language", ("en",)))
    parts.extend(_attribute(tag, name, values) for tag, name, values in attributes)
    return b"".join((*parts, bytes((_END,))))


def _attribute(tag: int, name: str, values: tuple[Value, ...]) -> bytes:
    parts = []
    for index, value in enumerate(values):
        label = b"" if index else name.encode()
        data = struct.pack(">?", value) if isinstance(value, bool) else str(value).encode()
        parts.append(struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(data)) + data)
    return b"".join(parts)


def _attributes(answer: bytes) -> Attributes:
    found: dict[str, tuple[Value, ...]] = {}
    name, at = "", _HEADER
    while answer[at] != _END:
        tag = answer[at]
        at += 1
        if tag < _FIRST_VALUE_TAG:
            continue
        label, at = _block(answer, at)
        data, at = _block(answer, at)
        name = label.decode() or name
        value = _value(tag, data)
        if value is not None:
            found[name] = (*(() if label else found.get(name, ())), value)
    return found


def _block(answer: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", answer, at)
    end = at + 2 + length
    if end > len(answer):
        raise IppError
    return answer[at + 2 : end], end


def _value(tag: int, data: bytes) -> Value | None:
    if tag in (_INTEGER, _ENUM):
        return int(struct.unpack(">i", data)[0])
    if tag == _BOOLEAN:
        return data != b"\x00"
    return data.decode() if tag in _TEXT_TAGS else None
