"""The seal that plans were given before each act was a step of its own: such files are read, none is written.

A seal proves that no bit changed since a laptop of the organisation sealed the file, and carries who answered
what and when. It does not prove who the organisation is: its certificate is its own, so a report gives the
fingerprint, to compare with the one in the settings. It is not a signature of the parties.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any, Final

from models.documents.seal_container import HEX_DIGITS, Container, NotCanonical, check
from models.documents.seal_key import COMMON_NAME, organisation_of
from models.records.codec import canonical_json
from models.records.documents import SealedSignature, SealReport, SealState
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole

FORMAT: Final = "palier-seal/1"
END: Final = b"%%EOF\n"
_RANGE: Final = re.compile(rb"/ByteRange \[0 ([0-9]{1,10}) ([0-9]{1,10}) ([0-9]{1,10})\] *\n")
_EVIDENCE: Final = re.compile(rb"/Palier <<\n/LastModified [^\n]*\n/Private <([0-9A-Fa-f]+)>\n>>")
# Any two of these tell a file that was sealed here, whatever was done to it since.
_TRACES: Final = (
    b"/PieceInfo <<\n/Palier",
    b"/SubFilter /ETSI.CAdES.detached",
    b"/T (Sceau)",
    COMMON_NAME.encode("utf-8").hex().upper().encode("ascii"),
)
_SIGNATURE_MARKS: Final = (b"/ByteRange", b"/Type /Sig", b"/Type/Sig")
# What reading a file made to mislead can lead to.
_UNTRUE: Final = (NotCanonical, ValueError, LookupError, TypeError, OverflowError, RecursionError)
# Where readers look for the end of a file.
_TAIL: Final = 1024


@dataclass(frozen=True, slots=True)
class _Sealed:
    container: Container
    evidence: dict[str, Any]


def verify(pdf: bytes) -> SealReport:
    """Say what a file is, from the file alone; never raises.

    A changed bit anywhere is refused: in the pages, in the signature's own value and padding, after the end.
    """
    sha256 = hashlib.sha256(pdf).hexdigest()
    is_ours = sum(trace in pdf for trace in _TRACES) > 1
    is_signed = any(mark in pdf for mark in _SIGNATURE_MARKS)
    if not is_ours and not _looks_whole(pdf):
        return SealReport(state=SealState.UNREADABLE, sha256=sha256)
    if not is_ours:
        return SealReport(state=SealState.NOT_OURS if is_signed else SealState.NOT_SEALED, sha256=sha256)
    try:
        return _report(_opened(pdf), sha256)
    except _UNTRUE:
        return SealReport(state=SealState.CHANGED, sha256=sha256)


def evidence_in(pdf: bytes) -> dict[str, Any] | None:
    """Return what a sealed file says for programs: number, hashes, answers; None: its seal does not hold."""
    try:
        return _opened(pdf).evidence
    except _UNTRUE:
        return None


def _opened(pdf: bytes) -> _Sealed:
    """Hold a sealed file against its signature.

    Raises:
        NotCanonical: It does not hold.
        ValueError: What it says for programs cannot be read.
    """
    ranges = list(_RANGE.finditer(pdf))
    if len(ranges) != 1 or not pdf.startswith(b"%PDF-") or not pdf.endswith(END):
        raise NotCanonical
    before, start, length = (int(number) for number in ranges[0].groups())
    if start + length != len(pdf) or start - before != HEX_DIGITS + 2:
        raise NotCanonical
    digest = hashlib.sha256(pdf[:before] + pdf[start:]).digest()
    container = check(_contents(pdf[before:start]), digest)
    found = _EVIDENCE.findall(pdf)
    if len(found) != 1 or container.authority_der:
        raise NotCanonical
    return _Sealed(container, json.loads(bytes.fromhex(found[0].decode("ascii"))))


def _contents(field: bytes) -> bytes:
    """Read the signature's own value, in the only way it is written: capitals, then zeros.

    Raises:
        NotCanonical: It is written otherwise.
    """
    try:
        data = bytes.fromhex(field[1:-1].decode("ascii"))
    except ValueError as error:
        raise NotCanonical from error
    # A DER sequence says its own length in the two bytes after 30 82.
    container = data[: 4 + int.from_bytes(data[2:4], "big")]
    if field != b"<" + container.hex().upper().ljust(HEX_DIGITS, "0").encode("ascii") + b">":
        raise NotCanonical
    return container


def _looks_whole(pdf: bytes) -> bool:
    return pdf[:_TAIL].lstrip().startswith(b"%PDF-") and b"%%EOF" in pdf[-_TAIL:]


def answer_of(signature: SignatureRecord) -> dict[str, str]:
    """Return what a seal says of one answer: who, how, when, of which document, and the digest of the ink."""
    ink = canonical_json(signature.ink).encode("utf-8") if signature.ink is not None else b""
    return {
        "role": signature.role,
        "name": signature.signer_name,
        "function": signature.signer_function,
        "method": signature.method,
        "signed_at": instant_of(signature.signed_at),
        "language": signature.language,
        "document_sha256": signature.document_sha256,
        "ink_sha256": hashlib.sha256(ink).hexdigest() if ink else "",
    }


def instant_of(moment: dt.datetime) -> str:
    """Return an instant as a seal writes it: UTC, to the second."""
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds")


def _report(sealed: _Sealed, sha256: str) -> SealReport:
    evidence = sealed.evidence
    certificate = sealed.container.certificate_der
    return SealReport(
        state=SealState.SOUND,
        sha256=sha256,
        number=str(evidence["number"]),
        version=int(evidence["version"]),
        sealed_at=dt.datetime.fromisoformat(evidence["sealed_at"]),
        organisation=organisation_of(certificate),
        fingerprint=hashlib.sha256(certificate).hexdigest(),
        signatures=tuple(
            SealedSignature(
                role=SignerRole(answer["role"]),
                name=str(answer["name"]),
                function=str(answer["function"]),
                method=SignatureMethod(answer["method"]),
                signed_at=dt.datetime.fromisoformat(answer["signed_at"]),
            )
            for answer in evidence["signatures"]
        ),
    )
