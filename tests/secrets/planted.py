"""A vault with names that stand nowhere else: wherever one is found, it came from the vault."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.records.employers import EmployerDraft
from models.records.residents import ResidentDraft
from models.vault.keys import CHEAPEST
from tests.factories import some_settings

_LETTERS = "bcdfghjklmnpqrstvwxz"
_VOWELS = "aeiou"


def _syllables(count: int) -> str:
    return "".join(secrets.choice(_LETTERS) + secrets.choice(_VOWELS) for _ in range(count))


MARK = _syllables(5).capitalize()
"""How every planted name begins in this run: one thing to look for instead of hundreds."""


def invented_name() -> str:
    """Return a name that begins with the mark."""
    return MARK + _syllables(2)


@dataclass(frozen=True)
class Planted:
    """A closed vault and what must not be found outside it.

    Attributes:
        keys: Raw keys by name.
        names: Some of the names written into the vault.
    """

    path: Path
    passphrase: str
    keys: dict[str, bytes]
    names: list[str]

    def needles(self) -> dict[str, bytes]:
        """Return what to look for in memory: keys raw and in hexadecimal, passphrase, beginning of the names."""
        needles: dict[str, bytes] = {}
        for name, key in self.keys.items():
            needles[f"{name} raw"] = key
            needles[f"{name} hex"] = key.hex().encode()
            needles[f"{name} HEX"] = key.hex().upper().encode()
        return needles | encoded("passphrase", self.passphrase) | name_needles()


def name_needles() -> dict[str, bytes]:
    """Return how any planted name begins, as written and as the search index folds it."""
    return encoded("name", MARK) | encoded("folded name", MARK.casefold())


def encoded(name: str, text: str) -> dict[str, bytes]:
    """Return a text as it may stand in memory or in a file."""
    forms = {code: text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")}
    return {f"{name} {code}": value for code, value in forms.items()}


def plant(path: Path, residents: int = 12) -> Planted:
    """Make a vault full of invented names, and close it."""
    passphrase = " ".join(_syllables(4) for _ in range(5))
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.create_now(path, passphrase, some_settings())
    vault = workspace.vault
    ring = vault._open_ring()
    keys = {
        "database key": vault.database_key,
        "journal key": vault.journal_key,
        "backup key": vault.backup_key,
        "secret": ring.secret,
    }
    names = _fill(workspace, residents)
    session.lock()
    return Planted(path, passphrase, keys, names)


def _fill(workspace: Workspace, residents: int) -> list[str]:
    names = []
    for _ in range(residents):
        first, last = invented_name(), invented_name()
        workspace.residents.save(ResidentDraft(first_name=first, last_name=last))
        names += [first, last]
    firm = invented_name()
    workspace.employers.save(EmployerDraft(trade_name=firm))
    return [*names, firm]
