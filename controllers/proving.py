"""Checks files and has plans time-stamped: what a signed plan proves, in words and by whom."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from models.errors import AppError, DocumentFailure, RuleBroken
from models.records.checked_file import CheckedFile, KeptMatch, Stamped, StampQueue
from models.records.journal import Action
from models.records.people import Right
from models.records.proof import Expected
from models.records.signatures import SignerRole
from models.storage import plans as queries
from models.storage import stamps

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from controllers.settings import SettingsController
    from controllers.signing_keys import SigningKeys
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.entities.plans import PlanVersion
    from models.storage.store import Store

# pyHanko is only loaded when a file is checked or stamped.
# ruff: noqa: PLC0415

LARGEST: Final = 25 * 1024 * 1024
"""Bytes of the largest file that is looked at: a plan has less than one million."""
PATIENCE_MS: Final = 10_000
"""How long the screen waits for the check of a file made to last for ever."""


class ProofController(QObject):
    """Answers for one file at a time, beside the screen; asks an authority for the time, when told to.

    Signals:
        checked: CheckedFile.
        failed: AppError: the file cannot be looked at.
        stamped: Stamped: asking for time stamps is over, as far as it went.
    """

    checked = Signal(object)
    failed = Signal(object)
    stamped = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        settings: SettingsController,
        keys: SigningKeys,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._clock = store, tasks.beside(self), clock
        self._settings, self._keys = settings, keys
        self._asked: object | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    def check(self, name: str, content: bytes) -> None:
        """Look at a file beside the screen; ``checked`` or ``failed`` follows.

        Args:
            name: What it is called.
            content: All of it.
        """
        if len(content) > LARGEST:
            self.failed.emit(DocumentFailure("proof.too_large", megabytes=LARGEST // (1024 * 1024)))
            return
        self._asked = asked = object()
        self._patience.start()
        self._tasks.run(
            self,
            partial(self.check_now, name, content),
            partial(self._deliver, asked),
            partial(self._fail, asked),
        )

    def check_file(self, path: Path) -> None:
        """Look at a file of this computer beside the screen; ``checked`` or ``failed`` follows."""
        try:
            size = path.stat().st_size
            content = path.read_bytes() if size <= LARGEST else b""
        except OSError:
            self.failed.emit(DocumentFailure("proof.cannot_open"))
            return
        if size > LARGEST:
            self.failed.emit(DocumentFailure("proof.too_large", megabytes=LARGEST // (1024 * 1024)))
        else:
            self.check(path.name, content)

    def check_now(self, name: str, content: bytes) -> CheckedFile:
        """Look at a file: what it proves by itself, then what the vault knows of it."""
        from models.documents.proof.checking import check, compared

        report = check(content, trusted=self._keys.trusted())
        with self._store.read(Right.READ_FILES) as transaction:
            version = queries.version_numbered(transaction.session, report.number, report.version)
            if version is None:
                return CheckedFile(name=name, report=report)
            newest = queries.newest_frozen(transaction.session, version.plan_id)
            match = _match(version, content)
            expected = Expected(
                roles=_roles(version) if match is KeptMatch.SAME else None,
                sha256=version.sealed_sha256 or version.document_sha256 if match is KeptMatch.SAME else "",
                newest_version=newest,
            )
            plan_id = version.to_record().plan_id
        told = compared(report, expected)
        return CheckedFile(name=name, report=told, match=match, plan_id=plan_id, newest_version=newest)

    def queue(self) -> StampQueue:
        """Return how many closed plans have no time stamp."""
        with self._store.read(Right.READ_FILES) as transaction:
            return stamps.queue(transaction.session)

    def stamp_all(self) -> None:
        """Ask the authority for the time of each closed plan, beside the screen; ``stamped`` follows.

        Only digests leave this computer. A plan that could not be stamped stays as it was.

        Raises:
            RuleBroken: ``stamp.no_authority``: none is set; ``rights.refused``.
        """
        with self._store.read(Right.WRITE_PLANS) as transaction:
            waiting = stamps.waiting(transaction.session)
        address = self._settings.settings().stamp_address.strip()
        if not address:
            raise RuleBroken("stamp.no_authority")
        self._store.require_writable()
        self._tasks.run(self, partial(self._stamp_each, address, waiting), self.stamped.emit)

    def _stamp_each(self, address: str, waiting: tuple[UUID, ...]) -> Stamped:
        """Stamp one after the other; the first refusal stops it, for the network is gone."""
        for done, version_id in enumerate(waiting):
            try:
                self.stamp_now(version_id, address)
            except AppError as error:
                return Stamped(done=done, left=len(waiting) - done, error=error.code)
        return Stamped(done=len(waiting), left=0)

    def stamp_now(self, version_id: UUID, address: str) -> None:
        """Add a time stamp to one closed plan; until it is whole and checked, the plan stays as it was.

        Raises:
            DocumentFailure: ``stamp.…``: the authority did not answer, or not as it should.
            RuleBroken: ``plan.not_answered``: it is not closed, or has one.
        """
        from models.documents.proof.stamping import stamp

        with self._store.read(Right.WRITE_PLANS) as transaction:
            document = queries.get_version(transaction.session, version_id).sealed
        if document is None:
            raise RuleBroken("plan.not_answered")
        now = self._clock()
        longer = stamp(document, address, now)
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, version_id)
            version.stamp(longer, hashlib.sha256(longer).hexdigest(), now)
            transaction.note(
                Action.CHANGED, "plan", version.plan_id, "stamped", file_id=version.plan.resident_id
            )

    def _give_up(self) -> None:
        if self._asked is not None:
            self._asked = None
            self.failed.emit(DocumentFailure("proof.too_slow"))

    def _deliver(self, asked: object, found: CheckedFile) -> None:
        if asked is self._asked:
            self._end()
            self.checked.emit(found)

    def _fail(self, asked: object, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if asked is self._asked:
            self._end()
            self.failed.emit(error)

    def _end(self) -> None:
        self._asked = None
        self._patience.stop()


def _match(version: PlanVersion, content: bytes) -> KeptMatch:
    kept = version.newest_document
    if kept is None or not kept.startswith(content):
        return KeptMatch.OTHER
    return KeptMatch.SAME if len(kept) == len(content) else KeptMatch.EARLIER


def _roles(version: PlanVersion) -> tuple[SignerRole, ...] | None:
    """Whose signature the newest file must hold: who signed on the screen, and whose key closed it."""
    if version.authority_id is None:
        return None
    screen = {SignerRole(row.role) for row in version.signatures if row.revision_sha256 and row.ink}
    if version.sealed_at is not None:
        screen.add(SignerRole.ADVISER)
    return tuple(role for role in SignerRole if role in screen)
