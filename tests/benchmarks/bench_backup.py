"""A backup, against the plain copy of a file; its verification, against the copy."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import folders, marks, verifying
from models.backup.keys import keys_of
from models.backup.making import Order, fill
from models.backup.restoring import rehearse
from models.backup.watch import Watch
from models.clock import utc_now
from models.storage.store import Store
from models.vault.vault import unlock
from tests.benchmarks.rounds import Line, compared
from tests.benchmarks.vaults import PASSPHRASE, big_vault

_CHUNK = 1024 * 1024


def backup(rounds: int, residents: int) -> list[Line]:
    """Copy, verify and restore a big vault, each round beside a plain copy of its database."""
    with tempfile.TemporaryDirectory(dir=big_vault(residents).parent) as name:
        folder = Path(name)
        vault = Path(shutil.copytree(big_vault(residents), folder / "vault"))
        stick = folder / "stick"
        stick.mkdir()
        with closing(unlock(vault, PASSPHRASE)) as opened:
            Store.open(opened.database_path, opened.database_key).close()
            keys = keys_of(opened)
            marks.mark(stick, vault, (), keys)
            order = Order(
                vault=vault,
                database=opened.database_path,
                destination=stick,
                now=utc_now(),
                is_examined=False,  # as on six days of seven
            )
            plain, copied, verified, restored = [], [], [], []
            for _ in range(rounds):
                plain.append(_wall(lambda: _plain_copy(opened.database_path, folder / "plain")))
                (folder / "plain").unlink()
                part = folders.open_part(stick, keys.vault_id, order.now)
                copied.append(_wall(lambda: fill(part, order, keys, Watch())))  # noqa: B023  (called at once)
                verified.append(_wall(lambda: verifying.verify(part, keys, Watch())))  # noqa: B023
                restored.append(_wall(lambda: rehearse(part, keys, folder / "trial", Watch())))  # noqa: B023
                folders.discard(part)
            megabytes = opened.database_path.stat().st_size / 1e6
    return [
        compared("backup: copy, wall", copied, plain, 4, f"{megabytes:.0f} MB, against a plain copy, fsync"),
        compared("backup: verification, wall", verified, copied, 3, "every day, against the copy"),
        compared("backup: restoration, structure examined, wall", restored, copied, None, "against the copy"),
    ]


def _plain_copy(source: Path, target: Path) -> None:
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, _CHUNK)
        writer.flush()
        os.fsync(writer.fileno())


def _wall(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
