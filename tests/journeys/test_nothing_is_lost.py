"""A cut, a second thought, a refusal, a pen on paper: nothing typed or signed is lost, and each is said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignerRole
from tests.factories import a_resident, a_signature, a_started_plan
from tests.journeys.laptop import Laptop
from tests.journeys.person import Person, said
from tests.journeys.test_from_empty_laptop_to_paper import PASSPHRASE
from tests.journeys.turned_screen import come_back, read_and_ask
from ui.labels import label_of

EMPLOYEE = "Yéro Sangaré-N’Dour"
NOTE = "Voudrait commencer avant le printemps, le matin de préférence."


def unlock(person: Person) -> Person:
    person.fill("passphrase", PASSPHRASE)
    person.press("Enter")
    person.find("main_window")
    return person


def frozen_plan(laptop: Laptop) -> PlanVersionRecord:
    workspace = laptop.workspace
    return workspace.plans.freeze(a_started_plan(workspace, "cleaning").plan_id)


def open_the_plan(person: Person) -> None:
    person.press("Alt+5")
    person.find("plan_rows").setFocus()
    person.press("Home", "Enter")


def hand_over(person: Person) -> None:
    person.press("Ctrl+Shift+S")
    person.click("hand_over_desk_pass")
    person.click("hand_over_neutral_continue")
    read_and_ask(person)


def answers(plan: PlanVersionRecord) -> list[SignatureMethod]:
    return [signature.method for signature in plan.signatures]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the vault of the first of these journeys is kept for the others."""
    return tmp_path_factory.mktemp("kept") / "palier"


@pytest.fixture
def prepared(laptop: Laptop, kept: Path) -> Laptop:
    """A laptop with a vault in which a plan waits to be signed."""
    if kept.exists():
        shutil.copytree(kept, laptop.data / "palier")
    else:
        laptop.make_vault(PASSPHRASE, frozen_plan)
        shutil.copytree(laptop.data / "palier", kept)
    return laptop


