"""The header of a vault: what is needed to turn a passphrase into its keys, and nothing secret.

Layout: magic (8 bytes) · format (2, big endian) · length of the JSON (4) · canonical JSON · HMAC-SHA256 of
all before, under a key only an opened vault knows · SHA-256 of all before. The checksum tells rot, the HMAC
tells tampering. Two copies are kept; the right one with the highest sequence is the truth.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import struct
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from models.errors import VaultError
from models.vault.files import file_errors, overwrite, settle
from models.vault.keys import NONCE_BYTES, SALT_BYTES, KdfParameters

FORMAT = 1
"""The newest layout of the header this program reads, and the one it writes."""
COPIES = ("vault.hdr.a", "vault.hdr.b")
MAXIMUM_BYTES = 64 * 1024
MAXIMUM_ITEMS = 16
"""Slots, or spaces, in one vault."""
TYPED = "passphrase"
"""The kind of a slot opened by what a person types."""
_MAGIC = b"PALIER\x1a\n"
_FIXED = struct.Struct(">8sHI")
_DIGEST_BYTES = 32
_TAG_BYTES = 16
_REFUSALS = ("vault.newer", "vault.damaged", "vault.not_a_vault")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way to open the vault.

    Attributes:
        kind: ``TYPED``.
        label: Whose slot it is, as shown; may be empty.
        payload: The key ring, sealed under the key of this slot.
    """

    slot_id: UUID
    kind: str
    label: str
    salt: bytes
    parameters: KdfParameters
    payload: bytes = b""

    def bound_to(self, vault_id: UUID) -> bytes:
        """Return what the payload is authenticated with: nothing of a slot can be moved or weakened."""
        return canonical({"vault": vault_id.hex, **_slot_json(self), "payload": ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What both header files say.

    Attributes:
        sequence: Grows by one at each change.
        slots: The slots a passphrase opens.
        foreign_slots: Slots of kinds this program does not know, kept as they are.
        spaces: Ids of the databases of the vault, at least one; only the first is used.
        minimum_reader: Oldest header format a program must know to use this vault.
        extra: Members this program does not know, kept as they are.
    """

    vault_id: UUID
    sequence: int
    slots: tuple[Slot, ...]
    spaces: tuple[UUID, ...]
    minimum_reader: int = FORMAT
    foreign_slots: tuple[dict[str, object], ...] = ()
    extra: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredHeader:
    """A header as read, with the bytes it was read from."""

    header: Header
    raw: bytes

    def is_authentic(self, mac_key: bytes) -> bool:
        """Say whether the header was written by someone who could open the vault."""
        signed = self.raw[: -2 * _DIGEST_BYTES]
        tag = self.raw[-2 * _DIGEST_BYTES : -_DIGEST_BYTES]
        return hmac.compare_digest(hmac.digest(mac_key, signed, "sha256"), tag)


def canonical(value: object) -> bytes:
    """Return the one JSON text of a value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def encode(header: Header, mac_key: bytes) -> bytes:
    """Return the bytes of a header file."""
    body = canonical(
        {
            **header.extra,
            "vault": header.vault_id.hex,
            "sequence": header.sequence,
            "slots": [*(_slot_json(slot) for slot in header.slots), *header.foreign_slots],
            "spaces": [{"id": space.hex} for space in header.spaces],
            "minimum_reader": header.minimum_reader,
        }
    )
    signed = _FIXED.pack(_MAGIC, FORMAT, len(body)) + body
    tagged = signed + hmac.digest(mac_key, signed, "sha256")
    return tagged + hashlib.sha256(tagged).digest()


def decode(raw: bytes) -> StoredHeader:
    """Read the bytes of one header file.

    Raises:
        VaultError: ``vault.newer``, ``vault.not_a_vault`` or ``vault.damaged``.
    """
    if not raw.startswith(_MAGIC):
        raise VaultError("vault.not_a_vault" if raw.strip(b"\0") else "vault.damaged")
    if len(raw) < _FIXED.size:
        raise VaultError("vault.damaged")
    _, layout, length = _FIXED.unpack_from(raw)
    if layout > FORMAT:
        raise VaultError("vault.newer")
    if len(raw) > MAXIMUM_BYTES or len(raw) != _FIXED.size + length + 2 * _DIGEST_BYTES:
        raise VaultError("vault.damaged")
    if hashlib.sha256(raw[:-_DIGEST_BYTES]).digest() != raw[-_DIGEST_BYTES:]:
        raise VaultError("vault.damaged")
    return StoredHeader(_parse(raw[_FIXED.size : _FIXED.size + length]), raw)


def read(folder: Path) -> StoredHeader:
    """Read the header of a vault folder from the better of its two copies.

    Raises:
        VaultError: ``vault.missing``, ``vault.not_a_vault``, ``vault.newer``, ``vault.damaged``.
    """
    sound: list[StoredHeader] = []
    refusals: list[VaultError] = []
    for raw in _copies(folder):
        try:
            sound.append(decode(raw))
        except VaultError as error:
            refusals.append(error)
    if sound:
        return max(sound, key=lambda stored: stored.header.sequence)
    if not refusals:
        raise VaultError("vault.damaged" if (folder / "data.db").is_file() else "vault.not_a_vault")
    # A newer program cut between its two copies leaves « newer » beside « damaged »: the first explains.
    raise min(refusals, key=lambda error: _REFUSALS.index(error.code))


def write(folder: Path, raw: bytes) -> None:
    """Write both copies, one after the other, so that one is right at any instant.

    Raises:
        VaultError: ``vault.disk_full``, ``vault.read_only``.
    """
    with file_errors():
        for name in _older_first(folder):
            overwrite(folder / name, raw)
        settle(folder)


def is_repairable(folder: Path, stored: StoredHeader) -> bool:
    """Say whether one copy is missing, rotten or older than the other."""
    return _copies(folder) != [stored.raw, stored.raw]


def _copies(folder: Path) -> list[bytes]:
    found: list[bytes] = []
    with file_errors():
        if not folder.is_dir():
            raise VaultError("vault.not_a_vault" if folder.exists() else "vault.missing")
        for name in COPIES:
            if (folder / name).is_file():
                with (folder / name).open("rb") as stream:
                    found.append(stream.read(MAXIMUM_BYTES + 1))
    return found


def _older_first(folder: Path) -> tuple[str, ...]:
    """Order the copies so that the good and newest one is overwritten last."""

    def rank(name: str) -> int:
        try:
            with (folder / name).open("rb") as stream:
                return decode(stream.read(MAXIMUM_BYTES + 1)).header.sequence
        except (OSError, VaultError):
            return -1

    return tuple(sorted(COPIES, key=rank))


def _slot_json(slot: Slot) -> dict[str, object]:
    return {
        "id": slot.slot_id.hex,
        "kind": slot.kind,
        "label": slot.label,
        "salt": slot.salt.hex(),
        "kdf": {
            "name": "argon2id",
            "memory_kib": slot.parameters.memory_kib,
            "iterations": slot.parameters.iterations,
            "lanes": slot.parameters.lanes,
        },
        "payload": slot.payload.hex(),
    }


def _parse(text: bytes) -> Header:
    try:
        value = json.loads(text)
        if _number(value["minimum_reader"]) > FORMAT:
            raise VaultError("vault.newer")
        return _from_json(value)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise VaultError("vault.damaged") from error


def _from_json(value: dict[str, object]) -> Header:
    rest = dict(value)
    slots = _list(rest.pop("slots"))
    spaces = _list(rest.pop("spaces"))
    return Header(
        vault_id=UUID(hex=_text(rest.pop("vault"))),
        sequence=_number(rest.pop("sequence")),
        slots=tuple(_slot(slot) for slot in slots if slot["kind"] == TYPED),
        spaces=tuple(UUID(hex=_text(space["id"])) for space in spaces),
        minimum_reader=_number(rest.pop("minimum_reader")),
        foreign_slots=tuple(slot for slot in slots if slot["kind"] != TYPED),
        extra=rest,
    )


def _slot(value: dict[str, object]) -> Slot:
    kdf = value["kdf"]
    if not isinstance(kdf, dict) or kdf["name"] != "argon2id":
        raise ValueError("kdf")
    slot = Slot(
        slot_id=UUID(hex=_text(value["id"])),
        kind=_text(value["kind"]),
        label=_text(value["label"]),
        salt=bytes.fromhex(_text(value["salt"])),
        parameters=KdfParameters(
            memory_kib=_number(kdf["memory_kib"]),
            iterations=_number(kdf["iterations"]),
            lanes=_number(kdf["lanes"]),
        ),
        payload=bytes.fromhex(_text(value["payload"])),
    )
    if len(slot.salt) != SALT_BYTES or len(slot.payload) < NONCE_BYTES + _TAG_BYTES:
        raise ValueError("slot")
    return slot


def _list(value: object) -> list[dict[str, object]]:
    if not isinstance(value, list) or not 1 <= len(value) <= MAXIMUM_ITEMS:
        raise ValueError("list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("number")
    return value
