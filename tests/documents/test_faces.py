"""Fonts: found, whole, never replaced by boxes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.documents import faces, font_files, shaping, typeset
from models.documents.faces import ShapingFace, face
from models.documents.font_files import FILES, Family, Weight, font_path
from models.documents.plain_face import PlainFace
from models.documents.typeset import Font, lay_out, one_line
from models.errors import DocumentFailure

LATIN = font_path(Family.LATIN, Weight.REGULAR)


def forget_fonts() -> None:
    typeset.forget()
    for cached in (font_path, face, faces._load, shaping._family, shaping._is_covered):
        cached.cache_clear()


@pytest.fixture
def fresh_fonts() -> Iterator[None]:
    forget_fonts()
    yield
    forget_fonts()


@pytest.mark.parametrize("weight", list(Weight))
@pytest.mark.parametrize("family", [Family.LATIN, Family.WORLD])
def test_every_font_is_there(family: Family, weight: Weight) -> None:
    assert face(family, weight).covers("a")


def test_a_missing_font_is_named(fresh_fonts: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILES, (Family.LATIN, Weight.REGULAR), "source-sans/ttf/Absente.ttf")

    with pytest.raises(DocumentFailure) as caught:
        lay_out("Bonjour", Font(Weight.REGULAR, 10), 100)

    assert (caught.value.code, caught.value.params) == ("document.font_missing", {"file": "Absente.ttf"})


def test_a_missing_package_is_said_in_the_same_way(
    fresh_fonts: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(font_files, "PACKAGE", "no_such_package")

    with pytest.raises(DocumentFailure) as caught:
        font_path(Family.WORLD, Weight.BOLD)

    assert caught.value.params == {"file": "KurintoSans-Bd.ttf"}


@pytest.mark.parametrize("length", [0, 5, 300, 5000, 200_000, -1])
def test_a_truncated_font_is_refused(tmp_path: Path, length: int) -> None:
    path = tmp_path / "Coupée.ttf"
    path.write_bytes(LATIN.read_bytes()[:length])

    for kind in (ShapingFace, PlainFace):
        with pytest.raises(DocumentFailure) as caught:
            kind(path, Family.LATIN)
        assert caught.value.code == "document.font_broken"
        assert caught.value.params == {"file": "Coupée.ttf"}


def test_a_file_that_is_no_font_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "Texte.ttf"
    path.write_bytes(b"ceci n'est pas une police" * 50)

    with pytest.raises(DocumentFailure):
        ShapingFace(path, Family.LATIN)


def test_the_part_that_is_embedded_depends_on_its_glyphs_alone() -> None:
    font = face(Family.LATIN, Weight.REGULAR)
    glyphs = frozenset(glyph.number for glyph in font.shape("Élan", "Latn", "fr", is_rtl=False))

    first = font.subset(glyphs)

    assert first == ShapingFace(LATIN, Family.LATIN).subset(glyphs)
    assert first.prefix != font.subset(glyphs | {40}).prefix
    assert first.size < 6000


def test_without_harfbuzz_latin_is_drawn_and_arabic_refused(
    fresh_fonts: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (faces, shaping):
        monkeypatch.setattr(module, "can_shape", lambda: False)

    line = one_line("Élan, Ґанок", Font(Weight.REGULAR, 10))

    assert isinstance(line.runs[0].face, PlainFace)
    assert line.width == pytest.approx(52, abs=4)
    with pytest.raises(DocumentFailure) as caught:
        one_line("سلام", Font(Weight.REGULAR, 10, "ar"))
    assert caught.value.code == "document.no_shaping"


def test_letters_without_harfbuzz_have_the_same_width() -> None:
    plain, shaped = PlainFace(LATIN, Family.LATIN), face(Family.LATIN, Weight.REGULAR)

    for letter in "aÉœŁґЖ9":
        (one,), (other,) = (font.shape(letter, "Latn", "fr", is_rtl=False) for font in (plain, shaped))
        assert (one.number, one.advance) == (other.number, other.advance)
    (sign,) = plain.shape("É", "Latn", "fr", is_rtl=False)
    assert plain.subset(frozenset({0, sign.number})).size > 1000
