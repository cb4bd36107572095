"""Hours in words, no sign, no abbreviation, and the same words otherwise."""

from __future__ import annotations

from datetime import time

import pytest

from models.rules.plain_french import plain_duration, plain_text, plain_time


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (time(0), "0 heure"),
        (time(1), "1 heure"),
        (time(5, 50), "5 heures 50"),
        (time(13, 5), "13 heures 05"),
    ],
)
def test_a_time_of_day_is_said_in_words(moment: time, said: str) -> None:
    assert plain_time(moment).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (2100, "35 heures"),
        (90, "1 heure et 30 minutes"),
        (20, "20 minutes"),
        (1, "1 minute"),
        (0, "0 minute"),
    ],
)
def test_a_duration_is_said_in_words(minutes: int, said: str) -> None:
    assert plain_duration(minutes).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("premier départ 5h12", "premier départ 5 heures 12"),
        ("de 9 h à 12 h 30", "de 9 heures à 12 heures 30"),
        ("pause de 20 min.", "pause de 20 minutes."),
        ("90 % de la cadence", "90 sur 100 de la cadence"),
        ("casier n° 12", "casier numéro 12"),
        ("EPI fournis", "Équipements de protection fournis"),
        ("Mettre les EPI.", "Mettre les équipements de protection."),
        ("Tél. 06 39 98 12 40", "Téléphone 06 39 98 12 40"),
        ("prendre RDV", "prendre rendez-vous"),
    ],
)
def test_what_is_shortened_is_written_out(typed: str, said: str) -> None:
    assert plain_text(typed).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    "typed",
    [
        "Porte bleue, quai 3",
        "Atelier H 12",
        "L’hôtel, l’heure, l’eau",
        "modèle 4hp",
        "Trier 20 sacs sans erreur",
        "Épinal, kmart, telle",
        "Zone d'EPInettes",
        "",
    ],
)
def test_other_words_stay_as_they_were_typed(typed: str) -> None:
    assert plain_text(typed) == typed


def test_writing_out_twice_changes_nothing() -> None:
    once = plain_text("RDV à 9h30, 20 min, 90 %, n° 4")

    assert plain_text(once) == once
