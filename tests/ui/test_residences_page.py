"""A residence on screen: answers owed, a name given to a contact, hours called off, all by real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.first_contacts import FirstContactDraft, Topic
from models.records.outreach import OutreachDraft, PointingDraft, RelayDraft, SlotDraft
from models.records.places import ResidenceRecord
from tests.factories import a_residence, a_resident
from tests.ui.conftest import focused, type_text
from tests.ui.reach import check
from ui.labels import label_of
from ui.main_window import MainWindow
from ui.residences.residences_page import ResidencesPage
from ui.residences.work_forms import NamingForm
from ui.theme import theme

TODAY = date(2026, 3, 10)


@pytest.fixture
def place(workspace: Workspace) -> ResidenceRecord:
    """A residence in which something of each was noted."""
    record = workspace.residents.save_residence(a_residence())
    key = record.residence_id
    relay = workspace.relays.save(RelayDraft(residence_id=key, name="Monsieur Tual"))
    said = PointingDraft(residence_id=key, relay_id=relay.relay_id, words="Au troisième", pointed_on=TODAY)
    workspace.pointings.save(said)
    slot = SlotDraft(residence_id=key, starts_on=TODAY, begins_at=840, ends_at=1020, is_weekly=True)
    workspace.slots.save(slot)
    workspace.outreach.save(OutreachDraft(residence_id=key, starts_on=TODAY, reached=30))
    workspace.first_contacts.save(FirstContactDraft(contacted_on=TODAY, residence_id=key, channel="hall"))
    return record


@pytest.fixture
def window(
    qtbot: QtBot,
    workspace: Workspace,
    inline_tasks: InlineTasks,
    stopped_clock: object,
    place: ResidenceRecord,
) -> Iterator[MainWindow]:
    """Open the window on the residence."""
    shown = MainWindow(workspace, SessionController(inline_tasks, stopped_clock), "residences")  # type: ignore[arg-type]  # a clock
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    page = shown.go("residences")
    page.open_record(place.residence_id)  # type: ignore[attr-defined]
    yield shown
    shown.destroy_pages()


def _page(window: MainWindow) -> ResidencesPage:
    page = window.pages.current()
    assert isinstance(page, ResidencesPage)
    return page


def _press(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents()


def test_list_residence_and_contact_can_be_read_and_reached(window: MainWindow) -> None:
    check(window)
    _page(window).show_list()
    check(window)
    window.start_contact()
    check(window)


def test_an_answer_is_given_back_to_a_relay(window: MainWindow, workspace: Workspace) -> None:
    page = _page(window)
    assert page.file.pointed.state.isVisible()

    _press(window, "residence_pointed_0_answer")
    type_text(page.file.pointing_form.answer, "Vu mardi, merci")
    _press(window, "pointing_inline_save")

    (found,) = workspace.pointings.pointings(page.file.residence_id())  # type: ignore[arg-type]
    assert (found.content.answered_on, found.content.answer) == (TODAY, "Vu mardi, merci")
    assert not page.file.pointed.state.isVisible()
    window.undo()
    assert page.file.pointed.state.isVisible()


def test_a_contact_is_given_a_name(window: MainWindow, workspace: Workspace) -> None:
    _press(window, "residence_contacts_0_name")
    name = window.findChild(QLineEdit, "naming_first_name")
    assert name is not None
    type_text(name, "Awa")
    _press(window, "naming_inline_save")

    (contact,) = workspace.first_contacts.contacts()
    assert contact.initials == "A."
    assert workspace.residents.count() == 1
    window.undo()
    assert workspace.residents.count() == 0


def test_the_file_chosen_before_a_cut_is_still_the_one_that_gets_the_contact(
    window: MainWindow, workspace: Workspace
) -> None:
    known = workspace.residents.save(a_resident())
    _press(window, "residence_contacts_0_name")
    form = _page(window).file.naming_form
    form._file.choose(known.resident_id, known.display_name)
    form._file.edited.emit()
    form.flush()
    again = NamingForm(workspace)  # as the application started again
    (contact,) = workspace.first_contacts.contacts()

    again.of_contact(contact.first_contact_id, "")
    assert again.save()

    assert (workspace.residents.count(), workspace.first_contacts.contacts()[0].initials) == (1, "Y. S.")
    again.deleteLater()


def test_who_has_a_file_already_is_told_while_the_name_is_typed(
    window: MainWindow, workspace: Workspace
) -> None:
    known = workspace.residents.save(a_resident(first_name="Mohamed", last_name="Benali"))
    _press(window, "residence_contacts_0_name")
    for field, text in (("naming_first_name", "Muhammad"), ("naming_last_name", "Benalli")):
        line = window.findChild(QLineEdit, field)
        assert line is not None
        type_text(line, text)
        line.editingFinished.emit()

    _press(window, "naming_candidates_same")
    _press(window, "naming_inline_save")

    (contact,) = workspace.first_contacts.contacts()
    assert contact.content.resident_id == known.resident_id
    assert workspace.residents.count() == 1


def test_health_is_in_no_list_of_who_has_a_file(
    window: MainWindow, workspace: Workspace, place: ResidenceRecord
) -> None:
    known = workspace.residents.save(a_resident())
    for resident_id in (None, known.resident_id):
        workspace.first_contacts.save(
            FirstContactDraft(
                contacted_on=TODAY, residence_id=place.residence_id, resident_id=resident_id,
                topic=Topic.HEALTH, channel="hall",
            )
        )  # fmt: skip

    _page(window).file.refresh()
    details = [window.findChild(QLabel, f"residence_contacts_{line}_detail") for line in range(3)]
    told = [detail.text() for detail in details if detail is not None]

    assert len(told) == 3
    assert sum(label_of(Topic.HEALTH) in words for words in told) == 1, "of who has no file alone"


def test_escape_throws_nothing_away_and_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    _page(window).file.pointed.add_button.setFocus()
    _press(window, "residence_pointed_add")
    words = _page(window).file.pointing_form.words
    words.setFocus()
    type_text(words, "Une dame au bout du couloir")

    QTest.keyClick(words, Qt.Key.Key_Escape)

    assert not words.isVisible()
    qtbot.waitUntil(_page(window).file.pointed.add_button.hasFocus)
    _press(window, "residence_pointed_add")
    assert words.value() == "Une dame au bout du couloir"


def test_tab_goes_from_a_section_to_its_lines(window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.file.calendar.add_button.setFocus()
    with qtbot.waitActive(window):
        window.activateWindow()

    QTest.keyClick(page.file.calendar.add_button, Qt.Key.Key_Tab)

    focused = QApplication.focusWidget()
    assert focused is not None and focused.objectName().startswith("residence_calendar_0_")


def test_letters_typed_on_the_list_search_it(window: MainWindow, qtbot: QtBot) -> None:
    _page(window).show_list()
    window.go("hall")
    window.go("residences")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(_page(window).list.search.hasFocus)


def test_hours_are_called_off_and_held_after_all(window: MainWindow, workspace: Workspace) -> None:
    _press(window, "residence_calendar_1_cancel")
    assert [one.is_cancelled for one in workspace.slots.occurrences(TODAY, date(2026, 3, 20))] == [
        False,
        True,
    ]

    _press(window, "residence_calendar_1_hold")
    assert not any(one.is_cancelled for one in workspace.slots.occurrences(TODAY, date(2026, 3, 20)))


def test_words_half_typed_come_back(window: MainWindow, place: ResidenceRecord) -> None:
    page = _page(window)
    _press(window, "residence_pointed_add")
    type_text(page.file.pointing_form.words, "Une dame au bout du couloir")
    window.flush()
    page.open_record(place.residence_id)

    _press(window, "residence_pointed_add")

    assert page.file.pointing_form.words.value() == "Une dame au bout du couloir"
    _press(window, "pointing_inline_cancel")
    _press(window, "residence_pointed_add")
    assert page.file.pointing_form.words.value() == ""


def test_the_hall_leads_to_the_contact_and_back(window: MainWindow) -> None:
    window.go("hall")
    _press(window, "day_contact")
    assert window.place() == "residences"

    _press(window, "first_contact_leave")
    assert window.place() == "hall"


def test_the_page_stays_where_it_is_when_its_lines_are_made_again(window: MainWindow, qtbot: QtBot) -> None:
    """Qt walks with the keyboard from each line that goes to the next, and the page follows."""
    theme.apply("light", 1.5)
    page = _page(window)
    bar = page.file.findChild(QScrollArea, "residence_scroll").verticalScrollBar()  # type: ignore[union-attr]
    line = window.findChild(QAbstractButton, "residence_pointed_0_change")
    assert line is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    line.setFocus()
    bar.setValue(40)

    page.file.refresh()
    assert focused().objectName() == "residence_pointed_0_change"
    assert bar.value() == 40

    _press(window, "residence_team_add")
    card = page.file.relay_form
    qtbot.waitUntil(lambda: _is_seen(card, page.file))
    page.open_record(page.file.residence_id())  # type: ignore[arg-type]
    assert focused().objectName() == "residence_contact"
    page.file.team.add_requested.emit()
    qtbot.waitUntil(lambda: _is_seen(card, page.file))


def _is_seen(form: QWidget, page: QWidget) -> bool:
    """Tell whether the beginning of a form is in view, with the field one begins in."""
    area = page.findChild(QScrollArea, "residence_scroll")
    assert area is not None
    top = form.mapTo(area.viewport(), QPoint(0, 0)).y()
    return form.isVisible() and 0 <= top < area.viewport().height() // 3
