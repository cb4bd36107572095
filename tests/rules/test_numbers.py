from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import naf, phones, siret
from models.rules.phones import PhoneState
from tests.any_text import ANY


@pytest.mark.parametrize(
    "text", ["73282932000074", "732 829 320 00074", "732.829.320-00074", "732\u00a0829\u00a0320 00074"]
)
def test_a_siret_is_read_with_or_without_spaces(text: str) -> None:
    assert siret.is_siret(text)
    assert siret.normalise(text) == "73282932000074"


@pytest.mark.parametrize(
    "text",
    ["73282932000075", "7328293200007", "732829320000744", "7328293200007A", "0" * 14, "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"],
)
def test_a_wrong_siret_is_refused(text: str) -> None:
    assert not siret.is_siret(text)
    assert not siret.is_acceptable(text)


def test_a_siret_is_never_compulsory() -> None:
    assert siret.is_acceptable("")
    assert siret.is_acceptable("  ")


def test_the_sites_of_la_poste_have_their_own_check() -> None:
    assert siret.is_siret("35600000000048")
    assert siret.is_siret("35600000049837")
    assert not siret.is_siret("35600000049838")


def test_a_siren() -> None:
    assert siret.is_siren("732 829 320")
    assert not siret.is_siren("732 829 321")
    assert not siret.is_siren("000 000 000")


def test_numbers_are_grouped_as_they_are_read() -> None:
    assert siret.grouped("73282932000074") == "732\u00a0829\u00a0320\u00a000074"
    assert siret.grouped("732829320") == "732\u00a0829\u00a0320"
    assert siret.grouped("en cours") == "en cours"


@given(st.text(ANY))
def test_any_text_can_be_checked(text: str) -> None:
    assert isinstance(siret.is_acceptable(text), bool)
    assert isinstance(naf.is_well_formed(text, naf.REV2), bool)
    assert phones.read(text).state in PhoneState


@pytest.mark.parametrize("text", ["81.21Z", "8121Z", "8121z", "81.21 z", " 81.21Z "])
def test_an_activity_code_is_tidied(text: str) -> None:
    assert naf.normalise(text) == "81.21Z"
    assert naf.is_well_formed(text, "rev2")
    assert naf.is_well_formed(text, "2025")


@pytest.mark.parametrize(
    ("code", "version"),
    [("81.2Z", "rev2"), ("8121", "rev2"), ("", "rev2"), ("81.21Z", ""), ("81.21Z", "rev1")],
)
def test_a_malformed_activity_code_is_told(code: str, version: str) -> None:
    assert not naf.is_well_formed(code, version)


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("0612345678", "+33612345678", "06 12 34 56 78"),
        ("06.12.34.56.78", "+33612345678", "06 12 34 56 78"),
        ("+33 (0)6 12 34 56 78", "+33612345678", "06 12 34 56 78"),
        ("0033612345678", "+33612345678", "06 12 34 56 78"),
        ("02-40-12-34-56", "+33240123456", "02 40 12 34 56"),
        ("+93 70 123 4567", "+93701234567", "+93 70 123 4567"),
        ("0262 20 12 34", "+262262201234", "+262 262 20 12 34"),
        ("0639981240", "+33639981240", "06 39 98 12 40"),
    ],
)
def test_a_number_is_read_as_people_type_it(typed: str, kept: str, shown: str) -> None:
    phone = phones.read(typed)

    assert (phone.kept, phone.shown.replace("\u00a0", " ")) == (kept, shown)
    assert " " not in phone.shown
    assert phone.state is PhoneState.VALID
    assert phones.normalise(kept) == kept
    assert phones.shown(phone.shown) == phone.shown


@pytest.mark.parametrize(
    "typed", ["06 12 34 56", "12", "demander à l'accueil", "0612345678 poste 12", "00000000000"]
)
def test_a_doubtful_number_is_kept_as_typed(typed: str) -> None:
    phone = phones.read(typed)

    assert phone.state is PhoneState.TO_CHECK
    assert (phone.kept, phone.shown) == (typed, typed)


def test_no_number_is_no_doubt() -> None:
    assert phones.read("  ").state is PhoneState.EMPTY


def test_the_tables_of_the_world_are_read_only_when_a_number_is() -> None:
    script = "import sys, models.rules.phones; sys.exit('phonenumbers' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
