from __future__ import annotations

from collections import Counter

from models.rules.checkpoints import CODES
from models.rules.naf import is_well_formed
from models.rules.phrases import phrases
from models.rules.text import french
from models.rules.vocabularies import default_terms, default_vocabulary


def test_every_list_is_there() -> None:
    names = {term.vocabulary for term in default_terms()}

    assert names >= {
        "approach_channel",
        "approach_outcome",
        "barrier",
        "break_reason",
        "break_side",
        "candidate_refusal_reason",
        "channel",
        "check_point",
        "contract_type",
        "difficulty",
        "do_not_contact_reason",
        "employer_source",
        "employer_stage",
        "exit",
        "french_level",
        "french_needed",
        "hire_information",
        "immersion_object",
        "immersion_outcome",
        "immersion_prescriber",
        "language",
        "language_native",
        "lever",
        "naf",
        "negotiated_criterion",
        "next_action",
        "not_happened_reason",
        "offer_lost_reason",
        "person_refusal_reason",
        "resource",
        "rome",
        "situation",
        "structure_kind",
        "tension_trade",
        "travel_mode",
        "voice_channel",
        "weather",
    }


def test_why_a_meeting_did_not_happen_is_said_on_every_side() -> None:
    sides = {term.code for term in default_vocabulary("not_happened_side")}

    assert {term.code.partition(".")[0] for term in default_vocabulary("not_happened_reason")} == sides


def test_codes_are_unique_and_in_order() -> None:
    counts = Counter((term.vocabulary, term.code) for term in default_terms())

    assert [key for key, count in counts.items() if count > 1] == []
    for name in {term.vocabulary for term in default_terms()}:
        assert [term.position for term in default_vocabulary(name)] == list(
            range(len(default_vocabulary(name)))
        )


def test_every_term_has_words_in_both_languages_ready_to_print() -> None:
    terms = [term for term in default_terms() if term.vocabulary not in {"language_native", "french_level"}]

    assert [term for term in terms if not term.label_fr or not term.label_en] == []
    assert [term.label_fr for term in terms if term.label_fr != french(term.label_fr)] == []
    assert [term.label_fr for term in terms if "'" in term.label_fr] == []


def test_codes_agree_with_the_fixed_sentences() -> None:
    table = phrases("fr")
    levers = {f"lever.{term.code}": term.label_fr for term in default_vocabulary("lever")}
    points = {f"check_point.{term.code}": term.label_fr for term in default_vocabulary("check_point")}

    assert {key: table.text(key) for key in levers} == levers
    assert set(table.keys("lever.")) == set(levers)
    assert {key: table.text(key) for key in points} == points
    assert set(CODES) < {term.code for term in default_vocabulary("check_point")}
    contracts = {term.code for term in default_vocabulary("contract_type")}
    assert {key.removeprefix("contract.") for key in table.keys("contract.")} <= contracts


def test_activity_codes_are_well_formed_in_their_nomenclature() -> None:
    assert [term for term in default_vocabulary("naf") if not is_well_formed(term.code, term.version)] == []


def test_what_is_sensitive_is_marked() -> None:
    sensitive = {(term.vocabulary, term.code) for term in default_terms() if term.is_sensitive}

    assert {("barrier", "family.expecting"), ("resource", "aah"), ("structure_kind", "SPIP")} <= sensitive
    assert all(term.is_sensitive for term in default_vocabulary("barrier") if term.code.startswith("health."))
    assert not any(term.is_sensitive for term in default_vocabulary("rome"))


def test_every_language_has_its_own_name() -> None:
    codes = {term.code for term in default_vocabulary("language")} - {"other"}

    assert {term.code for term in default_vocabulary("language_native")} == codes
