"""Creating and opening a vault folder."""

from __future__ import annotations

import os
import stat
import sys
import threading
from importlib.metadata import version
from pathlib import Path

import pytest

from models.errors import StorageFailure, VaultError
from models.paths import find_vaults, vault_path
from models.vault.files import overwrite
from models.vault.header import COPIES, read
from models.vault.keys import CHEAPEST, KdfParameters, derive, derive_slot_key
from models.vault.vault import create, unlock

LONG = "une phrase assez longue"


def _populate(file: Path, key: bytes) -> None:
    file.write_bytes(b"")


def test_a_created_vault_opens_with_its_passphrase_and_gives_the_same_keys(tmp_path: Path) -> None:
    path = tmp_path / "Rhône.palier"
    made = create(path, LONG, _populate, CHEAPEST)
    database_key, signing_key = made.database_key, made.personal_key("sealing")
    made.close()

    opened = unlock(path, LONG)

    assert opened.vault_id == made.vault_id
    assert opened.database_key == database_key
    assert opened.personal_key("sealing") == signing_key
    assert len({database_key, signing_key, opened.personal_key("other")}) == 3
    opened.close()


def test_a_closed_vault_no_longer_gives_its_keys(tmp_path: Path) -> None:
    vault = create(tmp_path / "a.palier", LONG, _populate, CHEAPEST)

    vault.close()
    vault.close()

    with pytest.raises(RuntimeError):
        _ = vault.database_key


@pytest.mark.parametrize(
    "typed", ["  sept  mots\tfaciles é ", "sept  mots\tfaciles e\u0301", "ｓept  mots\tfaciles é"]
)
def test_the_same_words_typed_on_another_keyboard_open_the_vault(tmp_path: Path, typed: str) -> None:
    path = tmp_path / "a.palier"
    create(path, "sept  mots\tfaciles é", _populate, CHEAPEST).close()

    unlock(path, typed).close()


@pytest.mark.parametrize("typed", ["", "sept mots", "SEPT MOTS FACILES POUR UN ESSAI", "\ud800 brisé \x00"])
def test_a_wrong_passphrase_says_so_and_gives_nothing(vault_path: Path, passphrase: str, typed: str) -> None:
    with pytest.raises(VaultError) as refusal:
        unlock(vault_path, typed)

    assert refusal.value.code == "vault.wrong_passphrase"
    unlock(vault_path, passphrase).close()  # and the right one still opens: nothing stayed locked


@pytest.mark.parametrize(
    "typed", ["", "   ", "onze lettre", "aaaaaaaaaaaaaaaa", "ababababababab", " courte        "]
)
def test_a_passphrase_that_is_easy_to_guess_is_refused_at_creation(tmp_path: Path, typed: str) -> None:
    with pytest.raises(VaultError) as refusal:
        create(tmp_path / "a.palier", typed, _populate, CHEAPEST)

    assert refusal.value.code == "vault.weak_passphrase"
    assert refusal.value.params == {"minimum": 12}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_only_the_adviser_may_read_the_folder_and_its_files(tmp_path: Path) -> None:
    previous = os.umask(0o022)
    try:
        vault = create(tmp_path / "new" / "a.palier", LONG, _populate, CHEAPEST)
    finally:
        os.umask(previous)

    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in vault.path.iterdir()
        if path.name != "data.db"
    }
    assert modes == {"vault.hdr.a": 0o600, "vault.hdr.b": 0o600, "vault.lock": 0o600}
    assert stat.S_IMODE(vault.path.stat().st_mode) == 0o700
    vault.close()


def test_an_existing_folder_or_file_is_never_overwritten(vault_path: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.palier"
    file.write_text("à garder")

    for target in (vault_path, file):
        with pytest.raises(VaultError) as refusal:
            create(target, LONG, _populate, CHEAPEST)
        assert refusal.value.code == "vault.exists"

    assert file.read_text() == "à garder"
    assert read(vault_path).header.sequence == 1


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (StorageFailure("storage.disk_full"), "vault.disk_full"),
        (StorageFailure("storage.read_only"), "vault.read_only"),
        (StorageFailure("storage.io"), "storage.io"),
    ],
)
def test_a_failed_creation_leaves_nothing_behind(tmp_path: Path, failure: StorageFailure, code: str) -> None:
    def fail(file: Path, key: bytes) -> None:
        file.write_bytes(b"half")
        raise failure

    with pytest.raises((VaultError, StorageFailure)) as refusal:
        create(tmp_path / "a.palier", LONG, fail, CHEAPEST)

    assert refusal.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_creation_left_does_not_prevent_the_next_one(tmp_path: Path) -> None:
    leftover = tmp_path / ".a.palier.part"
    leftover.mkdir()
    (leftover / "vault.hdr.a").write_bytes(b"half")
    (leftover / "data.db-wal").write_bytes(b"half")

    create(tmp_path / "a.palier", LONG, _populate, CHEAPEST).close()

    assert [path.name for path in tmp_path.iterdir()] == ["a.palier"]
    unlock(tmp_path / "a.palier", LONG).close()


