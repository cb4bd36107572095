"""One step of a proof as one further revision of the file, by pyHanko: imported only when one is written.

A revision of ours holds nothing but: the signature, the fields that it fills with what is seen in them, and,
for the first, the line of the catalogue that says what may follow. ``revisions`` accepts nothing else.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec, MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp, PreparedByteRangeDigest, SignatureObject

from models.documents.proof.drawing import Drawing, drawn
from models.errors import DocumentFailure

# Room for a container with two certificates, hexadecimal figures: about 3,700 are used.
HEX_DIGITS: Final = 6144
# … and for a time stamp, whose authority may send several certificates.
STAMP_HEX_DIGITS: Final = 32768
INFO: Final = "/Palier"

# pyHanko's messages quote what they read, names included.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


@dataclass(frozen=True, slots=True)
class Fill:
    """What goes into one field.

    Attributes:
        text: What a program reads in it; empty for a signature.
    """

    name: str
    drawing: Drawing
    text: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One revision.

    Attributes:
        field: Signature field.
        moment: Instant in UTC, by the laptop's clock.
        reason: Neutral words that readers show.
        info: What programs read of the step, UTF-8.
        fills: Fields filled by it; that of the signature among them when its mark is seen.
        locks: Fields that nothing may change any more.
        is_freeze: The first step, which says that only filling in and signing may follow.
    """

    field: str
    moment: dt.datetime
    reason: str
    info: bytes
    fills: tuple[Fill, ...] = ()
    locks: tuple[str, ...] = ()
    is_freeze: bool = False


class PlainWriter(IncrementalPdfFileWriter):
    """Adds nothing of its own: neither its name nor the clock of this machine."""

    def __init__(self, pdf: bytes) -> None:
        """Open a file.

        Args:
            pdf: The whole file.
        """
        self._known: dict[str, Any] = {}
        super().__init__(BytesIO(pdf))

    def _update_meta(self) -> None:
        pass

    def field(self, name: str) -> Any:
        """Find a form field.

        Raises:
            DocumentFailure: ``proof.not_ours``: the file has no such field.
        """
        if not self._known:
            self._known = dict(fields_in(self.root))
        if name not in self._known:
            raise DocumentFailure("proof.not_ours")
        return self._known[name]

    def size(self, name: str) -> tuple[float, float]:
        """Width and height of a field, points."""
        left, bottom, right, top = (float(edge) for edge in self.field(name)["/Rect"])
        return right - left, top - bottom

    def is_filled(self, name: str) -> bool:
        """Tell whether a field has its value already."""
        return "/V" in self.field(name)


@dataclass(slots=True)
class Prepared:
    """A revision written whole, the room for its signature still empty."""

    output: BytesIO
    ranges: PreparedByteRangeDigest

    @property
    def digest(self) -> bytes:
        """SHA-256 of what is to be signed."""
        return self.ranges.document_digest

    def filled(self, container: bytes) -> bytes:
        """Return the file with its signature.

        Raises:
            ValueError: The signature is larger than its room.
        """
        room = self.ranges.reserved_region_end - self.ranges.reserved_region_start - 2
        if 2 * len(container) > room:
            raise ValueError(len(container))
        self.ranges.fill_with_cms(self.output, container)
        return self.output.getvalue()


def fields_in(root: Any) -> Iterator[tuple[str, Any]]:
    """List the form fields of a catalogue with their whole names, groups left out."""
    for field in root["/AcroForm"]["/Fields"]:
        found = field.get_object()
        if "/Kids" in found:
            for kid in found["/Kids"]:
                inner = kid.get_object()
                yield f"{found['/T']}.{inner['/T']}", inner
        else:
            yield str(found["/T"]), found


def opened(pdf: bytes) -> PlainWriter:
    """Open a file to write a further revision.

    Raises:
        DocumentFailure: ``proof.not_ours``.
    """
    try:
        return PlainWriter(pdf)
    except Exception as error:  # pyHanko raises whatever the bytes suggest to it
        raise DocumentFailure("proof.not_ours") from error


def prepared(writer: PlainWriter, step: Step) -> Prepared:
    """Write a step, all but its signature's own value."""
    _fill(writer, step.fills)
    signature = SignatureObject(
        timestamp=step.moment,
        subfilter=SigSeedSubFilter.PADES,
        reason=step.reason,
        bytes_reserved=HEX_DIGITS,
    )
    signature[pdf_name(INFO)] = generic.ByteStringObject(step.info)
    lock = FieldMDPSpec(FieldMDPAction.INCLUDE, list(step.locks)) if step.locks else None
    permission = MDPPerm.FILL_FORMS if step.is_freeze else None
    setup = SigMDPSetup("sha256", certify=step.is_freeze, field_lock=lock, docmdp_perms=permission)
    return _embedded(writer, step.field, SigObjSetup(signature, mdp_setup=setup))


def prepared_stamp(writer: PlainWriter, field: str) -> Prepared:
    """Write a revision for a time stamp, all but the stamp itself."""
    stamp = DocumentTimestamp(bytes_reserved=STAMP_HEX_DIGITS)
    return _embedded(writer, field, SigObjSetup(stamp))


def _embedded(writer: PlainWriter, field: str, setup: SigObjSetup) -> Prepared:
    session = PdfCMSEmbedder().write_cms(field, writer, existing_fields_only=True)
    next(session)
    session.send(setup)
    output = BytesIO()
    ranges, _ = session.send(SigIOSetup("sha256", output=output))
    return Prepared(output, ranges)


def _fill(writer: PlainWriter, fills: tuple[Fill, ...]) -> None:
    """Put what is drawn and what is said into fields."""
    if not fills:
        return
    source = PdfFileReader(BytesIO(drawn(tuple(fill.drawing for fill in fills))))
    pages = source.root["/Pages"]["/Kids"]
    fonts = writer.import_object(pages[0]["/Resources"]["/Font"])
    shared = writer.add_object(fonts)
    for fill, page in zip(fills, pages, strict=True):
        field = writer.field(fill.name)
        shown = writer.add_object(_form(page.get_object()["/Contents"], fill.drawing, shared))
        field[pdf_name("/AP")] = generic.DictionaryObject({pdf_name("/N"): shown})
        if fill.text:
            field[pdf_name("/V")] = generic.TextStringObject(fill.text)
        writer.update_container(field)


def _form(content: Any, drawing: Drawing, fonts: Any) -> generic.StreamObject:
    box = (0, 0, round(drawing.width, 2), round(drawing.height, 2))
    entries = {
        pdf_name("/Type"): pdf_name("/XObject"),
        pdf_name("/Subtype"): pdf_name("/Form"),
        pdf_name("/BBox"): generic.ArrayObject(generic.FloatObject(edge) for edge in box),
        pdf_name("/Resources"): generic.DictionaryObject({pdf_name("/Font"): fonts}),
        pdf_name("/Filter"): content["/Filter"],
    }
    return generic.StreamObject(entries, encoded_data=content.encoded_data)
