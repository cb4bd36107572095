"""Two languages on one page: short enough to be held in one hand, large enough to be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from controllers.headless.demo_clock import DemoClock
from controllers.headless.demo_session import DemoSession
from controllers.headless.throw_away import demo_workspace
from models.demo.cast import role_for
from models.documents.look import GREEN, INK_OF_SIGNATURES, LEAST
from models.documents.marks import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    BoxMark,
    CloseMark,
    InkMark,
    OpenMark,
    RuleMark,
    Sheet,
    TextMark,
)
from models.documents.plan_pdf import plan_sheets
from models.documents.qr_codes import QrMark
from models.records.plans import (
    CheckPointLine,
    CommitmentsSection,
    LocalText,
    ObjectiveLine,
    PlanStatus,
    RampStep,
)
from models.records.signatures import SignatureMethod, SignerRole
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.paper_places import EDGE, SIDE
from models.rules.phrases import available_languages
from models.vault.keys import CHEAPEST
from tests.breadth import IS_LONG
from tests.documents.pdf_reading import plain, written
from tests.documents.plan_samples import content, full_week, signature, signed, tasks, version

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = [code for code, _, _ in available_languages()]
OTHERS = [code for code in LANGUAGES if code != "fr"]
MILLIMETRE = PAGE_HEIGHT / 297
# Words so long that a very full plan takes a third page of text.
LONG = {"ta", "hy"}
# One of each script and direction: what holds for all is asked of all once.
SCRIPTS = ["fr", "ar", "ru", "ti", "bn", "ta", "ka", "ur"]
SPOKEN = [code for code in LANGUAGES if role_for(code) is not None]


@cache
def signed_sheets(language: str) -> tuple[Sheet, ...]:
    return plan_sheets(signed(content(language)))


@cache
def sheets_to_sign(language: str) -> tuple[Sheet, ...]:
    return plan_sheets(version(content(language)))


def texts(sheets: tuple[Sheet, ...]) -> list[tuple[TextMark, float, float]]:
    return [(mark, x, y) for sheet in sheets for mark, x, y in sheet.marks if isinstance(mark, TextMark)]


def said(sheets: tuple[Sheet, ...]) -> str:
    return plain("\n".join(written(sheets)))


def level(sheets: tuple[Sheet, ...], text: str) -> list[str]:
    """Everything on the line of the page where this text is."""
    for sheet in sheets:
        for mark, _, y in texts((sheet,)):
            if plain(mark.line.text) == text:
                return [plain(other.line.text) for other, _, top in texts((sheet,)) if abs(top - y) < 0.6]
    raise AssertionError(text)


def test_the_plan_of_the_demo_is_three_pages_in_french_and_five_at_most_beside_another_language(
    tmp_path: Path, qapp: object
) -> None:
    clock = DemoClock(datetime(2026, 9, 23, 9, tzinfo=UTC))
    pages = {}
    with demo_workspace(tmp_path / "v", "Quatre mots bien gardés 7", clock, CHEAPEST) as workspace:
        session = DemoSession(workspace, clock, 1)
        session.prepare()
        for language in [code for code in LANGUAGES[:11] if IS_LONG or code in SCRIPTS]:
            role = role_for(language)
            assert role is not None
            session.meet(role)
            plan = replace(session.plan_for(role), status=PlanStatus.TO_SIGN, frozen_at=clock())
            sheets = plan_sheets(plan)
            pages[language] = len(sheets)
            assert "Les signatures" in said(sheets[1:3]), language
            assert "Résultat attendu" in said(sheets[2:]), language

    assert pages["fr"] == 3
    assert max(pages.values()) <= 5, pages


@pytest.mark.parametrize("language", LANGUAGES, scope="module")
def test_every_language_is_laid_out_within_the_page(language: str) -> None:
    sheets = signed_sheets(language)

    assert len(sheets) == 3 + (language in LONG)
    for sheet in sheets:
        for mark, x, y in sheet.marks:
            if isinstance(mark, TextMark):
                assert x >= 33
                assert x + mark.line.width <= PAGE_WIDTH - 33
                assert 30 < y < PAGE_HEIGHT - 20
    text = said(sheets)
    assert "None" not in text
    assert "{" not in text


@pytest.mark.parametrize("language", SCRIPTS, scope="module")
def test_no_letter_is_smaller_than_eight_points(language: str) -> None:
    """Save what runs at the top and the foot of pages, and what proves a mark under it."""
    assert LEAST == 8.0
    for sheet in signed_sheets(language):
        marks = [y for mark, _, y in sheet.marks if isinstance(mark, InkMark)]
        for mark, _, y in texts((sheet,)):
            is_running = y > PAGE_HEIGHT - 75
            is_proof = bool(marks) and y > max(marks)
            assert mark.size >= (7.0 if is_running or is_proof else LEAST), mark.line.text


@pytest.mark.parametrize("language", LANGUAGES, scope="module")
def test_printers_reach_everything(language: str) -> None:
    for sheet in signed_sheets(language):
        for mark, x, y in sheet.marks:
            wide = mark.line.width if isinstance(mark, TextMark) else getattr(mark, "width", 0.0)
            if isinstance(mark, RuleMark):
                wide = mark.dx
            if isinstance(mark, InkMark | OpenMark | CloseMark):
                continue
            if isinstance(mark, QrMark):
                assert 5.9 * MILLIMETRE <= y <= PAGE_HEIGHT - mark.side - 5.9 * MILLIMETRE
                wide = mark.side
            assert x >= 11 * MILLIMETRE
            assert x + wide <= PAGE_WIDTH - 11 * MILLIMETRE
            assert isinstance(mark, QrMark) or 11 * MILLIMETRE <= y <= PAGE_HEIGHT - 11 * MILLIMETRE


@pytest.mark.parametrize("language", SCRIPTS[1:], scope="module")
def test_french_without_translation_is_written_once(language: str) -> None:
    sheets = sheets_to_sign(language)
    once = (
        "Agente de blanchisserie",
        "Atelier de tri, 14 quai des Cordiers",
        "Chaussures fermées, une bouteille d’eau",
        "Blanchisserie interrégionale (IDCC 2002)",
        "Hélène Morvan, 06 39 98 55 00",
        "Awa Sarr, secouriste, poste 15",
        "Pointer à l’heure 5 jours sur 5",
    )

    lines = [plain(line) for line in written(sheets)]
    for text in once:
        assert lines.count(text) == 1, text
    assert said(sheets).count("bureau du quai") == 2, "the place of a meeting, beside its two meetings"


def test_untranslated_french_stands_between_its_two_labels() -> None:
    sheets = sheets_to_sign("ar")

    assert level(sheets, "Agente de blanchisserie") == [
        "Intitulé du poste",
        "Agente de blanchisserie",
        "اسم الوظيفة",
    ]


def test_what_is_translated_stands_beside_it() -> None:
    line = level(sheets_to_sign("uk"), "Porte bleue, quai 3")

    assert line == ["Entrée", "Porte bleue, quai 3", "Вхід", "Сині двері, платформа 3"]


def test_labels_of_both_languages_end_at_the_margins() -> None:
    for language, label in (("ar", "اسم الوظيفة"), ("uk", "Назва посади")):
        placed = texts(sheets_to_sign(language))
        ends = [x + mark.line.width for mark, x, _ in placed if plain(mark.line.text) == label]

        assert ends == [pytest.approx(PAGE_WIDTH - 34, abs=1)]


def test_days_with_the_same_hours_are_one_line() -> None:
    french = plan_sheets(version(content()))
    ukrainian = sheets_to_sign("uk")

    assert "6 h – 9 h 30," in level(french, "Lundi – vendredi")
    assert "Repos" in level(french, "Samedi, dimanche")
    assert "Понеділок – п’ятниця".replace("’", "'") in said(ukrainian).replace("’", "'")
    assert said(french).count("6 h – 9 h 30") == 1


def test_days_that_do_not_follow_each_other_are_not_grouped() -> None:
    week = full_week().days
    late = replace(week[4], spans=(TimeSpan(start=time(7), end=time(14)),))
    days: tuple[TimetableDay, ...] = (week[0], week[1], week[3], late)

    sheets = plan_sheets(version(replace(content(), timetable=Timetable(days=days))))

    assert "10 min" in level(sheets, "Lundi, mardi")
    assert "Repos" in level(sheets, "Mercredi")
    assert "7 h" in level(sheets, "Jeudi")
    assert "7 h – 14 h" in level(sheets, "Vendredi")


def test_breaks_that_differ_part_days() -> None:
    week = full_week().days
    days = (*week[:4], replace(week[4], paid_break_minutes=20))

    sheets = plan_sheets(version(replace(content(), timetable=Timetable(days=days))))

    assert "10 min" in level(sheets, "Lundi – jeudi")
    assert "20 min" in level(sheets, "Vendredi")


def test_a_check_point_is_one_line_with_one_box_to_tick_in_the_middle() -> None:
    sheets = sheets_to_sign("ar")
    line = level(sheets, "mar. 01/12/2026")

    assert "Premier jour · Yann Quéré · atelier · 20 min" in line
    assert line.count("Fait le") == 1
    assert any("اليوم الأول" in text for text in line)
    assert written(sheets).count("Fait le") == len(content("ar").check_points)
    ticks = [x for s in sheets[:2] for m, x, _ in s.marks if isinstance(m, BoxMark) and m.width == 6.6]
    assert ticks
    assert all(abs(x - PAGE_WIDTH / 2) < 32 for x in ticks)


def test_days_are_written_out_where_they_fit() -> None:
    points = (CheckPointLine(code="day_3", due_on=date(2027, 1, 6), minutes=10),)

    sheets = plan_sheets(version(replace(content("en"), check_points=points)))

    assert "Wednesday 6 January 2027" in level(sheets, "Mercredi 6 janvier 2027")


def test_what_helps_says_who_once_in_the_middle() -> None:
    sheets = sheets_to_sign("es")
    line = level(sheets, "Montrer le geste avant d’expliquer · dès le premier jour")

    assert line.count("Yann Quéré") == 1
    assert len(line) == 3


def test_a_lighter_beginning_keeps_its_note() -> None:
    note = LocalText(text="sans le quai", translation="rampa hariç")
    steps = (RampStep(from_week=2, weekly_minutes=1680, note=note),)

    said_in = said(plan_sheets(version(replace(content("tr"), ramp=steps))))

    assert "À partir de la semaine 2, 28 h par semaine · sans le quai" in said_in
    assert "rampa hariç" in said_in


def test_no_line_touches_another() -> None:
    for language in OTHERS:
        for sheet in signed_sheets(language):
            placed = sorted((round(y, 1), x, mark.line.width) for mark, x, y in texts((sheet,)))
            for (top, x, width), (next_top, next_x, _) in pairwise(placed):
                assert top != next_top or x + width < next_x + 0.1, (language, top)


@pytest.mark.parametrize("language", SCRIPTS, scope="module")
def test_the_lines_at_the_top_of_a_draft_stay_clear_of_the_text(language: str) -> None:
    for sheet in plan_sheets(version(content(language)), is_preview=True)[1:]:
        label = [mark for mark, _, y in sheet.marks if isinstance(mark, BoxMark) and y < 30]
        above = [y for _, _, y in texts((sheet,)) if y < EDGE + SIDE]
        below = [y for _, _, y in texts((sheet,)) if y >= EDGE + SIDE]

        assert [box.stroke for box in label] == [GREEN]
        assert min(below) - max(above) > 12
        assert min(below) - (EDGE + SIDE) > 9


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_long_plans_lose_nothing(language: str) -> None:
    long = LocalText(text="Une phrase assez longue pour deux lignes. " * 3, translation="абв " * 60)
    plan = replace(
        content(language),
        tasks=tasks(language, 30),
        objectives=tuple(ObjectiveLine(aim=long, by_week=week) for week in range(1, 9)),
        commitments=CommitmentsSection(employee=(long,) * 8, employer=(long,) * 8, adviser=(long,) * 8),
    )

    sheets = plan_sheets(version(plan))

    assert said(sheets).count("Une phrase assez") == (8 + 24) * 3
    assert said(sheets).split().count("абв") == (8 + 24) * 60
    assert len(sheets) > 4
    assert all(y < PAGE_HEIGHT - 11 * MILLIMETRE for _, _, y in texts(sheets))
    titled = [sheet for sheet in sheets if "Les engagements (suite)" in written((sheet,))]
    assert titled


def test_the_mark_of_a_hand_stays_large_enough() -> None:
    sheets = signed_sheets("uk")
    marks = [mark for sheet in sheets for mark, _, _ in sheet.marks if isinstance(mark, InkMark)]

    for mark in marks:
        xs = [x for polygon in mark.polygons for x, _ in polygon]
        assert mark.colour == INK_OF_SIGNATURES
        assert max(xs) - min(xs) > 30 * MILLIMETRE


def test_what_a_screen_signature_is_worth_is_said_once() -> None:
    answers = (signature(SignerRole.EMPLOYEE), signature(SignerRole.EMPLOYER, SignatureMethod.PAPER))

    all_three = said(signed_sheets("en"))
    some = said(plan_sheets(replace(version(content("en")), signatures=answers)))
    none = said(sheets_to_sign("en"))

    assert all_three.count("valeur de preuve simple") == some.count("valeur de preuve simple") == 1
    assert "valeur de preuve simple" not in none
