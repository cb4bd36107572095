"""The colours of a document, said in a profile of its own: sRGB, written from its published figures.

Sources: IEC 61966-2-1 (primaries, white point and curve of sRGB, adapted to D50 by the Bradford matrix),
ICC.1 version 4.2 (the format). Nobody's file is copied: the profile is made here, a few hundred bytes.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

NAME: Final = "sRGB IEC61966-2.1"
_D50: Final = (0.9642, 1.0, 0.8249)
_RED: Final = (0.43607, 0.22249, 0.01392)
_GREEN: Final = (0.38515, 0.71687, 0.09708)
_BLUE: Final = (0.14307, 0.06061, 0.71410)
_BRADFORD: Final = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
# Y = (aX + b)^g from d on, cX below.
_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_HEADER: Final = 128
_VERSION: Final = 0x04200000


@cache
def profile() -> bytes:
    """Give the profile; the same bytes at each call."""
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + _fixed(_CURVE)
    tags = {
        b"desc": _text(NAME),
        b"cprt": _text("No copyright, use freely."),
        b"wtpt": _xyz(_D50),
        b"chad": b"sf32" + bytes(4) + _fixed(_BRADFORD),
        b"rXYZ": _xyz(_RED),
        b"gXYZ": _xyz(_GREEN),
        b"bXYZ": _xyz(_BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = _HEADER + 4 + 12 * len(tags)
    table, data = struct.pack(">L", len(tags)), b""
    places: dict[bytes, int] = {}
    for name, body in tags.items():
        if body not in places:
            places[body] = start + len(data)
            data += body + bytes(-len(body) % 4)
        table += struct.pack(">4sLL", name, places[body], len(body))
    return _header(start + len(data)) + table + data


def _header(size: int) -> bytes:
    made_on = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    head = struct.pack(">L4sL4s4s4s", size, bytes(4), _VERSION, b"mntr", b"RGB ", b"XYZ ")
    return (head + made_on + b"acsp" + bytes(28) + _fixed(_D50)).ljust(_HEADER, b"\0")


def _fixed(values: tuple[float, ...]) -> bytes:
    return struct.pack(f">{len(values)}l", *(round(value * 65536) for value in values))


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _text(text: str) -> bytes:
    said = text.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">LL2s2sLL", 1, 12, b"en", b"US", len(said), 28) + said
