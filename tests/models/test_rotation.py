"""A changed key: told to the others by letter, and safe whatever instant it is cut at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from models.entities.settings import SettingRow
from models.errors import AppError, StorageFailure, VaultError
from models.storage.rekey import remake
from models.storage.store import Store
from models.vault import letters
from models.vault.header import COPIES
from models.vault.header_parts import Slot
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault, unlock
from tests.breadth import IS_LONG
from tests.quickened import stretch_cheaply

MINE = "sept mots faciles pour un essai"
THEIRS = "une autre phrase assez longue"


class Killed(BaseException):
    """The process ended here."""


def _write(vault: Vault, value: str) -> None:
    store = Store.open(vault.database_path, vault.database_key)
    with store.begin() as transaction:
        transaction.session.merge(SettingRow(name="witness", value=value))
    store.close()


def _read(vault: Vault) -> str:
    store = Store.open(vault.database_path, vault.database_key)
    with store.read() as transaction:
        row = transaction.session.get(SettingRow, "witness")
        value = row.value if row else ""
    store.check()
    store.close()
    return value


def _put(vault: Vault, slot: Slot) -> None:
    vault._write(lambda header, own: (header.with_slot(slot), own))


def _names(path: Path) -> list[str]:
    return sorted(file.name for file in path.iterdir())


@pytest.fixture(autouse=True)
def _cheap_stretch(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tried is who is told the key; how long a passphrase is stretched is ``test_vault.py``'s."""
    stretch_cheaply(monkeypatch)


@pytest.fixture
def shared(opened_vault: Vault) -> Vault:
    """Return an open vault of two people, with something in its database."""
    opened_vault.add_person("Hall B", THEIRS, CHEAPEST)
    _write(opened_vault, "présent")
    return opened_vault


def test_the_others_find_the_new_key_and_an_old_copy_opens_nothing_new(shared: Vault, tmp_path: Path) -> None:
    key = shared.make_recovery_key()
    old = shutil.copytree(shared.path, tmp_path / "Vieille copie.palier")
    former, journal = shared.database_key, shared.journal_key

    shared.rotate(remake)
    changed = shared.database_key
    shared.close()

    assert changed != former
    assert _names(shared.path) == ["data.db", *COPIES, "vault.lock"]
    for secret in (MINE, THEIRS, key, THEIRS):
        vault = unlock(shared.path, secret)
        assert vault.database_key == changed
        assert vault.journal_key == journal
        assert _read(vault) == "présent"
        vault.close()
    leaver = unlock(old, THEIRS)  # what was copied before the change keeps what it had…
    assert leaver.database_key == former
    with pytest.raises(StorageFailure):  # …and opens nothing of what came after
        Store.open(shared.path / "data.db", leaver.database_key)
    leaver.close()


def test_somebody_removed_for_good_is_out_of_the_header_and_gets_no_letter(shared: Vault) -> None:
    leaver = shared.labels()[1].slot_id

    shared.rotate(remake, without=leaver)
    shared.close()

    with pytest.raises(VaultError, match="wrong_passphrase"):
        unlock(shared.path, THEIRS)
    again = unlock(shared.path, MINE)
    assert _read(again) == "présent"
    again.close()


def test_somebody_who_missed_several_changes_takes_all_the_letters(shared: Vault) -> None:
    for _ in range(4):
        shared.rotate(remake)
    changed = shared.database_key
    shared.close()

    theirs = unlock(shared.path, THEIRS)

    assert theirs.database_key == changed
    assert theirs._slot().slot.letters == ()
    theirs.close()
    again = unlock(shared.path, THEIRS)
    assert again.database_key == changed
    again.close()


def _cheap(_source: Path, _key: bytes, target: Path, _changed: bytes) -> None:
    """Stand for a copied database: 200 real ones would take minutes, and the letters are what is looked at."""
    target.write_bytes(os.urandom(4096))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _descriptor: None)


