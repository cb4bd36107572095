"""The header is changed by the screen and by slow work at once: no change undoes another."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from models.errors import VaultError
from models.storage.rekey import remake
from models.vault import header as headers
from models.vault import recovery, slots
from models.vault.header import read
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault, labels, unlock
from tests.quickened import stretch_cheaply

MINE = "sept mots faciles pour un essai"
THEIRS = "une autre phrase assez longue"
THIRD = "la phrase de qui va partir"
NEW = "encore une phrase nouvelle 9"


def _named(path: Path) -> list[str]:
    return [label.label for label in labels(path) if label.kind == "passphrase"]


def _code(path: Path, secret: str) -> str:
    try:
        unlock(path, secret).close()
    except VaultError as error:
        return error.code
    return "opens"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tried is who writes when; how long a passphrase is stretched is ``test_vault.py``'s."""
    stretch_cheaply(monkeypatch)


@pytest.fixture
def during_derivation(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Return what has the screen do something while the next key is being derived."""
    real = slots.new_slot

    def have(act: Callable[[], object]) -> None:
        def derived(*arguments: object, **named: object) -> object:
            made = real(*arguments, **named)  # type: ignore[arg-type]  # as they came
            monkeypatch.setattr(slots, "new_slot", real)
            act()
            return made

        monkeypatch.setattr(slots, "new_slot", derived)

    return have


@pytest.mark.parametrize("work", ["add", "change", "reset"])
def test_what_the_screen_changes_while_a_key_is_derived_stays(
    opened_vault: Vault, during_derivation: Callable[[Callable[[], object]], None], work: str
) -> None:
    vault, path = opened_vault, opened_vault.path
    other, leaver = (vault.add_person(*who, CHEAPEST) for who in (("Hall B", THEIRS), ("Parti", THIRD)))
    key = recovery.draw()

    def screen() -> None:
        vault.remove_slot(leaver)
        vault.rename_slot(vault.slot_id, "Bureau")
        vault.keep_journal_head(7, b"m" * 32)

    during_derivation(screen)
    if work == "add":
        vault.add_person("Nouveau", NEW, CHEAPEST)
    elif work == "change":
        vault.change_passphrase(MINE, NEW, CHEAPEST)
    else:
        vault.reset_passphrase(other, NEW, CHEAPEST)
    during_derivation(lambda: vault.keep_recovery_key(key))
    vault.reset_passphrase(other, THEIRS, CHEAPEST)
    vault.close()

    assert _named(path) == ["Bureau", "Hall B", "Nouveau"][: 3 if work == "add" else 2]
    assert read(path).header.spaces[0].head == (7, b"m" * 32)
    assert _code(path, THIRD) == "vault.wrong_passphrase"
    for secret in (NEW if work == "change" else MINE, THEIRS, key):
        assert _code(path, secret) == "opens"


def test_a_passphrase_is_not_given_to_who_was_withdrawn_meanwhile(
    opened_vault: Vault, during_derivation: Callable[[Callable[[], object]], None]
) -> None:
    leaver = opened_vault.add_person("Parti", THIRD, CHEAPEST)
    during_derivation(lambda: opened_vault.remove_slot(leaver))

    with pytest.raises(VaultError, match="no_slot"):
        opened_vault.reset_passphrase(leaver, NEW, CHEAPEST)
    opened_vault.close()

    assert len(labels(opened_vault.path)) == 1
    assert _code(opened_vault.path, NEW) == "vault.wrong_passphrase"


def test_two_changes_written_at_the_same_instant_both_count(
    opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = opened_vault
    leaver = vault.add_person("Parti", THIRD, CHEAPEST)
    real, inside, second = headers.write, Event(), Event()

    def slow(folder: Path, raw: bytes) -> None:
        if inside.is_set():
            second.set()
        else:
            inside.set()
            second.wait(0.4)  # a disk that is slow: somebody else would come in here, were there no gate
        real(folder, raw)

    monkeypatch.setattr(headers, "write", slow)
    withdrawn = Thread(target=vault.remove_slot, args=(leaver,))
    withdrawn.start()
    assert inside.wait(10)
    vault.rename_slot(vault.slot_id, "Bureau")
    withdrawn.join()

    assert [label.label for label in vault.labels()] == ["Bureau"]
    assert _named(vault.path) == ["Bureau"]


def test_who_leaves_and_who_comes_while_the_key_is_changed(opened_vault: Vault) -> None:
    vault = opened_vault
    first, second = (vault.add_person(*who, CHEAPEST) for who in (("Un", THEIRS), ("Deux", THIRD)))

    def meanwhile(source: Path, key: bytes, target: Path, changed: bytes) -> None:
        remake(source, key, target, changed)
        vault.remove_slot(first)
        vault.remove_slot(second)
        vault.add_person("Nouveau", NEW, CHEAPEST)

    vault.rotate(meanwhile, without=first)
    changed = vault.database_key
    vault.close()

    assert [_code(vault.path, secret) for secret in (THEIRS, THIRD)] == ["vault.wrong_passphrase"] * 2
    for secret in (NEW, MINE):
        again = unlock(vault.path, secret)
        assert again.database_key == changed
        again.close()


def test_a_key_that_somebody_cannot_be_told_leaves_no_copy_behind_at_the_next_opening(
    opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = opened_vault
    vault.rotate(remake)
    former = vault.database_key
    monkeypatch.setattr(headers, "write", lambda *_: (_ for _ in ()).throw(VaultError("vault.disk_full")))
    with pytest.raises(VaultError, match="disk_full"):
        vault.rotate(remake)
    monkeypatch.undo()
    vault.close()

    again = unlock(vault.path, MINE)
    assert again.database_key == former
    assert not (vault.path / "data.db.next").exists()
    again.close()


def test_the_next_person_writes_upon_what_the_former_wrote_while_they_came_in(
    opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = opened_vault
    theirs = vault.add_person("Hall B", THEIRS, CHEAPEST)
    leaver = vault.add_person("Parti", THIRD, CHEAPEST)
    real = slots.open_header

    def slow(stored: headers.StoredHeader, *arguments: object) -> object:
        opened = real(stored, *arguments)  # type: ignore[arg-type]  # as they came
        monkeypatch.setattr(slots, "open_header", real)
        vault.remove_slot(leaver)
        return opened

    monkeypatch.setattr(slots, "open_header", slow)
    other = vault.as_person(THEIRS, theirs)
    vault.keep_journal_head(3, os.urandom(32))
    other.rename_slot(theirs, "Hall C")
    vault.forget()
    other.close()

    assert _named(vault.path) == ["", "Hall C"]
    assert read(vault.path).header.spaces[0].head is not None


def test_who_is_withdrawn_while_they_come_in_does_not(
    opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = opened_vault
    leaver = vault.add_person("Parti", THIRD, CHEAPEST)
    real = slots.open_header

    def slow(stored: headers.StoredHeader, *arguments: object) -> object:
        opened = real(stored, *arguments)  # type: ignore[arg-type]  # as they came
        vault.remove_slot(leaver)
        return opened

    monkeypatch.setattr(slots, "open_header", slow)
    with pytest.raises(VaultError, match="no_slot"):
        vault.as_person(THIRD, leaver)

    assert len(labels(vault.path)) == 1
