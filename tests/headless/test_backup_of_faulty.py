"""A backup without a window: what the vault itself lacks has a code of its own, and who made it is noted."""

from __future__ import annotations

from pathlib import Path

import pytest

from controllers.headless.arguments import ExitCode
from controllers.headless.backup import print_backup
from controllers.headless.sentences import Words
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.records.settings import AdviserDraft, Settings
from models.vault.keys import CHEAPEST
from tests.conftest import PASSPHRASE, StoppedClock


@pytest.mark.parametrize("is_faulty", [False, True])
def test_a_backup_says_by_its_code_whether_the_vault_lacks_files(  # noqa: PLR0917  (fixtures)
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    is_faulty: bool,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "poste"))
    path, stick = tmp_path / "R.palier", tmp_path / "cle"
    stick.mkdir()
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    adviser = AdviserDraft(first_name="Camille", last_name="Essai")
    workspace = session.create_now(path, PASSPHRASE, Settings(adviser=adviser, organisation_name="M"), "Hall")
    if is_faulty:
        with workspace.residents._store.begin() as transaction:
            transaction.connection.exec_driver_sql(
                "INSERT INTO attachment (id, kind, media_type, name, byte_count, sha256, key, created_by, "
                "created_at, updated_at) VALUES (?, 'signed_paper', 'application/pdf', 'feuille', 1, 'ab', ?,"
                " '', '2026-03-10 11:00:00', '2026-03-10 11:00:00')",
                (b"0" * 16, b"k" * 32),
            )
    session.lock()

    code = print_backup(path, PASSPHRASE, stick, Words(is_english=True))

    said = capsys.readouterr()
    assert code == (ExitCode.FAULTY if is_faulty else ExitCode.DONE)
    assert "Backup made" in said.out
    assert ("Run check" in said.err) is is_faulty
    workspace = session.open_now(path, PASSPHRASE)
    with workspace.residents._store.read() as transaction:
        rows = transaction.connection.exec_driver_sql(
            "SELECT actor_name FROM journal_entry WHERE action = 'backed_up'"
        ).all()
    session.lock()
    assert [actor for (actor,) in rows] == ["Camille Essai"]
