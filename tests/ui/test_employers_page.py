"""Employers in real windows on a real encrypted file: found, opened, removed, their jobs seen."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from controllers.workspace import Workspace
from models.records.employers import EmployerRecord, JobRecord
from tests.factories import a_job, an_employer
from ui.employers.employers_page import EmployersPage
from ui.theme import theme
from ui.widgets.labels import ElidedLabel

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], EmployersPage]
W = TypeVar("W", bound=QWidget)


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def open_page() -> EmployersPage:
        page = EmployersPage(workspace)
        qtbot.addWidget(page)
        page.resize(1222, 640)
        page.show()
        qtbot.waitExposed(page)
        return page

    return open_page


def an_employer_with_a_job(workspace: Workspace) -> tuple[EmployerRecord, JobRecord]:
    employer = workspace.employers.save(an_employer())
    site = employer.content.sites[0]
    job = workspace.employers.save_job(
        a_job(employer_id=employer.employer_id, site_id=site.site_id, is_hidden_market=True)
    )
    return employer, job


def words_of(page: QWidget) -> list[str]:
    """Every text a person sees now."""
    settle()
    shown = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page) and label.text()]
    return [label.whole_text() if isinstance(label, ElidedLabel) else label.text() for label in shown]


def settle() -> None:
    """Let what was just added to a page appear."""
    QTest.qWait(1)


def press(page: QWidget, name: str) -> None:
    settle()
    button = part(page, QAbstractButton, name)
    assert button.isVisibleTo(page), name
    QTest.mouseClick(button, LEFT)


def test_an_empty_list_offers_to_begin(opened: Open) -> None:
    page = opened()

    press(page, "employers_empty_action")

    assert page.form.isVisible()
    assert page.focusWidget() is part(page.form, QLineEdit, "employer_trade_name")


def test_an_employer_is_found_by_part_of_a_contact_s_name(workspace: Workspace, opened: Open) -> None:
    workspace.employers.save(an_employer())
    workspace.employers.save(an_employer(trade_name="Cuisine du Phare", contacts=(), sites=(), siret=""))
    page = opened()

    QTest.keyClicks(page.list.search, "kervad")

    assert page.list.table.rows.rowCount() == 1
    found = page.list.table.rows.record_at(0)
    assert found is not None and found.display_name == "Rives Propreté"


def test_words_that_no_employer_has_are_told(workspace: Workspace, opened: Open) -> None:
    workspace.employers.save(an_employer())
    page = opened()

    QTest.keyClicks(page.list.search, "zzz")

    assert "No employer has these words." in words_of(page)


def test_the_file_says_who_answers_where_and_for_which_jobs(workspace: Workspace, opened: Open) -> None:
    employer, _ = an_employer_with_a_job(workspace)
    page = opened()

    page.open_record(employer.employer_id)

    said = words_of(page)
    assert {"Rives Propreté", "Solène Kervadec", "gérante", "06 39 98 11 22", "Nantes"} <= set(said)
    assert any("999\u00a0007\u00a0123\u00a000006" in text for text in said)
    assert "Agent de propreté" in said
    assert part(page.file, QWidget, "employer_hidden").isVisibleTo(page)


def test_enter_opens_the_row_that_was_found(workspace: Workspace, opened: Open) -> None:
    workspace.employers.save(an_employer())
    page = opened()

    QTest.keyClicks(page.list.search, "rives")
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)

    assert page.file.isVisible()


def test_a_hire_is_asked_for_with_its_job(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    employer, job = an_employer_with_a_job(workspace)
    page = opened()
    page.open_record(employer.employer_id)

    with qtbot.waitSignal(page.placement_requested) as asked:
        press(page, "employer_job_0_hire")

    assert asked.args == [job]


def test_a_file_removed_can_be_brought_back(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    employer, _ = an_employer_with_a_job(workspace)
    page = opened()
    page.open_record(employer.employer_id)

    with qtbot.waitSignal(page.toast_requested) as toast:
        press(page, "employer_remove")
    gone = page.list.table.rows.rowCount()
    workspace.undo.undo()

    assert toast.args == ["Employer put in the bin"]
    assert (gone, page.list.table.rows.rowCount()) == (0, 1)
    assert len(workspace.employers.jobs_of(employer.employer_id)) == 1


def test_the_file_shown_follows_what_is_undone(workspace: Workspace, opened: Open) -> None:
    employer = workspace.employers.save(an_employer())
    workspace.employers.save(replace(employer.content, trade_name="Nom tapé trop vite"))
    page = opened()
    page.open_record(employer.employer_id)

    workspace.undo.undo()

    assert "Rives Propreté" in words_of(page)


def test_a_file_that_is_gone_gives_a_sentence_and_the_list(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    employer = workspace.employers.save(an_employer())
    workspace.employers.remove(employer.employer_id)
    page = opened()

    with qtbot.waitSignal(page.notice_requested) as notice:
        page.open_record(employer.employer_id)

    assert notice.args == ["This employer does not exist any more."]
    assert page.list.isVisible()


def test_a_doubtful_siret_is_marked_in_the_file(workspace: Workspace, opened: Open) -> None:
    employer = workspace.employers.save(an_employer(siret="999 007 123 00007"))
    page = opened()

    page.open_record(employer.employer_id)

    assert part(page.file, QWidget, "employer_siret_wrong").isVisibleTo(page)


def test_nothing_is_cut_on_a_small_screen(workspace: Workspace, opened: Open) -> None:
    employer, job = an_employer_with_a_job(workspace)
    page = opened()
    views = (page.open_record, lambda _: page.open_job(job.job_id), lambda _: page.new_record())

    for zoom, view in ((zoom, view) for zoom in (1.0, 1.5) for view in views):
        if theme.zoom != zoom:
            theme.apply("light", zoom)
        view(employer.employer_id)
        settle()
        assert page.minimumSizeHint().width() <= 1222, zoom
        for area in page.findChildren(QAbstractScrollArea):
            if area.isVisibleTo(page) and area.objectName().endswith("_scroll"):
                content = area.widget()  # type: ignore[attr-defined]  # a scroll pane
                assert content.width() <= area.viewport().width(), (zoom, area.objectName())


def test_every_field_and_button_has_a_name_for_a_screen_reader(workspace: Workspace, opened: Open) -> None:
    employer, job = an_employer_with_a_job(workspace)
    page = opened()
    unnamed: set[str] = set()

    for view in (page.open_record, lambda _: page.open_job(job.job_id), lambda _: edit(page, employer)):
        view(employer.employer_id)
        settle()
        unnamed |= {
            widget.objectName() or type(widget).__name__
            for widget in page.findChildren(QWidget)
            if widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not (widget.accessibleName() or owner_of(widget).accessibleName())
        }

    assert unnamed == set()


def owner_of(widget: QWidget) -> QWidget:
    """The list of a combo or the line inside it answer to the name of the combo."""
    return widget.parentWidget() or widget


def edit(page: EmployersPage, employer: EmployerRecord) -> None:
    page.open_record(employer.employer_id)
    press(page, "employer_edit")
    for name in ("employer_contacts_1_head", "employer_sites_1_head"):
        press(page, name)


class Flashes(QObject):
    """Notes what opens as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(watched.objectName())
        return False


