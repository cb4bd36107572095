"""Work half typed or undoable is told with the words of the rest of the copy, without a code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from controllers.workspace import Workspace
from models.documents.person_copy_around import _WORDS
from models.documents.person_copy_fields import LABELS, said
from models.documents.person_copy_work import _whole_text
from models.records.codec import to_plain
from models.records.meetings import EncounterDraft, MeetingDraft, NextStep
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from models.records.today import ReminderKind
from tests.factories import a_plan_content

_NAMES = {"ff": "peul", "public_transport": "transports en commun", "visit": "à la permanence"}


def _name_of(_vocabulary: str, code: str) -> str:
    return _NAMES.get(code, code)


def test_an_encounter_is_told_with_labels_and_words() -> None:
    draft = EncounterDraft(
        resident=ResidentDraft(
            first_name="Samba",
            birth_date=date(1994, 5, 3),
            sex="man",
            exchange_language="ff",
            travel_modes=("public_transport",),
            availability=(AvailabilitySlot(weekday=0, part=DayPart.MORNING),),
            wanted_weekly_minutes=1_200,
            needs_interpreter=True,
        ),
        meeting=MeetingDraft(
            note="Cherche dehors", next_step=NextStep.CALL_BACK, next_step_on=date(2026, 3, 12)
        ),
    )

    told = said(to_plain(draft), _name_of, _whole_text)

    assert "Date de naissance : mardi 3 mai 1994" in told.replace("\u00a0", " ")
    assert "Langue pour se comprendre : peul" in told
    assert "Déplacements : transports en commun" in told
    assert "Vous pouvez travailler : lundi tôt le matin" in told
    assert "Ensuite : rappeler" in told
    assert "Interprète utile : oui" in told
    assert "Note : Cherche dehors" in told
    assert not [
        code for code in ("morning", "call_back", "public_transport", "1994-", "man\n") if code in told
    ]
    assert all(" : " in line for line in told.splitlines())


@pytest.mark.parametrize("field", sorted(ResidentDraft.__dataclass_fields__))
def test_every_field_of_a_file_has_its_label(field: str) -> None:
    assert field.endswith("_id") or field in LABELS


def test_a_plan_is_told_in_its_sentences() -> None:
    told = said(to_plain(a_plan_content()), _name_of, _whole_text)

    assert told == "\n".join(dict.fromkeys(_whole_text(a_plan_content())))


def test_what_can_be_undone_is_told_so_too(workspace: Workspace) -> None:
    known = workspace.residents.save(ResidentDraft(first_name="Samba", languages_spoken=("ff",), sex="man"))
    opened = workspace.residents.open(known.resident_id).content
    workspace.residents.save(replace(opened, sex="", languages_spoken=(), first_name="Sam"))

    copy = workspace.privacy.copies.make_now(known.resident_id)

    assert copy.pdf.startswith(b"%PDF")


def test_whatever_was_ticked_off_in_the_list_of_the_day_is_told_in_words() -> None:
    assert set(_WORDS["reason"]) == set(ReminderKind)
