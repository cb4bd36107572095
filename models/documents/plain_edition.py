"""The plan in plain words: 14 points, one idea at a time with its picture, the other language below.

It helps to understand and is never signed: the signed plan counts, and every page says so. After the rules of
« facile à lire et à comprendre »: no italics, no underline, no capitals, generous room, one sentence a line.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from models.documents import boxes, typeset
from models.documents import words as words_module
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.flow import Flow
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import HAIRLINE, INK, QUIET
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, Placed, RuleMark, Sheet, paint
from models.documents.plain_blocks import PlainBlocks
from models.documents.plain_ideas import Part, first_parts
from models.documents.plain_ideas_later import later_parts
from models.documents.plain_pictures import Picture
from models.documents.plain_words import PlainWords, plain_words_of
from models.documents.roles import PAGE_FURNITURE
from models.documents.words import Pair
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord

MARGIN: Final = 42.0
WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
TOP: Final = 32.0
BOTTOM: Final = PAGE_HEIGHT - 54.0
_TITLE: Final = Style(size=24, weight=Weight.SEMIBOLD, colour=INK)
_FOOT: Final = Style(size=10.0, colour=QUIET)


def render_plain(version: PlanVersionRecord) -> bytes:
    """Print the plain edition of a version; the same record gives the same bytes.

    Args:
        version: Content that has been through the whitelist of printed fields.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(plain_name(version))
    paint(plain_sheets(version), canvas)
    return canvas.finish()


def plain_name(version: PlanVersionRecord) -> str:
    """Return what the paper, its file and its print job are called: a number, never a name."""
    return (
        f"Plan {version.number} v{version.version} facile à lire" if version.number else "Plan facile à lire"
    )


def plain_sheets(version: PlanVersionRecord) -> tuple[Sheet, ...]:
    """Lay the edition out, without drawing it."""
    words = plain_words_of(version.content)
    blocks = PlainBlocks(language=words.language, width=WIDTH)
    flow = Flow(left=MARGIN, width=WIDTH, top=TOP, bottom=BOTTOM, gap=0.0)
    flow.full(_head(words, blocks, version.content))
    for part in plain_parts(words, version.content):
        flow.full(blocks.part(part))
    pages = len(flow.pages)
    return tuple(
        Sheet((*_foot(words, version, number, pages), *marks)) for number, marks in enumerate(flow.pages, 1)
    )


def plain_parts(words: PlainWords, content: PlanContent) -> tuple[Part, ...]:
    """Return the parts that have something to say, in order."""
    found = (*first_parts(words, content), *later_parts(words, content))
    return tuple(part for part in found if part.ideas)


def forget() -> None:
    """Empty the caches, which hold what people wrote, when the vault is locked."""
    boxes.forget()
    typeset.forget()
    words_module.forget()


def _head(words: PlainWords, blocks: PlainBlocks, content: PlanContent) -> list[Box]:
    """Say which paper this is, for whom, and what it is worth."""
    found = [blocks.title(words.both("falc.title"), _TITLE)]
    if name := content.employee.display_name:
        cell = Cell(text=name, style=blocks.strong, width=WIDTH)
        found += [replace(box, space=2.0) for box in rows([cell])]
    adviser = words.join((words.same(content.adviser.name), words.phone(content.adviser.phone)))
    asked = words.both("falc.question", name=adviser) if adviser else Pair()
    told = (words.both("falc.helps"), words.both("falc.counts"), words.both("falc.not_signed"), asked)
    return [*found, blocks.frame(Picture.SIGN, tuple(line for line in told if line))]


def _foot(words: PlainWords, version: PlanVersionRecord, number: int, pages: int) -> list[Placed]:
    """Say which plan it explains, which page this is, and again what counts."""
    is_draft = version.status is PlanStatus.DRAFT
    which = (version.number, words.fr.text("document.version", version=version.version))
    worth = words.fr.text("document.draft" if is_draft else "falc.counts")
    said = " · ".join(filter(None, (*which, worth)))
    page = words.fr.text("document.page", page=number, pages=pages)
    lines = [
        Cell(text=said, style=_FOOT, width=WIDTH * 0.8),
        Cell(text=page, style=_FOOT, x=WIDTH * 0.8, width=WIDTH * 0.2, align="right"),
    ]
    sketch = Sketch()
    sketch.open(PAGE_FURNITURE)
    sketch.add(RuleMark(WIDTH, 0.0, 0.5, HAIRLINE), MARGIN, BOTTOM + 8.0)
    box = stacked(rows(lines))
    sketch.place(box, MARGIN, BOTTOM + 10.0)
    if words.other is not None:
        other = Cell(text=words.other.text("falc.counts"), style=_FOOT, language=words.language, width=WIDTH)
        sketch.place(stacked(rows([other])), MARGIN, BOTTOM + 10.0 + box.height)
    sketch.close()
    return sketch.marks
