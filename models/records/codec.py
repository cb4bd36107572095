"""Records to plain JSON values and back: what is kept, hashed and carried between laptops."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import unicodedata
from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any, TypeVar
from uuid import UUID

from cattrs.gen import make_dict_unstructure_fn, override
from cattrs.preconf.json import JsonConverter, make_converter

T = TypeVar("T")

ADDED = "added"
"""Metadata of a field that came after records were hashed: it is not written while it has its default."""


def to_plain(value: object, kind: object = None) -> Any:
    """Turn a record into values that JSON knows.

    Args:
        value: A record, or a tuple of records.
        kind: Its type, where the value alone does not say it (an empty tuple needs none).

    Returns:
        Dictionaries, lists, strings, numbers, booleans and None only.
    """
    return _converter().unstructure(value, unstructure_as=kind)


def from_plain(plain: object, kind: type[T]) -> T:
    """Turn plain values back into a record.

    Fields that an older program did not write take their default; fields of a newer one are ignored.

    Raises:
        ValueError: The values do not make such a record.
    """
    if dataclasses.is_dataclass(kind) and not isinstance(plain, dict):
        raise ValueError(f"not a {kind!r}")
    try:
        return _converter().structure(plain, kind)
    except Exception as error:  # cattrs groups whatever went wrong, of any type
        raise ValueError(f"not a {kind!r}") from error


def canonical_json(value: object, kind: object = None) -> str:
    """Return the one JSON text of a record: sorted keys, no spaces, NFC; half a character becomes « ? »."""
    text = json.dumps(
        to_plain(value, kind), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return unicodedata.normalize("NFC", text.encode(errors="replace").decode())


def from_json(text: str, kind: type[T]) -> T:
    """Read a record back from its JSON text.

    Raises:
        ValueError: The text is not JSON, or not of such a record.
    """
    return from_plain(json.loads(text), kind)


def sha256_hex(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, hex."""
    return hashlib.sha256(text.encode()).hexdigest()


@lru_cache(maxsize=1)
def _converter() -> JsonConverter:
    converter = make_converter(detailed_validation=False)
    for kind in (date, datetime, time):
        converter.register_unstructure_hook(kind, _to_iso)
        converter.register_structure_hook(kind, _from_iso)
    converter.register_unstructure_hook_func(_is_state, str)
    converter.register_unstructure_hook(UUID, str)
    converter.register_structure_hook(UUID, _to_uuid)
    converter.register_unstructure_hook_factory(_has_added, partial(_without_defaults, converter))
    return converter


def _has_added(kind: Any) -> bool:
    return dataclasses.is_dataclass(kind) and any(
        ADDED in field.metadata for field in dataclasses.fields(kind)
    )


def _without_defaults(converter: JsonConverter, kind: Any) -> Any:
    overrides: dict[str, Any] = {
        field.name: override(omit_if_default=True)
        for field in dataclasses.fields(kind)
        if ADDED in field.metadata
    }
    return make_dict_unstructure_fn(kind, converter, **overrides)


def _is_state(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _to_iso(value: date | time) -> str:
    return value.isoformat()


def _from_iso(value: object, kind: type[date] | type[time]) -> date | time:
    return kind.fromisoformat(str(value))


def _to_uuid(value: object, _kind: object) -> UUID:
    return value if isinstance(value, UUID) else UUID(str(value))
