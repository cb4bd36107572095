"""``self-test``: tries every part this program stands on, in a throw-away folder; one line per check."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from PySide6.QtCore import QObject

from controllers.headless.arguments import ExitCode
from controllers.headless.demo_clock import DemoClock
from controllers.headless.demo_session import DemoSession
from controllers.headless.throw_away import SEED, private_folder
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.demo.cast import CAST
from models.demo.settings import demo_settings
from models.documents.faces import face
from models.documents.font_files import FILES
from models.documents.proof.checking import check
from models.entities.base import Base
from models.errors import AppError, VaultError
from models.records.proof import Answer, ProofState
from models.records.residents import ResidentDraft
from models.rules.phrases import available_languages, phrases
from models.storage.engine import open_engine
from models.storage.store import Store
from models.vault.keys import CHEAPEST, KEY_BYTES

if TYPE_CHECKING:
    from controllers.headless.sentences import Words
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord

_PASSPHRASE: Final = "quatre mots de démonstration"  # noqa: S105  (of a vault that lives for seconds)
_NEEDLE: Final = "Zzyzxova"
_TAMPERED_PLACES: Final = 64


class CheckFailed(Exception):
    """A part did not do what it should."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the self-test.

    Attributes:
        name: What is tried, in words.
        run: Tries it; any exception is a failure.
    """

    name: str
    run: Callable[[], None]


def print_checks(words: Words) -> ExitCode:
    """Run the command."""
    reasons = []
    with private_folder() as folder:
        bench = Bench(folder)
        for check in _checks(bench, words):
            reasons.append(_reason(check))
            print(words("test.failed" if reasons[-1] else "test.passed", name=check.name, reason=reasons[-1]))
        bench.close()
    failures = sum(map(bool, reasons))
    print(words("test.some" if failures else "test.all", count=len(reasons), failed=failures))
    return ExitCode.NO if failures else ExitCode.DONE


def _checks(bench: Bench, words: Words) -> Iterator[Check]:
    """Give the checks in an order in which each finds what it needs."""
    languages = [code for code, _, _ in available_languages()]
    yield Check(name=words("test.phrases", count=len(languages)), run=_check_phrases)
    yield Check(name=words("test.fonts"), run=_check_fonts)
    for key, run in (
        ("test.create", bench.create),
        ("test.store", bench.write_and_find),
        ("test.unlock", bench.reopen),
        ("test.wrong", bench.refuse_other_passphrase),
        ("test.encrypted", bench.look_for_clear_text),
        ("test.schema", bench.compare_schema),
    ):
        yield Check(name=words(key), run=run)
    for code in languages:
        yield Check(name=words("test.document", language=words.language(code)), run=partial(bench.draw, code))
    yield Check(name=words("test.seal"), run=bench.seal)
    yield Check(name=words("test.tamper"), run=bench.tamper)


def _reason(check: Check) -> str:
    """Run a check; return why it failed, empty when it passed."""
    reasons: list[str] = []
    InlineTasks().run(QObject(), check.run, _ignore, lambda error: reasons.append(_named(error)))
    return reasons[0] if reasons else ""


def _named(error: Exception) -> str:
    if isinstance(error, AppError):
        return " ".join([error.code, *map(str, error.params.values())])
    return str(error) if isinstance(error, CheckFailed) else type(error).__name__


def _ignore(_: None) -> None:
    """A check that passed has nothing to say."""


def _require(what: str, *, holds: bool) -> None:
    if not holds:
        raise CheckFailed(what)


def _check_phrases() -> None:
    expected = phrases("fr").keys()
    for code, _, _ in available_languages():
        table = phrases(code)
        _require(code, holds=table is not None and set(table.keys()) == set(expected))


def _check_fonts() -> None:
    for family, weight in FILES:
        face(family, weight)


def _is_mapped(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out the tables that SQLite's search and the migrations keep for themselves."""
    return kind != "table" or not str(name).startswith(("search_", "alembic_"))


