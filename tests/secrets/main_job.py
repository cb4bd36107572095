"""The main job, from the empty laptop to the paper, then the curtain, the lock and a crash: run under strace.

Run by ``outside.py`` with pytest, in a process of its own; the names typed are those of the journey.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.records.attachments import GivenFile
from tests.attachment_samples import a_scan
from tests.journeys import test_from_empty_laptop_to_paper as journey
from tests.journeys.laptop import Laptop
from tests.journeys.person import Person, said
from tests.journeys.turned_screen import come_back
from ui.attachments.sheet_card import SheetCard
from ui.crash import CrashReporter
from ui.printing.preview import PlanPreview

printer = journey.printer
SECRETS = (
    "Ben Tahar",
    "Peyrac",
    "Ozanam",
    "Castaing",
    "Canal Vert",
    "chercher ma fille",
    "06 39 98 70 11",
    "0639987011",
    "39 98 70 11",
    "Trier le linge par client",
    "فرز الغسيل",
    journey.PASSPHRASE,
)
"""What stands nowhere but in what is typed."""
EXPORTED = "sur la clé.pdf"
FOLDER = "Peyrac"
"""Where it is saved: a folder may bear a name, and a window for files keeps the folders it was in."""


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    laptop = Laptop(tmp_path, qtbot, monkeypatch)
    yield laptop
    laptop.give_back()


def test_the_main_job(laptop: Laptop, printer: Path, tmp_path: Path) -> None:
    person = laptop.switch_on()
    create_the_vault(person)
    journey.enter_the_person(person)
    journey.enter_the_employer(person)
    journey.see_the_job(person)
    journey.record_the_hire(person)
    journey.complete_the_plan(person)
    journey.choose_ladder_and_language(person)
    person.press("Ctrl+Shift+S")
    journey.sign_by_all(person)
    file_a_sheet(person)

    person.reads("plan_document_print_printer_label", "Accueil")
    person.press("Ctrl+P")
    person.reads(
        "plan_document_print_messages_text",
        said(
            "printing",
            "The paper went to the printer. Take it as soon as it comes out: leave nothing in it.",
        ),
    )
    person.click("plan_document_print_save")
    person.find("plan_document_print_dialog")
    person.press("Ctrl+A")
    (tmp_path / FOLDER).mkdir()
    person.type(str(tmp_path / FOLDER / EXPORTED))
    person.press("Enter")
    person.reads(
        "plan_document_print_messages_text",
        said("PrintBar", "Saved. This file is no longer protected by the vault."),
    )

    person.press("Alt+1")
    person.fill("encounter_first_name", "Ben Tahar")
    person.fill("encounter_note", "chercher ma fille")
    person.press("Ctrl+A", "Ctrl+C")
    person.press("F9")
    come_back(person, journey.PASSPHRASE)
    crash("Ben Tahar")
    person.press("Ctrl+L")
    person.find("open_window")
    person.fill("passphrase", journey.PASSPHRASE)
    person.press("Enter")
    person.find("main_window")


def create_the_vault(person: Person) -> None:
    """Fill what the journey's first person fills, without the slip."""
    person.click("create_vault_button")
    person.fill("new_passphrase", journey.PASSPHRASE)
    person.fill("again_passphrase", journey.PASSPHRASE)
    person.fill("organisation_edit", "Association Les Trois Passerelles")
    person.fill("document_name_edit", "Appui emploi Nantes")
    person.fill("adviser_first_name_edit", "Ludivine")
    person.fill("adviser_last_name_edit", "Castaing")
    person.fill("residence_edit", "Résidence des Ardillières")
    person.fill("residence_city_edit", "Nantes")
    person.fill("hall_edit", "Hall B")
    person.click("create_button")
    person.find("main_window")
    person.click("recovery_later_button")


def file_a_sheet(person: Person) -> None:
    """File a scan that holds names in clear, from memory, look at it large, and come back."""
    card = person.find("plan_document").findChild(SheetCard)
    assert isinstance(card, SheetCard)
    scan = a_scan() + b"\n% Ben Tahar, chercher ma fille, 06 39 98 70 11\n"
    card.add((GivenFile(name="Ben Tahar signé.pdf", content=scan),))
    person.until(lambda: bool(card.records()), "the sheet is filed")
    sketch = f"sheet_{card.records()[0].attachment_id}_sketch"
    person.click(sketch)
    person.until(lambda: person.sees("sheet_preview"), "the sheet is shown large")
    preview = person.find("sheet_preview")
    assert isinstance(preview, PlanPreview)
    person.until(lambda: preview.page_count() > 0, "its pages are there")
    person.press("Escape")
    person.find("plan_document")


def crash(name: str) -> None:
    """Have an exception that quotes a name reach the last net."""
    reporter = CrashReporter()
    reporter.install()
    try:
        int(name)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    finally:
        reporter.remove()
