"""pyHanko's reader, quick on files with many small objects packed together."""

from __future__ import annotations

from io import BytesIO
from typing import Any, Final

from pyhanko.pdf_utils import generic, misc
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.reader import PdfFileReader

_MOST_PACKED: Final = 100_000
"""Objects in one stream; a plan of ours has under a thousand."""


class QuickReader(PdfFileReader):
    """Reads the index of a packed stream once, where pyHanko reads it again for each object in it."""

    def __init__(self, pdf: bytes) -> None:
        """Open a file.

        Args:
            pdf: The whole file.
        """
        self._packed: dict[int, tuple[bytes, dict[int, tuple[int, int]]]] = {}
        super().__init__(BytesIO(pdf))

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> Any:
        if stmnum not in self._packed:
            self._packed[stmnum] = self._opened(stmnum)
        data, places = self._packed[stmnum]
        index, start = places.get(idnum, (-1, 0))
        if index != idx:
            raise misc.PdfStrictReadError("Object is in wrong index.")
        found = generic.read_object(BytesIO(data[start:]), generic.Reference(idnum, 0, self))
        if isinstance(found, generic.StreamObject | generic.IndirectObject):
            raise misc.PdfStrictReadError("Forbidden object type in object stream")
        return found

    def _opened(self, number: int) -> tuple[bytes, dict[int, tuple[int, int]]]:
        """Unpack a stream and read its index: for each object its position and where it begins."""
        stream = generic.Reference(number, 0, self).get_object()
        if not isinstance(stream, generic.StreamObject) or stream.get("/Type") != "/ObjStm":
            raise misc.PdfStrictReadError("Not an object stream")
        data = stream.read_data(DecodePurpose.OBJECT_STREAM)
        first, count = int(stream["/First"]), int(stream["/N"])
        if count > _MOST_PACKED:
            raise misc.PdfStrictReadError("Too many objects in a stream")
        numbers = [int(number) for number in data[:first].split()]
        if len(numbers) != 2 * count or len(set(numbers[::2])) != count:
            raise misc.PdfStrictReadError("Object stream header possibly corrupted")
        pairs = enumerate(zip(numbers[::2], numbers[1::2], strict=True))
        return data, {name: (index, first + offset) for index, (name, offset) in pairs}
