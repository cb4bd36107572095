"""A writing load on a vault, through the application's own controllers, and the check of what it kept."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from uuid import UUID

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.attachments.folder import AttachmentFolder
from models.backup.closed import copy_closed
from models.backup.folders import found_in
from models.backup.keys import keys_of
from models.backup.making import make
from models.backup.marks import mark
from models.backup.verifying import verify
from models.backup.watch import Watch
from models.clock import utc_now
from models.errors import AppError, BackupFailure, StorageFailure, VaultError
from models.records.attachments import GivenFile
from models.records.journal import JournalHead
from models.storage import attachments
from models.storage.store import Store
from models.vault import header as headers
from models.vault.keys import CHEAPEST
from tests.attachment_samples import a_photo, a_plan_on_paper
from tests.factories import a_resident, some_settings

DRAFT = str(UUID(int=1))
MOMENT_BEFORE = "header…"
"""Told before both copies of the header are written."""


class Told(NamedTuple):
    """What the load was told was kept.

    Attributes:
        kind: ``row``, ``draft``, ``sheet``, ``passphrase``, ``header``, ``check``, ``closed``, or ``MOMENT_BEFORE``.
        number: Which; drafts, passphrases and headers only grow.
    """

    kind: str
    number: int


def words(number: int) -> str:
    """Return the passphrase of that number."""
    return f"sept mots faciles pour un essai {number}"


def new_vault(path: Path) -> Path:
    """Make a vault whose passphrase is ``words(0)``, and close it."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.create_now(path, words(0), some_settings())
    stick_of(path).mkdir()
    mark(stick_of(path), path, (), keys_of(workspace.vault))
    session.lock()
    return path


def stick_of(path: Path) -> Path:
    """Return where a vault is backed up."""
    return path.with_suffix(".stick")


def store_of(session: SessionController) -> Store:
    """Return the database of the open vault."""
    assert session._opened is not None
    return session._opened.store


class Load:
    """Somebody who never stops working.

    Args:
        path: The vault.
        first: Number of the first row, draft and header.
        passphrase: Number of the passphrase that opens the vault.
        tell: Called after each thing that is kept.
    """

    def __init__(
        self, path: Path, first: int, passphrase: int, tell: Callable[[Told], object], chance: random.Random
    ) -> None:
        self._path, self._number, self._passphrase = path, first, passphrase
        self._tell, self._chance = tell, chance
        self._session = SessionController(InlineTasks(), utc_now, CHEAPEST)
        self._workspace: Workspace = self._session.open_now(path, words(passphrase))
        self._turns: tuple[tuple[int, Callable[[], None]], ...] = (
            (60, self.keep_row),
            (25, self.keep_draft),
            (8, self.change_header),
            (6, self.keep_sheet),
            (3, self.check),
            (2, self.change_passphrase),
            (2, self.close_and_open),
            (3, self.back_up),
            (1, self.change_key),
        )

    def step(self) -> None:
        """Do one thing, drawn by its weight."""
        weights = [weight for weight, _ in self._turns]
        (act,) = self._chance.choices([act for _, act in self._turns], weights)
        act()

    def keep_row(self) -> None:
        """Save a new file, as the form does."""
        number = self._next()
        wishes = "mot " * (number % 700)
        self._workspace.residents.save(a_resident(room=str(number), wishes=wishes))
        self._tell(Told("row", number))

    def keep_draft(self) -> None:
        """Keep half-typed work over what was kept."""
        number = self._next()
        self._workspace.drafts.keep("resident", DRAFT, {"number": number, "text": "x" * (number % 3000)})
        self._tell(Told("draft", number))

    def keep_sheet(self) -> None:
        """File the photo of a signed sheet: an encrypted file, then the row that names it."""
        number, attachments = self._next(), self._workspace.attachments
        rows = self._workspace.plans.rows()
        plan = self._workspace.plans.open(rows[0].plan_id) if rows else a_plan_on_paper(self._workspace)
        attachments.add(plan.version_id, (GivenFile(name=f"{number}.jpg", content=_photo()),))
        newest = attachments.of_version(plan.version_id)[-1]
        if newest.name != f"{number}.jpg":
            raise RuntimeError("the sheet was refused")
        self._tell(Told("sheet", number))

    def change_header(self) -> None:
        """Write both copies of the header."""
        self._tell(Told(MOMENT_BEFORE, 0))
        number = self._next()
        rewrite_header(self._session, number)
        self._tell(Told("header", number))

    def check(self) -> None:
        """Fold the journal into the file and read every page."""
        store_of(self._session).check()
        self._tell(Told("check", self._next()))

    def change_passphrase(self) -> None:
        """Type a new passphrase."""
        self._workspace.vault.change_passphrase(
            words(self._passphrase), words(self._passphrase + 1), CHEAPEST
        )
        self._passphrase += 1
        self._tell(Told("passphrase", self._passphrase))

    def close_and_open(self) -> None:
        """Lock, copy the closed vault on the stick as the lock screen does, then unlock."""
        self.close()
        copy_closed(self._path, stick_of(self._path))
        self._workspace = self._session.open_now(self._path, words(self._passphrase))

    def close(self) -> None:
        """Lock."""
        self._session.lock()
        self._tell(Told("closed", self._next()))

    def back_up(self) -> None:
        """Make a backup on the stick, verified."""
        make(store_of(self._session), self._workspace.vault, stick_of(self._path), utc_now)
        self._tell(Told("backup", self._next()))

    def change_key(self) -> None:
        """Encrypt the whole vault under another key, as when somebody leaves for good."""
        self._session.change_key()
        assert self._session.workspace is not None
        self._workspace = self._session.workspace
        self._tell(Told("key", self._next()))

    def _next(self) -> int:
        self._number += 1
        return self._number


