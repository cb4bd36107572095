"""What a document says to who listens, and to archives: walked as another program walks it."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from models.documents import roles, srgb
from models.documents.boxes import Cell, Style, rows
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.hall_papers import render_certificate, render_slip
from models.documents.marks import CLOSED, BoxMark, Mark, OpenMark, Sheet, paint
from models.documents.papers import render_paper
from models.documents.plan_pdf import render_frozen, render_plan
from models.documents.roles import Tag
from models.documents.structure import Untold
from models.records.hall_papers import Certificate, Slip
from models.records.papers import PaperKind
from models.records.settings import Settings
from tests.documents.pdf_reading import HAS_POPPLER, plain
from tests.documents.plan_samples import content, signed, version
from tests.documents.structure_reading import Node, Tagged

DAY = dt.date(2026, 11, 22)
SLIP = Slip(day=DAY, at=dt.time(14, 30), place="Bureau du quai", way="Tram 1", language="ar")
DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "plan in French, signed": lambda: render_plan(signed()),
    "plan beside Arabic, to be signed": lambda: render_frozen(version(content("ar"))),
    "plan beside Tamil": lambda: render_plan(version(content("ta"))),
    "leaflet in Dari": lambda: render_paper(PaperKind.LEAFLET, Settings(), DAY, "prs"),
    "impact assessment, with tables": lambda: render_paper(PaperKind.IMPACT_KIT, Settings(), DAY),
    "slip": lambda: render_slip(SLIP, Settings()),
    "certificate": lambda: render_certificate(Certificate(day=DAY), Settings(), DAY),
}


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return {name: render() for name, render in DOCUMENTS.items()}


@pytest.fixture(scope="module")
def beside_arabic(made: dict[str, bytes]) -> Tagged:
    return Tagged(made["plan beside Arabic, to be signed"])


@pytest.mark.parametrize("name", DOCUMENTS)
def test_everything_painted_is_read_or_furniture_and_the_tree_is_sound(
    name: str, made: dict[str, bytes]
) -> None:
    assert Tagged(made[name]).faults() == []


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not on this machine")
def test_qpdf_finds_nothing_wrong(made: dict[str, bytes], tmp_path: Path) -> None:
    for pdf in made.values():
        (tmp_path / "a.pdf").write_bytes(pdf)
        done = subprocess.run(["qpdf", "--check", str(tmp_path / "a.pdf")], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


def test_french_is_read_then_its_translation(beside_arabic: Tagged) -> None:
    entries = [_kinds(item) for item in beside_arabic.root.of("LI")]

    assert [("Lbl", ""), ("LBody", ""), ("Lbl", "ar"), ("LBody", "ar")] in entries
    titles = [_kinds(title) for title in beside_arabic.root.of("H2")]
    assert titles.count([("Span", ""), ("Span", "ar")]) > 8


def test_what_goes_from_right_to_left_is_said_in_the_order_of_the_ear(beside_arabic: Tagged) -> None:
    said = {plain(node.said): node.language for node in beside_arabic.root.walk() if node.said}

    assert said["الباب الأزرق، رصيف 3"] == "ar"
    assert said["اسم الوظيفة"] == "ar"


def test_the_tables_of_both_languages_are_apart(beside_arabic: Tagged) -> None:
    french, arabic = beside_arabic.root.of("Table")[:2]

    assert {cell.language for cell in french.of("TH")} == {""}
    assert "ar" in {cell.language for cell in arabic.of("TH", "TD")}
    assert len(french.of("TR")) == len(arabic.of("TR"))


def test_bookmarks_are_the_french_titles(beside_arabic: Tagged) -> None:
    title, sections = beside_arabic.reader.outline[:2]

    assert not isinstance(title, list)
    assert title.title == "Plan d’intégration"
    assert isinstance(sections, list)
    pages = {
        str(one.title): beside_arabic.reader.get_destination_page_number(one)
        for one in sections
        if not isinstance(one, list)
    }
    assert {pages["Le poste"], pages["Le contrat"], pages["Les horaires"]} == {0}
    assert (pages["Les signatures"] or 0) > 0


def test_signatures_and_fields_are_told_apart_by_their_words(
    made: dict[str, bytes], beside_arabic: Tagged
) -> None:
    inks = [node.alt for node in Tagged(made["plan in French, signed"]).root.of("Figure")]

    assert sum(alt.startswith("Signature manuscrite") for alt in inks) == len(signed().signatures)
    assert len({node.alt for node in beside_arabic.root.of("Form")}) > len(signed().signatures)


def test_a_row_to_be_filled_by_hand_has_its_cells(made: dict[str, bytes]) -> None:
    blank = [
        row
        for row in Tagged(made["impact assessment, with tables"]).root.of("TR")
        if not any(cell.marks for cell in row.kids)
    ]

    assert all(len(row.kids) > 1 for row in blank)


def test_the_claim_names_nobody(made: dict[str, bytes]) -> None:
    said = Tagged(made["plan in French, signed"]).catalog["/Metadata"].get_data().decode()

    assert '<rdf:li xml:lang="x-default">Plan 2026-0114 v1</rdf:li>' in said
    assert "Haddou" not in said
    assert "creator" not in said


def test_the_profile_is_srgb() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb.profile()))
    theirs = ImageCms.createProfile("sRGB")
    picture = Image.new("RGB", (3, 1))
    picture.putdata([(11, 101, 83), (20, 35, 90), (200, 200, 200)])

    seen = ImageCms.profileToProfile(picture, ours, theirs)

    assert seen is not None
    pairs = zip(picture.tobytes(), seen.tobytes(), strict=True)
    assert all(abs(before - after) <= 1 for before, after in pairs)


@pytest.mark.parametrize(
    ("marks", "fault"),
    [
        ((OpenMark(Tag(roles.TABLE)), OpenMark(Tag(roles.ROW)), CLOSED, CLOSED), "no title"),
        ((OpenMark(Tag(roles.FIGURE)), BoxMark(9, 9, fill="#000000"), CLOSED), "Figure without words"),
        ((OpenMark(Tag(roles.HEADING)), OpenMark(Tag(roles.FIGURE, alt="a")), BoxMark(9, 9)), "H2 after H0"),
    ],
)
def test_the_check_finds_what_is_wrong(marks: tuple[Mark, ...], fault: str) -> None:
    canvas = GlyphCanvas("Essai")
    paint([Sheet(tuple((mark, 50.0, 50.0) for mark in marks))], canvas)

    assert fault in Tagged(canvas.finish()).faults()


def test_the_check_finds_what_is_no_part_of_anything() -> None:
    canvas = GlyphCanvas("Essai")
    (box,) = rows([_cell("Titre", role=roles.TITLE)])
    paint([Sheet(box.marks)], canvas)
    canvas.tags.close()
    told, canvas.tags = canvas.tags, Untold()
    canvas.draw_code("0 0 9 9 re f")
    canvas.tags = told
    canvas.next_page()

    assert "page 1: something painted is no part of anything" in Tagged(canvas.finish()).faults()


def test_a_text_over_two_pages_is_one_part() -> None:
    canvas = GlyphCanvas("Essai")
    boxes = rows([_cell("mot " * 900)])
    paint([Sheet(box.marks) for box in boxes], canvas)

    (text,) = Tagged(canvas.finish()).root.of("P")

    assert len({page for page, _ in text.marks}) == len(boxes) > 1


# poppler puts a stop in the middle of an Arabic line on the wrong side of its space, whoever wrote the file.
SAMPLES = {
    "fr": "Le salarié apporte ses gants : œuvre, été, « à l’heure », 06 39 98 12 40.",
    "ar": "لا يأتي العامل الأول إلى الباب الأزرق ثم يسأل عن المسؤول.",
    "ur": "کارکن اپنے دستانے لاتا ہے اور پوچھتا ہے۔",
    "prs": "کارگر دستکش‌های خود را می‌آورد و می‌پرسد.",
    "ps": "کارګر خپلې دستکشې راوړي او پوښتنه کوي.",
    "bn": "কর্মী ক্লান্ত হলে প্রশ্ন করতে পারেন, ভুল ছাড়া 20টি ব্যাগ।",
    "ta": "தொழிலாளி கையுறைகளைக் கொண்டு வருகிறார், 5:12 மணிக்கு.",
    "am": "ሠራተኛው ጓንቱን ያመጣል፣ በ 5:12 ሰዓት።",
    "ti": "ሰማያዊ ማዕጾ፡ መድረኽ 3",
    "ka": "თანამშრომელს მოაქვს ხელთათმანები 5:12 საათზე.",
    "hy": "Աշխատողը բերում է իր ձեռնոցները ժամը 5:12-ին։",
}


@pytest.mark.skipif(not HAS_POPPLER, reason="poppler is not on this machine")
@pytest.mark.parametrize("language", SAMPLES)
def test_text_is_copied_in_reading_order(language: str, tmp_path: Path) -> None:
    canvas = GlyphCanvas("Essai")
    boxes = rows([replace(_cell(SAMPLES[language]), language=language, width=240.0)])
    paint([Sheet(tuple((mark, x + 50, y + 50) for box in boxes for mark, x, y in box.marks))], canvas)
    path = tmp_path / "a.pdf"
    path.write_bytes(canvas.finish())

    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)

    assert plain(done.stdout) == plain(SAMPLES[language])


def _cell(text: str, *, role: str = roles.PARAGRAPH) -> Cell:
    return Cell(text=text, style=Style(size=12, colour="#000000"), width=300.0, role=role)


def _kinds(node: Node) -> list[tuple[str, str]]:
    return [(kid.role, kid.language) for kid in node.kids]
