"""The printed plan, read back as other programs and people read it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pypdf
import pytest

from models.documents.local_time import paris
from models.documents.look import INK_OF_SIGNATURES
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, InkMark, Sheet, TextMark
from models.documents.plan_grid import week_start
from models.documents.plan_pdf import forget, plan_sheets, render_frozen, render_plan, uncovered_characters
from models.documents.typeset import lay_out
from models.records.plan_parties import EmployeeParty, EmployerParty
from models.records.plans import (
    AgreementSection,
    CheckPointLine,
    CommitmentsSection,
    LocalText,
    ObjectiveLine,
    PlanContent,
    PlanStatus,
    SigningSection,
    TaskLine,
)
from models.records.signatures import SignatureMethod, SignerRole
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.phrases import available_languages
from tests.breadth import IS_LONG
from tests.documents.pdf_reading import HAS_POPPLER, plain, read_by_pdfium, read_by_poppler, words, written
from tests.documents.plan_samples import content, signature, signed, tasks, text, version

LANGUAGES = [code for code, _, _ in available_languages()]


def lines(sheets: tuple[Sheet, ...]) -> str:
    return plain("\n".join(written(sheets)))


def test_the_same_record_gives_the_same_bytes_whatever_was_printed_before() -> None:
    first = render_plan(signed(content("ar")))
    forget()
    render_plan(version(content("ti")))

    assert render_plan(signed(content("ar"))) == first


def test_what_was_frozen_does_not_change_when_people_sign() -> None:
    frozen = render_frozen(version())

    assert render_frozen(replace(signed(), document_sha256="00" * 32)) == frozen
    assert frozen.count(b"/FT /Sig") == 5  # the text, the three parties, a time stamp
    assert b"/FT /" not in render_plan(version())
    assert render_plan(signed()) != frozen


@pytest.mark.parametrize("language", ["fr", "uk", "tr", *(["ru", "pt", "es", "en"] if IS_LONG else [])])
def test_every_line_is_read_back(language: str, tmp_path: Path) -> None:
    plan = signed(content(language))
    pdf = render_plan(plan)
    readings = [read_by_pdfium(pdf), *([read_by_poppler(pdf, tmp_path)] if HAS_POPPLER else [])]

    for reading in readings:
        have = plain(reading).split()
        missing = [
            word for line in written(plan_sheets(plan)) for word in plain(line).split() if word not in have
        ]
        assert missing == []


@pytest.mark.parametrize(
    ("language", "share"), [("bn", 1.0), ("ti", 1.0), ("ar", 0.99), ("prs", 0.95), ("ur", 1.0)]
)
def test_other_scripts_are_read_back_as_well_as_can_be(language: str, share: float) -> None:
    plan = signed(content(language))
    have = words(read_by_pdfium(render_plan(plan)))
    wanted = [word for line in written(plan_sheets(plan)) for word in words(line)]

    assert sum(word in have for word in wanted) / len(wanted) >= share


def test_the_file_says_nothing_of_anybody() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_plan(signed(content("ar")))))
    metadata = {key: value for key, value in (reader.metadata or {}).items() if value}

    assert metadata.pop("/Title") == "Plan 2026-0114 v1"
    assert {metadata.pop("/Creator"), metadata.pop("/Producer")} == {"Palier"}
    assert all("2000" in str(value) or value == "/False" for value in metadata.values())
    assert b"/Lang (fr-FR)" in render_plan(signed())
    assert "Haddou" not in str(reader.outline)
    assert reader.attachments == {}


def test_only_parts_of_fonts_are_embedded_and_every_font_is() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_plan(signed(content("bn")))))
    tables: list[Any] = [page["/Resources"] for page in reader.pages]
    fonts = [font.get_object() for table in tables for font in table["/Font"].values()]

    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert font["/BaseFont"][7] == "+"
        assert 500 < len(descriptor["/FontFile2"].get_data()) < 120_000


def test_the_adviser_s_own_notes_never_leave() -> None:
    assert "zzinterne" not in lines(plan_sheets(version()))


def test_an_empty_plan_has_no_empty_label() -> None:
    bare = PlanContent(agreement=AgreementSection(topics=()))
    (sheet,) = plan_sheets(replace(version(bare), number="", status=PlanStatus.DRAFT))
    said = lines((sheet,))

    for label in (
        "SIRET",
        "Employeur",
        "Poste",
        "Tuteur",
        "Objectif",
        "Qui appeler",
        "Accord",
        "Horaires",
        "engagements",
    ):
        assert label.casefold() not in said.casefold().replace("l’employeur", "")
    assert "Les signatures" in said
    assert "Fait à" not in said


def test_a_section_without_content_takes_its_title_away_on_both_sides() -> None:
    full = content("ar")
    without = replace(full, objectives=(), levers=(), commitments=CommitmentsSection())

    assert "الأهداف" in lines(plan_sheets(version(full)))
    said = lines(plan_sheets(version(without)))
    assert "الأهداف" not in said
    assert "Ce qui aide" not in said
    assert "Les engagements" not in said


def test_sections_0_to_14_are_all_there() -> None:
    said = lines(plan_sheets(signed()))

    for expected in (
        "2026-0114 · Version 1",
        "Document de travail. Il ne modifie pas le contrat de travail.",
        "Page 1 sur 3",
        "SIRET 123 456 789 00017",
        "06 39 98 12 40",
        "mardi 1er décembre 2026",
        "Jusqu’au dimanche 31 janvier 2027. Renouvelable une fois",
        "6 h – 9 h 30, 10 h 15 – 13 h 45",
        "Total de la semaine",
        "5 h 50",
        "1 h par semaine",
        "Semaine 1, à partir du mardi 1er décembre 2026",
        "Semaine 2, à partir du lundi 7 décembre 2026",
        "Faire avec",
        "En cours",
        "Montrer le geste avant d’expliquer",
        "Pointer à l’heure 5 jours sur 5",
        "Vendredi 8 janvier 2027",
        "Appeler avant 5 h 30",
        "La présence · les tâches · les horaires",
        "Fait en 3 exemplaires originaux.",
        "Signé le jeudi 26 novembre 2026 à 14 h 05",
    ):
        assert plain(expected) in said, expected


def test_french_is_on_the_left_and_arabic_ends_at_the_right_margin() -> None:
    sheet = plan_sheets(version(content("ar")))[0]
    placed = [(mark.line, x) for mark, x, _ in sheet.marks if isinstance(mark, TextMark)]
    middle = PAGE_WIDTH / 2

    french = next(x for line, x in placed if line.text == "Le poste")
    ends = [x + line.width for line, x in placed if line.is_rtl and x > middle]

    assert french == pytest.approx(34)
    assert max(ends) == pytest.approx(PAGE_WIDTH - 34, abs=6)
    assert sum(abs(end - (PAGE_WIDTH - 34)) < 12 for end in ends) > 10


def test_each_page_says_that_french_counts() -> None:
    for sheet in plan_sheets(version(content("uk"))):
        assert "Le texte français fait foi." in lines((sheet,))


def test_hours_that_pass_midnight_say_so() -> None:
    night = TimetableDay(weekday=5, spans=(TimeSpan(start=time(22), end=time(6)),), unpaid_break_minutes=30)

    said = lines(plan_sheets(version(replace(content("ar"), timetable=Timetable(days=(night,))))))

    assert "22 h – 6 h (le lendemain)" in said
    assert "7 h 30" in said
    assert "22:00" in said


def test_markup_is_printed_as_it_is() -> None:
    name = EmployeeParty(first_name="<near> & <b>Zoé", last_name='<img src="/etc/passwd">')
    pdf = render_plan(version(replace(content(), employee=name)))

    assert '<near> & <b>Zoé <img src="/etc/passwd">' in plain(read_by_pdfium(pdf))
    assert not list(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].images)


def test_a_word_of_ten_thousand_letters_goes_on_over_the_pages() -> None:
    plan = replace(content(), post=replace(content().post, title="m" * 10_000))

    sheets = plan_sheets(version(plan))

    assert "".join(written(sheets)).count("m") >= 10_000
    assert all(y < PAGE_HEIGHT - 20 for sheet in sheets for _, _, y in sheet.marks)


@pytest.mark.parametrize("language", ["fr", "prs"])
def test_long_plans_go_on_over_further_pages(language: str) -> None:
    plan = replace(
        content(language),
        tasks=(
            *tasks(language, 24),
            TaskLine(week=12, task=LocalText(text="mot " * 2500, translation="مت " * 900)),
        ),
        objectives=(ObjectiveLine(aim=LocalText(text="Une phrase assez longue. " * 200)),),
    )

    sheets = plan_sheets(version(plan))

    said = lines(sheets)
    assert said.split().count("mot") == 2500
    assert said.count("Une phrase") == 200
    assert all(y < PAGE_HEIGHT - 20 for sheet in sheets for _, _, y in sheet.marks)
    grid = [sheet for sheet in sheets if "Résultat attendu" in lines((sheet,))]
    assert len(grid) >= 3, "the head of the table is repeated"


@pytest.mark.parametrize("extra", range(0, 60, 3))
def test_the_signatures_are_never_alone_on_a_page(extra: int) -> None:
    aims = tuple(ObjectiveLine(aim=LocalText(text=f"But {number}")) for number in range(extra))
    for language in ("fr", "en"):
        sheets = plan_sheets(version(replace(content(language), objectives=aims, tasks=())))

        with_boxes = [lines((sheet,)) for sheet in sheets if "Date de la signature" in lines((sheet,))]
        assert len(with_boxes) == 1
        assert "L’accord pour échanger" in with_boxes[0]
        assert "Je signe pour dire" in with_boxes[0]


def test_ink_is_drawn_in_its_colour_as_outlines() -> None:
    marks = [
        mark for sheet in plan_sheets(signed()) for mark, _, _ in sheet.marks if isinstance(mark, InkMark)
    ]

    assert len(marks) == 3
    assert {mark.colour for mark in marks} == {INK_OF_SIGNATURES}
    assert all(len(polygon) > 10 for mark in marks for polygon in mark.polygons)
    xs = [x for mark in marks for polygon in mark.polygons for x, _ in polygon]
    assert min(xs) >= 0
    assert max(xs) < 170


def test_paper_and_refusal_are_said_in_neutral_words() -> None:
    answers = (
        signature(SignerRole.EMPLOYEE, SignatureMethod.DECLINED),
        signature(SignerRole.EMPLOYER, SignatureMethod.PAPER),
        signature(SignerRole.ADVISER),
    )
    sheets = plan_sheets(replace(version(), signatures=answers))
    said = lines(sheets)

    assert "Pas de signature. Aucune raison n’est demandée." in said
    assert "Signature à la main sur papier." in said
    assert said.count("Date de la signature") == 1
    assert "valeur de preuve simple" in said
    assert sum(isinstance(mark, InkMark) for sheet in sheets for mark, _, _ in sheet.marks) == 1


def test_one_original_and_no_interpreter_say_nothing() -> None:
    said = lines(plan_sheets(version(replace(content(), signing=SigningSection(originals=1)))))

    assert "exemplaires" not in said
    assert "Interprète" not in said
    assert "voix haute" not in said


def test_a_draft_says_that_it_is_not_ready() -> None:
    for sheet in plan_sheets(version(), is_preview=True):
        assert "pas encore prêt à signer" in lines((sheet,))
    assert "pas encore prêt" in lines(plan_sheets(replace(version(), status=PlanStatus.DRAFT)))
    assert "pas encore prêt" not in lines(plan_sheets(version()))


def test_a_later_version_says_which_one_it_replaces() -> None:
    assert "Cette version remplace la version 2." in lines(plan_sheets(version(revision=3)))


def test_a_language_without_table_still_shows_the_adviser_s_translation() -> None:
    plan = content("ps")
    entrance = LocalText(text="Porte bleue", translation="شنه دروازه")

    said = lines(plan_sheets(version(replace(plan, day_one=replace(plan.day_one, entrance=entrance)))))

    assert "شنه دروازه" in said
    assert "Le texte français fait foi." in said
    assert len(plan_sheets(version(replace(plan, language="xx")))) == 3


def test_a_custom_code_is_printed_as_it_is_named() -> None:
    plan = content()
    custom = replace(
        plan,
        contract=replace(plan.contract, contract_type="Contrat de mission locale", has_trial_clause=False),
        check_points=(
            CheckPointLine(code="other", due_on=date(2027, 2, 2), label=text("Bilan du tri", "fr")),
        ),
    )

    said = lines(plan_sheets(version(custom)))

    assert "Contrat de mission locale" in said
    assert "Pas de période d’essai" in said
    assert "Bilan du tri" in said


def test_the_trade_name_is_said_once() -> None:
    party = EmployerParty(legal_name="Linge & Mer", trade_name="linge & mer")

    assert (
        lines(plan_sheets(version(replace(content(), employer=party)))).casefold().count("linge & mer") == 1
    )


def test_letters_that_no_font_has_are_told() -> None:
    plan = replace(content(), employee=EmployeeParty(first_name="Zoé 🙂"))

    assert uncovered_characters(plan) == ("🙂",)
    assert uncovered_characters(content("ti")) == ()


def test_nothing_stays_in_memory_after_the_lock() -> None:
    render_plan(signed())

    forget()

    assert lay_out.cache_info().currsize == 0


@pytest.mark.parametrize(
    ("utc", "local"),
    [
        (datetime(2026, 1, 15, 23, 30, tzinfo=UTC), (16, 0)),
        (datetime(2026, 7, 15, 22, 30, tzinfo=UTC), (16, 0)),
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), (29, 1)),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), (29, 3)),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), (25, 2)),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), (25, 2)),
    ],
)
def test_instants_are_told_in_the_legal_time_of_paris(utc: datetime, local: tuple[int, int]) -> None:
    assert (paris(utc).day, paris(utc).hour) == local


def test_weeks_begin_on_mondays_after_the_first() -> None:
    assert week_start(date(2026, 12, 3), 1) == date(2026, 12, 3)
    assert week_start(date(2026, 12, 3), 2) == date(2026, 12, 7)
    assert week_start(date(2026, 11, 30), 5) == date(2026, 12, 28)


def test_letters_are_smaller_only_where_that_saves_a_page() -> None:
    seen: dict[float, set[int]] = {}
    for count in range(0, 60, 2):
        aims = tuple(ObjectiveLine(aim=LocalText(text=f"But {number}")) for number in range(count))
        sheets = plan_sheets(version(replace(content(), objectives=aims, tasks=())))
        size = next(
            m.size
            for m, _, _ in sheets[0].marks
            if isinstance(m, TextMark) and m.line.text == "Agente de blanchisserie"
        )
        seen.setdefault(size, set()).add(len(sheets))

    usual = max(seen)
    assert seen.pop(usual) == {2, 3}
    assert seen, "somewhere a smaller size saved the third page"
    assert all(pages == {2} for pages in seen.values())


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_goes_on_on_another_page_says_its_title_again(language: str) -> None:
    points = tuple(
        CheckPointLine(code="other", label=LocalText(text=f"Rencontre {number}"), due_on=date(2027, 1, 4))
        for number in range(200)
    )
    sheets = plan_sheets(version(replace(content(language), check_points=points)))
    pages = [written((sheet,)) for sheet in sheets]

    assert sum("Les points d’étape" in page for page in pages) == 1
    again = [page for page in pages if "Les points d’étape (suite)" in page]
    assert len(again) >= 2
    if language == "ar":
        assert all("لقاءات المتابعة (تابع)" in plain("\n".join(page)) for page in again)