def test_a_missing_folder_a_file_and_a_foreign_folder_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"%PDF-1.7")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "photo.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "headless").mkdir()
    (tmp_path / "headless" / "data.db").write_bytes(b"?" * 4096)
    (tmp_path / "named").mkdir()
    (tmp_path / "named" / "vault.hdr.a").write_bytes(b"PK\x03\x04 another program's")
    expected = {
        "nowhere": "vault.missing",
        "x" * 300: "vault.missing",
        "file": "vault.not_a_vault",
        "file/inside": "vault.missing",
        "folder": "vault.not_a_vault",
        "headless": "vault.damaged",
        "named": "vault.not_a_vault",
    }

    found = {}
    for name in expected:
        with pytest.raises(VaultError) as refusal:
            unlock(tmp_path / name, LONG)
        found[name] = refusal.value.code

    assert found == expected
    assert [path.name for path in (tmp_path / "folder").iterdir()] == ["photo.jpg"]  # nothing was written


def test_a_missing_or_rotten_header_copy_is_made_again(vault_path: Path, passphrase: str) -> None:
    good = (vault_path / COPIES[0]).read_bytes()
    (vault_path / COPIES[0]).unlink()
    unlock(vault_path, passphrase).close()
    assert (vault_path / COPIES[0]).read_bytes() == good

    (vault_path / COPIES[1]).write_bytes(good[:40] + b"?" + good[41:])
    unlock(vault_path, passphrase).close()
    assert (vault_path / COPIES[1]).read_bytes() == good


def test_overwriting_a_longer_file_leaves_no_tail(tmp_path: Path) -> None:
    overwrite(tmp_path / "f", b"a long content")
    overwrite(tmp_path / "f", b"short")

    assert (tmp_path / "f").read_bytes() == b"short"


def test_no_key_and_no_word_of_the_passphrase_is_in_the_folder(tmp_path: Path) -> None:
    vault = create(tmp_path / "a.palier", LONG, _populate, CHEAPEST)
    ring = vault._open_ring()
    (space_key,) = ring.spaces.values()
    secrets = [vault.database_key, space_key, ring.secret, derive(space_key, b"header-mac")]
    needles = [*secrets, *(secret.hex().encode() for secret in secrets)]
    needles += [LONG.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-32-le")] + [b"assez"]

    content = b"".join(path.read_bytes() for path in sorted(vault.path.iterdir()))
    vault.close()

    assert [needle for needle in needles if needle in content] == []


def test_two_vaults_with_one_passphrase_share_no_key(tmp_path: Path) -> None:
    first = create(tmp_path / "a.palier", LONG, _populate, CHEAPEST)
    second = create(tmp_path / "b.palier", LONG, _populate, CHEAPEST)

    assert first.database_key != second.database_key
    assert first.personal_key("sealing") != second.personal_key("sealing")
    first.close()
    second.close()


def test_a_new_vault_costs_an_attacker_256_mib_and_three_passes_a_guess() -> None:
    assert KdfParameters() == KdfParameters(memory_kib=256 * 1024, iterations=3, lanes=4)


@pytest.mark.parametrize(
    "bad",
    [
        {"memory_kib": 64 * 1024 - 1},
        {"memory_kib": 2 * 1024 * 1024 + 1},
        {"iterations": 0},
        {"iterations": 21},
        {"lanes": 0},
        {"lanes": 17},
    ],
)
def test_derivation_parameters_have_bounds(bad: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(bad))):
        KdfParameters(**bad)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Rhône", "Rhône"),
        ("a/b\\c:d\x00\n", "a-b-c-d--"),
        (" .. ", "Palier"),
        ("", "Palier"),
        ("\ud800", "-"),
        ("é" * 300, "é" * 60),
    ],
)
def test_any_name_typed_gives_a_folder_every_system_accepts(name: str, stem: str) -> None:
    assert vault_path(name).name == f"{stem}.palier"


def test_only_vault_folders_are_found(tmp_path: Path, vault_path: Path) -> None:
    (tmp_path / "empty.palier").mkdir()
    (tmp_path / "file.palier").write_bytes(b"")

    assert find_vaults(tmp_path) == (vault_path,)
    assert find_vaults(tmp_path / "nowhere") == ()


@pytest.mark.skipif(
    int(version("cryptography").split(".")[0]) < 50,
    reason="cryptography before 50 holds the interpreter while it derives a key",
)
def test_the_screen_stays_alive_while_a_key_is_derived() -> None:
    derivation = threading.Thread(target=derive_slot_key, args=(LONG, bytes(16), CHEAPEST, b"test"))
    turns = 0

    derivation.start()
    while derivation.is_alive():
        turns += 1

    assert turns > 100, "whoever held the interpreter would have let it turn once or twice"
