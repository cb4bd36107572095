"""The plan in plain words: 14 points, one idea at a time with its picture, the other language below.

It helps to understand and is never signed: the signed plan counts, and every page says so. After the rules of
« facile à lire et à comprendre »: no italics, no underline, no capitals, generous room, one sentence a line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from models.documents import boxes, typeset
from models.documents import words as words_module
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.flow import Flow
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import GREEN, HAIRLINE, INK, QUIET, TINT
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, Placed, RuleMark, Sheet, paint
from models.documents.plain_ideas import Idea, Part, Steps, first_parts
from models.documents.plain_ideas_later import later_parts
from models.documents.plain_pictures import Picture, picture
from models.documents.plain_words import PlainWords, plain_words_of
from models.documents.words import Pair
from models.records.plans import PlanContent, PlanVersionRecord

SIZE: Final = 14.0
"""Of every sentence, points."""
MARGIN: Final = 42.0
WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
TOP: Final = 32.0
BOTTOM: Final = PAGE_HEIGHT - 54.0
PICTURE: Final = 34.0
_TEXT: Final = PICTURE + 14.0
_SMALL: Final = 24.0
"""Side of the picture of a task, points."""
_LABEL: Final = 82.0
"""Width of the name of a week."""
_BETWEEN: Final = 8.0
"""Points between two ideas."""
_TITLE: Final = Style(size=24, weight=Weight.SEMIBOLD, colour=INK)
_TITLE_HELP: Final = Style(size=18, weight=Weight.SEMIBOLD, colour=QUIET)
_NAME: Final = Style(size=SIZE, weight=Weight.SEMIBOLD, colour=INK)
_PART: Final = Style(size=18, weight=Weight.SEMIBOLD, colour=GREEN)
_PART_HELP: Final = Style(size=16, weight=Weight.SEMIBOLD, colour=QUIET)
_STRONG: Final = Style(size=SIZE, weight=Weight.SEMIBOLD, colour=INK)
_BODY: Final = Style(size=SIZE, colour=INK)
_HELP: Final = Style(size=SIZE, colour=QUIET)
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
    edition = _Edition(words)
    flow = Flow(left=MARGIN, width=WIDTH, top=TOP, bottom=BOTTOM, gap=0.0)
    flow.full(edition.head(version))
    for part in plain_parts(words, version.content):
        flow.full(edition.part(part))
    pages = len(flow.pages)
    return tuple(
        Sheet((*edition.foot(version, number, pages), *marks)) for number, marks in enumerate(flow.pages, 1)
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


@dataclass(frozen=True, slots=True)
class _Edition:
    """The blocks of one edition."""

    words: PlainWords

    def head(self, version: PlanVersionRecord) -> list[Box]:
        """Say which paper this is, for whom, and what it is worth."""
        words, content = self.words, version.content
        title = stacked(self._said(words.both("falc.title"), _TITLE, _TITLE_HELP, WIDTH))
        found = [title]
        name = content.employee.display_name
        if name:
            found += [replace(box, space=2.0) for box in rows([Cell(text=name, style=_NAME, width=WIDTH)])]
        adviser = words.join((words.same(content.adviser.name), words.phone(content.adviser.phone)))
        asked = words.both("falc.question", name=adviser) if adviser else Pair()
        told = (
            words.both("falc.helps"),
            words.both("falc.counts"),
            words.both("falc.not_signed"),
            asked,
        )
        return [*found, self._frame(tuple(line for line in told if line))]

    def part(self, part: Part) -> list[Box]:
        """Set a part; its title stays with its first idea."""
        title = stacked(self._said(part.title, _PART, _PART_HELP, WIDTH))
        sketch = Sketch()
        sketch.place(title, 0.0, 0.0)
        sketch.add(RuleMark(WIDTH, 0.0, 1.2, GREEN), 0.0, title.height + 2.0)
        head = replace(sketch.box(title.height + 4.0, space=16.0), is_kept=True)
        found = [head]
        for index, each in enumerate(part.ideas):
            if isinstance(each, Idea):
                found.append(self._idea(each))
            else:
                # What explains the pictures stays with the first week.
                is_legend = not each.label and index < len(part.ideas) - 1
                found.append(replace(self._steps(each), is_kept=is_legend))
        return found

    def foot(self, version: PlanVersionRecord, number: int, pages: int) -> list[Placed]:
        """Say which plan it explains, which page this is, and again what counts."""
        words = self.words
        which = [version.number, words.fr.text("document.version", version=version.version)]
        said = " · ".join(filter(None, (*which, words.fr.text("falc.counts"))))
        page = words.fr.text("document.page", page=number, pages=pages)
        lines = [
            Cell(text=said, style=_FOOT, width=WIDTH * 0.8),
            Cell(text=page, style=_FOOT, x=WIDTH * 0.8, width=WIDTH * 0.2, align="right"),
        ]
        sketch = Sketch()
        sketch.add(RuleMark(WIDTH, 0.0, 0.5, HAIRLINE), MARGIN, BOTTOM + 10.0)
        box = stacked(rows(lines))
        sketch.place(box, MARGIN, BOTTOM + 13.0)
        if words.other is not None:
            other = Cell(
                text=words.other.text("falc.counts"), style=_FOOT, language=words.language, width=WIDTH
            )
            sketch.place(stacked(rows([other])), MARGIN, BOTTOM + 13.0 + box.height)
        return sketch.marks

    def _frame(self, lines: tuple[Pair, ...]) -> Box:
        """Set what the paper is worth in a frame of its own, with the picture of the signed sheet."""
        pad = 10.0
        width = WIDTH - _TEXT - 2 * pad
        text = stacked(self._lines(lines, width, has_strong=False))
        height = max(text.height, PICTURE) + 2 * pad
        sketch = Sketch()
        sketch.add(BoxMark(WIDTH, height, fill=TINT, radius=6.0), 0.0, 0.0)
        sketch.add(picture(Picture.SIGN, PICTURE), pad, pad)
        sketch.place(text, pad + _TEXT, pad)
        return sketch.box(height, space=12.0)

    def _idea(self, idea: Idea) -> Box:
        """Set an idea: its picture on the left, its sentences beside; never cut between two pages."""
        text = stacked(self._lines(idea.lines, WIDTH - _TEXT, has_strong=len(idea.lines) > 1))
        sketch = Sketch()
        sketch.add(picture(idea.picture, PICTURE, idea.at), 0.0, 0.0)
        # A single line stands level with the middle of its picture.
        top = max((PICTURE - text.height) / 2, 0.0)
        sketch.place(text, _TEXT, top)
        return sketch.box(max(PICTURE, text.height), space=_BETWEEN)

    def _steps(self, steps: Steps) -> Box:
        """Set the tasks of a week beside its name, each with its small picture."""
        sketch, y = Sketch(), 0.0
        left = _LABEL if steps.label else 0.0
        if steps.label:
            name = stacked(self._said(steps.label, _STRONG, _HELP, _LABEL - 6.0))
            sketch.place(name, 0.0, max((_SMALL - _STRONG.leading("fr")) / 2, 0.0))
            y = name.height
        height = 0.0
        for what, line in steps.lines:
            text = stacked(self._said(line, _BODY, _HELP, WIDTH - left - _SMALL - 12.0))
            row = max(_SMALL, text.height)
            sketch.add(picture(what, _SMALL), left, height)
            sketch.place(text, left + _SMALL + 12.0, height + max((_SMALL - text.height) / 2, 0.0))
            height += row + 3.0
        return sketch.box(max(height - 3.0, y), space=_BETWEEN)

    def _lines(self, lines: tuple[Pair, ...], width: float, *, has_strong: bool) -> list[Box]:
        found: list[Box] = []
        for index, line in enumerate(lines):
            style = _STRONG if has_strong and not index else _BODY
            said = self._said(line, style, _HELP, width)
            found += [replace(box, space=2.6 if not place else 0.0) for place, box in enumerate(said)]
        return found

    def _said(self, pair: Pair, style: Style, help_style: Style, width: float) -> list[Box]:
        """Set a sentence, and below it the same in the other language, from its own side."""
        found = rows([Cell(text=pair.fr, style=style, width=width)])
        if pair.other:
            language = self.words.language
            found += rows([Cell(text=pair.other, style=help_style, language=language, width=width)])
        return found
