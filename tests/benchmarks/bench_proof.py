"""Three signatures on a frozen plan, against pyHanko's own calls that write as much into the same file."""

from __future__ import annotations

import time
from io import BytesIO
from typing import Any, Final

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from models.documents.plan_pdf import render_frozen
from models.documents.proof import authority as keys
from models.documents.proof import writing
from models.documents.proof.acting import add_act, close
from models.documents.proof.checking import check
from models.documents.proof.drawing import drawn as drawn_pages
from models.documents.proof.freezing import certify
from models.records.proof import FrozenText, ProofAct, SigningKey
from models.records.signatures import SignatureMethod, SignerRole
from tests.benchmarks.rounds import Line, compared, in_turn
from tests.documents.plan_samples import MOMENT, signature, version

ROOM: Final = 6144
_Drawn = tuple[bytes, tuple[writing.Fill, ...]]


def proof(rounds: int) -> list[Line]:
    """Compare the three acts, and give what the whole of it takes."""
    authority = keys.new_authority("Passerelles Emploi Littoral", MOMENT)
    adviser = keys.new_adviser_key(authority, "Julien Castel", MOMENT)
    plan = version()
    pages = render_frozen(plan)
    text = FrozenText(number=plan.number, version=plan.version, content_sha256=plan.content_sha256)
    frozen = certify(pages, authority, text, MOMENT)
    drawn = _drawn(frozen, authority, adviser)
    ours, bare = in_turn(
        lambda: _cost(lambda: _ours(frozen, authority, adviser)),
        lambda: _cost(lambda: _bare(frozen, authority, adviser, drawn)),
        rounds,
    )
    closed = _ours(frozen, authority, adviser)
    freezing, checking = in_turn(
        lambda: _cost(lambda: certify(pages, authority, text, MOMENT)),
        lambda: _cost(lambda: check(closed)),
        rounds,
    )
    return [
        compared("three signatures, CPU", ours, bare, 1.2, "ours : bare pyHanko, same drawings, same keys"),
        Line("freezing and three signatures, CPU", 1000 * (min(freezing) + min(ours)), "ms", allowed=150.0),
        Line("check of a closed plan, CPU", 1000 * min(checking), "ms", allowed=500.0),
    ]


def _cost(work: Any) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _acts() -> tuple[ProofAct, ...]:
    return tuple(
        ProofAct(
            role=role,
            name=name,
            method=SignatureMethod.SCREEN,
            signed_at=MOMENT,
            place="Saint-Nazaire",
            ink=signature(role).ink,
            evidence_sha256="ab" * 32,
        )
        for role, name in zip(SignerRole, ("Samira Haddou", "Hélène Morvan", "Julien Castel"), strict=True)
    )


def _ours(frozen: bytes, authority: SigningKey, adviser: SigningKey) -> bytes:
    employee, employer, last = _acts()
    return close(add_act(add_act(frozen, employee, authority), employer, authority), last, adviser)


def _drawn(frozen: bytes, authority: SigningKey, adviser: SigningKey) -> list[_Drawn]:
    """Keep what our own acts draw, so that the other side draws nothing."""
    kept: list[_Drawn] = []
    fill = writing._fill

    def keeping(writer: Any, fills: tuple[writing.Fill, ...]) -> None:
        kept.append((drawn_pages(tuple(each.drawing for each in fills)), fills))
        fill(writer, fills)

    writing._fill = keeping
    try:
        _ours(frozen, authority, adviser)
    finally:
        writing._fill = fill
    return kept


def _bare(frozen: bytes, authority: SigningKey, adviser: SigningKey, drawn: list[_Drawn]) -> bytes:
    pdf = frozen
    for act, (pages, fills) in zip(_acts(), drawn, strict=True):
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        source = PdfFileReader(BytesIO(pages))
        fields = dict(writing.fields_in(writer.root))
        for index, fill in enumerate(fills):
            shown = writer.import_page_as_xobject(source, index)
            field = fields[fill.name]
            field[pdf_name("/AP")] = generic.DictionaryObject({pdf_name("/N"): shown})
            if fill.text:
                field[pdf_name("/V")] = generic.TextStringObject(fill.text)
            writer.update_container(field)
        metadata = PdfSignatureMetadata(
            field_name=fills[-1].name,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            reason=act.place,
        )
        signer = PdfSigner(metadata, _signer(act, authority, adviser))
        pdf = signer.sign_pdf(writer, existing_fields_only=True, bytes_reserved=ROOM).getvalue()
    return pdf


def _signer(act: ProofAct, authority: SigningKey, adviser: SigningKey) -> SimpleSigner:
    key, certificate = keys.loaded(adviser.private_pem), adviser.certificate_der
    if act.role is not SignerRole.ADVISER:
        key, certificate = keys.one_use(authority, act.name, act.role, MOMENT)
    plain = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    store = SimpleCertificateStore.from_certs([Certificate.load(authority.certificate_der)])
    return SimpleSigner(Certificate.load(certificate), PrivateKeyInfo.load(plain), store)
