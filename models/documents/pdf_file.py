"""The objects of a document as the bytes of a file; ReportLab would write them one by one, uncompressed.

A tagged page has ten times as many objects as one without tags: they go together into one compressed stream,
and the table of places is a stream too (ISO 32000-1, 7.5.7 and 7.5.8). The same objects give the same bytes.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from typing import Any, Final

from reportlab.pdfbase import pdfdoc

HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_DIRECT, _PACKED = 1, 2
# Pages are compressed a little less: a tenth longer, and half the time.
LEVEL: Final = 4


class PdfFile:
    """A file being written."""

    def __init__(self, document: Any) -> None:
        """Begin a file.

        Args:
            document: ReportLab's, everything drawn.
        """
        self._document = document
        self._parts = [HEADER]
        self._size = len(HEADER)
        self._places: dict[int, tuple[int, int, int]] = {}

    def write_objects(self) -> int:
        """Write every object that ReportLab holds; give the next free number."""
        document, number = self._document, 1
        while number in document.numberToId:  # an object being written may name further ones
            self.write(number, _body(document.idToObject[document.numberToId[number]], document))
            number += 1
        return number

    def write(self, number: int, body: bytes) -> None:
        """Write one object."""
        self._places[number] = (_DIRECT, self._size, 0)
        self._add(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def write_packed(self, number: int, first: int, bodies: list[str]) -> None:
        """Write many small objects together, numbered one after the other, in the stream ``number``."""
        index, place = [], 0
        for offset, body in enumerate(bodies):
            index.append(f"{first + offset} {place}")
            self._places[first + offset] = (_PACKED, number, offset)
            place += len(body) + 1
        head = f"{' '.join(index)}\n"
        data = (head + "\n".join(bodies)).encode("ascii")
        self.write(number, stream(f"/Type/ObjStm/N {len(bodies)}/First {len(head)}", data))

    def finish(self, number: int, root: int, info: int) -> bytes:
        """Write the table of places and give the whole file.

        Args:
            number: Of the object of that table, the last one.
            root: Of the catalogue.
            info: Of what the file says of itself.
        """
        start = self._size
        self._places[number] = (_DIRECT, start, 0)
        table = bytearray(b"\0\0\0\0\0\xff\xff")
        for each in range(1, number + 1):
            table += struct.pack(">BLH", *self._places[each])
        mark = hashlib.sha256(b"".join(self._parts)).hexdigest()[:32].upper()
        keys = f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{mark}><{mark}>]"
        self._add(b"%d 0 obj\n%b\nendobj\n" % (number, stream(keys, bytes(table))))
        self._add(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)

    def _add(self, part: bytes) -> None:
        self._parts.append(part)
        self._size += len(part)


def stream(keys: str, data: bytes) -> bytes:
    """Write a compressed stream."""
    packed = zlib.compress(data, LEVEL)
    return b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream" % (
        keys.encode("ascii"), len(packed), packed,
    )  # fmt: skip


def _body(held: Any, document: Any) -> bytes:
    """Write one of ReportLab's objects; its streams lack the end of line that archives ask for."""
    if not isinstance(held, pdfdoc.PDFStream):
        return bytes(pdfdoc.format(held, document, toplevel=1))
    content = held.content if isinstance(held.content, bytes) else held.content.encode("latin-1")
    keys = dict(held.dictionary.dict)
    if "Filter" not in keys:
        content = zlib.compress(content, LEVEL)
        keys["Filter"] = "/FlateDecode"
    keys["Length"] = len(content)
    head = bytes(pdfdoc.format(pdfdoc.PDFDictionary(keys), document))
    return b"%b\nstream\n%b\nendstream" % (head, content)
