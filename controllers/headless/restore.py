"""``restore``: a backup becomes a vault again, by a person who was not there, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import models.storage.mapping  # noqa: F401  (maps the classes)
from controllers import backup_tries
from controllers.headless.arguments import ExitCode
from models.backup.choosing import choose
from models.backup.restoring import Target, restore
from models.clock import utc_now

if TYPE_CHECKING:
    from controllers.headless.sentences import Words
    from models.records.backups import RestoreReport


def print_restore(source: Path, target: Target, secret: str, words: Words) -> ExitCode:
    """Run the command.

    Args:
        source: A backup, or the folder that holds backups of one vault: the newest whole one is taken.
        target: Where to.
        secret: A passphrase of the day of the backup, or the recovery key.
        words: For what is said.

    Raises:
        VaultError: The place is taken, or nothing opens the backup; nothing was changed. ``vault.too_soon``.
        BackupFailure: The backup is not whole, or not one of ours; nothing was changed.
        StorageFailure: The restored database refused; nothing was changed.
    """
    backup = choose(source)
    with backup_tries.counted(backup):
        report = restore(backup, target, secret, utc_now)
    for line in _lines(report, words):
        print(line)
    return ExitCode.DONE


def _lines(report: RestoreReport, words: Words) -> list[str]:
    lines = [
        words(
            "restore.done",
            path=report.path,
            date=words.date(report.made_at),
            time=words.time(report.made_at),
            people=report.counts.get("resident", 0),
            plans=report.counts.get("plan", 0),
        )
    ]
    if report.erased:
        lines.append(words("restore.erased", count=report.erased))
    if not report.is_erasure_known:
        lines.append(words("restore.erasure_unknown"))
    if report.aside is not None:
        lines.append(words("restore.aside", path=report.aside))
    return lines
