"""The hall in a real window on a real encrypted file: the queue, one encounter after the other."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.ids import HallId
from models.records.meetings import NextStep, VisitState
from models.records.privacy import NoticeForm
from models.records.residents import ResidentRecord
from tests.factories import a_residence, a_resident, some_settings
from tests.ui.conftest import focused, type_text
from ui.permanence.permanence_page import PermanencePage
from ui.permanence.visit_card import VisitCard
from ui.theme import theme
from ui.widgets.cards import Pill
from ui.widgets.chips import Chip
from ui.widgets.date_field import DateField
from ui.widgets.fields import TextField
from ui.widgets.more_choices import MoreChip
from ui.widgets.switches import Switch

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[], PermanencePage]
W = TypeVar("W", bound=QWidget)


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def fill(page: QWidget, name: str, text: str) -> None:
    field = part(page, TextField, name)
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def read(page: QWidget, name: str) -> str:
    return part(page, TextField, name).value()


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(part(page, QPushButton, name), LEFT)


def said(page: PermanencePage) -> str:
    return page.encounter.messages.text()


def act(page: PermanencePage) -> None:
    """Press the action of the sentence shown."""
    QTest.mouseClick(part(page, QPushButton, "encounter_messages_action"), LEFT)


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def hall_id(workspace: Workspace) -> HallId:
    """Hold the permanence in the hall of a residence."""
    residence = workspace.residents.save_residence(a_residence())
    hall = residence.content.buildings[0].halls[0].hall_id
    assert hall is not None
    workspace.settings.save(some_settings(current_hall_id=hall))
    return hall


@pytest.fixture
def opened(workspace: Workspace, hall_id: HallId, qtbot: QtBot) -> Open:
    def open_page() -> PermanencePage:
        page = PermanencePage(workspace)
        qtbot.addWidget(page)
        page.resize(1262, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return open_page


def a_known_person(workspace: Workspace, **changes: object) -> ResidentRecord:
    residence = workspace.residents.residences()[0]
    return workspace.residents.save(a_resident(residence_id=residence.residence_id, **changes))


def cards(page: PermanencePage) -> list[VisitCard]:
    return page.queue.cards


def receive(page: PermanencePage, index: int = 0) -> None:
    QTest.mouseClick(cards(page)[index], LEFT)


# The queue --------------------------------------------------------------------------------------------------


def test_initials_and_a_room_are_enough_to_wait(workspace: Workspace, opened: Open) -> None:
    page = opened()

    fill(page, "queue_initials", "A. R. ch. B 214")
    QTest.keyClick(page.queue.add, Qt.Key.Key_Return)
    fill(page, "queue_initials", "M. D.")
    click(page, "queue_add")

    assert [(card.visit.initials, card.visit.room) for card in cards(page)] == [
        ("A. R.", "B 214"),
        ("M. D.", ""),
    ]
    assert part(page, Pill, "queue_count").text() == "2"
    assert page.queue.add.value() == ""


def test_the_queue_says_nobody_s_name(workspace: Workspace, hall_id: HallId, opened: Open) -> None:
    known = a_known_person(workspace)
    workspace.meetings.arrive(hall_id, known.resident_id, "", "", "")
    page = opened()

    words = " ".join(label.text() for label in page.queue.findChildren(QLabel))

    assert "Y. S." in words
    assert "Sangaré" not in words and "Yéro" not in words


def test_who_leaves_without_being_received_leaves_the_queue(
    workspace: Workspace, hall_id: HallId, opened: Open, qtbot: QtBot
) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    page = opened()
    cards(page)[0].setFocus()

    with qtbot.waitSignal(page.toast_requested):
        QTest.keyClick(cards(page)[0], Qt.Key.Key_Delete)

    assert cards(page) == []
    assert workspace.meetings.today(hall_id).seen_count == 0


# One encounter ----------------------------------------------------------------------------------------------


def test_a_person_is_received_written_down_and_the_next_can_come(
    workspace: Workspace, hall_id: HallId, opened: Open, qtbot: QtBot
) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "B 214", "")
    page = opened()

    receive(page)
    assert part(page, Pill, "encounter_initials").text() == "A. R."
    assert read(page, "encounter_room") == "B 214"
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_phone", "06 39 98 41 07")
    click(page, "encounter_language_chips_ar")
    click(page, "encounter_trades_chips_cleaning")
    click(page, "encounter_parts_morning")
    fill(page, "encounter_note", "Dépose sa fille à l’école à 7 h 45.")
    click(page, "encounter_next_visit")
    click(page, "encounter_on_chips_Tomorrow")
    part(page, Switch, "encounter_informed").click()
    with qtbot.waitSignal(page.toast_requested) as toast:
        QTest.keyClick(part(page, TextField, "encounter_note"), Qt.Key.Key_Return, CTRL)

    assert "A. R." in toast.args[0]
    (row,) = workspace.residents.first_rows()
    file = workspace.residents.open(row.resident_id).content
    assert (file.first_name, file.room, file.exchange_language) == ("Amina", "B 214", "ar")
    assert file.wished_trades == ("cleaning",)
    assert {(slot.weekday, slot.part) for slot in file.availability} == {(day, "morning") for day in range(5)}
    assert file.informed_on == file.first_met_on == date(2026, 3, 10)
    (told,) = workspace.privacy.notices_of(row.resident_id)
    assert (told.told_on, told.form, told.language) == (date(2026, 3, 10), NoticeForm.SPOKEN, "ar")
    assert workspace.privacy.consents_of(row.resident_id)[0].is_given is None  # asked apart
    (meeting,) = workspace.meetings.meetings_of(row.resident_id)
    assert (meeting.content.next_step, meeting.content.next_step_on) == (NextStep.VISIT, date(2026, 3, 11))
    assert workspace.meetings.today(hall_id).seen_count == 1
    assert cards(page) == [] and read(page, "encounter_first_name") == ""
    assert page.encounter.fields.first_name.hasFocus()


def test_who_says_nothing_is_counted_without_a_file(
    workspace: Workspace, hall_id: HallId, opened: Open, qtbot: QtBot
) -> None:
    workspace.meetings.arrive(hall_id, None, "K. B.", "A 3", "")
    page = opened()
    receive(page)

    with qtbot.waitSignal(page.toast_requested) as toast:
        click(page, "encounter_save")

    assert toast.args[0] == "K. B.: received, without a file"
    assert workspace.residents.count() == 0
    assert (cards(page), workspace.meetings.today(hall_id).seen_count) == ([], 1)


def test_what_an_anonymous_person_said_is_kept(
    workspace: Workspace, hall_id: HallId, opened: Open, qtbot: QtBot
) -> None:
    workspace.meetings.arrive(hall_id, None, "K. B.", "", "")
    page = opened()
    receive(page)
    fill(page, "encounter_note", "Cherche une formation le soir.")

    with qtbot.waitSignal(workspace.meetings.meeting_changed) as kept:
        click(page, "encounter_save")

    assert kept.args[0].content.note == "Cherche une formation le soir."
    assert workspace.residents.count() == 0


def test_what_needs_a_file_offers_the_initials_as_a_nickname(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    workspace.meetings.arrive(hall_id, None, "K. B.", "", "")
    page = opened()
    receive(page)
    click(page, "encounter_trades_chips_logistics")

    click(page, "encounter_save")
    assert "a file a first name or a nickname" in said(page)
    assert workspace.residents.count() == 0
    act(page)

    (row,) = workspace.residents.first_rows()
    assert row.display_name == "K. B."
    assert cards(page) == []


def test_an_empty_form_says_that_a_name_is_enough(workspace: Workspace, opened: Open) -> None:
    page = opened()

    click(page, "encounter_save")

    assert said(page) == "Nothing is typed yet: a first name or a nickname is enough."
    assert workspace.meetings.today(None).seen_count == 0


def test_a_wrong_phone_is_no_reason_not_to_save(workspace: Workspace, opened: Open) -> None:
    page = opened()
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_phone", "06 39 98 41")

    click(page, "encounter_save")

    (row,) = workspace.residents.first_rows()
    assert workspace.residents.open(row.resident_id).content.phone == "06 39 98 41"


def test_a_social_security_number_is_refused_at_its_field(workspace: Workspace, opened: Open) -> None:
    page = opened()
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_note", "Son numéro : 2 94 03 75 120 005 22")

    click(page, "encounter_save")

    assert "social security number" in part(page, QLabel, "encounter_note_field_error").text()
    assert workspace.residents.count() == 0


def test_a_day_is_asked_only_where_something_comes_next(workspace: Workspace, opened: Open) -> None:
    page = opened()
    day = part(page, DateField, "encounter_on")
    assert not day.isVisible()

    click(page, "encounter_next_call_back")
    assert day.isVisible()
    day.set_value(date(2026, 3, 17))
    click(page, "encounter_next_nothing")
    assert not day.isVisible()
    fill(page, "encounter_first_name", "Amina")
    click(page, "encounter_save")

    (row,) = workspace.residents.first_rows()
    (meeting,) = workspace.meetings.meetings_of(row.resident_id)
    assert (meeting.content.next_step, meeting.content.next_step_on) == (NextStep.NOTHING, None)


def test_saving_and_staying_keeps_the_person_and_writes_one_meeting(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    page = opened()
    receive(page)
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_note", "Un.")

    page.save()
    assert read(page, "encounter_note") == "Un."
    assert [card.visit.state for card in cards(page)] == [VisitState.WITH_ADVISER]
    fill(page, "encounter_note", "Un, puis deux.")
    click(page, "encounter_save")

    (row,) = workspace.residents.first_rows()
    notes = [meeting.content.note for meeting in workspace.meetings.meetings_of(row.resident_id)]
    assert notes == ["Un, puis deux."]


# A person who is known --------------------------------------------------------------------------------------


def test_a_known_person_finds_everything_filled_in(
    workspace: Workspace, hall_id: HallId, opened: Open, qtbot: QtBot
) -> None:
    known = a_known_person(workspace, wished_trades=("cleaning",))
    workspace.meetings.arrive(hall_id, known.resident_id, "", "", "")
    page = opened()

    receive(page)

    assert (read(page, "encounter_first_name"), read(page, "encounter_phone")) == ("Yéro", "06 39 98 70 15")
    assert part(page, Chip, "encounter_trades_chips_cleaning").isChecked()
    assert "filled in" in said(page)
    assert page.encounter.fields.note.hasFocus()
    with qtbot.waitSignal(page.resident_requested) as asked:
        act(page)
    assert asked.args[0] == known.resident_id


def test_a_file_found_while_typing_takes_nothing_away(workspace: Workspace, opened: Open) -> None:
    known = a_known_person(workspace, wished_trades=("cleaning",))
    page = opened()
    fill(page, "encounter_first_name", "Yéro")
    click(page, "encounter_trades_chips_logistics")
    fill(page, "encounter_note", "A changé de chambre.")
    fill(page, "encounter_room", "C 12")
    assert said(page) == ""
    fill(page, "encounter_phone", "06 39 98 70 15")

    assert "Yéro Sangaré-N’Dour" in page.encounter.frame.candidates.text()
    click(page, "encounter_candidates_same")

    assert page.encounter.frame.candidates.isHidden()
    assert read(page, "encounter_last_name") == "Sangaré-N’Dour"
    assert read(page, "encounter_room") == "C 12"
    assert read(page, "encounter_note") == "A changé de chambre."
    click(page, "encounter_save")
    file = workspace.residents.open(known.resident_id).content
    assert (file.room, set(file.wished_trades)) == ("C 12", {"cleaning", "logistics"})
    assert workspace.residents.count() == 1
    assert file.availability == known.content.availability


def test_the_detailed_week_of_a_file_survives_an_added_part(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    known = a_known_person(workspace)
    workspace.meetings.arrive(hall_id, known.resident_id, "", "", "")
    page = opened()
    receive(page)

    click(page, "encounter_parts_evening")
    click(page, "encounter_save")

    week = workspace.residents.open(known.resident_id).content.availability
    mornings = [slot.weekday for slot in week if slot.part == "morning"]
    assert mornings == [0]
    assert len([slot for slot in week if slot.part == "evening"]) == 5


# Chips ------------------------------------------------------------------------------------------------------


def test_a_rare_language_is_two_words_away_and_becomes_a_chip(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    more = part(page, MoreChip, "encounter_language_more")
    assert more.height() == part(page, Chip, "encounter_language_chips_fr").height()

    QTest.mouseClick(more, LEFT)
    popup = more.popup()
    assert popup is not None
    QTest.keyClicks(popup.search, "amhar")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)

    assert part(page, Chip, "encounter_language_chips_am").isChecked()
    fill(page, "encounter_first_name", "Selam")
    click(page, "encounter_save")
    (row,) = workspace.residents.first_rows()
    assert workspace.residents.open(row.resident_id).content.exchange_language == "am"


def test_a_word_taken_out_of_the_lists_stays_with_the_person(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    (sector,) = [term for term in workspace.settings.terms("sector") if term.code == "retail"]
    known = a_known_person(workspace, wished_trades=("retail",))
    workspace.settings.save_term(replace(sector, is_enabled=False))
    workspace.meetings.arrive(hall_id, known.resident_id, "", "", "")
    page = opened()

    receive(page)
    chip = part(page, Chip, "encounter_trades_chips_retail")
    click(page, "encounter_save")

    assert chip.accessibleName() in (sector.label_fr, sector.label_en)
    assert workspace.residents.open(known.resident_id).content.wished_trades == ("retail",)


# Interruptions ----------------------------------------------------------------------------------------------


def test_a_cut_loses_no_word(workspace: Workspace, hall_id: HallId, opened: Open) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    page = opened()
    receive(page)
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_note", "Trois ans en entrepôt.")
    page.flush()  # what the timer does 400 ms after the last key

    again = opened()

    assert "The computer stopped at" in said(again)
    assert (read(again, "encounter_first_name"), read(again, "encounter_note")) == (
        "Amina",
        "Trois ans en entrepôt.",
    )
    click(again, "encounter_save")
    assert workspace.meetings.today(hall_id).seen_count == 1
    assert workspace.encounters.kept() == ()


def test_the_words_are_kept_at_each_pause(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    page = opened()

    fill(page, "encounter_first_name", "Amina")
    qtbot.waitUntil(lambda: bool(workspace.encounters.kept()), timeout=3_000)

    assert "Draft kept at" in part(page, Pill, "encounter_kept").text()


def test_two_encounters_wait_side_by_side(workspace: Workspace, hall_id: HallId, opened: Open) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    workspace.meetings.arrive(hall_id, None, "M. D.", "", "")
    page = opened()
    receive(page, 0)
    fill(page, "encounter_first_name", "Amina")
    receive(page, 1)
    fill(page, "encounter_first_name", "Moussa")

    receive(page, 0)

    assert read(page, "encounter_first_name") == "Amina"
    assert "to go on with" in cards(page)[1].accessibleName()
    receive(page, 1)
    assert read(page, "encounter_first_name") == "Moussa"
    assert workspace.meetings.today(hall_id).seen_count == 0


def test_somebody_who_did_not_wait_is_put_aside_in_the_queue(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    page = opened()
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_last_name", "Rahmani")

    click(page, "encounter_later")

    assert [card.visit.initials for card in cards(page)] == ["A. R."]
    assert read(page, "encounter_first_name") == ""
    receive(page)
    assert (read(page, "encounter_first_name"), read(page, "encounter_last_name")) == ("Amina", "Rahmani")


def test_ctrl_n_makes_room_and_loses_nothing(workspace: Workspace, opened: Open) -> None:
    page = opened()
    fill(page, "encounter_note", "Sans nom, sans file.")

    page.new_record()

    assert read(page, "encounter_note") == ""
    receive(page)
    assert read(page, "encounter_note") == "Sans nom, sans file."


def test_an_encounter_of_another_day_is_offered_not_imposed(
    workspace: Workspace, hall_id: HallId, opened: Open, stopped_clock: object
) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    page = opened()
    receive(page)
    fill(page, "encounter_first_name", "Amina")
    page.flush()
    stopped_clock.advance(days=1)  # type: ignore[attr-defined]
    tomorrow = opened()
    assert read(tomorrow, "encounter_first_name") == "Amina"
    page.close()

    tomorrow.new_record()
    fill(tomorrow, "encounter_first_name", "Moussa")
    click(tomorrow, "encounter_save")
    assert "left unfinished" in said(tomorrow)
    act(tomorrow)

    assert read(tomorrow, "encounter_first_name") == "Amina"


def test_emptying_can_be_taken_back(workspace: Workspace, opened: Open) -> None:
    page = opened()
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_note", "Bus 26.")

    click(page, "encounter_clear")
    assert read(page, "encounter_first_name") == ""
    act(page)

    assert (read(page, "encounter_first_name"), read(page, "encounter_note")) == ("Amina", "Bus 26.")


def test_undo_brings_the_whole_encounter_back(workspace: Workspace, hall_id: HallId, opened: Open) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    page = opened()
    receive(page)
    fill(page, "encounter_first_name", "Amina")
    fill(page, "encounter_note", "Bus 26.")
    click(page, "encounter_save")

    workspace.undo.undo()

    assert workspace.residents.count() == 0
    assert (read(page, "encounter_first_name"), read(page, "encounter_note")) == ("Amina", "Bus 26.")
    assert [card.visit.state for card in cards(page)] == [VisitState.WITH_ADVISER]


# Room and keys ----------------------------------------------------------------------------------------------


def test_the_whole_encounter_is_in_view_on_a_small_laptop(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    known = a_known_person(workspace, wished_trades=("cleaning", "retail"))
    workspace.meetings.arrive(hall_id, known.resident_id, "", "", "")
    page = opened()
    receive(page)
    click(page, "encounter_next_visit")
    settle()

    scroll = part(page, QScrollArea, "encounter_scroll")

    assert said(page)
    assert scroll.verticalScrollBar().maximum() == 0


def test_at_150_percent_the_form_scrolls_and_its_buttons_do_not(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    theme.apply("light", 1.5)
    page = opened()
    page.resize(1222, 690)
    settle()

    save = part(page, QPushButton, "encounter_save")
    scroll = part(page, QScrollArea, "encounter_scroll")
    assert (page.width(), page.height()) == (1222, 690)
    assert scroll.verticalScrollBar().maximum() > 0
    assert save.visibleRegion().boundingRect() == save.rect()
    assert not page.queue.isVisible()

    click(page, "encounter_queue")
    assert page.queue.isVisible() and not page.encounter.isVisible()
    receive(page)
    assert page.encounter.isVisible()
    assert part(page, Pill, "encounter_initials").text() == "A. R."


def test_tab_goes_through_the_encounter_from_top_to_bottom(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    known = a_known_person(workspace, exchange_language="am", wished_trades=("retail",))
    workspace.meetings.arrive(hall_id, known.resident_id, "", "", "")
    page = opened()
    receive(page)
    click(page, "encounter_next_visit")
    settle()
    page.encounter.fields.first_name.setFocus()

    names = [page.encounter.fields.first_name.objectName()]
    while names[-1] != "encounter_save" and len(names) < 40:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().objectName())

    order = [
        "encounter_first_name",
        "encounter_last_name",
        "encounter_room",
        "encounter_phone",
        "encounter_language_chips_am",
        "encounter_language_more",
        "encounter_trades_chips_retail",
        "encounter_trades_more",
        "encounter_parts_morning",
        "encounter_note",
        "encounter_next_visit",
        "encounter_on_edit",
        "encounter_on_chips_Tomorrow",
        "encounter_informed",
        "encounter_later",
        "encounter_save",
    ]
    assert [name for name in names if name in order] == order


def test_the_page_is_freed_with_its_people(workspace: Workspace, hall_id: HallId) -> None:
    workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    page = PermanencePage(workspace)
    page.show()
    receive(page)
    fill(page, "encounter_first_name", "Amina")
    freed: list[weakref.ref[QWidget]] = [weakref.ref(page), weakref.ref(page.encounter)]

    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page
    gc.collect()

    assert [reference() for reference in freed] == [None, None]
