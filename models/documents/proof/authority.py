"""The organisation's own authority: the certificates behind each signature of a plan.

One authority per vault vouches for the keys of its documents. Anybody can make such an authority: what ties
one to an organisation is its fingerprint, printed on the page of proof and shown in the settings.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import lru_cache
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from models.documents.proof.fields import PARTIES
from models.documents.seal_key import MAX_NAME, organisation_of
from models.records.proof import SigningKey
from models.records.signatures import SignerRole

__all__ = [
    "as_pem",
    "fingerprint",
    "forget",
    "is_ending",
    "loaded",
    "name_of",
    "named",
    "new_adviser_key",
    "new_authority",
    "one_use",
    "organisation_of",
    "renewed",
    "shown",
    "signed_field",
]

COMMON_NAME: Final = "Autorité de l’organisation"
SERVICE_NAME: Final = "Gel du texte"
AUTHORITY_YEARS: Final = 20
PARTY_YEARS: Final = 10
ADVISER_YEARS: Final = 5
ENDING: Final = dt.timedelta(days=180)
"""A key is renewed this long before its certificate ends."""
ROLES: Final = {
    SignerRole.EMPLOYEE: "personne salariée",
    SignerRole.EMPLOYER: "employeur",
    SignerRole.ADVISER: "personne qui accompagne",
}


def new_authority(organisation: str, now: dt.datetime) -> SigningKey:
    """Make the authority of an organisation: P-256, twenty years, it vouches for keys but for no authority.

    Args:
        organisation: The neutral name printed on documents, never one that reveals the public.
        now: Instant in UTC.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(organisation, COMMON_NAME)
    usage = _usage(is_authority=True)
    builder = _builder(name, name, key.public_key(), now, AUTHORITY_YEARS)
    certificate = (
        builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return SigningKey(private_pem=_pem(key), certificate_der=_der(certificate))


def new_adviser_key(authority: SigningKey, name: str, now: dt.datetime) -> SigningKey:
    """Make the key of an adviser, to be kept wrapped by that adviser's slot; five years."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _of_adviser(authority, name, key.public_key(), now)
    return SigningKey(
        private_pem=_pem(key), certificate_der=certificate, authority_der=authority.certificate_der
    )


def renewed(authority: SigningKey, key: SigningKey, name: str, now: dt.datetime) -> SigningKey:
    """Give the same key of an adviser a new certificate, five years; signatures already made still hold."""
    certificate = _of_adviser(authority, name, loaded(key.private_pem).public_key(), now)
    return SigningKey(
        private_pem=key.private_pem, certificate_der=certificate, authority_der=authority.certificate_der
    )


def one_use(
    authority: SigningKey, name: str, place: str, now: dt.datetime, presence: str = ""
) -> tuple[ec.EllipticCurvePrivateKey, bytes]:
    """Make a key for one signature and its certificate, ten years; nobody keeps that key.

    Args:
        authority: Who vouches for it.
        name: Whose signature it is.
        place: Name of the field that it signs: the certificate is good for no other.
        now: Instant in UTC.
        presence: Who was there when the signature was collected; empty: not said.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    units = (place, *([f"Recueillie en présence de {presence}"] if presence else []))
    return key, _issued(authority, _subject(authority, name, units), key.public_key(), now, PARTY_YEARS)


def signed_field(certificate_der: bytes) -> str:
    """Give the field that the holder of a certificate signs; empty when it names none.

    Raises:
        ValueError: It is not a certificate.
    """
    subject = x509.load_der_x509_certificate(certificate_der).subject
    names = subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
    return str(names[0].value) if names else ""


def named(name: str, role: SignerRole) -> str:
    """Give the name in the certificate of a party: who, and as what."""
    return f"{name} ({ROLES[role]})" if name else ROLES[role]


def shown(name: str) -> str:
    """Give a name as a certificate has it: X.520 leaves 64 bytes, the page of proof has it whole."""
    return " ".join(name.split()).encode("utf-8")[:MAX_NAME].decode("utf-8", "ignore").strip()


def is_ending(certificate_der: bytes, now: dt.datetime) -> bool:
    """Tell whether a certificate ends within six months, or has ended: it is time to renew it."""
    return x509.load_der_x509_certificate(certificate_der).not_valid_after_utc < now + ENDING


def fingerprint(certificate_der: bytes) -> str:
    """Return the SHA-256 of a certificate, hex."""
    return hashlib.sha256(certificate_der).hexdigest()


def as_pem(certificate_der: bytes) -> bytes:
    """Return a certificate as it is handed to partners: text, no key in it."""
    return x509.load_der_x509_certificate(certificate_der).public_bytes(serialization.Encoding.PEM)


def name_of(certificate_der: bytes) -> str:
    """Give the common name of a certificate; empty when it has none.

    Raises:
        ValueError: It is not a certificate.
    """
    subject = x509.load_der_x509_certificate(certificate_der).subject
    names = subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else ""


@lru_cache(maxsize=2)
def loaded(private_pem: bytes) -> ec.EllipticCurvePrivateKey:
    """Load a private key; the organisation's and the adviser's stay loaded, because loading takes time.

    Raises:
        ValueError: It is not a P-256 key.
    """
    key = serialization.load_pem_private_key(private_pem, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("not a P-256 key")  # noqa: TRY004  (a bad value in the vault, not a bad call)
    return key


def forget() -> None:
    """Drop the loaded keys, when the vault is locked."""
    loaded.cache_clear()


def _of_adviser(
    authority: SigningKey, name: str, public: ec.EllipticCurvePublicKey, now: dt.datetime
) -> bytes:
    role = SignerRole.ADVISER
    return _issued(
        authority, _subject(authority, named(name, role), (PARTIES[role],)), public, now, ADVISER_YEARS
    )


def _issued(
    authority: SigningKey,
    subject: x509.Name,
    public: ec.EllipticCurvePublicKey,
    now: dt.datetime,
    years: int,
) -> bytes:
    issuer = x509.load_der_x509_certificate(authority.certificate_der)
    builder = _builder(subject, issuer.subject, public, now, years)
    key_id = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    certificate = (
        builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(is_authority=False), critical=True)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(key_id), critical=False)
        .sign(loaded(authority.private_pem), hashes.SHA256())
    )
    return _der(certificate)


def _subject(authority: SigningKey, name: str, units: tuple[str, ...]) -> x509.Name:
    return _name(organisation_of(authority.certificate_der), name, units)


def _builder(
    subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey, now: dt.datetime, years: int
) -> x509.CertificateBuilder:
    # A laptop's clock is put right now and then: a day before does no harm.
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(_later(now, years))
    )


def _name(organisation: str, common: str, units: tuple[str, ...] = ()) -> x509.Name:
    parts = (
        (NameOID.ORGANIZATION_NAME, organisation),
        *((NameOID.ORGANIZATIONAL_UNIT_NAME, unit) for unit in units),
        (NameOID.COMMON_NAME, common),
    )
    return x509.Name([x509.NameAttribute(kind, shown(text)) for kind, text in parts if shown(text)])


def _later(now: dt.datetime, years: int) -> dt.datetime:
    try:
        return now.replace(year=now.year + years)
    except ValueError:  # 29 February
        return now.replace(year=now.year + years, day=28)


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=not is_authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)
