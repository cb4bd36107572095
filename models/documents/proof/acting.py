"""The steps that follow: what each party did, in the order in which they did it, and the adviser last."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from models.documents.proof import authority as keys
from models.documents.proof import telling
from models.documents.proof.drawing import inked, told
from models.documents.proof.fields import AUDIT, FORMAT, FREEZE, NOTES, PARTIES
from models.documents.proof.freezing import reason_of
from models.documents.proof.notes import ActsNote, as_bytes, frozen_in, settled
from models.documents.seal_container import sign
from models.errors import DocumentFailure
from models.records.signatures import SignatureMethod, SignerRole

if TYPE_CHECKING:
    from models.documents.proof.writing import Fill, PlainWriter, Prepared
    from models.documents.words import Words
    from models.records.proof import ProofAct, SigningKey

# pyHanko takes a third of a second to import, only when something is signed.
# ruff: noqa: PLC0415


def add_act(pdf: bytes, act: ProofAct, authority: SigningKey, told_acts: tuple[ProofAct, ...] = ()) -> bytes:
    """Add the signature that one party made on the screen, with a key made for it and forgotten.

    Args:
        pdf: What ``certify`` gave, or the act before.
        act: Of the employee or of the employer.
        authority: Of the organisation; it vouches for the key.
        told_acts: Answers given otherwise, that the file does not tell of yet.

    Raises:
        DocumentFailure: ``proof.not_ours``; ``proof.closed``; ``proof.answered``: the file tells of one of
            these parties already; ``proof.not_on_screen``: this act is not of a party on the screen; or a
            font is missing.
    """
    if act.role is SignerRole.ADVISER or act.method is not SignatureMethod.SCREEN:
        raise DocumentFailure("proof.not_on_screen")
    act = _settled(act)
    step = _step(pdf, act, told_acts)
    name = keys.named(act.name, act.role)
    key, certificate = keys.one_use(authority, name, PARTIES[act.role], act.signed_at, act.presence)
    return step.filled(sign(step.digest, certificate, key, authority.certificate_der))


def close(pdf: bytes, act: ProofAct, adviser: SigningKey, told_acts: tuple[ProofAct, ...] = ()) -> bytes:
    """Close the file with the adviser's own key: nothing but a time stamp may follow.

    Args:
        pdf: What ``certify`` gave, or the act before.
        act: The adviser's; on paper too, for it is the key that closes.
        adviser: Their key.
        told_acts: Answers given otherwise, that the file does not tell of yet.

    Raises:
        DocumentFailure: ``proof.not_ours``; ``proof.closed``; ``proof.answered``; or a font is missing.
    """
    if act.role is not SignerRole.ADVISER:
        raise DocumentFailure("proof.not_on_screen")
    step = _step(pdf, _settled(act), told_acts)
    certificate = adviser.certificate_der
    return step.filled(
        sign(step.digest, certificate, keys.loaded(adviser.private_pem), adviser.authority_der)
    )


def answered(pdf: bytes) -> frozenset[SignerRole]:
    """List the parties of whom a file tells.

    Raises:
        DocumentFailure: ``proof.not_ours``.
    """
    from models.documents.proof.writing import opened

    writer = opened(pdf)
    return frozenset(role for role in SignerRole if writer.is_filled(AUDIT[role]))


def _step(pdf: bytes, act: ProofAct, told_acts: tuple[ProofAct, ...]) -> Prepared:
    from models.documents.proof.writing import Step, opened, prepared

    writer = opened(pdf)
    _require_open(writer, (act, *told_acts))
    frozen = frozen_in(writer.field(FREEZE))
    words = telling.words_in(frozen.text.language)
    shown = hashlib.sha256(pdf).hexdigest()
    acts = (act, *map(_settled, told_acts))
    fills = [fill for each in acts for fill in _fills(writer, words, each, shown)]
    if act.ink is not None:
        fills.append(_mark(writer, act))
    info = ActsNote(format=FORMAT, shown_sha256=shown, acts=tuple(replace(each, ink=None) for each in acts))
    reason = " · ".join(filter(None, (reason_of(frozen.text), act.evidence_sha256)))
    step = Step(
        field=PARTIES[act.role],
        moment=act.signed_at.astimezone(dt.UTC),
        reason=reason,
        info=as_bytes(info),
        fills=tuple(fills),
        locks=_locks(acts),
    )
    return prepared(writer, step)


def _settled(act: ProofAct) -> ProofAct:
    """Give an act as the file will tell it; its ink is drawn, not told."""
    return replace(settled(replace(act, ink=None)), ink=act.ink)


def _require_open(writer: PlainWriter, acts: tuple[ProofAct, ...]) -> None:
    if writer.is_filled(PARTIES[SignerRole.ADVISER]):
        raise DocumentFailure("proof.closed")
    roles = [act.role for act in acts]
    if len(set(roles)) < len(roles) or any(writer.is_filled(AUDIT[role]) for role in roles):
        raise DocumentFailure("proof.answered")


def _fills(writer: PlainWriter, words: Words, act: ProofAct, shown: str) -> tuple[Fill, Fill]:
    """What is said of an act on the page of proof, and under the place of its mark."""
    from models.documents.proof.writing import Fill

    width, height = writer.size(AUDIT[act.role])
    told_there = told(telling.act_boxes(words, act, shown, width), width, height)
    noted_width, noted_height = writer.size(NOTES[act.role])
    noted = told(telling.note_of(words, act, noted_width), noted_width, noted_height)
    return (
        Fill(AUDIT[act.role], told_there, telling.text_of(words, act)),
        Fill(NOTES[act.role], noted, telling.noted_text(words, act)),
    )


def _mark(writer: PlainWriter, act: ProofAct) -> Fill:
    from models.documents.proof.writing import Fill

    name = PARTIES[act.role]
    return Fill(name, inked(act.ink, *writer.size(name)))


def _locks(acts: tuple[ProofAct, ...]) -> tuple[str, ...]:
    """Nothing may touch again what a step filled; once the file is closed, nothing at all."""
    roles = tuple(SignerRole) if acts[0].role is SignerRole.ADVISER else tuple(act.role for act in acts)
    return tuple(name for role in roles for name in (PARTIES[role], AUDIT[role], NOTES[role]))