def test_no_part_of_the_page_flashes_as_a_window(workspace: Workspace, opened: Open) -> None:
    employer, job = an_employer_with_a_job(workspace)
    flashes = Flashes()
    application = QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(flashes)

    page = opened()
    page.open_record(employer.employer_id)
    page.open_job(job.job_id)
    page.new_record()
    application.removeEventFilter(flashes)

    assert set(flashes.names) == {"employers_page"}


def test_a_page_that_is_closed_is_freed(workspace: Workspace, opened: Open) -> None:
    employer, job = an_employer_with_a_job(workspace)
    page = EmployersPage(workspace)
    page.open_record(employer.employer_id)
    page.open_job(job.job_id)
    page.new_record()
    alive = weakref.ref(page)

    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert alive() is None
    workspace.employers.save(replace(employer.content, note="plus personne n’écoute"))


def test_the_sheet_is_filled_with_the_keyboard_alone(workspace: Workspace, opened: Open) -> None:
    employer, _ = an_employer_with_a_job(workspace)
    page = opened()
    page.open_record(employer.employer_id)
    press(page, "employer_new_job")
    reached = []

    for _ in range(80):
        focused: QWidget | None = page.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    first = ["job_title", "job_rome", "job_site", "job_openings", "job_seen_on_edit"]
    assert reached[: len(first)] == first
    assert {"job_hidden", "job_tasks_add", "job_gestures", "job_weekly", "job_save"} <= set(reached)
