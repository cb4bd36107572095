"""What is known of a PDF of ours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.records.signatures import SignatureMethod, SignerRole


class SealState(StrEnum):
    """The answer of a check, from the file alone."""

    SOUND = "sound"
    CHANGED = "changed"
    NOT_OURS = "not_ours"
    NOT_SEALED = "not_sealed"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedSignature:
    """One party's answer as written inside a sealed file."""

    role: SignerRole
    name: str
    function: str
    method: SignatureMethod
    signed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SealReport:
    """What a PDF says of itself.

    Attributes:
        number: Number of the plan, empty unless the file is ours.
        sealed_at: Instant written by the laptop that sealed it, UTC.
        organisation: Name in the sealing certificate.
        fingerprint: SHA-256 of the sealing certificate, hex.
        sha256: SHA-256 of the whole file, hex.
    """

    state: SealState
    sha256: str
    number: str = ""
    version: int = 0
    sealed_at: datetime | None = None
    organisation: str = ""
    fingerprint: str = ""
    signatures: tuple[SealedSignature, ...] = ()
