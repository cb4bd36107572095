"""A time stamp (RFC 3161), added to a signed file as one further revision once its reply has been checked.

Only the digest of the file leaves this computer. Nothing is written unless the reply is about that digest and
this question, and made by a key that may make time stamps.
"""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from asn1crypto import algos, tsp

from models.documents.proof.asking import asked
from models.documents.proof.fields import PARTIES, STAMP
from models.documents.proof.stamp_reading import StampRefused, in_one_form, read_stamp, token_in
from models.errors import DocumentFailure
from models.records.signatures import SignerRole

if TYPE_CHECKING:
    from models.documents.proof.writing import Prepared

# pyHanko takes a third of a second to import, only when a file is stamped.
# ruff: noqa: PLC0415

NONCE_BITS: Final = 64
APART: Final = dt.timedelta(days=1)
"""The authority's clock and this laptop's, at most."""


@dataclass(frozen=True, slots=True)
class Question:
    """A file waiting for its stamp.

    Attributes:
        document: Everything but the stamp.
        nonce: Number that the reply must repeat.
        query: What is sent, DER.
    """

    document: Prepared
    nonce: int
    query: bytes


def stamp(pdf: bytes, url: str, now: dt.datetime, roots: tuple[bytes, ...] = ()) -> bytes:
    """Have a closed file stamped: to be called beside the screen, it waits for the network.

    Args:
        pdf: A file that the adviser closed.
        url: Address of the authority, ``http`` or ``https``.
        now: Instant in UTC, by this laptop's clock.
        roots: Certificates that the authority's must lead to, DER; none: any authority will do.

    Returns:
        The file with one more revision.

    Raises:
        StampRefused: The reply cannot be used.
        DocumentFailure: ``stamp.address``, ``stamp.unreachable``; ``proof.not_ours``; ``proof.stamped``, it
            has a stamp; ``proof.not_closed``.
    """
    question = ask(pdf)
    return finish(question, asked(url, question.query), now, roots)


def ask(pdf: bytes) -> Question:
    """Prepare the revision and the question about its digest.

    Raises:
        DocumentFailure: ``proof.not_ours``, ``proof.stamped`` or ``proof.not_closed``.
    """
    from models.documents.proof.writing import opened, prepared_stamp

    writer = opened(pdf)
    if writer.is_filled(STAMP):
        raise DocumentFailure("proof.stamped")
    if not writer.is_filled(PARTIES[SignerRole.ADVISER]):
        raise DocumentFailure("proof.not_closed")
    document = prepared_stamp(writer, STAMP)
    nonce = secrets.randbits(NONCE_BITS)
    imprint = {
        "hash_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
        "hashed_message": document.digest,
    }
    query = tsp.TimeStampReq({"version": "v1", "message_imprint": imprint, "nonce": nonce, "cert_req": True})
    return Question(document, nonce, query.dump())


def finish(question: Question, reply: bytes, now: dt.datetime, roots: tuple[bytes, ...] = ()) -> bytes:
    """Check a reply and write the revision.

    Raises:
        StampRefused: The reply cannot be used.
    """
    token, nonce = token_in(reply)
    if nonce != question.nonce:
        raise StampRefused("stamp.other")
    kept = in_one_form(token)
    proof = read_stamp(kept, question.document.digest, roots)
    if proof.is_known is False:
        raise StampRefused("stamp.unknown_authority")
    if abs(proof.moment - now) > APART:
        raise StampRefused("stamp.clock")
    try:
        return question.document.filled(kept)
    except ValueError as error:
        raise StampRefused("stamp.garbled") from error
