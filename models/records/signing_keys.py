"""What is shown of the keys behind signatures; the keys themselves never leave the vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """The organisation's own certificate, to compare and to give to partners.

    Attributes:
        organisation: The neutral name in it.
        made_at: Instant in UTC.
        ends_at: Instant in UTC.
        fingerprint: SHA-256 of the certificate, hex.
        is_ending: It is renewed by itself at the next plan that is frozen.
    """

    organisation: str
    made_at: datetime
    ends_at: datetime
    fingerprint: str
    is_ending: bool
