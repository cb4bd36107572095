"""The signature itself (CMS, PAdES baseline B-B), in the one form that this program writes and accepts.

Signing and checking build the container with the same function: what a file holds is compared, byte for
byte, with what should be there. So nothing in the part that a signature cannot cover, its own value, can be
written in another way and still pass.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any, Final

from asn1crypto import algos, cms, core, tsp, x509
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
    r, s = decode_dss_signature(key.sign(attributes.dump(), ec.ECDSA(hashes.SHA256())))
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
    _check_value(container, attributes.dump())
    return container


def read(data: bytes) -> Container:
    """Take a container apart, nothing being proved yet.

    Raises:
        NotCanonical: It cannot be read.
    """
    try:
        content: Any = cms.ContentInfo.load(data, strict=True)["content"]
        signer = content["signer_infos"][0]
        own = signer["sid"].chosen.dump()
        certificates = {_sid(each.chosen).dump(): each.chosen.dump() for each in content["certificates"]}
        certificate = certificates.pop(own)
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


def _sid(certificate: Any) -> Any:
    """What names a certificate: who issued it and its number."""
    return cms.IssuerAndSerialNumber(
        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    )


def _attributes(digest: bytes, container: Container) -> Any:
    """What is signed: the digests of the document and of the certificates, so that none is swapped."""
    hashed = [hashlib.sha256(certificate).digest() for certificate in container.certificates]
    vouched = tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({"cert_hash": each}) for each in hashed]})
    return cms.CMSAttributes(
        [
            _attribute("content_type", "data"),
            _attribute("message_digest", digest),
            _attribute("signing_certificate_v2", vouched),
        ]
    )


def _attribute(kind: str, value: object) -> Any:
    return cms.CMSAttribute({"type": cms.CMSAttributeType(kind), "values": (value,)})


def _build(attributes: Any, container: Container) -> bytes:
    try:
        certificates = [x509.Certificate.load(each, strict=True) for each in container.certificates]
        digest = algos.DigestAlgorithm({"algorithm": "sha256"})
        signer = cms.SignerInfo(
            {
                "version": "v1",
                "sid": cms.SignerIdentifier({"issuer_and_serial_number": _sid(certificates[0])}),
                "digest_algorithm": digest,
                "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
                "signed_attrs": attributes,
                "signature": core.OctetString(container.signature),
            }
        )
        signed = cms.SignedData(
            {
                "version": "v1",
                "digest_algorithms": cms.DigestAlgorithms((digest,)),
                "encap_content_info": {"content_type": "data"},
                "certificates": [cms.CertificateChoices("certificate", each) for each in certificates],
                "signer_infos": [signer],
            }
        )
        return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())
    except Exception as error:  # the library raises whatever the bytes suggest to it
        raise NotCanonical from error
