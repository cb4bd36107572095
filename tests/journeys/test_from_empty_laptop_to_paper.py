"""The main job, by hand, in real windows and in a real encrypted file: an empty laptop, then a signed paper."""

from __future__ import annotations

import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from models.records.plans import PlanStatus
from models.records.proof import ProofState
from tests.journeys.laptop import Laptop
from tests.journeys.person import Person, said
from tests.journeys.turned_screen import come_back, read_and_ask
from ui.labels import label_of

PASSPHRASE = "quatre canards sous la pluie"
NAME = "Anouar Ben Tahar"

_PRINTER = """#!/bin/sh
# A print service that keeps what it is given, in {folder}.
case "${{0##*/}}" in
  lpstat) case "$1" in -e) echo Accueil ;; -d) echo "system default destination: Accueil" ;; -H) echo print.invalid:631 ;; esac ;;
  lpoptions) echo "Duplex/2-Sided Printing: *None DuplexNoTumble" ;;
  lp) printf '%s\\n' "$@" > {folder}/arguments; cat > {folder}/document; echo "request id is Accueil-7 (1 file(s))" ;;
esac
"""


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printer whose paper is a folder."""
    folder = tmp_path / "printer"
    folder.mkdir()
    for name in ("lp", "lpstat", "lpoptions"):
        command = folder / name
        command.write_text(_PRINTER.format(folder=folder))
        command.chmod(command.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return folder


def next_monday() -> date:
    today = date.today()  # noqa: DTZ011  (the day on the adviser's own wall)
    return today + timedelta(days=7 - today.weekday())


def create_the_vault(person: Person) -> None:
    person.reads(
        "unlock_messages_text", said("OpenForms", "There is no vault on this computer yet: create one.")
    )
    person.click("create_vault_button")
    person.fill("new_passphrase", PASSPHRASE)
    person.fill("again_passphrase", "quatre canards sous la neige")
    person.fill("organisation_edit", "Association Les Trois Passerelles")
    person.fill("document_name_edit", "Appui emploi Nantes")
    person.fill("adviser_first_name_edit", "Ludivine")
    person.fill("adviser_last_name_edit", "Castaing")
    person.fill("adviser_function_edit", "conseillère emploi")
    person.fill("adviser_phone_edit", "06 39 98 41 20")
    person.fill("residence_edit", "Résidence des Ardillières")
    person.fill("residence_city_edit", "Nantes")
    person.fill("hall_edit", "Hall B")
    person.fill("hall_hours_edit", "mardi, 14 h à 17 h")
    person.click("create_button")
    person.reads(
        "again_passphrase_field_error",
        said("NewPassphrase", "The two passphrases differ. Show them to compare."),
    )
    person.fill("again_passphrase", PASSPHRASE)
    person.click("create_button")
    person.find("main_window")
    person.click("recovery_later_button")


def enter_the_person(person: Person) -> None:
    person.press("Alt+3")
    person.click("residents_empty_action")
    person.fill("resident_first_name", "Anouar")
    person.fill("resident_last_name", "Ben Tahar")
    person.choose("resident_residence", "Résidence des Ardillières")
    person.fill("resident_room", "B 112")
    person.fill("resident_phone", "06 39 98 70 11")
    person.fill("resident_wishes", "Un travail du matin, pour chercher ma fille à l’école.")
    person.choose("resident_language", "Arabe")
    person.click("resident_read_chips_ar")
    person.press("Ctrl+S")
    person.reads("resident_name", NAME)
    person.reads("toast", "")


def enter_the_employer(person: Person) -> None:
    person.press("Alt+4")
    person.click("employers_empty_action")
    person.fill("employer_trade_name", "Blanchisserie du Canal Vert")
    person.click("employer_contacts_add")
    person.fill("employer_contacts_1_first_name", "Maïwenn")
    person.fill("employer_contacts_1_last_name", "Peyrac")
    person.fill("employer_contacts_1_function", "gérante")
    person.fill("employer_contacts_1_phone", "06 39 98 22 05")
    person.click("employer_contacts_1_decides", (0.05, 0.5))
    person.click("employer_sites_add")
    person.fill("employer_sites_1_street", "8 quai du Trieux")
    person.fill("employer_sites_1_postcode", "44000")
    person.fill("employer_sites_1_city", "Nantes")
    person.fill("employer_sites_1_access", "Bus 23, arrêt Trieux")
    person.click("employer_save")
    person.reads("employer_name", "Blanchisserie du Canal Vert")
    person.reads("employer_contact_0_name", "Maïwenn Peyrac")


def see_the_job(person: Person) -> None:
    person.click("employer_no_job_action")
    person.fill("job_title", "Agente ou agent de blanchisserie")
    person.choose("job_rome", "Nettoyage de locaux · K2204")
    person.click("job_tasks_add")
    person.fill("job_tasks_1_task", "Trier le linge")
    person.fill("job_tasks_1_frequency", "toute la journée")
    person.click("job_hidden", (0.05, 0.5))
    person.click("job_french_shown")
    person.choose("job_contract", "CDI")
    person.fill("job_weekly", "30 h")
    person.click("job_save")
    person.reads("employer_job_0_title", "Agente ou agent de blanchisserie")


def record_the_hire(person: Person) -> None:
    person.press("Alt+5")
    person.click("plan_list_empty_action")
    person.pick("hire_resident", "tahar anouar", NAME)
    person.pick("hire_job", "canal", "Agente ou agent de blanchisserie")
    assert person.read("hire_hours") == "30 h"
    person.tab_to("hire_starts_on", f"{next_monday():%d/%m/%Y}")
    person.reads("hire_trial", said("HireForm", "Trial period until {date}, by law."))
    person.click("hire_save")
    person.reads("plan_editor_header_title", NAME)


def complete_the_plan(person: Person) -> None:
    person.press("Ctrl+Shift+S")
    person.reads("plan_editor_messages_text", "3 ")
    person.reads("plan_timetable_field_error", said("errors", "The weekly timetable is still empty."))
    for weekday in range(5):
        day = f"plan_timetable_day_{weekday}_time"
        person.fill(f"{day}_0", "8h30")
        person.fill(f"{day}_1", "14:00" if weekday else "12")
    person.reads("plan_timetable_total", said("TimetableEditor", "{hours}: {gap} less than the contract"))
    person.press("Ctrl+Shift+S")
    person.reads("plan_timetable_field_error", "30 h")
    person.fill("plan_timetable_day_0_time_1", "14")
    person.fill("plan_timetable_day_0_time_2", "15")
    person.fill("plan_timetable_day_0_time_3", "17h30")
    person.reads("plan_timetable_total", said("TimetableEditor", "{hours}, as in the contract"))
    person.click("plan_tabs_2")
    person.fill("plan_arrives_at", "8 h 30")
    person.fill("plan_tutor_name", "Gaspard Ozanam")


def choose_ladder_and_language(person: Person) -> None:
    person.click("plan_tabs_3")
    person.choose("plan_ladder", "Logistique")
    person.click("plan_ladder_use")
    person.reads("plan_editor_messages_text", "17")
    person.click("plan_tabs_0")
    assert "العربية" in person.read("plan_language")
    person.click("plan_tabs_3")
    person.click("plan_task_lines_1_head")
    assert person.find("plan_task_lines_1_task_other").layoutDirection() == Qt.LayoutDirection.RightToLeft
    person.fill("plan_task_lines_1_task_fr", "Trier le linge par client")
    person.fill("plan_task_lines_1_task_other", "فرز الغسيل حسب الزبون")


def sign_by_all(person: Person) -> None:
    person.reads("hand_over_desk_title", said("DeskPage", "Have the plan signed"))
    person.click("hand_over_desk_pass")
    person.reads("hand_over_neutral_french", NAME)
    assert "Blanchisserie" not in str(person.all_words())
    person.click("hand_over_neutral_continue")
    read_and_ask(person)
    person.draw("hand_over_party_panel_pad")
    person.click("hand_over_party_sign_finished")
    person.reads("hand_over_neutral_french", "Merci")
    assert NAME not in str(person.all_words())
    person.click("hand_over_neutral_continue")
    person.reads("hand_over_neutral_french", "Maïwenn Peyrac")
    person.click("hand_over_neutral_continue")
    read_and_ask(person)
    person.reads("hand_over_party_panel_before_name", NAME)
    person.glide("hand_over_party_panel_pad")
    person.click("hand_over_party_sign_finished")
    person.click("hand_over_neutral_continue")
    come_back(person, PASSPHRASE)
    person.reads("hand_over_desk_title", said("DeskPage", "It is your turn to sign"))
    person.click("hand_over_desk_pass")
    person.draw("hand_over_party_panel_pad")
    person.click("hand_over_party_sign_finished")
    person.click("hand_over_neutral_continue")
    person.reads("hand_over_desk_title", said("DeskPage", "All three have answered. Print {count} copies."))
    person.click("hand_over_desk_close")


def test_an_empty_laptop_ends_with_a_signed_paper(laptop: Laptop, printer: Path, tmp_path: Path) -> None:
    person = laptop.switch_on()

    create_the_vault(person)
    enter_the_person(person)
    enter_the_employer(person)
    see_the_job(person)
    record_the_hire(person)
    complete_the_plan(person)
    choose_ladder_and_language(person)
    person.press("Ctrl+Shift+S")
    sign_by_all(person)

    person.reads("plan_document_header_status", label_of(PlanStatus.SIGNED))
    person.reads(
        "plan_document_help",
        said("PlanDocument", "Sealed: any change to the file would show. Fingerprint {hash}"),
    )
    (row,) = laptop.workspace.plans.rows()
    plan = laptop.workspace.plans.open(row.plan_id)
    sealed = laptop.workspace.plans.document(plan.version_id)
    assert (plan.status, plan.version) == (PlanStatus.SIGNED, 1)
    assert plan.content.language == "ar"
    devices = [signature.ink.strokes[0].device for signature in plan.signatures if signature.ink]
    assert devices == ["mouse", "glide", "mouse"]
    report = laptop.workspace.plans.verify(sealed)
    assert report.state is ProofState.CLOSED
    assert [proof.act.name for proof in report.signatures] == [NAME, "Maïwenn Peyrac", "Ludivine Castaing"]

    person.reads("plan_document_print_printer_label", "Accueil")
    person.press("Ctrl+P")
    person.reads(
        "plan_document_print_messages_text",
        said(
            "printing",
            "The paper went to the printer. Take it as soon as it comes out: leave nothing in it.",
        ),
    )
    arguments = (printer / "arguments").read_text().splitlines()
    assert (printer / "document").read_bytes() == sealed
    assert arguments[arguments.index("-n") + 1] == "3"
    assert arguments[arguments.index("-t") + 1] == f"Plan {plan.number} v1"
    assert "Tahar" not in " ".join(arguments)

    person.click("plan_document_print_save")
    person.find("plan_document_print_dialog")
    person.press("Ctrl+A")
    person.type(str(tmp_path / "sur la clé.pdf"))
    person.press("Enter")
    person.reads(
        "plan_document_print_messages_text",
        said("PrintBar", "Saved. This file is no longer protected by the vault."),
    )
    assert (tmp_path / "sur la clé.pdf").read_bytes() == sealed

    person.press("Ctrl+L")
    person.find("open_window")
    assert not person.sees("main_window")
    assert "Tahar" not in str(person.all_words())
    person.fill("passphrase", "quatre canards sous la neige")
    person.press("Enter")
    person.reads(
        "passphrase_field_error",
        said(
            "errors",
            "This passphrase does not open this vault. Check the name chosen, capital letters and spaces, then "
            "try again.",
        ),
    )
    person.fill("passphrase", PASSPHRASE)
    person.press("Enter")
    person.find("main_window")
    person.press("Alt+3")
    person.reads("resident_count", "1")
    assert laptop.workspace.plans.document(plan.version_id) == sealed
