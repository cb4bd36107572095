"""The border where typed words become kept words: every text of a draft is cleaned, measured and checked."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime
from typing import TypeVar, cast

from models.errors import InvalidInput, Problem
from models.rules.nir import nir_spans
from models.rules.text import clean, clean_line

D = TypeVar("D")

LINE_LENGTH = 200
"""Longest name, address or title, characters."""
NOTE_LENGTH = 20_000
"""Longest free text, characters: a pasted file is refused and told, never cut in silence."""

UNREAD_LENGTH = 10 * NOTE_LENGTH
"""Refused without being cleaned: 50 MB pasted by mistake would take ten seconds and half a gigabyte."""

JOINED_NAME_LENGTH = 2 * LINE_LENGTH + 1
"""Longest name of a signer, characters: a first and a last name, and the space between them."""

_LENGTHS = {"signer_name": JOINED_NAME_LENGTH}
_NOTES = frozenset(
    {
        "access", "beginner_mistakes", "contest_words", "decision_reason", "eligibility_note",
        "extension_reason", "indicators", "words",
        "assessment", "done_text", "goal", "urgent_text", "who_does_what",
        "goals", "evaluation", "tasks", "skills", "conditions", "protection", "prevention", "benefits",
        "outcome_words", "tutor_words", "person_words",
        "barred_words", "employer_words", "gestures_tried", "next_words", "questions", "tasks_shown", "well",
        "experiences", "functional_limits", "gestures", "hours_note",
        "internal_note", "loads", "makes_people_stay", "note", "opening_hours", "pace", "pay",
        "protective_equipment", "reading_needed", "refusals", "surroundings", "team", "text", "tools",
        "translation", "wishes",
    }
)  # fmt: skip
_NUMBERED = frozenset({"siret"})  # its digits have a meaning of their own


FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""Days of the lives and of the work of people met today: another year is one that was typed wrongly."""


def is_free_text(path: str) -> bool:
    """Tell whether a field, dotted when inside a part, holds words of one's own rather than a choice."""
    return path.rpartition(".")[2] in _NOTES


def cleaned(draft: D) -> D:
    """Return a draft whose texts can be kept, whatever was typed or pasted.

    Raises:
        InvalidInput: ``input.too_long`` (``limit``, ``length``), ``input.nir`` or ``date.too_far`` (years
            ``first`` and ``last``) for each field concerned.
    """
    safe = cast("D", _clean_value(draft, is_note=False))
    problems = tuple(_problems_of(safe, ""))
    if problems:
        raise InvalidInput(problems)
    return safe


def _clean_value(value: object, *, is_note: bool) -> object:
    if isinstance(value, str):
        if type(value) is not str:
            return value  # a state, not a text
        if len(value) > UNREAD_LENGTH:
            return value
        return clean(value) if is_note else clean_line(value)
    if isinstance(value, tuple):
        return tuple(_clean_value(item, is_note=is_note) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = dataclasses.fields(value)
        return dataclasses.replace(
            value,
            **{f.name: _clean_value(getattr(value, f.name), is_note=f.name in _NOTES) for f in fields},
        )
    return value


def _problems_of(value: object, path: str) -> Iterator[Problem]:
    if isinstance(value, str):
        yield from _problems_of_text(value, path)
    elif isinstance(value, date) and not isinstance(value, datetime):
        if not FIRST_DAY <= value <= LAST_DAY:
            years: dict[str, object] = {"first": FIRST_DAY.year, "last": LAST_DAY.year}
            yield Problem(field=path, code="date.too_far", params=years)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _problems_of(item, f"{path}.{index}")
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _problems_of(getattr(value, field.name), f"{path}.{field.name}".lstrip("."))


def _problems_of_text(text: str, path: str) -> Iterator[Problem]:
    name = path.rpartition(".")[2]
    limit = NOTE_LENGTH if name in _NOTES else _LENGTHS.get(name, LINE_LENGTH)
    if len(text) > limit:
        yield Problem(field=path, code="input.too_long", params={"limit": limit, "length": len(text)})
    elif name not in _NUMBERED and nir_spans(text):
        yield Problem(field=path, code="input.nir")
