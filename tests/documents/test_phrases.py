import json
import re
import unicodedata
from datetime import date, time
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from models.records.placements import JobCategory
from models.records.plans import AgreementSection, DayOneSection, LearningStep, LocalText, SignerRole
from models.rules.phrases import Phrases, available_languages, has_phrases, phrases, resolve

CODES = tuple(code for code, _, _ in available_languages())
OTHERS = tuple(code for code in CODES if code != "fr")
NBSP = "\u00a0"
BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
FRENCH_NAMES_KEPT = re.compile(
    r"CDDI|CDD d’usage|CDD tremplin|CDD|CDI intérimaire|CDI inclusion|CDI|PEC|CIE|SIRET"
    r"|contrat de professionnalisation"
)
CONTRACT_TYPES = [
    "cdi",
    "cdi_interim",
    "cdi_inclusion",
    "cdd_6_plus",
    "cdd_under_6",
    "cdd_usage",
    "cddi",
    "cdd_tremplin",
    "temp_agency",
    "seasonal",
    "apprenticeship",
    "professionalisation",
    "pec_cie",
    "household_employer",
    "self_employed",
]
LEVERS = [
    "show_first",
    "picture_instructions",
    "one_instruction",
    "fixed_pair",
    "thirty_words",
    "colours_labels",
    "hours_on_bus_line",
    "gradual_pace",
    "fixed_break",
    "schedule_7_days",
    "sized_tools",
    "call_before",
    "friday_tutor_point",
    "safe_gestures_training",
    "french_at_work",
    "carpool_colleague",
    "bike_loan",
    "pay_advance_explained",
    "payslip_explained",
]
CHECK_POINTS = [
    "employer_preparation",
    "employee_call",
    "day_1",
    "day_3",
    "day_8",
    "day_15",
    "month_1",
    "mid_trial",
    "before_trial_end",
    "trial_end",
    "month_3",
    "month_6",
    "month_12",
    "other",
]
SECTIONS = [
    "parties",
    "post",
    "contract",
    "timetable",
    "day_one",
    "tutor",
    "tasks",
    "levers",
    "objectives",
    "check_points",
    "contacts",
    "commitments",
    "agreement",
    "signatures",
]


@cache
def table(code: str) -> dict[str, Any]:
    source = files("resources") / "phrases" / f"{code}.json"
    content: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return content


def texts(code: str) -> dict[str, str]:
    found: dict[str, str] = table(code)["phrases"]
    return found


def every_string(node: object) -> list[str]:
    if isinstance(node, str):
        return [node]
    if isinstance(node, dict):
        return [text for value in node.values() for text in every_string(value)]
    assert isinstance(node, list)
    return [text for value in node for text in every_string(value)]


def printed_strings(code: str) -> list[str]:
    content = table(code)
    parts = (content["language"]["native_name"], content["dates"], content["units"], content["phrases"])
    return [text for part in parts for text in every_string(part)]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def other(code: str) -> Phrases:
    found = phrases(code)
    assert found is not None
    return found


@pytest.mark.parametrize("code", CODES)
def test_every_language_says_every_sentence_in_the_same_order(code: str) -> None:
    assert list(texts(code)) == list(texts("fr"))


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_fills_the_same_blanks(code: str) -> None:
    wrong = [key for key, text in texts(code).items() if placeholders(text) != placeholders(texts("fr")[key])]

    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_empty_or_padded(code: str) -> None:
    first_day = table(code)["dates"]["first_day"]
    strings = [text for text in printed_strings(code) if text != first_day]

    assert all(text and text == text.strip() and "  " not in text for text in strings)


@pytest.mark.parametrize("code", CODES)
def test_texts_hold_no_direction_character_and_are_composed(code: str) -> None:
    everything = "".join(printed_strings(code))

    assert not set(everything) & set(BIDI_CONTROLS)
    assert unicodedata.is_normalized("NFC", everything)
    assert ("\u200c" in everything) == (code == "prs")


@pytest.mark.parametrize("code", CODES)
def test_digits_are_those_of_french_timetables(code: str) -> None:
    digits = {character for character in "".join(printed_strings(code)) if character.isdigit()}

    assert digits <= set("0123456789")


@pytest.mark.parametrize("code", CODES)
def test_apostrophes_and_quotes_are_typographic(code: str) -> None:
    assert not [text for text in printed_strings(code) if "'" in text or '"' in text or "..." in text]


def test_french_spaces_do_not_break_before_punctuation_or_units() -> None:
    for key, text in texts("fr").items():
        bare = re.sub(r"\{\w+\}", "x", text)
        assert not re.search(rf"[^{NBSP}][:;?!»]", bare), key
        assert not re.search(rf"«[^{NBSP}]", bare), key
        assert not re.search(r"\d (h|mois|semaines?|jours?|minutes|mots)\b", bare), key


def test_french_is_plain() -> None:
    for key, text in texts("fr").items():
        for sentence in re.split(r"[.?!]\s", text):
            assert len(sentence.split()) <= 22, key


