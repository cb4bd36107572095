"""B1–B3: hostile texts on paper: they stay text, and a paper always comes."""

from __future__ import annotations

import io
import random
import time
from collections import Counter
from dataclasses import replace
from functools import partial
from itertools import islice

from pypdf import PdfReader

from models.documents.plan_pdf import render_plan
from models.records.plan_parties import EmployeeParty
from models.records.plans import PlanContent
from models.rules.text import clean_line
from tests.documents.pdf_reading import plain, read_by_pdfium
from tests.documents.plan_samples import content, signed
from tests.faults import hostile
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale

_LONGEST_PAPER_S = 3.0


def papers(scale: Scale) -> list[Figure]:
    """Print hostile texts: they stay text, and a paper always comes."""
    return apart(partial(_papers, scale), longest_s=1800)


def _papers(scale: Scale) -> list[Figure]:
    chance = random.Random(scale.seed)  # noqa: S311  (texts, not secrets)
    wanted = scale.pick(8, 500)
    count: Counter[str] = Counter()
    slowest = 0.0
    for text in islice(hostile.texts(chance, with_huge=False), wanted):
        begun = time.thread_time()
        try:
            pdf = render_plan(signed(_plan(clean_line(text)[:200])))
        except Exception:  # noqa: BLE001  (counted)
            count["uncaught"] += 1
            continue
        slowest = max(slowest, time.thread_time() - begun)
        _read_back(pdf, clean_line(text)[:200], count)
    tall = _TALL[: scale.pick(1, len(_TALL))]
    slowest = max(slowest, *map(_printed_in_s, tall))
    return [
        Figure(
            "B1",
            "markup, files, links in a printed plan",
            f"{wanted} texts: {wanted} papers, 0 pictures, 0 links, the text as it was typed",
            f"{count['papers']} papers, {count['pictures']} pictures, {count['links']} links, "
            f"{count['uncaught']} without paper, {count['changed']} of {count['read']} readable ones changed",
            count["papers"] == wanted and not (count["pictures"] or count["links"] or count["changed"]),
        ),
        Figure(
            "B2",
            "ampersands, tags never closed and their like in a printed plan",
            f"{wanted} of {wanted} texts: a paper",
            f"{count['papers']} papers",
            count["papers"] == wanted,
        ),
        Figure(
            "B3",
            "a word of 10,000 letters, a cell taller than a page",
            "a paper in ≤ 3 s of processor",
            f"{len(tall)} papers, the slowest {slowest:.2f} s",
            slowest <= _LONGEST_PAPER_S,
        ),
    ]


_TALL = ("W" * 10_000, "mot " * 5000, "\n".join(["ligne"] * 2000), "W" * 20_000)


def _plan(text: str) -> PlanContent:
    known = content()
    party = EmployeeParty(first_name=text, last_name=text)
    return replace(
        known, employee=party, employer=replace(known.employer, legal_name=text, representative_name=text)
    )


def _printed_in_s(text: str) -> float:
    known = content()
    begun = time.thread_time()
    render_plan(signed(replace(known, post=replace(known.post, title=text, team=text))))
    return time.thread_time() - begun


def _read_back(pdf: bytes, text: str, count: Counter[str]) -> None:
    count["papers"] += 1
    for page in PdfReader(io.BytesIO(pdf)).pages:
        count["pictures"] += len(page.images)
        count["links"] += len(page.get("/Annots", []) or [])
    if text.isascii() and text.isprintable():
        count["read"] += 1
        squeezed = "".join(plain(read_by_pdfium(pdf)).split()).replace("’", "'")  # a French page
        count["changed"] += "".join(text.split()) not in squeezed
