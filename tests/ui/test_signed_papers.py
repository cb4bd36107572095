"""Taking a signed original in: pages known by their codes, what does not fit said, attested, the plan signed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.attachments import GivenFile
from models.records.paper_copies import AwaitedPaper, PaperCode, SheetImage
from models.records.signatures import SignerRole
from models.rules import paper_matching
from tests.attachment_samples import a_photo
from tests.factories import a_frozen_plan
from ui.attachments.paper_page import PaperPage
from ui.attachments.watched_folder import WatchedFolder
from ui.plans.plans_page import PlansPage
from ui.widgets.combo import Combo

EMPLOYEE, EMPLOYER, ADVISER = SignerRole
PHOTO = a_photo()


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with a frozen plan: it is drawn once."""
    return shutil.copytree(filled_vault(a_frozen_plan), tmp_path / "Essai.palier")


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> PlansPage:
    """The document of the plan, its original awaited."""
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.open_record(workspace.plans.rows()[0].plan_id)
    page.document.paper_button.click()
    return page


def awaited(page: PlansPage, workspace: Workspace) -> AwaitedPaper:
    record = page.document.record()
    assert record is not None
    return workspace.signed_papers.awaited(record.version_id)


def sheet(paper: AwaitedPaper, page: int, **changes: object) -> SheetImage:
    values = {"number": paper.number, "version": paper.version, "digest": paper.content_sha256[:20]}
    code = PaperCode(page=page, pages=paper.pages, **(values | changes))  # type: ignore[arg-type]
    return SheetImage(content=PHOTO, code=code)


def read(page: PlansPage, *images: SheetImage) -> None:
    """Have these pages read."""
    page.paper._on_read(images)


def whole(page: PlansPage, workspace: Workspace) -> tuple[SheetImage, ...]:
    paper = awaited(page, workspace)
    return tuple(sheet(paper, number) for number in paper_matching.needed(paper))


def said(widget: QWidget) -> str:
    shown = [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]
    return "\n".join(
        [*shown, *(part.text() for part in widget.findChildren(QPushButton) if part.isVisible())]
    )


def test_an_original_is_attested_and_its_scan_outside_deleted_when_asked(
    page: PlansPage, workspace: Workspace, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"scan")
    elsewhere = tmp_path / "other.pdf"
    elsewhere.write_bytes(b"of another plan")
    paper = page.paper
    assert paper.signers.attest_button.isEnabled() is False
    paper._paths.append(GivenFile(name=scan.name, path=scan))
    paper._paths.append(GivenFile(name=elsewhere.name, path=elsewhere))
    stranger = replace(sheet(awaited(page, workspace), 1, number="2026-9999"), name=elsewhere.name)
    read(page, *(replace(one, name=scan.name) for one in whole(page, workspace)), stranger)
    assert "All pages are there." in said(paper)
    assert not paper.signers.attest_button.isEnabled(), "nobody is ticked yet"

    paper.signers.boxes[EMPLOYEE].click()
    paper.signers.boxes[EMPLOYER].click()
    assert "I attest: same text, " in said(paper)
    paper.signers.attest_button.click()

    document = page.document
    assert document.isVisible()
    assert "outside it" in document.messages.text()
    assert scan.exists(), "nothing is deleted without being asked"
    assert "signed on it" in said(document.sheets)
    document.messages.action_requested.emit()
    assert not scan.exists()
    assert elsewhere.exists(), "nothing of it was filed"
    page.document.sheet_requested.emit(document.sheets.records()[0])
    page.sheet.mover.open_button.click()
    page.sheet.mover.number.setText("2026-0001")
    page.sheet.mover.move_button.click()
    assert page.sheet.messages.text(), "its codes say whose it is: it stays"
    page.sheet.closed.emit()

    document.paper_button.click()
    boxes = page.paper.signers.boxes
    assert [boxes[role].isEnabled() for role in SignerRole] == [False, False, True]


def test_what_does_not_fit_is_said_and_somebody_says_which_page_it_is_where_no_code_is_read(
    page: PlansPage, workspace: Workspace
) -> None:
    paper = awaited(page, workspace)
    first, *_ = whole(page, workspace)
    read(page, first, first, sheet(paper, 1, number="2026-9999"), sheet(paper, 1, version=7))
    words = said(page.paper)
    for part in ("there already", "belongs to another plan", "another version of this plan", "missing"):
        assert part in words
    assert "Go to its plan" not in words, "this vault has neither"
    page.paper.signers.boxes[EMPLOYEE].click()
    assert not page.paper.signers.attest_button.isEnabled()

    _, *others = whole(page, workspace)
    page.paper._images.clear()
    read(page, SheetImage(content=PHOTO, code=None), *others)
    choice = page.paper.findChild(Combo, "paper_line_0_page")
    assert isinstance(choice, Combo)
    choice.set_value(1)
    choice.edited.emit()
    assert "All pages are there." in said(page.paper)
    remove = page.paper.findChild(QPushButton, "paper_line_0_remove")
    assert isinstance(remove, QPushButton)
    remove.click()
    assert "missing" in said(page.paper)


def test_escape_goes_back_and_forgets_what_was_read(
    page: PlansPage, workspace: Workspace, qtbot: QtBot
) -> None:
    read(page, *whole(page, workspace))
    paper: PaperPage = page.paper
    qtbot.keyClick(paper, Qt.Key.Key_Escape)
    assert page.document.isVisible()
    assert paper.found() == ()
    assert paper.scans.page_count() == 0


def test_a_folder_gives_what_is_new_and_whole(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "old.pdf").write_bytes(b"old")
    owner = QWidget()
    qtbot.addWidget(owner)
    folder = WatchedFolder(owner)
    assert folder.watch(tmp_path)
    with qtbot.waitSignal(folder.arrived, timeout=5000) as arrived:
        (tmp_path / "note.txt").write_text("no sheet")
        (tmp_path / "new.pdf").write_bytes(b"new")
    assert [(file.name, file.path) for file in arrived.args[0]] == [("new.pdf", tmp_path / "new.pdf")]
    assert (tmp_path / "new.pdf").exists()
    folder.stop()
    assert not folder.watch(tmp_path / "nowhere")
