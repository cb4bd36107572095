"""Words typed and not saved outside the forms of records: settings, rights, people. They come back, or go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.ids import ResidentId
from models.records.people import Actor, Role
from models.records.places import BuildingDraft, HallDraft
from models.records.privacy import RequestDraft, RequestKind, Restriction
from models.storage.store import Store
from tests.conftest import StoppedClock
from tests.factories import a_residence, a_resident, some_settings
from ui.main_window import MainWindow
from ui.privacy.rights_panel import RightsPanel
from ui.residents.file_tabs import FileTabs
from ui.settings.settings_page import SettingsPage
from ui.widgets.form import AutosaveTimer
from ui.widgets.messages import MessageBar

ASKED = "Voir ce que le foyer lit"
OUTREACH = Actor(adviser_id=None, name="Idriss", role=Role.OUTREACH)
STATISTICS = Actor(adviser_id=None, name="Salomé", role=Role.STATISTICS)
PLACES, LISTS, PEOPLE, RETENTION = 1, 2, 4, 8
Open = Callable[..., SettingsPage]


@pytest.fixture
def settings(qapp: QApplication, workspace: Workspace) -> Iterator[Open]:
    """Open the settings at one of their parts, as after a cut: what stood there before is gone."""
    workspace.settings.save(some_settings())
    shown: list[SettingsPage] = []

    def close() -> None:
        for old in shown:
            old.hide()
            old.deleteLater()
            QApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)
        shown.clear()

    def show(part: int = 0) -> SettingsPage:
        for old in shown:
            old.flush()
        close()
        page = SettingsPage(workspace)
        shown.append(page)
        page.resize(1100, 700)
        page.show()
        page.show_part(part)
        return page

    yield show
    close()


@pytest.fixture
def person(workspace: Workspace) -> ResidentId:
    return workspace.residents.save(a_resident(room="")).resident_id


@pytest.fixture
def rights(qtbot: QtBot, workspace: Workspace, person: ResidentId) -> RightsPanel:
    panel = RightsPanel(workspace)
    qtbot.addWidget(panel)
    panel.show_resident(workspace.residents.open(person))
    panel.show()
    return panel


def write(inside: QWidget, name: str, text: str) -> None:
    """Replace what a field holds by what is typed."""
    field = inside.findChild(QWidget, name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.selectAll()
    QTest.keyClicks(field, text)


def read(inside: QWidget, name: str) -> str:
    """Return what a field holds."""
    field = inside.findChild(QWidget, name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def press(inside: QWidget, name: str) -> None:
    """Press a button."""
    button = inside.findChild(QPushButton, name)
    assert button is not None
    button.click()


def kinds(workspace: Workspace) -> list[str]:
    """Return what waits half typed."""
    return [kept.kind for kept in workspace.drafts.drafts()]


def said(inside: QWidget) -> str:
    """Return what the bars on the screen say."""
    return " ".join(bar.text() for bar in inside.findChildren(MessageBar) if bar.isVisibleTo(inside))


def test_a_line_half_typed_in_a_list_is_there_again_until_it_is_thrown_away(
    settings: Open, workspace: Workspace
) -> None:
    page = settings(LISTS)
    press(page, "add_term_button")
    write(page, "term_fr_edit", "Wolof du Saloum")

    page = settings(LISTS)

    assert read(page, "term_fr_edit") == "Wolof du Saloum"
    state = page.findChild(QWidget, "settings_state")
    assert state is not None
    assert state.isVisibleTo(page)
    assert state.accessibleName() == "Not saved yet"
    press(page, "discard_settings_button")
    assert read(page, "term_fr_edit") == ""
    assert not state.isVisibleTo(page)
    assert kinds(workspace) == []
    assert "here again" not in said(settings(LISTS))


def test_nothing_waits_once_it_is_saved_or_typed_back(settings: Open, workspace: Workspace) -> None:
    page = settings()
    before = read(page, "organisation_name_edit")
    write(page, "organisation_name_edit", "Maison du Pont")
    page.flush()
    assert kinds(workspace) == ["settings_organisation"]
    write(page, "organisation_name_edit", before)
    page.flush()
    assert kinds(workspace) == []

    write(page, "organisation_name_edit", "Maison du Pont")
    page.flush()
    page.save()

    assert kinds(workspace) == []
    assert workspace.settings.settings().organisation_name == "Maison du Pont"


def test_what_a_colleague_saved_meanwhile_stays_and_the_same_field_is_said(
    settings: Open, workspace: Workspace
) -> None:
    page = settings()
    write(page, "organisation_name_edit", "Maison du Pont")
    page.flush()
    now = workspace.settings.settings()
    workspace.settings.save(replace(now, organisation_name="Maison du Quai", phone="01 23 45 67 89"))

    page = settings()

    assert "changed meanwhile" in said(page)
    assert read(page, "organisation_name_edit") == "Maison du Pont"
    assert "01 23 45 67 89" in read(page, "organisation_phone_edit")


def test_a_hall_added_meanwhile_stays_beside_one_half_typed(settings: Open, workspace: Workspace) -> None:
    first = BuildingDraft(name="A", halls=(HallDraft(name="Entrée"),))
    record = workspace.residents.save_residence(a_residence(buildings=(first,)))
    page = settings(PLACES)
    write(page, "buildings_lines_1_name_edit", "A bis")
    page.flush()
    (kept,) = record.content.buildings
    halls = (*kept.halls, HallDraft(name="Cour"))
    workspace.residents.save_residence(
        replace(record.content, buildings=(replace(kept, halls=halls),)), record.content
    )

    settings(PLACES).save()

    (known,) = workspace.residents.residences()
    (building,) = known.content.buildings
    assert (building.name, [hall.name for hall in building.halls]) == ("A bis", ["Entrée", "Cour"])


def test_the_name_of_who_left_is_not_put_into_the_fields_of_who_goes_on(
    settings: Open, workspace: Workspace
) -> None:
    typed = {"adviser.last_name": "Partie", "address": "4 quai du Port"}
    workspace.drafts.keep(
        "settings_organisation", "organisation", {"typed": typed, "base": {}, "whose": "somebody else"}
    )

    page = settings()

    assert read(page, "organisation_address_edit") == "4 quai du Port"
    assert read(page, "adviser_last_name_edit") != "Partie"


def test_a_passphrase_is_never_kept(settings: Open, workspace: Workspace) -> None:
    page = settings(PEOPLE)
    press(page, "add_member_button")
    write(page, "member_last_name_edit", "Diallo")
    for field in page.findChildren(QLineEdit):
        if field.echoMode() == QLineEdit.EchoMode.Password:
            QTest.keyClicks(field, "une phrase secrete")
    page.flush()

    (kept,) = workspace.drafts.drafts()
    assert kept.payload["last_name"] == "Diallo"
    assert "secrete" not in str(kept.payload)
    press(page, "cancel_member_button")
    assert kinds(workspace) == []


def test_who_may_write_no_file_types_in_the_settings_and_nothing_is_kept(
    settings: Open, store: Store, workspace: Workspace
) -> None:
    settings()
    store.act_as(STATISTICS)
    page = settings()
    write(page, "adviser_last_name_edit", "Ba")
    page.flush()

    state = page.findChild(QWidget, "settings_state")
    assert state is not None
    assert state.accessibleName() == "Not saved yet"
    assert said(page) == ""
    store.act_as(Actor(adviser_id=None, name="Zita", role=Role.COORDINATOR))
    assert kinds(workspace) == []


def test_what_is_asked_half_typed_is_withheld_told_and_erased_with_the_file(
    rights: RightsPanel, person: ResidentId, workspace: Workspace, store: Store
) -> None:
    write(rights, "rights_request_note", ASKED)
    rights.flush()

    copy = workspace.privacy.copies.make_now(person)
    assert ASKED.encode() in copy.data
    workspace.privacy.restrict(person, Restriction.LIMITATION)
    store.act_as(OUTREACH)
    assert kinds(workspace) == []
    store.act_as(Actor(adviser_id=None, name="Zita", role=Role.COORDINATOR))
    assert kinds(workspace) == ["rights_request"]
    workspace.privacy.retention.erase(person, workspace.residents.open(person).code)
    assert kinds(workspace) == []


def test_a_request_half_typed_is_of_one_person_and_goes_when_it_is_written_down(
    rights: RightsPanel, person: ResidentId, workspace: Workspace
) -> None:
    other = workspace.residents.save(a_resident(first_name="Ana", room="")).resident_id
    write(rights, "rights_request_note", ASKED)

    rights.show_resident(workspace.residents.open(other))
    assert read(rights, "rights_request_note") == ""
    rights.show_resident(workspace.residents.open(person))

    assert read(rights, "rights_request_note") == ASKED
    assert "here again" in said(rights)
    press(rights, "rights_request_save")
    assert kinds(workspace) == []
    assert "here again" not in said(rights)
    assert read(rights, "rights_request_note") == ""


def test_an_answer_half_typed_survives_another_request_and_goes_once_it_is_noted(
    settings: Open, person: ResidentId, workspace: Workspace
) -> None:
    draft = RequestDraft(resident_id=person, received_on=workspace.privacy.today(), note=ASKED)
    request = workspace.privacy.register.receive(draft)
    name = f"request_{request.request_id.hex[:8]}"
    page = settings(RETENTION)
    write(page, f"{name}_text", "Copie remise")
    workspace.privacy.register.receive(replace(draft, kind=RequestKind.LIMITATION))  # the lines are new ones
    assert read(page, f"{name}_text") == "Copie remise"

    press(page, f"{name}_save")

    assert kinds(workspace) == []
    assert "Copie remise" in {one.answer for one in workspace.privacy.register.requests()}


def test_the_curtain_and_a_lock_keep_at_once_what_was_typed_in_every_part(
    qtbot: QtBot,
    workspace: Workspace,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    person: ResidentId,
) -> None:
    window = MainWindow(workspace, SessionController(inline_tasks, stopped_clock))
    qtbot.addWidget(window)
    window.show()
    window.open_resident(person)
    tabs = window.findChild(FileTabs)
    assert tabs is not None
    tabs.go("rights")
    write(window, "rights_request_note", ASKED)
    window.go_to("hall")
    write(window, "queue_initials", "A. R.")
    for part, field in ((0, "adviser_function_edit"), (LISTS, "term_fr_edit"), (RETENTION, "funding_label")):
        window.pages.show("settings")
        window.pages.call("settings", "show_part", part)
        write(window, field, "x")
    assert any(timer.is_waiting() for timer in window.findChildren(AutosaveTimer))

    window.flush()  # what the curtain, a lock and the end of the process do

    assert not any(timer.is_waiting() for timer in window.findChildren(AutosaveTimer))
    waiting = {"rights_request", "arrival", "settings_organisation", "settings_terms", "funded_list"}
    assert set(kinds(workspace)) == waiting
    window.destroy_pages()
