"""The two codes of each page that is signed: there, alike, read by others, spoken, and absent from drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.attachments.code_reading import find_codes
from models.documents.plan_pdf import plan_sheets, render_plan
from models.documents.qr_codes import QrMark
from models.records.paper_copies import PaperCode
from models.records.plans import PlanStatus, SigningSection
from models.rules.paper_places import LOWER, UPPER
from tests.documents.paper_prints import printed
from tests.documents.pdf_reading import written
from tests.documents.plan_samples import content, version


@pytest.mark.parametrize("language", ["fr", "prs"])
def test_each_page_bears_its_code_twice(language: str) -> None:
    sheets = plan_sheets(version(content(language)))
    for number, sheet in enumerate(sheets, start=1):
        codes = [(mark, (x, y)) for mark, x, y in sheet.marks if isinstance(mark, QrMark)]
        assert [place for _, place in codes] == [UPPER, LOWER]
        assert len({mark.path for mark, _ in codes}) == 1
        assert {mark.count for mark, _ in codes} == {29}
        assert f"Page {number} sur {len(sheets)}" in codes[0][0].alt


def test_a_cheap_printer_in_black_alone_is_read() -> None:
    plan = version(content("ar"))
    pdf = render_plan(plan)
    for page in (0, 2):
        black = printed(pdf, page).point([0 if value < 128 else 255 for value in range(256)])
        found = find_codes(black)
        wanted = PaperCode(
            number=plan.number, version=1, page=page + 1, pages=3, digest=plan.content_sha256[:20]
        )
        assert [code for code, _ in found] == [wanted, wanted]


@pytest.mark.parametrize("change", [{"status": PlanStatus.DRAFT}, {"is_partial": True}, {"number": ""}])
def test_what_is_not_to_be_signed_bears_none(change: dict[str, object]) -> None:
    plan = replace(version(), **change)  # type: ignore[arg-type]
    assert not [mark for sheet in plan_sheets(plan) for mark, _, _ in sheet.marks if isinstance(mark, QrMark)]
    previews = plan_sheets(version(), is_preview=True)
    assert not [mark for sheet in previews for mark, _, _ in sheet.marks if isinstance(mark, QrMark)]


def test_each_page_says_in_how_many_originals_and_what_is_typed_where_no_code_is_read() -> None:
    plan = replace(content(), signing=SigningSection(place="Saint-Nazaire", originals=4))
    for sheet in plan_sheets(version(plan)):
        lines = written((sheet,))
        assert any("2026-0114" in line for line in lines)
        assert any("Fait en 4 exemplaires originaux" in line for line in lines)
        assert any(line.startswith("Empreinte du document") for line in lines)
