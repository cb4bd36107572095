"""The card of the signed sheets and the page that shows one large, by mouse, by keyboard, by paste and by drop."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.attachments.folder import FOLDER
from models.records.attachments import GivenFile
from models.records.people import Actor, Role
from models.records.plans import PlanVersionRecord
from models.storage.store import Store
from tests.attachment_samples import a_photo, a_plan_on_paper, given_photo, given_scan
from tests.conftest import NOON, TemplateVault
from tests.factories import a_started_plan
from ui.attachments.sheet_card import SheetCard
from ui.attachments.sheet_line import SheetLine
from ui.dates import clock_time, short_date
from ui.plans.plans_page import PlansPage


@pytest.fixture(autouse=True)
def clean_clipboard() -> Iterator[None]:
    """Leave nothing of ours on the clipboard: the system destroys it when Python is no more."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def vault_path(
    request: pytest.FixtureRequest,
    template_vault: TemplateVault,
    filled_vault: Callable[[Callable[[Workspace], object]], Path],
    tmp_path: Path,
) -> Path:
    """A vault with a plan signed on paper for the tests of one: it is drawn once instead of twenty times."""
    source = filled_vault(a_plan_on_paper) if "plan" in request.fixturenames else template_vault.path
    return shutil.copytree(source, tmp_path / "Essai.palier")


