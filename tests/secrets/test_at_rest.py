"""What lies on the disk, what is logged, and what the process asked of the system."""

from __future__ import annotations

import logging
import subprocess
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import text

from controllers.workspace import Workspace
from models.documents.proof.checking import check
from models.errors import InvalidInput
from models.records.residents import ResidentDraft
from models.storage.engine import READ
from models.storage.store import Store
from tests.secrets.child import ROOT, running
from tests.secrets.planted import MARK, invented_name, name_needles, plant

PLAIN = b"SQLite format 3\0"
SETTINGS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "temp_store": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "mmap_size": 0,
}
HOSTILE = (
    "Robert'); DROP TABLE resident;--",
    "<img src='/etc/passwd'>",
    "%s %d {name}",
    "Nguyễn\u202eenihC",
    "a\nb",
)


def test_no_file_of_a_vault_is_in_clear_or_holds_a_key_or_a_name(qapp: object, tmp_path: Path) -> None:
    planted = plant(tmp_path / "Essai.palier")
    needles = planted.needles() | name_needles()

    files = [file for file in tmp_path.rglob("*") if file.is_file()]

    assert planted.path / "data.db" in files
    for file in files:
        content = file.read_bytes()
        assert not content.startswith(PLAIN), file
        assert [name for name, needle in needles.items() if needle in content] == [], file


def test_journals_hold_nothing_in_clear_while_the_vault_is_open(
    workspace: Workspace, vault_path: Path
) -> None:
    for _ in range(20):
        workspace.residents.save(ResidentDraft(first_name=invented_name(), last_name=invented_name()))

    beside = [vault_path / f"data.db{end}" for end in ("-wal", "-shm")]
    assert all(file.stat().st_size for file in beside)
    for file in (vault_path / "data.db", *beside):
        content = file.read_bytes()
        assert [name for name, needle in name_needles().items() if needle in content] == []


def test_every_connection_keeps_its_settings(store: Store) -> None:
    writer = store._engine.connect()
    reader = store._engine.connect().execution_options(**{READ: True})
    with writer, reader:
        for connection in (writer, reader):
            found = {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in SETTINGS}
            assert found == SETTINGS
            assert connection.execute(text("PRAGMA cipher_status")).scalar() == "1"


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_that_is_typed_is_logged(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    with caplog.at_level(logging.NOTSET):
        workspace.residents.save(ResidentDraft(first_name=f"{MARK} {name}", last_name=MARK))
        workspace.search.find(f"{MARK} {name}")
        with pytest.raises(InvalidInput) as refused:
            workspace.residents.save(ResidentDraft(last_name=MARK * 40))
        assert MARK not in f"{refused.value} {[problem.params for problem in refused.value.problems]}"
        check(f"%PDF-1.7 /T (Gel) /ByteRange {MARK} {name}".encode())

    assert MARK not in caplog.text
    assert MARK not in "".join(capfd.readouterr())


def test_the_loggers_that_would_quote_people_are_silent() -> None:
    for name in ("sqlalchemy.engine", "sqlalchemy.pool", "sqlalchemy.orm"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)
    import_module("models.documents.proof.writing")  # whatever signs or checks imports pyHanko through it
    assert not logging.getLogger("pyhanko").propagate


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
def test_no_dump_of_the_memory_is_ever_made() -> None:
    program = (
        "import ctypes, faulthandler, resource, sys; from models.vault.hardening import harden; harden();"
        "dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == 'linux' else 0;"
        "print(resource.getrlimit(resource.RLIMIT_CORE), dumpable, faulthandler.is_enabled())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "(0, 0) 0 False"


@pytest.mark.skipif(sys.platform != "linux", reason="read in /proc")
def test_the_lock_screen_is_hardened_too_and_holds_no_file_of_the_vault(qapp: object, tmp_path: Path) -> None:
    planted = plant(tmp_path / "Essai.palier", residents=1)
    with running(tmp_path, "--vault", str(planted.path)) as child:
        child.wait_for("ready")
        child.do("unlock", passphrase=planted.passphrase)
        child.wait_for("open")
        assert _open_files(child.pid, planted.path)

        child.do("press", keys="Ctrl+L")
        child.wait_for("painted")
        ready = child.wait_for("ready")

        assert ready["notice"] in {"The vault is locked.", "Le coffre est verrouillé."}
        assert _open_files(child.pid, planted.path) == []
        limits = Path(f"/proc/{child.pid}/limits").read_text()
        (core,) = [line for line in limits.splitlines() if line.startswith("Max core file size")]
        assert core.split()[4:6] == ["0", "0"]
        assert planted.passphrase not in Path(f"/proc/{child.pid}/cmdline").read_text()
        assert planted.passphrase not in Path(f"/proc/{child.pid}/environ").read_text()


def _open_files(pid: int, vault: Path) -> list[str]:
    found = []
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed between two looks
            found.append(str(link.readlink()))
    return [link for link in found if link.startswith(str(vault))]
