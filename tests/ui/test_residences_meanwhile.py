"""The forms of a residence while somebody else writes there: nothing is lost, everything can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.first_contacts import FirstContactDraft
from models.records.outreach import OutreachDraft, PointingDraft, RelayDraft, RelayKind, SlotDraft
from models.records.places import BuildingDraft, HallDraft, ResidenceRecord
from tests.factories import a_residence, a_resident
from tests.ui.conftest import type_text
from ui.residences.inline_form import InlineForm
from ui.residences.residence_file import ResidenceFile
from ui.settings.places_section import PlacesSection
from ui.widgets.messages import MessageBar

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
def page(workspace: Workspace, qtbot: QtBot, place: ResidenceRecord) -> ResidenceFile:
    shown = ResidenceFile(workspace)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.show_record(place)
    return shown


def press(page: QWidget, name: str) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # lines of before
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents()


def write(page: QWidget, name: str, text: str) -> None:
    field = page.findChild(QLineEdit, name)
    assert field is not None, name
    field.clear()
    type_text(field, text)
    field.textEdited.emit(text)


def said(form: QWidget) -> str:
    return " ".join(label.text() for label in form.findChildren(QLabel) if not label.isHidden())


def relay(workspace: Workspace, place: ResidenceRecord) -> RelayDraft:
    return workspace.relays.relays(place.residence_id)[0].content


def pointing(workspace: Workspace, place: ResidenceRecord) -> PointingDraft:
    return workspace.pointings.pointings(place.residence_id)[0].content


def slot(workspace: Workspace, place: ResidenceRecord) -> SlotDraft:
    return workspace.slots.slots(place.residence_id)[0].content


def test_who_changes_the_phone_keeps_the_name_another_wrote(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    press(page, "residence_team_0_change")
    write(page, "relay_phone", "06 39 98 00 11")
    theirs = replace(relay(workspace, place), name="Madame Le Goff", kind=RelayKind.MAINTENANCE)
    workspace.relays.save(theirs)

    press(page, "relay_inline_save")

    assert relay(workspace, place) == replace(theirs, phone="06 39 98 00 11")


def test_two_names_of_one_relay_are_both_shown_and_the_second_chooses(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord, qtbot: QtBot
) -> None:
    page.resize(1270, 660)
    press(page, "residence_team_0_change")
    write(page, "relay_name", "Monsieur Tuall")
    workspace.relays.save(replace(relay(workspace, place), name="Madame Le Goff"))

    press(page, "relay_inline_save")

    assert page.relay_form.isVisible()
    told = next(one for one in page.relay_form.findChildren(QLabel) if "Le Goff" in one.text())
    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect().height() == told.height())
    assert "meanwhile to: “Madame Le Goff”. You wrote: “Monsieur Tuall”" in said(page.relay_form)
    assert "both versions are shown" in said(page.relay_form)
    assert relay(workspace, place).name == "Madame Le Goff"

    press(page, "relay_inline_save")
    assert relay(workspace, place).name == "Monsieur Tuall"


def test_choices_days_and_hours_are_told_in_words(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    press(page, "residence_calendar_0_change")
    write(page, "slot_from", "9 h 30")
    write(page, "slot_until_edit", "20/4/2026")
    workspace.slots.save(
        replace(slot(workspace, place), begins_at=600, ends_at=1080, ends_on=date(2026, 5, 4))
    )

    press(page, "slot_inline_save")

    told = said(page.slot_form).replace("\u00a0", " ")
    assert "meanwhile to: “10 h”. You wrote: “9 h 30”" in told
    assert "4/5/2026" in told or "04/05/2026" in told
    press(page, "slot_inline_save")
    kept = slot(workspace, place)
    assert (kept.begins_at, kept.ends_on) == (570, date(2026, 4, 20))


def test_a_day_called_off_meanwhile_stays_called_off(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    press(page, "residence_calendar_0_change")
    write(page, "slot_to", "18 h")
    key = workspace.slots.slots(place.residence_id)[0].slot_id
    workspace.slots.cancel(key, date(2026, 3, 17))

    press(page, "slot_inline_save")

    kept = slot(workspace, place)
    assert (kept.cancelled, kept.ends_at) == ((date(2026, 3, 17),), 1080)


def test_words_half_typed_come_back_over_what_was_changed_meanwhile(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    press(page, "residence_pointed_0_change")
    write(page, "pointing_words", "Au quatrième")
    page.flush()
    page.show_record(place)
    known = workspace.residents.save(a_resident(first_name="Awa", last_name="Diop"))
    theirs = replace(pointing(workspace, place), resident_id=known.resident_id)
    workspace.pointings.save(theirs)
    page.refresh()

    press(page, "residence_pointed_0_change")

    assert "over what was changed meanwhile" in said(page.pointing_form)
    press(page, "pointing_inline_save")
    assert pointing(workspace, place) == replace(theirs, words="Au quatrième")


def test_two_files_chosen_for_one_person_are_told_by_their_initials(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    mine = workspace.residents.save(a_resident(first_name="Awa", last_name="Diop"))
    theirs = workspace.residents.save(a_resident(first_name="Yero", last_name="Ba"))
    press(page, "residence_pointed_0_change")
    page.pointing_form._file.choose(mine.resident_id, "Awa Diop")
    page.pointing_form._file.edited.emit()
    workspace.pointings.save(replace(pointing(workspace, place), resident_id=theirs.resident_id))

    press(page, "pointing_inline_save")

    told = said(page.pointing_form).replace("\u00a0", " ")
    assert "“Y. B.”. You wrote: “A. D.”" in told
    assert pointing(workspace, place).resident_id == theirs.resident_id


def test_an_answer_and_a_correction_of_the_words_are_both_kept(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    press(page, "residence_pointed_0_answer")
    type_text(page.pointing_form.answer, "Vu mardi, merci")
    workspace.pointings.save(replace(pointing(workspace, place), words="Une dame au troisième"))

    press(page, "pointing_inline_save")

    kept = pointing(workspace, place)
    assert (kept.words, kept.answer, kept.answered_on) == ("Une dame au troisième", "Vu mardi, merci", TODAY)


def test_two_answers_to_one_relay_are_both_shown(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    press(page, "residence_pointed_0_answer")
    type_text(page.pointing_form.answer, "Vue mardi")
    workspace.pointings.save(replace(pointing(workspace, place), answered_on=TODAY, answer="Pas trouvée"))

    press(page, "pointing_inline_save")

    assert "“Pas trouvée”. You wrote: “Vue mardi”" in said(page.pointing_form)
    press(page, "pointing_inline_save")
    assert pointing(workspace, place).answer == "Vue mardi"


def test_a_relay_that_is_gone_stays_who_pointed_somebody_out(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    """No field offers them any more: nobody chose nobody."""
    before = pointing(workspace, place).relay_id
    workspace.relays.remove(before)  # type: ignore[arg-type]  # there is one
    press(page, "residence_pointed_0_change")
    write(page, "pointing_words", "Au quatrième")

    press(page, "pointing_inline_save")

    assert pointing(workspace, place).relay_id == before


def test_words_typed_a_moment_ago_are_kept_when_another_line_is_opened(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    press(page, "residence_team_add")
    write(page, "relay_name", "La voisine du 12")
    press(page, "residence_team_0_change")

    press(page, "residence_team_add")

    name = page.findChild(QLineEdit, "relay_name")
    assert name is not None
    assert name.text() == "La voisine du 12"


SAVED = [
    ("residence_team_0_change", "relay_phone", "06 39 98 00 11", "relay_inline_save"),
    ("residence_team_add", "relay_name", "Madame Le Goff", "relay_inline_save"),
    ("residence_pointed_0_change", "pointing_words", "Au quatrième", "pointing_inline_save"),
    ("residence_pointed_add", "pointing_words", "Un jeune homme", "pointing_inline_save"),
    ("residence_pointed_0_answer", "pointing_answer", "Vu, merci", "pointing_inline_save"),
    ("residence_calendar_0_change", "slot_to", "18 h", "slot_inline_save"),
    ("residence_actions_0_change", "outreach_name", "Affiche du hall", "outreach_inline_save"),
    ("residence_actions_add", "outreach_name", "Porte à porte", "outreach_inline_save"),
    ("residence_contacts_0_name", "naming_first_name", "Awa", "naming_inline_save"),
]
PRESSED = [
    "residence_team_0_remove",
    "residence_pointed_0_remove",
    "residence_calendar_0_remove",
    "residence_calendar_0_cancel",
    "residence_actions_0_remove",
    "residence_contacts_0_remove",
]


def everything(workspace: Workspace, place: ResidenceRecord) -> tuple[object, ...]:
    key = place.residence_id
    return (
        workspace.relays.relays(key), workspace.pointings.pointings(key), workspace.slots.slots(key),
        workspace.outreach.actions(key), workspace.first_contacts.contacts(key), workspace.residents.count(),
    )  # fmt: skip


def test_each_saving_offers_to_undo_and_undo_puts_everything_back(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    before = everything(workspace, place)
    toasts: list[object] = []
    page.toast_requested.connect(toasts.append)
    for told, (opens, field, text, save) in enumerate(SAVED, 1):
        press(page, opens)
        write(page, field, text)

        press(page, save)

        assert len(toasts) == told, opens
        assert toasts[-1] and not str(toasts[-1]).startswith(":"), opens
        assert everything(workspace, place) != before, opens
        workspace.undo.undo()
        assert everything(workspace, place) == before, opens


def test_each_button_offers_to_undo_and_undo_puts_everything_back(
    page: ResidenceFile, workspace: Workspace, place: ResidenceRecord
) -> None:
    before = everything(workspace, place)
    toasts: list[object] = []
    page.toast_requested.connect(toasts.append)
    for told, name in enumerate(PRESSED, 1):
        press(page, name)

        assert len(toasts) == told, name
        assert everything(workspace, place) != before, name
        workspace.undo.undo()
        assert everything(workspace, place) == before, name


def test_a_form_left_as_it_was_offers_no_undo_of_something_else(
    page: ResidenceFile, workspace: Workspace
) -> None:
    toasts: list[object] = []
    page.toast_requested.connect(toasts.append)
    last = workspace.undo.last()
    press(page, "residence_team_0_change")

    press(page, "relay_inline_save")

    assert not page.relay_form.isVisible()
    assert toasts == []
    assert workspace.undo.last() == last


def test_every_form_of_the_page_says_what_it_is_based_on(page: ResidenceFile) -> None:
    """A form added later is tried here too."""
    forms = page.findChildren(InlineForm)

    assert {form.kind for form in forms} == {"relay", "pointing", "slot", "outreach", "naming"}


@pytest.fixture
def places(workspace: Workspace, qtbot: QtBot) -> PlacesSection:
    buildings = (BuildingDraft(name="A", halls=(HallDraft(name="Entrée"),)), BuildingDraft(name="B"))
    workspace.residents.save_residence(a_residence(buildings=buildings))
    messages = MessageBar("messages")
    qtbot.addWidget(messages)
    section = PlacesSection(workspace, messages)
    qtbot.addWidget(section)
    section.show()
    return section


def test_a_hall_and_a_building_added_by_two_are_both_kept(
    places: PlacesSection, workspace: Workspace
) -> None:
    (record,) = workspace.residents.residences()
    first, second = record.content.buildings
    write(places, "residence_street_edit", "2 rue du Puits")
    write(places, "buildings_lines_2_name_edit", "B bis")
    halls = (*first.halls, HallDraft(name="Cour"))
    workspace.residents.save_residence(
        replace(record.content, buildings=(replace(first, halls=halls), second, BuildingDraft(name="C")))
    )

    places.save()

    (kept,) = workspace.residents.residences()
    assert [building.name for building in kept.content.buildings] == ["A", "B bis", "C"]
    assert [hall.name for hall in kept.content.buildings[0].halls] == ["Entrée", "Cour"]
    assert kept.content.street == "2 rue du Puits"


def test_two_names_of_one_building_are_both_shown(places: PlacesSection, workspace: Workspace) -> None:
    (record,) = workspace.residents.residences()
    first, second = record.content.buildings
    write(places, "buildings_lines_2_name_edit", "B bis")
    write(places, "residence_name_edit", "Les Saules")
    workspace.residents.save_residence(
        replace(record.content, buildings=(BuildingDraft(name="Zéro"), first, replace(second, name="B ter")))
    )

    places.save()

    assert "“B ter”. You wrote: “B bis”" in said(places)
    (kept,) = workspace.residents.residences()
    assert [building.name for building in kept.content.buildings] == ["Zéro", "A", "B ter"]
    places.save()
    (kept,) = workspace.residents.residences()
    assert [building.name for building in kept.content.buildings] == ["Zéro", "A", "B bis"]
    assert kept.content.name == "Les Saules"
    assert kept.content.buildings[2].building_id == second.building_id


def test_saving_a_residence_offers_to_undo_and_the_screen_follows(
    places: PlacesSection, workspace: Workspace
) -> None:
    toasts: list[object] = []
    places.toast_requested.connect(toasts.append)
    write(places, "residence_name_edit", "Les Saules")
    places.save()
    assert len(toasts) == 1

    workspace.undo.undo()

    name = places.findChild(QLineEdit, "residence_name_edit")
    assert name is not None
    assert name.text() == workspace.residents.residences()[0].content.name != "Les Saules"
    places.save()
    assert len(toasts) == 1, "nothing was typed: there is nothing to undo"
