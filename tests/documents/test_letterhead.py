from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pypdf
import pytest
from PIL import Image, ImageDraw

from controllers.templates import draw_sample
from models.attachments.logos import as_logo
from models.records.plan_parties import Letterhead
from models.records.settings import Settings
from models.rules.sample_plan import sample_plan
from models.rules.templates import shipped

NOON = datetime(2026, 11, 22, 11, tzinfo=UTC)
HEAD = Letterhead(
    name="Passerelle de l’Exemple", address="1 place de la Maquette, 99100 Portclair", phone="01 99 00 14 14"
)


def a_logo() -> bytes:
    picture = Image.new("RGB", (300, 100), "white")
    ImageDraw.Draw(picture).rectangle((10, 10, 180, 90), fill="#0B6553")
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return as_logo(stream.getvalue())


def drawn(head: Letterhead) -> bytes:
    content = sample_plan(replace(shipped(), letterhead=head), "", Settings(), NOON.date())
    return draw_sample(content, NOON)


def test_the_head_stands_on_the_first_page_alone_and_above_the_title() -> None:
    pages = [
        page.extract_text().replace("\u00a0", " ") for page in pypdf.PdfReader(io.BytesIO(drawn(HEAD))).pages
    ]

    assert "1 place de la Maquette, 99100 Portclair · 01 99 00 14 14" in pages[0]
    assert pages[0].index("Passerelle de l’Exemple") < pages[0].index("Plan d’intégration")
    assert not any("Portclair" in page for page in pages[1:])
    assert b"Logo" not in drawn(Letterhead())


def test_the_logo_is_drawn_with_its_colours_and_the_same_plan_gives_the_same_bytes() -> None:
    head = replace(HEAD, logo=a_logo())

    pdf = drawn(head)

    page = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]
    picture = page.images[0].image
    assert picture is not None
    assert picture.convert("RGB").getpixel((5, 5)) == (0x0B, 0x65, 0x53)
    assert drawn(head) == pdf


@pytest.mark.parametrize("logo", [b"nothing", b"\x89PNG\r\n\x1a\n cut"])
def test_a_logo_that_cannot_be_read_leaves_the_words(logo: bytes) -> None:
    page = pypdf.PdfReader(io.BytesIO(drawn(replace(HEAD, logo=logo)))).pages[0]

    assert not page.images
    assert "Portclair" in page.extract_text()
