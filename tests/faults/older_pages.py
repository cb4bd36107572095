"""I10: one page of the database put back to an older valid state, and what of it is seen, by what."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import apsw
from sqlcipher3 import dbapi2

from models.backup import checks
from models.backup.watch import Watch
from models.errors import StorageFailure
from models.records.backups import Fault
from models.records.journal import JournalHead
from models.storage.engine import connect
from models.vault.vault import Vault
from resources import rescue
from tests.faults.figures import Figure, Scale

PAGE = 4096
_CHAINED = ("journal_entry", "journal_anchor")
_ACCEPTED, _SAME = "accepted", "read as before"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"


class _Seen(NamedTuple):
    """What became of one page.

    Attributes:
        owner: Table or index whose page it is now.
        verdict: The worst that ``main.py check`` says, or that nothing is wrong.
        rows: Of each table, as they are read; None when they are not, the check having told already.
    """

    owner: str
    verdict: str
    rows: dict[str, list[str]] | None


def pages_back(scale: Scale, vault: Vault, secret: str, older: Path) -> list[Figure]:
    """Put pages back one by one; read all of the vault each time, as ``main.py check`` does.

    Args:
        scale: How many.
        vault: Open, its database closed.
        secret: Opens it.
        older: A copy of it made before a part of its work.
    """
    old, new = (older / "data.db").read_bytes(), vault.database_path.read_bytes()
    differing = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    wanted = scale.pick(12, 100)
    chance = random.Random(scale.seed)  # noqa: S311  (positions, not secrets)
    chosen = chance.sample(differing, min(len(differing), wanted))
    owners = _owners(vault.path, secret)
    whole = _read(vault, "")
    seen: list[_Seen] = []
    for at in chosen:
        vault.database_path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        seen.append(_read(vault, owners.get(at // PAGE + 1, "free or overflow")))
    vault.database_path.write_bytes(new)
    return [_figure(seen, whole, wanted)]


def _figure(seen: list[_Seen], whole: _Seen, wanted: int) -> Figure:
    told, older = Counter[str](), Counter[str]()
    unseen = 0
    for page in seen:
        changed = _changed(page, whole)
        is_harmless = page.verdict == _ACCEPTED and not changed
        told[_SAME if is_harmless else page.verdict] += 1
        older.update(changed)
        unseen += any(table in _CHAINED for table in changed)
    of_journal = sum(_is_chained(page.owner) for page in seen)
    verdicts = ", ".join(f"{count} {verdict}" for verdict, count in told.most_common())
    tables = ", ".join(f"{count} {table}" for table, count in older.most_common())
    return Figure(
        "I10",
        "one page put back to an older valid state",
        f"{wanted} pages; 100 % where lines of the journal are concerned, the rest measured",
        f"{len(seen)} pages, {of_journal} of the journal; the worst that `main.py check` says: {verdicts}; "
        f"older lines of the journal unseen: {unseen}"
        + (f"; accepted and read older: {tables}" if tables else ""),
        unseen == 0 and len(seen) == wanted and whole.verdict == _ACCEPTED,
    )


def _changed(page: _Seen, whole: _Seen) -> list[str]:
    """Return the tables that read otherwise though nothing was said."""
    if page.verdict != _ACCEPTED or page.rows is None or whole.rows is None:
        return []
    return [table for table, rows in whole.rows.items() if page.rows.get(table) != rows]


def _read(vault: Vault, owner: str) -> _Seen:
    for beside in vault.database_path.parent.glob("data.db-*"):
        beside.unlink()
    head = vault.journal_head()
    proof = checks.JournalProof(vault.journal_key, JournalHead(*head) if head else None)
    try:
        with closing(connect(vault.database_path, vault.database_key.hex())) as connection:
            faults = checks.examine(connection, proof, Watch())
            return _Seen(
                owner, faults[0].value if faults else _ACCEPTED, None if faults else _rows(connection)
            )
    except (StorageFailure, dbapi2.DatabaseError):
        return _Seen(owner, Fault.PAGES.value, None)


def _rows(connection: dbapi2.Connection) -> dict[str, list[str]]:
    return {
        table: sorted(map(repr, connection.execute(f'SELECT * FROM "{table}"')))  # noqa: S608
        for (table,) in connection.execute(_TABLES).fetchall()
    }


def _owners(folder: Path, secret: str) -> dict[int, str]:
    """Return the table or index of each page, as SQLite tells of the decrypted file, kept in memory."""
    with closing(apsw.Connection(":memory:")) as connection:
        connection.deserialize("main", rescue.read_vault(folder, secret))
        return {int(page): str(name) for page, name in connection.execute("SELECT pageno, name FROM dbstat")}


def _is_chained(owner: str) -> bool:
    return any(name in owner for name in _CHAINED)
