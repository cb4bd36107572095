"""The moment at which somebody signs: what is noted of it, and who may close a plan."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from models.errors import RuleBroken
from models.records.codec import canonical_json, from_json, sha256_hex
from models.records.evidence import SigningEvidence
from models.records.signatures import Ink, SignatureMethod, SignerRole
from models.rules.names import is_same_person
from models.rules.signing_order import signer_name
from models.storage import journal

if TYPE_CHECKING:
    from typing import Any

    from models.entities.plans import PlanVersion
    from models.records.people import Actor
    from models.records.plans import PlanContent
    from models.records.signatures import SignatureRecord
    from models.storage.store import Transaction


def require_adviser(actor: Actor, content: PlanContent, signature: SignatureRecord) -> None:
    """Let only the adviser whom a plan names close it, under their own access: the key is theirs alone.

    Raises:
        RuleBroken: ``plan.other_adviser``, with ``name``.
    """
    if signature.role is not SignerRole.ADVISER or signature.method is not SignatureMethod.SCREEN:
        return
    named = signer_name(content, SignerRole.ADVISER)
    if actor.adviser_id is not None and actor.name and not is_same_person(actor.name, named):
        raise RuleBroken("plan.other_adviser", name=named)


def noted(transaction: Transaction, version: PlanVersion, signature: SignatureRecord) -> str:
    """Return the evidence of an answer, as the text whose digest is put in the document."""
    given = signature.circumstances
    return canonical_json(
        SigningEvidence(
            role=signature.role,
            name=signature.signer_name,
            function=signature.signer_function,
            method=signature.method,
            signed_at=signature.signed_at,
            journal_number=journal.head(transaction.connection).number,
            document_sha256=signature.document_sha256,
            revision_sha256=version.sealed_sha256 or version.document_sha256,
            language=signature.language,
            identity=given.identity,
            is_read_aloud=given.is_read_aloud,
            interpreter_name=given.interpreter_name,
            witness_name=given.witness_name,
            is_cross=given.is_cross,
            presence_of=transaction.actor.name or version.content.adviser.name,
            presence_id=transaction.actor.adviser_id,
            scan_sha256=signature.attestation.scan_sha256 if signature.attestation else "",
            stands_version=signature.stands_version,
            **(_of_ink(signature.ink) if signature.ink is not None else {}),
        )
    )


def attested(known: str, scan_sha256: str) -> str:
    """Return what was noted when somebody chose paper, with the sheet that came; empty: nothing was."""
    if not known:
        return ""
    return canonical_json(dataclasses.replace(from_json(known, SigningEvidence), scan_sha256=scan_sha256))


def _of_ink(ink: Ink) -> dict[str, Any]:
    moments = [point.t_ms for stroke in ink.strokes for point in stroke.points]
    return {
        "ink_sha256": sha256_hex(canonical_json(ink)),
        "stroke_count": len(ink.strokes),
        "writing_ms": max(moments, default=0) - min(moments, default=0),
        "devices": tuple(sorted({stroke.device for stroke in ink.strokes})),
    }
