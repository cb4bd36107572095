"""Words that have no place in a note about somebody, told gently, with the reason."""

from __future__ import annotations

import json

import pytest

from models.rules.lexicon import note_reason, scan_notes
from resources import read_text


@pytest.mark.parametrize(
    ("text", "word", "category"),
    [
        ("Suit un traitement pour son diabète", "diabète", "health"),
        ("Elle est enceinte", "enceinte", "health"),
        ("Sort de prison", "prison", "justice"),
        ("Suivi par le SPIP", "SPIP", "justice"),
        ("Va à la mosquée le vendredi", "mosquée", "belief"),
        ("Militant à la CGT", "CGT", "opinion"),
        ("A voté pour eux, opinions politiques marquées", "opinions politiques", "opinion"),
        ("Personne d’origine africaine", "origine africaine", "origin"),
        ("Un jeune maghrébin du bâtiment B", "jeune maghrébin", "origin"),
        ("A été violée", "violée", "intimate"),
        ("Homme paresseux, peu fiable", "paresseux", "judgement"),
        ("PARESSEUSE et menteuse", "PARESSEUSE", "judgement"),
        ("Manque de volonté", "Manque de volonté", "judgement"),
    ],
)
def test_a_word_is_found_with_its_reason(text: str, word: str, category: str) -> None:
    hits = [hit for hit in scan_notes(text) if text[hit.start : hit.end] == word]

    assert [hit.category for hit in hits] == [category]
    for language in ("fr", "en"):
        assert len(note_reason(hits[0], language=language)) > 20


@pytest.mark.parametrize(
    "text",
    [
        "Cherche un travail dehors, libre dès 8 h 30.",
        "Parle arabe et peul, comprend bien le français.",
        "A travaillé à la plonge : vaisselle sale, sols sales.",
        "Connaît ce type de machine, a le CACES.",
        "Passera au syndicat d’initiative pour la saison.",
        "Ne porte pas plus de 10 kg.",
        "Préfère être appelé après 17 h, par sa sœur.",
        "Habite le bâtiment B, vient à pied.",
        "Veut apprendre le métier de cuisinier.",
        "Un rappel mardi, puis une visite de l’entreprise.",
    ],
)
def test_an_observed_fact_is_left_alone(text: str) -> None:
    assert scan_notes(text) == ()


def test_every_category_says_why_in_both_languages_with_french_typography() -> None:
    lexicon = json.loads(read_text("data", "note_lexicon.json"))

    assert {entry["category"] for entry in lexicon["entries"]} <= set(lexicon["advice"])
    for words in lexicon["advice"].values():
        assert set(words) == {"fr", "en"}
        assert " :" not in words["fr"]
