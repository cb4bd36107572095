"""The answer to a package, as a small file: which one, and the code that only who opened it knows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from models.errors import InvalidInput, Problem, VaultError
from models.rules import short_codes
from models.storage.disk_errors import file_errors

SUFFIX: Final = ".recu"
_FORMAT: Final = "palier/receipt"
_VERSION: Final = 1
_LARGEST: Final = 4096
_NAMES: Final = frozenset({"format", "version", "reference", "receipt"})


def content(reference: str, receipt: str) -> bytes:
    """Return the bytes of a receipt: it names nobody."""
    told = {"format": _FORMAT, "version": _VERSION, "reference": reference, "receipt": receipt}
    return json.dumps(told, indent=1).encode()


def read(path: Path) -> tuple[str, str]:
    """Return the reference and the code of a receipt.

    Raises:
        InvalidInput: ``hand_over.no_receipt``.
        VaultError: ``vault.newer``.
        StorageFailure: The disk refused.
    """
    if not path.is_file():
        raise _refused()
    with file_errors(), path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    try:
        told = json.loads(raw.decode()) if len(raw) <= _LARGEST else None
    except (ValueError, RecursionError) as error:
        raise _refused() from error
    if not isinstance(told, dict) or told.get("format") != _FORMAT or type(told.get("version")) is not int:
        raise _refused()
    if told["version"] > _VERSION:
        raise VaultError("vault.newer")
    codes = told.get("reference"), told.get("receipt")
    if set(told) != _NAMES or not all(isinstance(code, str) and short_codes.is_code(code) for code in codes):
        raise _refused()
    return told["reference"], told["receipt"]


def _refused() -> InvalidInput:
    return InvalidInput((Problem(field="file", code="hand_over.no_receipt"),))
