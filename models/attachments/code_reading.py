"""Finds the codes of a page in its picture, and straightens the page by them.

First as it is, then at double size, then turned by a little: strokes of a pen across a code, a photo taken
aslant and a fax ask for it. Nothing here looks at anything but the grey of the picture.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from models.records.paper_copies import SheetImage
from models.rules import paper_code, paper_places
from models.rules.paper_places import LOWER, PAGE_HEIGHT, PAGE_WIDTH, SIDE, UPPER, Point

# Pillow and zxing-cpp are only loaded when somebody files a sheet.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from PIL.Image import Image

    from models.records.paper_copies import PaperCode

_SMALL: Final = 1800
"""Pixels of the long side under which a picture is tried at double size: 150 dots an inch on A4."""
_BETWEEN: Final = 1.5
_TURNS: Final = (12.0, -12.0, 30.0)
"""Degrees; the reader itself turns by quarters."""
_USUAL: Final = 1
"""Tries after which one code of the two is enough: what follows takes longer."""
_SQUARES: Final = 29
_THIN: Final = 0.72
"""Of a square: what is thinner is no part of a code."""
_PRINTED: Final = 0.01
"""Of a page, at least, is as black as the print."""
_PALER: Final = 0.2
_LEVEL: Final = 0.15
"""Degrees under which a page is straight."""
_SLANT: Final = 0.006
"""Of the height of a picture: where the codes are further off than a flat scan explains, it was a photo."""
_MOST_SLANT: Final = 0.25
"""Of its size: how much a sheet may be deformed and still be believed."""
_DOTS: Final = 200 / 72
"""Most pixels a point of what is kept."""

Found = tuple["PaperCode", tuple[Point, ...]]


def read_page(picture: Image, name: str = "") -> SheetImage:
    """Read the code of a page and straighten it.

    Args:
        picture: In grey.
        name: Of the file it came in.
    """
    from models.attachments.pictures import as_jpeg

    found = find_codes(picture)
    code = found[0][0] if found else None
    if len({seen for seen, _ in found}) > 1:
        code, found = None, []  # two sheets on one picture: neither is believed
    return SheetImage(
        content=as_jpeg(straightened(picture, [places for _, places in found])), code=code, name=name
    )


def find_codes(picture: Image) -> list[Found]:
    """Return the codes of ours that a picture shows, with their corners in it; two when all is well."""
    best: list[Found] = []
    for number, (tried, scale, angle) in enumerate(_tries(picture)):
        is_hard = number >= _USUAL
        found = [(code, tuple(_back(place, tried, picture, scale, angle) for place in places))
                 for code, places in _read(tried)]  # fmt: skip
        if len(found) > len(best):
            best = found
        if best and (len(best) > 1 or is_hard):
            break
    return best


def straightened(picture: Image, codes: list[tuple[Point, ...]]) -> Image:
    """Return a page upright: laid flat by its two codes, turned by one of them, as it is without."""
    if not codes:
        return picture
    if len(codes) == 1:
        return _turned_back(picture, paper_places.turned(codes[0]))
    uppers = [paper_places.is_upper(places, picture.size) for places in codes[:2]]
    if uppers[0] == uppers[1]:
        return _turned_back(picture, paper_places.turned(codes[0]))
    pairs = [
        pair
        for places, is_upper in zip(codes[:2], uppers, strict=True)
        for pair in zip(paper_places.corners(UPPER if is_upper else LOWER), places, strict=True)
    ]
    return _laid_flat(picture, pairs)


def _laid_flat(picture: Image, pairs: list[tuple[Point, Point]]) -> Image:
    import PIL.Image

    numbers = paper_places.similarity(pairs)
    least = _SLANT * max(picture.size)
    if paper_places.worst_error(numbers, pairs) > least:
        slanted = paper_places.projection(pairs)
        if slanted is not None and _is_believed(slanted, numbers, picture):
            numbers = slanted
    scale = min(_DOTS, math.hypot(numbers[0], numbers[3]))
    size = (round(PAGE_WIDTH * scale), round(PAGE_HEIGHT * scale))
    a, b, c, d, e, f, g, h = numbers
    shrunk = (a / scale, b / scale, c, d / scale, e / scale, f, g / scale, h / scale)
    return picture.transform(
        size, PIL.Image.Transform.PERSPECTIVE, shrunk, PIL.Image.Resampling.BICUBIC, fillcolor=255
    )


def _is_believed(slanted: tuple[float, ...], flat: tuple[float, ...], picture: Image) -> bool:
    """Say whether the corners of the sheet stay near where a flat scan has them."""
    most = _MOST_SLANT * max(picture.size)
    sheet = ((0.0, 0.0), (PAGE_WIDTH, 0.0), (PAGE_WIDTH, PAGE_HEIGHT), (0.0, PAGE_HEIGHT))
    return all(
        slanted[6] * x + slanted[7] * y + 1 > 0
        and math.dist(paper_places.seen_at(slanted, (x, y)), paper_places.seen_at(flat, (x, y))) < most
        for x, y in sheet
    )


def _turned_back(picture: Image, angle: float) -> Image:
    import PIL.Image

    quarter = round(angle / 90) * 90
    rest = angle - quarter
    turns = {90: PIL.Image.Transpose.ROTATE_90, -90: PIL.Image.Transpose.ROTATE_270}
    if quarter in turns:
        picture = picture.transpose(turns[quarter])
    elif quarter:
        picture = picture.transpose(PIL.Image.Transpose.ROTATE_180)
    if abs(rest) < _LEVEL:
        return picture
    return picture.rotate(rest, PIL.Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def _tries(picture: Image) -> Iterator[tuple[Image, float, float]]:
    """Yield the picture as it is tried: enlarged by so much, then turned by so many degrees."""
    import PIL.Image

    yield picture, 1.0, 0.0
    large, scale = picture, 1.0
    if max(picture.size) < _SMALL:
        scale = 2.0
        large = picture.resize((picture.width * 2, picture.height * 2), PIL.Image.Resampling.BICUBIC)
        yield large, scale, 0.0
    cleared = _without_pen(large)
    yield cleared, scale, 0.0
    yield _darkest(large), scale, 0.0
    if scale > 1:  # what is noise at double size is smoother at a half more
        size = (round(picture.width * _BETWEEN), round(picture.height * _BETWEEN))
        yield _without_pen(picture.resize(size, PIL.Image.Resampling.BICUBIC)), _BETWEEN, 0.0
    for angle in _TURNS:
        yield cleared.rotate(angle, PIL.Image.Resampling.BICUBIC, expand=True, fillcolor=255), scale, angle


def _without_pen(picture: Image) -> Image:
    """Take away what is dark and thinner than a square of a code: the strokes of a pen."""
    import PIL.ImageFilter

    square = max(picture.size) / PAGE_HEIGHT * SIDE / _SQUARES
    # Three pixels wide, again and again: as wide a filter at once takes several times as long.
    passes = max(1, round((square * _THIN - 1) / 2))
    for step in (PIL.ImageFilter.MaxFilter(3), PIL.ImageFilter.MinFilter(3)):
        for _ in range(passes):
            picture = picture.filter(step)
    return picture


def _darkest(picture: Image) -> Image:
    """Keep what is nearly as dark as the print: ink of a pen is paler."""
    counts = picture.histogram()
    black = next(value for value, _ in enumerate(counts) if sum(counts[: value + 1]) > sum(counts) * _PRINTED)
    white = max(range(256), key=counts.__getitem__)
    limit = black + (white - black) * _PALER
    return picture.point([0 if value <= limit else 255 for value in range(256)])


def _read(picture: Image) -> list[tuple[PaperCode, tuple[Point, ...]]]:
    import zxingcpp

    found: list[tuple[PaperCode, tuple[Point, ...]]] = []
    for seen in zxingcpp.read_barcodes(
        picture, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]), try_invert=False
    ):
        code = paper_code.decode(seen.text)
        if code is not None:
            found.append((code, _corners(seen.position)))
    return found


def _corners(position: Any) -> tuple[Point, ...]:
    places = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((float(place.x), float(place.y)) for place in places)


def _back(place: Point, tried: Image, picture: Image, scale: float, angle: float) -> Point:
    """Return where a place of what was tried is in the picture itself."""
    turn = math.radians(angle)
    x, y = place[0] - tried.width / 2, place[1] - tried.height / 2
    across = x * math.cos(turn) - y * math.sin(turn)
    down = x * math.sin(turn) + y * math.cos(turn)
    return across / scale + picture.width / 2, down / scale + picture.height / 2