@cache
def _photo() -> bytes:
    """Return a small photo, drawn once."""
    return a_photo((200, 260))


@cache
def work_once() -> None:
    """Work here once, and look: the processes forked from this one find modules, typefaces and SQL ready."""
    with TemporaryDirectory() as folder:
        path, told = new_vault(Path(folder) / "a.palier"), list[Told]()
        load = Load(path, 0, 0, told.append, random.Random(1))  # noqa: S311  (not secrets)
        for act in (load.keep_row, load.keep_draft, load.keep_sheet, load.change_header, load.back_up):
            act()
        load.close()
        assert not inspect(path, told).lost


def rewrite_header(session: SessionController, number: int) -> None:
    """Write both copies of the header anew, with another name before the vault is open."""
    assert session._opened is not None
    vault = session._opened.vault
    vault.rename_slot(vault.slot_id, f"Nom {number}")


@dataclass(frozen=True)
class Found:
    """What a vault is after a fault.

    Attributes:
        fault: Why it does not open, or is not sound; empty when it is.
        lost: What was told kept and is not there.
        is_mended: Whether one copy of the header had to be written again.
        passphrase: Number of the passphrase that opens it.
        backups: Those that count as verified, and how many of the newest were read again.
        bad_backups: Of those, the ones that are not sound.
    """

    fault: str
    lost: tuple[Told, ...] = ()
    is_mended: bool = False
    passphrase: int = 0
    backups: int = 0
    bad_backups: int = 0


def inspect(path: Path, told: Iterable[Told]) -> Found:
    """Open a vault as the application does, read every page, and look for all that was told kept."""
    told = list(told)
    try:
        is_mended = headers.is_repairable(path, headers.read(path))
        session, passphrase = _opened(path, _newest(told, "passphrase"))
    except AppError as error:
        return Found(f"does not open: {error.code}")
    try:
        store_of(session).check()
        lost = tuple(_lost(store_of(session), told))
        backups = _backups(session)
        if faults := _journal_faults(session):
            return Found(f"journal: {faults}", lost, is_mended, passphrase)
    except AppError as error:
        return Found(f"not sound: {error.code}", (), is_mended, passphrase)
    finally:
        session.lock()
    return Found("", lost, is_mended, passphrase, *backups)


def _opened(path: Path, passphrase: int) -> tuple[SessionController, int]:
    """Open with the last passphrase that was told, or the one that was being made."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    for number in (passphrase, passphrase + 1):
        try:
            _open_in_time(session, path, words(number))
        except VaultError as error:
            if error.code != "vault.wrong_passphrase" or number > passphrase:
                raise
        else:
            break
    return session, number


def _open_in_time(session: SessionController, path: Path, secret: str) -> None:
    """Open; when the count of attempts was cut with the rest, that is worth one short wait."""
    try:
        session.open_now(path, secret)
    except VaultError as error:
        if error.code != "vault.too_soon":
            raise
        time.sleep(float(str(error.params["seconds"])))
        session.open_now(path, secret)


def _backups(session: SessionController) -> tuple[int, int]:
    """Read again the newest backups that count as verified; return how many count, and how many are bad."""
    assert session._opened is not None
    vault = session._opened.vault
    good = [one for one in found_in(stick_of(vault.path), vault.vault_id) if not one.is_unverified]
    bad = 0
    for backup in good[-2:]:
        try:
            verify(backup.path, keys_of(vault), Watch())
        except BackupFailure as error:
            bad += error.code != "backup.other_keys"  # made before the key was changed
    return len(good), bad


def _journal_faults(session: SessionController) -> str:
    assert session._opened is not None
    head = session._opened.vault.journal_head()
    known = JournalHead(*head) if head else None
    faults = session._opened.store.verify_journal(known)
    return ", ".join(f"{fault.kind} {fault.number}" for fault in faults)


def _lost(store: Store, told: list[Told]) -> list[Told]:
    with store.read() as transaction:
        rooms = set(transaction.connection.exec_driver_sql("SELECT room FROM resident").scalars())
        query = "SELECT json_extract(payload, '$.number') FROM kept_draft"
        drafts = [int(number) for number in transaction.connection.exec_driver_sql(query).scalars()]
    lost = [each for each in told if each.kind == "row" and str(each.number) not in rooms]
    newest = _newest(told, "draft")
    if newest > max(drafts, default=0):
        lost.append(Told("draft", newest))
    return lost + _lost_sheets(store, told)


def _lost_sheets(store: Store, told: list[Told]) -> list[Told]:
    """Return the sheets that are not there or do not open; nothing else may lie in their folder."""
    folder = AttachmentFolder(store.path.parent)
    with store.read() as transaction:
        ids = attachments.file_ids(transaction.session)
        rows = [attachments.get(transaction.session, key) for key in ids]
        kept = {row.name: row.sealed() for row in rows}
    for sealed in kept.values():
        folder.read(sealed)
    if {file.name for file in folder.found()} != {key.hex for key in ids}:
        raise StorageFailure("attachment.orphan")
    return [each for each in told if each.kind == "sheet" and f"{each.number}.jpg" not in kept]


def _newest(told: list[Told], kind: str) -> int:
    return max((each.number for each in told if each.kind == kind), default=0)
