"""A plan that people trust, by hand: signed by ink and on paper, closed, checked, changed, signed again."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pypdfium2
import pytest
from PIL import ImageDraw
from PySide6.QtWidgets import QFileDialog, QLineEdit

import main
from controllers.headless.arguments import ExitCode, parse
from models.records.plan_copies import CopyWay
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.proof import ProofKind
from models.records.signatures import SignatureMethod
from models.rules import phrases
from tests.factories import a_started_plan
from tests.journeys.laptop import Laptop
from tests.journeys.person import Person, said
from tests.journeys.turned_screen import come_back, read_and_ask
from tests.journeys.words import plain
from ui.labels import label_of
from ui.plans import proof_words
from ui.printing.print_bar import PrintBar

PASSPHRASE: Final = "cinq moineaux sur le muret"
EMPLOYEE, EMPLOYER, ADVISER = "Yéro Sangaré-N’Dour", "Solène Kervadec", "Maëlle Guivarc’h"
TUTOR, NEW_TUTOR = "Radu Ionescu", "Oriane Kerbrat"
INK, KEY = ProofKind.SCREEN, ProofKind.OWN_KEY
DOTS: Final = 150
"""An inch, of what a scanner in a hall gives."""
MARK: Final = (tuple((0.2 + 0.08 * step, 0.4 + 0.2 * (step % 2)) for step in range(8)),)
"""A zigzag, in fractions of the paper."""
QUESTIONS: Final = ("unchanged", "by", "everyone", "dated", "newest")


@pytest.fixture
def prepared(laptop: Laptop) -> Laptop:
    """A laptop whose vault has a plan that is written."""
    laptop.make_vault(PASSPHRASE, fill)
    return laptop


def fill(laptop: Laptop) -> None:
    today = date.today()  # noqa: DTZ011  (the day on the adviser's own wall)
    a_started_plan(laptop.workspace, starts_on=today + timedelta(days=7 - today.weekday()))


def newest(laptop: Laptop) -> PlanVersionRecord:
    (row,) = laptop.workspace.plans.rows()
    return laptop.workspace.plans.open(row.plan_id)


def open_the_plan(laptop: Laptop) -> Person:
    person = laptop.switch_on()
    person.fill("passphrase", PASSPHRASE)
    person.press("Enter")
    person.find("main_window")
    person.press("Alt+5")
    person.click("plan_rows", (0.3, 0.05))
    person.press("Enter")
    person.reads("plan_editor_header_title", EMPLOYEE)
    return person


def signs_by_ink(person: Person, name: str) -> None:
    """The person named takes the computer, reads, and signs; nobody else is named while it goes round."""
    person.reads("hand_over_neutral_french", name)
    person.click("hand_over_neutral_continue")
    read_and_ask(person)
    person.draw("hand_over_party_panel_pad", MARK)
    person.click("hand_over_party_sign_finished")
    person.reads("hand_over_neutral_french", "Merci")
    assert name not in str(person.all_words())
    person.click("hand_over_neutral_continue")


def chooses_paper(person: Person, name: str) -> None:
    """A slip of the finger is no choice: it is said once more, and can be taken back."""
    person.reads("hand_over_neutral_french", name)
    person.click("hand_over_neutral_continue")
    read_and_ask(person)
    person.click("hand_over_party_sign_on_paper")
    person.reads("hand_over_party_confirm_title", plain(phrases.phrases("fr").text("signature.paper_note")))
    person.click("hand_over_party_confirm_next")
    person.click("hand_over_neutral_continue")


def adviser_signs(person: Person) -> None:
    person.reads("hand_over_desk_title", said("DeskPage", "It is your turn to sign"))
    person.click("hand_over_desk_pass")
    person.draw("hand_over_party_panel_pad", MARK)
    person.click("hand_over_party_sign_finished")
    person.click("hand_over_neutral_continue")
    person.reads("hand_over_desk_title", said("DeskPage", "All three have answered. Print {count} copies."))
    person.click("hand_over_desk_close")


def frozen_signed_and_left_for_paper(person: Person, laptop: Laptop) -> PlanVersionRecord:
    person.press("Ctrl+Shift+S")
    person.reads("hand_over_desk_title", said("DeskPage", "Have the plan signed"))
    person.click("hand_over_desk_pass")
    signs_by_ink(person, EMPLOYEE)
    chooses_paper(person, EMPLOYER)
    come_back(person, PASSPHRASE)
    person.reads("hand_over_desk_title", EMPLOYER)
    person.reads(
        "hand_over_desk_employer_state",
        said("PartyLine", "{role} · signs on paper, the signed sheet is awaited"),
    )
    assert not person.sees("hand_over_desk_pass"), "the adviser signs last"
    person.click("hand_over_desk_close")
    person.reads("plan_document_header_status", label_of(PlanStatus.TO_SIGN))
    person.reads("plan_party_employee_answer", label_of(SignatureMethod.SCREEN))
    return newest(laptop)


def scanned(laptop: Laptop, plan: PlanVersionRecord, folder: Path) -> list[Path]:
    """Print the very pages that are frozen, sign the one with the boxes with a pen, and scan them all."""
    pages = pypdfium2.PdfDocument(laptop.workspace.plans.document(plan.version_id))
    files = []
    for place in range(len(pages) - 1):  # nobody signs the page of proof
        sheet = pages[place].render(scale=DOTS / 72, grayscale=True).to_pil()
        if "Fait à" in pages[place].get_textpage().get_text_range():
            pen = [
                (sheet.width * (0.42 + step / 90), sheet.height * (0.7 + 0.02 * (step % 2)))
                for step in range(9)
            ]
            ImageDraw.Draw(sheet).line(pen, fill=70, width=4, joint="curve")
        files.append(folder / f"scan{place + 1}.jpg")
        sheet.rotate(0.8, fillcolor=240).save(files[-1], quality=70)
    pages.close()
    return files


def the_sheet_is_filed(person: Person, files: list[Path]) -> None:
    """In the wrong order, as scanners give them: the codes say which page is which, and nothing else is filed."""
    person.click("plan_document_paper")
    person.reads("paper_missing", f"{len(files)} pages")
    person.click("paper_file")
    choose(person, "paper_dialog", reversed(files))
    person.reads("paper_missing", said("PaperWords", "All pages are there."))
    person.reads("paper_line_0_show", f"Page {len(files)} ")
    person.reads("paper_signer_employee", said("PaperWords", "{name}, {role}: signed"))
    person.click("paper_signer_employer", (0.05, 0.5))
    person.reads("paper_sentence", EMPLOYER)
    person.click("paper_attest")
    person.reads(
        "plan_party_employer_answer", said("PartyLine", "{role} · on paper, sheet seen by {name} · {date}")
    )
    assert ADVISER in person.read("plan_party_employer_answer")


def the_sheet_is_told(person: Person) -> None:
    """The closed document tells of the sheet: taking it back is refused, and not promised for later."""
    person.press("Ctrl+Z")
    said_of = "It can no longer be undone. Undo again takes back what you did before it."
    person.reads("window_messages_text", said("Undo", said_of))
    person.reads("plan_party_employer_answer", ADVISER)


def choose(person: Person, dialog: str, files: Iterable[Path]) -> None:
    """Choose files at once: a name of which a letter is lost opens a warning that nobody is there to close."""
    window, chosen = person.find(dialog), list(files)
    assert isinstance(window, QFileDialog)
    window.setDirectory(str(chosen[0].parent))
    names = window.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(names, QLineEdit)
    names.setText(" ".join(f'"{file.name}"' for file in chosen))
    window.accept()


def five_answers(person: Person, file: Path, *kinds: ProofKind) -> dict[str, str]:
    """Read what the screen answers of a file, and what it says of each of the three signatures."""
    person.reads("verify_name", file.name)
    for place, (name, kind) in enumerate(zip((EMPLOYEE, EMPLOYER, ADVISER), kinds, strict=True)):
        assert name in person.read(f"verify_signature_{place}_who")
        assert person.read(f"verify_signature_{place}_kind").startswith(
            said("proof", proof_words._KINDS[kind])[:60]
        )
    return {question: person.read(f"verify_{question}_answer") for question in QUESTIONS}


def command_agrees(answers: dict[str, str], file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main._guarded(parse(["verify", str(file)])) == ExitCode.DONE
    told = plain(capsys.readouterr().out).splitlines()
    lines = {line[0]: line for line in told if line[:1].isdigit()}
    assert "".join(lines) == "12345"
    assert answers["unchanged"].startswith("Oui") and "Rien n’a changé" in lines["1"]
    assert all("Atelier Passerelle" in words for words in (answers["by"], lines["2"]))
    assert answers["everyone"].startswith("Oui") and "Les trois ont signé" in lines["3"]
    assert all("horloge" in words for words in (answers["dated"], lines["4"]))
    assert "ce fichier ne peut pas le savoir" in lines["5"]
    assert all(any(name in line for line in told) for name in (EMPLOYEE, EMPLOYER, ADVISER))


def others_agree(files: list[Path], signatures: tuple[int, ...]) -> None:
    """Ask the programs that others would use."""
    if shutil.which("pdfsig") is None or shutil.which("qpdf") is None:
        pytest.skip("pdfsig (poppler-utils) or qpdf is not installed: all but what they say was tried")
    for file, count in zip(files, signatures, strict=True):
        told = run("pdfsig", "-nocert", str(file))
        assert told.count("Signature is Valid") == count
        assert told.count("Total document signed") == 1
        assert "No syntax or stream encoding errors found" in run("qpdf", "--check", str(file))


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def the_tutor_changes(person: Person) -> None:
    """The first change begins the next version, which says whom it replaces and who is asked again."""
    person.click("verify_plan")
    person.click("plan_document_edit")
    person.reads("plan_editor_messages_text", "version 2")
    person.click("plan_tabs_2")
    person.fill("plan_tutor_name", NEW_TUTOR)
    person.click("plan_changes_button")
    person.reads("plan_aside_changes_0_0_before", TUTOR)
    person.reads("plan_aside_changes_0_0_now", f"{NEW_TUTOR}, à la place de {TUTOR}")
    asked = person.read("plan_aside_changes_asked")
    assert all(
        party in asked for party in ("la personne salariée", "l’employeur", "la personne qui accompagne")
    )
    person.reads("plan_history_1_state", said("versions", "In force"))


def all_sign_again(person: Person) -> None:
    person.click("plan_document_sign")
    person.click("hand_over_desk_pass")
    signs_by_ink(person, EMPLOYEE)
    signs_by_ink(person, EMPLOYER)
    come_back(person, PASSPHRASE)
    adviser_signs(person)
    person.reads("plan_history_2_state", said("versions", "In force"))
    person.reads("plan_history_1_state", label_of(PlanStatus.SUPERSEDED))


def copies_are_noted(person: Person) -> None:
    """Whoever was given an original, and when; a slip is taken back."""
    for party in ("employee", "employer"):
        person.click(f"plan_copies_{party}_give")
        person.reads(f"plan_copies_{party}_state", label_of(CopyWay.HAND))
    person.press("Ctrl+Z")
    person.reads("plan_copies_employer_state", said("CopyLine", "No copy noted yet"))
    person.click("plan_copies_employer_give")


def the_amendment_names_both(person: Person) -> None:
    person.click("plan_document_papers")
    person.click("plan_papers_employer_plan_amendment")
    bar = person.find("plan_papers_print")
    assert isinstance(bar, PrintBar)
    person.until(
        lambda: f"{NEW_TUTOR}, à la place de {TUTOR}" in text_of(bar._pdf), "the amendment names nobody"
    )
    person.click("plan_papers_back")


def the_former_one_is_kept(person: Person) -> None:
    person.click("plan_history_1_open")
    person.reads(
        "plan_document_messages_text",
        said("versions", "Replaced by version {number}. This one is kept as it was."),
    )
    assert not person.sees("plan_document_edit") and not person.sees("plan_document_sign")


def text_of(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf) if pdf else ()
    return plain(" ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages))


def kept_file(laptop: Laptop, plan: PlanVersionRecord, folder: Path) -> Path:
    file = folder / laptop.workspace.plans.file_name(plan)
    file.write_bytes(laptop.workspace.plans.document(plan.version_id))
    return file


def test_a_plan_is_signed_by_ink_and_on_paper_proven_amended_and_signed_again(
    prepared: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    person = open_the_plan(prepared)
    prepared.window.curtain.set_idle(600)  # a slow machine is no absent adviser
    first = frozen_signed_and_left_for_paper(person, prepared)
    the_sheet_is_filed(person, scanned(prepared, first, tmp_path))
    person.click("plan_document_sign")
    adviser_signs(person)
    the_sheet_is_told(person)
    before = kept_file(prepared, first, tmp_path)
    person.click("plan_document_header_back")
    person.click("plan_verify")
    person.click("verify_choose")
    choose(person, "verify_dialog", [before])
    answers = five_answers(person, before, INK, ProofKind.PAPER, KEY)
    assert answers["newest"].startswith("Oui")
    command_agrees(answers, before, capsys)

    the_tutor_changes(person)
    all_sign_again(person)
    copies_are_noted(person)
    the_amendment_names_both(person)
    second = newest(prepared)
    after = kept_file(prepared, second, tmp_path)
    assert (second.version, second.status) == (2, PlanStatus.SIGNED)
    person.click("plan_document_proof")
    answers = five_answers(person, after, INK, INK, KEY)
    assert answers["newest"].startswith("Oui")
    command_agrees(answers, after, capsys)
    person.click("verify_plan")
    the_former_one_is_kept(person)
    person.click("plan_document_proof")
    answers = five_answers(person, before, INK, ProofKind.PAPER, KEY)
    assert answers["unchanged"].startswith("Oui") and "version 2" in answers["newest"]
    others_agree([before, after], (3, 4))
