"""Read and replace one field of a plan by its dotted path, so that a form is a table of paths."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import TypeVar

from models.records.plans import PlanContent

D = TypeVar("D")


def read(content: PlanContent, path: str) -> object:
    """Return the value at a path such as ``contract.starts_on``."""
    value: object = content
    for name in path.split("."):
        value = getattr(value, name)
    return value


def with_values(content: PlanContent, values: Mapping[str, object]) -> PlanContent:
    """Return the content with every value written at its path."""
    for path, value in values.items():
        content = _written(content, path, value)
    return content


def leaf_values(content: PlanContent, paths: Iterable[str]) -> dict[str, object]:
    """Return the values at these paths."""
    return {path: read(content, path) for path in paths}


def with_leaf_of(content: PlanContent, saved: PlanContent, path: str) -> PlanContent:
    """Return the content whose text at a path such as ``tasks.3.task.text`` is that of another content.

    Where the other has none, in a line that was added since, the text is emptied.
    """
    found = _with_leaf(content, saved, path.split("."))
    return found if isinstance(found, PlanContent) else content


def _with_leaf(value: object, saved: object, names: list[str]) -> object:
    if not names:
        return saved if isinstance(saved, type(value)) else type(value)()
    name, rest = names[0], names[1:]
    if isinstance(value, tuple):
        index = int(name)
        lines = list(value)
        known = saved[index] if isinstance(saved, tuple) and index < len(saved) else None
        lines[index] = _with_leaf(lines[index], known, rest)
        return tuple(lines)
    known = getattr(saved, name, None)
    changed = _with_leaf(getattr(value, name), known, rest)
    return replace(value, **{name: changed}) if is_dataclass(value) else value  # type: ignore[type-var]


def _written(record: D, path: str, value: object) -> D:
    name, _, rest = path.partition(".")
    current = getattr(record, name)
    new = _written(current, rest, value) if rest else _as(current, value, _type_name(record, name))
    return record if new == current else replace(record, **{name: new})  # type: ignore[type-var]  # a dataclass


def _as(current: object, value: object, type_name: str) -> object:
    """Give a value from an editor the type its field keeps; an emptied number is zero."""
    if isinstance(current, StrEnum):
        return type(current)(str(value))
    if value is None and "None" not in type_name:
        return 0 if type_name == "int" else ""
    if value == "" and "None" in type_name:
        return None
    return value


def _type_name(record: object, name: str) -> str:
    return next(str(field.type) for field in fields(record) if field.name == name)  # type: ignore[arg-type]
