"""Is killed in the middle of a restoration, a trial of one, or a look into a backup; run by a test."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import restoring, verifying
from models.backup.keys import keys_of
from models.backup.watch import Watch
from models.clock import utc_now
from models.vault.vault import unlock
from models.vault.workshops import INSPECTION, REHEARSAL


def _die(*_arguments: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    work, vault, backup, words = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    if work == "inspect":
        verifying.require_header = _die  # type: ignore[assignment]  # whatever it is asked
        restoring.inspect(backup, words, vault.parent / INSPECTION)
    verifying.require_database = _die  # type: ignore[assignment]  # everything is copied by then
    if work == "restore":
        restoring.restore(backup, restoring.Target(path=vault, replaces=True), words, utc_now)
    restoring.rehearse(backup, keys_of(unlock(vault, words)), vault / REHEARSAL, Watch())
