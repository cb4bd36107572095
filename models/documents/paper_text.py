"""The words of a paper, read from ``resources/papers`` and filled with what the organisation configured.

What nobody filled in stays empty: it becomes a line to write on, never a bare label nor a missing word.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from models.documents.direction import isolate
from models.documents.typeset import is_rtl
from models.records.papers import LegalBasis, PaperKind
from models.records.settings import Settings
from models.rules import phones, relay_retention, retention, rights_requests
from models.rules.counted_time import Unit, counted
from models.rules.phrases import phrases
from models.rules.text import clean_line, french
from resources import path, read_text

BLANK: Final = "_" * 24
"""Where a sentence waits for a word written by hand."""
_BASES: Final = {
    LegalBasis.PUBLIC_MISSION: "mission d’intérêt public (article 6.1.e)",
    LegalBasis.LEGITIMATE_INTEREST: "intérêt légitime (article 6.1.f)",
    "": "☐ mission d’intérêt public (6.1.e)     ☐ intérêt légitime (6.1.f)",
}
_SAID_BASES: Final = {
    LegalBasis.PUBLIC_MISSION: "C’est une mission d’intérêt public. ",
    LegalBasis.LEGITIMATE_INTEREST: "J’en ai besoin pour vous aider. ",
    "": "",
}
# Keys of an item: its kind, and how it is set.
_KINDS: Final = ("text", "quote", "bullets", "steps", "ticks", "fields", "table", "sign")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTable:
    """A table.

    Attributes:
        widths: Parts of the width of the page, one for each column.
        row_height: Least height of a row in points, where it is filled by hand.
    """

    head: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    row_height: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperItem:
    """A part of a section.

    Attributes:
        kind: ``text``, ``quote`` (to be said), ``bullets``, ``steps``, ``ticks``, ``fields``, ``table`` or
            ``sign``.
        lines: Its texts.
        fields: Labels and values; an empty value is a line to write on.
        is_strong: Set in bold.
    """

    kind: str
    lines: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    table: PaperTable | None = None
    is_strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSection:
    """A titled part of a paper.

    Attributes:
        begins_page: It begins a page of its own.
    """

    title: str
    items: tuple[PaperItem, ...]
    begins_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperText:
    """A whole paper.

    Attributes:
        size: Of its letters, points.
        language: Decides the direction of its lines and the forms of its letters.
    """

    title: str
    lead: str
    size: float
    language: str
    sections: tuple[PaperSection, ...]


def languages(kind: PaperKind) -> tuple[str, ...]:
    """List the languages in which a paper exists besides French, in order."""
    files = path("papers").glob(f"{kind}.*.json")
    return tuple(sorted(file.name.split(".")[1] for file in files))


def is_checked(kind: PaperKind, language: str) -> bool:
    """Tell whether somebody who speaks the language has read the whole translation; always true of French."""
    return language == "fr" or bool(_read(kind, language).get("status") == "checked")


def paper_text(kind: PaperKind, settings: Settings, day: dt.date, language: str = "fr") -> PaperText:
    """Read a paper and fill it in.

    Args:
        kind: Which one.
        settings: Where the names come from.
        day: The day on which it is printed.
        language: One of ``languages``, or ``fr``.

    Raises:
        OSError: The text is not there: the installation is damaged.
    """
    found = _read(kind, language)
    values = _values(settings, day, language)
    if is_rtl(language):
        values = {name: isolate(value) for name, value in values.items()}
    filling = _Filling(values, language)
    return PaperText(
        title=filling.text(found["title"]),
        lead=filling.text(found["lead"]),
        size=float(found["size"]),
        language=language,
        sections=tuple(
            PaperSection(
                title=filling.text(section["title"]),
                items=tuple(filling.item(item) for item in section["items"] if filling.is_due(item)),
                begins_page=section.get("page", False),
            )
            for section in found["sections"]
        ),
    )


def _read(kind: PaperKind, language: str) -> dict[str, Any]:
    suffix = "" if language == "fr" else f".{language}"
    found: dict[str, Any] = json.loads(read_text("papers", f"{kind}{suffix}.json"))
    return found


@dataclass(frozen=True, slots=True)
class _Filling:
    """Puts values into the words of one language."""

    values: Mapping[str, str]
    language: str

    def text(self, words: str) -> str:
        filled = words.format_map(self.values)
        return french(filled) if self.language == "fr" else filled

    def is_due(self, item: dict[str, Any]) -> bool:
        """Tell whether what an item depends on is known, or unknown where a « ! » asks for that."""
        condition = item.get("if", "")
        return not condition or bool(self.values[condition.lstrip("!")]) != condition.startswith("!")

    def item(self, item: dict[str, Any]) -> PaperItem:
        kind = next(name for name in _KINDS if name in item)
        given = item[kind]
        if kind == "table":
            return PaperItem(kind=kind, table=self._table(given))
        if kind == "fields":
            return PaperItem(kind=kind, fields=tuple((self.text(a), self.text(b)) for a, b in given))
        lines = (given,) if isinstance(given, str) else given
        return PaperItem(
            kind=kind, lines=tuple(self.text(line) for line in lines), is_strong=item.get("strong", False)
        )

    def _table(self, given: dict[str, Any]) -> PaperTable:
        return PaperTable(
            head=tuple(self.text(cell) for cell in given["head"]),
            widths=tuple(given["widths"]),
            rows=tuple(tuple(self.text(cell) for cell in row) for row in given["rows"]),
            row_height=given.get("height", 0.0),
        )


def _values(settings: Settings, day: dt.date, language: str) -> dict[str, str]:
    own, adviser = settings.papers, settings.adviser
    organisation = clean_line(settings.organisation_name or settings.document_name)
    named = adviser.display_name
    table = phrases(language) or phrases("fr")
    values = {
        "organisation": organisation,
        "organisation_or_blank": organisation or BLANK,
        "address": ", ".join(filter(None, map(clean_line, settings.address.splitlines()))),
        "phone": phones.shown(settings.phone),
        "adviser": named,
        "adviser_or_blank": named or BLANK,
        "adviser_phone": phones.shown(adviser.phone or settings.phone),
        "partner": own.partner,
        "data_officer": own.data_officer,
        "data_officer_contact": own.data_officer_contact,
        "data_officer_line": ", ".join(filter(None, (own.data_officer, own.data_officer_contact))),
        "coordinator": own.coordinator,
        "coordinator_phone": phones.shown(own.coordinator_phone),
        "legal_basis_line": _BASES[own.legal_basis],
        "is_public_mission": "1" if own.legal_basis == LegalBasis.PUBLIC_MISSION else "",
        "is_legitimate_interest": "1" if own.legal_basis == LegalBasis.LEGITIMATE_INTEREST else "",
        "with_partner": f", notre partenaire s’appelle {own.partner}" if own.partner else "",
        "basis_said": _SAID_BASES[own.legal_basis],
        "partner_named": f"L’organisation partenaire : {own.partner}"
        if own.partner
        else "Un partenaire nommé",
        "agreement": own.agreement,
        "date": table.date(day),
    }
    numbers = {name: str(number) for name, number in _PERIODS.items()}
    return values | numbers | {f"{name}_said": _counted(name, language) for name in _COUNTED}


def _counted(name: str, language: str) -> str:
    unit = Unit.YEAR if name.endswith("_years") else Unit.MONTH
    return counted(_PERIODS[name], unit, language)


_COUNTED: Final = (
    "file_years", "archive_years", "no_follow_up_months", "answer_months", "sieg_years", "fse_years",
)  # fmt: skip
"""Periods that have their noun with them in ``NAME_said``."""
_PERIODS: Final = {
    "file_years": retention.FILE_YEARS,
    "archive_years": retention.PLAN_ARCHIVE_YEARS,
    "employer_years": retention.EMPLOYER_CONTACT_YEARS,
    "relay_years": relay_retention.RELAY_YEARS,
    "neighbour_years": relay_retention.NEIGHBOUR_YEARS,
    "no_follow_up_months": retention.NO_FOLLOW_UP_MONTHS,
    "plan_months": retention.PLAN_FOLLOW_UP_MONTHS,
    "journal_least": retention.JOURNAL_MONTHS.start,
    "journal_most": retention.JOURNAL_MONTHS.stop - 1,
    "sieg_years": retention.SIEG_YEARS,
    "fse_years": retention.FSE_YEARS,
    "answer_months": rights_requests.ANSWER_MONTHS,
}
