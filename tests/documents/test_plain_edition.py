"""The plan in plain words: read by somebody who reads little, and never more than the plan says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time

import pytest

from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, Sheet, TextMark
from models.documents.picture_mark import PictureMark
from models.documents.plain_edition import plain_name, plain_parts, plain_sheets, render_plain
from models.documents.plain_pictures import Picture, picture
from models.documents.plain_words import plain_words_of
from models.documents.strokes import arc, circle
from models.records.plans import CheckPointLine, LocalText, PlanContent, TaskLine
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from tests.documents.pdf_reading import plain, written
from tests.documents.plan_samples import content, version


def said(plan: PlanContent) -> str:
    return plain(" ".join(written(plain_sheets(version(plan)))))


def texts(sheets: tuple[Sheet, ...]) -> list[tuple[TextMark, float, float]]:
    return [(mark, x, y) for sheet in sheets for mark, x, y in sheet.marks if isinstance(mark, TextMark)]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_sentence_is_large_upright_and_inside_the_page(language: str) -> None:
    for mark, x, y in texts(plain_sheets(version(content(language)))):
        is_foot = y > PAGE_HEIGHT - 54
        assert mark.size >= (10 if is_foot else 14)
        assert all("Italic" not in run.face.name for run in mark.line.runs)
        assert x > 30
        assert x + mark.line.width <= PAGE_WIDTH - 40
        assert 20 < y < PAGE_HEIGHT - 14


def test_nothing_has_to_be_known_before_it_can_be_read() -> None:
    words = said(content())

    assert "None" not in words
    assert not re.search(r"%|\d ?h\b|\bCDI\b|\bEPI\b|n°|:\s*$", words)
    assert "Arrivez à 5 heures 50." in words
    assert "premier départ 5 heures 12" in words
    assert "mardi 1er décembre 2026" in words
    assert "Votre contrat n’a pas de date de fin." in words
    # What somebody wrote in capitals stays; nothing of ours is.
    assert not re.search(r"\b[A-ZÉÈ]{3,}\b", words)


def test_each_page_says_that_the_signed_plan_counts() -> None:
    sheets = plain_sheets(version())

    assert len(sheets) <= 4
    for sheet in sheets:
        assert "C’est le plan signé qui compte." in plain(" ".join(written((sheet,))))
    assert "On ne signe pas ce papier." in said(content())


def test_each_idea_has_a_picture_with_words_for_who_cannot_see_it() -> None:
    words = plain_words_of(content())
    ideas = sum(len(part.ideas) for part in plain_parts(words, content()))
    marks = [mark for sheet in plain_sheets(version()) for mark, _, _ in sheet.marks]
    pictures = [mark for mark in marks if isinstance(mark, PictureMark)]

    assert len(pictures) >= ideas
    assert all(mark.alt.startswith("Dessin : ") and mark.side >= 18 for mark in pictures)
    assert len({picture(what, 10).code for what in Picture}) == len(Picture)


def test_an_empty_plan_says_only_what_the_paper_is_and_that_one_is_free() -> None:
    empty = PlanContent()
    words = plain_words_of(empty)

    titles = [part.title.fr for part in plain_parts(words, empty)]

    # The contract of an empty form is one without an end, 35 hours; the briefing on safety is a fixed sentence.
    assert titles == [
        "Votre travail",
        "Vos horaires",
        "Votre premier jour",
        "Un problème\u00a0?",
        "Avant de signer",
    ]
    assert "None" not in said(empty)
    assert " : ." not in said(empty)


def test_the_second_language_stands_under_each_sentence() -> None:
    plan = content("en")
    lines = [plain(line) for line in written(plain_sheets(version(plan)))]

    assert lines[lines.index("Arrivez à 5 heures 50.") + 1] == "Arrive at 05:50."
    assert lines[lines.index("Vous regardez.") + 1] == "You watch."
    # A sentence that nobody translated is said in French alone, a number once.
    assert sum("Porte bleue" in line for line in lines) == 1


def test_days_are_named_in_the_order_of_the_week_where_one_reads_from_the_right() -> None:
    (line,) = [line for line in written(plain_sheets(version(content("ar")))) if "الخميس" in line]

    assert line.index("الاثنين") < line.index("الخميس") < line.index("الجمعة")
    assert "\u2068" not in line.partition("الجمعة")[0]  # an isolate of commas alone would turn the list round


def test_hours_after_midnight_and_days_that_differ_are_said_as_they_are() -> None:
    nights = TimetableDay(weekday=4, spans=(TimeSpan(start=time(22), end=time(6)),), unpaid_break_minutes=30)
    monday = TimetableDay(weekday=0, spans=(TimeSpan(start=time(9), end=time(12)),))
    words = said(replace(content(), timetable=Timetable(days=(nights, monday))))

    assert "Vendredi : vous travaillez de 22 heures à 6 heures (le lendemain)." in words
    assert "Lundi : vous travaillez de 9 heures à 12 heures." in words
    assert "Pause non payée : 30 minutes" in words
    assert "Repos : mardi, mercredi, jeudi, samedi, dimanche" in words


def test_what_the_team_keeps_for_itself_is_not_in_it() -> None:
    pdf = render_plain(version())

    assert "zzinterne" not in said(content())
    assert render_plain(version()) == pdf
    assert plain_name(version()) == "Plan 2026-0114 v1 facile à lire"


def test_a_task_of_another_week_and_a_point_without_a_day_are_kept() -> None:
    plan = replace(
        content(),
        tasks=(TaskLine(week=11, task=LocalText(text="Fermer l’atelier")),),
        check_points=(
            CheckPointLine(code="other", due_on=None, label=LocalText(text="Quand tout va bien")),
            CheckPointLine(code="day_1", due_on=date(2026, 12, 1), who="Awa"),
        ),
    )

    words = said(plan)

    assert "Semaine 11 Fermer l’atelier" in words
    assert "Quand tout va bien" in words
    assert "Mardi 1er décembre 2026 : Premier jour, Awa" in words


def test_a_picture_is_round_and_closed() -> None:
    assert circle(24, 24, 10).endswith("h")
    assert arc(24, 24, 10, 0, 90).count(" c") == 1
    assert picture(Picture.HOUR, 34, time(9)).code != picture(Picture.HOUR, 34, time(15, 30)).code
