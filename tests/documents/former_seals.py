"""Files in the former format, as they were written until steps came: one seal over answers drawn on the page."""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from io import BytesIO
from typing import Final

import asn1crypto.x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.generic import ByteStringObject, DictionaryObject, pdf_date, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer

from models.documents.seal import FORMAT, answer_of, instant_of
from models.documents.seal_container import HEX_DIGITS, sign
from models.documents.seal_key import COMMON_NAME, MAX_NAME
from models.records.plans import PlanVersionRecord
from models.records.proof import SigningKey

YEARS: Final = 20
FIELD_NAME: Final = "Sceau"


def seal(pdf: bytes, key: SigningKey, version: PlanVersionRecord, sealed_at: dt.datetime) -> bytes:
    """Seal a plan with one PAdES B-B signature that allows no change at all.

    Args:
        pdf: What ``render_plan`` gave, every answer drawn in it.
        key: Key of the organisation.
        version: What the file says for programs: number, hashes, answers.
        sealed_at: Instant in UTC, by this laptop's clock.
    """
    reason = f"Plan {version.number} v{version.version}"
    return write_seal(pdf, key, _evidence(version, sealed_at).encode("utf-8"), reason, sealed_at)


class _PlainWriter(IncrementalPdfFileWriter):
    """Adds nothing of its own: neither its name nor the clock of this machine."""

    def _update_meta(self) -> None:
        pass


def write_seal(pdf: bytes, key: SigningKey, evidence: bytes, reason: str, sealed_at: dt.datetime) -> bytes:
    """Append one revision that holds the evidence and a certifying signature over everything.

    Args:
        pdf: The whole document, not signed yet.
        key: Key of the organisation.
        evidence: What is kept for a program to read, inside what is signed.
        reason: Neutral words shown by readers.
        sealed_at: Instant in UTC.
    """
    writer = _PlainWriter(BytesIO(pdf))
    moment = pdf_date(sealed_at)
    private = DictionaryObject(
        {pdf_name("/LastModified"): moment, pdf_name("/Private"): ByteStringObject(evidence)}
    )
    writer.root[pdf_name("/PieceInfo")] = DictionaryObject({pdf_name("/Palier"): private})
    writer.update_root()
    metadata = PdfSignatureMetadata(
        field_name=FIELD_NAME,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
    )
    signer = Signer(signing_cert=asn1crypto.x509.Certificate.load(key.certificate_der))
    session = PdfSigner(metadata, signer).init_signing_session(writer)
    session.system_time = sealed_at
    document = session.prepare_tbs_document(None, bytes_reserved=HEX_DIGITS)
    output = BytesIO()
    prepared, _ = document.digest_tbs_document(output=output)
    container = sign(prepared.document_digest, key.certificate_der, loaded(key.private_pem))
    if 2 * len(container) > HEX_DIGITS:
        raise ValueError(len(container))
    prepared.fill_with_cms(output, container)
    return output.getvalue()


def new_seal_key(organisation: str, now: dt.datetime) -> SigningKey:
    """Make a P-256 key and its certificate, valid twenty years.

    Args:
        organisation: The neutral name printed on documents, never one that reveals the public.
        now: Instant in UTC.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(organisation)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(_years_later(now))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return SigningKey(private_pem=pem, certificate_der=certificate.public_bytes(serialization.Encoding.DER))


@lru_cache(maxsize=1)
def loaded(private_pem: bytes) -> ec.EllipticCurvePrivateKey:
    """Load a private key; the last one stays loaded, because loading costs more than signing.

    Raises:
        ValueError: It is not a P-256 key.
    """
    key = serialization.load_pem_private_key(private_pem, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("not a P-256 key")  # noqa: TRY004  (a bad value in the vault, not a bad call)
    return key


def _evidence(version: PlanVersionRecord, sealed_at: dt.datetime) -> str:
    return json.dumps(
        {
            "format": FORMAT,
            "number": version.number,
            "version": version.version,
            "content_sha256": version.content_sha256,
            "document_sha256": version.document_sha256,
            "sealed_at": instant_of(sealed_at),
            "signatures": [answer_of(signature) for signature in version.signatures],
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def _name(organisation: str) -> x509.Name:
    shown = " ".join(organisation.split())[:MAX_NAME].strip()
    attributes = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, shown)] if shown else []
    return x509.Name([*attributes, x509.NameAttribute(NameOID.COMMON_NAME, COMMON_NAME)])


def _years_later(now: dt.datetime) -> dt.datetime:
    try:
        return now.replace(year=now.year + YEARS)
    except ValueError:  # 29 February
        return now.replace(year=now.year + YEARS, day=28)


def _usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
