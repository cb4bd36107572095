"""The check of a file: five separate answers, each from what is proved, none from a mere claim."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cryptography import x509

from models.documents import seal
from models.documents.proof import authority as keys
from models.documents.proof.covering import MARK, NotSound, Span, container_of, spans
from models.documents.proof.fields import AUDIT, FORMAT, FREEZE, NOTES, PARTIES, STAMP, TEXT
from models.documents.proof.former import KINDS, former_report
from models.documents.proof.freezing import reason_of
from models.documents.proof.notes import ActsNote, FrozenNote, acts_note, frozen_note
from models.records.proof import (
    Answer,
    Expected,
    Finding,
    ProofKind,
    ProofReport,
    ProofState,
    SignatureProof,
    StampProof,
)
from models.records.signatures import SignerRole

if TYPE_CHECKING:
    from models.documents.proof.revisions import StepRead
    from models.documents.seal_container import Container

# pyHanko takes a third of a second to import: only for files whose bytes are sound.
# ruff: noqa: PLC0415

# Any of these tells a file that was frozen here, whatever was done to it since.
_TRACES: Final = (FORMAT.encode().hex().encode(), b"/T (Gel)")


@dataclass(frozen=True, slots=True)
class _Sound:
    """A file that holds, step by step."""

    frozen: FrozenNote
    authority_der: bytes
    notes: tuple[tuple[ActsNote, bytes], ...]
    stamp: StampProof | None


def check(
    pdf: bytes,
    expected: Expected | None = None,
    trusted: tuple[bytes, ...] = (),
    stamp_roots: tuple[bytes, ...] = (),
) -> ProofReport:
    """Answer about a file; never raises.

    Args:
        pdf: The whole file.
        expected: What the vault knows of it; None: the file alone answers.
        trusted: Certificates of organisations, DER, with which to compare the one in the file.
        stamp_roots: Certificates of time-stamping authorities, DER.
    """
    sha256 = hashlib.sha256(pdf).hexdigest()
    if not any(trace in pdf for trace in _TRACES) or MARK not in pdf:
        former = seal.verify(pdf)
        return former_report(former, _is_among(former.fingerprint, trusted))
    try:
        report = _report(_sound(pdf, stamp_roots), sha256, trusted)
    except NotSound as error:
        return _changed(sha256, error.finding)
    return report if expected is None else compared(report, expected)


def steps_sha256(pdf: bytes) -> tuple[str, ...]:
    """Give the hex digests of a sound file as it was after each of its steps, itself last."""
    try:
        return tuple(hashlib.sha256(pdf[: span.end]).hexdigest() for span in spans(pdf))
    except NotSound:
        return ()


def _sound(pdf: bytes, stamp_roots: tuple[bytes, ...]) -> _Sound:
    """Hold a file against everything that it must be.

    Raises:
        NotSound: It is not.
    """
    covered = _spans(pdf)
    # The last signature covers all the others: what changed is known from it alone.
    held = [
        _stamp(pdf, span, stamp_roots) if span.is_stamp else container_of(pdf, span)
        for span in reversed(covered)
    ][::-1]
    from models.documents.proof.revisions import NotOurs, steps

    try:
        read = steps(pdf)
    except NotOurs as error:
        raise NotSound(error.finding) from error
    except Exception as error:  # pyHanko raises whatever a file made to mislead suggests to it
        raise NotSound(Finding.UNKNOWN_CHANGE) from error
    if len(read) != len(covered):
        raise NotSound(Finding.UNKNOWN_CHANGE)
    frozen, authority_der = _frozen(read[0], held[0])
    notes, stamp = [], None
    done: set[str] = {FREEZE}
    for step, span, found in zip(read[1:], covered[1:], held[1:], strict=True):
        if STAMP in done or (PARTIES[SignerRole.ADVISER] in done and step.field != STAMP):
            raise NotSound(Finding.WRONG_ORDER)
        done.add(step.field)
        if isinstance(found, StampProof):
            stamp = _placed(found, step)
        else:
            _require_authority(found, step.field, authority_der)
            note = _acts(pdf, step, frozen, span, covered)
            _require_name(found, note)
            notes.append((note, found.certificate_der))
    return _Sound(frozen, authority_der, tuple(notes), stamp)


def _spans(pdf: bytes) -> tuple[Span, ...]:
    """What the signatures cover; of a file with something after the last, say what was added.

    Raises:
        NotSound: They do not cover it all.
    """
    from models.documents.proof.revisions import first_stranger

    try:
        return spans(pdf)
    except NotSound as error:
        if error.finding is not Finding.ADDED_AFTER:
            raise
        raise NotSound(first_stranger(pdf) or error.finding) from error


def _frozen(step: StepRead, container: Container | StampProof) -> tuple[FrozenNote, bytes]:
    """Read the first step, and find who vouches for it."""
    if isinstance(container, StampProof) or step.field != FREEZE:
        raise NotSound(Finding.WRONG_ORDER)
    _require_authority(container, FREEZE, container.authority_der)
    try:
        note = frozen_note(step.info)
    except ValueError as error:
        raise NotSound(Finding.UNKNOWN_CHANGE) from error
    said = (note.format, step.moment, step.reason)
    if said != (FORMAT, _shown(note.at), reason_of(note.text)) or step.filled != {TEXT}:
        raise NotSound(Finding.UNKNOWN_CHANGE)
    return note, container.authority_der


def _acts(pdf: bytes, step: StepRead, frozen: FrozenNote, span: Span, covered: tuple[Span, ...]) -> ActsNote:
    """Read a later step, and hold what it says against what it fills and what was there before."""
    try:
        note = acts_note(step.info)
    except ValueError as error:
        raise NotSound(Finding.UNKNOWN_CHANGE) from error
    before = pdf[: covered[covered.index(span) - 1].end]
    act = note.acts[0] if note.acts else None
    if act is None or step.field != PARTIES[act.role] or note.format != FORMAT:
        raise NotSound(Finding.UNKNOWN_CHANGE)
    reason = " · ".join(filter(None, (reason_of(frozen.text), act.evidence_sha256)))
    told = {name for each in note.acts for name in (AUDIT[each.role], NOTES[each.role])}
    said = (note.shown_sha256, step.moment, step.reason, 2 * len(note.acts))
    due = (hashlib.sha256(before).hexdigest(), _shown(act.signed_at), reason, len(told))
    if said != due or step.filled != told:
        raise NotSound(Finding.UNKNOWN_CHANGE)
    return note


def _placed(stamp: StampProof, step: StepRead) -> StampProof:
    """A time stamp is in its own field, and fills no other."""
    if step.field != STAMP or step.filled:
        raise NotSound(Finding.UNKNOWN_CHANGE)
    return stamp


def _stamp(pdf: bytes, span: Span, roots: tuple[bytes, ...]) -> StampProof:
    from models.documents.proof.stamp_reading import StampRefused, read_stamp

    try:
        return read_stamp(span.value(pdf), span.digest(pdf), roots)
    except StampRefused as error:
        raise NotSound(Finding.STAMP_BROKEN) from error


def _require_authority(container: Container, field: str, authority_der: bytes) -> None:
    """The key is of this field, and vouched for by the one organisation of the file."""
    try:
        issued = x509.load_der_x509_certificate(container.certificate_der)
        issuer = x509.load_der_x509_certificate(authority_der)
        issued.verify_directly_issued_by(issuer)
        issuer.verify_directly_issued_by(issuer)
        is_authority = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
        is_right = is_authority and keys.signed_field(container.certificate_der) == field
    except Exception as error:  # the library raises whatever the bytes suggest to it
        raise NotSound(Finding.OTHER_AUTHORITY) from error
    if not is_right or container.authority_der != authority_der:
        raise NotSound(Finding.OTHER_AUTHORITY)


def _require_name(container: Container, note: ActsNote) -> None:
    """The key of single use was made for whoever the step says; an adviser's was made before."""
    act = note.acts[0]
    if act.role is not SignerRole.ADVISER and keys.name_of(container.certificate_der) != keys.shown(
        keys.named(act.name, act.role)
    ):
        raise NotSound(Finding.UNKNOWN_CHANGE)


