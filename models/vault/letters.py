"""Letters: a changed key of a space, left in the header for somebody who is not there.

The letter is sealed for the public key of the slot, and the key that seals it is made with a proof of the key
the slot still holds: without that, whoever holds the laptop could send anybody a key of their own.

One letter waits for each slot, whatever the number of changes: it leads from the key the slot holds straight
to the newest. Whoever changes the key must then know the proof of a key of long ago; so every key ring keeps
the proofs that somebody still waits with, and a letter carries them on. A proof opens nothing.
"""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from models.errors import VaultError
from models.vault import keys
from models.vault.header_json import BASE_BYTES, PROOF_BYTES
from models.vault.header_parts import Letter, Slot


class Content(NamedTuple):
    """What a letter says.

    Attributes:
        key: The changed key, 32 bytes.
        proofs: Proofs of former keys that others still wait with, 16 bytes each.
    """

    key: bytes
    proofs: tuple[bytes, ...] = ()


def public_of(secret: bytes) -> bytes:
    """Return the 32-byte public key that belongs to a personal secret."""
    return _raw(_private(secret).public_key())


def proof_of(key: bytes) -> bytes:
    """Return what shows, to who holds a key of a space too, that one knew it; it opens nothing."""
    return keys.derive(key, b"letter/proof")[:PROOF_BYTES]


def base_of(proof: bytes) -> bytes:
    """Return the name of a proof, as a letter bears it for everybody to read."""
    return keys.derive(proof, b"letter/base")[:BASE_BYTES]


def told(slot: Slot, known: tuple[bytes, ...], content: Content, space_id: UUID) -> tuple[Letter, ...]:
    """Return the letters of a slot once it is told of a changed key.

    Args:
        slot: Whom it is for.
        known: The proofs one knows; that of the key in use until now is the first.
        content: What is to be told.
        space_id: Which space.
    """
    by_base = {base_of(proof): proof for proof in known}
    kept: list[Letter] = []
    proof = known[0]
    for letter in slot.letters:
        if letter.space_id == space_id and letter.base in by_base:
            proof = by_base[letter.base]
            break  # this letter and those after it say less than the new one
        kept.append(letter)
    return (*kept, write(proof, content, space_id=space_id, slot_id=slot.slot_id, public=slot.public))


def write(proof: bytes, content: Content, *, space_id: UUID, slot_id: UUID, public: bytes) -> Letter:
    """Seal a changed space key.

    Args:
        proof: Of the key of the space that the slot holds, or will hold when it has read the letter before.
        content: What to say.
        space_id: Which space.
        slot_id: Whom it is for.
        public: Their public key.
    """
    sender = X25519PrivateKey.generate()
    shared = sender.exchange(X25519PublicKey.from_public_bytes(public))
    context = _context(space_id, slot_id)
    plain = content.key + b"".join(content.proofs)
    return Letter(
        space_id=space_id,
        sender=_raw(sender.public_key()),
        sealed=keys.seal(keys.derive(shared + proof, context), plain, context),
        base=base_of(proof),
    )


def read(letter: Letter, held: bytes, *, slot_id: UUID, secret: bytes) -> Content:
    """Open a letter.

    Args:
        letter: As found in the header.
        held: The 32-byte key of the space that the slot still holds.
        slot_id: Whom it is for.
        secret: Their personal secret.

    Raises:
        VaultError: ``vault.damaged``: not sealed by somebody who could open this vault.
    """
    context = _context(letter.space_id, slot_id)
    # The first letters had no base, and were sealed with the key itself.
    proof = proof_of(held) if letter.base else held
    try:
        shared = _private(secret).exchange(X25519PublicKey.from_public_bytes(letter.sender))
        plain = keys.unseal(keys.derive(shared + proof, context), letter.sealed, context)
    except (ValueError, VaultError) as error:
        raise VaultError("vault.damaged") from error
    starts = range(keys.KEY_BYTES, len(plain), PROOF_BYTES)
    return Content(plain[: keys.KEY_BYTES], tuple(plain[start : start + PROOF_BYTES] for start in starts))


def _private(secret: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(keys.derive(secret, b"letters"))


def _raw(key: X25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def _context(space_id: UUID, slot_id: UUID) -> bytes:
    return b"/".join((b"letter", space_id.hex.encode(), slot_id.hex.encode()))
