"""What each step says to programs, inside what is signed: which text, or which acts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, TypeVar

from models.errors import DocumentFailure
from models.records.codec import canonical_json, from_json
from models.records.proof import FrozenText, ProofAct

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenNote:
    """What the first step says.

    Attributes:
        at: Instant in UTC, by the laptop's clock.
    """

    format: str
    text: FrozenText
    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ActsNote:
    """What a later step says.

    Attributes:
        shown_sha256: Hex digest of the file as it was before the step.
        acts: The act of whoever signed, then those that it tells of; without ink.
    """

    format: str
    shown_sha256: str
    acts: tuple[ProofAct, ...]


def as_bytes(note: FrozenNote | ActsNote) -> bytes:
    """Write a note in its one form, UTF-8."""
    return canonical_json(note).encode("utf-8")


def settled(record: T) -> T:
    """Give a record as it is read again: composed letters, no half of a character."""
    return from_json(canonical_json(record), type(record))


def frozen_note(data: bytes) -> FrozenNote:
    """Read the note of the first step.

    Raises:
        ValueError: It is none, or not in its one form.
    """
    return _read(data, FrozenNote)


def acts_note(data: bytes) -> ActsNote:
    """Read the note of a later step.

    Raises:
        ValueError: It is none, or not in its one form.
    """
    return _read(data, ActsNote)


def frozen_in(field: Any) -> FrozenNote:
    """Read the note of the first step of an open file, from its field.

    Raises:
        DocumentFailure: ``proof.not_ours``: the text is not frozen.
    """
    try:
        return frozen_note(field["/V"]["/Palier"].original_bytes)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise DocumentFailure("proof.not_ours") from error


def _read(data: bytes, kind: type[T]) -> T:
    note = from_json(data.decode("utf-8"), kind)
    if canonical_json(note).encode("utf-8") != data:
        raise ValueError("not canonical")
    return note
