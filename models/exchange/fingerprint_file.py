"""The file of fingerprints given to a partner: JSON, authenticated, of a bounded size, without a name."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from models.errors import InvalidInput, Problem, VaultError
from models.rules.fingerprints import PERSON_BYTES, Prints, packed, unpacked
from models.rules.spoken_key import heard
from models.storage.disk_errors import file_errors
from models.vault.keys import KdfParameters, derive, derive_slot_key

SUFFIX: Final = ".empreintes"
_FORMAT: Final = "palier/fingerprints"
_VERSION: Final = 1
_SALT: Final = b"palier/compare/1"
"""Both sides derive the same key from words alone; drawn words need no salt of their own."""
MOST_PEOPLE: Final = 200_000
_LARGEST: Final = MOST_PEOPLE * PERSON_BYTES * 4 // 3 + 10_000
COST: Final = KdfParameters(memory_kib=64 * 1024, iterations=4, lanes=4)
"""The same everywhere, so that the same words give the same key on the smallest computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedKeys:
    """What the words give: a key for fingerprints, another one for the file."""

    prints: bytes
    file: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerList:
    """What a partner's file holds."""

    made_on: date
    people: tuple[Prints, ...]


def agree(words: str) -> AgreedKeys:
    """Return the keys of words agreed by voice; slow on purpose.

    Raises:
        InvalidInput: ``comparison.words``.
        VaultError: ``vault.memory``.
    """
    key = derive_slot_key(heard(words), _SALT, COST, b"comparison")
    return AgreedKeys(prints=derive(key, b"comparison/prints"), file=derive(key, b"comparison/file"))


def write(path: Path, people: Sequence[Prints], keys: AgreedKeys, made_on: date) -> None:
    """Write a file for a partner, in an order that tells nothing.

    Raises:
        StorageFailure: The disk refused; no half of a file stays.
    """
    blocks = sorted(packed(prints) for prints in people)  # an order that says nothing
    content = base64.b64encode(b"".join(blocks)).decode()
    head = {"format": _FORMAT, "version": _VERSION, "made_on": made_on.isoformat(), "people": content}
    text = json.dumps(head | {"mac": _mac(keys, head)}, indent=1)
    part = path.with_name(f"{path.name}.part")
    with file_errors():
        try:
            part.write_text(text, encoding="utf-8")
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def read(path: Path, keys: AgreedKeys) -> PartnerList:
    """Read what a partner gave.

    Raises:
        InvalidInput: ``comparison.unreadable``, ``comparison.too_large``; ``comparison.other_words``: made
            under other words, or changed on its way.
        StorageFailure: The disk refused.
    """
    if not path.is_file():
        raise _refused("comparison.unreadable")
    with file_errors():
        if path.stat().st_size > _LARGEST:
            raise _refused("comparison.too_large")
        raw = path.read_bytes()
    head = _head(raw)
    if not hmac.compare_digest(head.pop("mac"), _mac(keys, head)):
        raise _refused("comparison.other_words")
    try:
        content = base64.b64decode(head["people"], validate=True)
        each = range(0, len(content), PERSON_BYTES)  # a last one that is cut is refused
        people = tuple(unpacked(content[place : place + PERSON_BYTES]) for place in each)
        return PartnerList(made_on=date.fromisoformat(head["made_on"]), people=people)
    except (ValueError, binascii.Error) as error:
        raise _refused("comparison.unreadable") from error


def _head(raw: bytes) -> dict[str, Any]:
    try:
        head = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        raise _refused("comparison.unreadable") from error
    names = {"format": str, "version": int, "made_on": str, "people": str, "mac": str}
    is_ours = isinstance(head, dict) and set(head) == set(names)
    if not is_ours or not all(type(head[name]) is kind for name, kind in names.items()):
        raise _refused("comparison.unreadable")
    if head["format"] != _FORMAT or not head["mac"].isascii():
        raise _refused("comparison.unreadable")
    if head["version"] > _VERSION:
        raise VaultError("vault.newer")
    return dict(head)


def _mac(keys: AgreedKeys, head: dict[str, Any]) -> str:
    said = json.dumps(head, sort_keys=True, separators=(",", ":")).encode()
    return hmac.digest(keys.file, said, "sha256").hex()


def _refused(code: str) -> InvalidInput:
    return InvalidInput((Problem(field="file", code=code),))
