"""Section 14 of a version on which former signatures stand."""

from __future__ import annotations

from dataclasses import replace

from models.documents.form_fields import FieldMark
from models.documents.look import ALONE
from models.documents.marks import RuleMark, TextMark
from models.documents.plan_signatures import signature_boxes
from models.documents.words import words_of
from models.records.signatures import SignatureMethod, SignerRole
from tests.documents.pdf_reading import plain
from tests.documents.plan_samples import signature, version


def test_the_place_of_a_signature_that_stands_says_so_before_anybody_signs() -> None:
    """Printed, an empty place with a line would be signed a second time."""
    stands = replace(signature(SignerRole.EMPLOYEE, SignatureMethod.STANDS), stands_version=1)
    asked = version(revision=2)
    kept = replace(asked, signatures=(stands,))

    before, after = (
        signature_boxes(words_of(one.content), one, 500.0, ALONE[0], has_fields=True) for one in (asked, kept)
    )

    told = [
        plain(" ".join(part.line.text for part, *_ in mark.marks if isinstance(part, TextMark)))
        for mark, *_ in after.marks
        if isinstance(mark, FieldMark)
    ]
    assert any("Version 1" in words for words in told)
    lines = [
        sum(isinstance(mark, RuleMark) and mark.is_dashed for mark, *_ in box.marks)
        for box in (before, after)
    ]
    assert lines == [3, 2]