def _shown(moment: dt.datetime) -> str:
    """A date as readers are given it, to the second."""
    return f"D:{moment.astimezone(dt.UTC):%Y%m%d%H%M%S}Z"


def _report(sound: _Sound, sha256: str, trusted: tuple[bytes, ...]) -> ProofReport:
    text = sound.frozen.text
    proofs = [proof for note, certificate in sound.notes for proof in _proofs(note, certificate)]
    known = {proof.act.role: proof for proof in proofs}
    missing = tuple(role for role in SignerRole if role not in known)
    is_closed = SignerRole.ADVISER in known
    declined = any(proof.kind is ProofKind.DECLINED for proof in proofs)
    signed = [note.acts[0].signed_at for note, _ in sound.notes]
    return ProofReport(
        state=ProofState.CLOSED if is_closed else ProofState.OPEN,
        sha256=sha256,
        is_unchanged=Answer.YES,
        unchanged_since=sound.frozen.at,
        signed_until=max(signed, default=None),
        is_by_known=_is_among(keys.fingerprint(sound.authority_der), trusted),
        organisation=keys.organisation_of(sound.authority_der),
        fingerprint=keys.fingerprint(sound.authority_der),
        has_everyone=Answer.NO if missing or declined else Answer.YES,
        missing=missing,
        is_dated=Answer.YES if sound.stamp is not None else Answer.NO,
        stamp=sound.stamp,
        number=text.number,
        version=text.version,
        content_sha256=text.content_sha256,
        signatures=tuple(known[role] for role in SignerRole if role in known),
    )


