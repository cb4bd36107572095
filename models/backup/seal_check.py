"""Holds the answers that rows tell against those that the sealed document of the same plan proves.

Whoever has the key of the vault can change a row; a sealed document says by itself who answered what, when,
and with which ink. A plan that is not sealed yet proves nothing of that kind.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from models.documents.seal import answer_of, evidence_in, instant_of
from models.records.codec import from_json, sha256_hex
from models.records.plans import PlanStatus
from models.records.signatures import Ink, SignatureMethod, SignatureRecord, SignerRole

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

    from models.backup.watch import Watch

_VERSIONS: Final = (
    "SELECT plan_version.id, plan.label, plan_version.version, plan_version.status, content_sha256, "
    "document_sha256, sealed_at, document IS NOT NULL, sealed "
    "FROM plan_version JOIN plan ON plan.id = plan_version.plan_id ORDER BY plan.label, plan_version.version"
)
_ANSWERS: Final = (
    "SELECT role, signer_name, signer_function, method, signed_at, document_sha256, language, ink "
    "FROM signature WHERE version_id = ?"
)
_PROVED: Final = ("number", "version", "content_sha256", "document_sha256", "sealed_at")


def altered_signatures(connection: RawConnection, watch: Watch) -> Iterator[str]:
    """Compare rows with seals; 7 ms for each sealed plan.

    Args:
        connection: On a database whose pages are sound.
        watch: Can give it up.

    Returns:
        The number of each plan that differs, with its version.

    Raises:
        BackupFailure: ``backup.cancelled``.
    """
    for key, *row in connection.execute(_VERSIONS).fetchall():
        watch.go_on()
        answers = connection.execute(_ANSWERS, (key,)).fetchall()
        if not _is_proved(row, answers):
            yield f"{row[0]} v{row[1]}"


def _is_proved(row: list[Any], answers: list[tuple[Any, ...]]) -> bool:
    number, version, status, content, document, sealed_at, has_document, sealed = row
    if sealed is None:  # of three on paper elsewhere, no document was ever made here
        return sealed_at is None and not (has_document and status == PlanStatus.SIGNED)
    evidence = evidence_in(sealed)
    if evidence is None:
        return False
    told = (number, version, content, document, _instant(sealed_at))
    return told == tuple(evidence.get(name) for name in _PROVED) and _are_same(
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


def _instant(text: str | None) -> str:
    try:
        return instant_of(_moment(text)) if text else ""
    except (ValueError, TypeError):
        return ""


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)
