"""The ways back from the curtain: short code, passphrase, somebody else; and the code that opens nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.errors import VaultError
from models.records.people import Role
from models.records.settings import AdviserDraft
from models.vault.keys import CHEAPEST
from models.vault.vault import unlock
from tests.conftest import PASSPHRASE
from tests.factories import some_settings
from ui.curtain.curtain import Curtain
from ui.preferences import Preferences
from ui.start import Start

CODE = "4711"
OTHER_PASSPHRASE = "cinq loutres dans le canal"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Deux.palier"


@pytest.fixture
def start(qtbot: QtBot, preferences: Preferences, path: Path) -> Iterator[Start]:
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    start = Start(session, preferences)
    start._crashes.remove()
    start.show_open(path)
    workspace = session.create_now(path, PASSPHRASE, some_settings(), "Maëlle")
    workspace.people.set_pin(CODE)
    yield start
    start.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lowered(start: Start) -> Curtain:
    assert start.main_window is not None
    start.main_window.lower_curtain()
    curtain = start.main_window.curtain.curtain
    curtain.ask()
    return curtain


def give(curtain: Curtain, text: str) -> None:
    curtain.passphrase.set_value(text)
    QTest.keyClick(curtain.passphrase.edit, Qt.Key.Key_Return)


def is_down(start: Start) -> bool:
    assert start.main_window is not None
    return start.main_window.curtain.is_down()


def add_colleague(start: Start) -> UUID:
    workspace = start._session.workspace
    assert workspace is not None
    me = workspace.people.me()
    assert me is not None
    workspace.people.add_member(
        AdviserDraft(first_name="Nour", last_name="Belkacem"),
        Role.OUTREACH,
        me.organisation_id,
        "Nour",
        OTHER_PASSPHRASE,
    )
    (other,) = [person.slot_id for person in start._session.people() if person.label == "Nour"]
    return other


def test_the_short_code_raises_the_curtain(start: Start) -> None:
    give(lowered(start), CODE)

    assert not is_down(start)


def test_so_does_the_passphrase(start: Start) -> None:
    give(lowered(start), PASSPHRASE)

    assert not is_down(start)


def test_the_short_code_never_opens_the_vault(start: Start, path: Path) -> None:
    start.lock_now()

    with pytest.raises(VaultError, match=r"vault\.wrong_passphrase"):
        unlock(path, CODE)


def test_five_wrong_codes_lock_the_vault(start: Start) -> None:
    curtain = lowered(start)
    for left in ("4", "3", "2", "1"):
        give(curtain, "0000")
        assert left in curtain.field.error()
    assert is_down(start)

    give(curtain, "0000")

    assert start.main_window is None
    assert start._session.workspace is None


def test_a_right_code_starts_the_count_again(start: Start) -> None:
    curtain = lowered(start)
    for _ in range(4):
        give(curtain, "0000")
    give(curtain, CODE)
    curtain = lowered(start)
    give(curtain, "0000")

    assert start.main_window is not None


def test_somebody_else_goes_on_with_their_own_passphrase(qtbot: QtBot, start: Start) -> None:
    other = add_colleague(start)
    before = start.main_window
    curtain = lowered(start)
    assert [chip.text() for chip in curtain.people.chips()] == ["Nour"]

    curtain.people.chips()[0].click()
    assert "Nour" in curtain.field.label.text()
    give(curtain, PASSPHRASE)
    assert start.main_window is before
    assert is_down(start)
    assert curtain.field.error()

    give(curtain, OTHER_PASSPHRASE)

    workspace = start._session.workspace
    assert workspace is not None
    assert workspace.vault.slot_id == other
    assert start.main_window is not before
    assert not is_down(start)


def test_no_name_is_shown_before_the_way_back_is_asked_for(start: Start) -> None:
    add_colleague(start)
    assert start.main_window is not None
    start.main_window.lower_curtain()

    assert not start.main_window.curtain.curtain.people_field.isVisible()
