"""The logo of a letterhead as a mark of a page: its pixels are those of the PDF, as they stand."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfdoc

from models.documents.logo import Pixels, pixels

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_PNG_PREDICTOR = 15


@dataclass(frozen=True, slots=True)
class LogoMark:
    """A logo; its place is its top left corner.

    Attributes:
        logo: As ``models.attachments.logos`` wrote it.
        width: Points.
        height: Points.
        alt: Whose it is.
    """

    logo: bytes
    width: float
    height: float
    alt: str


def logo_size(logo: bytes, most_width: float, most_height: float) -> tuple[float, float]:
    """Return the size at which a logo fits into some room, points; 0 by 0 when there is none to show."""
    found = pixels(logo)
    if found is None:
        return 0.0, 0.0
    scale = min(most_width / found.width, most_height / found.height)
    return found.width * scale, found.height * scale


def logo_code(canvas: Canvas, mark: LogoMark, x: float, y: float) -> str:
    """Put the picture into the document once, and give the operators that draw it, ``y`` being its top."""
    found = pixels(mark.logo)
    if found is None:
        return ""
    document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001  (ReportLab has no other way in)
    name = f"Logo{hashlib.sha256(mark.logo).hexdigest()[:8]}"
    key = document.getXObjectName(name)
    if key not in document.idToObject:
        document.Reference(_picture(document, found), key)
        document.addForm(name, document.idToObject[key])
    used: list[str] = canvas._formsinuse  # type: ignore[attr-defined]  # noqa: SLF001  (what the page names)
    if name not in used:
        used.append(name)
    place = f"{mark.width:.2f} 0 0 {mark.height:.2f} {x:.2f} {y - mark.height:.2f} cm"
    return f"q {place} /{key} Do Q"


def _picture(document: Any, found: Pixels) -> Any:
    stream = pdfdoc.PDFStream(content=found.packed)
    palette = document.Reference(pdfdoc.PDFStream(content=found.palette))
    colours = len(found.palette) // 3 - 1
    entries = {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": found.width,
        "Height": found.height,
        "BitsPerComponent": found.bits,
        "ColorSpace": pdfdoc.PDFArray(["/Indexed", "/DeviceRGB", colours, palette]),
        "Filter": "/FlateDecode",
        "DecodeParms": pdfdoc.PDFDictionary(
            {
                "Predictor": _PNG_PREDICTOR,
                "Colors": 1,
                "BitsPerComponent": found.bits,
                "Columns": found.width,
            }
        ),
    }
    for entry, value in entries.items():
        stream.dictionary[entry] = value
    return stream
