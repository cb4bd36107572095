"""What a person sees and does about backups."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.restoring import RestoreController
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.backup.making import make
from models.records.backups import LEAST_FREE_BYTES, BackupState
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault
from tests.conftest import NOON, PASSPHRASE, StoppedClock
from ui.main_window import MainWindow
from ui.session.open_forms import OpenForms
from ui.session.restore_layer import RestoreLayer
from ui.settings.backup_badge import BackupBadge
from ui.settings.backup_section import BackupSection
from ui.settings.settings_page import SettingsPage
from ui.widgets.messages import MessageBar


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def messages(qtbot: QtBot) -> MessageBar:
    bar = MessageBar("messages")
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def section(qtbot: QtBot, workspace: Workspace, messages: MessageBar) -> BackupSection:
    section = BackupSection(workspace.backups, messages)
    qtbot.addWidget(section)
    section.resize(1000, 700)
    section.show()
    return section


class Asked(QObject):
    """Counts how often the settings are asked for."""

    count = 0

    def note(self) -> None:
        self.count += 1


def _click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_before_a_place_is_chosen_one_thing_can_be_done(section: BackupSection) -> None:
    assert section._last.text() == "None yet."
    assert "Choose below" in section._quiet.text()
    assert not section.now_button.isEnabled()
    assert not section.trial_button.isEnabled()
    assert section.place_button.isEnabled()


def test_choosing_a_place_makes_the_first_backup_at_once(
    section: BackupSection, messages: MessageBar, stick: Path
) -> None:
    section.choose(str(stick))

    assert messages.kind() == "success"
    assert "read through and sound" in section._last.text()
    assert len(section.list.texts()) == 1
    assert "Read through, sound" in section.list.texts()[0]
    assert section._place.text() == str(stick)
    assert section.now_button.isEnabled()
    assert section.stop_button.isHidden()


def test_one_click_tries_a_restoration_and_says_how_it_went(
    qtbot: QtBot, section: BackupSection, messages: MessageBar, stick: Path
) -> None:
    section.choose(str(stick))

    _click(qtbot, section.trial_button)
    assert messages.kind() == "success"
    assert "it is sound" in messages.text()

    database = next(stick.glob("palier-2*/data.db"))
    database.write_bytes(database.read_bytes()[:-4096])
    _click(qtbot, section.trial_button)
    assert messages.kind() == "error"
    assert "not whole" in messages.text()


def test_a_missing_stick_is_said_once_and_quietly(
    section: BackupSection, messages: MessageBar, stick: Path, workspace: Workspace
) -> None:
    section.choose(str(stick))
    messages.dismiss()
    shutil.move(stick, stick.with_name("poche"))

    workspace.backups.look()

    assert messages.text() == ""
    assert "not there" in section._quiet.text()
    assert "read through and sound" in section._last.text()
    assert section.list.texts() == []
    assert not section.now_button.isEnabled()


def test_little_room_and_a_shared_disk_are_told(section: BackupSection, stick: Path) -> None:
    section.choose(str(stick))
    assert not section._disk.isHidden()

    state = BackupState(destination=stick, is_present=True, last_at=NOON, free_bytes=LEAST_FREE_BYTES - 1)
    section.show_state(state)

    assert section._room.text().startswith("Only 500 MB")
    assert section._disk.isHidden()


def test_a_place_inside_the_vault_is_explained(
    section: BackupSection, messages: MessageBar, vault_path: Path
) -> None:
    section.choose(str(vault_path))

    assert messages.kind() == "error"
    assert "inside the vault" in messages.text()
    assert section._place.text() == "Not chosen yet"


def test_restoring_leads_to_the_first_window(qtbot: QtBot, section: BackupSection) -> None:
    _click(qtbot, section.restore_button)

    assert "lock it" in section.hint.text()
    with qtbot.waitSignal(section.lock_requested):
        section.hint.action_requested.emit()


def test_the_badge_is_a_button_for_the_keyboard_too(qtbot: QtBot, workspace: Workspace, stick: Path) -> None:
    asked = Asked()
    window = QWidget()
    qtbot.addWidget(window)
    before = QPushButton("before", window)
    badge = BackupBadge(workspace.backups, asked.note, window)
    window.show()
    window.activateWindow()
    badge.look()  # as the window has it do once its page is painted
    qtbot.waitUntil(badge.isVisible)
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    still = badge.grab().toImage()
    qtbot.keyClick(before, Qt.Key.Key_Tab)

    assert badge.hasFocus()
    assert badge.grab().toImage() != still  # the ring
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(badge, key)
    _click(qtbot, badge)
    assert asked.count == 4
    reader = QAccessible.queryAccessibleInterface(badge)
    assert reader.role() == QAccessible.Role.Button
    assert (
        reader.text(QAccessible.Text.Name) == "No verified backup was made of this vault: open its settings"
    )
    workspace.backups.choose_destination(stick)
    workspace.backups.back_up_now()
    assert reader.text(QAccessible.Text.Name).startswith("Last verified backup: ")


def test_the_badge_is_always_in_view_and_leads_to_the_settings(
    qtbot: QtBot,
    workspace: Workspace,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    stick: Path,
) -> None:
    window = MainWindow(workspace, SessionController(inline_tasks, stopped_clock), "people")
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    badge = window.findChild(BackupBadge)
    assert isinstance(badge, BackupBadge)
    qtbot.waitUntil(badge.isVisible)
    assert badge.text() == "No backup yet"

    workspace.backups.choose_destination(stick)
    workspace.backups.back_up_now()
    assert badge.text().startswith("Backup: ")
    assert badge.isVisible()

    _click(qtbot, badge)
    page = window.pages.current()
    assert isinstance(page, SettingsPage)
    assert isinstance(page._section(page.tabs.current()), BackupSection)
    window.destroy_pages()


@pytest.fixture
def layer(
    qtbot: QtBot,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[RestoreLayer]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "poste neuf"))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1080, 700)
    parent.show()
    layer = RestoreLayer(RestoreController(inline_tasks, stopped_clock, parent), parent)
    layer.open_restore()
    yield layer
    parent.close()


@pytest.fixture
def backup(store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock) -> Path:
    return make(store, opened_vault, stick, stopped_clock).path


def test_a_backup_is_looked_at_before_it_is_restored(
    qtbot: QtBot, layer: RestoreLayer, backup: Path, stick: Path
) -> None:
    assert layer.passphrase_field.isHidden()
    layer.choose(str(stick))
    assert layer.which.count() == 1
    assert layer.go_button.isHidden()

    layer.passphrase.set_value("d'autres mots que les bons")
    _click(qtbot, layer.look_button)
    assert layer.passphrase_field.error()
    assert layer.go_button.isHidden()

    layer.passphrase.set_value(PASSPHRASE)
    _click(qtbot, layer.look_button)
    assert layer._holds.text().startswith("0 people, 0 employers, 0 plans")
    assert "becomes the vault" in layer._goes.text()
    with qtbot.waitSignal(layer.restored) as done:
        _click(qtbot, layer.go_button)

    assert (done.args[0] / "data.db").is_file()
    assert layer.passphrase.value() == ""
    assert layer.isHidden()


def test_a_folder_without_backups_is_explained(layer: RestoreLayer, tmp_path: Path) -> None:
    layer.choose(str(tmp_path))

    assert "no backup of Palier" in layer.messages.text()
    assert layer.look_button.isHidden()


def test_a_backup_that_is_not_whole_is_explained_and_another_can_be_chosen(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot, layer: RestoreLayer, backup: Path, stick: Path, store: Store, opened_vault: Vault
) -> None:
    older = make(store, opened_vault, stick, StoppedClock()).path
    layer.choose(str(stick))
    newest = layer.which.value()
    assert newest == older  # made last, whatever its date
    (older / "data.db").unlink()
    layer.passphrase.set_value(PASSPHRASE)

    _click(qtbot, layer.look_button)

    assert "not whole" in layer.messages.text()
    layer.which.set_value(backup)
    _click(qtbot, layer.look_button)
    assert not layer.go_button.isHidden()


def test_the_first_window_offers_to_restore(qtbot: QtBot, tmp_path: Path) -> None:
    forms = OpenForms((), tmp_path.joinpath, "fr")
    qtbot.addWidget(forms)
    forms.resize(1080, 700)
    forms.show()

    _click(qtbot, forms.unlock_page._restore)

    layer = forms.findChild(RestoreLayer)
    assert isinstance(layer, RestoreLayer)
    assert layer.isVisible()
    layer.close_layer()


def test_the_vault_that_is_here_is_shown_beside_the_backup_and_stays(
    qtbot: QtBot, layer: RestoreLayer, backup: Path, stick: Path
) -> None:
    layer.choose(str(stick))
    assert layer._there.isHidden()
    assert layer._since.isHidden()
    layer.passphrase.set_value(PASSPHRASE)
    _click(qtbot, layer.look_button)
    assert layer.in_place.isHidden()
    with qtbot.waitSignal(layer.restored) as done:
        _click(qtbot, layer.go_button)
    first = done.args[0]
    assert first.stem == "Essai"
    written = NOON.timestamp() + 86_400
    for file in first.iterdir():
        os.utime(file, (written, written))

    layer.open_restore()
    layer.choose(str(stick))
    assert not layer._there.isHidden()
    assert "the vault “Essai”, last written to on" in layer._there.text()
    assert "more recent than this backup" in layer._there.text()
    assert "It is not touched" in layer._there.text()
    layer.passphrase.set_value(PASSPHRASE)
    _click(qtbot, layer.look_button)
    assert not layer.in_place.isChecked()
    assert "becomes the vault “Essai (restored)”" in layer._goes.text()
    qtbot.keyClick(layer.in_place, Qt.Key.Key_Space)
    assert "takes the place of the vault “Essai”" in layer._goes.text()
    qtbot.keyClick(layer.in_place, Qt.Key.Key_Space)
    with qtbot.waitSignal(layer.restored) as done:
        _click(qtbot, layer.go_button)

    assert done.args[0].stem == "Essai (restored)"
    assert first.is_dir()


def test_what_opens_an_older_backup_is_said_in_the_list_and_where_it_is_restored(  # noqa: PLR0917  (fixtures)
    section: BackupSection,
    layer: RestoreLayer,
    backup: Path,
    store: Store,
    opened_vault: Vault,
    stick: Path,
    stopped_clock: StoppedClock,
) -> None:
    opened_vault.change_passphrase(PASSPHRASE, "sept autres mots tirés au hasard pour essayer", CHEAPEST)
    make(store, opened_vault, stick, stopped_clock)
    section.choose(str(stick))
    label = opened_vault.labels()[0].label
    said = f"The passphrase of {label} was changed after this backup" if label else "A passphrase was changed"

    assert [said in line for line in section.list.texts()] == [False, False, True]
    layer.choose(str(backup))
    assert said in layer._since.text()
    assert not layer._since.isHidden()
    layer.choose(str(stick))
    assert layer._since.isHidden()


def test_the_settings_say_that_this_vault_stays_as_it_is(
    qtbot: QtBot, section: BackupSection, stick: Path
) -> None:
    section.choose(str(stick))
    _click(qtbot, section.restore_button)

    assert "This vault is more recent and is not touched" in section.hint.text()
