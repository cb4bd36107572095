"""Before a vault is open: names, the other way in, the wait, and a new passphrase after the recovery key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from controllers.opening import Person, VaultFace
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.records.settings import AdviserDraft, Settings
from models.rules.passphrase_words import bits_of_suggestion, suggest, words
from models.vault.keys import CHEAPEST
from tests.conftest import PASSPHRASE, StoppedClock
from ui.session.doorway import Doorway
from ui.session.first_window import FirstWindow
from ui.session.new_passphrase import NewPassphrase
from ui.session.open_forms import OpenForms
from ui.session.recover_page import RecoverPage
from ui.session.strength import Strength, strength_of
from ui.session.unlock_page import UnlockPage

PEOPLE = (Person(uuid4(), "Bureau"), Person(uuid4(), "Hall <b>B</b> & Cie"), Person(uuid4(), ""))
THEIRS = "une autre phrase assez longue"


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> UnlockPage:
    """Return the unlock form of one vault."""
    page = UnlockPage([tmp_path])
    qtbot.addWidget(page)
    page.resize(460, 520)
    with qtbot.waitActive(page):
        page.show()
    return page


def _face(
    page: UnlockPage, people: tuple[Person, ...] = PEOPLE, *, has_key: bool = True, seconds: int = 0
) -> None:
    path = page._path()
    assert path is not None
    page.show_face(VaultFace(path, people, has_key, seconds))


def test_one_person_is_asked_for_the_passphrase_only(page: UnlockPage) -> None:
    _face(page, PEOPLE[:1], has_key=False)

    assert not page.people_field.isVisible()
    assert not page._key_button.isVisible()
    assert page.passphrase_field.isVisible()


def test_several_people_choose_their_name_with_the_keyboard_and_only_their_slot_is_tried(
    qtbot: QtBot, page: UnlockPage
) -> None:
    _face(page)
    chips = page.people_chips.chips()
    assert [chip.accessibleName() for chip in chips] == ["Bureau", "Hall <b>B</b> & Cie", "Without a name"]

    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    qtbot.keyClick(chips[1], Qt.Key.Key_Space)
    assert page.passphrase.edit.hasFocus()
    qtbot.keyClicks(page.passphrase.edit, PASSPHRASE)
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)

    assert asked.args == [page._path(), PASSPHRASE, PEOPLE[1].slot_id]


def test_nobody_has_to_choose_a_name(qtbot: QtBot, page: UnlockPage) -> None:
    _face(page)
    page.passphrase.set_value(PASSPHRASE)

    with qtbot.waitSignal(page.open_requested) as asked:
        page.open_button.click()

    assert asked.args is not None
    assert asked.args[2] is None


def test_the_names_of_another_vault_are_not_shown(page: UnlockPage, tmp_path: Path) -> None:
    page.show_face(VaultFace(tmp_path / "other", PEOPLE, True, 0))

    assert not page.people_field.isVisible()


def test_the_recovery_key_is_another_way_in(qtbot: QtBot, page: UnlockPage) -> None:
    _face(page)
    page._key_button.click()
    assert page.key_edit.isVisible()
    assert not page.passphrase_field.isVisible()
    page.open_button.click()
    assert page.key_field.error()
    page.key_edit.set_value("7QK2 0000")

    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.key_edit, Qt.Key.Key_Return)

    assert asked.args == [page._path(), "7QK2 0000", None]
    page.show_error("Ce n’est pas la clé.", is_passphrase=True)
    assert page.key_field.error() == "Ce n’est pas la clé."
    page._key_button.click()
    assert page.passphrase_field.isVisible()
    page.forget()
    assert page.key_edit.value() == ""


def test_the_wait_is_counted_down_and_the_button_shut_meanwhile(qtbot: QtBot, page: UnlockPage) -> None:
    page._clock.setInterval(20)
    page.passphrase.set_value(PASSPHRASE)
    page.set_wait(3)

    assert not page.open_button.isEnabled()
    assert "3" in page._wait_pill.text()
    with qtbot.assertNotEmitted(page.open_requested):
        qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.open_button.isEnabled, timeout=2000)
    assert not page._wait_pill.isVisible()
    with qtbot.waitSignal(page.open_requested):
        page.open_button.click()


def test_a_wait_left_by_the_last_run_is_shown_at_once(page: UnlockPage) -> None:
    _face(page, seconds=42)

    assert "42" in page._wait_pill.text()
    assert not page.open_button.isEnabled()
    page.set_busy(True)
    page.set_busy(False)
    assert not page.open_button.isEnabled()


def test_a_colleague_does_not_wait_for_another_name(page: UnlockPage) -> None:
    path = page._path()
    assert path is not None
    waits = ((PEOPLE[0].slot_id, 30), (PEOPLE[1].slot_id, 0))
    page.show_face(VaultFace(path, PEOPLE, False, 30, waits))
    assert not page.open_button.isEnabled()  # without a name, every one is tried

    page.people_chips.chips()[1].click()
    assert page.open_button.isEnabled()
    assert not page._wait_pill.isVisible()
    page.people_chips.chips()[0].click()

    assert "30" in page._wait_pill.text()
    assert not page.open_button.isEnabled()


def test_every_word_is_plain_text(page: UnlockPage) -> None:
    _face(page)

    assert {label.textFormat() for label in page.findChildren(QLabel) if label.text()} <= {
        Qt.TextFormat.PlainText
    }


@pytest.fixture
def shared(
    inline_tasks: InlineTasks, stopped_clock: StoppedClock, tmp_path: Path
) -> Iterator[tuple[SessionController, Path, str]]:
    """Return a session on a closed vault of two people, and its recovery key."""
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    path = tmp_path / "Rhône.palier"
    people = session.create_now(
        path, PASSPHRASE, Settings(adviser=AdviserDraft(first_name="Camille")), "Bureau"
    ).people
    people.add_member(
        AdviserDraft(first_name="Noé"),
        people.members()[0].role,
        people.organisation_named("Maison Témoin"),
        "Hall B",
        THEIRS,
    )
    key = people.draw_recovery_key()
    groups = key.split("-")
    people.keep_recovery_key(key, {1: groups[1], 2: groups[2]})
    session.lock()
    yield session, path, key
    session.lock()


@pytest.fixture
def forms(qtbot: QtBot, shared: tuple[SessionController, Path, str]) -> Iterator[OpenForms]:
    """Return the forms of the first window, joined to the session."""
    session, path, _ = shared
    window = FirstWindow()
    qtbot.addWidget(window)
    window.resize(1100, 740)
    with qtbot.waitActive(window):
        window.show()
    forms = OpenForms([path], path.with_name, "fr")
    forms.open_requested.connect(session.unlock)
    window.complete(forms)
    Doorway(session, forms)
    yield forms
    window.close()


def test_the_names_come_from_the_vault_itself(forms: OpenForms) -> None:
    chips = forms.unlock_page.people_chips.chips()

    assert [chip.accessibleName() for chip in chips] == ["Bureau", "Hall B"]
    assert forms.unlock_page._key_button.isVisible()


def test_five_failures_shut_the_button_for_five_seconds(
    forms: OpenForms, shared: tuple[SessionController, Path, str]
) -> None:
    for _ in range(5):
        assert forms.unlock_page.open_button.isEnabled()
        forms.unlock_page.passphrase.set_value("pas la bonne phrase")
        forms.unlock_page.open_button.click()

    assert not forms.unlock_page.open_button.isEnabled()
    assert forms.unlock_page._wait_pill.isVisible()


def test_the_recovery_key_leads_to_a_new_passphrase_then_to_the_vault(
    qtbot: QtBot, forms: OpenForms, shared: tuple[SessionController, Path, str]
) -> None:
    session, path, key = shared
    forms.unlock_page._key_button.click()
    forms.unlock_page.key_edit.set_value(key.lower())
    forms.unlock_page.open_button.click()
    page = forms.findChild(RecoverPage)
    assert isinstance(page, RecoverPage)
    assert page.isVisible()
    assert forms.unlock_page.key_edit.value() == ""

    page.finish_button.click()
    assert page.people_field.error()
    page.people_chips.chips()[1].click()
    page.secret.suggest_button.click()
    chosen = page.secret.value()
    with qtbot.waitSignal(session.unlocked):
        page.finish_button.click()

    assert session.workspace is not None
    assert session.workspace.settings.settings().adviser.first_name == "Noé"
    session.lock()
    session.open_now(path, chosen)


def test_giving_up_after_the_recovery_key_shuts_the_vault(
    forms: OpenForms, shared: tuple[SessionController, Path, str]
) -> None:
    session, path, key = shared
    forms.unlock_page._key_button.click()
    forms.unlock_page.key_edit.set_value(key)
    forms.unlock_page.open_button.click()
    page = forms.findChild(RecoverPage)
    assert isinstance(page, RecoverPage)

    page.back_button.click()

    assert forms.unlock_page.isVisible()
    session.open_now(path, PASSPHRASE)


def test_seven_words_drawn_by_lot_are_shown_with_their_true_strength(qtbot: QtBot) -> None:
    form = NewPassphrase("test_")
    qtbot.addWidget(form)
    form.show()

    form.suggest_button.click()

    drawn = form.value().split()
    assert len(drawn) == 7
    assert set(drawn) <= set(words())
    assert form._drawn.text() == form.value()
    assert f"{int(bits_of_suggestion())} bits" in form._about.text()
    assert form.require()
    form.forget()
    assert form.value() == ""
    assert not form._drawn.isVisible()


def test_the_list_of_words_is_easy_to_type_and_large_enough() -> None:
    assert len(words()) >= 1500
    assert len(set(words())) == len(words())
    assert all(word.isascii() and word.islower() and 4 <= len(word) <= 8 for word in words())
    assert bits_of_suggestion() >= 74
    drawn = {suggest() for _ in range(200)}
    assert len(drawn) == 200
    assert {strength_of(phrase) for phrase in drawn} == {Strength.GOOD}
