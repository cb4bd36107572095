"""Form fields of a page: places that are filled or signed later, in further revisions of the same file.

They are real fields from the first revision on: adding one later is what a certified file forbids.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from models.documents.glyph_canvas import GlyphCanvas
    from models.documents.marks import Placed

# Flags of the format: printed, and not to be moved; for readers, not to be typed in; several lines.
PRINTED_LOCKED: Final = 132
READ_ONLY_LINES: Final = 1 + 4096
# Signatures exist, and saving must append.
SIGNED_APPEND_ONLY: Final = 3


class FieldKind(StrEnum):
    """What goes into a field."""

    SIGNATURE = "Sig"
    TEXT = "Tx"


@dataclass(frozen=True, slots=True)
class FieldMark:
    """A field; its place is its top left corner.

    Attributes:
        name: A dot parts a group from a field.
        width: Points; with no width and no height nobody sees it.
        alt: What a screen reader says of it.
        marks: What stands in it until it is filled, counted from its top left corner.
    """

    name: str
    kind: FieldKind
    width: float
    height: float
    alt: str
    marks: tuple[Placed, ...] = ()


@dataclass(slots=True)
class Form:
    """The fields of a document being drawn."""

    _fields: dict[str, Any] = field(default_factory=dict)

    def add(
        self,
        canvas: Any,
        mark: FieldMark,
        place: tuple[float, float],
        draw: Callable[[tuple[Placed, ...], float, GlyphCanvas], None],
    ) -> None:
        """Put a field on the page being drawn.

        Args:
            canvas: Where.
            mark: What.
            place: Its top left corner, points from the bottom left corner of the page.
            draw: Draws marks on a surface of the given height.
        """
        x, y = place
        document = canvas._doc  # noqa: SLF001  (ReportLab gives its document no public name)
        inside = canvas.aside(partial(draw, mark.marks, mark.height, canvas)) if mark.marks else ""
        group, _, name = mark.name.rpartition(".")
        widget: dict[str, Any] = {
            "Type": "/Annot",
            "Subtype": "/Widget",
            "FT": f"/{mark.kind.value}",
            "T": pdfdoc.PDFString(name),
            "TU": pdfdoc.PDFString(mark.alt),
            "F": PRINTED_LOCKED,
            "P": document.thisPageRef(),
            "Rect": pdfdoc.PDFArray([round(edge, 2) for edge in (x, y - mark.height, x + mark.width, y)]),
        }
        if mark.kind is FieldKind.TEXT:
            widget |= {"Ff": READ_ONLY_LINES, "DA": pdfdoc.PDFString("/G1 8 Tf 0 g")}
        if mark.width and mark.height:
            shown = document.Reference(_form(inside, mark))
            widget["AP"] = pdfdoc.PDFDictionary({"N": shown})
        if group:
            widget["Parent"] = pdfdoc.PDFObjectReference(_label(group))
        held = pdfdoc.PDFDictionary(widget)
        canvas._addAnnotation(held, _label(mark.name))  # noqa: SLF001
        reference = document.refAnnotation(_label(mark.name))
        number = document.idToObjectNumberAndVersion[reference.name][0]
        held["StructParent"] = canvas.tags.field(mark.alt, number)
        self._fields[mark.name] = reference

    def embed(self, document: Any) -> None:
        """Name every field in the catalogue of the document."""
        if not self._fields:
            return
        groups: dict[str, list[Any]] = {}
        for name, reference in self._fields.items():
            groups.setdefault(name.rpartition(".")[0], []).append(reference)
        top = list(groups.pop("", []))
        for group, kids in groups.items():
            parent = {"T": pdfdoc.PDFString(group), "Kids": pdfdoc.PDFArray(kids)}
            top.append(document.Reference(pdfdoc.PDFDictionary(parent), _label(group)))
        fonts = pdfdoc.PDFDictionary({"Font": pdfdoc.PDFObjectReference("BasicFonts")})
        form = {
            "Fields": pdfdoc.PDFArray(top),
            "SigFlags": SIGNED_APPEND_ONLY,
            "DR": fonts,
            "DA": pdfdoc.PDFString("/G1 8 Tf 0 g"),
        }
        document._catalog.AcroForm = pdfdoc.PDFDictionary(form)  # noqa: SLF001


def _form(code: str, mark: FieldMark) -> Any:
    """What is seen of a field until it is filled."""
    stream = pdfdoc.PDFStream(content=zlib.compress(code.encode("ascii")))
    fonts = pdfdoc.PDFDictionary({"Font": pdfdoc.PDFObjectReference("BasicFonts")})
    stream.dictionary.dict |= {
        "Type": "/XObject",
        "Subtype": "/Form",
        "BBox": pdfdoc.PDFArray([0, 0, round(mark.width, 2), round(mark.height, 2)]),
        "Resources": fonts,
        "Filter": pdfdoc.PDFName("FlateDecode"),
    }
    return stream


def _label(name: str) -> str:
    return f"field.{name}"
