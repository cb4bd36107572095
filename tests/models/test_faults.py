"""Faults of the machine and of the medium: each a clear code, nothing acknowledged lost."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import IO, Any

import pytest

from models.errors import StorageFailure, VaultError
from models.storage.store import Store
from models.vault.vault import Vault, unlock

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")
CANARY = "Amina Exemple, chambre 12"


@cache
def _can_mount() -> bool:
    """Say whether this machine lets a process mount a disk that nobody else sees."""
    try:
        done = subprocess.run(
            [*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=False, capture_output=True
        )
    except OSError:
        return False
    return done.returncode == 0


def _on_a_small_disk(scenario: str, folder: Path) -> Any:
    if not _can_mount():
        pytest.skip("needs a mount namespace (Linux, user namespaces or root): small disks cannot be mounted")
    done = subprocess.run(
        [*NAMESPACE, sys.executable, str(HERE / "small_disk.py"), scenario, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_disk_too_small_for_a_vault_is_told_as_full_and_left_empty(tmp_path: Path) -> None:
    found = _on_a_small_disk("full_at_creation", tmp_path)

    assert found["is_made_in_the_end"]
    assert len(found["refusals"]) >= 3
    assert all(refusal == ["vault.disk_full", []] for refusal in found["refusals"])


def test_a_disk_that_fills_loses_nothing_and_work_goes_on_once_space_returns(tmp_path: Path) -> None:
    found = _on_a_small_disk("full_while_writing", tmp_path)

    assert found["codes"] == ["storage.disk_full"]
    assert found["written"] > 100
    assert found["lost"] == 0


def test_a_full_disk_at_opening_is_told_and_opens_once_space_returns(tmp_path: Path) -> None:
    assert _on_a_small_disk("full_while_opening", tmp_path) == {"full": "storage.disk_full", "free": "opened"}


def test_a_read_only_medium_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    found = _on_a_small_disk("read_only", tmp_path)

    assert found == {"codes": ["vault.read_only", "vault.read_only"], "is_unchanged": True}


@pytest.mark.skipif(sys.platform == "win32", reason="os.fork is needed")
def test_twenty_kills_while_writing_lose_no_acknowledged_row(store: Store, opened_vault: Vault) -> None:
    store.close()

    done = subprocess.run(
        [sys.executable, str(HERE / "killed_writer.py"), str(store.path), "20"],
        input=opened_vault.database_key.hex(),
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT)},
    )

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["kills"] == 20
    assert found["acknowledged"] > 100
    assert (found["lost"], found["damaged"]) == (0, 0)


@contextlib.contextmanager
def _another_instance(path: Path, passphrase: str) -> Iterator[subprocess.Popen[str]]:
    program = (
        "import sys; from pathlib import Path; from models.vault.vault import unlock;"
        "vault = unlock(Path(sys.argv[1]), sys.stdin.readline().rstrip());"
        "print('open', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        _pipe(process.stdin).write(passphrase + "\n")
        _pipe(process.stdin).flush()
        assert _pipe(process.stdout).readline() == "open\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def _pipe(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream


def test_a_second_instance_is_refused_and_takes_over_when_the_first_is_killed(
    vault_path: Path, passphrase: str
) -> None:
    with _another_instance(vault_path, passphrase) as first:
        with pytest.raises(VaultError) as refusal:
            unlock(vault_path, passphrase)
        first.kill()
        first.wait()
        unlock(vault_path, passphrase).close()

    assert refusal.value.code == "vault.busy"


def test_a_second_window_of_the_same_process_is_refused_too(opened_vault: Vault, passphrase: str) -> None:
    with pytest.raises(VaultError) as refusal:
        unlock(opened_vault.path, passphrase)

    assert refusal.value.code == "vault.busy"


@pytest.fixture
def filled(store: Store) -> Path:
    """Return a closed database of about 60 pages that holds the canary."""
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("CREATE TABLE kept (text TEXT)")
        for number in range(40):
            transaction.connection.exec_driver_sql(
                "INSERT INTO kept VALUES (?)", (f"{CANARY} {number} " + "x" * 3000,)
            )
    store.close()
    return store.path


def _damage(path: Path, key: bytes) -> str:
    """Open, read the table, read every page; return the first refusal."""
    for journal in path.parent.glob("data.db-*"):
        journal.unlink()
    try:
        store = Store.open(path, key)
        try:
            with store.read() as transaction:
                rows = transaction.connection.exec_driver_sql("SELECT text FROM kept").scalars().all()
            assert all(CANARY in row for row in rows)
            store.check()
        finally:
            store.close()
    except StorageFailure as error:
        return error.code
    return "sound"


def test_one_bit_flipped_anywhere_in_the_database_is_damage(filled: Path, opened_vault: Vault) -> None:
    good = filled.read_bytes()
    assert _damage(filled, opened_vault.database_key) == "sound"
    step = len(good) * 8 // 100 + 1

    found = set()
    for bit in range(3, len(good) * 8, step):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        filled.write_bytes(bad)
        found.add(_damage(filled, opened_vault.database_key))

    assert found == {"storage.damaged"}


def test_a_database_cut_emptied_swapped_or_in_clear_is_damage(filled: Path, opened_vault: Vault) -> None:
    good = filled.read_bytes()
    plain = b"SQLite format 3\0" + good[16:]
    swapped = good[:4096] + good[8192:12288] + good[4096:8192] + good[12288:]
    contents = [
        b"",
        good[:100],
        good[:4096],
        good[:-4096],
        good[:-1000],
        bytes(8192),
        plain,
        swapped,
        b"%PDF-1.7",
    ]

    for content in contents:
        filled.write_bytes(content)
        assert _damage(filled, opened_vault.database_key) == "storage.damaged"
        assert filled.read_bytes() == content  # nothing was mended over the evidence


def test_nothing_readable_and_no_key_is_on_the_disk_while_the_vault_is_open(
    store: Store, opened_vault: Vault, passphrase: str
) -> None:
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("CREATE TABLE kept (text TEXT)")
        transaction.connection.exec_driver_sql("INSERT INTO kept VALUES (?)", (CANARY,))
        transaction.connection.exec_driver_sql("SELECT * FROM kept ORDER BY text").all()
    (space_key,) = opened_vault._open_ring().spaces.values()
    secrets = [opened_vault.database_key, space_key, opened_vault.personal_key("sealing")]
    needles = [*secrets, *(secret.hex().encode() for secret in secrets), CANARY.encode(), passphrase.encode()]

    files = {path.name: path.read_bytes() for path in opened_vault.path.iterdir()}

    assert {"data.db", "data.db-wal", "data.db-shm"} <= files.keys()
    assert [(name, needle) for name, raw in files.items() for needle in needles if needle in raw] == []
    assert [name for name, raw in files.items() if raw.startswith(b"SQLite format 3")] == []


def _run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the memory of a process")
def test_a_machine_without_enough_memory_is_told_so(vault_path: Path, passphrase: str) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from models.errors import VaultError;"
        "from models.vault import vault\n"
        "used = int(Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + (32 << 20),) * 2)\n"
        "try: vault.unlock(Path(sys.argv[1]), sys.argv[2])\n"
        "except VaultError as error: print(error.code, error.params)\n"
    )

    done = _run(program, str(vault_path), passphrase)

    assert done.stdout == "vault.memory {'megabytes': 64}\n", done.stderr
    unlock(vault_path, passphrase).close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads back what Linux was asked for")
def test_the_process_leaves_no_core_dump_and_keeps_its_files_and_memory_to_itself() -> None:
    program = (
        "import ctypes, os, resource; from models.vault.hardening import harden; harden();"
        "print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )

    done = _run(program)

    assert done.stdout == "0o77 (0, 0) 0\n", done.stderr
