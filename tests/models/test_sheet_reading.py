"""Signed sheets that come back on paper: their codes read, their pages laid straight, strangers refused."""

from __future__ import annotations

import io
from functools import cache

import PIL.Image
import pytest

from models.attachments import code_reading, sheet_reading
from models.attachments.code_reading import find_codes, read_page
from models.attachments.sheet_drawing import drawn
from models.attachments.sheet_reading import as_file, read_sheet
from models.documents.plan_pdf import render_plan
from models.errors import DocumentFailure
from models.records.paper_copies import PaperCode
from tests.documents.paper_prints import Scan, as_pdf, printed, scanned
from tests.documents.plan_samples import content, version

PLAN = version(content("fr"))
WAYS = (
    Scan(dots=150, angle=1.8, strokes=2, noise=6.0),
    Scan(dots=120, angle=-2.2, noise=10.0, strokes=1, quarter=1),
    Scan(dots=100, is_one_bit=True, strokes=1),
    Scan(dots=120, slant=0.012, strokes=1, noise=0.0),
)


@cache
def sheet(page: int = 0) -> PIL.Image.Image:
    return printed(pdf(), page)


@cache
def pdf() -> bytes:
    return render_plan(PLAN)


def code(page: int) -> PaperCode:
    digest = PLAN.content_sha256[:20]
    return PaperCode(number=PLAN.number, version=1, page=page, pages=3, digest=digest)


def picture(jpeg: bytes) -> PIL.Image.Image:
    found = PIL.Image.open(io.BytesIO(jpeg), formats=["JPEG"])
    found.load()
    return found


@pytest.mark.parametrize(("place", "scan"), tuple(enumerate(WAYS)))
def test_a_written_on_sheet_is_known_again_and_laid_straight(place: int, scan: Scan) -> None:
    read = read_page(scanned(sheet(place % 2), scan, place), "scan.jpg")

    assert read.code == code(place % 2 + 1)
    straight = picture(read.content)
    assert straight.mode == "L"
    assert straight.height / straight.width == pytest.approx(297 / 210, abs=0.05)
    upper = [places for _, places in find_codes(straight) if places[0][1] < straight.height / 2]
    if upper:
        (left, top), (right, level) = upper[0][:2]
        assert abs(level - top) < (right - left) * 0.03
        assert right / straight.width == pytest.approx(561.3 / 595.3, abs=0.01)


def test_a_page_upside_down_is_turned_round() -> None:
    lying = scanned(sheet(), Scan(dots=120, strokes=0, noise=0.0), 1).transpose(
        PIL.Image.Transpose.ROTATE_180
    )
    straight = picture(read_page(lying).content)
    assert {places[0][1] < places[3][1] for _, places in find_codes(straight)} == {True}


def test_what_bears_no_code_is_kept_as_it_is() -> None:
    blank = PIL.Image.new("L", (200, 280), 230)
    assert read_page(blank).code is None
    assert picture(read_page(blank).content).size == (200, 280)


def test_two_sheets_on_one_picture_are_not_taken_for_one() -> None:
    both = PIL.Image.new("L", (sheet().width * 2, sheet().height), 255)
    both.paste(sheet(0), (0, 0))
    both.paste(sheet(1), (sheet().width, 0))
    assert read_page(both.resize((both.width // 2, both.height // 2))).code is None


def test_a_scan_of_several_pages_is_drawn_in_another_process() -> None:
    pages = [scanned(sheet(page), Scan(dots=110, strokes=0, noise=0.0), page) for page in (1, 0)]
    read = read_sheet(as_pdf(pages), "original.pdf")

    assert [page.code for page in read] == [code(2), code(1)]
    assert {page.name for page in read} == {"original.pdf"}
    kept = as_file(read, "Plan 2026-0114 v1")
    assert kept == as_file(read, "Plan 2026-0114 v1"), "the same pages make the same file"
    assert len(drawn(kept)) == 2
    assert len(kept) < 2_500_000


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"", "attachment.empty"),
        (b"MZ" + bytes(90), "attachment.other_type"),
        (b"\xff\xd8\xff" + bytes(90), "attachment.unreadable"),
        (b"\0\0\0\x18ftypheic" + bytes(90), "attachment.heic"),
    ],
)
def test_what_is_no_sheet_is_refused_before_it_is_read(given: bytes, said: str) -> None:
    with pytest.raises(DocumentFailure) as refused:
        read_sheet(given)
    assert refused.value.code == said


def test_a_pdf_that_is_none_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DocumentFailure) as refused:
        sheet_reading.drawn_apart(b"%PDF-1.7\n" + bytes(500))
    assert refused.value.code == "attachment.unreadable"
    monkeypatch.setattr("models.attachments.sheet_drawing._MOST_PAGES", 1)
    with pytest.raises(DocumentFailure) as many:
        drawn(pdf())
    assert (many.value.code, many.value.params["count"]) == ("attachment.too_many_pages", 3)


def test_the_code_of_another_paper_is_not_ours() -> None:
    import segno  # noqa: PLC0415

    stream = io.BytesIO()
    segno.make_qr("https://example.org/2026-0114").save(stream, kind="png", scale=6)
    assert code_reading.read_page(PIL.Image.open(stream).convert("L")).code is None
