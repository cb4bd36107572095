"""The journal through a whole session: opened, worked in, locked, put back, purged."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.errors import InvalidInput
from models.records.journal import Action, FaultKind, JournalFilter
from models.records.meetings import MeetingDraft
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.vault.keys import CHEAPEST
from models.vault.vault import DATABASE
from tests.conftest import PASSPHRASE, StoppedClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Journal.palier"


@pytest.fixture
def session(inline_tasks: InlineTasks, stopped_clock: StoppedClock) -> SessionController:
    return SessionController(inline_tasks, stopped_clock, CHEAPEST)


@pytest.fixture
def created(session: SessionController, path: Path) -> Workspace:
    settings = Settings(adviser=AdviserDraft(first_name="Nadia", last_name="Benali"))
    return session.create_now(path, PASSPHRASE, settings)


def _acts(workspace: Workspace) -> list[tuple[Action, str]]:
    return [(entry.action, entry.kind) for entry in reversed(workspace.journal.entries())]


def test_a_session_is_told_from_end_to_end(
    session: SessionController, created: Workspace, path: Path
) -> None:
    resident_id = created.residents.save(ResidentDraft(first_name="Samir")).resident_id
    created.residents.open(resident_id)
    created.meetings.save(MeetingDraft(resident_id=resident_id, note="Souhaite travailler"))
    created.residents.remove(resident_id)
    created.undo.undo()
    session.lock()
    again = session.open_now(path, PASSPHRASE)
    acts = _acts(again)
    names = {entry.actor_name for entry in again.journal.entries()}
    faults = again.journal.check_now()
    session.lock()

    assert acts[-8:] == [
        (Action.UNLOCKED, "vault"),
        (Action.CREATED, "resident"),
        (Action.SEEN, "resident"),
        (Action.CREATED, "meeting"),
        (Action.DELETED, "resident"),
        (Action.CHANGED, "resident"),
        (Action.LOCKED, "vault"),
        (Action.UNLOCKED, "vault"),
    ]
    assert "Nadia Benali" in names
    assert again.journal.warning() is None
    assert faults == ()


def test_a_database_put_back_is_seen_at_the_next_opening_and_noted(
    session: SessionController, created: Workspace, path: Path, tmp_path: Path
) -> None:
    session.lock()
    earlier = shutil.copy(path / DATABASE, tmp_path / "earlier.db")
    workspace = session.open_now(path, PASSPHRASE)
    workspace.residents.save(ResidentDraft(first_name="Samir"))
    session.lock()
    shutil.copy(earlier, path / DATABASE)
    behind = session.open_now(path, PASSPHRASE)
    warning, acts = behind.journal.warning(), _acts(behind)
    faults = behind.journal.check_now()
    session.lock()
    later = session.open_now(path, PASSPHRASE)
    after = later.journal.warning()
    session.lock()

    assert warning is FaultKind.ROLLED_BACK
    assert (Action.WARNED, "journal") in acts
    assert faults
    assert after is None  # said once; the line that says so stays


def test_the_rule_is_kept_at_opening(
    session: SessionController, created: Workspace, path: Path, stopped_clock: StoppedClock
) -> None:
    created.settings.save(replace(created.settings.settings(), journal_months=6))
    session.lock()
    stopped_clock.advance(days=150)
    for _ in range(4):
        stopped_clock.advance(days=10)
        session.open_now(path, PASSPHRASE)
        session.lock()
    workspace = session.open_now(path, PASSPHRASE)
    oldest = min(entry.at for entry in workspace.journal.entries(limit=500))
    purged = workspace.journal.entries(JournalFilter(actions=(Action.PURGED,)))
    faults = workspace.journal.check_now()
    session.lock()

    assert stopped_clock.now - oldest <= timedelta(days=184)
    assert purged
    assert faults == ()


@pytest.mark.parametrize("months", [0, 5, 13])
def test_no_other_rule_is_taken(created: Workspace, session: SessionController, months: int) -> None:
    with pytest.raises(InvalidInput):
        created.journal.keep_for(months)
    session.lock()


def test_the_lines_of_one_file(session: SessionController, created: Workspace) -> None:
    first = created.residents.save(ResidentDraft(first_name="Samir")).resident_id
    second = created.residents.save(ResidentDraft(first_name="Fatou")).resident_id
    created.meetings.save(MeetingDraft(resident_id=first, note="x"))
    created.journal.note_printed("plan", None, first)

    kinds = [(entry.action, entry.kind) for entry in created.journal.entries_of(first)]
    assert kinds == [
        (Action.PRINTED, "plan"),
        (Action.CREATED, "meeting"),
        (Action.CREATED, "resident"),
    ]
    assert len(created.journal.entries_of(second)) == 1
    session.lock()
