"""What is kept too long, found among many files: today, and on a day on which nearly all of them are due."""

from __future__ import annotations

import statistics
import time
from datetime import date

from models.storage import due_list
from models.storage.store import Store
from models.vault import vault as vaults
from tests.benchmarks.rounds import Line
from tests.benchmarks.vaults import PASSPHRASE, big_vault

_SHOWN = 100
_ALLOWED_MS = 2000
_YEARS_LATER = 4


def due(rounds: int, residents: int) -> list[Line]:
    """Measure the processor time of all the questions that the screen asks."""
    vault = vaults.unlock(big_vault(residents), PASSPHRASE)
    store = Store.open(vault.database_path, vault.database_key)
    today = date.today()  # noqa: DTZ011  (the vault was made on a day of this machine)
    try:
        return [
            Line(
                name=f"what is due among {residents}, {name}, CPU",
                figure=statistics.median(_seconds(store, day) for _ in range(max(3, rounds // 3))) * 1000,
                unit="ms",
                allowed=_ALLOWED_MS,
            )
            for name, day in (("today", today), ("all", date(today.year + _YEARS_LATER, 12, 1)))
        ]
    finally:
        store.close()
        vault.close()


def _seconds(store: Store, day: date) -> float:
    started = time.process_time()
    with store.read() as transaction:
        due_list.due(transaction.session, day, _SHOWN)
    return time.process_time() - started