def test_french_prints_no_word_that_labels_a_person() -> None:
    forbidden = re.compile(
        r"handicap|RQTH|malad|réfugié|asile|étrang|RSA|alloca|chômage|demandeur|résiden|foyer|frein",
        re.I,
    )

    assert [key for key, text in texts("fr").items() if forbidden.search(text)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_french_sentence_was_left_untranslated(code: str) -> None:
    same = {key for key, text in texts(code).items() if text == texts("fr")[key] and len(text.split()) > 1}

    assert same <= {"document.version"}


@pytest.mark.parametrize("code", ["ar", "prs", "uk", "ru", "ti", "bn"])
def test_no_latin_letter_but_the_names_of_french_contracts(code: str) -> None:
    for text in printed_strings(code):
        left = FRENCH_NAMES_KEPT.sub("", re.sub(r"\{[^}]*\}", "", text))
        assert not re.search(r"[A-Za-zÀ-ɏ]", left), text


@pytest.mark.parametrize(
    ("code", "foreign"),
    [
        ("ar", "پچژگکی"),  # Persian letters
        ("prs", "يكىة"),  # Arabic forms of ye and kaf, te marbuta
        ("uk", "ыэъё"),
        ("ru", "іїєґ"),
        ("ti", "፡"),  # the old word space
    ],
)
def test_letters_belong_to_the_language(code: str, foreign: str) -> None:
    everything = FRENCH_NAMES_KEPT.sub("", "".join(printed_strings(code)))

    assert not set(everything.lower()) & set(foreign)


def test_the_list_of_languages_agrees_with_the_files() -> None:
    folder = Path(str(files("resources") / "phrases" / "fr.json")).parent
    heads = [table(code)["language"] for code in CODES]

    assert {path.stem for path in folder.glob("*.json")} == set(CODES)
    assert available_languages() == tuple((h["code"], h["native_name"], h["direction"]) for h in heads)
    assert {h["code"] for h in heads if h["direction"] == "rtl"} == {"ar", "prs"}


def test_only_french_is_the_reference_until_a_speaker_has_read_the_others() -> None:
    assert table("fr")["language"]["status"] == "reference"
    for code in OTHERS:
        head = table(code)["language"]
        assert head["status"] == "to_be_checked" or (head["checked_by"] and head["checked_on"])
        assert other(code).is_checked == (head["status"] != "to_be_checked")


def test_every_code_a_plan_can_hold_has_a_sentence() -> None:
    fr = phrases("fr")
    wanted = (
        [f"section.{name}" for name in SECTIONS]
        + [f"contract.{name}" for name in CONTRACT_TYPES]
        + [f"lever.{name}" for name in LEVERS]
        + [f"check_point.{name}" for name in CHECK_POINTS]
        + [f"step.{step}" for step in LearningStep]
        + [f"category.{category}" for category in JobCategory]
        + [f"agreement.topic.{topic}" for topic in AgreementSection().topics]
        + [f"signature.role.{role}" for role in SignerRole]
        + [f"language.{code}" for code in CODES]
        + [DayOneSection().safety.phrase]
    )

    assert [key for key in wanted if not fr.has(key)] == []
    for role in SignerRole:
        assert 5 <= len(fr.keys(f"commitment.{role}.")) <= 6


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("code", CODES)
def test_the_embedded_fonts_have_every_character(code: str, weight: str) -> None:
    harfbuzz = pytest.importorskip("uharfbuzz")
    fonts = files("weblate_fonts") / "static" / "weblate_fonts"
    if code in {"ar", "prs", "ti", "bn"}:
        path = fonts / "kurinto" / "ttf" / f"KurintoSans-{'Rg' if weight == 'Regular' else 'Bd'}.ttf"
    else:
        path = fonts / "source-sans" / "ttf" / f"SourceSans3-{weight}.ttf"

    covered = set(harfbuzz.Face(harfbuzz.Blob.from_file_path(str(path))).unicodes)

    assert not {character for character in "".join(printed_strings(code)) if ord(character) not in covered}


@pytest.mark.parametrize(
    ("day", "written", "figures"),
    [
        (date(2026, 12, 1), "mardi 1er décembre 2026", "01/12/2026"),
        (date(2027, 1, 31), "dimanche 31 janvier 2027", "31/01/2027"),
        (date(2027, 8, 4), "mercredi 4 août 2027", "04/08/2027"),
    ],
)
def test_french_dates(day: date, written: str, figures: str) -> None:
    fr = phrases("fr")

    assert fr.date(day).replace(NBSP, " ") == written
    assert fr.short_date(day) == figures


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "Tuesday 1 December 2026"),
        ("ar", "الثلاثاء 1 ديسمبر 2026"),
        ("prs", "سه\u200cشنبه 1 دسمبر 2026"),
        ("uk", "вівторок, 1 грудня 2026 року"),
        ("ru", "вторник, 1 декабря 2026 года"),
        ("ti", "ሰሉስ፣ 1 ታሕሳስ 2026"),
        ("pt", "terça-feira, 1 de dezembro de 2026"),
        ("es", "martes, 1 de diciembre de 2026"),
        ("tr", "1 Aralık 2026 Salı"),
        ("bn", "মঙ্গলবার, 1 ডিসেম্বর 2026"),
    ],
)
def test_dates_are_those_of_the_language(code: str, written: str) -> None:
    assert other(code).date(date(2026, 12, 1)).replace(NBSP, " ") == written


