"""What other programs read in a PDF."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2

from models.documents.marks import Sheet, TextMark

HAS_POPPLER = shutil.which("pdftotext") is not None


def read_by_pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def read_by_poppler(pdf: bytes, folder: Path) -> str:
    path = folder / "lu.pdf"
    path.write_bytes(pdf)
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout


def plain(text: str) -> str:
    """One kind of space, no direction character, composed."""
    visible = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", visible)).strip()


def written(sheets: tuple[Sheet, ...]) -> list[str]:
    """Every line of the pages."""
    return [mark.line.text for sheet in sheets for mark, _, _ in sheet.marks if isinstance(mark, TextMark)]


def words(text: str) -> set[str]:
    return set(re.sub(r"[^\w\s]+", " ", plain(text)).split())
