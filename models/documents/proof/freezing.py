"""The first step: the text is certified, and from then on only filling in and signing may follow."""

from __future__ import annotations

import datetime as dt

from models.documents.proof import authority as keys
from models.documents.proof import telling
from models.documents.proof.drawing import told
from models.documents.proof.fields import FORMAT, FREEZE, TEXT
from models.documents.proof.notes import FrozenNote, as_bytes, settled
from models.documents.seal_container import sign
from models.records.proof import FrozenText, SigningKey


def certify(pdf: bytes, authority: SigningKey, text: FrozenText, moment: dt.datetime) -> bytes:
    """Certify the pages of a plan with a key made for it, used once and forgotten.

    Args:
        pdf: What ``render_frozen`` gave.
        authority: Of the organisation.
        text: What the file says of itself to programs.
        moment: Instant in UTC, by this laptop's clock.

    Raises:
        DocumentFailure: ``proof.not_ours``: the file has no place for it; or a font is missing.
    """
    from models.documents.proof.writing import Fill, Step, opened, prepared  # noqa: PLC0415  (pyHanko is slow)

    moment, text = moment.astimezone(dt.UTC), settled(text)
    writer = opened(pdf)
    words = telling.words_in(text.language)
    organisation = keys.organisation_of(authority.certificate_der)
    named = (organisation, keys.fingerprint(authority.certificate_der))
    width, height = writer.size(TEXT)
    boxes = telling.frozen_boxes(words, text, moment, named, width)
    said = telling.text_of_frozen(words, moment, *named)
    step = Step(
        field=FREEZE,
        moment=moment,
        reason=reason_of(text),
        info=as_bytes(FrozenNote(format=FORMAT, text=text, at=moment)),
        fills=(Fill(TEXT, told(boxes, width, height), said),),
        locks=(TEXT,),
        is_freeze=True,
    )
    key, certificate = keys.one_use(authority, keys.SERVICE_NAME, FREEZE, moment)
    document = prepared(writer, step)
    return document.filled(sign(document.digest, certificate, key, authority.certificate_der))


def reason_of(text: FrozenText) -> str:
    """Return the neutral words that readers show beside the signatures."""
    return f"Plan {text.number} v{text.version}"
