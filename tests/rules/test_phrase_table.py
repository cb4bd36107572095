import re
from datetime import date, time

import pytest

from models.records.plans import LocalText
from models.rules.phrases import Phrases, available_languages, has_phrases, phrases, resolve

CODES = tuple(code for code, _, _ in available_languages())
NBSP = "\u00a0"


def other(code: str) -> Phrases:
    found = phrases(code)
    assert found is not None
    return found


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
