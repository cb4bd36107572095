"""Read and replace one field of a plan by its dotted path, so that a form is a table of paths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
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


def leaf_values(content: PlanContent, paths: tuple[str, ...]) -> dict[str, object]:
    """Return the values at these paths."""
    return {path: read(content, path) for path in paths}


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
