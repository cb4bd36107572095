"""The header of a vault: what is needed to turn a passphrase into its keys, and nothing secret.

Format 1 knew one slot. Format 2 adds what several people need: the public key of each slot, letters that
carry a changed space key to who was not there, and the head of the journal of each space. A vault of format 1
opens, and becomes format 2 the first time its header is written.

Layout: magic (8 bytes) · format (2, big endian) · length of the JSON (4) · canonical JSON · HMAC-SHA256 of
all before, under a key only an opened vault knows · SHA-256 of all before. The checksum tells rot, the HMAC
tells tampering. Two copies are kept; the right one with the highest sequence is the truth.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import struct
from dataclasses import dataclass, replace
from pathlib import Path

from models.errors import VaultError
from models.vault.files import file_errors, overwrite, settle
from models.vault.header_json import from_json, number, to_json
from models.vault.header_parts import FORMAT, Header, canonical

COPIES = ("vault.hdr.a", "vault.hdr.b")
MAXIMUM_BYTES = 64 * 1024
_MAGIC = b"PALIER\x1a\n"
_FIXED = struct.Struct(">8sHI")
_DIGEST_BYTES = 32
_REFUSALS = ("vault.newer", "vault.damaged", "vault.not_a_vault")


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


def encode(header: Header, mac_key: bytes) -> bytes:
    """Return the bytes of a header file.

    Raises:
        VaultError: ``vault.too_many_letters``: the header would be longer than programs read.
    """
    body = canonical(to_json(replace(header, minimum_reader=max(header.minimum_reader, FORMAT))))
    signed = _FIXED.pack(_MAGIC, FORMAT, len(body)) + body
    tagged = signed + hmac.digest(mac_key, signed, "sha256")
    if len(tagged) + _DIGEST_BYTES > MAXIMUM_BYTES:
        raise VaultError("vault.too_many_letters")
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


def _parse(text: bytes) -> Header:
    try:
        value = json.loads(text)
        if number(value["minimum_reader"]) > FORMAT:
            raise VaultError("vault.newer")
        return from_json(value)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise VaultError("vault.damaged") from error
