"""What a time stamp says, held against the digest of a file: its bytes, then the certificate that made it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from asn1crypto import algos, cms, core, tsp
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from models.errors import DocumentFailure
from models.records.proof import StampProof

# pyHanko takes a third of a second to import, only when a stamp is read.
# ruff: noqa: PLC0415

_GRANTED: Final = frozenset(("granted", "granted_with_mods"))
_STRONG: Final = frozenset(("sha256", "sha384", "sha512"))
_NAMES: Final = (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME)


class StampRefused(DocumentFailure):
    """The reply of an authority cannot be used; the file stays as it was.

    Codes: ``stamp.refused``, the authority said no; ``stamp.garbled``, it is no time stamp; ``stamp.other``,
    it is of another file or answers another question; ``stamp.certificate``, its key may not make time
    stamps, or could not at that time; ``stamp.unknown_authority``, it leads to none of the given roots;
    ``stamp.clock``, its time is over a day away from this laptop's.
    """


def read_stamp(token: bytes, digest: bytes, roots: tuple[bytes, ...] = ()) -> StampProof:
    """Check a stamp against the digest of a file.

    Raises:
        StampRefused: It is of another file, or not made as it must be, or not written in its one form.
    """
    if in_one_form(token) != token:
        raise StampRefused("stamp.garbled")
    signed = _parsed(token)
    info = signed["encap_content_info"]["content"].parsed
    imprint = info["message_imprint"]
    if (imprint["hash_algorithm"]["algorithm"].native, imprint["hashed_message"].native) != (
        "sha256",
        digest,
    ):
        raise StampRefused("stamp.other")
    certificate, others = _certificates(signed)
    moment = info["gen_time"].native
    _require_stamping(certificate, moment)
    _require_signed(signed, certificate)
    return StampProof(
        moment=moment.astimezone(dt.UTC),
        authority=_named(certificate),
        is_known=_leads_to(certificate, others, roots) if roots else None,
    )


def token_in(reply: bytes) -> tuple[bytes, int | None]:
    """Take the stamp and its nonce out of a reply.

    Raises:
        StampRefused: ``stamp.refused`` or ``stamp.garbled``.
    """
    with _or_refused("stamp.garbled"):
        response: Any = tsp.TimeStampResp.load(reply, strict=True)
        if response["status"]["status"].native not in _GRANTED:
            raise StampRefused("stamp.refused")
        token = response["time_stamp_token"]
        info = token["content"]["encap_content_info"]["content"].parsed
        return token.dump(), info["nonce"].native


def _parsed(token: bytes) -> Any:
    """Open a stamp.

    Raises:
        StampRefused: ``stamp.garbled``.
    """
    with _or_refused("stamp.garbled"):
        content: Any = cms.ContentInfo.load(token, strict=True)
        signed = content["content"]
        kinds = (content["content_type"].native, signed["encap_content_info"]["content_type"].native)
        info = signed["encap_content_info"]["content"].parsed
        if kinds != ("signed_data", "tst_info") or len(signed["signer_infos"]) != 1 or info.native is None:
            raise StampRefused("stamp.garbled")
        return signed


def in_one_form(token: bytes) -> bytes:
    """Write a stamp with only what something vouches for: the rest could be changed unnoticed.

    Raises:
        StampRefused: ``stamp.garbled``, ``stamp.certificate``.
    """
    signed = _parsed(token)
    certificate, others = _certificates(signed)
    with _or_refused("stamp.garbled"):
        signer = _signer_in_one_form(signed["signer_infos"][0])
        kept = [certificate, *_vouched(certificate, others)]
        content = core.ParsableOctetString(bytes(signed["encap_content_info"]["content"]))
        written = cms.SignedData(
            {
                "version": "v3",
                "digest_algorithms": cms.DigestAlgorithms((signer["digest_algorithm"],)),
                "encap_content_info": {"content_type": "tst_info", "content": content},
                "certificates": [cms.CertificateChoices("certificate", _as_asn1(each)) for each in kept],
                "signer_infos": [signer],
            }
        )
        return bytes(cms.ContentInfo({"content_type": "signed_data", "content": written}).dump())


def _signer_in_one_form(signer: Any) -> Any:
    digest = signer["digest_algorithm"]["algorithm"].native
    algorithm = signer["signature_algorithm"]
    if algorithm["algorithm"].native != "rsassa_pss":  # the others say all by their name
        algorithm = algos.SignedDigestAlgorithm({"algorithm": algorithm["algorithm"].native})
    return cms.SignerInfo(
        {
            "version": "v1" if signer["sid"].name == "issuer_and_serial_number" else "v3",
            "sid": signer["sid"],
            "digest_algorithm": algos.DigestAlgorithm({"algorithm": digest}),
            "signature_algorithm": algorithm,
            "signed_attrs": signer["signed_attrs"],
            "signature": core.OctetString(signer["signature"].native),
        }
    )


@contextmanager
def _or_refused(code: str) -> Iterator[None]:
    """Refuse for whatever goes wrong: parsers raise whatever the bytes suggest to them."""
    try:
        yield
    except StampRefused:
        raise
    except Exception as error:
        raise StampRefused(code) from error


def _certificates(signed: Any) -> tuple[x509.Certificate, list[x509.Certificate]]:
    """Find who signed among the certificates of a stamp."""
    with _or_refused("stamp.certificate"):
        sid = signed["signer_infos"][0]["sid"]
        found = [each.chosen for each in signed["certificates"] if each.name == "certificate"]
        own = [each for each in found if _is_named(each, sid)]
        if len(own) != 1:
            raise StampRefused("stamp.certificate")
        others = [x509.load_der_x509_certificate(each.dump()) for each in found if each is not own[0]]
        return x509.load_der_x509_certificate(own[0].dump()), others


def _is_named(certificate: Any, sid: Any) -> bool:
    if sid.name == "subject_key_identifier":
        return bool(certificate.key_identifier == sid.chosen.native)
    issued = (sid.chosen["issuer"].dump(), sid.chosen["serial_number"].native)
    return bool((certificate.issuer.dump(), certificate.serial_number) == issued)


def _vouched(certificate: x509.Certificate, others: list[x509.Certificate]) -> list[x509.Certificate]:
    """Keep the chain above a certificate, if it ends with one that vouches for itself.

    The signature of the last one could otherwise be rewritten without anybody noticing.
    """
    chain = [certificate]
    while above := [each for each in others if each not in chain and _issues(each, chain[-1])]:
        chain.append(above[0])
    while len(chain) > 1 and not _issues(chain[-1], chain[-1]):
        chain.pop()
    return chain[1:]


def _issues(issuer: x509.Certificate, issued: x509.Certificate) -> bool:
    try:
        issued.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _leads_to(
    certificate: x509.Certificate, others: list[x509.Certificate], roots: tuple[bytes, ...]
) -> bool:
    trusted = [x509.load_der_x509_certificate(root) for root in roots]
    chain = [certificate, *_vouched(certificate, others)]
    return any(each == root or _issues(root, each) for each in chain for root in trusted)


def _require_stamping(certificate: x509.Certificate, moment: dt.datetime) -> None:
    """The certificate is for time stamps alone (RFC 3161, 2.3) and was good at that moment."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (ValueError, x509.ExtensionNotFound) as error:
        raise StampRefused("stamp.certificate") from error
    is_for_stamps = usage.critical and list(usage.value) == [ExtendedKeyUsageOID.TIME_STAMPING]
    is_good = certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc
    if not is_for_stamps or not is_good:
        raise StampRefused("stamp.certificate")


def _require_signed(signed: Any, certificate: x509.Certificate) -> None:
    """The signature holds, over this content, and names its certificate.

    Raises:
        StampRefused: ``stamp.certificate``.
    """
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    with _or_refused("stamp.certificate"):
        signer = signed["signer_infos"][0]
        name = signer["digest_algorithm"]["algorithm"].native
        names = {attribute["type"].native for attribute in signer["signed_attrs"]}
        if name not in _STRONG or not names & {"signing_certificate", "signing_certificate_v2"}:
            raise StampRefused("stamp.certificate")
        content = hashes.Hash(getattr(hashes, name.upper())())
        content.update(bytes(signed["encap_content_info"]["content"]))
        if validate_sig_integrity(signer, _as_asn1(certificate), "tst_info", content.finalize()) != (
            True,
            True,
        ):
            raise StampRefused("stamp.certificate")


def _as_asn1(certificate: x509.Certificate) -> Any:
    return Certificate.load(certificate.public_bytes(Encoding.DER), strict=True)


def _named(certificate: x509.Certificate) -> str:
    """Give the name of an authority, then its organisation's."""
    names = [str(each.value) for each in certificate.subject if each.oid in _NAMES]
    return ", ".join(reversed(names))
