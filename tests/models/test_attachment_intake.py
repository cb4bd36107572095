"""What may be kept: pictures and PDFs by what they hold; everything else gets a sentence and leaves nothing."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import PIL.Image
import pytest

from models.attachments.intake import read_given, take_in
from models.attachments.paper_pages import MOST_PAGES, count_pages
from models.attachments.pictures import LONG_SIDE, MOST_PIXELS, SHORT_SIDE
from models.errors import DocumentFailure
from models.records.attachments import MOST_BYTES, MediaType

PROGRAMS = (
    b"MZ\x90\0" + bytes(500), b"\x7fELF\x02\x01\x01" + bytes(500), b"#!/bin/sh\nrm -rf /\n", b"PK\x03\x04" + bytes(99),
    b"\0" * 4096, b"<html><script>", b"<?xml version='1.0'?><!DOCTYPE a>", b"GIF89a" + bytes(80), b"BM" + bytes(80),
    b"MZ" + bytes(60) + b"%PDF-1.7\n", b"II*\0" + bytes(80), b"8BPS" + bytes(80),
)  # fmt: skip
ORIENTATION, PLACE, ARTIST = 0x0112, 0x8825, 0x013B


def _picture(
    mode: str = "RGB", size: tuple[int, int] = (300, 200), color: object = "white"
) -> PIL.Image.Image:
    return PIL.Image.new(mode, size, color)  # type: ignore[arg-type]


def _written(picture: PIL.Image.Image, form: str, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, form, **options)
    return stream.getvalue()


def _read(content: bytes) -> PIL.Image.Image:
    picture = PIL.Image.open(io.BytesIO(content), formats=["JPEG"])
    picture.load()
    return picture


def _tone(sheet: PIL.Image.Image, at: tuple[int, int]) -> int:
    """Return how light a place is, from 0 to 255."""
    tone = sheet.convert("L").getpixel(at)
    assert isinstance(tone, int | float)
    return round(tone)


def _refusal(content: bytes) -> str:
    with pytest.raises(DocumentFailure) as refused:
        take_in(content)
    return refused.value.code


def _bomb(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes that says it is as large as that."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_picture_is_drawn_anew_as_a_jpeg(form: str) -> None:
    taken = take_in(_written(_picture(), form))

    assert (taken.media_type, taken.page_count) == (MediaType.JPEG, 1)
    assert _read(taken.content).size == (300, 200)


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (5000, 900), (1654, 2339)])
def test_a_photo_is_brought_to_the_size_of_a_sheet(size: tuple[int, int]) -> None:
    sheet = _read(take_in(_written(_picture(size=size), "JPEG")).content)

    assert max(sheet.size) <= LONG_SIDE
    assert min(sheet.size) <= SHORT_SIDE
    assert sheet.width / sheet.height == pytest.approx(size[0] / size[1], rel=0.01)


def test_a_photo_held_on_its_side_comes_upright_and_forgets_where_it_was_taken() -> None:
    photo = _picture(size=(300, 200), color="white")
    photo.paste("black", (0, 0, 150, 100))  # top left, as the sensor saw it
    exif = PIL.Image.Exif()
    exif[ORIENTATION], exif[ARTIST] = 6, "Yéro Sangaré-N’Dour"
    exif[PLACE] = {1: "N", 2: (47.0, 12.0, 30.0)}
    given = _written(photo, "JPEG", exif=exif, comment=b"chambre B 214", dpi=(72, 72))

    sheet = _read(take_in(given).content)

    assert sheet.size == (200, 300)
    assert _tone(sheet, (190, 10)) < 40  # top right, once turned
    assert _tone(sheet, (10, 290)) > 220
    assert not dict(sheet.getexif())
    assert not {"comment", "exif", "icc_profile"} & set(sheet.info)


def test_words_hidden_in_a_picture_do_not_stay() -> None:
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415

    hidden = PngInfo()
    hidden.add_text("Comment", "Sangaré")

    assert "Sangaré".encode("latin-1") not in take_in(_written(_picture(), "PNG", pnginfo=hidden)).content


@pytest.mark.parametrize(
    ("mode", "color", "seen"),
    [
        ("1", 1, 255),
        ("L", 128, 128),
        ("LA", (0, 0), 255),
        ("P", 0, 0),
        ("RGBA", (0, 0, 0, 0), 255),
        ("RGBA", (0, 0, 0, 255), 0),
        ("I;16", 0x8000, 128),
    ],
)
def test_every_kind_of_scan_keeps_its_tones_and_what_is_transparent_is_white(
    mode: str, color: object, seen: int
) -> None:
    sheet = _read(take_in(_written(_picture(mode, (64, 64), color), "PNG")).content)

    assert abs(_tone(sheet, (32, 32)) - seen) <= 2


def test_a_scan_for_printers_keeps_its_colours() -> None:
    sheet = _read(take_in(_written(_picture("CMYK", (64, 64), (0, 0, 0, 0)), "JPEG")).content)

    assert _tone(sheet, (32, 32)) > 240


def test_a_thin_line_is_still_there_in_the_sheet() -> None:
    photo = _picture("L", (4000, 3000))
    photo.paste(0, (0, 1500, 4000, 1506))

    sheet = _read(take_in(_written(photo, "PNG")).content)

    assert min(_tone(sheet, (1000, y)) for y in range(820, 835)) < 120


@pytest.mark.parametrize("size", [(60_000, 60_000), (10_000, 5_001), (2_000_000_000, 1)])
def test_a_picture_too_large_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(DocumentFailure) as refused:
        take_in(_bomb(*size))

    assert refused.value.code == "attachment.too_many_pixels"
    assert refused.value.params == {"megapixels": MOST_PIXELS // 1_000_000}


@pytest.mark.parametrize("content", PROGRAMS)
def test_what_is_neither_a_picture_nor_a_pdf_is_refused(content: bytes) -> None:
    assert _refusal(content) == "attachment.other_type"


def test_a_program_called_pdf_is_refused_by_what_it_holds(tmp_path: Path) -> None:
    file = tmp_path / "feuille signée.pdf"
    file.write_bytes(PROGRAMS[0])

    assert _refusal(read_given(file)) == "attachment.other_type"


def test_a_photo_of_a_telephone_in_its_own_format_has_words_that_help() -> None:
    assert _refusal(b"\0\0\0\x24ftypheic" + bytes(90)) == "attachment.heic"


@pytest.mark.parametrize(
    "content", [b"\xff\xd8\xff\xe0JFIF", b"\xff\xd8\xff" + bytes(500), b"\x89PNG\r\n\x1a\n", _bomb(30, 30)]
)
def test_a_picture_that_cannot_be_read_is_refused(content: bytes) -> None:
    assert _refusal(content) == "attachment.unreadable"


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_half_a_picture_is_refused(form: str) -> None:
    whole = _written(PIL.Image.effect_noise((200, 200), 60), form)

    assert _refusal(whole[: len(whole) // 2]) == "attachment.unreadable"


def test_nothing_and_too_much_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "scan.pdf"
    with file.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)

    assert _refusal(b"") == "attachment.empty"
    with pytest.raises(DocumentFailure) as refused:
        read_given(file)
    assert (refused.value.code, refused.value.params) == ("attachment.too_large", {"megabytes": 20})


def test_a_file_that_is_no_longer_there_is_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "partie.jpg", tmp_path):
        with pytest.raises(DocumentFailure, match=r"attachment\.unreadable_file"):
            read_given(path)


def _pdf(count: int, size: tuple[float, float] = (595, 842), password: str = "") -> bytes:
    from pypdf import PdfWriter  # noqa: PLC0415

    writer = PdfWriter()
    for _ in range(count):
        writer.add_blank_page(*size)
    if password:
        writer.encrypt(password)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_pdf_is_kept_as_it_is_and_its_pages_counted() -> None:
    pdf = _pdf(3)

    taken = take_in(pdf)

    assert (taken.media_type, taken.content, taken.page_count) == (MediaType.PDF, pdf, None)
    assert count_pages(pdf) == 3


@pytest.mark.parametrize(
    ("pdf", "code"),
    [
        (b"%PDF-", "attachment.unreadable"),
        (b"%PDF-1.7\n" + bytes(900), "attachment.unreadable"),
        (_pdf(1, password="secret"), "attachment.protected"),
        (_pdf(MOST_PAGES + 1), "attachment.too_many_pages"),
        (_pdf(1, (1, 14_400)), "attachment.strange_pages"),
    ],
)
def test_a_pdf_that_cannot_be_shown_is_refused(pdf: bytes, code: str) -> None:
    with pytest.raises(DocumentFailure) as refused:
        count_pages(pdf)

    assert refused.value.code == code
