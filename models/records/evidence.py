"""What is kept in the vault of the moment at which somebody signed, so that it can be told years later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.records.ids import AdviserId
from models.records.signatures import IdentitySeen, SignatureMethod, SignerRole


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningEvidence:
    """One act, as it was noted when it happened; its digest is inside what was signed.

    Attributes:
        format: Tells how to read it again.
        signed_at: Instant in UTC, by the laptop's clock, which nobody else vouches for.
        journal_number: Number of the last line of the vault's journal at that moment.
        document_sha256: Hex digest of the frozen document.
        revision_sha256: Hex digest of the file with what the others had signed before, as it was then.
        language: Code of the language in which it was read or shown.
        ink_sha256: Hex digest of the strokes with their times, which are kept beside; empty without ink.
        stroke_count: Number of strokes.
        writing_ms: Milliseconds from the first point to the last.
        devices: ``pen``, ``touch``, ``mouse``, ``glide``.
        presence_of: Name of the person of the team who held the vault.
        presence_id: That person; None while nobody is known.
        scan_sha256: Of a signed sheet: hex digest of the picture that was filed.
        stands_version: Of a signature that stands: the version that was signed.
    """

    format: str = "palier-evidence/1"
    role: SignerRole
    name: str
    function: str
    method: SignatureMethod
    signed_at: datetime
    journal_number: int
    document_sha256: str
    revision_sha256: str
    language: str
    identity: IdentitySeen
    is_read_aloud: bool
    interpreter_name: str
    witness_name: str
    is_cross: bool
    ink_sha256: str = ""
    stroke_count: int = 0
    writing_ms: int = 0
    devices: tuple[str, ...] = ()
    presence_of: str = ""
    presence_id: AdviserId | None = None
    scan_sha256: str = ""
    stands_version: int = 0
