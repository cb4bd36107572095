"""The list of what was erased has two writers: a backup beside the screen, and the screen that erases."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

import pytest

from models.backup import marks
from models.backup.keys import keys_of
from models.errors import VaultError
from models.records.retention import Purged
from models.vault import files, purge_list
from models.vault.vault import Vault

KEY = bytes(32)
WAIT = 0.3
"""Seconds in which another writer would come in, were it let in."""


def _erased() -> Purged:
    return Purged(record_id=uuid4(), kind="resident", purged_at=datetime.now(UTC))


def test_two_who_write_at_once_both_succeed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, inside, second, told = files.overwrite, Event(), Event(), list[str]()

    def slow(file: Path, content: bytes) -> None:
        real(file, content)
        if inside.is_set():
            second.set()
        else:
            inside.set()
            second.wait(WAIT)

    def beside() -> None:
        try:
            purge_list.write(tmp_path, KEY, [_erased()])
        except VaultError as error:
            told.append(error.code)

    monkeypatch.setattr(purge_list, "overwrite", slow)
    worker = Thread(target=beside)
    worker.start()
    assert inside.wait(10)
    last = _erased()
    purge_list.write(tmp_path, KEY, [last])
    worker.join()

    assert told == []
    assert purge_list.read(tmp_path, KEY) == (last,)
    assert [path.name for path in tmp_path.iterdir()] == [purge_list.FILE]


def test_what_is_erased_while_a_backup_brings_the_list_along_stays_in_it(
    opened_vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, vault = keys_of(opened_vault), opened_vault.path
    before, meanwhile = _erased(), _erased()
    real, inside, written = marks.merged, Event(), Event()

    def slow(*lists: tuple[Purged, ...]) -> tuple[Purged, ...]:
        whole = real(*lists)
        if len(lists) > 1 and not inside.is_set():
            inside.set()
            written.wait(WAIT)  # the list was read and is not written yet
        return whole

    def screen(entries: Iterable[Purged]) -> None:
        purge_list.write(vault, keys.database, entries)
        written.set()

    monkeypatch.setattr(marks, "merged", slow)
    (tmp_path / "clé").mkdir()
    backup = Thread(target=marks.mark, args=(tmp_path / "clé", vault, (before,), keys))
    backup.start()
    assert inside.wait(10)
    screen((before, meanwhile))
    backup.join()

    assert set(purge_list.read(vault, keys.database)) == {before, meanwhile}
