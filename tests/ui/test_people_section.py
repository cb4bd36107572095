"""The team, one's own access and the keys of the vault, as they are managed on screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from controllers.people import PeopleController
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.ids import AdviserId
from models.records.people import Role
from models.records.settings import AdviserDraft, Settings
from models.vault.keys import CHEAPEST
from models.vault.vault import labels, unlock
from tests.conftest import PASSPHRASE, StoppedClock
from ui.dates import short_date
from ui.settings.keys_layer import RecoveryLayer
from ui.settings.people_member import MemberForm
from ui.settings.people_section import PeopleSection
from ui.settings.people_withdraw import WithdrawForm
from ui.widgets.messages import MessageBar

THEIRS = "une autre phrase assez longue"


@pytest.fixture
def session(
    inline_tasks: InlineTasks, stopped_clock: StoppedClock, tmp_path: Path
) -> Iterator[SessionController]:
    """Return a session in a new vault of two people; the one who coordinates is in."""
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    settings = Settings(adviser=AdviserDraft(first_name="Camille", last_name="Exemple"))
    people = session.create_now(tmp_path / "Rhône.palier", PASSPHRASE, settings, "Bureau").people
    people.add_member(
        AdviserDraft(first_name="Noé"),
        Role.OUTREACH,
        people.organisation_named("Maison Témoin"),
        "Hall B",
        THEIRS,
    )
    yield session
    session.lock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the vault of the session."""
    return tmp_path / "Rhône.palier"


def _workspace(session: SessionController) -> Workspace:
    assert session.workspace is not None
    return session.workspace


def _people(session: SessionController) -> PeopleController:
    return _workspace(session).people


def _show(qtbot: QtBot, session: SessionController) -> PeopleSection:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 900)
    section = PeopleSection(_workspace(session), MessageBar("test_messages"), window)
    section.setGeometry(window.rect())
    with qtbot.waitActive(window):
        window.show()
    section.window_kept = window  # type: ignore[attr-defined]  # as long as the section
    return section


def _type_as_the_colleague(session: SessionController, path: Path) -> None:
    session.lock()
    workspace = session.open_now(path, THEIRS)
    workspace.drafts.keep("meeting", "1", {"note": "Souhaite un poste de nuit"})
    workspace.drafts.keep("resident", "2", {"draft": {}})
    session.lock()
    session.open_now(path, PASSPHRASE)


def _seen(section: QWidget, name: str) -> list[QAbstractButton]:
    """Return the buttons of a name that are on screen: a list that was made again still has the former ones."""
    return [button for button in section.findChildren(QAbstractButton, name) if button.isVisible()]


def test_half_typed_work_is_told_at_the_withdrawal_and_waits_beside_the_name(
    qtbot: QtBot, session: SessionController, path: Path
) -> None:
    _type_as_the_colleague(session, path)
    section = _show(qtbot, session)
    said: list[str] = []
    section.team.said.connect(said.append)
    leaver = _people(session).members()[1]
    key = f"member_{leaver.adviser_id.hex[:8]}"

    _button(section, f"{key}_withdraw").click()
    told = section.findChild(QLabel, "half_typed_count")
    assert isinstance(told, QLabel)
    assert told.isVisible()
    assert told.text().startswith("2 piece(s) of half-typed work, the last of ")
    assert not _button(section, "hand_over_button").isVisible()  # the coordinator is of another house
    _button(section, "withdraw_button").click()

    assert said == ["The access is withdrawn. 2 piece(s) of half-typed work wait(s) beside the name."]
    qtbot.waitUntil(lambda: len(_seen(section, f"{key}_half_typed")) == 1)
    (waiting,) = _seen(section, f"{key}_half_typed")
    assert "(2)" in waiting.text()
    people = _people(session)
    members = people.members()
    house = people.organisation_named("Maison Témoin")
    people.save_member(people.draft(members[0].adviser_id), Role.COORDINATOR, house)
    qtbot.waitUntil(lambda: len(_seen(section, f"{key}_half_typed")) == 1)
    _seen(section, f"{key}_half_typed")[0].click()
    qtbot.waitUntil(lambda: len(_seen(section, "hand_over_button")) == 1)
    _seen(section, "hand_over_button")[0].click()

    assert said[1:] == ["2 piece(s) of half-typed work handed over."]
    assert _seen(section, f"{key}_half_typed") == []
    assert session.workspace is not None
    assert len(session.workspace.drafts.drafts()) == 2


