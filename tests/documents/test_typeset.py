"""Lines: joined letters, right order, nothing cut that could be kept."""

from __future__ import annotations

import pytest

from models.documents import typeset
from models.documents.faces import face
from models.documents.font_files import Family, Weight
from models.documents.typeset import Font, Line, lay_out, one_line, uncovered


def font(language: str = "fr", size: float = 10) -> Font:
    return Font(Weight.REGULAR, size, language)


def seen(line: Line) -> list[str]:
    """Runs from left to right."""
    return [run.text for run in sorted(line.runs, key=lambda run: run.offset)]


def test_lines_hold_the_words_in_order_and_fit() -> None:
    text = "Vous commencez à 8 h 30, entrée B. Une personne vous montre l’atelier, les vestiaires et la salle de pause."

    lines = lay_out(text, font(), 160)

    assert " ".join(line.text for line in lines) == text
    assert all(line.width <= 160 for line in lines)
    assert len(lines) > 2


def test_a_line_ends_at_a_line_break_and_blank_lines_go() -> None:
    assert [line.text for line in lay_out("un\n\n deux \r\ntrois", font(), 500)] == ["un", "deux", "trois"]
    assert lay_out(" \n ", font(), 100) == ()


def test_a_non_breaking_space_holds() -> None:
    lines = lay_out("Rendez-vous à 14\u00a0h\u00a030 demain", font(), 70)

    assert any("14\u00a0h\u00a030" in line.text for line in lines)


def test_a_long_word_is_cut_as_a_last_resort_and_loses_nothing() -> None:
    lines = lay_out("m" * 10_000, font(), 150)

    assert "".join(line.text for line in lines) == "m" * 10_000
    assert all(line.width <= 150 for line in lines)


def test_a_column_narrower_than_a_letter_still_ends() -> None:
    assert [line.text for line in lay_out("mm", font(), 1)] == ["m", "m"]


def test_the_last_line_is_not_one_short_word() -> None:
    text = "Le badge est remis à l’accueil le premier jour au matin, ici"
    widths = [w for w in range(120, 220, 5) if len(lay_out(text, font(), w)) == 2]

    last = [lay_out(text, font(), width)[-1].text for width in widths]

    assert last
    assert "ici" not in last


def test_arabic_letters_are_joined() -> None:
    shaped = face(Family.WORLD, Weight.REGULAR).shape("بيت", "Arab", "ar", is_rtl=True)
    alone = {face(Family.WORLD, Weight.REGULAR).shape(c, "Arab", "ar", is_rtl=True)[0].number for c in "بيت"}

    assert len(shaped) == 3
    assert not {glyph.number for glyph in shaped} & alone


def test_bengali_conjuncts_are_one_sign() -> None:
    shaped = face(Family.WORLD, Weight.REGULAR).shape("ক্ষ", "Beng", "bn", is_rtl=False)

    assert len({glyph.cluster for glyph in shaped}) == 1
    assert len(shaped) < 3


def test_letters_are_kerned() -> None:
    pair = one_line("AV", font()).width
    apart = one_line("A", font()).width + one_line("V", font()).width

    assert pair < apart


def test_words_and_lines_go_from_right_to_left() -> None:
    line = one_line("تستقبلك السيدة Leroy الساعة 14:00", font("ar"))

    assert line.is_rtl
    assert seen(line)[0] == "14:00"
    assert seen(line)[-1].startswith("تستقبلك")


@pytest.mark.parametrize("language", ["ar", "prs", "ps", "ur"])
def test_a_telephone_number_is_one_run_in_its_own_order(language: str) -> None:
    line = one_line("اتصل 06 39 98 12 40.", font(language))

    assert "06 39 98 12 40" in seen(line)
    assert seen(line)[0] == "."


def test_each_letter_takes_a_font_that_has_it() -> None:
    line = one_line("Sophie 12 বাংলা ትግርኛ 你好", font())

    families = {run.text.strip(): run.face.family for run in line.runs}
    assert families["বাংলা"] is Family.WORLD
    assert families["你好"] is Family.IDEOGRAPHS
    assert families["Sophie 12"] is Family.LATIN


def test_figures_come_from_one_font_everywhere() -> None:
    line = one_line("ফোন 06 39 98 12 40", font("bn"))

    assert next(run for run in line.runs if "06" in run.text).face.family is Family.LATIN


def test_a_letter_and_its_mark_share_a_font() -> None:
    (run,) = one_line("m\u0331n", font()).runs

    assert run.text == "m\u0331n"


def test_what_no_font_has_is_told_and_seen() -> None:
    assert uncovered("Bravo 😀 équipe 😀\n") == ("😀",)
    assert uncovered("Élan ትግርኛ 你 \u200e") == ()
    assert one_line("Bravo 😀", font()).text == "Bravo ?"


def test_a_letter_under_a_thousand_marks_is_drawn() -> None:
    assert one_line("e" + "\u0323" * 6000, font()).width < 20


def test_hostile_markup_is_text() -> None:
    assert one_line("<near> & <b>", font()).text == "<near> & <b>"


def test_nothing_written_stays_in_memory_after_the_lock() -> None:
    lay_out("Un secret bien gardé", font(), 100)

    typeset.forget()

    assert lay_out.cache_info().currsize == 0
    assert typeset._measure.cache_info().currsize == 0
