"""What is typed, made safe to keep; what is printed, made French."""

from __future__ import annotations

import re
import unicodedata

NBSP = "\u00a0"
MAX_MARKS = 5
"""Longest run of combining marks kept: more than any living script needs, fewer than a prank uses."""

# Zero-width joiners spell Persian and Bengali; the plain direction marks are harmless. Everything else
# that is invisible (embeddings, overrides, isolates, tags, soft hyphens) can only mislead a reader.
_KEPT_FORMATS = frozenset("\u200c\u200d\u200e\u200f\u061c\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f")
# Letters and marks that leave nothing on screen or paper: two names that look the same would differ.
_BLANKS = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
_LINE_BREAKS = re.compile("\r\n|[\r\u0085\u2028\u2029\x0b\x0c]")
_SPACES_IN_LINE = re.compile(r"[^\S\n\u00a0\u202f]+")
_LAST_PLANE_CODE = 0xFFFE


def clean(text: str) -> str:
    """Return ``text`` as it is kept: NFC, no NUL, control, lone surrogate or text-direction override.

    Line breaks stay; spaces at both ends of the text and of its lines go. Cleaning twice changes nothing.
    """
    lines = _LINE_BREAKS.sub("\n", text)
    visible = "".join(char for char in lines if _is_kept(char))
    capped = _cap_marks(unicodedata.normalize("NFC", visible))
    return "\n".join(_SPACES_IN_LINE.sub(" ", line).strip() for line in capped.split("\n")).strip()


def clean_line(text: str) -> str:
    """Return ``text`` cleaned and on one line: names, addresses, titles."""
    return " ".join(filter(None, clean(text).split("\n")))


def _is_kept(char: str) -> bool:
    if char in "\n\t":
        return True
    category = unicodedata.category(char)
    if category in {"Cc", "Cs"} or char in _BLANKS:
        return False
    if category == "Cf":
        return char in _KEPT_FORMATS
    point = ord(char)
    return not (point & _LAST_PLANE_CODE == _LAST_PLANE_CODE or 0xFDD0 <= point <= 0xFDEF)  # noqa: PLR2004 - noncharacters


def _cap_marks(text: str) -> str:
    if text.isascii():
        return text
    kept: list[str] = []
    run = 0
    for char in text:
        run = run + 1 if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me"} else 0
        if run <= MAX_MARKS:
            kept.append(char)
    # Dropping a mark can let its neighbours compose.
    return unicodedata.normalize("NFC", "".join(kept))


_WORD_UNITS = "kg|mg|km|cm|mm|min|dB|°C|m²|m³|m2|m3|kW|cl|ml|Nm|€|%|‰"
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_S = "[ \u00a0\u202f]"
_FRENCH: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=[^\W\d_])'(?=[^\W_])"), "’"),
    (re.compile(r"(?<!\.)\.\.\.(?!\.)"), "…"),
    # Spaces inside guillemets.
    (re.compile(rf"«{_S}*(?=\S)"), f"«{NBSP}"),
    (re.compile(rf"(?<=[^\s«]){_S}*»"), f"{NBSP}»"),
    # High punctuation: an existing space becomes non-breaking; a missing one is added at a word's end only,
    # so that 14:30, http:// and C:\ are left alone.
    (re.compile(rf"(?<=\S){_S}+(?=[:;?!])"), NBSP),
    (re.compile(r"(?<=[\w)\]»”’%€°…])(?=[:;?!]+(?:[\s)\]»”]|$))"), NBSP),
    # Hours: 14h30, 14 h, 14 h 30.
    (re.compile(rf"(?<![\w.,])(\d{{1,2}}){_S}?[hH]{_S}?([0-5]\d)(?![\w])"), rf"\1{NBSP}h{NBSP}\2"),
    (re.compile(rf"(?<![\w])(\d+){_S}?h(?![\w’'])"), rf"\1{NBSP}h"),
    # Numbers and their units.
    (re.compile(rf"(?<=\d){_S}?({_WORD_UNITS})(?![\w])"), rf"{NBSP}\1"),
    (
        re.compile(
            r"(?<=\d) (?=(?:g|m|l|L|t|s|W|V|A|h|j|ans?|mois|jours?|semaines?|heures?|minutes?|euros?)"
            r"(?![\w’'.]))"
        ),
        NBSP,
    ),
    (re.compile(rf"(?<![\w])([nN]°){_S}?(?=\d)"), rf"\1{NBSP}"),
    (re.compile(rf"(?<![\w])(\d{{1,2}}|1er) (?=(?:{_MONTHS})\b)"), rf"\1{NBSP}"),
    (re.compile(rf"(?<=\b)((?:{_MONTHS})) (?=\d{{4}}\b)"), rf"\1{NBSP}"),
    # Digit groups: thousands, phone numbers.
    (re.compile(r"(?<=\d) (?=\d{2,3}(?!\d))"), NBSP),
    (re.compile(r"(?<=\+\d{2}) (?=\d)|(?<=\+\d{3}) (?=\d)"), NBSP),
    (re.compile(r"(?<![\w])(M\.|MM\.|Mme|Mmes|Mlle|Dr|Me) (?=[A-ZÀ-Ý])"), rf"\1{NBSP}"),
)


def french(text: str) -> str:
    """Return ``text`` with the typography of a French printed page; applying it twice changes nothing.

    Non-breaking spaces before ``: ; ? ! »`` and after ``«``, in hours, numbers with units, dates, phone
    numbers; typographic apostrophes. Words are never changed.
    """
    for pattern, replacement in _FRENCH:
        text = pattern.sub(replacement, text)
    return text
