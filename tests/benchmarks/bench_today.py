"""The list of the day among many files: of who met nearly everybody, of everybody, of a newcomer."""

from __future__ import annotations

import statistics
import time
from uuid import UUID

from sqlalchemy import text

from models.clock import utc_now
from models.storage import early_list, information_list, programmes, today
from models.storage.store import Store
from models.vault import vault as vaults
from tests.benchmarks.rounds import Line
from tests.benchmarks.vaults import PASSPHRASE, big_vault

_ALLOWED_MS = 100
_LISTS = (
    today.promises,
    today.beside,
    today.clocks,
    today.packages,
    today.outreach,
    today.conventions,
    today.employer_actions,
    today.in_work,
    early_list.found,
    information_list.found,
)
_DAYS = 60


def of_the_day(rounds: int, residents: int) -> list[Line]:
    """Measure the processor time of everything that the page asks."""
    vault = vaults.unlock(big_vault(residents), PASSPHRASE)
    store = Store.open(vault.database_path, vault.database_key)
    try:
        with store.read() as transaction:
            adviser = transaction.session.scalar(text("SELECT id FROM adviser LIMIT 1"))
        people = (("mine", UUID(bytes=adviser)), ("everybody’s", None), ("a newcomer’s", UUID(int=1)))
        return [
            Line(
                name=f"the list of the day among {residents}, {name}, CPU",
                figure=statistics.median(_seconds(store, key) for _ in range(max(3, rounds // 3))) * 1000,
                unit="ms",
                allowed=_ALLOWED_MS,
            )
            for name, key in people
        ]
    finally:
        store.close()
        vault.close()


def _seconds(store: Store, adviser_id: UUID | None) -> float:
    scope = today.Scope(adviser_id, utc_now().astimezone().date(), sees_set_aside=True)
    started = time.process_time()
    with store.read() as transaction:
        for one in _LISTS:
            one(transaction.connection, scope)
        today.not_seen(transaction.connection, scope, _DAYS)
        programmes.length_dues(transaction.session, scope.today, 100)
    return time.process_time() - started
