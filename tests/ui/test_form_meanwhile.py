"""A form on which somebody else wrote meanwhile: nothing of theirs is lost, nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.codec import to_plain
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft, ResidentRecord
from models.rules.meanwhile import problems
from models.rules.together import Clash
from tests.factories import a_resident
from ui.permanence.encounter_draft import put_over, seen_by_now
from ui.residents.resident_form import ResidentForm
from ui.widgets.form import FormBinder


@pytest.fixture
def file(workspace: Workspace) -> ResidentRecord:
    return workspace.residents.save(
        a_resident(agrees_to_employer_contact=True, preferred_contact="sms", room="1", phone="0601020304")
    )


@pytest.fixture
def form(workspace: Workspace, qtbot: QtBot) -> ResidentForm:
    made = ResidentForm(workspace)
    qtbot.addWidget(made)
    return made


def write(form: ResidentForm, name: str, text: str) -> None:
    field = form.findChild(QLineEdit, f"resident_{name}")
    assert field is not None
    field.clear()
    QTest.keyClicks(field, text)


def withdraw(workspace: Workspace, file: ResidentRecord) -> None:
    for use in (ConsentUse.EMPLOYER_CONTACT, ConsentUse.SMS):
        workspace.privacy.answer_consent(file.resident_id, use, is_given=False)


def now(workspace: Workspace, file: ResidentRecord) -> ResidentDraft:
    return workspace.residents.open(file.resident_id).content


def said(form: ResidentForm) -> str:
    return " ".join(label.text() for label in form.findChildren(QLabel) if not label.isHidden())


def test_an_open_form_overwrites_nothing_of_others(
    workspace: Workspace, file: ResidentRecord, form: ResidentForm
) -> None:
    form.start(file)
    write(form, "room", "7")
    withdraw(workspace, file)
    theirs = replace(now(workspace, file), last_name="Sabir", wishes="Le bois")
    workspace.residents.save(theirs)

    form.save()

    assert now(workspace, file) == replace(theirs, room="7")


def test_a_form_that_comes_back_stands_on_the_present_file(
    workspace: Workspace, file: ResidentRecord, form: ResidentForm
) -> None:
    form.start(file)
    write(form, "room", "7")
    form.flush()
    withdraw(workspace, file)
    theirs = replace(now(workspace, file), last_name="Sabir")
    workspace.residents.save(theirs)

    form.start(workspace.residents.open(file.resident_id))

    assert "over what was changed in this file meanwhile" in said(form)
    form.save()
    assert now(workspace, file) == replace(theirs, room="7")
    consent = workspace.privacy.consents_of(file.resident_id)[0]
    assert consent.is_given is False


def test_the_same_words_changed_twice_are_both_shown(
    workspace: Workspace, file: ResidentRecord, form: ResidentForm
) -> None:
    form.start(file)
    write(form, "last_name", "Mienne")
    form.flush()
    workspace.residents.save(replace(file.content, last_name="Sienne"))

    form.start(workspace.residents.open(file.resident_id))
    assert "meanwhile to: “Sienne”. You wrote: “Mienne”" in said(form)
    form.save()
    assert now(workspace, file).last_name == "Sienne"
    assert "meanwhile to: “Sienne”. You wrote: “Mienne”" in said(form)

    form.save()
    assert now(workspace, file).last_name == "Mienne"


def test_an_answer_given_meanwhile_takes_the_place_of_what_was_typed(
    workspace: Workspace, form: ResidentForm
) -> None:
    file = workspace.residents.save(a_resident(agrees_to_employer_contact=None))
    form.start(file)
    binder = form.findChild(FormBinder)
    assert binder is not None
    binder.restore({"agrees_to_employer_contact": "yes"})
    write(form, "room", "7")
    withdraw(workspace, file)

    form.save()
    assert binder.value("agrees_to_employer_contact") == "no"
    assert "somebody else meanwhile" in said(form)
    form.save()

    assert (now(workspace, file).room, now(workspace, file).agrees_to_employer_contact) == ("7", False)


def test_half_typed_work_of_an_older_program_gives_no_answer_back(
    workspace: Workspace, file: ResidentRecord, form: ResidentForm
) -> None:
    old = {"draft": to_plain(replace(file.content, room="7")), "is_new": False}
    workspace.drafts.keep("resident", str(file.resident_id), old)
    withdraw(workspace, file)

    form.start(workspace.residents.open(file.resident_id))
    assert "compare it with the file" in said(form)
    form.save()

    content = now(workspace, file)
    assert (content.room, content.agrees_to_employer_contact, content.preferred_contact) == ("7", False, "")


def test_an_encounter_that_comes_back_stands_on_the_present_file() -> None:
    base = a_resident(room="1", wishes="Le bois")
    present = replace(base, wishes="La cuisine", phone="0601020304")
    kept = EncounterDraft(resident=replace(base, room="7"), meeting=MeetingDraft(note="Vu"), based_on=base)

    back = put_over(EncounterDraft(resident=present, based_on=present), kept)

    assert (back.resident, back.meeting.note) == (replace(present, room="7"), "Vu")
    assert back.based_on == present


def test_what_was_shown_of_an_encounter_is_known() -> None:
    base = a_resident(room="1")
    present = replace(base, room="9")
    draft = EncounterDraft(resident=replace(base, room="7"), based_on=base)

    seen = seen_by_now(draft, present, problems((Clash("room", "9", "7"),)))

    assert (seen.resident.room, seen.based_on) == ("7", present)
