from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty
from models.records.plans import (
    ContactsSection,
    DayOneSection,
    LocalText,
    PlanContent,
    PostSection,
    SigningSection,
    TaskLine,
    TutorSection,
)
from models.rules import ladders
from models.rules.leak_guard import Leak, employer_copy, find_leaks
from models.rules.lexicon import advice_text, category_label, scan
from models.rules.phrases import available_languages
from models.rules.printed_fields import INTERNAL, PRINTED, field_paths
from resources import read_text


def _sentences() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "leak_sentences", Path(__file__).with_name("leak_sentences.py")
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SENTENCES = _sentences()


def _leaks(sentence: str, **sections: object) -> tuple[Leak, ...]:
    content = replace(PlanContent(contacts=ContactsSection(technical=sentence)), **sections)  # type: ignore[arg-type]
    return tuple(leak for leak in find_leaks(content) if leak.path == "contacts.technical")


def test_every_field_of_a_plan_is_known_to_be_printed_or_internal() -> None:
    assert field_paths() == PRINTED | INTERNAL
    assert not PRINTED & INTERNAL


def test_the_employer_copy_holds_nothing_internal() -> None:
    tasks = (TaskLine(week=1, task=LocalText(text="Vider les corbeilles")),)
    content = PlanContent(internal_note="Elle dort mal", tasks=tasks, post=PostSection(title="Agent"))

    copy = employer_copy(content)

    assert copy.internal_note == ""
    assert copy == replace(content, internal_note="")


@pytest.mark.parametrize(("sentence", "word", "category"), SENTENCES.TELLING)
def test_a_sentence_that_tells_too_much_is_found(sentence: str, word: str, category: str) -> None:
    leaks = _leaks(sentence)

    assert leaks
    assert any(word in leak.word or leak.word in word or category == leak.category for leak in leaks)
    assert all(sentence[leak.start : leak.end] == leak.word for leak in leaks)
    assert all(leak.advice for leak in leaks)


@pytest.mark.parametrize("sentence", SENTENCES.TELLING_IN_A_HURRY)
def test_a_sentence_typed_in_a_hurry_is_found(sentence: str) -> None:
    assert _leaks(sentence)


@pytest.mark.parametrize(("term", "sentence"), SENTENCES.NEVER_TOLD)
def test_every_word_that_never_reaches_an_employer_is_found_in_a_sentence(term: str, sentence: str) -> None:
    assert _leaks(sentence), term


@pytest.mark.parametrize(
    "sentence",
    SENTENCES.HARMLESS + SENTENCES.HARMLESS_IN_A_HURRY + SENTENCES.HARMLESS_LOOKALIKES,
)
def test_a_harmless_sentence_is_left_alone(sentence: str) -> None:
    assert _leaks(sentence) == ()


def test_there_are_enough_sentences_of_both_kinds() -> None:
    assert len(SENTENCES.TELLING) >= 60
    assert len(SENTENCES.HARMLESS) >= 60


@pytest.mark.parametrize(
    "spelling", ["RSA", "rsa", "R.S.A.", "R. S. A.", "R S A", "l’RSA", "«RSA»", "R\u200dSA"]
)
def test_an_acronym_is_found_however_it_is_spelt(spelling: str) -> None:
    assert _leaks(f"Perçoit {spelling} depuis mai")


@pytest.mark.parametrize(
    "word", ["parsage", "aahed", "cadastre", "o2range", "Versailles", "bassin", "garage"]
)
def test_an_acronym_inside_another_word_is_not_one(word: str) -> None:
    assert _leaks(f"Voir {word} au plan") == ()


@pytest.mark.parametrize(
    "spelling", ["réfugiées", "REFUGIE", "Refugié", "réfugié·e", "réfugié(e)", "re\u0301fugie\u0301"]
)
def test_a_word_is_found_with_any_accent_gender_or_number(spelling: str) -> None:
    assert _leaks(f"Personne {spelling}")


def test_the_place_to_mend_is_told_line_by_line() -> None:
    tasks = (
        TaskLine(week=1, task=LocalText(text="Plonge")),
        TaskLine(week=2, task=LocalText(text="Service", translation="refugee"), result=LocalText(text="AAH")),
    )
    content = PlanContent(language="en", tasks=tasks)

    assert [leak.path for leak in find_leaks(content)] == ["tasks.1.task.translation", "tasks.1.result.text"]


def test_what_is_not_printed_is_not_read() -> None:
    assert find_leaks(PlanContent(internal_note="Réfugiée, RSA, dettes")) == ()


def test_the_names_of_the_parties_are_not_words() -> None:
    content = PlanContent(
        employee=EmployeeParty(first_name="Cada", last_name="FOYER"),
        employer=EmployerParty(legal_name="Centre de santé du Port", representative_name="Ada Prison"),
        tutor=TutorSection(name="Jean Garde"),
        contacts=ContactsSection(technical="Cada appelle Ada, ou FOYER, ou le Centre de santé du Port"),
    )

    assert find_leaks(content) == ()


def test_a_name_field_does_not_hide_a_status() -> None:
    content = PlanContent(
        employee=EmployeeParty(first_name="Amina (réfugiée)"), tutor=TutorSection(name="M. Roy, Adoma")
    )

    assert [leak.path for leak in find_leaks(content)] == ["employee.first_name", "tutor.name"]


def test_an_acronym_is_found_even_where_a_name_could_be() -> None:
    assert _leaks("Demander Mme SPIP")
    assert _leaks("Habite rue de la CAF")
    assert _leaks("Bus 12 depuis la Résidence sociale")