@pytest.mark.parametrize("code", CODES)
def test_short_dates_put_the_day_before_the_month_as_in_france(code: str) -> None:
    assert re.fullmatch(r"04[./]01[./]2027", other(code).short_date(date(2027, 1, 4)))


@pytest.mark.parametrize("code", CODES)
def test_names_of_days_and_months_are_complete_and_distinct(code: str) -> None:
    found = other(code)

    assert (len(set(found.weekdays)), len(set(found.weekdays_short)), len(set(found.months))) == (7, 7, 12)


def test_times_are_written_on_24_hours() -> None:
    fr = phrases("fr")

    assert fr.time(time(8)) == f"8{NBSP}h"
    assert fr.time(time(8, 5)) == f"8{NBSP}h{NBSP}05"
    assert fr.time(time(0, 30)) == f"0{NBSP}h{NBSP}30"
    assert other("pt").time(time(15)) == "15h00"
    assert other("ar").time(time(15, 30)) == "15:30"
    assert other("ti").time(time(8)) == "08:00"


@pytest.mark.parametrize(
    ("code", "minutes", "written"),
    [
        ("fr", 2100, "35 h"),
        ("fr", 1050, "17 h 30"),
        ("fr", 425, "7 h 05"),
        ("fr", 20, "20 min"),
        ("fr", 0, "0 h"),
        ("en", 60, "1 hour"),
        ("en", 1050, "17 hours 30 minutes"),
        ("ar", 60, "ساعة واحدة"),
        ("ar", 120, "ساعتان"),
        ("ar", 300, "5 ساعات"),
        ("ar", 1050, "17 ساعة و30 دقيقة"),
        ("uk", 60, "1 година"),
        ("uk", 1440, "24 години"),
        ("uk", 660, "11 годин"),
        ("uk", 2100, "35 годин"),
        ("ru", 1260, "21 час"),
        ("ru", 1320, "22 часа"),
        ("ru", 22, "22 минуты"),
        ("ru", 20, "20 минут"),
        ("tr", 1050, "17 saat 30 dakika"),
        ("bn", 20, "20 মিনিট"),
    ],
)
def test_durations_agree_in_number(code: str, minutes: int, written: str) -> None:
    assert other(code).hours(minutes).replace(NBSP, " ") == written


def test_a_negative_duration_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        phrases("fr").hours(-1)


def test_a_value_with_braces_is_printed_as_it_is() -> None:
    assert phrases("fr").text("screen.plan_of", name="{x}") == f"Plan d’intégration{NBSP}: {{x}}"


def test_an_unknown_key_or_a_forgotten_value_is_an_error() -> None:
    fr = phrases("fr")

    with pytest.raises(KeyError):
        fr.text("no.such.key")
    with pytest.raises(KeyError):
        fr.text("label.week")


def test_a_language_without_a_table_is_said_so() -> None:
    assert phrases("xx") is None
    assert phrases("../fr") is None
    assert not has_phrases("")
    assert has_phrases("prs")


def test_a_table_is_read_once() -> None:
    assert phrases("ar") is phrases("ar")


LEVER = LocalText(phrase="lever.bike_loan")


def test_a_phrase_is_given_in_both_languages() -> None:
    assert resolve(LEVER, phrases("fr"), other("es")) == ("Prêt d’un vélo", "Préstamo de una bicicleta")


def test_a_plan_in_french_alone_has_no_translation() -> None:
    local = LocalText(text="Entrée B", translation="Entrance B")

    assert resolve(local, phrases("fr"), None) == ("Entrée B", "")


def test_a_rewritten_phrase_loses_a_translation_that_would_say_something_else() -> None:
    local = LocalText(text="Prêt d’un vélo jusqu’en mars", phrase="lever.bike_loan")

    assert resolve(local, phrases("fr"), other("es")) == ("Prêt d’un vélo jusqu’en mars", "")


def test_a_phrase_typed_word_for_word_keeps_its_translation() -> None:
    local = LocalText(text="Prêt d’un vélo", phrase="lever.bike_loan")

    assert resolve(local, phrases("fr"), other("es"))[1] == "Préstamo de una bicicleta"


def test_the_translation_typed_by_the_adviser_wins() -> None:
    local = LocalText(phrase="lever.bike_loan", translation="Bicicleta prestada")

    assert resolve(local, phrases("fr"), other("es")) == ("Prêt d’un vélo", "Bicicleta prestada")


def test_an_empty_text_stays_empty() -> None:
    assert resolve(LocalText(), phrases("fr"), other("es")) == ("", "")
