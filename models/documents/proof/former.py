"""Files in the former format, with one seal of the organisation, told in the terms of the new one."""

from __future__ import annotations

from typing import Final

from models.records.documents import SealReport, SealState
from models.records.proof import (
    Answer,
    Finding,
    ProofAct,
    ProofKind,
    ProofReport,
    ProofState,
    SignatureProof,
)
from models.records.signatures import SignatureMethod, SignerRole

KINDS: Final = {
    SignatureMethod.SCREEN: ProofKind.SCREEN,
    SignatureMethod.PAPER: ProofKind.PAPER,
    SignatureMethod.STANDS: ProofKind.STANDS,
    SignatureMethod.DECLINED: ProofKind.DECLINED,
}
_STATES: Final = {
    SealState.SOUND: ProofState.FORMER,
    SealState.CHANGED: ProofState.CHANGED,
    SealState.NOT_OURS: ProofState.NOT_OURS,
    SealState.NOT_SEALED: ProofState.NOT_SIGNED,
    SealState.UNREADABLE: ProofState.UNREADABLE,
}


def former_report(report: SealReport, is_by_known: Answer) -> ProofReport:
    """Tell of a file in the former format, or of no file of ours.

    Args:
        report: What its seal says.
        is_by_known: Whether its certificate is one that was given.
    """
    state = _STATES[report.state]
    if state is ProofState.CHANGED:
        return ProofReport(
            state=state,
            sha256=report.sha256,
            is_unchanged=Answer.NO,
            findings=(Finding.BYTES_CHANGED,),
        )
    if state is not ProofState.FORMER:
        return ProofReport(state=state, sha256=report.sha256)
    proofs = tuple(SignatureProof(kind=_kind(act), act=act, is_in_file=False) for act in _acts(report))
    told = {proof.act.role for proof in proofs}
    signed = {proof.act.role for proof in proofs if proof.kind is not ProofKind.DECLINED}
    return ProofReport(
        state=state,
        sha256=report.sha256,
        is_unchanged=Answer.YES,
        unchanged_since=report.sealed_at,
        signed_until=report.sealed_at,
        is_by_known=is_by_known,
        organisation=report.organisation,
        fingerprint=report.fingerprint,
        has_everyone=Answer.YES if len(signed) == len(SignerRole) else Answer.NO,
        missing=tuple(role for role in SignerRole if role not in told),
        is_dated=Answer.NO,
        number=report.number,
        version=report.version,
        signatures=proofs,
    )


def _acts(report: SealReport) -> tuple[ProofAct, ...]:
    return tuple(
        ProofAct(
            role=each.role,
            name=each.name,
            function=each.function,
            method=each.method,
            signed_at=each.signed_at,
        )
        for each in report.signatures
    )


def _kind(act: ProofAct) -> ProofKind:
    """A mark on the screen was drawn on the page: only the one seal holds it."""
    return ProofKind.SEAL if act.method is SignatureMethod.SCREEN else KINDS[act.method]
