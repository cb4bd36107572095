"""The PDF side of a seal, by pyHanko: imported only when a plan is sealed, for it costs half a second."""

from __future__ import annotations

import datetime as dt
import logging
from io import BytesIO
from typing import Final

from asn1crypto import x509
from pyhanko.pdf_utils.generic import ByteStringObject, DictionaryObject, pdf_date, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer

from models.documents.seal_container import HEX_DIGITS, sign
from models.documents.seal_key import loaded
from models.records.documents import SealKey

FIELD_NAME: Final = "Sceau"

# pyHanko's messages quote what they read, names included.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


class _PlainWriter(IncrementalPdfFileWriter):
    """Adds nothing of its own: neither its name nor the clock of this machine."""

    def _update_meta(self) -> None:
        pass


def write_seal(pdf: bytes, key: SealKey, evidence: bytes, reason: str, sealed_at: dt.datetime) -> bytes:
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
    writer.update_root()  # type: ignore[no-untyped-call]  # pyHanko leaves this one untyped
    metadata = PdfSignatureMetadata(
        field_name=FIELD_NAME,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
    )
    signer = Signer(signing_cert=x509.Certificate.load(key.certificate_der))
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
