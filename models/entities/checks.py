"""Checks shared by several entities; each answers problems in the order of the form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from models.errors import InvalidInput, Problem


def required(field: str, value: object) -> Iterator[Problem]:
    """Refuse an empty value."""
    if value is None or value == "":
        yield Problem(field=field, code="input.required")


def in_range(field: str, value: int | None, *, low: int, high: int) -> Iterator[Problem]:
    """Refuse a number outside ``low``..``high``, both allowed; None is always allowed."""
    if value is not None and not low <= value <= high:
        yield Problem(field=field, code="input.range", params={"low": low, "high": high})


def one_of(field: str, value: str, codes: tuple[str, ...]) -> Iterator[Problem]:
    """Refuse a code that is not of a closed list."""
    if value not in codes:
        yield Problem(field=field, code="input.choice")


def in_order(first: date | None, last: date | None, field: str) -> Iterator[Problem]:
    """Refuse a last day, of the field named, that comes before the first one; either may be empty."""
    if first and last and last < first:
        yield Problem(field=field, code="input.ends_before_start")


def not_to_come(draft: object, now: datetime, *fields: str) -> Iterator[Problem]:
    """Refuse a day that is still to come where something has happened: no clock would ever run out for it.

    Args:
        draft: New content.
        now: Instant in UTC.
        fields: Names of its days; one that is empty is allowed.
    """
    today = now.astimezone().date()
    for field in fields:
        day = getattr(draft, field)
        if day is not None and day > today:
            yield Problem(field=field, code="input.future")


def refuse(problems: list[Problem]) -> None:
    """Refuse a draft that has problems.

    Raises:
        InvalidInput: There is at least one.
    """
    if problems:
        raise InvalidInput(tuple(problems))
