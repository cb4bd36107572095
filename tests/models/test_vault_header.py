"""Headers made by hand: rotten, cut, hostile, newer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from models.errors import VaultError
from models.vault.header import COPIES, decode, encode, read, write
from models.vault.header_parts import FORMAT
from models.vault.vault import unlock

Json = dict[str, Any]
START = 14
TAIL = 64


def _rewrite(path: Path, change: Callable[[Json], None], layout: int = FORMAT) -> None:
    """Change the JSON of both copies as an attacker without any key can: the checksum is made right."""
    raw = (path / COPIES[0]).read_bytes()
    value = json.loads(raw[START:-TAIL])
    change(value)
    body = json.dumps(value).encode()
    signed = raw[:8] + layout.to_bytes(2, "big") + len(body).to_bytes(4, "big") + body
    tagged = signed + raw[-TAIL : -TAIL // 2]
    for name in COPIES:
        (path / name).write_bytes(tagged + hashlib.sha256(tagged).digest())


def _code(path: Path, passphrase: str) -> str:
    with pytest.raises(VaultError) as refusal:
        unlock(path, passphrase)
    return refusal.value.code


def _set(path: str, value: object) -> Callable[[Json], None]:
    """Return a change that puts a value at a dotted path such as ``slots.0.kdf.lanes``."""

    def change(header: Json) -> None:
        *parents, last = path.split(".")
        target: Any = header
        for name in parents:
            target = target[int(name)] if isinstance(target, list) else target[name]
        target[last] = value

    return change


def test_a_bit_flipped_in_one_copy_is_healed_from_the_other(vault_path: Path) -> None:
    good = (vault_path / COPIES[0]).read_bytes()

    for bit in range(0, len(good) * 8, 29):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        (vault_path / COPIES[0]).write_bytes(bad)
        assert read(vault_path).raw == good


def test_a_bit_flipped_in_both_copies_is_refused(vault_path: Path) -> None:
    good = (vault_path / COPIES[0]).read_bytes()
    codes = set()

    for bit in range(0, len(good) * 8, 29):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultError) as refusal:
            decode(bytes(bad))
        codes.add(refusal.value.code)

    # A flipped bit in the layout number cannot be told from a newer program's.
    assert codes <= {"vault.damaged", "vault.newer", "vault.not_a_vault"}


def test_a_header_cut_anywhere_is_damaged(vault_path: Path, passphrase: str) -> None:
    good = (vault_path / COPIES[0]).read_bytes()

    for length in range(8, len(good)):
        with pytest.raises(VaultError) as refusal:
            decode(good[:length])
        assert refusal.value.code == "vault.damaged"
    for content in (b"", good[:100], bytes(len(good))):
        for name in COPIES:
            (vault_path / name).write_bytes(content)
        assert _code(vault_path, passphrase) == "vault.damaged"


def test_a_header_longer_than_64_kib_is_not_even_read(vault_path: Path, passphrase: str) -> None:
    _rewrite(vault_path, _set("padding", "x" * 70_000))

    assert _code(vault_path, passphrase) == "vault.damaged"


def test_a_newer_layout_is_refused_as_newer(vault_path: Path, passphrase: str) -> None:
    _rewrite(vault_path, _set("anything", "new"), layout=FORMAT + 1)

    assert _code(vault_path, passphrase) == "vault.newer"


def test_a_newer_vault_is_refused_as_newer_even_when_it_is_not_understood(
    vault_path: Path, passphrase: str
) -> None:
    def change(header: Json) -> None:
        header["minimum_reader"] = FORMAT + 1
        header["slots"] = {"shaped": "otherwise"}

    _rewrite(vault_path, change)

    assert _code(vault_path, passphrase) == "vault.newer"


def test_a_newer_copy_beside_a_rotten_one_is_told_as_newer(vault_path: Path, passphrase: str) -> None:
    _rewrite(vault_path, _set("minimum_reader", FORMAT + 1))
    (vault_path / COPIES[0]).write_bytes(b"PALIER\x1a\n cut")

    assert _code(vault_path, passphrase) == "vault.newer"


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("slots.0.kdf.memory_kib", 1024**3),  # 1 TiB: running it would fail as vault.memory
        ("slots.0.kdf.memory_kib", 8),
        ("slots.0.kdf.iterations", 10**9),
        ("slots.0.kdf.lanes", 2**24),
        ("slots.0.kdf.lanes", True),
        ("slots.0.kdf.lanes", "4"),
        ("slots.0.kdf.name", "none"),
        ("slots.0.kdf", None),
        ("slots.0.salt", ""),
        ("slots.0.salt", "zz"),
        ("slots.0.payload", "00"),
        ("slots.0.id", "x"),
        ("slots.0", 7),
        ("slots", []),
        ("slots", [{}] * 17),
        ("spaces", []),
        ("spaces", {}),
        ("sequence", -1),
        ("vault", ""),
        ("minimum_reader", None),
    ],
)
def test_a_hostile_header_is_refused_before_anything_is_derived(
    vault_path: Path, passphrase: str, where: str, value: object
) -> None:
    def change(header: Json) -> None:
        if where == "slots.0":
            header["slots"] = [value]
        else:
            _set(where, value)(header)

    _rewrite(vault_path, change)

    assert _code(vault_path, passphrase) == "vault.damaged"


def test_json_nested_a_thousand_times_is_refused(vault_path: Path, passphrase: str) -> None:
    raw = (vault_path / COPIES[0]).read_bytes()
    body = b"[" * 30_000
    tagged = raw[:10] + len(body).to_bytes(4, "big") + body + bytes(32)
    for name in COPIES:
        (vault_path / name).write_bytes(tagged + hashlib.sha256(tagged).digest())

    assert _code(vault_path, passphrase) == "vault.damaged"


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("slots.0.kdf.iterations", 2),
        ("slots.0.kdf.lanes", 1),
        ("slots.0.label", "Moi"),
        ("vault", "0" * 32),
    ],
)
def test_what_a_slot_is_bound_to_cannot_be_altered(
    vault_path: Path, passphrase: str, where: str, value: object
) -> None:
    _rewrite(vault_path, _set(where, value))

    assert _code(vault_path, passphrase) == "vault.wrong_passphrase"


@pytest.mark.parametrize(
    ("where", "value"), [("sequence", 99), ("note", "added"), ("spaces", [{"id": "0" * 32}])]
)
def test_what_is_outside_the_slots_is_authenticated_too(
    vault_path: Path, passphrase: str, where: str, value: object
) -> None:
    _rewrite(vault_path, _set(where, value))

    assert _code(vault_path, passphrase) == "vault.damaged"


def test_a_slot_of_an_unknown_kind_is_kept_and_the_passphrase_still_opens(
    vault_path: Path, passphrase: str
) -> None:
    vault = unlock(vault_path, passphrase)
    header_key = vault._open_ring().key(vault.space_id, "header-mac")
    vault.close()
    stored = read(vault_path).header
    card: Json = {"id": uuid4().hex, "kind": "card", "payload": "00", "check": 3}
    richer = type(stored)(
        vault_id=stored.vault_id,
        sequence=stored.sequence + 1,
        slots=stored.slots,
        spaces=stored.spaces,
        foreign_slots=(card,),
        extra={"journal": 12},
    )

    write(vault_path, encode(richer, header_key))
    unlock(vault_path, passphrase).close()

    again = read(vault_path).header
    assert again == richer


def test_a_cut_between_the_two_copies_keeps_the_newer_sound_one(vault_path: Path, passphrase: str) -> None:
    vault = unlock(vault_path, passphrase)
    header_key = vault._open_ring().key(vault.space_id, "header-mac")
    vault.close()
    old = read(vault_path)
    newer = encode(
        type(old.header)(
            vault_id=old.header.vault_id, sequence=2, slots=old.header.slots, spaces=old.header.spaces
        ),
        header_key,
    )
    (vault_path / COPIES[1]).write_bytes(newer)  # the first copy was never reached

    assert read(vault_path).header.sequence == 2
    unlock(vault_path, passphrase).close()
    assert (vault_path / COPIES[0]).read_bytes() == newer
