"""Who signs a plan, how, and the ink of a hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SignerRole(StrEnum):
    """The three parties, in signing order; the adviser signs last."""

    EMPLOYEE = "employee"
    EMPLOYER = "employer"
    ADVISER = "adviser"


class SignatureMethod(StrEnum):
    """How a party answered; paper and screen have the same weight, a refusal is neutral."""

    SCREEN = "screen"
    PAPER = "paper"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class InkPoint:
    """A point of a stroke.

    Attributes:
        x: Logical pixels from the left of the pad.
        y: Logical pixels from the top of the pad.
        t_ms: Milliseconds since the pad was shown.
        pressure: 0 to 1, or None when the device has none.
    """

    x: float
    y: float
    t_ms: int
    pressure: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InkStroke:
    """One stroke; ``device`` is ``pen``, ``touch``, ``mouse`` or ``glide`` (Space held)."""

    device: str
    points: tuple[InkPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """A handwritten mark, with the size in logical pixels of the pad on which it was made."""

    width: float
    height: float
    strokes: tuple[InkStroke, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRecord:
    """One party's answer to one frozen version.

    Attributes:
        document_sha256: Hex digest of the frozen PDF that was shown.
        signed_at: Instant in UTC, by the laptop's clock.
        ink: Only for ``SCREEN``.
    """

    role: SignerRole
    signer_name: str
    signer_function: str
    method: SignatureMethod
    signed_at: datetime
    document_sha256: str
    language: str = "fr"
    ink: Ink | None = None
