"""Pages printed and scanned as a hall does it: grey, noisy, aslant, written across with a pen."""

from __future__ import annotations

import io
import math
import random
from dataclasses import dataclass

import PIL.Image
import PIL.ImageDraw
import PIL.ImageFilter
import pypdfium2

from models.rules.paper_places import LOWER, PAGE_HEIGHT, PAGE_WIDTH, SIDE, UPPER

DOTS = 200
"""An inch, of what is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One way of scanning a page.

    Attributes:
        dots: An inch.
        angle: Degrees by which the sheet lies askew.
        strokes: Of a pen, across each code.
        noise: Standard deviation of the grey, of 255.
        is_one_bit: Black and white alone, as a fax.
        quarter: Turns by 90 degrees.
        slant: Of the width, by which one side is nearer, as on a photo.
    """

    dots: int
    angle: float = 0.0
    strokes: int = 2
    noise: float = 12.0
    is_one_bit: bool = False
    quarter: int = 0
    slant: float = 0.0


def printed(pdf: bytes, page: int = 0) -> PIL.Image.Image:
    """The page as a good printer makes it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        drawn: PIL.Image.Image = document[page].render(scale=DOTS / 72, grayscale=True).to_pil()
        return drawn.convert("L")
    finally:
        document.close()


def scanned(sheet: PIL.Image.Image, scan: Scan, seed: int) -> PIL.Image.Image:
    """The printed page, written on, put on the glass and scanned."""
    chance = random.Random(seed)  # noqa: S311  (a scan, no secret)
    picture = sheet.copy()
    _write_across(picture, scan.strokes, chance)
    size = (round(PAGE_WIDTH / 72 * scan.dots), round(PAGE_HEIGHT / 72 * scan.dots))
    if scan.slant:
        picture = _aslant(picture, scan.slant)
    picture = picture.rotate(scan.angle, PIL.Image.Resampling.BICUBIC, fillcolor=245)
    picture = picture.resize(size, PIL.Image.Resampling.BOX).filter(PIL.ImageFilter.GaussianBlur(0.4))
    if scan.noise:
        noise = PIL.Image.frombytes("L", size, chance.randbytes(size[0] * size[1]))
        picture = PIL.Image.blend(picture, noise, scan.noise / 74)  # even noise of 0 to 255 deviates by 74
    if scan.is_one_bit:
        picture = picture.point(lambda value: 255 if value > 128 else 0)
    return picture.transpose(PIL.Image.Transpose.ROTATE_90) if scan.quarter else picture


def as_jpeg(picture: PIL.Image.Image, quality: int = 70) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=quality)
    return stream.getvalue()


def as_pdf(pictures: list[PIL.Image.Image]) -> bytes:
    stream = io.BytesIO()
    pictures[0].save(stream, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return stream.getvalue()


def _write_across(picture: PIL.Image.Image, strokes: int, chance: random.Random) -> None:
    """Draw strokes of a pen of half a millimetre over each code."""
    draw, scale = PIL.ImageDraw.Draw(picture), DOTS / 72
    for x, y in (UPPER, LOWER):
        for _ in range(strokes):
            start = (x + chance.uniform(-10, SIDE), y + chance.uniform(0, SIDE))
            angle, length = chance.uniform(-0.6, 0.6), chance.uniform(40, 110)
            points = [
                ((start[0] + step * math.cos(angle)) * scale, (start[1] + step * math.sin(angle)
                  + 6 * math.sin(step / 9)) * scale)
                for step in range(0, round(length), 3)
            ]  # fmt: skip
            draw.line(points, fill=chance.choice((30, 60, 90)), width=4, joint="curve")


def _aslant(picture: PIL.Image.Image, slant: float) -> PIL.Image.Image:
    """Seen from one side: the right edge is shorter than the left one."""
    width, height = picture.size
    inset = slant * height
    corners = (0, 0, 0, height, width, height + inset, width, -inset)
    return picture.transform(picture.size, PIL.Image.Transform.QUAD, corners, fillcolor=200)
