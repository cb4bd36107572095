"""The translated phrases of one language as a table: for a speaker who reads them on paper or elsewhere.

What comes back was in other hands: it is measured, read as text alone, and each line is held to the rules of
a wording before anything is kept.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from models.errors import AppError
from models.records.translations import TranslatedPhrase, WordingState
from models.rules.names import fold
from models.rules.text import clean_line
from models.rules.translations import problems, speaker_problems, tidied

LONGEST_BYTES: Final = 2_000_000
MOST_LINES: Final = 5_000
_HEADS: Final = ("langue", "clé", "français", "traduction", "vérifié (oui)", "vérifié par")
_WANTED: Final = {
    "language": "langue", "key": "cle", "french": "francais", "text": "traduction", "yes": "verifie oui",
    "by": "verifie par",
}  # fmt: skip
_YES: Final = frozenset({"oui", "o", "x", "yes", "ok", "1", "vrai", "true"})
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_SHOWN: Final = 40


class ReadLine(NamedTuple):
    """One line that came back.

    Attributes:
        approved_by: Who says it is right; empty: nobody.
    """

    key: str
    french: str
    text: str
    approved_by: str


def as_csv(language: str, lines: Iterable[TranslatedPhrase]) -> bytes:
    """Return one line per phrase, with what is printed of it now."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADS)
    for line in lines:
        is_approved = line.state is WordingState.APPROVED
        by = (line.own.approved_by if line.own else line.checked_by) if is_approved else ""
        cells = (language, line.key, line.french, line.text, "oui" if is_approved else "", by)
        writer.writerow([_safe(cell) for cell in cells])
    return text.getvalue().encode("utf-8-sig")


def read_csv(content: bytes, language: str, french: Mapping[str, str]) -> tuple[ReadLine, ...]:
    """Return the lines of a table that came back, each phrase once.

    Args:
        content: The whole file.
        language: Which is being checked.
        french: The French sentence of each key.

    Raises:
        AppError: ``translation_file.too_long``, ``.not_text``, ``.columns``, ``.other_language``, ``.empty``;
            with ``line``: ``.key``, ``.twice``, ``.by``, ``.blanks``, ``.sentence``.
    """
    rows = _rows(content)
    places = _places(rows[0])
    found: dict[str, ReadLine] = {}
    for number, row in enumerate(rows[1:], start=2):
        cells = {name: _cell(row, place) for name, place in places.items()}
        if not any(cells.values()):
            continue
        line = _line(cells, number, language, french)
        if line.key in found:
            raise AppError("translation_file.twice", line=number)
        found[line.key] = line
    if not found:
        raise AppError("translation_file.empty")
    return tuple(found.values())


def _line(cells: Mapping[str, str], number: int, language: str, french: Mapping[str, str]) -> ReadLine:
    if cells["language"].casefold() != language:
        raise AppError("translation_file.other_language", line=number)
    key, text, by = cells["key"], tidied(cells["text"]), clean_line(cells["by"])
    if key not in french:
        raise AppError("translation_file.key", line=number, text=clean_line(key[:_SHOWN]))
    is_read = fold(cells["yes"]) in _YES
    if any(speaker_problems(by, is_needed=is_read)):
        raise AppError("translation_file.by", line=number)
    for problem in problems(cells["french"], text):
        code = "blanks" if problem.code in {"translation.missing", "translation.strange"} else "sentence"
        raise AppError(f"translation_file.{code}", line=number)
    return ReadLine(key, cells["french"], text, by if is_read else "")


def _rows(content: bytes) -> list[list[str]]:
    if len(content) > LONGEST_BYTES:
        raise AppError("translation_file.too_long")
    if b"\0" in content or content[:2] == b"PK":
        raise AppError("translation_file.not_text")
    try:
        text = content.decode("utf-8-sig")
        separator = max(";,\t", key=text.split("\n", 1)[0].count)
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except (UnicodeDecodeError, csv.Error) as error:
        raise AppError("translation_file.not_text") from error
    if len(rows) > MOST_LINES:
        raise AppError("translation_file.too_long")
    if not rows:
        raise AppError("translation_file.empty")
    return rows


def _places(heads: list[str]) -> dict[str, int]:
    known = [" ".join(fold(head.replace("(", " ").replace(")", " ")).split()) for head in heads]
    if any(name not in known for name in _WANTED.values()):
        raise AppError("translation_file.columns")
    return {name: known.index(head) for name, head in _WANTED.items()}


def _cell(row: list[str], place: int) -> str:
    """Return a cell, without the apostrophe that kept a spreadsheet from computing it."""
    cell = row[place].strip() if place < len(row) else ""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULA) else cell


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
