from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.codec import canonical_json, from_json, from_plain, sha256_hex, to_plain
from models.records.ids import ResidentId
from models.records.plans import LocalText, PlanContent, TaskLine
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole
from tests.any_text import ANY
from tests.factories import a_plan_content, a_resident, an_employer, an_ink, some_settings

KEY = UUID("6b1d4a0e-2f0a-4c7e-9a55-0d9f5f2c6a11")


def test_every_record_comes_back_equal() -> None:
    signature = SignatureRecord(
        role=SignerRole.EMPLOYEE,
        signer_name="Yéro",
        signer_function="",
        method=SignatureMethod.SCREEN,
        signed_at=datetime(2026, 3, 10, 11, 5, 6, 789, tzinfo=UTC),
        document_sha256="ab",
        ink=an_ink(),
    )
    resident = a_resident(resident_id=ResidentId(KEY), available_from=date(2026, 5, 4))

    for record in (signature, resident, an_employer(), a_plan_content(), some_settings()):
        assert from_json(canonical_json(record), type(record)) == record
        assert from_plain(to_plain(record), type(record)) == record


def test_an_older_and_a_newer_program_understand_each_other() -> None:
    plain = {"first_name": "Ana", "invented_later": {"x": 1}}

    assert from_plain(plain, ResidentDraft) == ResidentDraft(first_name="Ana")


@pytest.mark.parametrize("plain", [{"birth_year": "soon"}, {"availability": [{}]}, [], "x", None])
def test_something_else_is_refused(plain: object) -> None:
    with pytest.raises(ValueError, match="ResidentDraft"):
        from_plain(plain, ResidentDraft)


def test_the_canonical_text_is_plain_sorted_and_composed() -> None:
    draft = AvailabilitySlot(weekday=3, part=DayPart.NIGHT)

    assert canonical_json(draft) == '{"part":"night","weekday":3}'
    assert canonical_json(LocalText(text="e\u0301")) == '{"phrase":"","text":"é","translation":""}'


def test_the_hash_of_a_plan_is_known() -> None:
    """The bytes that a signature stands for must never change with a library."""
    content = PlanContent(tasks=(TaskLine(week=1, task=LocalText(text="Balayer")),))

    text = canonical_json(content)

    assert text.startswith('{"adviser":{"function":"","name":"","organisation":"","phone":""},"agreement":')
    assert sha256_hex(text) == "e5ea844d244b84dfb87907dc2caf500878111b4cdb1b40a3d14a964a84d4faf3"
    assert canonical_json(from_json(text, PlanContent)) == text


@given(st.text(ANY, max_size=40))
def test_any_text_gives_bytes(text: str) -> None:
    assert sha256_hex(canonical_json({"note": text}))
