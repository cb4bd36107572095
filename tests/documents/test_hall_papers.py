"""What is printed in the hall tells nobody for whom the place is, and never who else was there."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import BytesIO
from uuid import UUID

import pytest
from pypdf import PdfReader

from models.documents.hall_lists import render_day_list, render_day_record
from models.documents.hall_papers import render_certificate, render_slip
from models.records.hall_days import DayCounts, ExpectedPerson, HallDayDraft, HallDayRecord, Preparation
from models.records.hall_papers import Certificate, Slip
from models.records.ids import HallDayId, ResidentId
from models.records.meetings import NextStep
from models.records.settings import Settings
from models.rules.neutral_words import neutral_place, revealing_words
from tests.factories import some_settings

DAY = date(2026, 3, 12)
REVEALING = ("foyer", "résidence", "sociale", "rsa", "réfugié", "migrant", "hébergement", "cada", "insertion")
SETTINGS = some_settings(
    organisation_name="Association d’aide aux réfugiés et aux allocataires du RSA",
    document_name="Appui Armor",
)


def words(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).replace("\u00a0", " ")


def no_word_reveals(pdf: bytes) -> None:
    said = words(pdf).casefold()
    assert [word for word in REVEALING if word in said] == []
    assert "none" not in said


def test_a_certificate_says_that_somebody_came_and_nothing_of_why() -> None:
    paper = Certificate(
        name="Amina Rahmani",
        place="12 rue des Lilas, 35000 Rennes",
        day=DAY,
        began=time(14, 5),
        ended=time(14, 40),
    )
    pdf = render_certificate(paper, SETTINGS, DAY)

    said = " ".join(words(pdf).split())
    assert ", atteste avoir reçu Amina Rahmani le jeudi 12 mars 2026, de 14 h 05 à 14 h 40" in said
    assert "12 rue des Lilas" in said and "Appui Armor" in said
    no_word_reveals(pdf)


def test_a_certificate_names_nobody_who_does_not_want_it_and_no_place_that_tells_too_much() -> None:
    paper = Certificate(place="Foyer Les Glycines, résidence sociale", day=DAY, began=time(9))
    pdf = render_certificate(paper, Settings(organisation_name=SETTINGS.organisation_name), DAY)

    assert "la personne qui présente cette feuille" in " ".join(words(pdf).split())
    assert "Glycines" not in words(pdf)
    no_word_reveals(pdf)


@pytest.mark.parametrize("language", ["fr", "ar", "uk", "ti", "wo"])
def test_a_slip_is_one_page_in_every_language(language: str) -> None:
    paper = Slip(day=DAY, at=time(14, 30), place="12 rue des Lilas", way="Bus 12", language=language)
    pdf = render_slip(paper, SETTINGS)

    assert len(PdfReader(BytesIO(pdf)).pages) == 1
    assert "14 h 30" in words(pdf) and "jeudi 12 mars 2026" in words(pdf)
    no_word_reveals(pdf)


def test_what_was_not_said_is_not_printed() -> None:
    """Placeholders taken for filled fields: an hour that is only proposed, an empty label."""
    said = words(render_slip(Slip(day=DAY), SETTINGS))

    assert "8 h 30" not in said
    assert not any(label in said for label in ("Quand", "Où", "Pour venir"))


def test_the_list_of_the_day_knows_initials_and_rooms_only() -> None:
    person = ExpectedPerson(
        resident_id=ResidentId(UUID(int=1)), initials="A. R.", room="214", language="ar", promised_on=DAY,
        due_on=DAY, step=NextStep.PLAN, at=time(15), said="A parlé de son permis.",
    )  # fmt: skip
    pdf = render_day_list(Preparation(hall_id=None, day=DAY, expected=(person,)), SETTINGS)

    said = words(pdf)
    assert "A. R." in said and "214" in said and "15 h" in said
    assert "permis" not in said and "ar" not in said.split()
    no_word_reveals(pdf)


def test_the_record_of_a_day_is_figures_and_a_few_words() -> None:
    content = HallDayDraft(day=DAY, counts=DayCounts(received=7, anonymous=2), note="Prévoir une chaise.")
    record = HallDayRecord(
        hall_day_id=HallDayId(UUID(int=2)),
        content=content,
        closed_by="Solène Kervadec",
        closed_at=datetime(2026, 3, 12, 16, tzinfo=UTC),
    )
    said = words(render_day_record(record, SETTINGS))
    assert "7" in said and "Prévoir une chaise." in said


def test_a_place_is_its_address_and_never_its_name() -> None:
    address = {"street": "12 rue des Lilas", "postcode": "35000", "city": "Rennes"}
    assert neutral_place(hall="Hall B", **address) == "12 rue des Lilas, 35000 Rennes"
    assert neutral_place(hall="Foyer Adoma", street="", postcode="35000", city="Rennes") == "35000 Rennes"
    assert neutral_place(hall="Résidence sociale", street="", postcode="", city="") == ""
    assert revealing_words("Foyer des jeunes travailleurs, 2 rue X")[0] == "Foyer"
