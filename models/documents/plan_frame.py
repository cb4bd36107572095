"""What surrounds the text of a plan: its title, and on each page two codes with what belongs beside them.

The codes stand where paper is worst for text: in the head, where a plan names itself, and in the foot. On the
first page the parties stand beside the code; in a draft, its place says that nothing is to be signed yet.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, rows, stacked, tagged
from models.documents.letterhead import letterhead_box
from models.documents.local_time import paris
from models.documents.look import (
    COLUMN_GAP,
    GREEN,
    MARGIN,
    NUMBER,
    QUIET,
    RUNNING,
    SMALL,
    SMALL_STRONG,
    TINT,
    TINY,
    TITLE,
    TITLE_BESIDE,
    TITLE_HELP,
)
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, Placed, RuleMark
from models.documents.qr_codes import QrMark, code_mark
from models.documents.roles import PAGE_FURNITURE, Tag
from models.documents.words import Pair, Words
from models.records.paper_copies import PaperCode
from models.records.plans import PlanVersionRecord
from models.rules.paper_code import DIGEST_CHARACTERS
from models.rules.paper_places import EDGE, SIDE

WIDTH = PAGE_WIDTH - 2 * MARGIN
TOP = 32.0
# Three squares of a code, and the white above a line of text.
QUIET_ZONE = 7.0
BESIDE = WIDTH - SIDE - 14.0
"""Width of what stands beside a code, points."""
BOTTOM = PAGE_HEIGHT - EDGE - SIDE - QUIET_ZONE
FOOT = PAGE_HEIGHT - MARGIN + 2.0
"""Where the words of the foot end, points from the top."""
_FOOT_LEFT = MARGIN + SIDE + 12.0


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
        return EDGE + SIDE + 5.0

    @property
    def under_code(self) -> float:
        """Where what is as wide as the page may begin on the first page, points from the top."""
        return EDGE + SIDE + 5.0 + self._number_box().height

    def title(self) -> Box:
        """The head of the first page, beside its code."""
        words = self.words
        note = words.join((self._made_on(), words.both("document.working_paper")), separator=" · ")
        cells = [Cell(text=note.fr, style=SMALL, width=BESIDE)]
        if note.other:
            cells.append(
                Cell(text=note.other, style=SMALL, language=words.language, width=BESIDE, align="left")
            )
        head = letterhead_box(self.version.content.letterhead, BESIDE)
        above = [] if head is None else [head]
        text = stacked([*above, self._names(BESIDE), *(box for cell in cells for box in rows([cell]))])
        sketch = Sketch()
        sketch.place(text, 0.0, 0.0)
        sketch.add(RuleMark(BESIDE, 0.0, 1.6, GREEN), 0.0, text.height + 3.0)
        return sketch.box(text.height + 6.0)

    def _names(self, width: float) -> Box:
        """What the paper is called, in both languages on one line where they fit."""
        title = self.words.both("document.title")
        if not title.other:
            return stacked(rows([Cell(text=title.fr, style=TITLE, width=width, role=roles.TITLE)]))
        main = Cell(text=title.fr, style=TITLE_BESIDE, width=width, role=roles.SPAN)
        start = main.lines[0].width + 14.0
        other = Cell(
            text=title.other,
            style=TITLE_HELP,
            language=self.words.language,
            x=start,
            width=width - start,
            align="left",
            role=roles.SPAN,
        )
        if len(other.lines) == 1:
            return stacked(tagged(rows([main, other]), Tag(roles.TITLE)))
        under = [*rows([main]), *rows([replace(other, x=0.0, width=width)])]
        return stacked(tagged(under, Tag(roles.TITLE)))

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
        """Marks that every page carries: its codes, what it is beside the upper one, and its foot."""
        sketch = Sketch()
        right = MARGIN + WIDTH - SIDE
        if page > 1:
            sketch.open(PAGE_FURNITURE)
            sketch.place(self._running(), MARGIN, EDGE)
        else:
            sketch.place(self._number_box(), right, EDGE + SIDE + 3.0)
        code = self._code(page, pages)
        if code is not None:
            sketch.add(code, right, EDGE)
        elif self.is_draft:
            sketch.place(self._draft_tag(), right, EDGE)
        if page == 1:  # the rest is said on every page: whoever listens hears it once, above
            sketch.open(PAGE_FURNITURE)
        if code is not None:
            sketch.add(code, MARGIN, PAGE_HEIGHT - EDGE - SIDE)
        foot = self._foot(page, pages, MARGIN if code is None else _FOOT_LEFT)
        sketch.place(foot, 0.0, FOOT - foot.height)
        sketch.close()
        return sketch.marks

    def _code(self, page: int, pages: int) -> QrMark | None:
        """What links the sheet that is signed to this plan; none where nothing is to be signed."""
        if self.is_draft:
            return None
        version, words = self.version, self.words.fr
        said = PaperCode(
            number=version.number,
            version=version.version,
            page=page,
            pages=pages,
            digest=version.content_sha256[:DIGEST_CHARACTERS],
        )
        place = words.text("document.page", page=page, pages=pages)
        return code_mark(said, f"{self._reference()} · {place}. {words.text('document.scan_note')}")

    def _reference(self) -> str:
        version = self.words.fr.text("document.version", version=self.version.version)
        return " · ".join(part for part in (self.version.number, version) if part)

    def _made_on(self) -> Pair:
        words, version = self.words, self.version
        day = paris(version.frozen_at or version.updated_at).date()
        made = words.both("document.made_on", date=words.date(day))
        if version.version == 1:
            return made
        return words.join((made, words.both("document.replaces", version=version.version - 1)))

    def _number_box(self) -> Box:
        """Number and version, under the code: what is typed where it cannot be read."""
        version = self.words.fr.text("document.version", version=self.version.version)
        number = Cell(text=self.version.number, style=NUMBER, width=SIDE, align="right")
        return stacked([*rows([number]), *rows([Cell(text=version, style=SMALL, width=SIDE, align="right")])])

    def _draft_tag(self) -> Box:
        """An outlined label in the place of the code: it must be seen in grey too."""
        key = "document.extract" if self.version.is_partial else "document.draft"
        text = stacked(rows([Cell(text=self.words.fr.text(key), style=SMALL_STRONG, width=SIDE - 10.0)]))
        sketch = Sketch()
        sketch.add(BoxMark(SIDE, SIDE, stroke=GREEN, radius=6.0, line_width=0.9), 0.0, 0.0)
        sketch.place(text, 6.0, (SIDE - text.height) / 2)
        return sketch.box(SIDE)

    def _running(self) -> Box:
        """Which paper this is and, beside another language, which one counts."""
        words = self.words
        lines = [Cell(text=words.fr.text("document.title"), style=RUNNING, width=BESIDE)]
        lines.append(Cell(text=self._reference(), style=SMALL, width=BESIDE))
        if words.is_bilingual:
            lines.append(Cell(text=words.fr.text("document.french_prevails"), style=SMALL, width=BESIDE))
        if words.other is not None:
            note = words.other.text("document.translation_note")
            lines.append(Cell(text=note, style=SMALL, language=words.language, width=BESIDE, align="left"))
        text = stacked([box for cell in lines for box in rows([cell])])
        sketch = Sketch()
        sketch.place(text, 0.0, SIDE - 5.0 - text.height)
        sketch.add(RuleMark(BESIDE, 0.0, 0.8, GREEN), 0.0, SIDE - 0.4)
        return sketch.box(SIDE)

    def _foot(self, page: int, pages: int, left: float) -> Box:
        """Which page of what, in how many originals; within what every printer reaches."""
        words, width = self.words.fr, MARGIN + WIDTH - left
        count = self.version.content.signing.originals
        originals = words.text("label.originals", count=count) if count > 1 else ""
        facts = [
            "" if self.is_draft else words.text("document.scan_note"),
            fingerprint_line(self.words, "" if self.is_draft else self.version.content_sha256).fr,
            " · ".join(filter(None, (self._reference(), originals))),
        ]
        cells = [Cell(text=text, style=TINY, x=left, width=width * 0.8) for text in facts if text]
        last = Cell(text=words.text("document.working_paper"), style=TINY, x=left, width=width * 0.8)
        number = Cell(
            text=words.text("document.page", page=page, pages=pages),
            style=replace(SMALL, colour=QUIET),
            x=left + width * 0.8,
            width=width * 0.2,
            align="right",
        )
        return stacked([*(box for cell in cells for box in rows([cell])), *rows([last, number])])


def fingerprint_line(words: Words, sha256: str) -> Pair:
    """Eight groups of four figures of the hash of the content, enough to compare two sheets by eye."""
    if not sha256:
        return Pair()
    groups = " ".join(sha256[start : start + 4] for start in range(0, 32, 4))
    return Pair(f"{words.fr.text('signature.fingerprint')} : {groups}")
