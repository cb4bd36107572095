"""A package between two organisations, each with its vault and its screens: given, told, received, taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.exchange import hand_over_file
from models.records.around import AgreementForm, ShareBlock, SharingDraft
from models.records.hand_overs import HandOverRecord, PackageForm, PackageState
from models.records.ids import ResidentId
from models.records.journal import Action
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.lock import VaultLock
from models.vault.vault import LOCK, Vault
from tests.conftest import StoppedClock, TemplateVault
from tests.factories import a_resident, some_settings
from tests.journeys.words import words_of
from ui.around.around_panel import AroundPanel
from ui.today.package_page import PackageList
from ui.widgets.buttons import Button

HOME, AWAY = "Horizon Logement", "Atelier Passerelle"
BLOCKS = tuple(block.value for block in (ShareBlock.CONTACT, ShareBlock.WISHES, ShareBlock.URGENT))
URGENT = "La chambre finit le 31 mars."
WISHES = "Travailler dehors, avec une équipe."


class House:
    """An organisation: its vault, and the two screens of its window that packages pass through."""

    def __init__(self, name: str, path: Path, template: TemplateVault) -> None:
        self.vault = Vault(path, template.header, template.opened, VaultLock.take(path / LOCK))
        self.store = Store.open(self.vault.database_path, self.vault.database_key, self.vault.journal_key)
        self.workspace = Workspace(self.store, InlineTasks(), StoppedClock(), self.vault, kdf=CHEAPEST)
        self.workspace.settings.save(some_settings(organisation_name=name))
        self.file, self.packages = AroundPanel(self.workspace), PackageList(self.workspace)
        self.window = QWidget()
        self._stack = QStackedWidget()
        for screen in (self.file, self.packages):
            self._stack.addWidget(screen)
        QVBoxLayout(self.window).addWidget(self._stack)
        self.window.resize(1100, 900)
        self.window.show()

    def open_file(self, key: ResidentId) -> None:
        """Show what is around a person."""
        self._stack.setCurrentWidget(self.file)
        self.file.show_resident(self.workspace.residents.open(key))

    def open_packages(self) -> None:
        """Show what was given and received."""
        self._stack.setCurrentWidget(self.packages)
        self.packages.show_all()

    def part(self, name: str) -> QWidget:
        """Return what is on the screen under a name."""
        QApplication.processEvents()  # lines that were just made are shown now
        (found,) = (one for one in self.window.findChildren(QWidget, name) if one.isVisible())
        return found

    def sees(self, name: str) -> bool:
        """Tell whether something of this name is on the screen."""
        QApplication.processEvents()
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Click a button that may be clicked."""
        button = self.part(name)
        assert isinstance(button, Button)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Type in a field, in the place of what it holds."""
        field = self.part(name)
        assert isinstance(field, QLineEdit)
        field.clear()
        QTest.keyClicks(field, text)

    def choose(self, path: Path) -> None:
        """Choose a file in the dialog that is open."""
        (dialog,) = (one for one in self.window.findChildren(QFileDialog) if one.isVisible())
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        dialog.accept()
        QApplication.processEvents()

    def read(self, name: str) -> str:
        """Return the words of something on the screen."""
        return words_of(self.part(name))

    def journal(self, key: ResidentId) -> set[tuple[Action, str]]:
        """Return what the journal says was done with a file: each act, and with what."""
        return {(entry.action, entry.kind) for entry in self.workspace.journal.entries_of(key)}

    def close(self) -> None:
        """Leave, and shut the vault."""
        self.window.close()  # or another test would see its buttons
        self.window.deleteLater()
        self.workspace.close()
        self.store.close()
        self.vault.close()


@pytest.fixture
def house(
    template_vault: TemplateVault, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], House]]:
    """Return what opens the house of a name."""
    monkeypatch.setattr(hand_over_file, "COST", CHEAPEST)
    monkeypatch.setenv("HOME", str(tmp_path))
    houses: list[House] = []

    def opened(name: str) -> House:
        path = Path(shutil.copytree(template_vault.path, tmp_path / f"{name}.palier"))
        houses.append(House(name, path, template_vault))
        return houses[-1]

    yield opened
    for one in houses:
        one.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Given(NamedTuple):
    """What left: the file with its words, and the sheet."""

    path: Path
    words: str
    file: HandOverRecord
    sheet: HandOverRecord


def test_a_package_is_given_received_told_back_and_its_withdrawal_honoured_on_both_sides(
    house: Callable[[str], House], tmp_path: Path, qtbot: QtBot
) -> None:
    home, away = house(HOME), house(AWAY)
    mine = home.workspace.residents.save(a_resident(wishes=WISHES)).resident_id
    theirs = away.workspace.residents.save(a_resident(wishes="", room="")).resident_id
    home.workspace.around.sharing.save(
        SharingDraft(
            resident_id=mine, recipient=AWAY, agreed_on=home.workspace.around.today(),
            form=AgreementForm.ORAL, recorded_by="Maëlle Guivarc’h", blocks=BLOCKS,
        )
    )  # fmt: skip

    given = give(home, mine, tmp_path)
    code = receive(away, theirs, given)
    tell_back(home, mine, given, code)
    take_back(home, away, mine, given)
    come_late(away, theirs, given)

    assert (Action.EXPORTED, "hand_over") in home.journal(mine)
    assert (Action.CREATED, "hand_over") in away.journal(theirs)


def give(home: House, mine: ResidentId, folder: Path) -> Given:
    """Prepare it with the person: the sheet is read and leaves on paper, the file leaves on a stick."""
    home.open_file(mine)
    home.press("sharings_give_0")
    QTest.keyClicks(home.part("give_urgent"), URGENT)
    home.press("give_sheet")
    home.press("give_print_save")
    home.choose(folder / "fiche.pdf")
    pages = PdfReader(BytesIO((folder / "fiche.pdf").read_bytes())).pages
    printed = " ".join(" ".join(page.extract_text() for page in pages).split())
    home.press("give_file")
    home.choose(folder / "clé")
    words = home.read("give_words")
    home.press("give_back")
    packages = {one.form: one for one in home.workspace.hand_overs.packages(mine)}
    given = Given(folder / "clé.remise", words, packages[PackageForm.FILE], packages[PackageForm.SHEET])

    assert [
        part for part in (URGENT, WISHES, given.sheet.reference, given.sheet.receipt) if part not in printed
    ] == []
    assert len(words.split()) == 8
    assert b"Sangar" not in given.path.read_bytes()
    return given


def receive(away: House, theirs: ResidentId, given: Given) -> str:
    """Open it on the other side, a word misheard first; it goes into the file that is known, once."""
    away.open_packages()
    away.type("receive_words", " ".join([*given.words.split()[:-1], given.words.split()[0]]))
    assert not away.part("receive_open").isEnabled()
    open_file(away, given)
    assert given.file.reference in away.read("receive_what")
    assert "Maëlle" in away.read("receive_agreed")
    away.press("receive_take")
    (record,) = away.workspace.hand_overs.packages(theirs)
    assert record.receipt in away.read("receive_messages")
    assert away.workspace.residents.open(theirs).content.wishes == WISHES

    open_file(away, given)
    assert not away.sees("receive_shown"), "it came already"
    assert away.read("receive_messages")
    assert (len(away.workspace.hand_overs.packages()), away.workspace.residents.count()) == (1, 1)
    return record.receipt


def open_file(away: House, given: Given) -> None:
    """Type the words as they are heard, and choose the file."""
    away.type("receive_words", given.words.upper())
    away.press("receive_open")
    away.choose(given.path)


def tell_back(home: House, mine: ResidentId, given: Given, code: str) -> None:
    """Type the code that is told back, the reference in its place first."""
    packages = home.workspace.hand_overs.packages
    place = [one.form for one in packages(mine)].index(PackageForm.FILE)
    for told, state in (
        (given.file.reference, PackageState.WAITING),
        (code.lower().replace("-", " "), PackageState.ACKNOWLEDGED),
    ):
        home.type(f"package_{place}_code", told)
        home.press(f"package_{place}_acknowledge")
        assert packages(mine)[place].state is state


def take_back(home: House, away: House, mine: ResidentId, given: Given) -> None:
    """The person takes it back: nothing leaves any more, the other side is told, and notes it."""
    home.press("sharings_end_0")
    assert {one.state for one in home.workspace.hand_overs.packages(mine)} == {PackageState.WITHDRAWN}
    assert not home.sees("sharings_give_0")
    for reference in (given.file.reference, given.sheet.reference):
        away.type("receive_reference", reference)
        away.press("receive_refuse")
    for place in range(2):
        home.press(f"package_{place}_told")

    assert {one.state for one in home.workspace.hand_overs.packages(mine)} == {PackageState.TOLD}
    assert {one.withdrawn_on for one in away.workspace.hand_overs.packages()} == {
        away.workspace.around.today()
    }


def come_late(away: House, theirs: ResidentId, given: Given) -> None:
    """The sheet that comes late is refused, and so is the file."""
    away.type("paper_reference", given.sheet.reference)
    away.type("paper_code", given.sheet.receipt)
    away.packages.paper.person.choose(theirs, "Yéro")
    away.press("paper_note")
    assert away.read("paper_messages")
    open_file(away, given)
    assert not away.sees("receive_shown")
    assert away.read("receive_messages")

    assert [one.form for one in away.workspace.hand_overs.packages(theirs)] == [PackageForm.FILE]