def _proofs(note: ActsNote, certificate_der: bytes) -> list[SignatureProof]:
    signer, *others = note.acts
    name, mark = keys.name_of(certificate_der), keys.fingerprint(certificate_der)
    kind = ProofKind.OWN_KEY if signer.role is SignerRole.ADVISER else KINDS[signer.method]
    own = SignatureProof(kind=kind, act=signer, is_in_file=True, certificate_name=name, fingerprint=mark)
    return [own, *(SignatureProof(kind=KINDS[act.method], act=act, is_in_file=False) for act in others)]


def _is_among(fingerprint: str, trusted: tuple[bytes, ...]) -> Answer:
    if not trusted:
        return Answer.UNKNOWN
    return Answer.YES if fingerprint in map(keys.fingerprint, trusted) else Answer.NO


def compared(report: ProofReport, expected: Expected) -> ProofReport:
    """Hold a sound file against what the vault recorded: a last step taken off shows nowhere else."""
    findings: list[Finding] = []
    if expected.roles is not None:
        held = {proof.act.role for proof in report.signatures if proof.is_in_file}
        if held != set(expected.roles):
            findings.append(Finding.STEP_MISSING)
    if expected.sha256 and report.sha256 not in {expected.sha256, *expected.earlier_sha256}:
        findings.append(Finding.OTHER_FILE)
    newest = expected.newest_version
    last = Answer.UNKNOWN if not newest else Answer.YES if report.version >= newest else Answer.NO
    return replace(
        report,
        is_unchanged=Answer.NO if findings else report.is_unchanged,
        has_everyone=Answer.NO if Finding.STEP_MISSING in findings else report.has_everyone,
        is_last_version=last,
        findings=tuple(findings),
    )


def _changed(sha256: str, finding: Finding) -> ProofReport:
    return ProofReport(state=ProofState.CHANGED, sha256=sha256, is_unchanged=Answer.NO, findings=(finding,))