def test_half_typed_work_is_thrown_away_only_when_asked_twice(
    qtbot: QtBot, session: SessionController, path: Path
) -> None:
    _type_as_the_colleague(session, path)
    section = _show(qtbot, session)
    leaver = _people(session).members()[1]
    _button(section, f"member_{leaver.adviser_id.hex[:8]}_withdraw").click()

    _button(section, "discard_half_typed_button").click()
    assert _button(section, "keep_half_typed_button").hasFocus()
    assert _people(session).half_typed(leaver.adviser_id).count == 2
    _button(section, "keep_half_typed_button").click()
    assert not _button(section, "confirm_discard_button").isVisible()
    _button(section, "discard_half_typed_button").click()
    _button(section, "confirm_discard_button").click()

    assert _people(session).half_typed(leaver.adviser_id).count == 0
    card = section.findChild(QWidget, "half_typed_card")
    assert card is not None
    assert not card.isVisible()


def test_who_has_typed_nothing_is_withdrawn_without_a_question(section: PeopleSection) -> None:
    leaver = section.team._people.members()[1]
    _button(section, f"member_{leaver.adviser_id.hex[:8]}_withdraw").click()

    card = section.findChild(QWidget, "half_typed_card")
    assert card is not None
    assert not card.isVisible()


@pytest.fixture
def section(qtbot: QtBot, session: SessionController) -> PeopleSection:
    """Return the section as the coordinator sees it."""
    return _show(qtbot, session)


def _button(section: QWidget, name: str) -> QAbstractButton:
    found = section.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def _form(section: PeopleSection) -> MemberForm:
    assert isinstance(section.team._form, MemberForm)
    return section.team._form


def _withdrawal(section: PeopleSection) -> WithdrawForm:
    assert isinstance(section.team._form, WithdrawForm)
    return section.team._form


def _names(section: PeopleSection) -> list[str]:
    found = section.team.findChildren(QLabel)
    return [one.text() for one in found if one.objectName().endswith("_name") and one.isVisible()]


def test_a_colleague_is_added_and_opens_the_vault(
    qtbot: QtBot, section: PeopleSection, session: SessionController, path: Path
) -> None:
    section.team.add_button.click()
    form = _form(section)
    assert form.first_name_edit.hasFocus()
    qtbot.keyClicks(form.first_name_edit, "Lina")
    qtbot.keyClicks(form.organisation_edit, "Maison")
    form.role_choice.chips()[3].click()
    qtbot.keyClicks(form.label_edit, "Lina")
    form.secret.suggest_button.click()
    chosen = form.secret.value()

    with qtbot.waitSignal(section.said):
        form.save_button.click()

    assert section.team._form is None
    qtbot.waitUntil(lambda: _names(section) == ["Camille Exemple", "Noé", "Lina"])
    member = _people(session).members()[2]
    assert (member.role, member.label) == (Role.STATISTICS, "Lina")
    session.lock()
    unlock(path, chosen, member.slot_id).close()


def test_what_is_missing_is_said_at_its_field(section: PeopleSection) -> None:
    section.team.add_button.click()
    form = _form(section)
    form.save_button.click()
    assert form.secret.passphrase_field.error()
    form.secret.suggest_button.click()
    form.save_button.click()
    assert form.first_name_field.error()
    form.first_name_edit.set_value("Lina")
    form.organisation_edit.set_value("Maison Témoin")
    form.label_edit.set_value("bureau")
    form.save_button.click()

    assert form.label_field.error()
    assert _names(section) == ["Camille Exemple", "Noé"]


def test_the_meaning_of_a_role_is_said_before_it_is_given(section: PeopleSection) -> None:
    section.team.add_button.click()
    form = _form(section)
    said = []
    for chip in form.role_choice.chips():
        chip.click()
        said.append(form._meaning.text())

    assert len(set(said)) == 4
    assert all(said)


def test_a_colleague_gets_another_role_and_a_new_passphrase(
    section: PeopleSection, session: SessionController, path: Path
) -> None:
    member = _people(session).members()[1]
    _button(section, f"member_{member.adviser_id.hex[:8]}_edit").click()
    form = _form(section)
    assert not form.secret.isVisible()
    form.role_choice.chips()[1].click()
    form.forgot_button.click()
    form.secret.suggest_button.click()
    chosen = form.secret.value()
    form.save_button.click()

    assert _people(session).members()[1].role is Role.EMPLOYMENT
    session.lock()
    unlock(path, chosen, member.slot_id).close()