@pytest.fixture
def plan(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


@pytest.fixture
def page(workspace: Workspace, plan: PlanVersionRecord, qtbot: QtBot) -> PlansPage:
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.open_record(plan.plan_id)
    return page


def _card(page: PlansPage) -> SheetCard:
    return page.document.sheets


def _lines(card: SheetCard) -> list[SheetLine]:
    return [line for line in card.findChildren(SheetLine) if not line.isHidden()]


def _said(card: SheetCard) -> str:
    return card._help.text()


def _activate(page: PlansPage, qtbot: QtBot) -> None:
    """Give the window the keyboard."""
    with qtbot.waitActive(page):
        page.activateWindow()


def _paste(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def test_a_plan_signed_on_paper_asks_for_its_original(page: PlansPage) -> None:
    card = _card(page)

    assert card.isVisible()
    assert "encrypted" in _said(card)
    assert card.add_button.isEnabled()


def test_a_plan_that_nobody_signs_on_paper_asks_for_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    draft = a_started_plan(workspace)
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    page.show()

    page.show_record(workspace.plans.freeze(draft.plan_id))

    assert not _card(page).isVisible()


def test_each_sheet_says_what_it_is_who_filed_it_and_when(
    page: PlansPage, store: Store, workspace: Workspace
) -> None:
    store.act_as(Actor(adviser_id=None, name="Inès Marchetti", role=Role.EMPLOYMENT))

    _card(page).add((given_photo("IMG_1.jpg"), given_scan("scan.pdf")))

    first, second = _lines(_card(page))
    assert (
        first.sketch.accessibleName()
        == f"Show IMG_1.jpg large, filed on {short_date(NOON.date())}, {clock_time(NOON)}, by Inès Marchetti"
    )
    texts = {label.text() for label in second.findChildren(type(_card(page)._help))}
    assert "PDF, 2 pages" in texts or "PDF, 2 page(s)" in texts
    assert _said(_card(page)) == ""


def test_the_first_page_is_drawn_small_from_memory(page: PlansPage) -> None:
    _card(page).add((given_photo(), given_scan()))

    for line in _lines(_card(page)):
        picture = line.sketch._picture
        assert not picture.isNull()
        assert picture.width() <= line.sketch.room().width()
        assert picture.height() <= line.sketch.room().height()


def test_what_was_chosen_in_the_dialog_is_filed_and_said(page: PlansPage, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_9.jpg"
    photo.write_bytes(a_photo())
    card = _card(page)
    card.add_button.click()
    dialog = card._dialog
    assert dialog is not None and dialog.isVisible()

    dialog.filesSelected.emit([str(photo)])
    dialog.close()

    assert [record.name for record in card.records()] == ["IMG_9.jpg"]
    assert "delete it there too" in card.messages.text()


def test_bad_files_are_told_by_their_name_and_nothing_of_them_is_kept(
    page: PlansPage, workspace: Workspace
) -> None:
    card = _card(page)

    card.add(
        (GivenFile(name="a.pdf", content=b"MZ program"), GivenFile(name="b.jpg", content=b"\xff\xd8\xff"))
    )

    assert card.messages.kind() == "error"
    first, second = card.messages.text().split("\n")
    assert first.startswith("a.pdf: This is neither a photo")
    assert second.startswith("b.jpg: This file is incomplete")
    assert card.records() == ()
    assert list((workspace.vault.path / FOLDER).glob("*")) == []


def test_many_bad_files_are_counted(page: PlansPage) -> None:
    _card(page).add(tuple(GivenFile(name=f"{number}.exe", content=b"MZ") for number in range(9)))

    lines = _card(page).messages.text().split("\n")
    assert len(lines) == 4
    assert lines[-1].startswith("6 other file")


def test_zoomed_in_the_arrows_move_over_the_page(page: PlansPage) -> None:
    _card(page).add((given_photo("une.jpg"), given_photo("deux.jpg")))
    _lines(_card(page))[0].sketch.click()
    view = page.sheet.preview.view
    QTest.keyClick(view, Qt.Key.Key_Plus)

    QTest.keyClick(view, Qt.Key.Key_Right)

    record = page.sheet.shown()
    assert record is not None and record.name == "une.jpg"
    assert view.horizontalScrollBar().value() > 0


def test_a_picture_is_pasted_with_the_keyboard(page: PlansPage, qtbot: QtBot) -> None:
    _activate(page, qtbot)
    data = QMimeData()
    picture = QImage(300, 400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    data.setImageData(picture)
    _paste(data)
    _card(page).add_button.setFocus()

    QTest.keyClick(_card(page).add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert [record.name for record in _card(page).records()] == ["Pasted page"]


def test_after_a_paste_the_keyboard_stays_here(page: PlansPage, workspace: Workspace, qtbot: QtBot) -> None:
    _activate(page, qtbot)
    data = QMimeData()
    data.setData("image/jpeg", a_photo())
    _paste(data)
    card = _card(page)
    card.paste_button.setFocus()

    workspace.attachments.busy_changed.emit(True)
    assert not card.paste_button.hasFocus()
    workspace.attachments.busy_changed.emit(False)
    assert card.paste_button.hasFocus()
    card.paste_button.click()
    assert card.paste_button.hasFocus()

    (sketch := _lines(card)[0].sketch).setFocus()
    card.add((given_photo("autre.jpg"),))
    assert _lines(card)[0].sketch is not sketch  # the lines were made again
    assert _lines(card)[0].sketch.hasFocus()


def test_files_copied_elsewhere_are_pasted_under_their_names(page: PlansPage, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_8.jpg"
    photo.write_bytes(a_photo())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo)), QUrl("https://example.org/photo.jpg")])
    _paste(data)

    _card(page).paste_button.click()

    assert [record.name for record in _card(page).records()] == ["IMG_8.jpg"]


def test_pasting_words_files_nothing_and_says_so(page: PlansPage) -> None:
    data = QMimeData()
    data.setText("bonjour")
    _paste(data)

    _card(page).paste_button.click()

    assert _card(page).records() == ()
    assert "no photo to paste" in _card(page).messages.text()


def test_a_photo_is_dropped_on_the_card(page: PlansPage, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_7.jpg"
    photo.write_bytes(a_photo())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copied = Qt.DropAction.CopyAction
    over = QDragEnterEvent(QPoint(5, 5), copied, data, left, nothing)
    _card(page).dragEnterEvent(over)
    assert over.isAccepted()

    _card(page).dropEvent(QDropEvent(QPointF(5, 5), copied, data, left, nothing))

    assert [record.name for record in _card(page).records()] == ["IMG_7.jpg"]


def test_a_sheet_is_shown_large_and_the_arrows_go_from_one_to_the_next(page: PlansPage) -> None:
    _card(page).add((given_photo("une.jpg"), given_scan("deux.pdf")))
    first, _ = _lines(_card(page))

    QTest.keyClick(first.sketch, Qt.Key.Key_Space)

    sheet = page.sheet
    assert page.shown() is sheet
    assert sheet.preview.page_count() == 1
    QTest.keyClick(sheet.preview.view, Qt.Key.Key_Right)
    record = sheet.shown()
    assert record is not None and record.name == "deux.pdf"
    assert sheet.preview.page_count() == 2
    assert not sheet.next_button.isEnabled()
    QTest.keyClick(sheet.preview.view, Qt.Key.Key_Right)
    assert sheet.shown() == record
    sheet.previous_button.click()
    assert sheet.preview.page_count() == 1


def test_escape_goes_back_to_the_sheet_in_the_card_and_forgets_the_pages(
    page: PlansPage, qtbot: QtBot
) -> None:
    _activate(page, qtbot)
    _card(page).add((given_photo(),))
    (line,) = _lines(_card(page))
    line.sketch.click()
    assert page.sheet.preview.view.hasFocus()

    QTest.keyClick(page.sheet.preview.view, Qt.Key.Key_Escape)

    assert page.shown() is page.document
    assert page.sheet.preview.page_count() == 0
    assert _lines(_card(page))[0].sketch.hasFocus()


def test_plus_and_minus_zoom(page: PlansPage) -> None:
    _card(page).add((given_photo(),))
    _lines(_card(page))[0].sketch.click()
    view = page.sheet.preview.view

    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom() > 1.0
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom() == 1.0


@pytest.mark.parametrize("is_large", [False, True])
def test_removing_offers_to_undo_and_undo_brings_it_back(
    page: PlansPage, workspace: Workspace, qtbot: QtBot, is_large: bool
) -> None:
    _card(page).add((given_photo(),))
    (line,) = _lines(_card(page))
    if is_large:
        line.sketch.click()
    button = page.sheet.remove_button if is_large else line.remove_button

    with qtbot.waitSignal(page.toast_requested) as told:
        button.click()

    assert told.args == ["Signed sheet removed"]
    assert page.shown() is page.document
    assert _lines(_card(page)) == []
    assert _card(page).isVisible()

    workspace.undo.undo()
    assert [record.name for record in _card(page).records()] == ["IMG_2041.jpg"]
    assert not _lines(_card(page))[0].sketch._picture.isNull()


def test_a_spoilt_sheet_says_so_in_the_card_and_large(page: PlansPage, workspace: Workspace) -> None:
    _card(page).add((given_photo(),))
    (file,) = (workspace.vault.path / FOLDER).iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    _card(page)._pictures.clear()
    record = page.document.record()
    assert record is not None

    page.show_record(record)

    (line,) = _lines(_card(page))
    assert "no longer as it was filed" in line._trouble.text()
    assert "no longer as it was filed" in line.sketch.accessibleDescription()
    line.sketch.click()
    assert "no longer as it was filed" in page.sheet.messages.text()
    assert page.sheet.preview.page_count() == 0


def test_who_may_not_read_the_whole_plan_sees_nothing_of_its_sheets(
    workspace: Workspace, store: Store, plan: PlanVersionRecord, qtbot: QtBot
) -> None:
    workspace.attachments.add(plan.version_id, (given_photo(),))
    for role in (Role.OUTREACH, Role.STATISTICS):
        store.act_as(Actor(adviser_id=None, name="", role=role))
        card = SheetCard(workspace.attachments, may_read=False, may_write=False)
        qtbot.addWidget(card)
        card.load(plan)
        assert card.records() == ()
        assert card.isHidden()


def test_while_a_file_is_on_its_way_in_the_card_says_so(page: PlansPage, workspace: Workspace) -> None:
    card = _card(page)

    workspace.attachments.busy_changed.emit(True)
    assert card.add_button.text() == "Filing…"
    assert not card.add_button.isEnabled() and not card.paste_button.isEnabled()

    workspace.attachments.busy_changed.emit(False)
    assert card.add_button.isEnabled() and card.paste_button.isEnabled()


def test_the_keyboard_comes_back_to_the_button_once_the_files_are_in(
    page: PlansPage, workspace: Workspace, qtbot: QtBot
) -> None:
    _activate(page, qtbot)
    card = _card(page)
    card.add_button.setFocus()

    workspace.attachments.busy_changed.emit(True)
    assert not card.add_button.hasFocus()
    workspace.attachments.busy_changed.emit(False)

    assert card.add_button.hasFocus()


def test_everything_that_takes_the_focus_has_a_name(page: PlansPage) -> None:
    _card(page).add((given_photo(),))

    _require_names(_card(page))
    _lines(_card(page))[0].sketch.click()
    _require_names(page.sheet)


def _require_names(root: QWidget) -> None:
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget.objectName()
