"""From the first window to an open vault and back: on real encrypted files, through the real screens."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import ThreadTasks
from models.clock import utc_now
from models.vault.keys import CHEAPEST
from tests.conftest import PASSPHRASE
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.session.create_page import CreatePage
from ui.session.first_window import FirstWindow
from ui.session.open_forms import OpenForms
from ui.session.strength import Strength, strength_of
from ui.settings.keys_layer import RecoveryLayer
from ui.start import Start


@pytest.fixture
def start(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    tasks = ThreadTasks()
    session = SessionController(tasks, utc_now, CHEAPEST)
    start = Start(session, preferences)
    start._crashes.remove()
    yield start
    start.close()
    tasks.wait()
    _destroy()


def test_the_passphrase_opens_the_vault(qtbot: QtBot, start: Start, vault_path: Path) -> None:
    forms = _open(start, vault_path)

    qtbot.keyClicks(forms.unlock_page.passphrase.edit, PASSPHRASE)
    with qtbot.waitSignal(start._session.unlocked, timeout=20_000):
        qtbot.keyClick(forms.unlock_page.passphrase.edit, Qt.Key.Key_Return)

    assert start.open_window is None
    window = _main(start)
    assert window.isVisible()
    assert window.windowTitle() == "Palier"
    assert not [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, FirstWindow) and widget.isVisible()
    ]


def test_a_wrong_passphrase_is_said_below_the_field_and_gives_nothing(
    qtbot: QtBot, start: Start, vault_path: Path
) -> None:
    forms = _open(start, vault_path)

    qtbot.keyClicks(forms.unlock_page.passphrase.edit, "pas la bonne du tout")
    selected: list[str] = []
    edit = forms.unlock_page.passphrase.edit
    edit.selectionChanged.connect(lambda: selected.append(edit.selectedText()))
    with qtbot.waitSignal(start._session.failed, timeout=20_000):
        qtbot.mouseClick(forms.unlock_page.open_button, Qt.MouseButton.LeftButton)

    assert "passphrase does not open" in forms.unlock_page.passphrase_field.error()
    assert forms.unlock_page.open_button.isEnabled()
    assert "pas la bonne du tout" in selected  # typed over at once
    assert start.main_window is None


def test_the_window_lives_and_refuses_a_second_try_while_the_vault_opens(
    qtbot: QtBot, start: Start, vault_path: Path
) -> None:
    forms = _open(start, vault_path)
    forms.unlock_page.passphrase.set_value(PASSPHRASE)

    with qtbot.waitSignal(start._session.unlocked, timeout=20_000):
        forms.unlock_page.open_button.click()
        assert not forms.unlock_page.open_button.isEnabled()
        assert not forms.unlock_page.passphrase.isEnabled()
        assert "Opening" in forms.unlock_page.open_button.text()


def test_a_folder_that_is_no_vault_is_said_above_the_form(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    other = tmp_path / "Photos"
    other.mkdir()
    forms = _open(start, other)
    forms.unlock_page.passphrase.set_value(PASSPHRASE)

    with qtbot.waitSignal(start._session.failed, timeout=20_000):
        forms.unlock_page.open_button.click()

    assert "not a vault" in forms.unlock_page.messages.text()


def test_locking_destroys_whatever_showed_the_vault(qtbot: QtBot, start: Start, vault_path: Path) -> None:
    window = weakref.ref(_unlock(qtbot, start, vault_path))
    pages = [weakref.ref(page) for page in window().pages._pages.values()]  # type: ignore[union-attr]

    start.lock("Le coffre est verrouillé.")
    _destroy()
    qtbot.waitUntil(lambda: window() is None)

    assert start.main_window is None
    assert [page() for page in pages] == [None] * len(pages)
    assert window() is None
    assert start.forms is not None
    assert start.forms.unlock_page.messages.text() == "Le coffre est verrouillé."
    assert start.forms.unlock_page.passphrase.value() == ""


def test_ctrl_l_locks(qtbot: QtBot, start: Start, vault_path: Path) -> None:
    window = _unlock(qtbot, start, vault_path)

    with qtbot.waitSignal(start._session.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert start.main_window is None
    assert start.open_window is not None


def test_a_vault_is_created_with_its_adviser_and_its_hall(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    start.show_open()
    forms = _forms(start)
    assert "no vault" in forms.unlock_page.messages.text()
    forms.show_create()
    page = forms.findChild(CreatePage)
    assert isinstance(page, CreatePage)

    page.document_name_edit.set_value("Conseil emploi")
    page.first_name_edit.set_value("Clémence")
    page.residence_edit.set_value("Les Tilleuls")
    page.hall_edit.set_value("Hall <des> Tilleuls & Cie")
    page.hours_edit.set_value("mardi, 14 h à 17 h")
    page.secret.passphrase.set_value(PASSPHRASE)
    page.secret.again.set_value(PASSPHRASE)
    with qtbot.waitSignal(start._session.unlocked, timeout=20_000):
        page.create_button.click()

    workspace = start._session.workspace
    assert workspace is not None
    settings = workspace.settings.settings()
    assert settings.document_name == "Conseil emploi"
    assert settings.adviser.first_name == "Clémence"
    assert _main(start).curtain.place_words() == "Hall <des> Tilleuls & Cie"
    assert (tmp_path / "data" / "palier" / "Palier.palier").is_dir()
    offer = _main(start).findChild(RecoveryLayer)
    assert isinstance(offer, RecoveryLayer)
    assert offer.isVisible()
    offer.later_button.click()
    assert not offer.isVisible()


@pytest.mark.parametrize(
    ("first", "second", "field"),
    [("court", "court", "passphrase_field"), (PASSPHRASE, PASSPHRASE + "!", "again_field")],
)
def test_a_vault_is_not_made_with_a_weak_or_misspelt_passphrase(
    qtbot: QtBot, start: Start, first: str, second: str, field: str
) -> None:
    start.show_open()
    _forms(start).show_create()
    page = _forms(start).findChild(CreatePage)
    assert isinstance(page, CreatePage)

    page.secret.passphrase.set_value(first)
    page.secret.again.set_value(second)
    with qtbot.assertNotEmitted(page.create_requested):
        page.create_button.click()

    assert getattr(page.secret, field).error()


def test_the_vault_comes_back_by_itself_once_its_key_was_changed(
    qtbot: QtBot, start: Start, vault_path: Path
) -> None:
    before = _unlock(qtbot, start, vault_path)
    place = before.place()

    with qtbot.waitSignal(start._session.unlocked, timeout=30_000):
        start._session.change_key()
        assert start.main_window is None
        forms = _forms(start)
        assert "key of the vault" in forms.unlock_page.messages.text()
        assert not forms.unlock_page.open_button.isEnabled()

    assert _main(start) is not before
    assert _main(start).place() == place
    assert start.open_window is None
    assert sorted(file.name for file in vault_path.iterdir() if file.name.startswith("data.db.")) == []


def test_what_was_typed_in_the_very_first_window_is_kept(qtbot: QtBot, start: Start) -> None:
    window = FirstWindow()
    with qtbot.waitSignal(window.painted):
        window.resize(800, 600)
        window.show()
    edit = window.findChild(QWidget, "first_passphrase_edit")
    assert edit is not None
    qtbot.keyClicks(edit, "quatre mots")

    start.show_open(window=window)

    assert _forms(start).unlock_page.passphrase.value() == "quatre mots"


def test_the_passphrase_can_be_shown_and_capitals_are_noticed(qtbot: QtBot, start: Start) -> None:
    start.show_open()
    field = _forms(start).unlock_page.passphrase

    qtbot.keyClick(field.edit, Qt.Key.Key_A)
    assert field._capitals.isHidden()
    QApplication.sendEvent(field.edit, _key("A"))
    assert not field._capitals.isHidden()

    field._show.click()
    assert field.edit.displayText() == field.value()
    field.forget()
    assert field.edit.displayText() == ""
    assert not field._show.isChecked()


def test_the_language_changes_live_and_the_place_is_kept(
    qtbot: QtBot, start: Start, vault_path: Path
) -> None:
    window = _unlock(qtbot, start, vault_path)
    window.go("settings")
    workspace = start._session.workspace
    assert workspace is not None
    page = window.pages.current()
    page.display.language_choice.set_value("en")  # type: ignore[union-attr]

    page.display._on_edited()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: start.main_window is not window)

    assert _main(start).place() == "settings"
    assert start._preferences.language() == "en"


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("", Strength.EMPTY),
        ("azerty", Strength.SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.SHORT),
        ("motdepasse1234", Strength.WEAK),
        ("cheval cheval cheval cheval", Strength.WEAK),
        ("cheval agrafe violon", Strength.FAIR),
        ("cheval agrafe violon pluie", Strength.GOOD),
    ],
)
def test_strength_is_told_honestly(text: str, strength: Strength) -> None:
    assert strength_of(text) == strength


def _key(text: str) -> QEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, text)


def _open(start: Start, vault: Path) -> OpenForms:
    start.show_open(vault)
    return _forms(start)


def _forms(start: Start) -> OpenForms:
    assert start.forms is not None
    return start.forms


def _main(start: Start) -> MainWindow:
    assert start.main_window is not None
    return start.main_window


def _unlock(qtbot: QtBot, start: Start, vault: Path) -> MainWindow:
    forms = _open(start, vault)
    forms.unlock_page.passphrase.set_value(PASSPHRASE)
    with qtbot.waitSignal(start._session.unlocked, timeout=20_000):
        forms.unlock_page.open_button.click()
    window = _main(start)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def _destroy() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