def test_withdrawing_is_explained_and_the_safe_button_has_the_focus(
    qtbot: QtBot, section: PeopleSection, session: SessionController, path: Path
) -> None:
    member = _people(session).members()[1]
    name = f"member_{member.adviser_id.hex[:8]}_withdraw"
    _button(section, name).click()
    form = _withdrawal(section)
    assert form.cancel_button.hasFocus()
    qtbot.keyClick(form.cancel_button, Qt.Key.Key_Space)
    assert section.team._form is None
    assert len(labels(path)) == 2

    _button(section, name).click()
    form = _withdrawal(section)
    form.simple_button.click()

    assert [slot.label for slot in labels(path)] == ["Bureau"]


def test_withdrawing_for_good_changes_the_key(
    qtbot: QtBot, section: PeopleSection, session: SessionController
) -> None:
    assert session.workspace is not None
    key = session.workspace.vault.database_key
    section.team._on_withdraw(_people(session).members()[1])
    form = _withdrawal(section)

    with qtbot.waitSignal(session.unlocked, timeout=20_000):
        form.good_button.click()

    assert session.workspace.vault.database_key != key


def test_nobody_is_offered_to_withdraw_themselves(section: PeopleSection, session: SessionController) -> None:
    me = _people(session).me()
    assert me is not None

    assert not _button(section, f"member_{me.adviser_id.hex[:8]}_withdraw").isVisible()
    section.team._on_edit(me)
    assert not _form(section).forgot_button.isVisible()


def test_the_last_coordinator_stays_one_and_is_told_why(
    section: PeopleSection, session: SessionController
) -> None:
    me = _people(session).me()
    assert me is not None
    section.team._on_edit(me)
    form = _form(section)
    form.role_choice.chips()[0].click()
    form.save_button.click()
    assert form.organisation_field.error()
    form.organisation_edit.setText("Maison Témoin")
    form.save_button.click()

    assert section._messages.text()
    assert _people(session).may_administer()


def test_who_does_not_coordinate_sees_the_team_and_changes_only_themselves(
    qtbot: QtBot, session: SessionController, path: Path
) -> None:
    session.lock()
    session.open_now(path, THEIRS)
    section = _show(qtbot, session)

    assert _names(section) == ["Camille Exemple", "Noé"]
    assert not section.team.add_button.isVisible()
    assert not section.keys.isVisible()
    assert section.team._why.isVisible()
    edits = [b for b in section.team.findChildren(QAbstractButton) if b.isVisible()]
    assert edits == []
    section.own.label_edit.set_value("Hall A")
    _button(section, "keep_label_button").click()
    assert [slot.label for slot in labels(path)] == ["Bureau", "Hall A"]


def test_a_label_that_is_taken_is_said_in_place(section: PeopleSection, path: Path) -> None:
    section.own.label_edit.set_value("HALL B")
    _button(section, "keep_label_button").click()

    assert section.own.label_field.error()
    assert labels(path)[0].label == "Bureau"


def test_the_passphrase_is_changed_from_the_present_one(
    qtbot: QtBot, section: PeopleSection, session: SessionController, path: Path
) -> None:
    _button(section, "change_passphrase_button").click()
    own = section.own
    assert own.old.edit.hasFocus()
    own.change_button.click()
    assert own.old_field.error()
    own.old.set_value("pas la bonne phrase")
    own.secret.suggest_button.click()
    own.change_button.click()
    assert "passphrase" in own.old_field.error()
    own.old.set_value(PASSPHRASE)
    chosen = own.secret.value()
    with qtbot.waitSignal(section.said):
        own.change_button.click()

    assert not own.secret.isVisible()
    assert own.old.value() == own.secret.value() == ""
    session.lock()
    unlock(path, chosen).close()


def test_a_short_code_is_set_refused_and_removed(section: PeopleSection, session: SessionController) -> None:
    _button(section, "change_pin_button").click()
    section.own.pin.set_value("12")
    _button(section, "set_pin_button").click()
    assert section.own.pin_field.error()
    section.own.pin.set_value("4821")
    _button(section, "set_pin_button").click()
    assert _people(session).check_pin("4821")
    assert section.own.pin.value() == ""

    _button(section, "change_pin_button").click()
    _button(section, "remove_pin_button").click()
    assert not _people(session).has_pin()


