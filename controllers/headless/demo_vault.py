"""``demo-vault``: an encrypted vault of fictional data of any size."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from controllers.headless.arguments import ExitCode
from controllers.headless.demo_clock import DemoClock
from controllers.headless.demo_session import USUAL_EMPLOYERS, USUAL_RESIDENTS, DemoSession
from controllers.headless.throw_away import SEED, demo_workspace, private_folder
from models.backup.making import make
from models.clock import utc_now
from models.demo.colleague import add_past_replacement
from models.demo.filler import Crowd
from models.demo.filling import Progress, fill
from models.demo.settings import demo_settings
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import unlock

if TYPE_CHECKING:
    from controllers.headless.sentences import Words

_RESIDENTS_PER_EMPLOYER: Final = 60
_MEGABYTE: Final = 1_000_000
_OLD_ENOUGH: Final = timedelta(days=400)
"""The vault was begun so long ago: the first lines of its journal are older than they may be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultOrder:
    """What is asked for.

    Attributes:
        residents: At least 1.
        employers: At least 1; None: as many as go with so many residents.
        seed: The same seed invents the same people.
        facts: On the ways of all persons; 0: a few for some.
    """

    residents: int = USUAL_RESIDENTS
    employers: int | None = None
    seed: int = SEED
    facts: int = 0

    @property
    def employer_count(self) -> int:
        """How many employers to invent."""
        return self.employers or max(USUAL_EMPLOYERS, self.residents // _RESIDENTS_PER_EMPLOYER)


def write_vault(path: Path, passphrase: str, order: VaultOrder, words: Words | None = None) -> None:
    """Make the vault: the usual demo first, through the controllers, then the rest in batches.

    Args:
        path: The vault folder to make.
        passphrase: Of the vault.
        order: How many of what.
        words: To tell on the standard error how far it is; None: say nothing.

    Raises:
        VaultError: It cannot be made.
        StorageFailure: The disk refused; what was written stays.
    """
    now = utc_now()
    _enter(path, passphrase, order, now)
    _add_crowd(path, passphrase, order, now, partial(_tell, words))


def _enter(path: Path, passphrase: str, order: VaultOrder, now: datetime) -> None:
    """Make the vault with those that are entered one by one."""
    clock = DemoClock(now - _OLD_ENOUGH)
    with demo_workspace(path, passphrase, clock, CHEAPEST) as workspace:
        clock.set(now)
        DemoSession(workspace, clock, order.seed).fill(*_entered(order))
        workspace.journal.keep_rule()  # seals where the lines begin that are young enough to be kept


def _add_crowd(path: Path, passphrase: str, order: VaultOrder, now: datetime, tell: Progress) -> None:
    """Add the rest."""
    residents, employers = _entered(order)
    with _opened_store(path, passphrase, DemoClock(now)) as store:
        add_past_replacement(store, now)
        crowd = Crowd(
            residents=order.residents - residents,
            employers=order.employer_count - employers,
            facts=order.facts,
            seed=order.seed,
            now=now,
            settings=demo_settings(),
        )
        fill(store, crowd, tell)


def _entered(order: VaultOrder) -> tuple[int, int]:
    """Return how many residents and employers are entered one by one."""
    return min(order.residents, USUAL_RESIDENTS), min(order.employer_count, USUAL_EMPLOYERS)


def print_vault(path: Path, passphrase: str, order: VaultOrder, words: Words) -> ExitCode:
    """Run the command; what is stopped half-way leaves no vault."""
    started = monotonic()
    existed = path.exists()
    try:
        write_vault(path, passphrase, order, words)
    except BaseException:
        if not existed:
            shutil.rmtree(path, ignore_errors=True)
        raise
    size = sum(file.stat().st_size for file in path.iterdir())
    print(
        words(
            "vault.done",
            path=path,
            megabytes=-(-size // _MEGABYTE),
            residents=order.residents,
            employers=order.employer_count,
            seconds=monotonic() - started,
        )
    )
    return ExitCode.DONE


@contextmanager
def _opened_store(path: Path, passphrase: str, clock: DemoClock) -> Iterator[Store]:
    vault = unlock(path, passphrase)
    try:
        store = Store.open(vault.database_path, vault.database_key, vault.journal_key, clock)
        try:
            with private_folder() as stick:
                make(store, vault, stick, clock)
            yield store
            vault.keep_journal_head(*store.journal_head())
        finally:
            store.close()
    finally:
        vault.close()


def _tell(words: Words | None, what: str, done: int, total: int) -> None:
    if words is not None:
        print(words(f"vault.{what}", done=done, total=total), file=sys.stderr)
