"""The key with which an organisation seals its plans: made in the vault, kept in the vault."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from models.records.documents import SealKey

COMMON_NAME: Final = "Cachet de l’organisation"
YEARS: Final = 20
# X.520: an organisation's name has at most 64 characters.
MAX_NAME: Final = 64


def new_seal_key(organisation: str, now: dt.datetime) -> SealKey:
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
    return SealKey(private_pem=pem, certificate_der=certificate.public_bytes(serialization.Encoding.DER))


def organisation_of(certificate_der: bytes) -> str:
    """Give the organisation named in a certificate; empty when it names none.

    Raises:
        ValueError: It is not a certificate.
    """
    subject = x509.load_der_x509_certificate(certificate_der).subject
    names = subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return str(names[0].value) if names else ""


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


def forget() -> None:
    """Drop the loaded key, when the vault is locked."""
    loaded.cache_clear()


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
