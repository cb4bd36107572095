"""Holds rows against the one seal of the former format, which plans signed before have."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from models.documents.seal import answer_of, evidence_in, instant_of
from models.records.codec import from_json, sha256_hex
from models.records.signatures import Ink, SignatureMethod, SignatureRecord, SignerRole

_PROVED: Final = ("number", "version", "content_sha256", "document_sha256", "sealed_at")


def is_proved(sealed: bytes, told: tuple[object, ...], answers: list[tuple[Any, ...]]) -> bool:
    """Tell whether the seal of a file says what the rows say.

    Args:
        sealed: The file.
        told: Number, version, digests of content and document, instant of the seal as it is kept.
        answers: Role, name, function, method, instant, digest, language and ink of each.
    """
    evidence = evidence_in(sealed)
    if evidence is None:
        return False
    rows = (*told[:4], _instant(told[4]))
    return rows == tuple(evidence.get(name) for name in _PROVED) and _are_same(
        answers, evidence.get("signatures", [])
    )


def _are_same(answers: list[tuple[Any, ...]], proved: list[dict[str, str]]) -> bool:
    if len(answers) != len(proved):
        return False
    by_role = {answer.get("role"): answer for answer in proved}
    return all(by_role.get(row[0]) in _told(row) for row in answers)


def _told(row: tuple[Any, ...]) -> list[dict[str, str]]:
    """Return what a seal would say of a row; of its ink as it is written, and as it is read again."""
    role, name, function, method, signed_at, document, language, ink = row
    try:
        record = SignatureRecord(
            role=SignerRole(role),
            signer_name=name,
            signer_function=function,
            method=SignatureMethod(method),
            signed_at=_moment(signed_at),
            document_sha256=document,
            language=language,
            ink=from_json(ink, Ink) if ink else None,
        )
        told = answer_of(record)
    except (ValueError, TypeError):
        return []
    return [told, told | {"ink_sha256": sha256_hex(ink)}] if ink else [told]


def _instant(text: Any) -> str:
    try:
        return instant_of(_moment(text)) if text else ""
    except (ValueError, TypeError):
        return ""


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)
