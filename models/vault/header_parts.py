"""What a header says: slots, spaces, letters; plain values, nothing secret."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from uuid import UUID

from models.vault.keys import KdfParameters

FORMAT = 2
"""The newest layout of the header this program reads, and the one it writes."""
TYPED = "passphrase"
"""The kind of a slot opened by what a person types."""
RECOVERY = "recovery"
"""The kind of the slot opened by the printed key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A changed key of a space, sealed for one slot (``models.vault.letters``).

    Attributes:
        sender: Public key drawn for this letter, 32 bytes.
        base: Name of the proof it is sealed with, 8 bytes; empty in the first letters, which had none.
    """

    space_id: UUID
    sender: bytes
    sealed: bytes
    base: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way to open the vault.

    Attributes:
        kind: ``TYPED`` or ``RECOVERY``.
        label: What its holder chose to be called before the vault is open; may be empty.
        parameters: Cost of one guess; None for the recovery key, which nobody can guess.
        payload: The key ring, sealed under the key of this slot.
        public: X25519 public key of the holder, 32 bytes; empty in a vault of format 1.
        letters: Keys changed since the holder last opened the vault, oldest first.
        extra: Members this program does not know, kept as they are.
    """

    slot_id: UUID
    kind: str
    label: str
    salt: bytes
    parameters: KdfParameters | None
    payload: bytes = b""
    public: bytes = b""
    letters: tuple[Letter, ...] = ()
    extra: dict[str, object] = field(default_factory=dict)

    def bound_to(self, vault_id: UUID) -> bytes:
        """Return what the payload is authenticated with: nothing of a slot can be moved or weakened."""
        return canonical({"vault": vault_id.hex, **bound_json(self), "payload": ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """One database of the vault.

    Attributes:
        head: Number and MAC of the last line of its journal; None before the first.
        incoming: First bytes, hex, of the database that takes the place of the one in use; empty except
            between the moment a changed key counts and the moment the files have been swapped.
        extra: Members this program does not know, kept as they are.
    """

    space_id: UUID
    head: tuple[int, bytes] | None = None
    incoming: str = ""
    extra: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What both header files say.

    Attributes:
        sequence: Grows by one at each change.
        slots: The slots a passphrase or the recovery key opens.
        foreign_slots: Slots of kinds this program does not know, kept as they are.
        spaces: The databases of the vault, at least one; only the first is used.
        minimum_reader: Oldest header format a program must know to use this vault.
        extra: Members this program does not know, kept as they are.
    """

    vault_id: UUID
    sequence: int
    slots: tuple[Slot, ...]
    spaces: tuple[Space, ...]
    minimum_reader: int = FORMAT
    foreign_slots: tuple[dict[str, object], ...] = ()
    extra: dict[str, object] = field(default_factory=dict)

    def slot(self, slot_id: UUID) -> Slot | None:
        """Return a slot by its id; None when it is not (any more) in this vault."""
        return next((slot for slot in self.slots if slot.slot_id == slot_id), None)

    def with_slot(self, changed: Slot) -> Header:
        """Return the header with a slot in the place of the one of the same id."""
        slots = tuple(changed if slot.slot_id == changed.slot_id else slot for slot in self.slots)
        return replace(self, slots=slots)

    def with_space(self, changed: Space) -> Header:
        """Return the header with a space in the place of the one of the same id."""
        spaces = tuple(changed if space.space_id == changed.space_id else space for space in self.spaces)
        return replace(self, spaces=spaces)


def canonical(value: object) -> bytes:
    """Return the one JSON text of a value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def bound_json(slot: Slot) -> dict[str, object]:
    """Return what the payload vouches for; the same members as in format 1, whose payloads stay valid."""
    return {
        "id": slot.slot_id.hex,
        "kind": slot.kind,
        "label": slot.label,
        "salt": slot.salt.hex(),
        "kdf": _kdf_json(slot.parameters),
        "payload": slot.payload.hex(),
    }


def _kdf_json(parameters: KdfParameters | None) -> dict[str, object]:
    if parameters is None:
        return {"name": "hkdf"}
    return {
        "name": "argon2id",
        "memory_kib": parameters.memory_kib,
        "iterations": parameters.iterations,
        "lanes": parameters.lanes,
    }
