"""The data sheet: the order of the official form, what is missing as lines, and nothing else of the person."""

from __future__ import annotations

import dataclasses
from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from models.documents.immersion_sheet import SheetSource, missing, render_immersion, sheet_text
from models.records.employers import ContactDraft, EmployerDraft, SiteDraft
from models.records.immersions import ImmersionDraft
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.rules.immersion_check import Born, check

NAMED = {"first_name", "last_name", "phone", "email", "birth_date"}
"""What the official form names of the person."""
SETTINGS = Settings(
    organisation_name="Hébergement Zqrevel",
    document_name="Cap Boulot",
    adviser=AdviserDraft(first_name="Nadia"),
)


def _person() -> ResidentDraft:
    """Return somebody whose every text can be told from any other."""
    texts: dict[str, Any] = {
        each.name: f"Zq{each.name.replace('_', '')}"
        for each in dataclasses.fields(ResidentDraft)
        if each.type == "str" and each.name != "phone"
    }
    lists: dict[str, Any] = {
        "languages_spoken": ("Zqparle",),
        "languages_read": ("Zqlit",),
        "wished_trades": ("Zqmetier",),
    }
    return dataclasses.replace(
        ResidentDraft(),
        **texts,
        **lists,
        phone="06 39 98 12 34",
        birth_date=date(1991, 7, 14),
        birth_year=1991,
    )


def _source(content: ImmersionDraft) -> SheetSource:
    host = EmployerDraft(
        legal_name="Blanchisserie des Rives", siret="12345678900015", note="Zqnoteemployeur",
        sites=(SiteDraft(name="Atelier", street="4 rue du Quai", postcode="44000", city="Nantes"),),
        contacts=(ContactDraft(first_name="Zqautrecontact"),),
    )  # fmt: skip
    return SheetSource(
        content=content, person=_person(), host=host, activity="96.01A Blanchisserie",
        checked=check(content, Born(day=date(1991, 7, 14))), settings=SETTINGS,
        name_of=lambda _vocabulary, code: f"mot de {code}",
    )  # fmt: skip


def test_of_the_person_only_what_the_official_form_names_is_printed() -> None:
    source = _source(
        ImmersionDraft(tutor_words="Zqtuteur", person_words="Zqpersonne", outcome_words="Zqpourquoi")
    )

    pdf = render_immersion(sheet_text(source), SETTINGS, date(2026, 3, 10))

    reader = PdfReader(BytesIO(pdf))
    paper = " ".join(page.extract_text() for page in reader.pages)
    said = {name for name in NAMED if f"Zq{name.replace('_', '')}" in paper}
    assert said == {"first_name", "last_name", "email"}
    assert "14 juillet 1991" in paper
    assert paper.count("Zq") == len(said)
    assert "Zq" not in str(reader.metadata)


def test_it_follows_the_official_form_and_counts_what_is_left_to_fill_in() -> None:
    content = ImmersionDraft(
        starts_on=date(2026, 3, 16), ends_on=date(2026, 3, 20), object_code="discover", has_employer=True,
        prescriber="delegated", delegated_by="FT",
    )  # fmt: skip

    text = sheet_text(_source(content))

    labels = [label for section in text.sections for item in section.items for label, _ in item.fields]
    assert [section.title[0] for section in text.sections] == list("12345678")
    assert "Par délégation de" in labels
    assert "Employeur actuel" in labels
    assert any("employeur actuel" in line for line in text.sections[-1].items[0].lines)
    assert missing(text) == sum(not v for s in text.sections for i in s.items for _, v in i.fields) > 0
