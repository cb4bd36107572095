"""Keys derived once: the derivation is slow on purpose, and a pure function; thousands of the same prove nothing."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from models.vault import keys
from tests.faults.figures import Figure, Measure, Scale


def quick(measure: Measure) -> Measure:
    """Have a measure, and every process it starts, derive each key once."""

    def measured(scale: Scale) -> list[Figure]:
        with _remembered(scale.room("keys")):
            return measure(scale)

    return measured


@contextmanager
def counted_keys() -> Iterator[Counter[str]]:
    """Count how often a derivation is asked for, in this process."""
    count: Counter[str] = Counter()
    real = keys.derive_slot_key

    def counted(passphrase: str, salt: bytes, parameters: keys.KdfParameters, context: bytes) -> bytes:
        count["asked"] += 1
        return real(passphrase, salt, parameters, context)

    keys.derive_slot_key = counted
    try:
        yield count
    finally:
        keys.derive_slot_key = real


@contextmanager
def _remembered(folder: Path) -> Iterator[None]:
    real = keys.derive_slot_key

    def remembered(passphrase: str, salt: bytes, parameters: keys.KdfParameters, context: bytes) -> bytes:
        question = repr((passphrase, salt, parameters, context)).encode()
        file = folder / sha256(question).hexdigest()
        known = file.read_bytes() if file.exists() else b""
        if len(known) == keys.KEY_BYTES:
            return known
        key = real(passphrase, salt, parameters, context)
        part = file.with_suffix(f".{os.getpid()}")
        part.write_bytes(key)
        part.replace(file)  # a process may be killed here
        return key

    keys.derive_slot_key = remembered
    try:
        yield
    finally:
        keys.derive_slot_key = real
