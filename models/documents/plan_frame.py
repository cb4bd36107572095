"""What surrounds the text of a plan: its title, the reminder at the top of each page, the foot."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.documents.boxes import Box, Cell, Sketch, rows, stacked
from models.documents.local_time import paris
from models.documents.look import (
    COLUMN_GAP,
    GREEN,
    HAIRLINE,
    MARGIN,
    NUMBER,
    QUIET,
    SMALL,
    SMALL_STRONG,
    TINT,
    TINY,
    TITLE,
    TITLE_BESIDE,
    TITLE_HELP,
)
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, Placed, RuleMark
from models.documents.words import Pair, Words
from models.records.plans import PlanVersionRecord

WIDTH = PAGE_WIDTH - 2 * MARGIN
TOP = 32.0
BOTTOM = PAGE_HEIGHT - 48.0
# What the label of a draft takes of the line at the top of a page.
DRAFT_WIDTH = 144.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame of one plan.

    Attributes:
        is_draft: A label stands on every page: « not ready to be signed », or that sections are left out.
    """

    words: Words
    version: PlanVersionRecord
    is_draft: bool

    @property
    def top(self) -> float:
        """Where the text of every page but the first begins, points from the top."""
        return TOP + self._running().height + 5.0

    def title(self) -> Box:
        """The head of the first page."""
        words = self.words
        sketch = Sketch()
        main = self._names(WIDTH * 0.66)
        sketch.place(main, 0.0, 0.0)
        side = self._number_box(WIDTH * 0.33)
        sketch.place(side, WIDTH * 0.67, 3.0)
        y = main.height
        note = words.both("document.working_paper")
        for text, language in ((note.fr, "fr"), (note.other, words.language)):
            cell = Cell(text=text, style=SMALL, language=language, width=WIDTH * 0.66, align="left")
            said = stacked(rows([cell]))
            sketch.place(said, 0.0, y)
            y += said.height
        y = max(y, side.height + 3.0) + 3.0
        sketch.add(RuleMark(WIDTH, 0.0, 1.6, GREEN), 0.0, y)
        return sketch.box(y + 3.0)

    def _names(self, width: float) -> Box:
        """What the paper is called, in both languages on one line where they fit."""
        title = self.words.both("document.title")
        if not title.other:
            return stacked(rows([Cell(text=title.fr, style=TITLE, width=width)]))
        main = Cell(text=title.fr, style=TITLE_BESIDE, width=width)
        start = main.lines[0].width + 14.0
        other = Cell(
            text=title.other,
            style=TITLE_HELP,
            language=self.words.language,
            x=start,
            width=width - start,
            align="left",
        )
        if len(other.lines) == 1:
            return stacked(rows([main, other]))
        return stacked([*rows([main]), *rows([replace(other, x=0.0, width=width)])])

    def strip(self) -> Box:
        """The band that says which language is which, and which one counts."""
        words = self.words
        half = (WIDTH - COLUMN_GAP) / 2
        french = f"{words.fr.text('document.french_column')} · {words.fr.text('document.french_prevails')}"
        cells = [Cell(text=french, style=SMALL_STRONG, x=5.0, width=half - 5.0)]
        if words.other is not None:
            cells.append(
                Cell(
                    text=words.other.text("document.translation_note"),
                    style=SMALL_STRONG,
                    language=words.language,
                    x=half + COLUMN_GAP,
                    width=half - 5.0,
                )
            )
        text = stacked(rows(cells, above=1.0, below=1.0))
        sketch = Sketch()
        sketch.add(BoxMark(WIDTH, text.height, fill=TINT, radius=2.0), 0.0, 0.0)
        sketch.place(text, 0.0, 0.0)
        return sketch.box(text.height, space=0.0)

    def around(self, page: int, pages: int) -> list[Placed]:
        """Marks that every page carries: the reminder at its top, save on the first, and its foot."""
        sketch = Sketch()
        if page > 1:
            sketch.place(self._running(), MARGIN, TOP)
        sketch.add(RuleMark(WIDTH, 0.0, 0.5, HAIRLINE), MARGIN, BOTTOM + 6.0)
        sketch.place(self._foot(page, pages), MARGIN, BOTTOM + 8.0)
        return sketch.marks

    def _reference(self) -> str:
        version = self.words.fr.text("document.version", version=self.version.version)
        return " · ".join(part for part in (self.version.number, version) if part)

    def _number_box(self, width: float) -> Box:
        """Number, version and date, at the right end of the title."""
        words, version = self.words, self.version
        day = paris(version.frozen_at or version.updated_at).date()
        made = words.both("document.made_on", date=words.date(day))
        cells = [Cell(text=self._reference(), style=NUMBER, width=width, align="right")]
        cells.append(Cell(text=made.fr, style=SMALL, width=width, align="right"))
        if made.other:
            cells.append(
                Cell(text=made.other, style=SMALL, language=words.language, width=width, align="right")
            )
        if version.version > 1:
            replaced = words.both("document.replaces", version=version.version - 1)
            cells.append(Cell(text=replaced.fr, style=SMALL, width=width, align="right"))
        boxes = [box for cell in cells for box in rows([cell])]
        return stacked([*boxes, *([self._draft_tag(width)] if self.is_draft else [])])

    def _draft_tag(self, width: float) -> Box:
        """An outlined label: it must be seen in grey too."""
        key = "document.extract" if self.version.is_partial else "document.draft"
        cell = Cell(text=self.words.fr.text(key), style=SMALL_STRONG, width=width - 14.0)
        line = cell.lines[0].width if cell.lines else 0.0
        text = stacked(rows([replace(cell, width=line + 1.0)], above=1.0, below=1.0))
        sketch = Sketch()
        left = width - line - 14.0
        frame = BoxMark(line + 14.0, text.height, stroke=GREEN, radius=text.height / 2, line_width=0.9)
        sketch.add(frame, left, 2.0)
        sketch.place(text, left + 7.0, 2.0)
        return sketch.box(text.height + 3.0)

    def _running(self) -> Box:
        """One line: which paper this is and, beside another language, which one counts."""
        words = self.words
        parts = [self._reference()]
        if not (self.is_draft and words.is_bilingual):
            parts.insert(0, words.fr.text("document.title"))
        if words.is_bilingual:
            parts.append(words.fr.text("document.french_prevails"))
        draft = DRAFT_WIDTH if self.is_draft else 0.0
        cells = [Cell(text=" · ".join(parts), style=TINY, width=WIDTH - draft)]
        if words.other is not None:
            start = cells[0].lines[0].width + 10.0
            note = words.other.text("document.translation_note")
            width = WIDTH - start - draft
            cells.append(
                Cell(text=note, style=TINY, language=words.language, x=start, width=width, align="right")
            )
        sketch = Sketch()
        line = stacked(rows(cells))
        sketch.place(line, 0.0, 0.0)
        if self.is_draft:
            sketch.place(self._draft_tag(draft), WIDTH - draft, -3.5)
        sketch.add(RuleMark(WIDTH, 0.0, 0.8, GREEN), 0.0, line.height + 1.5)
        return sketch.box(line.height + 2.5)

    def _foot(self, page: int, pages: int) -> Box:
        words = self.words
        number = words.fr.text("document.page", page=page, pages=pages)
        note = words.fr.text("document.working_paper")
        cells = [
            Cell(text=f"{self._reference()} · {note}", style=TINY, width=WIDTH * 0.8),
            Cell(
                text=number,
                style=replace(SMALL, colour=QUIET),
                x=WIDTH * 0.8,
                width=WIDTH * 0.2,
                align="right",
            ),
        ]
        return stacked(rows(cells))


def fingerprint_line(words: Words, sha256: str) -> Pair:
    """Eight groups of four figures of the hash of the content, enough to compare two sheets by eye."""
    if not sha256:
        return Pair()
    groups = " ".join(sha256[start : start + 4] for start in range(0, 32, 4))
    return Pair(f"{words.fr.text('signature.fingerprint')} : {groups}")