def test_the_trade_itself_may_be_named() -> None:
    post = PostSection(title="Garde d’enfants à domicile")

    assert _leaks("Garde d’enfants de 16 h 30 à 19 h") != ()
    assert _leaks("Garde d’enfants de 16 h 30 à 19 h", post=post) == ()
    assert _leaks("Son fils est malade", post=post) != ()


@pytest.mark.parametrize(
    "text",
    [
        "Habite aux Tilleuls",
        "Résidence Les Tilleuls, hall B",
        "RESIDENCE LES TILLEULS",
        "résidence les tilleuls",
    ],
)
def test_the_name_of_the_residence_is_found(text: str) -> None:
    content = PlanContent(contacts=ContactsSection(accident=text))

    (leak,) = find_leaks(content, ("Résidence Les Tilleuls",))

    assert leak.category == "organisation"
    assert find_leaks(content) == ()


def test_a_bus_stop_named_as_the_residence_is_not_the_residence() -> None:
    journey = DayOneSection(journey=LocalText(text="Tram 2, arrêt Bellevue, puis à pied"))

    assert find_leaks(PlanContent(day_one=journey), ("Bellevue",)) == ()


def _in_a_place(text: str) -> tuple[str, ...]:
    """Return the words found in the two places of a plan, which must agree."""
    content = PlanContent(
        employer=EmployerParty(site_address=text, legal_name="Vert Propreté"),
        signing=SigningSection(place=text),
    )
    leaks = find_leaks(content, ("Résidence Les Tilleuls", "Mission Boréal"))
    words = {
        path: tuple(leak.word for leak in leaks if leak.path == path)
        for path in ("employer.site_address", "signing.place")
    }
    assert len(set(words.values())) == 1
    return words["signing.place"]


@pytest.mark.parametrize("text", SENTENCES.TELLING_PLACES)
def test_a_place_that_tells_where_somebody_lives_is_found(text: str) -> None:
    assert _in_a_place(text)


@pytest.mark.parametrize("text", SENTENCES.HARMLESS_PLACES)
def test_an_address_is_left_alone(text: str) -> None:
    assert _in_a_place(text) == ()


def test_a_town_named_as_the_residence_is_still_the_town() -> None:
    employer = EmployerParty(site_address="4 rue Haute, 99100 Bellevue")
    content = PlanContent(employer=employer, signing=SigningSection(place="Bellevue"))

    assert find_leaks(content, ("Résidence Bellevue",)) == ()
    housed = replace(content, signing=SigningSection(place="Résidence Bellevue"))
    assert find_leaks(housed, ("Résidence Bellevue",))


def test_a_home_that_is_the_workplace_may_be_named() -> None:
    employer = EmployerParty(legal_name="Foyer Les Iris", site_address="Foyer Les Iris, 2 rue Basse")

    assert find_leaks(PlanContent(employer=employer), ("Résidence Les Tilleuls",)) == ()


def test_the_organisation_may_print_the_name_it_chose() -> None:
    content = PlanContent(adviser=AdviserParty(organisation="Atelier du Port"))

    assert find_leaks(content, ("Atelier du Port",)) == ()


def test_a_translation_is_read_in_its_language() -> None:
    def leaks(language: str, translation: str) -> tuple[Leak, ...]:
        meal = DayOneSection(meal=LocalText(text="Repas", translation=translation))
        return find_leaks(PlanContent(language=language, day_one=meal))

    assert leaks("en", "She is a refugee")
    assert leaks("en", "They are early, passing the gates") == ()
    assert leaks("pt", "Cada pessoa, ata e assim") == ()
    assert leaks("pt", "Recebe o RSA")
    assert leaks("ar", "هو لاجئ")
    assert leaks("uk", "Вона біженка")
    assert leaks("ti", "ስደተኛ")
    assert leaks("ar", "RQTH منذ مارس")


def _leaks_of_translation(language: str, translation: str) -> tuple[Leak, ...]:
    meal = DayOneSection(meal=LocalText(text="Repas", translation=translation))
    return find_leaks(PlanContent(language=language, day_one=meal))


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.TELLING_TRANSLATIONS)
def test_a_translation_that_tells_too_much_is_found(language: str, sentence: str) -> None:
    assert _leaks_of_translation(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.HARMLESS_TRANSLATIONS)
def test_a_harmless_translation_is_left_alone(language: str, sentence: str) -> None:
    assert _leaks_of_translation(language, sentence) == ()


def test_every_language_of_the_plans_has_its_own_sentences() -> None:
    languages = {code for code, _, _ in available_languages()} - {"fr"}

    assert languages == {language for language, _ in SENTENCES.TELLING_TRANSLATIONS}


def test_no_shipped_sentence_tells_too_much() -> None:
    for ladder in ladders.ladders():
        content = PlanContent(
            tasks=ladders.as_task_lines(ladder),
            objectives=ladders.as_objective_lines(ladder),
            day_one=ladders.as_day_one(ladder),
        )
        assert find_leaks(content) == ()


def test_no_fixed_sentence_of_any_language_tells_too_much() -> None:
    # Contracts are named as the law names them: the employer signs them too. What is never noted is named to the
    # person alone, on a screen of their own.
    for language, _, _ in available_languages():
        texts = json.loads(read_text("phrases", f"{language}.json"))["phrases"]
        named = {key for key in texts if key.startswith("contract.") or key == "read_back.never"}
        found = {key: scan(text, language) for key, text in texts.items() if key not in named}
        assert {key: hits for key, hits in found.items() if hits} == {}


def test_every_word_found_has_a_category_and_an_advice_in_both_languages() -> None:
    hits = [hit for sentence, _, _ in SENTENCES.TELLING for hit in scan(sentence)]

    assert all(category_label(hit.category, language=code) for hit in hits for code in ("fr", "en"))
    assert all(advice_text(hit.advice, language=code) for hit in hits for code in ("fr", "en"))
