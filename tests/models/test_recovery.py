"""The recovery key: slips caught, typed in any way, opening a vault without memory to spare."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from models.errors import VaultError
from models.vault import keys, recovery, slots
from models.vault.keys import CHEAPEST, KdfParameters
from models.vault.vault import Vault, labels, unlock

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def _is_refused(text: str) -> bool:
    try:
        recovery.parse(text)
    except VaultError as error:
        return error.code == "vault.recovery_wrong"
    return False


def test_two_thousand_single_slips_and_every_swap_of_neighbours_are_caught() -> None:
    chance = random.Random(7)  # noqa: S311  (the same slips at each run)
    slips = swaps = 0
    for _ in range(2000):
        letters = list(recovery.draw().replace("-", ""))
        place = chance.randrange(28)
        wrong = chance.choice([letter for letter in ALPHABET if letter != letters[place]])
        slips += _is_refused("".join([*letters[:place], wrong, *letters[place + 1 :]]))
        place = chance.choice([n for n in range(27) if letters[n] != letters[n + 1]])
        letters[place], letters[place + 1] = letters[place + 1], letters[place]
        swaps += _is_refused("".join(letters))

    assert (slips, swaps) == (2000, 2000)


@pytest.mark.parametrize("secret", [bytes(16), b"\xff" * 16, bytes(range(16))])
def test_a_key_has_seven_groups_and_comes_back_however_it_is_typed(secret: bytes) -> None:
    printed = recovery.to_text(secret)

    assert [len(group) for group in printed.split("-")] == [4] * 7
    assert not set(printed) & set("ILOU")
    for typed in (
        printed,
        printed.lower(),
        printed.replace("-", ""),
        printed.replace("-", " \u2013 "),
        f"  {printed}\n",
        printed.replace("0", "O").replace("1", "l"),
        " ".join(printed),
    ):
        assert recovery.parse(typed) == secret


@pytest.mark.parametrize("typed", ["", "-", "U" * 28, "é" * 28, "7" * 27, "7" * 29, "\ud800" * 28, "٣" * 28])
def test_anything_else_is_refused(typed: str) -> None:
    assert _is_refused(typed)


def test_words_are_not_taken_for_a_key() -> None:
    assert not recovery.looks_like_key("sept mots faciles pour un essai")
    assert not recovery.looks_like_key("abcdefghjkmnpqrstvwxyzabcdef")
    assert recovery.looks_like_key(recovery.to_text(bytes(range(16))))


def test_the_key_opens_the_vault_without_deriving_and_a_new_one_replaces_it(
    opened_vault: Vault, vault_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened_vault.make_recovery_key()
    second = opened_vault.make_recovery_key()
    database_key = opened_vault.database_key
    opened_vault.close()

    with monkeypatch.context() as patch:
        patch.setattr(keys, "derive_slot_key", None)
        vault = unlock(vault_path, second.lower().replace("-", " "))
        assert (vault.slot_kind, vault.database_key) == ("recovery", database_key)
        vault.close()
    with pytest.raises(VaultError) as refusal:
        unlock(vault_path, first)
    assert refusal.value.code == "vault.recovery_wrong"
    unlock(vault_path, passphrase).close()


def test_its_holder_chooses_a_new_passphrase_and_becomes_the_person_of_that_slot(
    opened_vault: Vault, vault_path: Path, passphrase: str
) -> None:
    key, mine = opened_vault.make_recovery_key(), opened_vault.slot_id
    opened_vault.close()

    vault = unlock(vault_path, key)
    vault.reset_passphrase(mine, "une phrase toute neuve", CHEAPEST)
    assert (vault.slot_id, vault.slot_kind) == (mine, "passphrase")
    vault.close()

    unlock(vault_path, "une phrase toute neuve", mine).close()
    with pytest.raises(VaultError, match="wrong_passphrase"):
        unlock(vault_path, passphrase)
    assert [slot.kind for slot in labels(vault_path)] == ["passphrase", "recovery"]


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is kept by Linux alone")
def test_without_memory_the_passphrase_says_so_and_the_recovery_key_opens(
    opened_vault: Vault, vault_path: Path, passphrase: str
) -> None:
    dear = KdfParameters(memory_kib=2 * 1024 * 1024, iterations=1, lanes=1)
    opened = opened_vault._slot()
    key = opened_vault.make_recovery_key()
    # A slot whose derivation asks for 2 GiB; sealed under any key: opening never gets that far.
    slot = slots.sealed(opened_vault.vault_id, opened).slot
    opened_vault._write(lambda header, own: (header.with_slot(replace(slot, parameters=dear)), own))
    opened_vault.close()
    code = (
        "import resource, sys; from pathlib import Path; from models.errors import VaultError\n"
        "from models.vault.vault import unlock\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "try: unlock(Path(sys.argv[1]), sys.argv[2])\n"
        "except VaultError as error: print(error.code, error.params)\n"
        "vault = unlock(Path(sys.argv[1]), sys.argv[3]); print(vault.slot_kind); vault.close()\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, str(vault_path), passphrase, key],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert done.stdout.splitlines() == ["vault.memory {'megabytes': 2048}", "recovery"], done.stderr
