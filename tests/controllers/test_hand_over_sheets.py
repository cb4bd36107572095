"""A package on paper: what its sheet says, and what is noted of one that came, with its codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from models.errors import InvalidInput, RuleBroken
from models.records.hand_overs import (
    ImportOrder,
    PackageForm,
    PackageState,
)
from models.records.profile import FrenchLevel, FrenchSkill
from tests.controllers.houses import SECRET, Side, a_person, an_agreement
from tests.factories import a_resident


def test_a_sheet_says_the_blocks_the_agreement_and_the_code_and_leaves_once(
    side: Callable[[str], Side],
) -> None:
    giver = side("Horizon")
    draft = an_agreement(giver.workspace, a_person(giver.workspace))

    giver.workspace.hand_overs.prepare_sheet(draft, "ar")
    given = giver.given[0]
    before = giver.workspace.hand_overs.packages()
    for _ in range(2):
        giver.workspace.hand_overs.note_sheet(draft, given.package)

    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(given.pdf)).pages).replace("\xa0", " ")
    assert before == ()
    assert len(giver.workspace.hand_overs.packages()) == 1
    for said in (
        given.package.receipt, given.package.reference, "Trois ateliers", "recueilli par Maëlle", "Loire-Atlantique",
        "ne sait pas", "il y a cinq mois ou plus", "non abordé",
    ):  # fmt: skip
        assert said in text
    assert SECRET not in text


def test_a_sheet_that_came_on_paper_is_noted_with_its_codes_once_and_taken_back(
    side: Callable[[str], Side],
) -> None:
    giver, taker = side("Le Relais"), side("Atelier Passerelle")
    package = giver.workspace.hand_overs.package(an_agreement(giver.workspace, a_person(giver.workspace)))
    workspace = taker.workspace
    key = workspace.residents.save(a_resident()).resident_id
    receipts = workspace.receipts

    with pytest.raises(InvalidInput):
        receipts.receive_sheet(key, package.reference, "ABCD-EFGH", "Le Relais")
    record = receipts.receive_sheet(key, package.reference.lower(), package.receipt, "Le Relais")

    assert (record.state, record.form, record.receipt) == (
        PackageState.RECEIVED,
        PackageForm.SHEET,
        package.receipt,
    )
    with pytest.raises(RuleBroken, match=r"hand_over\.already"):
        workspace.intake.receive(package, ImportOrder())
    workspace.undo.undo()
    assert workspace.hand_overs.packages(key) == ()


def test_levels_of_french_come_into_the_profile_with_the_day_and_who_told_them(
    side: Callable[[str], Side],
) -> None:
    giver, taker = side("Le Relais"), side("Atelier Passerelle")
    key = a_person(giver.workspace)
    profile = giver.workspace.profiles.open(key).content
    levels = (
        FrenchLevel(skill=FrenchSkill.SPEAKING, level="B1"),
        FrenchLevel(skill=FrenchSkill.WRITING, level="A1.1"),
    )
    giver.workspace.profiles.save(replace(profile, french=levels))
    package = giver.workspace.hand_overs.package(an_agreement(giver.workspace, key))
    assert package.person.french == "parle B1, écrit A1.1"

    record = taker.workspace.intake.receive(package, ImportOrder())

    assert record.resident_id is not None
    came = {one.skill: one for one in taker.workspace.profiles.open(record.resident_id).content.french}
    assert (came[FrenchSkill.SPEAKING].level, came[FrenchSkill.WRITING].level) == ("B1", "A1.1")
    assert came[FrenchSkill.SPEAKING].known_on == package.made_on
    taker.workspace.undo.undo()
    assert taker.workspace.residents.count() == 0
