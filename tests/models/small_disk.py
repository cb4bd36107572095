"""Faults of a disk, met on a small one: run in a mount namespace of its own by ``test_faults.py``."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from models.errors import AppError
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import create, unlock

WORDS = "sept mots faciles pour un essai"
KIB = 1024


def full_at_creation(disk: Path) -> object:
    """Create a vault on ever larger disks until one holds it."""
    refusals = []
    for kibibytes in (4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192):
        mount(disk, f"size={kibibytes}k")
        try:
            vault = create(disk / "new" / "a.palier", WORDS, _populate, CHEAPEST)
        except AppError as error:
            refusals.append([error.code, sorted(path.name for path in disk.rglob("*a.palier*"))])
        else:
            vault.close()
            unlock(disk / "new" / "a.palier", WORDS).close()
            return {"refusals": refusals, "is_made_in_the_end": True}
        finally:
            unmount(disk)
    return {"refusals": refusals, "is_made_in_the_end": False}


def full_while_writing(disk: Path) -> object:
    """On disks of ten sizes: write until refused, give space back, write on, close, open, count."""
    key = bytes(range(32))
    codes, written, lost = [], 0, 0
    for kibibytes in range(1200, 3200, 200):
        mount(disk, f"size={kibibytes}k")
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(200 * KIB))
        store = Store.create(disk / "data.db", key)
        with store.begin() as transaction:
            transaction.connection.exec_driver_sql(
                "CREATE TABLE kept (number INTEGER PRIMARY KEY, text TEXT)"
            )
        acknowledged: list[int] = []
        codes.append(_write_until_refused(store, acknowledged, kibibytes))
        ballast.unlink()
        for _ in range(5):
            _write(store, acknowledged, kibibytes)
        store.close()
        mount(disk, "remount,size=16m")  # the check folds the journal into the file, which needs room
        store = Store.open(disk / "data.db", key)
        store.check()
        with store.read() as transaction:
            kept = set(transaction.connection.exec_driver_sql("SELECT number FROM kept").scalars())
        store.close()
        written += len(acknowledged)
        lost += len(set(acknowledged) - kept)
        unmount(disk)
    return {"codes": sorted(set(codes)), "written": written, "lost": lost}


def full_while_opening(disk: Path) -> object:
    """Open a vault when not one byte is free, then again with space."""
    mount(disk, "size=4096k")
    path = disk / "a.palier"
    create(path, WORDS, _populate, CHEAPEST).close()
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as stream:
        while stream.write(bytes(4 * KIB)):
            pass
    full = _open_and_write(path)
    ballast.unlink()
    return {"full": full, "free": _open_and_write(path)}


def read_only(disk: Path) -> object:
    """Open a vault on a medium that refuses writes, and create one there."""
    mount(disk, "size=8192k")
    path = disk / "a.palier"
    create(path, WORDS, _populate, CHEAPEST).close()
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    mount(disk, "remount,ro")
    codes = [_open_and_write(path)]
    try:
        create(disk / "b.palier", WORDS, _populate, CHEAPEST)
    except AppError as error:
        codes.append(error.code)
    return {
        "codes": codes,
        "is_unchanged": before == {file.name: file.read_bytes() for file in path.iterdir()},
    }


def mount(disk: Path, options: str) -> None:
    """Put a small disk, or other options, on a folder."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)], check=True)


def unmount(disk: Path) -> None:
    """Take the small disk away with what is on it."""
    subprocess.run(["umount", str(disk)], check=True)


def _populate(file: Path, key: bytes) -> None:
    Store.create(file, key).close()


def _write(store: Store, acknowledged: list[int], size: int) -> None:
    with store.begin() as transaction:
        number = transaction.connection.exec_driver_sql(
            "INSERT INTO kept (text) VALUES (?) RETURNING number", ("x" * size,)
        ).scalar_one()
    acknowledged.append(number)


def _write_until_refused(store: Store, acknowledged: list[int], size: int) -> str:
    for _ in range(5000):
        try:
            _write(store, acknowledged, size)
        except AppError as error:
            return error.code
    return "never refused"


def _open_and_write(path: Path) -> str:
    try:
        vault = unlock(path, WORDS)
    except AppError as error:
        return error.code
    try:
        store = Store.open(vault.database_path, vault.database_key)
        try:
            with store.begin() as transaction:
                transaction.connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS kept (text TEXT)")
        finally:
            store.close()
    except AppError as error:
        return error.code
    finally:
        vault.close()
    return "opened"


SCENARIOS: dict[str, Callable[[Path], object]] = {
    scenario.__name__: scenario
    for scenario in (full_at_creation, full_while_writing, full_while_opening, read_only)
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(SCENARIOS[sys.argv[1]](Path(sys.argv[2]))))
