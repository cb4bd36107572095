"""What is around a person is written where it is read; a package is prepared, given and received on screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.exchange import hand_over_file
from models.records.around import FollowUpDraft, SharingDraft
from models.records.hand_overs import PackageState
from models.records.meetings import MeetingDraft, NextStep
from models.records.residents import ResidentRecord
from models.vault.keys import CHEAPEST
from tests.conftest import StoppedClock
from tests.factories import a_resident, some_settings
from tests.ui.conftest import focused, type_text
from ui.around.around_panel import AroundPanel
from ui.around.forms import FollowUpForm
from ui.around.give_panel import GivePanel
from ui.around.package_line import PackageLine
from ui.today.today_page import TodayPage
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip, ChipGroup
from ui.widgets.fields import TextField
from ui.widgets.labels import TextLabel
from ui.widgets.text_area import TextArea

InWindow = Callable[..., QWidget]


def _press(qtbot: QtBot, owner: QWidget, name: str) -> None:
    button = owner.findChild(Button, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _choose(owner: QWidget, group: str, code: str) -> None:
    found = owner.findChild(ChipGroup, group)
    assert found is not None
    next(chip for chip in found.findChildren(Chip) if chip.code == code).click()


def _text(owner: QWidget, name: str) -> str:
    found = owner.findChild(TextLabel, name)
    return found.text() if found is not None else ""


def test_not_knowing_is_an_answer_and_is_not_the_same_as_not_being_asked(
    workspace: Workspace, in_window: InWindow, qtbot: QtBot
) -> None:
    person = workspace.residents.save(a_resident())
    panel = AroundPanel(workspace)
    in_window(panel)
    panel.show_resident(person)
    before = _text(panel, "standing_empty")

    _press(qtbot, panel, "standing_add")
    _choose(panel, "standing_registration", "unknown")
    _choose(panel, "standing_contact", "over_five_months")
    panel.save()

    kept = workspace.around.of(person.resident_id)
    assert before
    assert kept.standing is not None
    assert (kept.standing.content.registration, kept.standing.content.contract) == ("unknown", "")
    assert "Does not know" in _text(panel, "standing_told_0")
    assert _text(panel, "standing_told_2") == ""
    workspace.undo.undo()
    assert workspace.around.of(person.resident_id).standing is None


def test_half_typed_words_about_an_organisation_come_back(
    workspace: Workspace, in_window: InWindow, qtbot: QtBot
) -> None:
    person = workspace.residents.save(a_resident())
    panel = AroundPanel(workspace)
    in_window(panel)
    panel.show_resident(person)
    _press(qtbot, panel, "follow_ups_add")
    area = panel.findChild(TextArea, "follow_up_who_does_what")
    assert area is not None
    type_text(area, "Le Département suit le logement")
    panel.flush()

    again = AroundPanel(workspace)
    in_window(again)
    again.show_resident(person)
    _press(qtbot, again, "follow_ups_add")

    back = again.findChild(TextArea, "follow_up_who_does_what")
    assert back is not None
    assert back.value() == "Le Département suit le logement"


def test_half_typed_words_that_come_back_do_not_undo_what_a_colleague_wrote_meanwhile(
    workspace: Workspace, in_window: InWindow
) -> None:
    person = workspace.residents.save(a_resident()).resident_id
    draft = FollowUpDraft(resident_id=person, organisation_kind="france_travail", organisation="FT")
    kept = workspace.around.follow_ups.save(draft).content
    form = FollowUpForm(workspace)
    in_window(form)
    form.start(kept, title="FT", is_change=True)
    area = form.findChild(TextArea, "follow_up_who_does_what")
    assert area is not None
    type_text(area, "Le garage")
    form.flush()
    now = workspace.around.follow_ups.save(replace(kept, referent_name="Mme Diarra"), kept).content

    again = FollowUpForm(workspace)
    in_window(again)
    again.start(now, title="FT", is_change=True)
    again.save()

    (after,) = workspace.around.of(person).follow_ups
    assert (after.content.who_does_what, after.content.referent_name) == ("Le garage", "Mme Diarra")


def test_a_package_is_made_with_words_and_its_receipt_is_noted(
    workspace: Workspace,
    in_window: InWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hand_over_file, "COST", CHEAPEST)
    workspace.settings.save(some_settings())
    person = workspace.residents.save(a_resident())
    workspace.around.sharing.save(
        SharingDraft(
            resident_id=person.resident_id, recipient="Atelier", agreed_on=workspace.around.today(),
            form="signed", blocks=("wishes", "contact"),
        )
    )  # fmt: skip
    panel = AroundPanel(workspace)
    in_window(panel)
    panel.show_resident(person)
    _press(qtbot, panel, "sharings_give_0")
    assert panel._give is not None

    panel._give.give_to(str(tmp_path / "a"))
    words = _text(panel, "give_words")
    _press(qtbot, panel, "give_back")

    assert len(words.split()) == 8
    assert (tmp_path / "a.remise").is_file()
    line = panel.findChild(PackageLine, "package_0")
    assert line is not None
    row = workspace.hand_overs.packages(person.resident_id)[0]
    with qtbot.waitSignal(line.failed):
        line.code.setText(row.reference)
        line.acknowledge()
    assert workspace.hand_overs.packages(person.resident_id)[0].state is PackageState.WAITING


def test_a_part_unticked_before_a_cut_is_not_ticked_again_and_the_words_say_that_they_are_back(
    workspace: Workspace, in_window: InWindow, qtbot: QtBot
) -> None:
    workspace.settings.save(some_settings())
    person = workspace.residents.save(a_resident())
    workspace.around.sharing.save(
        SharingDraft(
            resident_id=person.resident_id, recipient="Atelier", agreed_on=workspace.around.today(),
            form="signed", blocks=("wishes", "contact"),
        )
    )  # fmt: skip
    first = _giving(workspace, in_window, qtbot, person)
    _choose(first, "give_blocks", "contact")
    urgent = first.findChild(TextArea, "give_urgent")
    assert urgent is not None
    type_text(urgent, "Avant le 31.")
    first.flush()

    again = _giving(workspace, in_window, qtbot, person)  # as the application started again

    draft = again.draft()
    assert (draft.blocks, draft.urgent_text) == (("wishes",), "Avant le 31.")
    assert "here again" in again.messages.text()

    _press(qtbot, again, "give_sheet")

    scroll = again.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: _is_whole(scroll, again._sheet_room))


def _is_whole(scroll: QScrollArea, widget: QWidget) -> bool:
    top = widget.mapTo(scroll.viewport(), QPoint(0, 0)).y()
    return widget.isVisible() and 0 <= top <= scroll.viewport().height() - widget.height()


def _giving(workspace: Workspace, in_window: InWindow, qtbot: QtBot, person: ResidentRecord) -> GivePanel:
    panel = AroundPanel(workspace)
    in_window(panel)
    panel.show_resident(person)
    _press(qtbot, panel, "sharings_give_0")
    assert panel._give is not None
    return panel._give


def test_the_list_of_the_day_opens_a_file_ticks_off_and_takes_it_back(
    workspace: Workspace, stopped_clock: StoppedClock, in_window: InWindow, qtbot: QtBot
) -> None:
    person = workspace.residents.save(a_resident())
    today = workspace.today.today()
    workspace.meetings.save(
        MeetingDraft(
            resident_id=person.resident_id, note="Vu", next_step=NextStep.CALL_BACK, next_step_on=today
        )
    )
    stopped_clock.advance(days=1)
    page = TodayPage(workspace)
    in_window(page)
    rows = page.reminders.table.records()
    with qtbot.waitSignal(page.resident_requested) as opened:
        qtbot.keyClick(page.reminders.view, Qt.Key.Key_Return)

    qtbot.keyClick(page.reminders.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.reminders.tick()
    ticked = page.reminders.table.records()
    workspace.undo.undo()
    back = page.reminders.table.records()
    page.reminders.put_off(1)
    stopped_clock.advance(days=1)
    page.refresh()

    assert [(one.display_name, one.due_on) for one in rows] == [("Yéro Sangaré-N’Dour", today)]
    assert opened.args == [person.resident_id]
    assert ticked == ()
    assert back == rows
    assert page.reminders.table.records() == rows
    assert rows[0].due_on is not None
    assert rows[0].due_on < workspace.today.today() - timedelta(days=1)
    assert page.findChild(TextField, "receive_words") is not None


def test_replacing_a_colleague_takes_the_keyboard_and_gives_it_back(
    workspace: Workspace, in_window: InWindow, qtbot: QtBot
) -> None:
    page = TodayPage(workspace)
    in_window(page)
    button = page.findChild(Button, "today_replace")
    first = page.findChild(QLineEdit, "replacement_from_edit")
    assert button is not None and first is not None
    button.setFocus()
    _press(qtbot, page, "today_replace")
    assert page.replacement.isAncestorOf(focused())
    type_text(first, "31/02")
    _press(qtbot, page, "replacement_save")
    assert page.replacement.binder.invalid(), "a day that does not exist is told, not taken for none"

    qtbot.keyClick(first, Qt.Key.Key_Escape)

    assert not page.replacement.isVisible()
    qtbot.waitUntil(button.hasFocus)
