"""How a frozen plan is named on screen: the same number and digest as on paper, nobody's name."""

from __future__ import annotations

from typing import Final

from models.records.plans import PlanVersionRecord
from models.rules.phrases import phrases

_DIGITS: Final = 12
_GROUP: Final = 4


def fingerprint_of(record: PlanVersionRecord) -> str:
    """Return « Numéro 2026-0114 · Version 1 · Empreinte du document 3f9a 2c1b 77d0 »."""
    french = phrases("fr")
    digest = record.document_sha256[:_DIGITS]
    groups = " ".join(digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP))
    parts = (
        french.text("document.number", number=record.number),
        french.text("document.version", version=record.version),
        f"{french.text('signature.fingerprint')} {groups}",
    )
    return " · ".join(parts)
