"""A ReportLab canvas that draws shaped glyphs and embeds the part of each font that was used.

ReportLab addresses glyphs by character, 256 at a time, and so needs private codes for a shaped form: the text
cannot be read back. Here fonts are embedded as CID fonts addressed by glyph number, with a table that says
what each glyph means and, around runs where that is not enough, the text itself (``/ActualText``).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from itertools import chain
from typing import Any, Final

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from models.documents.faces import EM, Face, Subset
from models.documents.form_fields import Form
from models.documents.glyph_code import Meanings, rgb
from models.documents.roles import Tag
from models.documents.structure import Structure, Untold
from models.documents.tagged_file import assembled
from models.documents.typeset import Line

# A symbolic font: glyphs are chosen by number, not through a standard encoding.
SYMBOLIC: Final = 4
# Thickness of stems, thousandths: viewers read it only to imitate a font that is not embedded.
STEM: Final = 80
# Sizes of blocks of a ToUnicode table, as the format allows.
BLOCK: Final = 100


class GlyphCanvas(Canvas):
    """A page surface, origin at the bottom left, in points; the same calls give the same bytes."""

    _code: list[str]
    _doc: Any

    def __init__(self, title: str) -> None:
        """Begin an A4 document.

        Args:
            title: The only thing the file says of itself besides its pages: no name of a person.
        """
        rl_config.useA85 = 0  # binary streams: a fifth smaller, and faster to write
        self._fonts: dict[Face, _UsedFont] = {}
        self._colour = ""
        self.form = Form()
        self._last = self._space = ""
        self.tags = Structure()
        self._title = title
        super().__init__(BytesIO(), pagesize=A4, invariant=1, pdfVersion=(1, 7))

    def draw_line(self, line: Line, x: float, y: float, colour: str, tag: Tag | None = None) -> None:
        """Draw a line of text, its left end at ``x``, its baseline at ``y``, as part of what ``tag`` begins.

        A line without a tag goes on with the text before it.
        """
        code = self._code
        if tag is not None:
            self.tags.begin(tag, y)
        elif code and code[-1] is self._last:
            code[-1] = f"{self._last[:-2]}{self._space} Tj ET"
        self.tags.text(line, code)
        self.fill(colour)
        for run in line.runs:
            font = self._fonts.get(run.face) or self._use(run.face)
            font.note(run.meanings)
            place = f"1 0 0 1 {x + run.offset:.2f} {y:.2f} Tm"
            code.append(f"BT {font.name} {run.size:.2f} Tf {place} {run.code} ET")
        self._last = ""
        if line.runs and line.is_parted and not line.is_rtl:  # a text that goes on is read with its spaces
            self._last, self._space = code[-1], self._fonts[line.runs[-1].face].space()

    def fill(self, colour: str) -> None:
        """Choose the colour of text and surfaces, ``#RRGGBB``."""
        if colour != self._colour:
            self._colour = colour
            self._code.append(f"{rgb(colour)} rg")

    def draw_code(self, code: str) -> None:
        """Add drawing operators that are ready, balanced in themselves; the fill colour may have changed."""
        self.tags.shape(self._code)
        self._code.append(code)

    def aside(self, draw: Callable[[], None]) -> str:
        """Give the operators of what is drawn, without drawing it on the page."""
        page, self._code, self._colour = self._code, [], ""
        told, self.tags = self.tags, Untold()
        draw()
        page, self._code, self._colour = self._code, page, ""
        self.tags = told
        return "\n".join(page)

    def next_page(self) -> None:
        """End a page."""
        self.tags.end_page(self._code)
        self.showPage()
        self._colour = ""

    def finish(self) -> bytes:
        """End the document and give its bytes; nothing can be drawn any more."""
        fonts = self._doc.idToObject["BasicFonts"].dict
        for font in self._fonts.values():
            fonts[font.name[1:]] = font.embed(self._doc)
        self.form.embed(self._doc)
        if self._code:
            self.next_page()
        return assembled(self._doc, self.tags, self._title)

    def _make_preamble(self) -> None:
        self._preamble = ""  # ReportLab would name Helvetica here, a font that is not embedded

    def _use(self, face: Face) -> _UsedFont:
        font = _UsedFont(face, f"/G{len(self._fonts) + 1}")
        self._fonts[face] = font
        return font


class _UsedFont:
    """What a document uses of one font."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._meanings: dict[int, str] = {}
        self._noted: list[Meanings] = []
        self._space = ""

    def note(self, meanings: Meanings) -> None:
        """Keep what glyphs mean, as at their first use in the document."""
        self._noted.append(meanings)

    def space(self) -> str:
        """Give the code of the glyph of the space."""
        if not self._space:
            (glyph,) = self.face.shape(" ", "", "fr", is_rtl=False)
            self._noted.append(((glyph.number, " "),))
            self._space = f"<{glyph.number:04X}>"
        return self._space

    def embed(self, document: Any) -> Any:
        """Make the font objects of the document."""
        noted = list(chain.from_iterable(self._noted))
        self._meanings = dict(reversed(noted))  # the first use wins
        blank = {glyph for glyph, said in self._meanings.items() if not said}
        self._meanings.update([(glyph, said) for glyph, said in reversed(noted) if said and glyph in blank])
        subset = self.face.subset(frozenset(self._meanings) | {0})
        name = f"/{subset.prefix}+{self.face.name}"
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([self._descendant(document, subset, name)]),
            "ToUnicode": document.Reference(_packed(zlib.compress(self._to_unicode()))),
        }
        return document.Reference(pdfdoc.PDFDictionary(font))

    def _descendant(self, document: Any, subset: Subset, name: str) -> Any:
        system = {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
        font = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": pdfdoc.PDFDictionary(system),
            "FontDescriptor": self._descriptor(document, subset, name),
            "DW": EM,
            "W": self._widths(),
            "CIDToGIDMap": document.Reference(_packed(subset.packed_map)),
        }
        return document.Reference(pdfdoc.PDFDictionary(font))

    def _descriptor(self, document: Any, subset: Subset, name: str) -> Any:
        file = _packed(subset.packed)
        file.dictionary["Length1"] = subset.size
        descriptor = {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray([-EM, self.face.descent, 2 * EM, self.face.ascent]),
            "ItalicAngle": 0,
            "Ascent": self.face.ascent,
            "Descent": self.face.descent,
            "CapHeight": self.face.cap_height,
            "StemV": STEM,
            "FontFile2": document.Reference(file),
        }
        return document.Reference(pdfdoc.PDFDictionary(descriptor))

    def _widths(self) -> str:
        """The width of each glyph used, written at once: as objects it took longer than the pages."""
        return f"[{' '.join(f'{glyph} [{self.face.advance(glyph)}]' for glyph in sorted(self._meanings))}]"

    def _to_unicode(self) -> bytes:
        entries = [
            f"<{glyph:04X}> <{said.encode('utf-16-be').hex().upper()}>"
            for glyph, said in sorted(self._meanings.items())
        ]
        blocks = [entries[start : start + BLOCK] for start in range(0, len(entries), BLOCK)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return f"{_CMAP_HEAD}\n{body}\n{_CMAP_TAIL}".encode("ascii")


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def _packed(content: bytes) -> Any:
    stream = pdfdoc.PDFStream(content=content)
    stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
    return stream
