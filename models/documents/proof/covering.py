"""The bytes of a file against its signatures: nothing lies outside what they cover, nor is written otherwise.

A signature covers the whole file up to its own end, save its own value; that value is accepted in one form
only. So any byte changed anywhere is noticed here, whatever a reader would make of it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from models.documents.seal_container import Container, NotCanonical, check
from models.records.proof import Finding

HEAD: Final = b"%PDF-"
END: Final = b"%%EOF\n"
_BEFORE: Final = b"/Contents "
_RANGE: Final = re.compile(rb"\n/ByteRange \[0 ([0-9]{1,10}) ([0-9]{1,10}) ([0-9]{1,10})\] *\n/Type /(\w+)\n")
MARK: Final = b"/ByteRange"


class NotSound(ValueError):
    """The bytes are not as they were signed.

    Attributes:
        finding: What was found.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class Span:
    """What one signature covers.

    Attributes:
        start: Where its value begins, the bracket included.
        stop: Where it ends, the bracket included.
        end: Where what it covers ends: the end of its revision.
        is_stamp: It is a time stamp.
    """

    start: int
    stop: int
    end: int
    is_stamp: bool

    def digest(self, pdf: bytes) -> bytes:
        """SHA-256 of what it covers."""
        view = memoryview(pdf)
        digest = hashlib.sha256(view[: self.start])
        digest.update(view[self.stop : self.end])
        return digest.digest()

    def value(self, pdf: bytes) -> bytes:
        """Read its value, in the only way it is written: capitals, then zeros.

        Raises:
            NotSound: ``VALUE_REWRITTEN``.
        """
        field = pdf[self.start : self.stop]
        try:
            data = bytes.fromhex(field[1:-1].decode("ascii"))
        except ValueError as error:
            raise NotSound(Finding.VALUE_REWRITTEN) from error
        # A DER sequence says its own length in the two bytes after 30 82.
        value = data[: 4 + int.from_bytes(data[2:4], "big")]
        written = value.hex().upper().ljust(len(field) - 2, "0").encode("ascii")
        if data[:2] != b"\x30\x82" or field != b"<" + written + b">":
            raise NotSound(Finding.VALUE_REWRITTEN)
        return value


def spans(pdf: bytes) -> tuple[Span, ...]:
    """Find what each signature covers, in the order in which they were made.

    Raises:
        NotSound: They do not follow each other from the first byte to the last.
    """
    found = tuple(_span(match) for match in _RANGE.finditer(pdf))
    if not found or pdf.count(MARK) != len(found) or not pdf.startswith(HEAD):
        raise NotSound(Finding.BYTES_CHANGED)
    done = 0
    for span in found:
        is_right = done < span.start < span.stop < span.end <= len(pdf)
        if not is_right or not pdf.startswith(_BEFORE, span.start - len(_BEFORE)):
            raise NotSound(Finding.BYTES_CHANGED)
        if not pdf.endswith(END, 0, span.end):
            raise NotSound(Finding.BYTES_CHANGED)
        done = span.end
    if done != len(pdf):
        raise NotSound(Finding.ADDED_AFTER)
    return found


def container_of(pdf: bytes, span: Span) -> Container:
    """Hold what a signature covers against its value.

    Raises:
        NotSound: ``BYTES_CHANGED`` or ``VALUE_REWRITTEN``.
    """
    value, digest = span.value(pdf), span.digest(pdf)
    if digest not in value:
        raise NotSound(Finding.BYTES_CHANGED)
    try:
        return check(value, digest)
    except NotCanonical as error:
        raise NotSound(Finding.VALUE_REWRITTEN) from error


def _span(match: re.Match[bytes]) -> Span:
    start, stop, length = (int(number) for number in match.groups()[:3])
    # The range is written right after the value that it leaves out.
    stop = stop if stop == match.start() else 0
    return Span(start, stop, stop + length, match[4] == b"DocTimeStamp")
