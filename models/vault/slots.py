"""Slots: from what a person types to the keys of the vault, and back into a new slot."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from models.errors import VaultError
from models.vault import keys, letters, recovery
from models.vault.header import StoredHeader
from models.vault.header_parts import RECOVERY, TYPED, Header, Slot, canonical

WRONG = ("vault.wrong_passphrase", "vault.recovery_wrong")
"""What was typed opens nothing."""


@dataclass(frozen=True, slots=True)
class SlotLabel:
    """What is known of a slot before the vault is open.

    Attributes:
        kind: ``passphrase`` or ``recovery``.
        label: The name its holder chose for the lock screen; may be empty.
    """

    slot_id: UUID
    kind: str
    label: str


class KeyRing:
    """The keys one slot opens: one per space, and a secret of the slot's holder.

    Attributes:
        spaces: Id of each space this slot may enter, and its 32-byte key.
        secret: 32 bytes that belong to one person.
        journals: Key of the journal of a space whose key was changed; the journal goes on under it.
        proofs: Of the former keys that somebody still waits with (``models.vault.letters``).
    """

    def __init__(
        self,
        spaces: dict[UUID, bytes],
        secret: bytes,
        journals: dict[UUID, bytes] | None = None,
        proofs: tuple[bytes, ...] = (),
    ) -> None:
        self.spaces = spaces
        self.secret = secret
        self.journals = journals or {}
        self.proofs = proofs

    @classmethod
    def draw(cls) -> KeyRing:
        """Draw new random keys for one space."""
        return cls({uuid4(): os.urandom(keys.KEY_BYTES)}, os.urandom(keys.KEY_BYTES))

    @classmethod
    def from_bytes(cls, plain: bytes) -> KeyRing:
        """Read an opened slot payload.

        Raises:
            VaultError: ``vault.damaged``.
        """
        try:
            value = json.loads(plain)
            return cls(
                _keys(value["spaces"]),
                bytes.fromhex(value["secret"]),
                _keys(value.get("journals", {})),
                tuple(bytes.fromhex(proof) for proof in value.get("proofs", ())),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise VaultError("vault.damaged") from error

    def to_bytes(self) -> bytes:
        """Return the slot payload before it is sealed."""
        value: dict[str, object] = {"spaces": _hex(self.spaces), "secret": self.secret.hex()}
        if self.journals:
            value["journals"] = _hex(self.journals)
        if self.proofs:
            value["proofs"] = [proof.hex() for proof in self.proofs]
        return canonical(value)

    def key(self, space: UUID, label: str) -> bytes:
        """Derive a 32-byte key of a space: ``sqlcipher`` for its database, ``header-mac`` for the header.

        Raises:
            VaultError: ``vault.damaged``, this slot does not hold the key of the space.
        """
        if space not in self.spaces:
            raise VaultError("vault.damaged")
        return keys.derive(self.spaces[space], label.encode())

    def journal_key(self, space: UUID) -> bytes:
        """Return the key of a journal: the one it began with, whatever the space key is today."""
        return self.journals.get(space) or self.key(space, "journal")

    def known_proofs(self, space: UUID) -> tuple[bytes, ...]:
        """Return the proof of the key of a space, then those of former ones."""
        return (letters.proof_of(self.spaces[space]), *self.proofs)

    def with_space_key(self, space: UUID, content: letters.Content) -> KeyRing:
        """Return the ring with another key of a space; its journal goes on under the key it had."""
        journals = {**self.journals, space: self.journal_key(space)}
        proofs = tuple(dict.fromkeys((*self.known_proofs(space), *content.proofs)))
        return KeyRing({**self.spaces, space: content.key}, self.secret, journals, proofs)

    def keeping(self, bases: Collection[bytes]) -> KeyRing:
        """Return the ring without the proofs that nobody waits with any more."""
        proofs = tuple(proof for proof in self.proofs if letters.base_of(proof) in bases)
        return KeyRing(self.spaces, self.secret, self.journals, proofs)

    def for_somebody_else(self) -> KeyRing:
        """Return a ring with the same spaces and a new personal secret."""
        return KeyRing(dict(self.spaces), os.urandom(keys.KEY_BYTES), dict(self.journals), self.proofs)


@dataclass(frozen=True, slots=True)
class OpenSlot:
    """A slot that was opened, and the keys found in it.

    Attributes:
        key: The 32-byte key of the slot, to seal the ring again without the passphrase.
    """

    slot: Slot
    key: bytes
    ring: KeyRing


def labels_of(header: Header) -> tuple[SlotLabel, ...]:
    """Return what may be shown of the slots while the vault is shut."""
    return tuple(SlotLabel(slot.slot_id, slot.kind, slot.label) for slot in header.slots)


def new_slot(
    vault_id: UUID,
    secret: str,
    ring: KeyRing,
    *,
    parameters: keys.KdfParameters | None,
    label: str = "",
    slot_id: UUID | None = None,
) -> OpenSlot:
    """Make a slot; as slow as opening it.

    Args:
        vault_id: The vault it belongs to; it is worth nothing in another one.
        secret: Passphrase, or recovery key as printed.
        ring: What the slot opens.
        parameters: Cost of one guess; None for the recovery key.
        label: What its holder is called before the vault is open.
        slot_id: Of the slot it replaces; None for a new one.

    Raises:
        VaultError: ``vault.memory``.
    """
    slot = Slot(
        slot_id=slot_id or uuid4(),
        kind=TYPED if parameters else RECOVERY,
        label=label,
        salt=os.urandom(keys.SALT_BYTES),
        parameters=parameters,
    )
    return sealed(vault_id, OpenSlot(slot, _slot_key(vault_id, slot, secret), ring))


def sealed(vault_id: UUID, opened: OpenSlot) -> OpenSlot:
    """Return the slot with its ring sealed again as it is now, and no letters: what they said is in it."""
    public = letters.public_of(opened.ring.secret)
    slot = replace(opened.slot, public=public, letters=())
    payload = keys.seal(opened.key, opened.ring.to_bytes(), slot.bound_to(vault_id))
    return replace(opened, slot=replace(slot, payload=payload))


def open_header(stored: StoredHeader, secret: str, slot_id: UUID | None = None) -> OpenSlot:
    """Open one slot, and accept it only when its keys vouch for the whole header.

    Args:
        stored: The header.
        secret: What was typed: a passphrase, or the recovery key, known by its shape.
        slot_id: The slot to try; None: every slot that a passphrase opens, one after the other.

    Raises:
        VaultError: ``vault.wrong_passphrase``, ``vault.recovery_wrong``, ``vault.damaged``,
            ``vault.memory``.
    """
    is_key = recovery.looks_like_key(secret)
    for slot in _candidates(stored.header, slot_id, is_key=is_key):
        try:
            opened = _open(stored.header.vault_id, slot, secret)
        except VaultError as error:
            if error.code not in WRONG:
                raise
            continue
        return _vouched(stored, opened)
    asked = stored.header.slot(slot_id) if slot_id else None
    is_recovery = is_key or (asked is not None and asked.kind == RECOVERY)
    raise VaultError("vault.recovery_wrong" if is_recovery else "vault.wrong_passphrase")


def opens(stored: StoredHeader, secret: str, slot_id: UUID | None = None) -> bool:
    """Tell whether something typed opens a slot; see ``open_header``.

    Raises:
        VaultError: ``vault.damaged``, ``vault.memory``.
    """
    try:
        open_header(stored, secret, slot_id)
    except VaultError as error:
        if error.code in WRONG:
            return False
        raise
    return True


def tried(header: Header, secret: str, slot_id: UUID | None = None) -> tuple[UUID, ...]:
    """Return the slots that something typed is a guess of: the recovery key alone, when it has its shape."""
    found = list(_candidates(header, slot_id, is_key=recovery.looks_like_key(secret)))
    keys_alone = [slot for slot in found if slot.kind == RECOVERY]
    return tuple(slot.slot_id for slot in (found if slot_id else keys_alone or found))


def _candidates(header: Header, slot_id: UUID | None, *, is_key: bool) -> Iterator[Slot]:
    """Give the slots to try, the free ones first: the recovery key costs nothing to try."""
    if is_key:
        yield from (slot for slot in header.slots if slot.kind == RECOVERY)
    for slot in header.slots:
        if slot.slot_id == slot_id if slot_id else slot.kind == TYPED:
            yield slot


def _open(vault_id: UUID, slot: Slot, secret: str) -> OpenSlot:
    key = _slot_key(vault_id, slot, secret)
    return OpenSlot(slot, key, KeyRing.from_bytes(keys.unseal(key, slot.payload, slot.bound_to(vault_id))))


def _vouched(stored: StoredHeader, opened: OpenSlot) -> OpenSlot:
    """Take the letters that wait until the keys are those of the header."""
    space = stored.header.spaces[0].space_id
    ring = opened.ring
    waiting = [letter for letter in opened.slot.letters if letter.space_id == space]
    while not stored.is_authentic(ring.key(space, "header-mac")):
        if not waiting:
            raise VaultError("vault.damaged")
        letter, slot_id = waiting.pop(0), opened.slot.slot_id
        content = letters.read(letter, ring.spaces[space], slot_id=slot_id, secret=ring.secret)
        ring = ring.with_space_key(space, content)
    return replace(opened, ring=ring)


def _slot_key(vault_id: UUID, slot: Slot, secret: str) -> bytes:
    context = b"/".join((b"slot", vault_id.hex.encode(), slot.slot_id.hex.encode(), slot.kind.encode()))
    if slot.parameters is None:
        return keys.derive(recovery.parse(secret) + slot.salt, context)
    return keys.derive_slot_key(secret, slot.salt, slot.parameters, context)


def _keys(value: dict[str, str]) -> dict[UUID, bytes]:
    return {UUID(hex=space): bytes.fromhex(key) for space, key in value.items()}


def _hex(value: dict[UUID, bytes]) -> dict[str, str]:
    return {space.hex: key.hex() for space, key in value.items()}