def test_half_typed_work_is_there_again_after_a_cut(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    person.fill("encounter_first_name", "Mihaela")
    person.fill("encounter_note", NOTE)
    person.find("encounter_kept")
    person.press("Alt+3")
    person.click("resident_new")
    person.fill("resident_first_name", "Bakary")
    person.until(lambda: len(prepared.workspace.drafts.drafts()) == 2, "the new file is not kept")

    person = unlock(prepared.cut())

    person.reads(
        "encounter_messages_text",
        said("Encounter", "The computer stopped at {time}. The encounter with {who} is here."),
    )
    assert person.read("encounter_first_name") == "Mihaela"
    assert person.read("encounter_note") == NOTE
    person.press("Alt+3")
    person.click("resident_new")
    person.reads(
        "resident_form_messages_text",
        said("RecordForm", "What you had typed is here again. Save it, or leave without saving."),
    )
    assert person.read("resident_first_name") == "Bakary"


def test_the_last_action_is_undone_after_a_cut(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    prepared.workspace.residents.save(a_resident(first_name="Mihaela", last_name="", room="", phone=""))
    person.press("Alt+3")
    person.reads("resident_count", "2")
    person.fill("resident_search", "mihaela")
    person.find("resident_rows").setFocus()
    person.press("Enter")
    person.click("resident_remove")
    person.reads("page_subtitle", "1 ")

    person = unlock(prepared.cut())
    person.press("Alt+3")
    person.reads("page_subtitle", "1 ")
    person.press("Ctrl+Z")

    person.reads("toast_text", "Mihaela")
    person.reads("resident_count", "2")


def test_an_edit_after_signing_is_a_version_to_sign_and_the_signed_one_is_kept(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    workspace = prepared.workspace
    (row,) = workspace.plans.rows()
    plan = workspace.plans.open(row.plan_id)
    for role in SignerRole:
        plan = workspace.plans.sign(plan.version_id, a_signature(plan, role))
    sealed = workspace.plans.document(plan.version_id)

    open_the_plan(person)
    person.reads("plan_document_header_status", label_of(PlanStatus.SIGNED))
    person.click("plan_document_edit")
    person.reads("plan_editor_messages_text", "version 2")
    assert len(workspace.plans.versions(plan.plan_id)) == 1, "looking is not changing"
    person.click("plan_tabs_2")
    person.fill("plan_tutor_name", "Gaspard Ozanam")
    person.press("Ctrl+S")

    person.reads("plan_editor_header_detail", "version 2")
    person.reads("plan_editor_header_status", label_of(PlanStatus.DRAFT))
    newest, oldest = workspace.plans.versions(plan.plan_id)
    assert (newest.version, newest.status, newest.signatures) == (2, PlanStatus.DRAFT, ())
    assert (oldest.version, oldest.status) == (1, PlanStatus.SUPERSEDED)
    assert workspace.plans.document(oldest.version_id) == sealed


def test_not_signing_is_one_quiet_answer(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    open_the_plan(person)
    hand_over(person)

    person.click("hand_over_party_sign_not_signing")
    assert "pourquoi" in person.read("hand_over_party_confirm_title")
    person.click("hand_over_party_confirm_back")
    person.click("hand_over_party_sign_not_signing")
    person.click("hand_over_party_confirm_next")
    person.reads("hand_over_neutral_french", "Merci")
    person.click("hand_over_neutral_continue")
    come_back(person, PASSPHRASE)

    person.reads(
        "hand_over_desk_title",
        said("DeskPage", "The plan is not signed. It can be changed together and proposed again."),
    )
    assert not person.sees("hand_over_desk_pass")
    person.click("hand_over_desk_close")
    person.reads("plan_document_header_status", label_of(PlanStatus.DECLINED))
    (row,) = prepared.workspace.plans.rows()
    assert answers(prepared.workspace.plans.open(row.plan_id)) == [SignatureMethod.DECLINED]


def test_signing_on_paper_weighs_as_much_as_on_the_screen(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    open_the_plan(person)
    hand_over(person)

    person.click("hand_over_party_sign_on_paper")
    person.click("hand_over_party_confirm_next")
    person.reads("hand_over_neutral_french", "Merci")
    person.click("hand_over_neutral_continue")
    person.click("hand_over_neutral_continue")
    read_and_ask(person)
    person.draw("hand_over_party_panel_pad")
    person.click("hand_over_party_sign_finished")
    person.click("hand_over_neutral_continue")
    come_back(person, PASSPHRASE)
    assert not person.sees(
        "hand_over_desk_pass"
    )  # whoever closes the plan tells of the sheet: it comes first
    person.click("hand_over_desk_close")
    (row,) = prepared.workspace.plans.rows()
    seen = prepared.workspace.plans.open(row.plan_id)
    prepared.workspace.plans.attest_paper(seen.version_id, SignerRole.EMPLOYEE)
    person.press("Ctrl+Shift+S")
    person.click("hand_over_desk_pass")
    person.draw("hand_over_party_panel_pad")
    person.click("hand_over_party_sign_finished")
    person.click("hand_over_neutral_continue")
    person.click("hand_over_desk_close")

    person.reads("plan_document_header_status", label_of(PlanStatus.SIGNED))
    plan = prepared.workspace.plans.open(row.plan_id)
    assert answers(plan) == [SignatureMethod.PAPER, SignatureMethod.SCREEN, SignatureMethod.SCREEN]
    report = prepared.workspace.plans.verify(prepared.workspace.plans.document(plan.version_id))
    assert [answer.act.method for answer in report.signatures] == answers(plan)
    person.reads("plan_party_employee_answer", "sur papier, feuille vue par")


def test_a_person_who_gives_the_computer_back_has_not_answered(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    open_the_plan(person)
    hand_over(person)
    person.draw("hand_over_party_panel_pad")

    person.click("hand_over_party_header_give_back")
    assert EMPLOYEE not in str(person.all_words())
    come_back(person, PASSPHRASE)

    person.reads("hand_over_desk_employee_state", said("DeskPage", "has not answered yet"))
    person.press("Escape")
    person.click("hand_over_desk_close")
    person.reads("plan_document_header_status", label_of(PlanStatus.TO_SIGN))
    assert QApplication.activeModalWidget() is None


def test_a_cut_between_two_signatures_keeps_the_first(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    open_the_plan(person)
    hand_over(person)
    person.draw("hand_over_party_panel_pad")
    person.click("hand_over_party_sign_finished")
    person.reads("hand_over_neutral_french", "Merci")

    person = unlock(prepared.cut())
    open_the_plan(person)

    person.reads("plan_party_employee_answer", label_of(SignatureMethod.SCREEN))
    person.press("Ctrl+Shift+S")
    person.reads("hand_over_desk_pass", "Solène Kervadec")
    person.reads("hand_over_desk_employee_state", said("DeskPage", "signed on this screen"))
