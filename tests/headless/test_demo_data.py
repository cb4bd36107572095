"""The demo names nobody, reaches nobody, and could have happened."""

from __future__ import annotations

import re
from datetime import date

import pytest

from models.demo.cast import CAST
from models.demo.chance import Chance
from models.demo.companies import employer_draft, random_model
from models.demo.content import employer_models, residence_models, towns, trades
from models.demo.ink import PAD_HEIGHT, PAD_WIDTH, drawn_ink
from models.demo.names import draw_name
from models.demo.numbers import email_address, fictional_siret, landline_phone, mobile_phone
from models.demo.origins import ORIGINS
from models.demo.people import Home, resident_draft
from models.demo.scripts import NATIVE_SPELLINGS
from models.rules.drafts import cleaned
from models.rules.ink import is_signature
from models.rules.phrases import available_languages
from models.rules.siret import is_siret
from models.rules.timetable import problems, week_minutes
from models.rules.vocabularies import default_vocabulary

TODAY = date(2026, 11, 21)
# Arcep: numbers kept for works of fiction.
FICTION = re.compile(r"01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98")


def codes(vocabulary: str) -> set[str]:
    return {term.code for term in default_vocabulary(vocabulary)}


def test_the_same_seed_invents_the_same_people() -> None:
    first = [resident_draft(Chance(7), Home(), TODAY) for _ in range(20)]
    again = [resident_draft(Chance(7), Home(), TODAY) for _ in range(20)]
    other = [resident_draft(Chance(8), Home(), TODAY) for _ in range(20)]

    assert first == again
    assert first != other


def test_names_come_from_many_origins_and_some_are_written_in_their_own_letters() -> None:
    chance = Chance(1)
    drawn = [draw_name(chance) for _ in range(3000)]

    assert {name.origin.code for name in drawn} == {origin.code for origin in ORIGINS}
    assert any("\u1200" <= letter <= "\u137f" for name in drawn for letter in name.first_name)
    assert len({(name.first_name, name.last_name) for name in drawn}) > 1500


def test_every_spelling_belongs_to_a_name_of_the_pools() -> None:
    names = {name for origin in ORIGINS for name in origin.first_names}

    assert set(NATIVE_SPELLINGS) <= names


def test_telephones_are_those_kept_for_fiction() -> None:
    chance = Chance(2)

    numbers = {mobile_phone(chance) for _ in range(50)} | {landline_phone(chance) for _ in range(50)}

    assert all(FICTION.match(number) and len(number) == 14 for number in numbers)


def test_a_siret_passes_luhn_and_can_belong_to_nobody() -> None:
    numbers = {fictional_siret(serial, site) for serial in range(1, 99_999, 777) for site in (1, 2, 40)}

    assert len(numbers) == 129 * 3
    assert all(is_siret(number) and number.startswith("000") for number in numbers)


def test_an_address_is_in_a_domain_that_cannot_exist() -> None:
    assert email_address("Élodie", "L’Hostis") == "elodie.lhostis@exemple.example"
    assert email_address("秀英") == "personne@exemple.example"


def test_residences_say_that_they_are_of_a_demonstration() -> None:
    assert all(home.name.startswith("Résidence de démonstration ") for home in residence_models())
    assert all(postcode.startswith("99") for postcode, _ in towns())


def test_employers_say_that_they_are_of_a_demonstration() -> None:
    chance = Chance(3)
    models = [*employer_models(), *(random_model(chance) for _ in range(50))]

    drafts = [employer_draft(chance, model, serial) for serial, model in enumerate(models, 1)]

    assert all(draft.legal_name.endswith(", entreprise de démonstration") for draft in drafts)
    assert all(not draft.siret or is_siret(draft.siret) for draft in drafts)


def test_the_codes_are_those_of_the_vocabularies() -> None:
    chance = Chance(4)
    people = [resident_draft(chance, Home(), TODAY) for _ in range(300)]
    employers = [employer_draft(chance, random_model(chance), serial) for serial in range(1, 50)]
    jobs = [trade.job for trade in trades()]

    assert {code for person in people for code in person.languages_spoken} <= codes("language")
    assert {code for person in people for code in person.travel_modes} <= codes("travel_mode")
    assert {person.channel for person in people} <= codes("channel")
    assert {person.preferred_contact for person in people} <= codes("preferred_contact")
    assert {code for person in people for code in person.wished_trades} <= codes("sector")
    assert {employer.stage for employer in employers} <= codes("employer_stage")
    assert {employer.source for employer in employers} <= codes("employer_source")
    assert {employer.naf_code for employer in employers} <= codes("naf")
    assert {job.contract_type for job in jobs} <= codes("contract_type")
    assert {job.french_needed for job in jobs} <= codes("french_needed")
    assert {job.rome_code for job in jobs} - {""} <= codes("rome")


def test_files_can_be_kept_as_they_are() -> None:
    chance = Chance(5)
    people = [resident_draft(chance, Home(), TODAY) for _ in range(200)]

    assert [cleaned(person) for person in people] == people


@pytest.mark.parametrize("trade", trades(), ids=lambda trade: trade.job.title)
def test_every_week_of_work_respects_the_law(trade: object) -> None:
    job = trade.job  # type: ignore[attr-defined]  # parametrize gives no type

    assert problems(job.timetable) == ()
    assert week_minutes(job.timetable) == job.weekly_minutes <= 35 * 60


def test_the_cast_speaks_every_language_of_the_plans() -> None:
    assert {role.language for role in CAST} <= {code for code, _, _ in available_languages()}


def test_the_ink_is_a_signature_and_always_the_same_for_a_name() -> None:
    ink, again, other = drawn_ink("Zeinab Eltayeb"), drawn_ink("Zeinab Eltayeb"), drawn_ink("Selam Gebrezgi")

    assert is_signature(ink)
    assert ink == again != other
    points = [point for stroke in ink.strokes for point in stroke.points]
    assert all(0 <= point.x <= PAD_WIDTH and 0 <= point.y <= PAD_HEIGHT for point in points)
    assert [point.t_ms for point in points] == sorted(point.t_ms for point in points)
