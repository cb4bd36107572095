"""A whole document as a file that archives keep and that is read aloud: pages, tree, what it claims."""

from __future__ import annotations

from typing import Any, Final

from models.documents import pdf_metadata, srgb
from models.documents.pdf_file import PdfFile, stream
from models.documents.structure import Structure
from models.documents.structure_code import literal, written

LANGUAGE: Final = "fr-FR"
PRODUCER: Final = "Palier"
_MOMENT: Final = "(D:20000101000000Z)"


def assembled(document: Any, structure: Structure, title: str) -> bytes:
    """Write a document.

    Args:
        document: ReportLab's, every page drawn, every font embedded.
        structure: The tree of its pages.
        title: What the file calls itself: no name of a person.
    """
    _prepare_pages(document)
    form = getattr(document._catalog, "AcroForm", None)  # noqa: SLF001  (ReportLab gives it no public name)
    form_number = _number(document, document.Reference(form).name) if form is not None else 0
    pages_number = _number(document, document.Reference(document.Pages).name)
    file = PdfFile(document)
    catalog = file.write_objects()
    metadata, profile, packed = catalog + 1, catalog + 2, catalog + 3
    file.write(metadata, _metadata(title))
    file.write(profile, stream("/N 3", srgb.profile()))
    pages = [_number(document, f"Page{index + 1}") for index in range(len(document.Pages.pages))]
    tree = written(structure, pages, packed + 2)
    info = packed + 1
    file.write(info, _info(title))
    file.write_packed(packed, packed + 2, tree.bodies)
    parts = {
        "Pages": f"{pages_number} 0 R",
        "Lang": f"({LANGUAGE})",
        "MarkInfo": "<</Marked true>>",
        "StructTreeRoot": f"{tree.tree} 0 R",
        "ViewerPreferences": "<</DisplayDocTitle true>>",
        "Metadata": f"{metadata} 0 R",
        "OutputIntents": f"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier({srgb.NAME})"
        f"/Info({srgb.NAME})/DestOutputProfile {profile} 0 R>>]",
    }
    if tree.outlines:
        parts["Outlines"] = f"{tree.outlines} 0 R"
    if form_number:
        parts["AcroForm"] = f"{form_number} 0 R"
    keys = " ".join(f"/{name} {value}" for name, value in parts.items())
    file.write(catalog, f"<</Type /Catalog {keys}>>".encode("ascii"))
    return file.finish(packed + 2 + len(tree.bodies), catalog, info)


def _prepare_pages(document: Any) -> None:
    """Say of each page where its marks are in the tree, and that its fields come in the order of the tree."""
    for index, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = (*page.__NoDefault__, "StructParents", "Tabs")
        page.StructParents, page.Tabs = index, "/S"


def _metadata(title: str) -> bytes:
    data = pdf_metadata.packet(title, PRODUCER)
    return b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%b\nendstream" % (len(data), data)


def _info(title: str) -> bytes:
    dates = f"/CreationDate {_MOMENT}/ModDate {_MOMENT}"
    return f"<</Title {literal(title)}/Creator ({PRODUCER})/Producer ({PRODUCER}){dates}>>".encode("ascii")


def _number(document: Any, name: str) -> int:
    return int(document.idToObjectNumberAndVersion[name][0])
