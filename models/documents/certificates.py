"""What certificates say, without any key."""

from __future__ import annotations

from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from models.documents.proof.authority import fingerprint, is_ending, organisation_of
from models.records.signing_keys import Certificate


def read(certificate_der: bytes, now: datetime) -> Certificate:
    """Return what is shown of a certificate.

    Args:
        certificate_der: As kept.
        now: Instant in UTC.
    """
    certificate = x509.load_der_x509_certificate(certificate_der)
    return Certificate(
        organisation=organisation_of(certificate_der),
        made_at=certificate.not_valid_before_utc,
        ends_at=certificate.not_valid_after_utc,
        fingerprint=fingerprint(certificate_der),
        is_ending=is_ending(certificate_der, now),
    )


def is_issued_by(certificate_der: bytes, authority_der: bytes) -> bool:
    """Tell whether an authority vouches for a certificate."""
    certificate, authority = (x509.load_der_x509_certificate(der) for der in (certificate_der, authority_der))
    try:
        certificate.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
