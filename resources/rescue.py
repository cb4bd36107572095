r"""Reads a vault without Palier, for the day when Palier is no more: this file is its format, in 200 lines.

    python -m resources.rescue VAULT.palier OUT.db [--files FOLDER]

writes the database IN CLEAR, as an SQLite file, and the files kept with the records if a folder is given for
them: to use on a computer that is yours alone, and to erase after.
It needs nothing of Palier: Python and its library ``cryptography``. It is also the oracle of a test: what it
reads must be what Palier wrote.

**Folder.** ``vault.hdr.a`` and ``vault.hdr.b`` (two copies of the header), ``data.db`` (SQLCipher 4), and
``data.db-wal`` when Palier was cut. **Header.** ``PALIER\x1a\n`` · format, 2 bytes · length of the JSON, 4
bytes, big endian · JSON (sorted keys, no space) · HMAC-SHA256 of all before, under the key ``header-mac`` ·
SHA-256 of all before. The sound copy with the highest ``sequence`` counts.

**Keys.** A slot's key: passphrase (NFKC, trimmed) → Argon2id (salt and cost of the slot) → HKDF; or, for the
recovery key, its 16 bytes followed by the salt → HKDF. HKDF is SHA-256, without salt, its information
``palier/1/`` then a context: ``slot/<vault>/<slot>/<kind>`` here. That key opens the slot's payload
(AES-256-GCM, nonce first, the other members of the slot authenticated): JSON, a key for each space, a
personal secret. Keys of use come from the space key: ``header-mac``, ``sqlcipher``. When the space key was
changed while its holder was away, letters in the slot carry the new one in their first 32 bytes (X25519, then
HKDF over the shared key and 16 bytes derived from the key the slot holds, ``letter/proof``; over that key
itself where the letter has no ``base``).

**Pages.** 4,096 bytes: cipher text (AES-256-CBC), 16 bytes of IV, 64 of HMAC-SHA512 over both and the page
number. The first 16 bytes of the file are the salt of the HMAC key (PBKDF2-SHA512, 2 rounds, each byte of the
salt XOR 0x3a). Pages of the WAL are the same, each after a frame header of 24 bytes.

**Kept files.** ``files/<id>`` for each row of the table ``attachment``, whose 32-byte ``key`` opens that file
alone: ``PLRF\x01``, then pieces of 1 MiB encrypted with AES-256-GCM (16 bytes longer); nonce: number of the
piece (11 bytes, big endian), then 1 for the last piece, else 0; additional data: ``palier attachment
PLRF\x01`` and the 16 bytes of the id.
"""

from __future__ import annotations

import argparse
import getpass
import hashlib
import hmac
import json
import os
import sqlite3
import struct
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PAGE: Final = 4096
_IV, _MAC, _SALT = 16, 64, 16
_PLAIN_START: Final = b"SQLite format 3\x00"
_FIXED: Final = struct.Struct(">8sHI")
_FRAME: Final = struct.Struct(">6I")
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MOST_MEMORY_KIB: Final = 2 * 1024 * 1024
_FILE_START: Final = b"PLRF\x01"
_PIECE: Final = 1024 * 1024 + 16
_ENDINGS: Final = {"image/jpeg": ".jpg", "application/pdf": ".pdf"}


def main() -> int:
    """Ask for the passphrase, write the database in clear, return the exit status."""
    parser = argparse.ArgumentParser(description="Read a vault without Palier and write it IN CLEAR.")
    parser.add_argument("vault", type=Path)
    parser.add_argument("out", type=Path, help="a new file, in clear: erase it after use")
    parser.add_argument("--files", type=Path, help="a new folder for the kept files, in clear: erase it too")
    arguments = parser.parse_args()
    os.umask(0o077)  # what is written is for this person alone
    secret = os.environ.get("PALIER_PASSPHRASE") or getpass.getpass("Passphrase or recovery key: ")
    try:
        database = read_vault(arguments.vault, secret)
        with arguments.out.open("xb") as file:
            file.write(database)
        count = _write_files(arguments.vault, database, arguments.files) if arguments.files else 0
    except (ValueError, OSError) as error:
        print(f"rescue: {error}", file=sys.stderr)
        return 1
    print(f"{arguments.out}: {len(database)} bytes IN CLEAR, {count} kept files; erase them after use")
    return 0


