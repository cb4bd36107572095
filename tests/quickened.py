"""What a test need not pay for again: a pure function already computed, SQL already compiled, an empty database.

Nothing here changes what is written: databases are encrypted with the keys of their vault, and what is remembered is
what would have been computed. Only ``CheapStretch`` computes something else, where no key is what is tried.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy.util import LRUCache

from models.documents.proof import checking
from models.storage import dialect
from models.storage import engine as engines
from models.storage.settings import load_terms
from models.storage.store import Store
from models.vault import keys

_STATEMENTS: Final = 4096


class Stretch:
    """Argon2id as ``models.vault.keys`` calls it, each result computed once per process."""

    known: Final[dict[tuple[bytes, str], bytes]] = {}
    """By the secret and the parameters."""
    is_cheap = False

    def __init__(self, **parameters: Any) -> None:
        self._parameters = parameters

    def derive(self, secret: bytes) -> bytes:
        """Return what Argon2id gives; another value, at no cost, for what is new in a test that tries no key."""
        asked = (secret, repr(sorted(self._parameters.items())))
        if asked not in self.known and self.is_cheap:
            return hashlib.sha256(b"cheap\0".join((secret, asked[1].encode()))).digest()
        if asked not in self.known:
            self.known[asked] = Argon2id(**self._parameters).derive(secret)
        return self.known[asked]


class CheapStretch(Stretch):
    """For tests that make vaults and people by the dozen, and leave them to no other program."""

    is_cheap = True


def create_with_words(path: Path, key: bytes) -> None:
    """Create a database that has the words of its lists: written when first looked at, they cost as much as a test."""
    store = Store.create(path, key)
    with store.begin() as transaction:
        load_terms(transaction.session)
    store.close()


class EmptyDatabase:
    """A new database as ``Store.create`` makes it, copied and given the key of its vault."""

    def __init__(self, folder: Path) -> None:
        self._made, self._key = folder / "data.db", os.urandom(32)
        create_with_words(self._made, self._key)

    def copy(self, path: Path, key: bytes) -> Store:
        """Stand for ``Store.create``."""
        shutil.copyfile(self._made, path)
        path.chmod(0o600)
        with closing(engines.connect(path, self._key.hex())) as connection:
            connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
        return Store.open(path, key)


def share_statements(patch: pytest.MonkeyPatch) -> None:
    """Keep what is compiled from one vault to the next: the same schema, the same SQL."""
    patch.setattr(dialect, "SHARED", {"compiled_cache": LRUCache(_STATEMENTS)})
    patch.setattr(dialect, "forget", _forget_nothing)


def stretch_once(patch: pytest.MonkeyPatch) -> None:
    """Stretch the same words with the same salt and cost once."""
    patch.setattr(keys, "Argon2id", Stretch)


def stretch_cheaply(patch: pytest.MonkeyPatch) -> None:
    """Stretch for nothing what was never stretched."""
    patch.setattr(keys, "Argon2id", CheapStretch)


def check_once(patch: pytest.MonkeyPatch) -> None:
    """Hold the same bytes of a sound file against everything that it must be once: a vault's is asked again and again."""
    known: dict[tuple[bytes, tuple[bytes, ...]], checking._Sound] = {}
    read = checking._sound

    def sound(pdf: bytes, stamp_roots: tuple[bytes, ...]) -> checking._Sound:
        asked = (hashlib.sha256(pdf).digest(), stamp_roots)
        if asked not in known:
            known[asked] = read(pdf, stamp_roots)
        return known[asked]

    patch.setattr(checking, "_sound", sound)


def keep_laid_out(patch: pytest.MonkeyPatch) -> None:
    """Have texts stay laid out when a vault is locked: the same words take the same lines in the next test."""
    for name in ("models.documents.plan_pdf", "models.documents.papers"):
        if module := sys.modules.get(name):
            patch.setattr(module, "forget", _forget_nothing)


def _forget_nothing() -> None:
    """Stand for what empties caches."""


def stretch_for_good(patch: pytest.MonkeyPatch) -> None:
    """Stretch as the application does."""
    patch.setattr(keys, "Argon2id", Argon2id)
