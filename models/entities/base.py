"""What every table shares: constraint names, the types of columns, keys and time stamps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import DateTime, Dialect, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

from models.records.codec import canonical_json, from_json

D = TypeVar("D")
P = TypeVar("P", bound="Part")

ADVISER = "palier_adviser"
"""Key of ``Session.info``: id of the adviser who acts; None while nobody is known."""
HIDDEN = "palier_hidden"
"""Key of ``Session.info``: names of the columns that whoever acts may not read; they are not loaded."""
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An instant; SQLite knows no zones, so it is kept in UTC and a naive value is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Convert to UTC.

        Raises:
            ValueError: The value has no zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class CompactUuid(TypeDecorator[UUID]):
    """A UUID in 16 bytes: less than half of its text, in the table and in every index."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Give the bytes."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:  # noqa: ARG002
        """Make the UUID again."""
        return None if value is None else UUID(bytes=value)


class Coded(TypeDecorator[Any]):
    """A small ordered list of plain values or records, as canonical JSON text.

    Args:
        kind: Type of the whole value, e.g. ``tuple[str, ...]``.
    """

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the JSON text."""
        return None if value is None else canonical_json(value, self.kind)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read the JSON text.

        Raises:
            ValueError: The file holds something else.
        """
        return None if value is None else from_json(value, self.kind)


class Base(DeclarativeBase):
    """Root of the mapped classes."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map = {UUID: CompactUuid, datetime: UtcDateTime, str: Text}  # noqa: RUF012  (SQLAlchemy reads it)


class Kept:
    """Time stamps of a row that is hidden rather than deleted.

    Attributes:
        removed_at: Instant of the removal; None while the row is in use.
    """

    created_at: Mapped[datetime] = mapped_column(sort_order=1)
    updated_at: Mapped[datetime] = mapped_column(sort_order=2)
    removed_at: Mapped[datetime | None] = mapped_column(sort_order=3)

    def touch(self, now: datetime) -> None:
        """Note a change at ``now``, an instant in UTC."""
        if getattr(self, "created_at", None) is None:  # None until the first change
            self.created_at = now
        self.updated_at = now


class Part(Kept):
    """A row that belongs to another one and has a place among its like."""

    position: Mapped[int]

    @property
    def part_key(self) -> UUID:
        """Key of the part among its like."""
        key: UUID = self.id  # type: ignore[attr-defined]  # from Keyed, or from the part itself
        return key


class Keyed:
    """A random key, so that two laptops never make the same one."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4, sort_order=-1)


class Numbered:
    """A random key, and a local number for long lists and for the search index.

    Attributes:
        number: Alias of SQLite's row number: stable when the file is compacted, never leaves the vault.
    """

    number: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    id: Mapped[UUID] = mapped_column(unique=True, default=uuid4, sort_order=-1)


def in_use(parts: Iterable[P]) -> list[P]:
    """Return the parts that are not removed, in their order."""
    return sorted((part for part in parts if part.removed_at is None), key=_position)


def merge_parts(
    parts: list[P], drafts: Sequence[tuple[UUID | None, D]], make: Callable[[UUID], P], now: datetime
) -> list[tuple[P, D]]:
    """Pair each draft with its part, known by its key or new; hide the parts left out.

    Args:
        parts: The relationship to change.
        drafts: Key (None for a new part) and draft, in order.
        make: Builds an empty part with a key.
        now: Instant in UTC.

    Returns:
        What is left to do: each part with the draft to apply.
    """
    left = {part.part_key: part for part in parts}
    pairs = []
    for position, (key, draft) in enumerate(drafts):
        part = left.pop(key, None) if key else None
        if part is None:
            part = make(key or uuid4())
            parts.append(part)
        part.position, part.removed_at = position, None
        part.touch(now)
        pairs.append((part, draft))
    for part in left.values():
        part.removed_at = part.removed_at or now
    return pairs


def coded(kind: Any) -> MappedColumn[Any]:
    """Declare a column that holds a small list of ``kind`` as JSON text."""
    return mapped_column(Coded(kind))


def copy_fields(source: object, target: object, names: tuple[str, ...]) -> None:
    """Copy attributes of the same name, from a draft to an entity."""
    for name in names:
        setattr(target, name, getattr(source, name))


def read_fields(source: object, names: tuple[str, ...]) -> dict[str, Any]:
    """Read attributes by name, to build a draft from an entity."""
    return {name: getattr(source, name) for name in names}


def _position(part: Part) -> int:
    return part.position
