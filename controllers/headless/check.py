"""``check``: reads a whole vault and says in one line what is wrong and what to do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from controllers.headless.arguments import ExitCode
from models.backup.vault_check import report_on
from models.records.backups import Fault
from models.vault.attempts import Attempts
from models.vault.vault import tried_slots

if TYPE_CHECKING:
    from controllers.headless.sentences import Words

_MOST_TOLD = 12
"""Plans: what stands on one line of a terminal."""


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
        report = report_on(vault, secret)
    worst = report.faults[0] if report.faults else None
    if worst in {None, Fault.HEADER_COPY}:
        print(words(f"check.{worst}" if worst else "check.sound"))
        return ExitCode.DONE
    print(words(f"check.{worst}", plans=_listed(report.plans)), file=sys.stderr)
    return ExitCode.NO


def _listed(plans: tuple[str, ...]) -> str:
    told = ", ".join(plans[:_MOST_TOLD])
    return f"{told}…" if len(plans) > _MOST_TOLD else told
