"""The file of a package handed over: JSON around one encrypted block, opened with words told by voice.

Argon2id with bounded parameters of the file's own, AES-256-GCM; everything in clear (format, version, salt,
cost) is authenticated with the block, so that nothing of it can be changed. The block is padded: its length
says little. It is encrypted in memory: nothing clear is ever on a disk.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from models.errors import InvalidInput, Problem, VaultError
from models.records.around import AgreementForm, ShareBlock
from models.records.codec import canonical_json, from_json
from models.records.hand_overs import HandOverPackage
from models.rules import short_codes
from models.rules.drafts import cleaned
from models.rules.shared_blocks import shared, with_always
from models.rules.spoken_key import heard
from models.storage.disk_errors import file_errors
from models.vault import keys
from models.vault.keys import NONCE_BYTES, SALT_BYTES, KdfParameters

SUFFIX: Final = ".remise"
LARGEST: Final = 1024 * 1024
"""Bytes: a package is a few pages of text."""
COST: Final = KdfParameters(memory_kib=64 * 1024, iterations=4, lanes=4)
"""Of new packages: the words have 76 bits, and the smallest computer opens one too."""
_DEAREST_MEMORY: Final = 512 * 1024
_DEAREST_PASSES: Final = 10
_FORMAT: Final = "palier/hand-over"
_VERSION: Final = 1
_PAD: Final = 4096
_MOST_LINES: Final = 60
"""Of any list of a package: no person is followed by more organisations, nor speaks more languages."""
_CONTEXT: Final = b"hand-over"
_NAMES: Final[Mapping[str, type]] = {
    "format": str, "version": int, "salt": str, "memory_kib": int, "iterations": int, "lanes": int,
    "content": str,
}  # fmt: skip


def sealed(package: HandOverPackage, words: str) -> bytes:
    """Return the bytes of the file of a package; slow on purpose.

    Raises:
        InvalidInput: ``comparison.words``.
        VaultError: ``vault.memory``.
    """
    salt = os.urandom(SALT_BYTES)
    head = {
        "format": _FORMAT,
        "version": _VERSION,
        "salt": base64.b64encode(salt).decode(),
        "memory_kib": COST.memory_kib,
        "iterations": COST.iterations,
        "lanes": COST.lanes,
    }
    key = keys.derive_slot_key(heard(words), salt, COST, _CONTEXT)
    plain = canonical_json(package).encode()
    plain += b" " * (-len(plain) % _PAD)
    content = keys.seal(key, plain, _bound(head))
    return json.dumps(head | {"content": base64.b64encode(content).decode()}, indent=1).encode()


def write(path: Path, content: bytes) -> None:
    """Write the file of a package, already encrypted; no half of it stays.

    Raises:
        StorageFailure: The disk refused.
    """
    part = path.with_name(f"{path.name}.part")
    with file_errors():
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def read(path: Path) -> bytes:
    """Return the bytes of a file that somebody gave.

    Raises:
        InvalidInput: ``hand_over.unreadable``, ``hand_over.too_large``.
        StorageFailure: The disk refused.
    """
    if not path.is_file():
        raise _refused("hand_over.unreadable")
    with file_errors():
        if path.stat().st_size > LARGEST:
            raise _refused("hand_over.too_large")
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise _refused("hand_over.too_large")
    return raw


def opened(raw: bytes, words: str) -> HandOverPackage:
    """Return what a file holds, every text of it cleaned; slow on purpose.

    Raises:
        InvalidInput: ``comparison.words``; ``hand_over.unreadable``, it is no package, or its cost is out of
            bounds; ``hand_over.other_words``, other words, or it was changed on its way;
            ``hand_over.not_allowed``, it holds what no block has.
        VaultError: ``vault.memory``; ``vault.newer``.
    """
    said = heard(words)
    head = _head(raw)
    salt, content = _decoded(head["salt"]), _decoded(head.pop("content"))
    if len(salt) != SALT_BYTES or len(content) <= NONCE_BYTES:
        raise _refused("hand_over.unreadable")
    key = keys.derive_slot_key(said, salt, _cost(head), _CONTEXT)
    try:
        plain = keys.unseal(key, content, _bound(head))
    except VaultError as error:
        raise _refused("hand_over.other_words") from error
    return _package(plain)


def _head(raw: bytes) -> dict[str, Any]:
    try:
        head = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        raise _refused("hand_over.unreadable") from error
    is_ours = isinstance(head, dict) and head.get("format") == _FORMAT
    if not is_ours or type(head.get("version")) is not int or head["version"] < 1:
        raise _refused("hand_over.unreadable")
    if head["version"] > _VERSION:
        raise VaultError("vault.newer")
    if set(head) != set(_NAMES) or not all(type(head[name]) is kind for name, kind in _NAMES.items()):
        raise _refused("hand_over.unreadable")
    return dict(head)


def _cost(head: Mapping[str, Any]) -> KdfParameters:
    """Return the cost of a file, checked before anything is derived."""
    memory, passes, lanes = (head[name] for name in ("memory_kib", "iterations", "lanes"))
    if memory > _DEAREST_MEMORY or passes > _DEAREST_PASSES:
        raise _refused("hand_over.unreadable")
    try:
        return KdfParameters(memory_kib=memory, iterations=passes, lanes=lanes)
    except ValueError as error:
        raise _refused("hand_over.unreadable") from error


def _package(plain: bytes) -> HandOverPackage:
    """Read what was encrypted: whoever has the words may have written anything."""
    try:
        package = from_json(plain.decode(), HandOverPackage)
    except (ValueError, RecursionError) as error:
        raise _refused("hand_over.unreadable") from error
    if any(len(value) > _MOST_LINES for value in _lists(package)):
        raise _refused("hand_over.not_allowed")
    package = cleaned(package)
    if set(package.blocks) - set(ShareBlock) or package.agreement_form not in set(AgreementForm):
        raise _refused("hand_over.not_allowed")
    if (
        package.blocks != with_always(package.blocks)
        or shared(package.person, package.blocks) != package.person
    ):
        raise _refused("hand_over.not_allowed")
    if not (short_codes.is_code(package.reference) and short_codes.is_code(package.receipt)):
        raise _refused("hand_over.unreadable")
    return package


def _lists(package: HandOverPackage) -> Iterator[tuple[object, ...]]:
    for part in (package, package.person):
        for field in fields(part):
            value = getattr(part, field.name)
            if isinstance(value, tuple):
                yield value


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error) as error:
        raise _refused("hand_over.unreadable") from error


def _bound(head: Mapping[str, Any]) -> bytes:
    return json.dumps(head, sort_keys=True, separators=(",", ":")).encode()


def _refused(code: str) -> InvalidInput:
    return InvalidInput((Problem(field="file", code=code),))
