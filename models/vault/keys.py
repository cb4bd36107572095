"""From a passphrase to keys: Argon2id, HKDF and AES-256-GCM; nothing of the passphrase is kept."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from threading import Lock
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from models.errors import VaultError

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
MINIMUM_PASSPHRASE = 12
"""Characters; typed by hand at each opening, so length is asked for and character classes are not."""
MINIMUM_DISTINCT = 5
"""Different characters: refuses « aaaaaaaaaaaa »."""
MEMORY_KIB = range(64 * 1024, 2 * 1024 * 1024 + 1)
ITERATIONS = range(1, 20 + 1)
LANES = range(1, 16 + 1)

# The lanes share one pool of threads inside OpenSSL: two derivations at once wait for each other for ever.
_ONE_AT_A_TIME: Final = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfParameters:
    """Cost of one guess of the passphrase (Argon2id, RFC 9106).

    The bounds are checked on construction, so a hostile header never makes the derivation run.

    Attributes:
        memory_kib: Memory, KiB; 64 MiB to 2 GiB.
        iterations: Passes over the memory; 1 to 20.
        lanes: Lanes of the algorithm; 1 to 16.

    Raises:
        ValueError: A parameter is out of bounds.
    """

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if self.memory_kib not in MEMORY_KIB:
            raise ValueError("memory_kib")
        if self.iterations not in ITERATIONS:
            raise ValueError("iterations")
        if self.lanes not in LANES:
            raise ValueError("lanes")


CHEAPEST = KdfParameters(memory_kib=64 * 1024, iterations=1, lanes=4)
"""The floor: for tests and throw-away demo vaults."""


def require_strong(passphrase: str) -> None:
    """Refuse a passphrase that is too easy to guess.

    Raises:
        VaultError: ``vault.weak_passphrase``, with ``minimum``, the number of characters asked for.
    """
    text = _normalised(passphrase)
    if len(text) < MINIMUM_PASSPHRASE or len(set(text)) < MINIMUM_DISTINCT:
        raise VaultError("vault.weak_passphrase", minimum=MINIMUM_PASSPHRASE)


def derive_slot_key(passphrase: str, salt: bytes, parameters: KdfParameters, context: bytes) -> bytes:
    """Derive the key that opens one slot.

    Args:
        passphrase: As typed; compared in Unicode form NFKC, without spaces around.
        salt: 16 random bytes of the slot.
        parameters: Cost of the derivation.
        context: What the key is for; two contexts never give the same key.

    Raises:
        VaultError: ``vault.memory``, this machine has not enough free memory.
    """
    secret = _normalised(passphrase).encode("utf-8", "surrogatepass")
    try:
        with _ONE_AT_A_TIME:
            stretched = Argon2id(
                salt=salt,
                length=KEY_BYTES,
                iterations=parameters.iterations,
                lanes=parameters.lanes,
                memory_cost=parameters.memory_kib,
            ).derive(secret)
    except MemoryError as error:
        raise VaultError("vault.memory", megabytes=parameters.memory_kib // 1024) from error
    return derive(stretched, context)


def derive(key: bytes, context: bytes) -> bytes:
    """Derive a key for one use from a stronger one (HKDF-SHA256)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"palier/1/" + context).derive(key)


def seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    """Encrypt and authenticate; ``bound_to`` is authenticated with it but not kept in the result."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def unseal(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    """Undo ``seal``.

    Raises:
        VaultError: ``vault.wrong_passphrase``: the key is wrong, or something was altered; by design
            these cannot be told apart.
    """
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError) as error:
        raise VaultError("vault.wrong_passphrase") from error


def _normalised(passphrase: str) -> str:
    return unicodedata.normalize("NFKC", passphrase).strip()
