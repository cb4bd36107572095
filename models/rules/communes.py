"""Communes and their coordinates: the file that brings them, and the commune of an address.

**The file.** A table in text (CSV): the first line names the columns, the separator is a comma, a semicolon
or a tab, the letters are UTF-8 or Windows-1252. Our own format is ``code,name,postcode,lat,lon``: code of the
official geographic code, name, postcode, centre in degrees (WGS 84) with a point or a comma. The public files
of postcodes are read as they are, by the names of their columns: « Base officielle des codes postaux » of La
Poste in its forms that have coordinates (``Code_commune_INSEE``, ``Nom_de_la_commune``, ``Code_postal``,
``coordonnees_gps`` or ``_geopoint``), and « Communes de France - Base des codes postaux » of data.gouv.fr
(``code_commune_INSEE``, ``nom_commune_postal``, ``code_postal``, ``latitude``, ``longitude``). Spreadsheets
drop zeros at the beginning of codes: they are given back. Lines that have no coordinates are left out and
counted; any other line that cannot be read refuses the file, each told by its number.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Final

from models.errors import InvalidInput, Problem
from models.records.communes import CommuneLine
from models.rules.drafts import LINE_LENGTH
from models.rules.names import fold
from models.rules.text import clean_line

LARGEST_FILE: Final = 20_000_000
"""Bytes; that of the whole country has about four million."""
MOST_PROBLEMS: Final = 20
_COLUMNS: Final = {
    "code": ("code", "code insee", "insee", "code commune insee", "code commune", "inseecode"),
    "name": ("name", "nom", "nom commune postal", "nom commune", "nom de la commune", "commune"),
    "postcode": ("postcode", "code postal", "cp"),
    "lat": ("lat", "latitude"),
    "lon": ("lon", "lng", "long", "longitude"),
    "both": ("coordonnees gps", "coordonnees geographiques", "geopoint", "geo point 2d"),
}
"""Names of columns, folded, the first that is there counts."""
_CODE: Final = re.compile(r"(?:\d{2}|2[AB])\d{3}", re.ASCII)
_POSTCODE: Final = re.compile(r"\d{5}", re.ASCII)
_CEDEX: Final = re.compile(r"\s+cedex(\s+\d+)?$", re.ASCII)
_DIGITS: Final = 5
_SHOWN: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneFile:
    """What a file holds.

    Attributes:
        lines: Each commune under each of its postcodes, once.
        without_coordinates: Lines that were left out because they place nothing.
    """

    lines: tuple[CommuneLine, ...]
    without_coordinates: int = 0


def read_communes(content: bytes) -> CommuneFile:
    """Read a file of communes; nothing of it counts when a line is wrong.

    Raises:
        InvalidInput: ``commune.too_large``, ``commune.not_text``, ``commune.columns`` with ``missing``,
            ``commune.empty``; or one problem per wrong line, the first twenty: ``commune.code``,
            ``commune.name``, ``commune.postcode``, ``commune.coordinates`` with ``line`` and ``found``.
    """
    rows = csv.reader(StringIO(_text(content), newline=""), delimiter=_separator(content))
    header = [_folded(name) for name in next(_rows(rows), [])]
    places = _places(header)
    found: dict[tuple[str, str], CommuneLine] = {}
    problems: list[Problem] = []
    left_out = 0
    for number, cells in enumerate(_rows(rows), start=2):
        if not any(cells):
            continue
        cell = {name: cells[place].strip() if place < len(cells) else "" for name, place in places.items()}
        latitude, longitude = _coordinates(cell)
        if not (latitude or longitude):
            left_out += 1
            continue
        line = _line(cell, latitude, longitude)
        if isinstance(line, CommuneLine):
            found.setdefault((line.code, line.postcode), line)
        else:
            problems.append(_problem(line[0], line=number, found=clean_line(line[1][:_SHOWN])))
    if problems:
        raise InvalidInput(tuple(problems[:MOST_PROBLEMS]))
    if not found:
        raise InvalidInput((_problem("empty"),))
    return CommuneFile(lines=tuple(found.values()), without_coordinates=left_out)


def commune_key(name: str) -> str:
    """Return a name of a commune as it is compared: « St-Nazaire Cedex 2 » is « saint nazaire »."""
    words = _CEDEX.sub("", fold(name).replace("-", " ").replace("'", " ").replace("’", " ")).split()
    spelt = {"st": "saint", "ste": "sainte", "s": "sur"}
    return " ".join(spelt.get(word, word) for word in words)


def possible(city: str, by_postcode: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the communes an address may be in: one when postcode and town say it, else those to choose from.

    Args:
        city: Town as it was typed.
        by_postcode: Code and name of each commune under the postcode of the address.
    """
    under = tuple(dict(by_postcode).items())
    if len(under) <= 1:
        return under
    key = commune_key(city)
    named = tuple(one for one in under if commune_key(one[1]) == key)
    return named if len(named) == 1 else under


