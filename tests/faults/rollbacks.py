"""I8, I10–I12: headers forged with a right checksum; parts of a vault put back to an older state."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup.vault_check import check_vault
from models.clock import utc_now
from models.errors import StorageFailure, VaultError
from models.records.journal import FaultKind, JournalHead
from models.storage.store import Store
from models.vault.header import COPIES
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault, unlock
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale
from tests.faults.integrity import filled_vault
from tests.faults.load import Load, words
from tests.faults.older_pages import pages_back

_DIGEST = 32
_HEAD = 14
Value = dict[str, Any]
Forge = Callable[[Value], object]


def forged_headers(scale: Scale) -> list[Figure]:
    """Forge headers with a right checksum; open them with the right passphrase."""
    return apart(partial(_forged_headers, scale), longest_s=600)


def rolled_back(scale: Scale) -> list[Figure]:
    """Put one page, the whole database, or the whole vault back to an older valid state."""
    return apart(partial(_rolled_back, scale), longest_s=1800)


def _slot(value: Value) -> Value:
    slot: Value = value["slots"][0]
    return slot


def _kdf(value: Value, **changes: object) -> None:
    _slot(value)["kdf"].update(changes)


def _nested(value: Value) -> None:
    deep: Any = []
    for _ in range(900):
        deep = [deep]
    value["spaces"] = deep


FORGERIES: dict[str, Forge] = {
    "slot of a colleague removed": lambda value: value["slots"].pop(),
    "slots exchanged": lambda value: value["slots"].reverse(),
    "label changed": lambda value: _slot(value).update(label="Quelqu’un d’autre"),
    "label of a megabyte": lambda value: _slot(value).update(label="x" * 1_000_000),
    "label that is a number": lambda value: _slot(value).update(label=7),
    "derivation weakened": lambda value: _kdf(value, memory_kib=65537),
    "derivation below the floor": lambda value: _kdf(value, memory_kib=8),
    "derivation of one tebibyte": lambda value: _kdf(value, memory_kib=1 << 30),
    "derivation of 2^63 rounds": lambda value: _kdf(value, iterations=1 << 63),
    "derivation without a number": lambda value: _kdf(value, lanes="4"),
    "another derivation": lambda value: _kdf(value, name="md5"),
    "salt changed": lambda value: _slot(value).update(salt="00" * 16),
    "salt cut": lambda value: _slot(value).update(salt="00"),
    "keys of one slot in another": lambda value: _slot(value).update(payload=value["slots"][1]["payload"]),
    "keys cut": lambda value: _slot(value).update(payload=_slot(value)["payload"][:-2]),
    "sequence lowered": lambda value: value.update(sequence=0),
    "sequence raised": lambda value: value.update(sequence=value["sequence"] + 9),
    "negative sequence": lambda value: value.update(sequence=-1),
    "another vault": lambda value: value.update(vault="00" * 16),
    "no space": lambda value: value.update(spaces=[]),
    "another space": lambda value: value["spaces"].insert(0, {"id": "00" * 16}),
    "journal put back": lambda value: value["spaces"][0].update(head=None, journal=None),
    "17 slots": lambda value: value.update(slots=[_slot(value)] * 17),
    "slot of another kind added": lambda value: value["slots"].append({"kind": "backdoor"}),
    "a program of the year 3000 needed": lambda value: value.update(minimum_reader=3000),
    "nested 900 times": _nested,
    "no slots": lambda value: value.pop("slots"),
}


def _forged_headers(scale: Scale) -> list[Figure]:
    path = filled_vault(scale.room("forged") / "a.palier", 1)
    vault = unlock(path, words(0))
    vault.add_person("Deuxième", words(7), CHEAPEST)
    vault.close()
    good = (path / COPIES[0]).read_bytes()
    codes: Counter[str] = Counter()
    accepted: list[str] = []
    for name, forge in FORGERIES.items():
        code = _opened(path, _forged(good, forge))
        codes[code] += 1
        accepted += [name] if code == "opened" else []
    refused = len(FORGERIES) - len(accepted)
    return [
        Figure(
            "I8",
            "header forged, checksum redone (slots, labels, derivation, bombs, sequence…)",
            f"{len(FORGERIES)} of {len(FORGERIES)} refused with a sentence",
            f"{refused} refused: {', '.join(f'{count} {code}' for code, count in codes.most_common())}"
            + "".join(f"; ACCEPTED {name}" for name in accepted),
            not accepted,
        )
    ]


def _forged(good: bytes, forge: Forge) -> bytes:
    value = json.loads(good[_HEAD : -2 * _DIGEST])
    forge(value)
    body = json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")
    signed = good[: _HEAD - 4] + len(body).to_bytes(4, "big") + body + good[-2 * _DIGEST : -_DIGEST]
    return signed + sha256(signed).digest()


def _opened(path: Path, content: bytes) -> str:
    for name in COPIES:
        (path / name).write_bytes(content)
    try:
        unlock(path, words(0)).close()
    except VaultError as error:
        return error.code
    return "opened"


def _rolled_back(scale: Scale) -> list[Figure]:
    room = scale.room("rollback")
    rows = scale.pick(40, 600)
    path = filled_vault(room / "a.palier", rows)
    older = shutil.copytree(path, room / "older")
    load = Load(path, 500, 0, lambda _: None, random.Random(3))  # noqa: S311  (not secrets)
    for _ in range(rows):
        load.keep_row()
    for row in load._workspace.residents.first_rows(rows // 2):
        known = load._workspace.residents.open(row.resident_id).content
        load._workspace.residents.save(replace(known, wishes="Autre chose", room="C 3"))
    load.keep_draft()
    load.close()
    vault = unlock(path, words(0))
    return [
        *pages_back(scale, vault, words(0), older),
        _database_back(vault, older),
        _log_deleted(older, scale.pick(2, 20)),
        _vault_back(older),
    ]


def _judged(vault: Vault) -> tuple[str, list[object]]:
    """Open, read every page, follow the journal; return the verdict, and the lines as they are read."""
    for journal in vault.database_path.parent.glob("data.db-*"):
        journal.unlink()
    try:
        store = Store.open(vault.database_path, vault.database_key, vault.journal_key)
        try:
            store.check()
            faults = store.verify_journal(_head(vault))
            lines = _lines(store)
        finally:
            store.close()
    except StorageFailure as error:
        return error.code, []
    return ("journal" if faults else "accepted"), lines


def _lines(store: Store) -> list[object]:
    with store.read() as transaction:
        query = "SELECT * FROM journal_entry ORDER BY number"
        return [tuple(row) for row in transaction.connection.exec_driver_sql(query)]


def _head(vault: Vault) -> JournalHead | None:
    head = vault.journal_head()
    return JournalHead(*head) if head else None


def _database_back(vault: Vault, older: Path) -> Figure:
    shutil.copyfile(older / "data.db", vault.database_path)
    verdict, _ = _judged(vault)
    vault.close()
    checked = ", ".join(check_vault(vault.path, words(0)))
    told = _warning(vault.path)
    return Figure(
        "I11",
        "the database alone put back to an older state",
        "seen through the head of the journal in the header: by `main.py check`, and told at the opening",
        f"{verdict}; check says: {checked}; at the opening: {told}",
        verdict == checked == "journal" and told == FaultKind.ROLLED_BACK,
    )


def _log_deleted(older: Path, times: int) -> Figure:
    """Kill somebody at work, delete the write-ahead log; return whether the next opening tells."""
    told: Counter[str] = Counter()
    for number in range(times):
        path = shutil.copytree(older, older.with_name(f"log-{number}"))
        apart(partial(_work_and_die, path, number))
        for log in path.glob("data.db-*"):
            log.unlink()
        told[_warning(path)] += 1
    return Figure(
        "I11w",
        "the write-ahead log deleted after a kill",
        f"{times} of {times} told at the opening",
        ", ".join(f"{count} {verdict}" for verdict, count in told.items()),
        told[FaultKind.ROLLED_BACK] == times,
    )


def _work_and_die(path: Path, things: int) -> int:
    """Do a few things; the process that does them ends at once, without closing anything."""
    load = Load(path, 900, 0, lambda _: None, random.Random(things))  # noqa: S311  (not secrets)
    for _ in range(1 + things):
        load.keep_row()
    return things


def _warning(path: Path) -> str:
    """Return what the application tells of the journal when it opens a vault."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    found = session.open_now(path, words(0)).journal.warning()
    session.lock()
    return found.value if found else "nothing"


def _vault_back(older: Path) -> Figure:
    vault = unlock(older, words(0))
    verdict, _ = _judged(vault)
    vault.close()
    return Figure(
        "I12",
        "the whole vault put back to an older state",
        "documented: nothing inside it can tell; numbers known elsewhere do (backup, printed plan number)",
        verdict,
        verdict == "accepted",
    )
