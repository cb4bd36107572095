"""The window of an open vault: places, keys, palette, curtain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.employers import EmployerDraft
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft
from models.records.privacy import RequestDraft, RequestKind, RequestOutcome
from models.records.residents import ResidentDraft
from models.records.settings import SearchHit
from models.records.today import ReminderKind
from tests.conftest import PASSPHRASE, StoppedClock
from ui.curtain.curtain import GREETINGS
from ui.main_window import MainWindow
from ui.privacy.overdue import overdue_words
from ui.residents.file_place import FilePlace
from ui.residents.residents_page import ResidentsPage
from ui.theme import theme
from ui.today.line_places import PARTS

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Session(SessionController):
    """A session over a workspace that the test opened: only the check of the passphrase is asked of it."""

    def check_passphrase(self, passphrase: str) -> None:
        self.passphrase_checked.emit(passphrase == PASSPHRASE)


@pytest.fixture
def window(
    qtbot: QtBot, workspace: Workspace, inline_tasks: InlineTasks, stopped_clock: object
) -> Iterator[MainWindow]:
    residence = workspace.residents.save_residence(
        ResidenceDraft(
            name="Les Tilleuls",
            buildings=(
                BuildingDraft(
                    halls=(HallDraft(name="Hall des Tilleuls", opening_hours="mardi, 14 h à 17 h"),)
                ),
            ),
        )
    )
    hall = residence.content.buildings[0].halls[0]
    workspace.settings.save(replace(workspace.settings.settings(), current_hall_id=hall.hall_id))
    window = MainWindow(workspace, Session(inline_tasks, stopped_clock), "people")  # type: ignore[arg-type]  # a clock
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.destroy_pages()


def test_places_are_reached_by_alt_and_a_digit_on_any_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    for key, place in (
        (Qt.Key.Key_2, "today"),
        (Qt.Key.Key_Eacute, "today"),
        (Qt.Key.Key_3, "people"),
        (Qt.Key.Key_QuoteDbl, "people"),
        (Qt.Key.Key_4, "employers"),
        (Qt.Key.Key_Apostrophe, "employers"),
        (Qt.Key.Key_5, "plans"),
        (Qt.Key.Key_ParenLeft, "plans"),
        (Qt.Key.Key_7, "network"),
        (Qt.Key.Key_Egrave, "network"),
        (Qt.Key.Key_9, "settings"),
        (Qt.Key.Key_Ccedilla, "settings"),
    ):
        qtbot.keyClick(window, key, ALT)

        assert window.place() == place, key
        assert window.rail.button(place).isChecked(), key
        qtbot.keyClick(window, Qt.Key.Key_Ampersand, ALT)
        assert window.place() == "hall", key


def test_no_two_shortcuts_fight_for_the_same_keys(window: MainWindow) -> None:
    window.go("hall")
    keys = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]

    assert len(keys) == len(set(keys))
    assert not [key for key in keys if "Ctrl+Alt" in key]  # AltGr on AZERTY keyboards


def test_pages_are_built_when_they_are_first_shown_and_stay(window: MainWindow) -> None:
    assert set(window.pages._pages) == {"people"}

    hall = window.go("hall")
    window.go("people")

    assert window.go("hall") is hall


def test_the_rail_shows_only_what_exists(window: MainWindow) -> None:
    places = [place.code for place in window.rail._places]

    assert places == [
        "hall", "today", "people", "employers", "plans", "residences", "network", "statistics", "settings",
        "curtain",
    ]  # fmt: skip
    for code in places:
        assert window.rail.button(code).accessibleName()


def test_the_title_never_names_anybody(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    record = workspace.residents.save(ResidentDraft(first_name="Amina", last_name="Rahmani"))

    window.open_resident(record.resident_id)
    assert window.windowTitle() == "Palier"
    window.lower_curtain()
    assert "Amina" not in window.windowTitle()


def test_nothing_of_other_pages_stays_behind_a_screen_that_is_turned(
    window: MainWindow, workspace: Workspace
) -> None:
    record = workspace.residents.save(ResidentDraft(first_name="Amina", last_name="Rahmani"))
    window.open_resident(record.resident_id)
    window.go("plans")

    window.unload_pages()

    assert window.findChild(QWidget, "residents_page") is None
    assert window.place() == "plans"
    window.open_resident(record.resident_id)
    page = window.findChild(QWidget, "residents_page")
    assert page is not None and page.isVisible()


def test_the_palette_finds_people_and_opens_them_by_enter(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.residents.save(ResidentDraft(first_name="Amina", last_name="Rahmani"))
    workspace.employers.save(EmployerDraft(trade_name="Amiens Propreté"))
    opened: list[object] = []
    window.palette_layer.hit_chosen.connect(opened.append)

    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.palette_layer
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.line
    qtbot.keyClicks(palette.line, "ami")
    texts = [palette.results.result(row).text for row in range(palette.results.rowCount())]
    assert {"Amina Rahmani", "Amiens Propreté"} <= set(texts)

    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)

    assert palette.isHidden()
    assert [hit.title for hit in opened if isinstance(hit, SearchHit)] == ["Amiens Propreté"]
    assert window.place() == "employers"


def test_a_line_of_the_day_opens_the_file_at_what_it_is_about(
    window: MainWindow, workspace: Workspace
) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Amina")).resident_id
    for part, section in (PARTS[ReminderKind.INFORMATION], PARTS[ReminderKind.IMMERSION]):
        window.open_file_place(FilePlace(person, part, section))

        page = window.pages.current()
        assert isinstance(page, ResidentsPage)
        assert page.file.tabs.code() == part
        sections = getattr(page.file.tabs.current(), "parts", None)
        assert sections is not None
        assert sections.value() == section


def test_the_palette_acts(qtbot: QtBot, window: MainWindow) -> None:
    window.open_palette()
    palette = window.palette_layer

    qtbot.keyClicks(palette.line, "settings")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)

    assert window.place() == "settings"


def test_escape_closes_the_top_layer_only_and_the_focus_returns(qtbot: QtBot, window: MainWindow) -> None:
    page = window.go("settings")
    edit = page.findChild(QWidget, "organisation_name_edit")
    assert edit is not None
    edit.setFocus()

    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help_layer.isVisible()
    qtbot.keyClick(window.help_layer.close_button, Qt.Key.Key_Escape)
    assert window.help_layer.isHidden()
    assert QApplication.focusWidget() is edit

    window.open_palette()
    qtbot.keyClick(window.palette_layer.line, Qt.Key.Key_Escape)
    assert window.palette_layer.isHidden()
    assert QApplication.focusWidget() is edit
    assert window.place() == "settings"


def test_a_palette_without_answer_says_what_to_try(qtbot: QtBot, window: MainWindow) -> None:
    window.open_palette()

    qtbot.keyClicks(window.palette_layer.line, "zzzzqqq")

    nothing = window.palette_layer.findChild(QWidget, "palette_nothing")
    assert nothing is not None
    assert nothing.isVisible()


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_F9, NONE), (Qt.Key.Key_Space, CONTROL)])
def test_the_curtain_hides_everything_and_the_passphrase_raises_it(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    workspace.residents.save(ResidentDraft(first_name="Amina"))
    window.go("people")
    dialog = QDialog(window)
    dialog.setObjectName("some_dialog")
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())

    qtbot.keyClick(dialog.windowHandle(), key, modifier)

    curtain = window.curtain.curtain
    assert window.curtain.is_down()
    assert not window.pages.isVisible()
    assert not dialog.isVisible()
    assert window.windowTitle() == "Hall hours"
    shown = [label.accessibleName() or label.text() for label in _labels(curtain)]  # type: ignore[attr-defined]
    assert [text for _, text in GREETINGS] == [
        text for text in shown if text in {words for _, words in GREETINGS}
    ]
    assert any("Hall des Tilleuls" in text for text in shown)
    assert any("mardi, 14 h à 17 h" in text for text in shown)
    assert not any("Amina" in text for text in shown)

    qtbot.keyClick(curtain, Qt.Key.Key_Enter)
    qtbot.keyClicks(curtain.passphrase.edit, "faux")
    qtbot.keyClick(curtain.passphrase.edit, Qt.Key.Key_Return)
    assert window.curtain.is_down()
    assert curtain.field.error()
    assert curtain.passphrase.value() == ""

    qtbot.keyClicks(curtain.passphrase.edit, PASSPHRASE)
    qtbot.keyClick(curtain.passphrase.edit, Qt.Key.Key_Return)
    assert not window.curtain.is_down()
    assert window.windowTitle() == "Palier"
    assert window.place() == "people"
    assert dialog.isVisible()


def test_no_key_reaches_the_application_behind_the_curtain(qtbot: QtBot, window: MainWindow) -> None:
    window.go("hall")
    window.lower_curtain()

    for key, modifier in (
        (Qt.Key.Key_K, CONTROL),
        (Qt.Key.Key_2, ALT),
        (Qt.Key.Key_N, CONTROL),
        (Qt.Key.Key_F1, NONE),
    ):
        qtbot.keyClick(window, key, modifier)

    assert window.curtain.is_down()
    assert window.palette_layer.isHidden()
    assert window.help_layer.isHidden()
    assert window.place() == "hall"


def test_the_first_letter_typed_over_the_curtain_counts(qtbot: QtBot, window: MainWindow) -> None:
    window.lower_curtain()

    qtbot.keyClicks(window.curtain.curtain, PASSPHRASE[0])
    qtbot.keyClicks(window.curtain.curtain.passphrase.edit, PASSPHRASE[1:])
    qtbot.keyClick(window.curtain.curtain.passphrase.edit, Qt.Key.Key_Return)

    assert not window.curtain.is_down()


def test_the_curtain_falls_by_itself_after_the_idle_time(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.settings.save(replace(workspace.settings.settings(), idle_curtain_seconds=30))
    assert window.curtain._idle.interval() == 30_000
    assert window.curtain._idle.isActive()

    window.curtain._idle.timeout.emit()

    assert window.curtain.is_down()
    assert not window.curtain._idle.isActive()


def test_what_was_copied_here_is_gone_under_the_curtain(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("06 39 98 12 40")

    window.lower_curtain()

    assert QGuiApplication.clipboard().text() == ""


def test_undo_says_what_was_undone(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    record = workspace.residents.save(ResidentDraft(first_name="Amina"))
    workspace.residents.remove(record.resident_id)

    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)

    assert workspace.residents.count() == 1
    assert "Amina" in window.toast.text()
    assert window.toast._undo.isHidden()


def test_undo_with_nothing_to_undo_says_so(window: MainWindow, workspace: Workspace) -> None:
    while workspace.undo.last() is not None:
        workspace.undo.undo()

    window.undo()

    assert window.toast.text() == "Nothing to undo."


def test_zoom_keys_enlarge_everything_and_are_remembered(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    window.look_changed.connect(_wear)

    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Equal, CONTROL)
    assert theme.zoom == workspace.settings.settings().zoom == 1.25
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert theme.zoom == 1.1
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert theme.zoom == 1.0


def test_with_little_room_the_rail_keeps_its_icons_and_the_window_fits(
    qtbot: QtBot, window: MainWindow
) -> None:
    theme.apply("light", 1.5)
    window.go("hall")
    window.resize(1280, 640)
    QApplication.sendPostedEvents()

    assert (window.width(), window.height()) == (1280, 640)
    assert window.rail.button("people").toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert window.rail.button("people").height() >= 24
    bottom = window.rail.button("curtain")
    assert bottom.mapTo(window, bottom.rect().bottomLeft()).y() <= 640


def test_a_message_of_a_page_is_shown_above_it(window: MainWindow) -> None:
    window.on_message(("error", "Le disque est plein."))
    assert (window.messages.kind(), window.messages.text()) == ("error", "Le disque est plein.")
    window.on_message("Bonjour")
    assert window.messages.kind() == "info"


def test_closing_asks_every_page_to_keep_its_work(qtbot: QtBot, window: MainWindow) -> None:
    flushed: list[str] = []
    page = window.pages.current()
    assert page is not None
    page.flush = lambda: flushed.append("hall")  # type: ignore[attr-defined]

    window.close()

    assert flushed == ["hall"]


def _labels(parent: QWidget) -> list[QWidget]:
    return [child for child in parent.findChildren(QWidget) if hasattr(child, "text") and child.isVisible()]


def _wear(settings: object) -> None:
    theme.apply(settings.theme, settings.zoom)  # type: ignore[attr-defined]


def test_a_request_whose_answer_is_late_is_said_when_the_vault_opens(
    qtbot: QtBot, workspace: Workspace, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Nour"))
    today = workspace.privacy.today()
    draft = RequestDraft(resident_id=person.resident_id, kind=RequestKind.ACCESS, received_on=today)
    request = workspace.privacy.register.receive(draft)
    said = []
    for days in (0, 45):
        stopped_clock.advance(days=days)
        window = MainWindow(workspace, Session(inline_tasks, stopped_clock))
        qtbot.addWidget(window)
        with qtbot.waitSignal(window._after_paint.painted):  # all that follows the paint is done
            window.show()
        said.append(window.messages.text())
        window.destroy_pages()

    assert said[0] == ""
    assert "should have been answered already" in said[1]
    workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Copie remise.")
    assert overdue_words(workspace.privacy) == ""
