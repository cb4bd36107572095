"""Reads the official lists of trades (ROME) and activities (NAF) as they are published: CSV, one code a line.

Columns are known by their headings, which differ from one edition to the next; separators and encodings too.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from models.errors import AppError
from models.rules import naf
from models.rules.drafts import LINE_LENGTH
from models.rules.names import fold
from models.rules.text import clean_line

LONGEST_BYTES: Final = 8_000_000
MOST_LINES: Final = 20_000
ROME: Final = "rome"
NAF: Final = "naf"
_ROME_CODE: Final = re.compile(r"[A-N]\d{4}")
_ROME_LENGTH: Final = 5
_CODES: Final = {
    ROME: ("code rome", "code_rome", "code ogr rome", "rome", "code"),
    NAF: ("code naf", "code ape", "code naf 2025", "naf", "sous classe", "sous classes", "ape", "code"),
}
_WORDS: Final = ("libelle", "intitule", "label", "nom")
"""How a heading of the words begins; the first column that does is taken."""
_SEPARATORS: Final = ";,\t|"
_SHOWN: Final = 20


class ListLine(NamedTuple):
    """One code and its French words."""

    code: str
    words: str


def read_list(content: bytes, vocabulary: str, version: str) -> tuple[ListLine, ...]:
    """Return the codes of a list, each once, in the order of the file.

    Lines above a code, such as divisions of the NAF or families of the ROME, are left out: nobody is given
    one as an activity.

    Args:
        content: The whole file.
        vocabulary: ``rome`` or ``naf``.
        version: Of the codes: ``rev2`` or ``2025`` for the NAF, ``v4`` for the ROME.

    Raises:
        AppError: ``list_file.too_long``, ``list_file.not_text``, ``list_file.columns``, ``list_file.line``
            (with the number of the line), ``list_file.empty``.
    """
    if len(content) > LONGEST_BYTES:
        raise AppError("list_file.too_long")
    lines = _lines(_text(content))
    code_at, words_at = _columns(lines, vocabulary)
    found: dict[str, str] = {}
    for number, line in enumerate(lines[1:], start=2):
        if len(line) <= max(code_at, words_at) or not line[code_at].strip():
            continue
        code, words = line[code_at].strip(), clean_line(line[words_at])
        kept = _code(code, vocabulary, version, number)
        if kept and len(words) > LINE_LENGTH:
            raise AppError("list_file.line", line=number, text=clean_line(words[:_SHOWN]))
        if kept and words:
            found.setdefault(kept, words)
    if not found:
        raise AppError("list_file.empty")
    return tuple(ListLine(code, words) for code, words in found.items())


def _text(content: bytes) -> str:
    """Return the text of a file saved by a spreadsheet; a workbook or a picture is none."""
    if b"\0" in content[:4096] or content[:2] == b"PK":
        raise AppError("list_file.not_text")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AppError("list_file.not_text")


def _lines(text: str) -> list[list[str]]:
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    if not first.count(separator):
        raise AppError("list_file.columns")
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise AppError("list_file.not_text") from error
    if len(lines) > MOST_LINES:
        raise AppError("list_file.too_long")
    return lines


def _columns(lines: Sequence[Sequence[str]], vocabulary: str) -> tuple[int, int]:
    heads = [fold(cell.replace("_", " ").replace("-", " ")) for cell in lines[0]]
    wanted = [fold(name.replace("_", " ")) for name in _CODES[vocabulary]]
    code_at = next((heads.index(name) for name in wanted if name in heads), None)
    words_at = next(_wordy(heads), None)
    if code_at is None or words_at is None:
        raise AppError("list_file.columns")
    return code_at, words_at


def _wordy(heads: Sequence[str]) -> Iterator[int]:
    """Give the columns that hold words, the plainest heading first."""
    known = [place for place, head in enumerate(heads) if head.startswith(_WORDS)]
    yield from sorted(known, key=lambda place: len(heads[place]))


def _code(text: str, vocabulary: str, version: str, number: int) -> str:
    """Return a code the one way it is kept; empty for a line that is none, such as a division.

    Raises:
        AppError: ``list_file.line``.
    """
    if vocabulary == ROME:
        code = text.upper()
        if _ROME_CODE.fullmatch(code):
            return code
        is_above = len(code) < _ROME_LENGTH and code[:1].isalpha()
    else:
        code = naf.normalise(text)
        if naf.is_well_formed(code, version):
            return code
        is_above = text.upper().startswith("SECTION") or not any(letter.isalpha() for letter in text[1:])
    if is_above:
        return ""
    raise AppError("list_file.line", line=number, text=clean_line(text[:_SHOWN]))
