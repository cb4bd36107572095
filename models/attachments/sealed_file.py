"""The format of an encrypted file that is written once: chunks that cannot be changed, moved, cut or swapped.

``PLRF`` and one byte for the version, then chunks of 1 MiB, each encrypted with AES-256-GCM and 16 bytes
longer than what it holds. The nonce of a chunk is its number (11 bytes) and whether it is the last (1 byte);
its additional data are the version and the id of the file. Every file has a key of its own, drawn once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.errors import StorageFailure

KEY_BYTES: Final = 32
CHUNK_BYTES: Final = 1024 * 1024
TAG_BYTES: Final = 16
HEAD: Final = b"PLRF\x01"
_LABEL: Final = b"palier attachment "
_COUNTER_BYTES: Final = 11


def seal(content: bytes, file_id: UUID, key: bytes) -> Iterator[bytes]:
    """Yield the encrypted file piece by piece.

    Args:
        content: What is kept; may be empty.
        file_id: Binds the pieces to this file.
        key: 32 bytes, used for no other file.
    """
    cipher, data = AESGCM(key), _data(file_id)
    yield HEAD
    starts = range(0, max(len(content), 1), CHUNK_BYTES)
    for number, start in enumerate(starts):
        chunk = content[start : start + CHUNK_BYTES]
        yield cipher.encrypt(_nonce(number, is_last=number == len(starts) - 1), chunk, data)


def unseal(sealed: bytes, file_id: UUID, key: bytes) -> bytes:
    """Return what an encrypted file holds, all of it or nothing.

    Raises:
        StorageFailure: ``attachment.damaged``: one bit or more is not as it was written, a piece is missing,
            moved or of another file, or something follows the end.
    """
    if not sealed.startswith(HEAD):
        raise StorageFailure("attachment.damaged")
    cipher, data, view = AESGCM(key), _data(file_id), memoryview(sealed)[len(HEAD) :]
    starts = range(0, max(len(view), 1), CHUNK_BYTES + TAG_BYTES)
    chunks = []
    for number, start in enumerate(starts):
        nonce = _nonce(number, is_last=number == len(starts) - 1)
        try:
            chunks.append(cipher.decrypt(nonce, view[start : start + CHUNK_BYTES + TAG_BYTES], data))
        except InvalidTag as error:
            raise StorageFailure("attachment.damaged") from error
    if len(chunks) > 1 and not chunks[-1]:
        raise StorageFailure("attachment.damaged")  # never written so: one content has one file
    return b"".join(chunks)


def sealed_length(byte_count: int) -> int:
    """Return how many bytes the encrypted file of a content of that length has."""
    chunks = max(-(-byte_count // CHUNK_BYTES), 1)
    return len(HEAD) + byte_count + chunks * TAG_BYTES


def _data(file_id: UUID) -> bytes:
    return _LABEL + HEAD + file_id.bytes


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(_COUNTER_BYTES, "big") + bytes([is_last])
