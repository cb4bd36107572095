"""Is killed in the middle of a restoration, a trial of one, or a look into a backup; run in a process of its own."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from models.backup import restoring, verifying
from models.backup.keys import keys_of
from models.backup.watch import Watch
from models.clock import utc_now
from models.vault.vault import unlock
from models.vault.workshops import INSPECTION, REHEARSAL


def killed_at(work: str, vault: Path, backup: Path, words: str) -> bool:
    """Work in another process; say whether it was killed, as it should be.

    Args:
        work: ``rehearse``, ``restore`` or ``inspect``.
        vault: A closed vault.
        backup: One of its backups.
        words: Its passphrase.
    """
    child = os.fork()
    if child == 0:
        try:
            _work(work, vault, backup, words)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _work(work: str, vault: Path, backup: Path, words: str) -> None:
    if work == "inspect":
        verifying.require_header = _die  # type: ignore[assignment]  # whatever it is asked
        restoring.inspect(backup, words, vault.parent / INSPECTION)
    verifying.require_database = _die  # type: ignore[assignment]  # everything is copied by then
    if work == "restore":
        restoring.restore(backup, restoring.Target(path=vault, replaces=True), words, utc_now)
    restoring.rehearse(backup, keys_of(unlock(vault, words)), vault / REHEARSAL, Watch())


def _die(*_arguments: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
