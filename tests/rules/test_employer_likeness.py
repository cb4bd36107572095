"""One employer noted twice is found, with its reasons; an empty number is a key to nothing."""

from __future__ import annotations

import time

import pytest

from models.records.duplicates import Level
from models.records.employers import ContactDraft, EmployerDraft, SiteDraft
from models.rules.employer_likeness import (
    MOST_UNDER_A_KEY,
    EmployerReason,
    candidate_pairs,
    compare,
    keys,
    mail_domain,
    public_domains,
    traits_of,
)
from models.rules.siret import is_siret

_R = EmployerReason
_SIREN = "732829320"
_ONE, _TWO = f"{_SIREN}00074", f"{_SIREN}00017"
_OTHER = "44306184100047"


def _employer(
    name: str = "", *, siret: str = "", phone: str = "", mail: str = "", mobile: str = "", code: str = ""
) -> EmployerDraft:
    return EmployerDraft(
        legal_name=name,
        siret=siret,
        phone=phone,
        contacts=(ContactDraft(email=mail, phone=mobile),) if mail or mobile else (),
        sites=(SiteDraft(postcode=code),) if code else (),
    )


def _told(one: EmployerDraft, other: EmployerDraft) -> tuple[Level | None, tuple[EmployerReason, ...]]:
    found, back = compare(traits_of(one), traits_of(other)), compare(traits_of(other), traits_of(one))
    assert found == back
    return (found.level, found.reasons) if found else (None, ())


def _meet(one: EmployerDraft, other: EmployerDraft) -> bool:
    return bool(set(keys(traits_of(one))) & set(keys(traits_of(other))))


def test_the_numbers_used_here_are_well_formed() -> None:
    assert is_siret(_ONE)
    assert is_siret(_TWO)
    assert is_siret(_OTHER)


@pytest.mark.parametrize(
    ("one", "other", "level", "reasons"),
    [
        (
            _employer("Clair Matin", siret=_ONE),
            _employer("Propreté de l’Ouest", siret="732 829 320 00074"),
            Level.CERTAIN,
            (_R.SAME_SIRET,),
        ),
        (
            _employer("Clair Matin", siret=_ONE, code="44000"),
            _employer("Clair Matin", siret=_TWO, code="44200"),
            Level.POSSIBLE,  # two sites of one company
            (_R.SAME_SIREN, _R.OTHER_POSTCODE, _R.OTHER_SITE),
        ),
        (
            _employer("Clair Matin", siret=_ONE),
            _employer("Clair-Matin", siret=_SIREN),
            Level.PROBABLE,
            (_R.SAME_SIREN, _R.SAME_NAME),
        ),
        (
            _employer("SARL Le Clair Matin", code="44000"),
            _employer("Clair Matin (S.A.R.L.)", code="44 000"),
            Level.PROBABLE,
            (_R.SAME_NAME_AND_POSTCODE,),
        ),
        (
            _employer("Boulangerie Kervella", code="29200"),
            _employer("Boulangerie Kervela", code="29200"),
            Level.POSSIBLE,
            (_R.CLOSE_NAME_AND_POSTCODE,),
        ),
        (
            _employer("Les Jardins", phone="02 40 12 34 56"),
            _employer("Espaces verts du Lac", phone="+33 2 40 12 34 56"),
            Level.PROBABLE,
            (_R.SAME_PHONE,),
        ),
        (
            _employer("Les Jardins", mobile="06 39 98 00 01"),
            _employer("Le Potager", mobile="0639980001"),
            Level.POSSIBLE,  # one contact may speak for two employers
            (_R.SAME_CONTACT_PHONE,),
        ),
        (
            _employer("Hôtel du Port", mail="accueil@hotel-port.example"),
            _employer("Le Port", mail="Direction@Hotel-Port.example"),
            Level.POSSIBLE,
            (_R.SAME_DOMAIN,),
        ),
        (
            _employer("Clair Matin", siret=_ONE, code="44000"),
            _employer("Clair Matin", siret=_OTHER, code="44000"),
            Level.POSSIBLE,  # two companies under one name in one street: told, with what speaks against
            (_R.SAME_NAME_AND_POSTCODE, _R.OTHER_SIREN),
        ),
        (
            _employer("Clair Matin", siret=_ONE, mail="a@groupe.example"),
            _employer("Atelier du Lac", siret=_OTHER, mail="b@groupe.example"),
            None,
            (),
        ),
        (_employer("Clair Matin", code="44000"), _employer("Clair Matin", code="33000"), None, ()),
        (_employer("Clair Matin", code="44000"), _employer("Clair Matin"), Level.POSSIBLE, (_R.SAME_NAME,)),
    ],
)
def test_likeness_is_told_with_its_reasons(
    one: EmployerDraft, other: EmployerDraft, level: Level | None, reasons: tuple[EmployerReason, ...]
) -> None:
    assert _told(one, other) == (level, reasons)
    assert level is None or _meet(one, other)


@pytest.mark.parametrize("typed", ["", " ", "à demander", "00000000000000", "73282932000075", "?"])
def test_an_empty_or_wrong_number_is_never_a_key(typed: str) -> None:
    """Trap 10: an empty SIRET used as a key made one employer of all those without one."""
    one = _employer("Le Fournil", siret=typed, code="44000")
    other = _employer("Transports Rivière", siret=typed, code="44000")

    assert traits_of(one).siret == traits_of(one).siren == ""
    assert not _meet(one, other)
    assert _told(one, other) == (None, ())


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("Kerduel", "Kerguel", "29200"),
        ("Matin Clair", "Clair Matin", ""),
        ("Clairmatin", "Clair Matin", ""),
        (
            "Aux Halles Fruits Primeurs Volailles Crèmerie",
            "Crèmerie Volailles Primeurs Fruits des Halles",
            "44000",
        ),
    ],
)
def test_names_that_are_alike_meet_under_a_key(one: str, other: str, code: str) -> None:
    first, second = _employer(one, code=code), _employer(other, code=code)

    assert _told(first, second)[0] is not None
    assert _meet(first, second)


def test_nothing_known_meets_nobody() -> None:
    assert keys(traits_of(EmployerDraft())) == ()
    assert compare(traits_of(EmployerDraft()), traits_of(EmployerDraft())) is None


def test_an_address_at_a_public_provider_tells_nothing_of_an_employer() -> None:
    assert mail_domain("le.fournil@orange.fr") == mail_domain("x@GMAIL.com ") == mail_domain("accueil") == ""
    assert mail_domain("x@clairmatin.example") == "clairmatin.example"
    assert _told(_employer("A", mail="a@gmail.com"), _employer("B", mail="b@gmail.com")) == (None, ())
    assert all(domain == domain.strip().lower() and "." in domain for domain in public_domains())


def test_pairs_are_found_in_linear_time_and_none_of_a_number_is_lost() -> None:
    """Traps 10 and 14: a group with a thousand sites neither slows the list nor hides one noted twice."""
    group = [(f"site {number}", (1, number + 100)) for number in range(1_000)]
    twice = [("first", (1, 5_000)), ("again", (1, 5_000))]
    began = time.process_time()

    pairs = list(candidate_pairs([twice[0], *group, twice[1]]))

    assert ("first", "again") in pairs
    assert len(pairs) == len(set(pairs)) <= 1_002 * MOST_UNDER_A_KEY + 1
    assert time.process_time() - began < 1