def read_vault(folder: Path, secret: str) -> bytes:
    """Return the database of a vault as a plain SQLite file.

    Args:
        folder: A vault, or a backup of one.
        secret: A passphrase, or the recovery key.

    Raises:
        ValueError: Nothing opens with it, or a byte was changed.
        OSError: A file cannot be read.
    """
    raw, header = _header(folder)
    key = _use(_space_key(raw, header, secret), "sqlcipher")
    data = (folder / "data.db").read_bytes()
    return _decrypted(data, _wal_pages(folder / "data.db-wal"), key)


def read_files(folder: Path, database: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the kept files of a vault: a name that is theirs alone, and what they hold.

    Args:
        folder: A vault, or a backup of one.
        database: Of the same, as ``read_vault`` returns it.

    Raises:
        ValueError: A byte of a file was changed.
        OSError: A file cannot be read.
    """
    with closing(sqlite3.connect(":memory:")) as reader:
        reader.deserialize(database)
        if reader.execute("SELECT 1 FROM sqlite_schema WHERE name = 'attachment'").fetchone() is None:
            return
        for number, key_id, key, kind in reader.execute(
            'SELECT number, id, "key", media_type FROM attachment'
        ):
            sealed = (folder / "files" / key_id.hex()).read_bytes()
            yield f"{number:06d}{_ENDINGS.get(kind, '')}", _unsealed(sealed, key_id, key)


def _unsealed(sealed: bytes, key_id: bytes, key: bytes) -> bytes:
    pieces = [sealed[at : at + _PIECE] for at in range(len(_FILE_START), len(sealed), _PIECE)]
    try:
        return b"".join(
            AESGCM(key).decrypt(
                number.to_bytes(11, "big") + bytes([number == len(pieces) - 1]),
                piece,
                b"palier attachment " + _FILE_START + key_id,
            )
            for number, piece in enumerate(pieces)
        )
    except InvalidTag as error:
        raise ValueError(f"the file {key_id.hex()} was changed or is damaged") from error


def _write_files(vault: Path, database: bytes, folder: Path) -> int:
    folder.mkdir()
    count = 0
    for name, content in read_files(vault, database):
        (folder / name).write_bytes(content)
        count += 1
    return count


def _header(folder: Path) -> tuple[bytes, dict[str, Any]]:
    sound: list[tuple[bytes, dict[str, Any]]] = []
    for name in ("vault.hdr.a", "vault.hdr.b"):
        raw = (folder / name).read_bytes() if (folder / name).exists() else b""
        if raw.startswith(b"PALIER\x1a\n") and hashlib.sha256(raw[:-32]).digest() == raw[-32:]:
            _, _, length = _FIXED.unpack_from(raw)
            sound.append((raw, json.loads(raw[_FIXED.size : _FIXED.size + length])))
    if not sound:
        raise ValueError("no sound header")
    return max(sound, key=lambda found: int(found[1]["sequence"]))


def _space_key(raw: bytes, header: dict[str, Any], secret: str) -> bytes:
    """Open a slot and follow its letters until its key vouches for the header."""
    space = header["spaces"][0]["id"]
    for slot in header["slots"]:
        ring = _open(header["vault"], slot, secret)
        if ring is None:
            continue
        key = bytes.fromhex(ring["spaces"][space])
        waiting = [letter for letter in slot.get("letters", []) if letter["space"] == space]
        while not hmac.compare_digest(
            hmac.digest(_use(key, "header-mac"), raw[:-64], "sha256"), raw[-64:-32]
        ):
            if not waiting:
                raise ValueError("the header was changed by somebody without the key")
            key = _read_letter(waiting.pop(0), slot["id"], bytes.fromhex(ring["secret"]), key)
        return key
    raise ValueError("this opens none of the slots")


def _open(vault: str, slot: dict[str, Any], secret: str) -> dict[str, Any] | None:
    cost, salt = slot["kdf"], bytes.fromhex(slot["salt"])
    if cost["name"] == "argon2id":
        if cost["memory_kib"] > _MOST_MEMORY_KIB:
            raise ValueError("the header asks for too much memory")
        argon = Argon2id(
            salt=salt,
            length=32,
            iterations=cost["iterations"],
            lanes=cost["lanes"],
            memory_cost=cost["memory_kib"],
        )
        stretched = argon.derive(
            unicodedata.normalize("NFKC", secret).strip().encode("utf-8", "surrogatepass")
        )
    else:
        stretched = _recovery_bytes(secret) + salt
    key = _use(stretched, f"slot/{vault}/{slot['id']}/{slot['kind']}")
    kept = {name: slot[name] for name in ("id", "kind", "label", "salt", "kdf")}
    bound = json.dumps({"vault": vault, **kept, "payload": ""}, sort_keys=True, separators=(",", ":"))
    sealed = bytes.fromhex(slot["payload"])
    try:
        found: dict[str, Any] = json.loads(
            AESGCM(key).decrypt(sealed[:12], sealed[12:], bound.encode("ascii"))
        )
    except InvalidTag:
        return None
    return found


def _recovery_bytes(text: str) -> bytes:
    """Return the 16 bytes of a printed key; something else than a key for anything else."""
    letters = "".join(char for char in text.upper() if char.isalnum()).translate(str.maketrans("OIL", "011"))
    number = 0
    for letter in letters[:26]:
        number = number * 32 + max(_ALPHABET.find(letter), 0)
    return (number % (1 << 128)).to_bytes(16, "big")


def _read_letter(letter: dict[str, str], slot: str, secret: bytes, former: bytes) -> bytes:
    context = f"letter/{letter['space']}/{slot}"
    private = X25519PrivateKey.from_private_bytes(_use(secret, "letters"))
    shared = private.exchange(X25519PublicKey.from_public_bytes(bytes.fromhex(letter["sender"])))
    sealed = bytes.fromhex(letter["sealed"])
    proof = _use(former, "letter/proof")[:16] if letter.get("base") else former
    return AESGCM(_use(shared + proof, context)).decrypt(sealed[:12], sealed[12:], context.encode())[:32]


def _use(key: bytes, context: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"palier/1/" + context.encode()).derive(key)


def _decrypted(data: bytes, newer: dict[int, bytes], key: bytes) -> bytes:
    salt = data[:_SALT]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    count = max([len(data) // PAGE, *newer])
    pages = (
        _page(number, newer.get(number, data[(number - 1) * PAGE : number * PAGE]), key, mac_key)
        for number in range(1, count + 1)
    )
    plain = bytearray(b"".join(pages))
    plain[18:20] = b"\x01\x01"  # a plain file of one piece: its journal is no longer a WAL
    return bytes(plain)


def _page(number: int, page: bytes, key: bytes, mac_key: bytes) -> bytes:
    start = _SALT if number == 1 else 0
    body, tag = page[start:-_MAC], page[-_MAC:]
    if not hmac.compare_digest(hmac.digest(mac_key, body + struct.pack("<I", number), "sha512"), tag):
        raise ValueError(f"page {number} was changed or is damaged")
    cipher = Cipher(algorithms.AES256(key), modes.CBC(body[-_IV:])).decryptor()
    text = cipher.update(body[:-_IV]) + cipher.finalize()
    return (_PLAIN_START if number == 1 else b"") + text + bytes(_IV + _MAC)


def _wal_pages(file: Path) -> dict[int, bytes]:
    """Return the newest pages that were committed and not yet written back; none after a clean stop."""
    raw = file.read_bytes() if file.exists() else b""
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for number, is_commit, page in _frames(raw):
        pending[number] = page
        if is_commit:
            committed.update(pending)
            pending = {}
    return committed


def _frames(raw: bytes) -> Iterator[tuple[int, bool, bytes]]:
    salts = raw[16:24]
    for start in range(32, len(raw) - PAGE - _FRAME.size + 1, PAGE + _FRAME.size):
        number, size, *_ = _FRAME.unpack_from(raw, start)
        if raw[start + 8 : start + 16] != salts:
            return  # left from an older round
        yield number, size > 0, raw[start + _FRAME.size : start + _FRAME.size + PAGE]


if __name__ == "__main__":
    sys.exit(main())
