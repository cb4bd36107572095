"""What a party answers, as it is kept."""

from __future__ import annotations

from datetime import datetime

from models.records.plans import PlanContent, PlanVersionRecord
from models.records.signatures import Circumstances, Ink, SignatureMethod, SignatureRecord, SignerRole
from models.rules.signing_order import signer_function, signer_name
from ui.signing.voice import voice_of


def answer_of(
    record: PlanVersionRecord,
    content: PlanContent,
    role: SignerRole,
    method: SignatureMethod,
    *,
    at: datetime,
    noted: Circumstances,
    ink: Ink | None = None,
) -> SignatureRecord:
    """Return the answer of a party, under the name that the plan gives to it.

    Args:
        record: The frozen version.
        content: What of it was shown.
        role: Who answers.
        method: How.
        at: Instant in UTC.
        noted: What was noted of the moment.
        ink: Only on the screen.
    """
    other = voice_of(content, role).other
    return SignatureRecord(
        role=role,
        signer_name=signer_name(content, role),
        signer_function=signer_function(content, role),
        method=method,
        signed_at=at,
        document_sha256=record.document_sha256,
        language=other.language if other is not None else "fr",
        ink=ink,
        circumstances=noted,
    )


def earlier_names(record: PlanVersionRecord) -> tuple[str, ...]:
    """Return the names of those who have signed already, or said that they sign on paper."""
    return tuple(
        signature.signer_name
        for signature in record.signatures
        if signature.method is not SignatureMethod.DECLINED
    )
