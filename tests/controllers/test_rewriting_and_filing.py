"""What is under way while the person changes, the key changes or the vault is locked: kept, and in whose name."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import ThreadTasks
from controllers.workspace import Workspace
from models.attachments.folder import FOLDER, AttachmentFolder
from models.records.attachments import SealedFile
from models.records.journal import Action
from models.records.people import Role
from models.records.plans import PlanVersionRecord
from models.records.settings import AdviserDraft, Settings
from models.vault.keys import CHEAPEST
from models.vault.vault import labels
from tests.attachment_samples import a_plan_on_paper, given_photo
from tests.conftest import PASSPHRASE, StoppedClock

_OTHER = "une autre phrase assez longue"
_SECONDS = 10


class _Held:
    """A file held between its writing and its row."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_written, self.may_go_on = threading.Event(), threading.Event()
        write = AttachmentFolder.write

        def held(folder: AttachmentFolder, content: bytes) -> SealedFile:
            sealed = write(folder, content)
            self.is_written.set()
            self.may_go_on.wait(_SECONDS)
            return sealed

        monkeypatch.setattr(AttachmentFolder, "write", held)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Held]:
    held = _Held(monkeypatch)
    yield held
    held.may_go_on.set()


@pytest.fixture
def session(qtbot: QtBot, stopped_clock: StoppedClock) -> Iterator[SessionController]:
    tasks = ThreadTasks()
    session = SessionController(tasks, stopped_clock, CHEAPEST)
    yield session
    session.lock()
    tasks.wait()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Rhône.palier"


@pytest.fixture
def opened(session: SessionController, path: Path) -> Workspace:
    settings = Settings(
        adviser=AdviserDraft(first_name="Camille", last_name="Exemple"), organisation_name="Association"
    )
    return session.create_now(path, PASSPHRASE, settings, "Bureau")


def _add(qtbot: QtBot, workspace: Workspace, role: Role) -> None:
    people = workspace.people
    with qtbot.waitSignal(people.member_added, timeout=_SECONDS * 1000):
        draft = AdviserDraft(first_name="Noé", last_name="Tardif")
        people.add_member(draft, role, people.organisation_named("Association"), "Hall", _OTHER)


def _switch(qtbot: QtBot, session: SessionController, path: Path) -> None:
    with qtbot.waitSignal(session.switched, timeout=_SECONDS * 1000):
        session.switch_person(labels(path)[1].slot_id, _OTHER)


def _begin_filing(qtbot: QtBot, workspace: Workspace, held: _Held, count: int = 1) -> PlanVersionRecord:
    plan = a_plan_on_paper(workspace)
    workspace.attachments.add(plan.version_id, [given_photo(f"{place}.jpg") for place in range(count)])
    qtbot.waitUntil(held.is_written.is_set, timeout=_SECONDS * 1000)
    return plan


def _rows(session: SessionController, path: Path, plan: PlanVersionRecord) -> list[tuple[str, str]]:
    session.lock()
    workspace = session.open_now(path, PASSPHRASE)
    return [(row.name, row.created_by) for row in workspace.attachments.of_version(plan.version_id)]


@pytest.mark.parametrize("role", [Role.EMPLOYMENT, Role.STATISTICS])
def test_sheets_being_filed_when_the_person_changes_are_kept_in_the_name_of_who_filed_them(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot, session: SessionController, opened: Workspace, path: Path, held: _Held, role: Role
) -> None:
    _add(qtbot, opened, role)
    plan = _begin_filing(qtbot, opened, held, 2)
    filer = opened.settings.settings().adviser.first_name

    _switch(qtbot, session, path)
    came = session.workspace
    assert came is not None
    told: list[str] = []
    came.attachments.filed.connect(lambda record: told.append(record.name))
    assert came.attachments.is_busy
    held.may_go_on.set()
    qtbot.waitUntil(lambda: not came.attachments.is_busy, timeout=_SECONDS * 1000)

    assert told == ["0.jpg", "1.jpg"]
    rows = _rows(session, path, plan)
    assert [(name, by.partition(" ")[0]) for name, by in rows] == [("0.jpg", filer), ("1.jpg", filer)]
    assert filer != "Noé"


def test_sheets_being_filed_when_the_key_changes_are_kept_first(
    qtbot: QtBot, session: SessionController, opened: Workspace, path: Path, held: _Held
) -> None:
    plan = _begin_filing(qtbot, opened, held, 2)
    told: list[str] = []
    opened.attachments.filed.connect(lambda record: told.append(record.name))

    session.change_key()
    assert session.workspace is opened  # not yet
    with qtbot.waitSignal(session.unlocked, timeout=2 * _SECONDS * 1000):
        held.may_go_on.set()

    assert told == ["0.jpg", "1.jpg"]
    assert [name for name, _ in _rows(session, path, plan)] == ["0.jpg", "1.jpg"]


def test_a_sweep_waits_for_the_row_of_a_file_that_is_written(
    qtbot: QtBot, session: SessionController, opened: Workspace, path: Path, held: _Held
) -> None:
    plan = _begin_filing(qtbot, opened, held)

    swept: list[int] = []
    sweeping = threading.Thread(target=lambda: swept.append(opened.attachments.sweep_now()))
    sweeping.start()
    sweeping.join(0.3)
    held.may_go_on.set()
    sweeping.join(_SECONDS)
    qtbot.waitUntil(lambda: not opened.attachments.is_busy, timeout=_SECONDS * 1000)

    assert swept == [0]
    assert len(list((path / FOLDER).glob("*"))) == 1
    assert len(_rows(session, path, plan)) == 1


def _rewrite_slowly(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    begun, may_end = threading.Event(), threading.Event()

    def slowly(_connection: object) -> None:
        begun.set()
        may_end.wait(_SECONDS)

    monkeypatch.setattr("models.storage.store.compact", slowly)
    return begun, may_end


def test_whoever_comes_while_the_file_is_rewritten_waits_for_it_to_save_and_is_told_of_its_end(
    qtbot: QtBot,
    session: SessionController,
    opened: Workspace,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _add(qtbot, opened, Role.COORDINATOR)
    begun, may_end = _rewrite_slowly(monkeypatch)
    opened.privacy.retention.rewriter.start()
    begun.wait(_SECONDS)

    _switch(qtbot, session, path)
    came = session.workspace
    assert came is not None
    assert came.privacy.retention.rewriter.is_running
    threading.Timer(0.5, may_end.set).start()
    with qtbot.waitSignal(came.privacy.retention.compacted, timeout=_SECONDS * 1000):
        came.drafts.keep("resident", "new", {"first_name": "Zoé"})

    session._opened.store.note(Action.SEEN, "vault")  # type: ignore[union-attr]
    actions = [(line.action, line.actor_name) for line in came.journal.entries() if line.kind == "vault"]
    assert (Action.LOCKED, "Camille Exemple") in actions
    assert (Action.UNLOCKED, "Noé Tardif") in actions