@pytest.mark.usefixtures("quick")
def test_somebody_may_miss_two_hundred_changes_and_come_back(opened_vault: Vault) -> None:
    vault = opened_vault
    away = vault.add_person("Hall B", THEIRS, CHEAPEST)
    key = vault.make_recovery_key()

    for _ in range(200):
        vault.rotate(_cheap)
        slot = vault._header.slot(away)
        assert slot is not None
        assert len(slot.letters) == 1
    changed, size = vault.database_key, (vault.path / COPIES[0]).stat().st_size
    vault.close()

    assert size < 8 * 1024
    for secret in (THEIRS, key, MINE, THEIRS):
        again = unlock(vault.path, secret)
        assert again.database_key == changed
        again.close()


@pytest.mark.usefixtures("quick")
def test_whoever_changes_the_key_one_letter_waits_for_each(opened_vault: Vault) -> None:
    path, slots = opened_vault.path, [opened_vault.slot_id]
    slots += [
        opened_vault.add_person(f"Hall {number}", f"{THEIRS} {number}", CHEAPEST) for number in range(3)
    ]
    opened_vault.close()
    secrets = [MINE, *(f"{THEIRS} {number}" for number in range(3))]
    newest = b""
    # The last one never comes; the others change the key in turn, each after having missed some changes.
    for number in range(60):
        who = (number * number + number // 7) % 3
        vault = unlock(path, secrets[who], slots[who])
        if number == 30:
            slots.append(vault.add_person("Nouvelle", f"{THEIRS} nouvelle", CHEAPEST))
        vault.rotate(_cheap)
        newest = vault.database_key
        assert max(len(slot.letters) for slot in vault._header.slots) == 1
        assert len(vault._open_ring().proofs) <= len(slots)
        vault.close()

    for secret, slot_id in zip([*secrets, f"{THEIRS} nouvelle"], slots, strict=True):
        again = unlock(path, secret, slot_id)
        assert again.database_key == newest
        again.close()


@pytest.mark.usefixtures("quick")
def test_sixteen_people_who_all_stopped_coming_at_another_time_fit_into_the_header(
    opened_vault: Vault,
) -> None:
    vault, path = opened_vault, opened_vault.path
    secrets = [f"{THEIRS} {number}" for number in range(15)]
    slots = [vault.add_person("É" * 40, secret, CHEAPEST) for secret in secrets]
    vault.close()
    for secret, slot_id in zip(secrets, slots, strict=True):
        vault = unlock(path, secret, slot_id)  # comes for the last time
        vault.rotate(_cheap)
        vault.rotate(_cheap)
        vault.close()
    vault = unlock(path, MINE)
    vault.rotate(_cheap)
    newest = vault.database_key
    vault.close()

    assert (path / COPIES[0]).stat().st_size < 64 * 1024
    for secret, slot_id in zip(secrets, slots, strict=True):
        again = unlock(path, secret, slot_id)
        assert again.database_key == newest
        again.close()


@pytest.mark.usefixtures("quick")
def test_the_first_letters_which_named_no_key_are_read_and_followed_by_one(opened_vault: Vault) -> None:
    vault = opened_vault
    away = vault.add_person("Hall B", THEIRS, CHEAPEST)
    for _ in range(3):
        slot = vault._header.slot(away)
        assert slot is not None
        former = vault._open_ring().spaces[vault.space_id]
        vault.rotate(_cheap)
        content = letters.Content(vault._open_ring().spaces[vault.space_id])
        written = letters.write(
            former, content, space_id=vault.space_id, slot_id=away, public=slot.public
        )  # as they were: sealed with the key itself
        kept = (*slot.letters, replace(written, base=b""))
        _put(vault, replace(slot, letters=kept))
    for _ in range(80):
        vault.rotate(_cheap)
    slot = vault._header.slot(away)
    assert slot is not None
    assert [bool(letter.base) for letter in slot.letters] == [False, False, False, True]
    changed = vault.database_key
    vault.close()

    again = unlock(vault.path, THEIRS)

    assert again.database_key == changed
    again.close()


@pytest.mark.usefixtures("quick")
def test_a_letter_written_without_the_key_of_the_reader_is_refused(opened_vault: Vault) -> None:
    vault = opened_vault
    away = vault.add_person("Hall B", THEIRS, CHEAPEST)
    vault.rotate(_cheap)
    slot = vault._header.slot(away)
    assert slot is not None
    (real,) = slot.letters
    forged = letters.write(
        os.urandom(16),
        letters.Content(os.urandom(32)),
        space_id=vault.space_id,
        slot_id=away,
        public=slot.public,
    )
    _put(vault, replace(slot, letters=(replace(forged, base=real.base),)))
    vault.close()

    with pytest.raises(VaultError, match="damaged"):
        unlock(vault.path, THEIRS, away)


def test_the_old_file_is_overwritten_before_it_goes(shared: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    held = (shared.path / "data.db").open("rb")

    shared.rotate(remake)

    assert not held.read().strip(b"\0")
    held.close()


def test_a_copy_that_is_not_the_same_is_not_taken(shared: Vault) -> None:
    def spoil(source: Path, key: bytes, target: Path, changed: bytes) -> None:
        remake(source, key, target, changed)
        raise StorageFailure("storage.damaged")

    key = shared.database_key
    with pytest.raises(StorageFailure):
        shared.rotate(spoil)

    assert shared.database_key == key
    assert _read(shared) == "présent"
    assert not (shared.path / "data.db.next").exists()


@contextmanager
def _cut(at: int, error: Callable[[], BaseException]) -> Iterator[list[str]]:
    """Raise at the n-th call that reaches the disk, and at every one after it when the process is dead."""
    seen: list[str] = []
    patch = pytest.MonkeyPatch()
    is_dead = [False]

    def watched(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            raised = error()
            if is_dead[0] and isinstance(raised, Killed):
                raise raised
            seen.append(name)
            if len(seen) == at:
                is_dead[0] = True
                raise raised
            return real(*arguments, **named)

        return call

    patch.setattr(os, "open", watched("open", os.open))
    patch.setattr(os, "fsync", watched("fsync", os.fsync))
    patch.setattr(Path, "replace", watched("replace", Path.replace))
    patch.setattr(Path, "unlink", watched("unlink", Path.unlink))
    patch.setattr(Path, "open", watched("read", Path.open))
    try:
        yield seen
    finally:
        patch.undo()


_STEP = 1 if IS_LONG else 4
"""Every fourth call, and each of them with the environment variable ``PALIER_LONG``."""


@pytest.mark.parametrize(
    "error",
    [Killed, lambda: OSError(28, "no space left")],
    ids=["killed", "disk full"],
)
def test_at_every_call_that_reaches_the_disk_the_vault_opens_with_one_of_the_two_keys(
    shared: Vault, tmp_path: Path, error: Callable[[], BaseException]
) -> None:
    opened, header, states = shared._slot(), shared._header, set()
    shared.close()
    at = 1 - _STEP
    while True:
        at += _STEP
        path = shutil.copytree(shared.path, tmp_path / f"{at}.palier")
        vault = unlock_free(path, opened, header)
        with _cut(at, error) as seen, suppress(Killed, AppError, OSError):
            vault.rotate(remake)
        vault.close()
        for secret in (MINE, THEIRS):
            again = unlock(path, secret)
            assert _read(again) == "présent", (at, seen[-1], secret)
            states.add(again.database_key == opened.ring.key(again.space_id, "sqlcipher"))
            again.close()
        assert _names(path) == ["data.db", *COPIES, "vault.lock"], (at, seen[-1])
        shutil.rmtree(path)
        if len(seen) < at:
            break

    assert at > 30
    assert states == {True, False}  # some cuts leave the old key, some the new one


def unlock_free(path: Path, opened: object, header: object) -> Vault:
    """Open a copy of the vault without paying for the derivation."""
    from models.vault.lock import VaultLock  # noqa: PLC0415  (here only)
    from models.vault.vault import LOCK  # noqa: PLC0415  (here only)

    return Vault(path, header, opened, VaultLock.take(path / LOCK))  # type: ignore[arg-type]  # as kept
