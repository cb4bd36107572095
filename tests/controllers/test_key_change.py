"""Somebody withdrawn for good: the vault has another key, or is as it was, and the journal says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.people import PeopleController
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.errors import VaultError
from models.records.journal import Action
from models.records.people import Role
from models.records.settings import AdviserDraft
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import labels
from tests.conftest import PASSPHRASE

THEIRS = "une autre phrase assez longue"
NOE = AdviserDraft(first_name="Noé", last_name="Témoin")


def _add(people: PeopleController, role: Role = Role.EMPLOYMENT, label: str = "Hall B") -> None:
    people.add_member(NOE, role, people.organisation_named("Maison Témoin"), label, THEIRS)


def _workspace(session: SessionController) -> Workspace:
    assert session.workspace is not None
    return session.workspace


def test_withdrawn_for_good_the_vault_has_another_key_and_opens_again_by_itself(
    qtbot: QtBot, session: SessionController, people: PeopleController, path: Path
) -> None:
    _add(people)
    key = _workspace(session).vault.database_key
    events: list[str] = []
    session.key_changing.connect(lambda: events.append("changing"))
    session.unlocked.connect(lambda workspace: events.append("unlocked"))

    with qtbot.waitSignal(session.unlocked, timeout=20_000):
        people.withdraw(people.members()[1].adviser_id, True)

    assert events == ["changing", "unlocked"]
    workspace = _workspace(session)
    session.settle()
    assert [line[1:] for line in _lines(session)][1:] == [
        (Action.LOCKED, ""),
        (Action.ADMINISTERED, "key_changed"),
        (Action.UNLOCKED, ""),
    ]
    assert workspace.vault.database_key != key
    assert [slot.label for slot in labels(path)] == ["Bureau"]
    assert workspace.settings.settings().adviser.display_name == "Camille Exemple"
    session.lock()
    session.open_now(path, PASSPHRASE)
    session.lock()


def test_a_full_disk_while_the_key_changes_leaves_the_vault_as_it_was(
    qtbot: QtBot,
    session: SessionController,
    people: PeopleController,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr("models.storage.rekey.copy_connection", full)
        with qtbot.waitSignal(session.failed, timeout=20_000) as blocker:
            people.change_key()

    assert blocker.args is not None
    assert blocker.args[0].code in {"vault.disk_full", "storage.disk_full"}
    assert session.workspace is None
    assert session.leaves_keys  # of the vault that was open
    workspace = session.open_now(path, PASSPHRASE)
    assert _lines(session)[1:3] == [
        ("Camille Exemple", Action.LOCKED, ""),
        ("Camille Exemple", Action.ADMINISTERED, "key_not_changed"),
    ]
    assert "key_changed" not in [line[2] for line in _lines(session)]
    assert workspace.settings.settings().adviser.display_name == "Camille Exemple"
    session.lock()


def test_a_change_of_the_key_that_was_cut_is_noted_by_the_opening_that_finishes_it(
    qtbot: QtBot,
    session: SessionController,
    people: PeopleController,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise VaultError("vault.read_only")

    with monkeypatch.context() as patch, qtbot.waitSignal(session.failed, timeout=20_000):
        patch.setattr("models.vault.rotation._swap", refuse)
        people.change_key()

    session.open_now(path, PASSPHRASE)

    assert [line for line in _lines(session) if line[2]] == [("", Action.ADMINISTERED, "key_changed")]
    session.lock()


def test_what_is_wrong_before_any_key_was_read_leaves_none(
    session: SessionController, people: PeopleController, path: Path, tmp_path: Path
) -> None:
    session.lock()
    fresh = SessionController(InlineTasks(), session._clock, CHEAPEST)

    fresh.unlock(path, "pas la bonne phrase")
    fresh.unlock(tmp_path / "nowhere", PASSPHRASE)
    left = [fresh.leaves_keys]
    (path / "data.db").write_bytes(b"\0" * 8192)
    fresh.unlock(path, PASSPHRASE)
    left.append(fresh.leaves_keys)

    assert left == [False, True]
    assert fresh.workspace is None


def _lines(session: SessionController) -> list[tuple[str, Action, str]]:
    """Return what the journal says of the vault, the oldest first: who, what, which detail."""
    with _store(session).read() as transaction:
        rows = transaction.connection.exec_driver_sql(
            "SELECT actor_name, action, detail FROM journal_entry WHERE kind = 'vault' ORDER BY number"
        ).all()
    return [(str(name), Action(action), str(detail)) for name, action, detail in rows]


def _store(session: SessionController) -> Store:
    assert session._opened is not None
    return session._opened.store
