"""A vault of any size: every table filled, everything found, nothing left behind by a failure."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from uuid import RFC_4122, UUID

import pytest
from sqlalchemy import Connection

from controllers.headless.demo_session import USUAL_RESIDENTS
from controllers.headless.demo_vault import VaultOrder, _add_crowd, _enter, print_vault, write_vault
from controllers.headless.sentences import Words
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.errors import VaultError
from models.records.plans import PlanStatus
from models.storage.store import Store
from models.storage.words import resident_words
from models.vault.vault import unlock
from tests.ready_demo import ready_demo

PASSPHRASE = "un coffre pour des essais"
ORDER = VaultOrder(residents=140, employers=30)
FEW = 44


@pytest.fixture(scope="module")
def entered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Those entered one by one, the same in a vault of any size: as ``write_vault`` begins."""
    path = tmp_path_factory.mktemp("entered") / "Démo.palier"
    _enter(path, PASSPHRASE, ORDER, utc_now())
    return path


@pytest.fixture(scope="module")
def demo(entered: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = shutil.copytree(entered, tmp_path_factory.mktemp("demo") / "Démo.palier")
    _add_crowd(path, PASSPHRASE, ORDER, utc_now(), _tell_nobody)
    return path


def _tell_nobody(*_progress: object) -> None: ...


@pytest.fixture
def session(qapp: object) -> SessionController:
    return SessionController(InlineTasks(), utc_now)


def opened(session: SessionController, path: Path) -> Workspace:
    return session.open_now(path, PASSPHRASE)


@pytest.fixture(scope="module")
def few(entered: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Those entered one by one, and the first four of those written in batches."""
    path = shutil.copytree(entered, tmp_path_factory.mktemp("few") / "few")
    _add_crowd(path, PASSPHRASE, replace(ORDER, residents=FEW), utc_now(), _tell_nobody)
    return path


@pytest.mark.parametrize("size", ["demo", "few"])
def test_every_table_is_filled_and_every_row_points_somewhere(
    size: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(size)
    vault = unlock(path, PASSPHRASE)
    store = Store.open(vault.database_path, vault.database_key)
    with store.read() as transaction:
        connection = transaction.connection
        tables = _tables(connection)
        empty = [table for table in tables if not _has_rows(connection, table)]
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    store.close()
    vault.close()

    assert len(tables) > 80
    assert empty == []
    assert lost == []


def _tables(connection: Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return [row[0] for row in connection.exec_driver_sql(query)]


def _has_rows(connection: Connection, table: str) -> bool:
    query = f'SELECT EXISTS (SELECT 1 FROM "{table}")'  # noqa: S608  (own names)
    return bool(connection.exec_driver_sql(query).scalar_one())


def test_a_filled_vault_is_built_like_a_new_one_and_sound(demo: Path, tmp_path: Path) -> None:
    built = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    new = Store.create(tmp_path / "new.db", bytes(32))
    vault = unlock(demo, PASSPHRASE)
    filled = Store.open(vault.database_path, vault.database_key)
    with new.read() as one, filled.read() as other:
        wanted = one.connection.exec_driver_sql(built).all()
        found = other.connection.exec_driver_sql(built).all()
        synchronous = other.connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
    filled.check()
    new.close()
    filled.close()
    vault.close()

    assert found == wanted
    assert synchronous == 2  # FULL


_WORDS = """
    SELECT file.first_name, file.last_name, file.room, file.code, file.phone, home.name, file.search_key
    FROM resident AS file JOIN residence AS home ON home.id = file.residence_id
    WHERE file.id NOT IN (SELECT resident_id FROM own_value)
"""


def test_files_written_in_batches_have_the_words_of_those_that_are_saved(demo: Path) -> None:
    vault = unlock(demo, PASSPHRASE)
    store = Store.open(vault.database_path, vault.database_key)
    with store.read() as transaction:
        files = transaction.connection.exec_driver_sql(_WORDS).all()
        keys = [
            UUID(bytes=row[0]) for row in transaction.connection.exec_driver_sql("SELECT id FROM meeting")
        ]
    store.close()
    vault.close()

    for first_name, last_name, room, code, phone, residence, words in files:
        assert words == resident_words(
            first_name=first_name, last_name=last_name, room=room, code=code, phone=phone, residence=residence
        )
    assert len(files) > ORDER.residents // 2
    assert {(key.version, key.variant) for key in keys} == {(4, RFC_4122)}


def test_its_journal_was_purged_by_the_rule_and_is_whole(demo: Path, session: SessionController) -> None:
    workspace = opened(session, demo)
    faults, warning = workspace.journal.check_now(), workspace.journal.warning()
    lines = workspace.journal.entries()
    copied = workspace.backups.state().last_at
    session.lock()

    assert faults == ()
    assert warning is None
    assert lines[-1].number > 1
    assert copied is not None  # a copy was truly made and read back, before it went


def test_what_was_noted_the_last_time_is_there_to_prepare_the_next(
    demo: Path, session: SessionController
) -> None:
    workspace = opened(session, demo)
    hall = workspace.settings.settings().current_hall_id
    last = workspace.hall_days.prepare(hall, workspace.meetings.day()).last
    session.lock()

    assert last is not None
    assert last.content.note
    assert last.content.counts.received > 0


def test_the_lists_have_what_was_asked_for(demo: Path, session: SessionController) -> None:
    workspace = opened(session, demo)

    assert workspace.residents.count() == ORDER.residents
    assert workspace.employers.count() == ORDER.employers
    assert {row.status for row in workspace.plans.rows()} >= {
        PlanStatus.DRAFT,
        PlanStatus.TO_SIGN,
        PlanStatus.SIGNED,
        PlanStatus.DECLINED,
    }
    session.lock()


def test_three_wait_in_the_hall_today(demo: Path, session: SessionController) -> None:
    workspace = opened(session, demo)
    hall = workspace.settings.settings().current_hall_id

    day = workspace.meetings.today(hall)

    assert [visit.language for visit in day.waiting] == ["ti", "bn", "en"]
    session.lock()


def test_people_written_in_batches_are_found_and_saved_like_others(
    demo: Path, session: SessionController
) -> None:
    workspace = opened(session, demo)
    rows = workspace.residents.first_rows(400)
    last = max(rows, key=lambda row: row.number)
    record = workspace.residents.open(last.resident_id)

    assert record.code == f"R-{ORDER.residents:04d}"
    assert last in workspace.residents.search(record.content.last_name.upper(), 400)
    assert last in workspace.residents.search(record.code)
    assert workspace.residents.save(record.content).content == record.content
    assert workspace.meetings.meetings_of(last.resident_id)
    session.lock()


def test_every_plan_can_be_opened_and_shown(demo: Path, session: SessionController) -> None:
    workspace = opened(session, demo)

    shown = {row.status: workspace.plans.open(row.plan_id) for row in workspace.plans.rows()}

    for record in shown.values():
        assert workspace.plans.document(record.version_id).startswith(b"%PDF-")
    session.lock()


def test_new_codes_go_on_where_the_batches_stopped(demo: Path, session: SessionController) -> None:
    workspace = opened(session, demo)
    first = workspace.residents.first_rows(1)[0]
    draft = workspace.residents.open(first.resident_id).content

    new = workspace.residents.save(type(draft)(first_name="Nouvelle"))

    assert new.code == f"R-{ORDER.residents + 1:04d}"
    workspace.residents.remove(new.resident_id)
    session.lock()


def test_a_vault_of_one_person_is_made_too(session: SessionController, tmp_path: Path) -> None:
    path = tmp_path / "small"

    write_vault(path, PASSPHRASE, VaultOrder(residents=1, employers=1))

    assert opened(session, path).residents.count() == 1
    session.lock()


def test_the_same_seed_makes_the_same_people(
    demo: Path, few: Path, session: SessionController, tmp_path: Path
) -> None:
    """In the demo of the window, made apart, those entered one by one; then the first of those written in batches."""
    first = names_by_number(opened(session, demo))
    again = names_by_number(opened(session, few))
    words = ready_demo(tmp_path / "apart")
    apart = names_by_number(session.open_now(tmp_path / "apart", words))

    assert (len(again), len(apart)) == (FEW, USUAL_RESIDENTS)
    assert again == {number: name for number, name in first.items() if number <= FEW}
    assert apart == {number: name for number, name in first.items() if number <= USUAL_RESIDENTS}
    session.lock()


def names_by_number(workspace: Workspace) -> dict[int, str]:
    return {row.number: row.display_name for row in workspace.residents.first_rows(400)}


def test_a_weak_passphrase_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as refused:
        print_vault(tmp_path / "weak", "court", VaultOrder(residents=5), Words(is_english=False))

    assert refused.value.code == "vault.weak_passphrase"
    assert list(tmp_path.iterdir()) == []


def test_a_vault_that_is_there_is_left_alone(demo: Path, session: SessionController) -> None:
    with pytest.raises(VaultError) as refused:
        print_vault(demo, PASSPHRASE, VaultOrder(residents=5), Words(is_english=False))

    assert refused.value.code == "vault.exists"
    assert opened(session, demo).residents.count() == ORDER.residents
    session.lock()
