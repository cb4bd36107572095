"""B21: pages of a plan printed, written across, scanned askew, and known again by their codes."""

from __future__ import annotations

import io
import random

import PIL.Image

from models.attachments.code_reading import find_codes
from models.documents.plan_pdf import render_plan
from models.records.paper_copies import PaperCode
from models.rules.paper_places import PAGE_HEIGHT
from tests.documents.paper_prints import Scan, as_jpeg, printed, scanned
from tests.documents.plan_samples import content, version
from tests.faults.figures import Figure, Scale

_DOTS = (300, 200, 150, 120, 100)
_LONG_SIDE = 2339


def scans(scale: Scale) -> list[Figure]:
    """Read pages again at each resolution: 60 of each in the long form, with 0 wrong."""
    plan = version(content("fr"))
    pdf = render_plan(plan)
    sheets = [printed(pdf, page) for page in range(3)]
    chance = random.Random(scale.seed)  # noqa: S311  (a scan, no secret)
    count = scale.pick(1, 60)
    told, wrong, lost = [], 0, 0
    for dots in _DOTS if scale.is_long else (120,):
        read = 0
        for number in range(count):
            page = number % len(sheets)
            wanted = PaperCode(
                number=plan.number, version=1, page=page + 1, pages=3, digest=plan.content_sha256[:20]
            )
            seen = {code for code, _ in find_codes(_scan(sheets[page], dots, chance, number))}
            read += seen == {wanted}
            wrong += bool(seen - {wanted})
        told.append(f"{read} of {count} at {dots} dpi")
        lost += count - read
    obtained = f"{', '.join(told)}; {wrong} wrong"
    demand = "60 of 60 at 300, 200, 150, 120, 100 dpi; 0 wrong"
    return [Figure("B21", "signed pages scanned", demand, obtained, not lost and not wrong)]


def _scan(sheet: PIL.Image.Image, dots: int, chance: random.Random, seed: int) -> PIL.Image.Image:
    """Return a page as a scanner of a hall gives it, after its JPEG and the size at which scans are kept."""
    way = Scan(
        dots=dots,
        angle=chance.uniform(-2.5, 2.5),
        strokes=chance.choice((1, 2, 3)),
        noise=chance.choice((6.0, 12.0, 20.0)),
        is_one_bit=chance.random() < 0.25,
        quarter=int(chance.random() < 0.2),
    )
    picture = PIL.Image.open(io.BytesIO(as_jpeg(scanned(sheet, way, seed)))).convert("L")
    if max(picture.size) > _LONG_SIDE:
        share = _LONG_SIDE / max(picture.size)
        size = (round(picture.width * share), round(picture.height * share))
        picture = picture.resize(size, PIL.Image.Resampling.LANCZOS)
    assert max(picture.size) >= PAGE_HEIGHT
    return picture
