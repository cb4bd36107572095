"""What is on the disk and in the process while a vault is open; for the faults themselves see ``tests/faults``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from models.errors import VaultError
from models.storage.store import Store
from models.vault.vault import Vault, unlock

ROOT = Path(__file__).parents[2]
CANARY = "Amina Exemple, chambre 12"


def test_a_second_window_of_the_same_process_is_refused_too(opened_vault: Vault, passphrase: str) -> None:
    with pytest.raises(VaultError) as refusal:
        unlock(opened_vault.path, passphrase)

    assert refusal.value.code == "vault.busy"


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


@pytest.mark.skipif(sys.platform != "linux", reason="reads back what Linux was asked for")
def test_the_process_leaves_no_core_dump_and_keeps_its_files_and_memory_to_itself() -> None:
    program = (
        "import ctypes, os, resource; from models.vault.hardening import harden; harden();"
        "print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )

    done = _run(program)

    assert done.stdout == "0o77 (0, 0) 0\n", done.stderr
