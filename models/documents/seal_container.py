"""The signature itself (CMS, PAdES baseline B-B), in the one form that this program writes and accepts.

Signing and checking build the container with the same function: what a file holds is compared, byte for
byte, with what should be there. So nothing in the part that a signature cannot cover, its own value, can be
written in another way and still pass.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any, Final

from asn1crypto import cms, core
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.x509 import load_der_x509_certificate

# Order of the curve P-256: (r, s) and (r, n - s) are both valid, only the smaller s is accepted.
ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


# Room kept in the file for the container, hexadecimal figures: a P-256 container has about 1,800.
HEX_DIGITS: Final = 4096


class NotCanonical(ValueError):
    """The bytes are not a container of ours, or not in the only form that is accepted."""


@dataclass(frozen=True, slots=True)
class Container:
    """What a container says.

    Attributes:
        certificate_der: The certificate, vouched for by the signed attributes.
        signature: ECDSA value, DER.
        authority_der: Who vouches for the certificate, vouched for likewise; empty: nobody does.
    """

    certificate_der: bytes
    signature: bytes
    authority_der: bytes = b""

    @property
    def certificates(self) -> tuple[bytes, ...]:
        """The certificate, then its authority's."""
        return (self.certificate_der, *filter(None, (self.authority_der,)))


def sign(
    digest: bytes, certificate_der: bytes, key: ec.EllipticCurvePrivateKey, authority_der: bytes = b""
) -> bytes:
    """Make the container of a document.

    Args:
        digest: SHA-256 of the signed bytes.
        certificate_der: Certificate of ``key``.
        key: P-256.
        authority_der: Certificate of whoever vouches for the key; empty: nobody does.
    """
    container = Container(certificate_der, b"", authority_der)
    attributes = _attributes(digest, container)
    r, s = decode_dss_signature(key.sign(_der(_SET, *sorted(attributes)), ec.ECDSA(hashes.SHA256())))
    return _build(attributes, replace(container, signature=encode_dss_signature(r, min(s, ORDER - s))))


def check(data: bytes, digest: bytes) -> Container:
    """Read a container and hold it against the document.

    Args:
        data: The container, without padding.
        digest: SHA-256 of the signed bytes of the document.

    Raises:
        NotCanonical: Another document, another form, or a signature that does not hold.
    """
    container = read(data)
    attributes = _attributes(digest, container)
    if _build(attributes, container) != data:
        raise NotCanonical
    _check_value(container, _der(_SET, *sorted(attributes)))
    return container


def read(data: bytes) -> Container:
    """Take a container apart, nothing being proved yet.

    Raises:
        NotCanonical: It cannot be read.
    """
    try:
        content: Any = cms.ContentInfo.load(data, strict=True)["content"]
        signer = content["signer_infos"][0]
        number = signer["sid"].chosen["serial_number"].native
        certificates = {each.chosen.serial_number: each.chosen.dump() for each in content["certificates"]}
        certificate = certificates.pop(number)
        signature = signer["signature"].native
    except Exception as error:  # the parser raises whatever the bytes suggest to it
        raise NotCanonical from error
    if not isinstance(signature, bytes) or len(certificates) > 1:
        raise NotCanonical
    return Container(certificate, signature, next(iter(certificates.values()), b""))


def _check_value(container: Container, signed: bytes) -> None:
    try:
        r, s = decode_dss_signature(container.signature)
        is_strict = encode_dss_signature(r, s) == container.signature and s <= ORDER // 2
        key = load_der_x509_certificate(container.certificate_der).public_key()
        if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
            raise NotCanonical
        if not is_strict:
            raise NotCanonical
        key.verify(container.signature, signed, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, UnsupportedAlgorithm, ValueError) as error:
        raise NotCanonical from error


def _attributes(digest: bytes, container: Container) -> tuple[bytes, ...]:
    """What is signed: the digests of the document and of the certificates, so that none is swapped."""
    hashed = (hashlib.sha256(certificate).digest() for certificate in container.certificates)
    # SHA-256 is the default of SigningCertificateV2 (RFC 5035), which DER leaves out.
    vouched = _der(_SEQUENCE, _der(_SEQUENCE, *(_der(_SEQUENCE, _der(_OCTETS, each)) for each in hashed)))
    return (
        _der(_SEQUENCE, _CONTENT_TYPE, _der(_SET, _DATA)),
        _der(_SEQUENCE, _MESSAGE_DIGEST, _der(_SET, _der(_OCTETS, digest))),
        _der(_SEQUENCE, _SIGNING_CERTIFICATE, _der(_SET, vouched)),
    )


def _build(attributes: tuple[bytes, ...], container: Container) -> bytes:
    """Write the container: ``ContentInfo`` of RFC 5652, in DER."""
    try:
        certificate = load_der_x509_certificate(container.certificate_der)
        named = _der(_SEQUENCE, certificate.issuer.public_bytes(), _integer(certificate.serial_number))
    except Exception as error:  # the library raises whatever the bytes suggest to it
        raise NotCanonical from error
    signer = _der(
        _SEQUENCE,
        _integer(1),
        named,
        _SHA256,
        _der(_SIGNED_ATTRIBUTES, *sorted(attributes)),
        _ECDSA_SHA256,
        _der(_OCTETS, container.signature),
    )
    signed = _der(
        _SEQUENCE,
        _integer(1),
        _der(_SET, _SHA256),
        _der(_SEQUENCE, _DATA),
        _der(_CERTIFICATES, *sorted(container.certificates)),
        _der(_SET, signer),
    )
    return _der(_SEQUENCE, _SIGNED_DATA, _der(_EXPLICIT, signed))


def _der(tag: int, *parts: bytes) -> bytes:
    """Write a value of ASN.1 with its length."""
    content = b"".join(parts)
    size = len(content)
    if size < _LONG:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _LONG | len(length))) + length + content


def _integer(number: int) -> bytes:
    return _der(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big", signed=True))


def _oid(value: str) -> bytes:
    return bytes(core.ObjectIdentifier(value).dump())


_INTEGER, _OCTETS, _SEQUENCE, _SET = 0x02, 0x04, 0x30, 0x31
_SIGNED_ATTRIBUTES = _CERTIFICATES = _EXPLICIT = 0xA0
# A length from here on is written after the number of its bytes.
_LONG: Final = 0x80
_DATA: Final = _oid("1.2.840.113549.1.7.1")
_SIGNED_DATA: Final = _oid("1.2.840.113549.1.7.2")
_CONTENT_TYPE: Final = _oid("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST: Final = _oid("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE: Final = _oid("1.2.840.113549.1.9.16.2.47")
_SHA256: Final = _der(_SEQUENCE, _oid("2.16.840.1.101.3.4.2.1"), b"\x05\x00")
_ECDSA_SHA256: Final = _der(_SEQUENCE, _oid("1.2.840.10045.4.3.2"))