def too_large() -> Problem:
    """Return the problem of a file that is larger than any list of communes."""
    return _problem("too_large", limit=LARGEST_FILE // 1_000_000)


def _text(content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        raise InvalidInput((too_large(),))
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InvalidInput((_problem("not_text"),))


def _separator(content: bytes) -> str:
    first = content[:4096].splitlines()[:1]
    counts = {mark: first[0].count(mark.encode()) if first else 0 for mark in (";", ",", "\t")}
    return max(counts, key=lambda mark: counts[mark])


def _folded(name: str) -> str:
    return " ".join(fold(name).replace("_", " ").replace("#", " ").split())


def _rows(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    """Give the lines.

    Raises:
        InvalidInput: ``commune.not_text``: a quote that nothing closes.
    """
    try:
        yield from rows
    except csv.Error as error:
        raise InvalidInput((_problem("not_text"),)) from error


def _places(header: list[str]) -> dict[str, int]:
    """Return where each column is.

    Raises:
        InvalidInput: ``commune.columns``.
    """
    places = {
        name: next(header.index(known) for known in names if known in header)
        for name, names in _COLUMNS.items()
        if any(known in header for known in names)
    }
    wanted = ["code", "name", "postcode", *(() if "both" in places else ("lat", "lon"))]
    if missing := [name for name in wanted if name not in places]:
        raise InvalidInput((_problem("columns", missing=", ".join(missing)),))
    return places


def _coordinates(cell: Mapping[str, str]) -> tuple[str, str]:
    if cell.get("lat") or cell.get("lon"):
        return cell.get("lat", ""), cell.get("lon", "")
    latitude, _, longitude = cell.get("both", "").partition(",")
    return latitude.strip(), longitude.strip()


def _line(cell: Mapping[str, str], latitude: str, longitude: str) -> CommuneLine | tuple[str, str]:
    """Return what a line says, or what is wrong with it and what stands there."""
    code, postcode = cell["code"].upper().zfill(_DIGITS), cell["postcode"].zfill(_DIGITS)
    if not _CODE.fullmatch(code):
        return "code", cell["code"]
    if not _POSTCODE.fullmatch(postcode):
        return "postcode", cell["postcode"]
    name = clean_line(cell["name"])
    if not name or len(name) > LINE_LENGTH:
        return "name", ""
    north, east = _degrees(latitude, 90), _degrees(longitude, 180)
    if north is None or east is None:
        return "coordinates", f"{latitude} {longitude}".strip()
    return CommuneLine(code=code, name=name, postcode=postcode, latitude=north, longitude=east)


def _degrees(text: str, most: int) -> float | None:
    try:
        degrees = float(text.replace(",", "."))
    except ValueError:
        return None
    return degrees if -most <= degrees <= most else None


def _problem(code: str, **params: object) -> Problem:
    return Problem(field="", code=f"commune.{code}", params=params)