def test_the_recovery_key_is_shown_once_and_counts_when_two_groups_are_read_back(
    qtbot: QtBot, section: PeopleSection, session: SessionController, path: Path
) -> None:
    assert "No recovery key" in section.keys._state.text()
    section.keys.recovery_button.click()
    layer = section._layer
    assert isinstance(layer, RecoveryLayer)
    layer.make_button.click()
    groups = [text.text() for text in layer.groups]
    assert [len(group) for group in groups] == [4] * 7
    assert not layer.print_bar.save_button.isVisible()
    layer.copied_button.click()
    assert layer.edits[0].hasFocus()

    layer.edits[0].set_value("ZZZZ")
    layer.edits[1].set_value("ZZZZ")
    layer.check_button.click()
    assert all(field.error() for field in layer.fields)
    assert len(labels(path)) == 2
    for edit, number in zip(layer.edits, layer._asked, strict=True):
        edit.set_value(groups[number].lower())
    with qtbot.waitSignal(section.said):
        layer.check_button.click()

    assert not layer.isVisible()
    assert {text.text() for text in layer.groups} == {""}
    assert short_date(date(2026, 3, 10)) in section.keys._state.text()
    session.lock()
    unlock(path, "-".join(groups)).close()


def test_putting_the_recovery_key_off_keeps_nothing(section: PeopleSection, path: Path) -> None:
    section.offer_recovery_key()
    layer = section._layer
    assert isinstance(layer, RecoveryLayer)
    layer.make_button.click()
    layer.close_layer()

    assert {text.text() for text in layer.groups} == {""}
    assert not layer._key
    assert len(labels(path)) == 2


def test_changing_the_key_is_asked_twice(
    qtbot: QtBot, section: PeopleSection, session: SessionController
) -> None:
    assert session.workspace is not None
    key = session.workspace.vault.database_key
    section.keys.change_button.click()
    assert section.keys.confirm_button.hasFocus()
    assert session.workspace.vault.database_key == key

    with qtbot.waitSignal(session.unlocked, timeout=20_000):
        section.keys.confirm_button.click()

    assert session.workspace.vault.database_key != key


def test_leaving_the_page_empties_what_is_secret(section: PeopleSection) -> None:
    _button(section, "change_passphrase_button").click()
    section.own.old.set_value(PASSPHRASE)
    section.team.add_button.click()
    _form(section).secret.suggest_button.click()

    section.hide()

    assert section.own.old.value() == ""
    assert section.team._form is None


def test_everything_has_a_name_for_who_does_not_see_it_and_plain_words(section: PeopleSection) -> None:
    section.team.add_button.click()
    shown = [w for w in section.findChildren(QWidget) if w.isVisible()]

    for widget in shown:
        if isinstance(widget, QAbstractButton | QLineEdit):
            assert widget.accessibleName(), widget.objectName()
        if isinstance(widget, QLabel) and widget.text():
            assert widget.textFormat() is Qt.TextFormat.PlainText, widget.objectName()


def test_ones_own_new_passphrase_leaves_a_form_about_somebody_else_as_it_is(
    qtbot: QtBot, session: SessionController
) -> None:
    section = _show(qtbot, session)
    people, said = _people(session), list[object]()
    section.said.connect(said.append)
    me = people.me()
    assert me is not None
    for open_form in (section.team._on_add, lambda: section.team._on_edit(me)):
        open_form()
        form = section.findChildren(MemberForm)[-1]
        form.last_name_edit.set_value("Nouvelle")
        form.last_name_edit.edited.emit()
        form.flush()

        people.change_passphrase(PASSPHRASE, THEIRS + " encore")
        people.change_passphrase(THEIRS + " encore", PASSPHRASE)
        people.reset_passphrase(_colleague(session), THEIRS)  # asked before, of another form

        assert form.isVisible()
        assert form.last_name_edit.value() == "Nouvelle"
    assert said == []
    assert [kept.kind for kept in _workspace(session).drafts.drafts()] == ["team_member"] * 2


def test_what_is_half_typed_of_an_access_goes_with_it(session: SessionController, path: Path) -> None:
    session.lock()
    workspace = session.open_now(path, THEIRS)
    me = workspace.people.me()
    assert me is not None
    workspace.drafts.keep("own_label", str(me.adviser_id), {"label": "Hall C"})
    session.lock()
    workspace = session.open_now(path, PASSPHRASE)
    workspace.drafts.keep("team_member", str(me.adviser_id), {"last_name": "Autre"})
    workspace.drafts.keep("team_member", "new", {"last_name": "Nouvelle"})

    workspace.people.withdraw(me.adviser_id, False)

    assert [kept.key for kept in workspace.drafts.drafts()] == ["new"]
    assert workspace.people.half_typed(me.adviser_id).count == 0


def _colleague(session: SessionController) -> AdviserId:
    me = _people(session).me()
    return next(member.adviser_id for member in _people(session).members() if member != me)
