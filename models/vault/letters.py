"""Letters: a changed key of a space, left in the header for somebody who is not there.

The letter is sealed for the public key of the slot, and the key that seals it is made with the former key of
the space too: without that, whoever holds the laptop could send anybody a key of their own.
"""

from __future__ import annotations

from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from models.errors import VaultError
from models.vault import keys
from models.vault.header_parts import Letter


def public_of(secret: bytes) -> bytes:
    """Return the 32-byte public key that belongs to a personal secret."""
    return _raw(_private(secret).public_key())


def write(former: bytes, changed: bytes, *, space_id: UUID, slot_id: UUID, public: bytes) -> Letter:
    """Seal a changed space key.

    Args:
        former: The 32-byte key of the space until now.
        changed: The one from now on.
        space_id: Which space.
        slot_id: Whom it is for.
        public: Their public key.
    """
    sender = X25519PrivateKey.generate()
    shared = sender.exchange(X25519PublicKey.from_public_bytes(public))
    context = _context(space_id, slot_id)
    sealed = keys.seal(keys.derive(shared + former, context), changed, context)
    return Letter(space_id=space_id, sender=_raw(sender.public_key()), sealed=sealed)


def read(letter: Letter, former: bytes, *, slot_id: UUID, secret: bytes) -> bytes:
    """Open a letter and return the changed key.

    Args:
        letter: As found in the header.
        former: The 32-byte key of the space that the slot still holds.
        slot_id: Whom it is for.
        secret: Their personal secret.

    Raises:
        VaultError: ``vault.damaged``: not sealed by somebody who could open this vault.
    """
    context = _context(letter.space_id, slot_id)
    try:
        shared = _private(secret).exchange(X25519PublicKey.from_public_bytes(letter.sender))
        return keys.unseal(keys.derive(shared + former, context), letter.sealed, context)
    except (ValueError, VaultError) as error:
        raise VaultError("vault.damaged") from error


def _private(secret: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(keys.derive(secret, b"letters"))


def _raw(key: X25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def _context(space_id: UUID, slot_id: UUID) -> bytes:
    return b"/".join((b"letter", space_id.hex.encode(), slot_id.hex.encode()))
