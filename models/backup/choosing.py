"""Which backup a person means who points at a folder."""

from __future__ import annotations

from pathlib import Path

from models.backup import folders, verifying
from models.backup import manifest as manifests
from models.errors import BackupFailure


def choose(folder: Path) -> Path:
    """Return the backup that a person means: the folder itself, or the newest whole one in it.

    Whole is one whose list can be read and whose files are all there, as long as they were; that they are
    sound is found when it is restored. When none is whole, the newest is meant: restoring it says what it
    lacks.

    Raises:
        BackupFailure: ``backup.missing``, ``backup.not_a_backup``, ``backup.several``: of several vaults.
    """
    if not folder.is_dir():
        raise BackupFailure("backup.missing")
    if (folder / manifests.NAME).is_file():
        return folder
    found = folders.found_in(folder)
    if not found:
        raise BackupFailure("backup.not_a_backup")
    if len({one.vault for one in found}) > 1:
        raise BackupFailure("backup.several")
    newest_first = [one.path for one in reversed(found)]
    return next(filter(_is_whole, newest_first), newest_first[0])


def _is_whole(backup: Path) -> bool:
    try:
        with folders.reading_errors(backup):
            verifying.require_present(backup, manifests.read(backup).manifest.files)
    except (BackupFailure, OSError):
        return False
    return True
