import json
import re
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from models.records.placements import JobCategory
from models.records.plans import AgreementSection, DayOneSection, LearningStep
from models.records.signatures import SignerRole
from models.rules.phrases import Phrases, available_languages, phrases

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
    assert ("\u200c" in everything) == (code in {"prs", "fa"})


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
        r"handicap|RQTH|malad|réfugié|asile|étrang|\bRSA\b|alloca|chômage|demandeur|résiden|foyer|frein",
        re.I,
    )

    assert [key for key, text in texts("fr").items() if forbidden.search(text)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_french_sentence_was_left_untranslated(code: str) -> None:
    same = {key for key, text in texts(code).items() if text == texts("fr")[key] and len(text.split()) > 1}

    assert same <= {"document.version"}


@pytest.mark.parametrize(
    "code", ["ar", "prs", "uk", "ru", "ti", "bn", "ps", "fa", "ur", "ckb", "am", "ta", "ka", "hy"]
)
def test_no_latin_letter_but_the_names_of_french_contracts(code: str) -> None:
    for text in printed_strings(code):
        left = FRENCH_NAMES_KEPT.sub("", re.sub(r"\{[^}]*\}", "", text))
        assert not re.search(r"[A-Za-zÀ-ɏ]", left), text


@pytest.mark.parametrize(
    ("code", "foreign"),
    [
        ("ar", "پچژگکی"),  # Persian letters
        ("prs", "يكىة"),  # Arabic forms of ye and kaf, te marbuta
        ("fa", "يكىةٔ"),
        ("ur", "يكىةهۀ"),  # Arabic forms; heh is ہ or ھ
        ("ps", "كىةڤڵ"),
        ("ckb", "يكىةثذصضطظ"),  # Arabic forms, and letters of Arabic words alone
        ("uk", "ыэъё"),
        ("ru", "іїєґ"),
        ("ti", "፡"),  # the old word space
        ("am", "፡"),
        ("hy", "?;"),  # a question has ՞ on its word
        ("ro", "şţ"),  # with a cedilla instead of a comma
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
    assert {h["code"] for h in heads if h["direction"] == "rtl"} == {"ar", "prs", "ps", "fa", "ur", "ckb"}


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
    if code in {"ar", "prs", "ti", "bn", "ps", "fa", "ur", "ckb", "am", "ta", "ka", "hy"}:
        path = fonts / "kurinto" / "ttf" / f"KurintoSans-{'Rg' if weight == 'Regular' else 'Bd'}.ttf"
    else:
        path = fonts / "source-sans" / "ttf" / f"SourceSans3-{weight}.ttf"

    covered = set(harfbuzz.Face(harfbuzz.Blob.from_file_path(str(path))).unicodes)

    assert not {character for character in "".join(printed_strings(code)) if ord(character) not in covered}
