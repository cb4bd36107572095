"""What the former seal and the authority of today say of an organisation in a certificate."""

from __future__ import annotations

from typing import Final

from cryptography import x509
from cryptography.x509.oid import NameOID

COMMON_NAME: Final = "Cachet de l’organisation"
# X.520: a name has at most 64 characters.
MAX_NAME: Final = 64


def organisation_of(certificate_der: bytes) -> str:
    """Give the organisation named in a certificate; empty when it names none.

    Raises:
        ValueError: It is not a certificate.
    """
    subject = x509.load_der_x509_certificate(certificate_der).subject
    names = subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return str(names[0].value) if names else ""