class Bench:
    """What the checks work on.

    Args:
        folder: A private one, removed afterwards.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "self-test.palier"
        self._clock = DemoClock(utc_now())
        self._session = SessionController(InlineTasks(), self._clock, CHEAPEST)
        self._plan: PlanVersionRecord | None = None
        self._sealed = b""

    @property
    def _workspace(self) -> Workspace:
        workspace = self._session.workspace
        if workspace is None:
            raise CheckFailed("vault")
        return workspace

    def create(self) -> None:
        """Create the vault and leave it open."""
        self._session.create_now(self._path, _PASSPHRASE, demo_settings())

    def write_and_find(self) -> None:
        """Save somebody and find them by a part of the name, other letters, other case."""
        saved = self._workspace.residents.save(ResidentDraft(first_name="Éloïse", last_name=_NEEDLE))
        found = self._workspace.residents.search("YZXO eloi")
        _require("search", holds=[row.resident_id for row in found] == [saved.resident_id])
        read = self._workspace.residents.open(saved.resident_id)
        _require("read", holds=read.content.last_name == _NEEDLE)

    def reopen(self) -> None:
        """Lock, then open with the passphrase."""
        self._session.lock()
        self._session.open_now(self._path, _PASSPHRASE)
        _require("count", holds=self._workspace.residents.count() == 1)

    def refuse_other_passphrase(self) -> None:
        """Try another passphrase on the closed vault, then open it again."""
        self._session.lock()
        try:
            self._session.open_now(self._path, _PASSPHRASE.upper())
        except VaultError as error:
            _require(error.code, holds=error.code == "vault.wrong_passphrase")
        else:
            raise CheckFailed("opened")
        finally:
            self._session.open_now(self._path, _PASSPHRASE)

    def look_for_clear_text(self) -> None:
        """Look for a name in every file of the vault."""
        for file in self._path.iterdir():
            _require(file.name, holds=_NEEDLE.encode() not in file.read_bytes())

    def compare_schema(self) -> None:
        """Compare the tables of a new database with the classes mapped on them."""
        path, key = self._path.with_name("schema.db"), os.urandom(KEY_BYTES)
        Store.create(path, key).close()
        engine = open_engine(path, key)  # as migrations: whoever acts may not ask for indexes and keys
        try:
            with engine.connect() as connection:
                context = MigrationContext.configure(connection, opts={"include_name": _is_mapped})
                differences = compare_metadata(context, Base.metadata)
        finally:
            engine.dispose()
        _require(f"{len(differences)}", holds=not differences)

    def draw(self, language: str) -> None:
        """Draw the demo's plan in a language."""
        if self._plan is None:
            self._plan = self._write_plan()
        content = replace(self._plan.content, language=language)
        document = self._workspace.plans.preview_now(content, self._plan.number, self._plan.version)
        _require("pdf", holds=document.startswith(b"%PDF-") and document.rstrip().endswith(b"%%EOF"))

    def seal(self) -> None:
        """Let three sign, seal, verify the file alone."""
        if self._plan is None:
            raise CheckFailed("plan")
        plans = DemoSession(self._workspace, self._clock, SEED).plans
        record = plans.sign_all(plans.freeze(self._plan))
        self._sealed = self._workspace.plans.document(record.version_id)
        report = check(self._sealed)
        _require(report.state, holds=report.state is ProofState.CLOSED)

    def tamper(self) -> None:
        """Change one bit at a time, all over the file: not one may pass."""
        _require("sealed", holds=bool(self._sealed))
        for place in range(0, len(self._sealed), max(1, len(self._sealed) // _TAMPERED_PLACES)):
            changed = bytearray(self._sealed)
            changed[place] ^= 1 << place % 8
            _require(f"byte {place}", holds=check(bytes(changed)).is_unchanged is Answer.NO)

    def close(self) -> None:
        """Close the vault."""
        self._session.lock()

    def _write_plan(self) -> PlanVersionRecord:
        session = DemoSession(self._workspace, self._clock, SEED)
        session.prepare()
        session.meet(CAST[0])
        return session.plan_for(CAST[0])
