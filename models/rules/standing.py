"""Whose signature of a former version stands when the next one is frozen.

A signature holds the words that were signed. Where nothing that concerns somebody has changed since
(``models.rules.plan_concerns``), asking them to come back and sign again protects nobody, and a corrected
telephone number would undo what three people agreed (``product.md``, traps, 5). The new version says that the
signature of the former one stands and which one it was; that version is kept, and it is the proof.

Each party is compared with the last version that they signed themselves, so that nothing stands on a version
that they never read. Nothing stands from or past a version that somebody chose not to sign: what is proposed
afterwards is proposed to everybody. A sheet that nobody has seen is not a signature yet. The adviser signs
each version, last, which closes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from models.records.plans import PlanContent, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole
from models.rules.plan_changes import changes_between, concerned

_BY_HAND = frozenset({SignatureMethod.SCREEN, SignatureMethod.PAPER})
_PARTIES = (SignerRole.EMPLOYEE, SignerRole.EMPLOYER)


def standing(content: PlanContent, former: Sequence[PlanVersionRecord]) -> tuple[SignatureRecord, ...]:
    """Return the signatures of former versions that stand on a text.

    Args:
        content: What is to be signed.
        former: The versions before it, the newest first, with all of their text.
    """
    known = tuple(takewhile(_may_stand, former))
    found = (_of_role(role, content, known) for role in _PARTIES)
    return tuple(signature for signature in found if signature is not None)


def asked(version: PlanVersionRecord, former: Sequence[PlanVersionRecord]) -> frozenset[SignerRole]:
    """Return who signs a version themselves: all but those whose former signature stands on it.

    Args:
        version: A draft, or one that is frozen: then what stands was noted with it.
        former: The versions before it, the newest first.
    """
    if version.frozen_at is None:
        stands = standing(version.content, former)
    else:
        stands = tuple(each for each in version.signatures if each.method is SignatureMethod.STANDS)
    return frozenset(SignerRole) - {each.role for each in stands}


def _may_stand(version: PlanVersionRecord) -> bool:
    """Tell whether something may stand from a version, or from one before it."""
    is_declined = any(answer.method is SignatureMethod.DECLINED for answer in version.signatures)
    return not is_declined and not version.is_partial


def _of_role(
    role: SignerRole, content: PlanContent, former: Iterable[PlanVersionRecord]
) -> SignatureRecord | None:
    for version in former:
        signature = _signed_by(role, version)
        if signature is not None:
            is_concerned = role in concerned(changes_between(version.content, content))
            return None if is_concerned else _standing(signature, version)
    return None


def _signed_by(role: SignerRole, version: PlanVersionRecord) -> SignatureRecord | None:
    """Return what somebody signed themselves on a version."""
    return next(
        (
            answer
            for answer in version.signatures
            if answer.role is role and answer.method in _BY_HAND and answer.is_signed
        ),
        None,
    )


def _standing(signature: SignatureRecord, version: PlanVersionRecord) -> SignatureRecord:
    return SignatureRecord(
        role=signature.role,
        signer_name=signature.signer_name,
        signer_function=signature.signer_function,
        method=SignatureMethod.STANDS,
        signed_at=signature.signed_at,
        document_sha256=signature.document_sha256,
        language=signature.language,
        stands_version=version.version,
    )
