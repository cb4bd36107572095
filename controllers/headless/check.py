"""``check``: reads a whole vault and says in one line what is wrong and what to do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from controllers.headless.arguments import ExitCode
from models.backup.vault_check import check_vault
from models.records.backups import Fault
from models.vault.attempts import Attempts
from models.vault.vault import tried_slots

if TYPE_CHECKING:
    from controllers.headless.sentences import Words


def print_check(vault: Path, secret: str, words: Words) -> ExitCode:
    """Run the command.

    Args:
        vault: The vault folder.
        secret: A passphrase, or the recovery key.
        words: For what is said.

    Returns:
        ``DONE`` when everything is sound, also when a spoilt copy of the header was healed; ``NO`` when
        something is wrong.

    Raises:
        VaultError: The vault cannot be opened; ``vault.too_soon``.
    """
    with Attempts().counted(vault, tried_slots(vault, secret)):
        faults = check_vault(vault, secret)
    worst = faults[0] if faults else None
    if worst in {None, Fault.HEADER_COPY}:
        print(words(f"check.{worst}" if worst else "check.sound"))
        return ExitCode.DONE
    print(words(f"check.{worst}"), file=sys.stderr)
    return ExitCode.NO
