"""Which fields of a plan reach paper; whatever is not named here stays in the application."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from models.records.plans import LocalText, PlanContent

_PRINTED_BY_SECTION = {
    "": ("language", "wordings"),
    "letterhead": ("name", "address", "phone", "logo"),
    "employer": (
        "legal_name",
        "trade_name",
        "siret",
        "site_address",
        "representative_name",
        "representative_function",
    ),
    "employee": ("first_name", "last_name"),
    "adviser": ("name", "function", "organisation", "phone"),
    "post": ("title", "workplace", "manager", "team"),
    "contract": (
        "contract_type",
        "category",
        "starts_on",
        "ends_on",
        "fixed_term_reason",
        "weekly_minutes",
        "has_trial_clause",
        "is_trial_renewable",
        "trial_ends_on",
        "collective_agreement",
    ),
    "timetable.days": ("weekday", "paid_break_minutes", "unpaid_break_minutes"),
    "timetable.days.spans": ("start", "end"),
    "ramp": ("from_week", "weekly_minutes", "note"),
    "day_one": (
        "arrives_at",
        "entrance",
        "ask_for",
        "phone",
        "journey",
        "bring",
        "clothing",
        "meal",
        "keys",
        "safety",
    ),
    "tutor": ("name", "function", "common_hours", "weekly_minutes", "substitute"),
    "tasks": ("week", "task", "how", "result", "shown_by"),
    "levers": ("lever", "who", "when"),
    "objectives": ("aim", "by_week"),
    "check_points": ("code", "due_on", "label", "place", "who", "minutes"),
    "contacts": ("absence", "absence_before", "technical", "accident", "disagreement", "occupational_health"),
    "commitments": ("employee", "employer", "adviser"),
    "agreement": ("topics",),
    "signing": ("place", "originals", "is_read_aloud", "interpreter_name"),
}
_WORDINGS = "wordings"
PRINTED = frozenset(
    f"{section}.{name}".lstrip(".") for section, names in _PRINTED_BY_SECTION.items() for name in names
)
"""Fields of a plan that reach paper; a local text counts as one field."""

INTERNAL = frozenset(
    {"internal_note", "internal_note_of", "check_points.is_manual", "check_points.offset_days"}
)
"""Fields that never leave the application; a field in neither list stays too, and a test says so."""


@dataclass(frozen=True, slots=True)
class PlanText:
    """A text of a plan.

    Attributes:
        path: Where it is, with its place in a list: ``tasks.3.task.text``.
        field: Which field it is: ``tasks.task``.
    """

    path: str
    field: str
    text: str
    is_translation: bool


def employer_copy(content: PlanContent) -> PlanContent:
    """Return the plan with its printed fields alone; everything else is back to its empty value."""
    copy: PlanContent = _printed(content, "")
    return copy


def field_paths(record: type = PlanContent, prefix: str = "") -> frozenset[str]:
    """Return every field of a plan as a dotted path, places in lists left out."""
    paths: set[str] = set()
    hints = typing.get_type_hints(record)
    for field in dataclasses.fields(record):
        path = f"{prefix}{field.name}"
        inner = _record_type(hints[field.name])
        paths |= {path} if inner is None else field_paths(inner, f"{path}.")
    return frozenset(paths)


def printed_texts(content: PlanContent) -> Iterator[PlanText]:
    """Yield the texts of the printed fields, codes included, in the order of the plan."""
    yield from _texts(content, "", "")


@cache
def _record_type(hint: Any) -> type | None:
    """Return the record inside a type such as ``tuple[TaskLine, ...]``; None for a value or a local text."""
    for candidate in (hint, *typing.get_args(hint)):
        if dataclasses.is_dataclass(candidate) and candidate is not LocalText:
            return typing.cast(type, candidate)
    return None


def _printed(record: Any, prefix: str) -> Any:
    kept = {}
    for field in dataclasses.fields(record):
        path, value = f"{prefix}{field.name}", getattr(record, field.name)
        if path in PRINTED:
            kept[field.name] = value
        elif _is_record(value):
            kept[field.name] = _printed(value, f"{path}.")
        elif isinstance(value, tuple) and all(map(_is_record, value)):
            kept[field.name] = tuple(_printed(item, f"{path}.") for item in value)
    return type(record)(**kept)


def _is_record(value: Any) -> bool:
    return dataclasses.is_dataclass(value) and not isinstance(value, LocalText | type)


def _texts(record: Any, path: str, field_path: str) -> Iterator[PlanText]:
    """Yield the texts of the printed fields, in the order of the plan."""
    for field in dataclasses.fields(record):
        here, field_here = f"{path}{field.name}", f"{field_path}{field.name}"
        yield from _texts_of(getattr(record, field.name), here, field_here)


def _texts_of(value: Any, path: str, field_path: str) -> Iterator[PlanText]:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts_of(item, f"{path}.{index}", field_path)
    elif _is_record(value):
        yield from _texts(value, f"{path}.", f"{field_path}.")
    elif field_path in PRINTED:
        yield from _own_texts(value, path, field_path)


def _own_texts(value: Any, path: str, field_path: str) -> Iterator[PlanText]:
    if isinstance(value, LocalText):
        yield PlanText(f"{path}.text", field_path, value.text, is_translation=False)
        yield PlanText(f"{path}.translation", field_path, value.translation, is_translation=True)
    elif field_path == _WORDINGS:
        if path.endswith(".1"):  # the sentence, after its key
            yield PlanText(path, field_path, value, is_translation=True)
    elif type(value) is str:
        yield PlanText(path, field_path, value, is_translation=False)
