"""A plan set by WeasyPrint and by typst, in the same fonts and sizes, tagged, in an environment of their own.

typst is given every mark of our pages at its place. WeasyPrint is given their words alone, paragraphs one under
the other without columns, frames or codes: less work than a plan is.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any, Final

from models.documents.font_files import Family, Weight, font_path
from models.documents.marks import BoxMark, InkMark, RuleMark, Sheet, TextMark
from models.documents.qr_codes import QrMark
from models.documents.typeset import is_rtl
from tests.benchmarks.rounds import ROOT, Line, compared

MISSING: Final = "not installed: sh resources/install.sh --bench"
_CACHE: Final = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
PYTHON: Final = _CACHE / "palier-bench" / "bin" / "python"
_LONGEST_S: Final = 170
# What typst knows of a language.
_LETTERS: Final = 3
_FAMILIES: Final = "'Source Sans 3', 'Kurinto Sans'"
# A place where each copy differs, as the name of each person does.
NUMBER: Final = "%NUMBER%"


def beside_typesetters(
    sheets: tuple[Sheet, ...],
    ours: Callable[[], float],
    name: str,
    rounds: int,
    allowed: tuple[float, float],
) -> list[Line]:
    """Compare our cost with that of both, in turn.

    Args:
        sheets: The plan, laid out.
        ours: Gives the processor time of one plan of ours, seconds.
        name: Of the plan.
        rounds: How many.
        allowed: The highest ratio to WeasyPrint, then to typst.
    """
    peers = ("weasyprint", "typst")
    if not PYTHON.exists():
        return [Line(f"plan PDF, {name}, beside {peer}", 0.0, "ms", note=MISSING) for peer in peers]
    mine, theirs = [], []
    for _ in range(rounds):
        theirs.append(_cost_of_theirs(sheets))
        mine.append(statistics.median([ours() for _ in range(3)]))
    return [
        compared(f"plan PDF, {name}, beside {peer}, CPU", mine, [one[peer] for one in theirs], ratio)
        for peer, ratio in zip(peers, allowed, strict=True)
    ]


def _cost_of_theirs(sheets: tuple[Sheet, ...]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.json"
        families = [font_path(family, weight) for family in (Family.LATIN, Family.WORLD) for weight in Weight]
        texts = {"html": _html(sheets), "typst": _typst(sheets), "fonts": [str(path) for path in families]}
        page.write_text(json.dumps(texts), encoding="utf-8")
        done = subprocess.run(
            [str(PYTHON), str(ROOT / "tests" / "benchmarks" / "child_typesetters.py"), str(page), folder],
            check=True,
            capture_output=True,
            text=True,
            timeout=_LONGEST_S,
        )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _texts(sheets: tuple[Sheet, ...]) -> Iterator[tuple[str, str, float, str]]:
    """Give each text of the pages: its role, its language, its size and its words."""
    found: list[tuple[str, str, float, str]] = []
    for mark in (placed[0] for sheet in sheets for placed in sheet.marks):
        if not isinstance(mark, TextMark):
            continue
        if mark.tag is not None:
            found.append((mark.tag.role, mark.tag.language or "fr", mark.size, mark.line.text))
        elif found:
            role, language, size, before = found[-1]
            found[-1] = (role, language, size, f"{before} {mark.line.text}")
    yield from found


def _html(sheets: tuple[Sheet, ...]) -> str:
    body = []
    for role, language, size, words in _texts(sheets):
        tag = role.lower() if role in ("H1", "H2", "H3") else "p"
        side = ' dir="rtl"' if is_rtl(language) else ""
        body.append(f'<{tag} lang="{language}"{side} style="font-size:{size:.1f}pt">{escape(words)}</{tag}>')
    style = f"@page {{size: A4; margin: 12mm}} * {{font-family: {_FAMILIES}; margin: 0}}"
    return (
        f'<html lang="fr"><head><title>Plan {NUMBER}</title><style>{style}</style></head>'
        f"<body><p>{NUMBER}</p>{''.join(body)}</body></html>"
    )


def _typst(sheets: tuple[Sheet, ...]) -> str:
    """The same marks at the same places: typst breaks no line, it sets, draws and writes."""
    head = [
        f'#set document(title: "Plan {NUMBER}")',
        '#set page(paper: "a4", margin: 0pt)',
        '#set text(font: ("Source Sans 3", "Kurinto Sans"), lang: "fr", top-edge: "baseline")',
        f"#place(dx: 20pt, dy: 14pt)[{NUMBER}]",
    ]
    pages = ["\n".join(_placed(sheet)) for sheet in sheets]
    return "\n".join(head) + "\n" + "\n#pagebreak()\n".join(pages)


def _placed(sheet: Sheet) -> Iterator[str]:
    language = "fr"
    for mark, x, y in sheet.marks:
        place = f"#place(dx: {x:.2f}pt, dy: {y:.2f}pt, "
        if isinstance(mark, TextMark):
            language = mark.tag.language or "fr" if mark.tag is not None else language
            yield f"{place}{_words(mark, language)})"
        elif isinstance(mark, RuleMark):
            end = f"({mark.dx:.2f}pt, {mark.dy:.2f}pt)"
            yield f'{place}line(end: {end}, stroke: {mark.width:.2f}pt + rgb("{mark.colour}")))'
        elif isinstance(mark, BoxMark):
            fill = f'rgb("{mark.fill}")' if mark.fill else "none"
            stroke = f'{mark.line_width:.2f}pt + rgb("{mark.stroke}")' if mark.stroke else "none"
            size = f"width: {mark.width:.2f}pt, height: {mark.height:.2f}pt, radius: {mark.radius:.2f}pt"
            yield f"{place}rect({size}, fill: {fill}, stroke: {stroke}))"
        elif isinstance(mark, InkMark):
            for points in mark.polygons:
                corners = ", ".join(f"({across:.2f}pt, {-up:.2f}pt)" for across, up in points)
                yield f'{place}polygon(fill: rgb("{mark.colour}"), {corners}))'
        elif isinstance(mark, QrMark):
            yield f"{place}curve(fill: black, {', '.join(_squares(mark))}))"


def _words(mark: TextMark, language: str) -> str:
    code = language if len(language) <= _LETTERS else "fr"
    side = "rtl" if is_rtl(language) else "ltr"
    said = json.dumps(mark.line.text, ensure_ascii=False)
    shown = f'size: {mark.size:.2f}pt, fill: rgb("{mark.colour}"), lang: "{code}", dir: {side}'
    return f"box(width: {mark.line.width + 20:.2f}pt, text({shown}, {said}))"


def _squares(mark: QrMark) -> Iterator[str]:
    scale = mark.side / mark.count
    for row in mark.path.splitlines():
        left, bottom, width, height = (float(number) * scale for number in row.split()[:4])
        top = mark.side - bottom - height
        yield f"curve.move(({left:.2f}pt, {top:.2f}pt))"
        for x, y in ((left + width, top), (left + width, top + height), (left, top + height)):
            yield f"curve.line(({x:.2f}pt, {y:.2f}pt))"
        yield "curve.close()"
