"""What a person reads before signing: everything, in order, in both languages, and never the adviser's own notes."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.plan_parties import EmployeeParty, EmployerParty
from models.records.plans import (
    CheckPointLine,
    CommitmentsSection,
    ContactsSection,
    ContractSection,
    DayOneSection,
    LocalText,
    PlanContent,
    TaskLine,
    TutorSection,
)
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.isolation import LRI, PDI, isolated, whole
from models.rules.phrases import available_languages, phrases
from models.rules.plan_reading import ReadingSection, read_plan

FR = phrases("fr")
PLAN = PlanContent(
    language="ar",
    employer=EmployerParty(legal_name="Halles Belle-Rive", representative_name="Maud Kerneis"),
    employee=EmployeeParty(first_name="Selam", last_name="Haddou"),
    contract=ContractSection(starts_on=date(2026, 12, 1), trial_ends_on=date(2027, 1, 31)),
    timetable=Timetable(
        days=(
            TimetableDay(
                weekday=0,
                spans=(TimeSpan(start=time(8), end=time(12)), TimeSpan(start=time(13), end=time(16))),
                unpaid_break_minutes=20,
            ),
        )
    ),
    day_one=DayOneSection(
        arrives_at=time(8),
        entrance=LocalText(text="Porte bleue", translation="الباب الأزرق"),
        phone="06 39 98 12 40",
    ),
    tutor=TutorSection(name="Karim Lesage"),
    tasks=(
        TaskLine(week=2, task=LocalText(text="Mettre en rayon")),
        TaskLine(week=1, task=LocalText(text="Ranger")),
    ),
    check_points=(CheckPointLine(code="day_8", due_on=date(2026, 12, 8)),),
    contacts=ContactsSection(absence="06 39 98 55 21", absence_before=time(7, 30)),
    commitments=CommitmentsSection(employee=(LocalText(phrase="commitment.employee.warn"),)),
    internal_note="Dort mal, à rappeler",
)


def read(plan: PlanContent = PLAN, language: str = "ar") -> tuple[ReadingSection, ...]:
    return read_plan(plan, FR, phrases(language))


def french(plan: PlanContent = PLAN) -> str:
    return "\n".join(line.french for section in read_plan(plan, FR) for line in section.lines)


def test_sections_come_in_the_order_of_the_document_and_empty_ones_are_left_out() -> None:
    keys = [section.key for section in read()]

    assert keys.index("section.contract") < keys.index("section.timetable") < keys.index("section.day_one")
    assert "section.levers" not in keys


def test_what_is_read_says_what_the_plan_says() -> None:
    text = french()

    for expected in (
        "Lundi : de 8 h à 12 h, de 13 h à 16 h, pause non payée : 20 min",
        "Date de début : mardi 1er décembre 2026",
        "Période d’essai : jusqu’au dimanche 31 janvier 2027, non renouvelable",
        "Entrée : Porte bleue",
        "Appeler avant 7 h 30",
        "Jour 8 · mardi 8 décembre 2026",
    ):
        assert expected in text.replace("\u00a0", " ")


def test_a_siret_is_read_in_groups_as_on_paper() -> None:
    employer = replace(PLAN.employer, siret="00000005900014")

    assert "000\u00a0000\u00a0059\u00a000014" in french(replace(PLAN, employer=employer))


def test_the_adviser_s_own_note_is_never_read() -> None:
    assert "Dort mal" not in french()


def test_weeks_are_read_in_order_whatever_the_order_they_were_typed_in() -> None:
    lines = next(section.lines for section in read() if section.key == "section.tasks")

    assert [line.french.partition(" ·")[0] for line in lines] == [
        "Semaine 1",
        "Ranger",
        "Semaine 2",
        "Mettre en rayon",
    ]
    assert [line.is_heading for line in lines] == [True, False, True, False]


def test_a_plan_without_trial_says_so() -> None:
    plan = PlanContent(contract=ContractSection(has_trial_clause=False))

    assert "Pas de période d’essai" in french(plan)


def test_the_person_s_language_stands_beside_french() -> None:
    day_one = next(section for section in read() if section.key == "section.day_one")
    entrance = next(line for line in day_one.lines if "Porte bleue" in line.french)

    assert day_one.other_title
    assert "الباب الأزرق" in entrance.other
    assert "Porte bleue" not in entrance.other


def test_words_nobody_translated_are_shown_in_french_under_a_translated_label() -> None:
    tutor = next(section for section in read() if section.key == "section.tutor")

    assert tutor.lines[0].other.endswith("Karim Lesage")
    assert not tutor.lines[0].other.startswith("Nom")


def test_a_plan_in_french_alone_has_no_second_column() -> None:
    for section in read_plan(PLAN, FR):
        assert section.other_title == ""
        assert {line.other for line in section.lines} == {""}


@pytest.mark.parametrize("language", [code for code, _, _ in available_languages() if code != "fr"])
def test_every_language_reads_the_whole_plan(language: str) -> None:
    for section in read(language=language):
        assert section.other_title
        for line in section.lines:
            assert line.other
            assert "{" not in line.other


@pytest.mark.parametrize(
    "empty", [PlanContent(), PlanContent(contract=ContractSection(contract_type="autre"))]
)
def test_a_plan_just_begun_reads_without_none_and_without_empty_labels(empty: PlanContent) -> None:
    text = french(empty)

    assert "None" not in text
    assert not any(
        line.rstrip().endswith(":")
        for line in text.splitlines()
        if "s’engage" not in line and "sujets" not in line
    )


def test_a_phone_number_keeps_its_order_inside_arabic() -> None:
    assert isolated("اتصل: 06 39 98 12 40.") == f"اتصل: {LRI}06 39 98 12 40{PDI}."


def test_a_name_in_brackets_keeps_its_brackets() -> None:
    assert isolated("عقد غير محدد (CDI)") == f"عقد غير محدد ({LRI}CDI{PDI})"


def test_a_text_without_right_to_left_letters_is_left_alone() -> None:
    assert isolated("Bus 26, 7 h 12") == "Bus 26, 7 h 12"
    assert isolated(isolated("الباب B")) == isolated("الباب B")


def test_a_latin_name_is_one_piece() -> None:
    assert whole("Maud Kerneis") == f"{LRI}Maud Kerneis{PDI}"
    assert whole("سلام") == "سلام"


@given(st.text(alphabet=st.sampled_from("ابتث ABC 0123456789 .,:()–/éà'"), max_size=40))
def test_isolates_always_pair_and_change_nothing_else(text: str) -> None:
    shown = isolated(text)

    assert shown.count(LRI) == shown.count(PDI)
    assert "".join(char for char in shown if unicodedata.category(char) != "Cf") == text
