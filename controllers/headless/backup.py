"""``backup``: a verified copy of a vault, without a window."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import models.storage.mapping  # noqa: F401  (maps the classes)
from controllers import opening
from controllers.headless.arguments import ExitCode
from controllers.headless.byte_counts import in_megabytes
from models.backup.making import make
from models.clock import utc_now
from models.storage.store import Store
from models.vault.attempts import Attempts
from models.vault.header_parts import RECOVERY
from models.vault.vault import tried_slots, unlock

if TYPE_CHECKING:
    from controllers.headless.sentences import Words


def print_backup(vault: Path, secret: str, destination: Path, words: Words) -> ExitCode:
    """Run the command.

    Args:
        vault: The vault folder.
        secret: A passphrase, or the recovery key.
        destination: A folder that exists.
        words: For what is said.

    Returns:
        ``DONE``; ``FAULTY`` when the copy counts but the vault itself lacks kept files.

    Raises:
        VaultError: The vault cannot be opened; ``vault.too_soon``.
        StorageFailure: Its database cannot be read.
        BackupFailure: The copy cannot be made; nothing counts as a backup that did not before.
    """
    with Attempts().counted(vault, tried_slots(vault, secret)) as attempt:
        unlocked = unlock(vault, secret)
        attempt.opened = unlocked.slot_id
    with closing(unlocked) as opened:
        is_read_only = opened.obstacle is not None
        store = Store.open(
            opened.database_path, opened.database_key, opened.journal_key, is_read_only=is_read_only
        )
        try:
            if not is_read_only and opened.slot_kind != RECOVERY:  # its line in the journal is in their name
                store.act_as(opening.enter(store, opened.slot_id, utc_now))
            report = make(store, opened, destination, utc_now)
            head = store.journal_head()
        finally:
            store.close()
        if not is_read_only:
            opened.keep_journal_head(*head)
    print(
        words(
            "backup.done",
            path=report.path,
            megabytes=in_megabytes(report.byte_count),
            people=report.counts.get("resident", 0),
            plans=report.counts.get("plan", 0),
            removed=report.removed,
        )
    )
    if report.faulty:
        print(words("backup.faulty", count=report.faulty), file=sys.stderr)
        return ExitCode.FAULTY
    return ExitCode.DONE
