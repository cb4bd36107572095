"""Files kept with a plan or a person: filed, listed, opened in memory, removed, never before the screen."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from controllers import filed_rows
from controllers.filing import Filer, Filing
from models.attachments.folder import GATE, AttachmentFolder
from models.errors import AppError, NotFound, RuleBroken
from models.records.attachments import AttachmentContent, AttachmentRecord, GivenFile, RefusedFile, TakenIn
from models.records.ids import AttachmentId, PlanVersionId, ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.rules import identity_papers
from models.storage import attachments as queries
from models.storage import plans, privacy, residents

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class AttachmentController(QObject):
    """The photos and scans of sheets signed on paper, and the papers kept with a person.

    Signals:
        changed: PlanVersionId whose files are others than before.
        person_changed: ResidentId whose papers are others than before.
        brought_back: AttachmentRecord of a signed original whose removal was undone, and its digest.
        filed: AttachmentRecord that was kept.
        refused: RefusedFile, of which nothing was kept.
        busy_changed: Whether files are on their way in.
        idle: The last of them is in, or was refused.
        opened: AttachmentContent that ``open`` was asked for.
        not_opened: AttachmentId that ``open`` was asked for, and the AppError that kept it shut.
    """

    changed = Signal(object)
    person_changed = Signal(object)
    brought_back = Signal(object, str)
    filed = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    idle = Signal()
    opened = Signal(object)
    not_opened = Signal(object, object)

    def __init__(
        self, store: Store, tasks: Tasks, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo = store, clock, undo
        # One after the other, and waiting for nothing else: a photo takes half a second.
        self._tasks = tasks.beside(self)
        self._folder = AttachmentFolder(store.path.parent)
        self._is_closed = False
        self._filer = Filer(self._tasks, self.keep, self)
        self._filer.filed.connect(self._on_filed)
        self._filer.refused.connect(self.refused)
        self._filer.busy_changed.connect(self._on_busy)
        self._former: list[AttachmentController] = []
        undo.register("attachment", self._take_back)

    @property
    def is_busy(self) -> bool:
        """Whether files are on their way in."""
        return self._filer.is_busy or any(former.is_busy for former in self._former)

    def of_version(self, version_id: PlanVersionId) -> tuple[AttachmentRecord, ...]:
        """Return the files kept with a version of a plan, in the order they were filed.

        Raises:
            NotFound: ``plan.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            version = plans.get_version(transaction.session, version_id)
            privacy.require_open_file(transaction, version.plan.resident_id)
            return queries.of_version(transaction.session, version_id)

    def add(self, version_id: PlanVersionId, given: Sequence[GivenFile]) -> None:
        """File the photos or scans of a signed sheet; ``filed`` or ``refused`` follows for each of them.

        Raises:
            NotFound: ``plan.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``plan.not_frozen``: nothing of it can be
                signed yet.
            StorageFailure: ``storage.read_only``.
        """
        self._store.require_writable()
        with self._store.read(Right.WRITE_PLANS) as transaction:
            filed_rows.require_frozen(transaction, version_id)
        self._filer.add(version_id, given, self._store.actor)

    def of_person(self, resident_id: ResidentId) -> tuple[AttachmentRecord, ...]:
        """Return the papers kept with a person, in the order they were filed; not those of their plans.

        Whoever may not open them is told of those that they filed: a name may say what a paper is about.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            residents.get(transaction.session, resident_id)
            return filed_rows.of_person(transaction, resident_id)

    def add_to_person(self, resident_id: ResidentId, given: Sequence[GivenFile]) -> None:
        """File papers with a person; ``filed`` or ``refused`` follows for each of them.

        A file that is called like an identity paper is refused: such a paper is seen, never kept.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
            StorageFailure: ``storage.read_only``.
        """
        self._store.require_writable()
        with self._store.read(Right.WRITE_FILES) as transaction:
            residents.get(transaction.session, resident_id)
        kept = [file for file in given if not identity_papers.is_named_so(file.name)]
        for file in given:
            if file not in kept:
                self.refused.emit(RefusedFile(name=file.name, error=RuleBroken("attachment.identity")))
        self._filer.add(None, kept, self._store.actor, resident_id)

    def open(self, attachment_id: AttachmentId, *, is_glance: bool = False) -> None:
        """Decrypt a file in memory; ``opened`` or ``not_opened`` follows.

        Args:
            attachment_id: The file.
            is_glance: For a picture too small to be read: it is not noted as seen.
        """
        work = partial(self.open_now, attachment_id, is_glance=is_glance)
        self._tasks.run(self, work, self.opened.emit, partial(self._fail_opening, attachment_id))

    def open_now(self, attachment_id: AttachmentId, *, is_glance: bool = False) -> AttachmentContent:
        """Decrypt a file on this thread; see ``open``.

        Raises:
            NotFound: ``attachment.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
            StorageFailure: ``attachment.missing``, ``attachment.damaged``.
        """
        # A signed sheet shows the whole plan (``models.rules.plan_secrecy``).
        with self._store.read(Right.READ_FILES, Right.READ_SENSITIVE) as transaction:
            row = queries.get(transaction.session, attachment_id)
            privacy.require_open_file(transaction, row.resident_id)
            record, sealed = row.to_record(), row.sealed()
            if not is_glance:
                transaction.note(Action.SEEN, "attachment", attachment_id, file_id=row.resident_id)
        return AttachmentContent(record=record, content=self._folder.read(sealed), is_glance=is_glance)

    def remove(self, attachment_id: AttachmentId) -> None:
        """Take a file away; it can be brought back for a day, then it is erased for good.

        Raises:
            NotFound: ``attachment.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``plan.sheet_told``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row = queries.get(transaction.session, attachment_id)
            filed_rows.require_right(transaction, row.version_id)
            privacy.require_open_file(transaction, row.resident_id)
            filed_rows.withdraw(transaction, row, self._clock())
            row.removed_at = self._clock()
            filed_rows.push(self._undo, transaction, row, "removed")
            record = row.to_record()
        self._announce(record)

    def sweep(self) -> None:
        """Erase what was removed for more than a day, and what a cut left in the folder, beside the screen.

        Call it when a vault is opened; where nothing may be written, nothing is touched.
        """
        if not self._store.is_read_only and self._folder.path.is_dir():
            self._tasks.run(self, self.sweep_now, _ignore, _ignore_refusal)

    def sweep_now(self) -> int:
        """Sweep on this thread; return how many files went.

        Raises:
            StorageFailure: The disk refused.
        """
        return filed_rows.sweep(self._store, self._folder, self._clock())

    def take_over(self, former: AttachmentController) -> None:
        """See to the end of what somebody filed before this person came; it is kept in their name."""
        if former.is_busy:
            former.stay_with(self, self._undo)
            former.filed.connect(self.filed)
            former.refused.connect(self.refused)
            former.changed.connect(self.changed)
            former.person_changed.connect(self.person_changed)
            former.busy_changed.connect(self._on_busy)
            self._former.append(former)

    def stay_with(self, successor: AttachmentController, undo: UndoController) -> None:
        """Live on until the last file is kept, though whoever filed it has gone."""
        self.setParent(successor)
        self._undo = undo

    def finish(self, seconds: float) -> bool:
        """Keep what is on its way in before a lock, the screen covered; False when not all was in time."""
        until = time.monotonic() + seconds
        for former in tuple(self._former):
            former.finish(until - time.monotonic())
        self._filer.finish(until)
        return not self.is_busy

    def close(self, *, is_patient: bool = False) -> None:
        """Take nothing more in: the vault is about to be closed.

        Args:
            is_patient: Whether a file between its writing and its row is waited for.
        """
        self._is_closed = True
        self._filer.clear()
        for former in self._former:
            former.close()
        if is_patient:
            with GATE:
                pass

    def keep(self, filing: Filing, taken: TakenIn) -> AttachmentRecord:
        """Write the file, then the row that names it; runs beside the screen, and tells no screen."""
        with GATE:
            if self._is_closed:
                raise RuleBroken("attachment.closed")
            sealed = self._folder.write(taken.content)
            try:
                with self._store.begin(Right.WRITE_FILES, actor=filing.actor) as transaction:
                    row = filed_rows.add(transaction, filing, taken, sealed, self._clock())
                    filed_rows.push(self._undo, transaction, row, "created")
                    record = row.to_record()
            except (RuleBroken, NotFound):
                self._folder.discard(sealed.file_id)
                raise
            # After any other error the row may be on the disk all the same, as when the last wait for it
            # failed: the file stays, and is swept at the next opening if no row names it.
        return record

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        row = queries.get(transaction.session, record_id, also_removed=True)
        filed_rows.require_right(transaction, row.version_id)
        privacy.require_open_file(transaction, row.resident_id)
        if "created" in inverse:
            filed_rows.withdraw(transaction, row, self._clock())
            row.removed_at = self._clock()
            return partial(self._announce, row.to_record())
        row.removed_at = None
        return partial(self._bring_back, row.to_record(), row.scan_sha256)

    def _bring_back(self, record: AttachmentRecord, scan_sha256: str) -> None:
        if record.signers:
            self.brought_back.emit(record, scan_sha256)
        self._announce(record)

    def _on_busy(self, _is_busy: bool) -> None:
        self.busy_changed.emit(self.is_busy)
        if not self.is_busy:
            self.idle.emit()
        for former in [former for former in self._former if not former.is_busy]:
            self._former.remove(former)
            former.deleteLater()

    def _on_filed(self, record: AttachmentRecord) -> None:
        self.filed.emit(record)
        self._announce(record)

    def _announce(self, record: AttachmentRecord) -> None:
        if record.version_id is not None:
            self.changed.emit(record.version_id)
        else:
            self.person_changed.emit(record.resident_id)
        self._undo.announce()

    def _fail_opening(self, attachment_id: AttachmentId, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.not_opened.emit(attachment_id, error)


def _ignore(_count: int) -> None:
    """Nothing waits for the sweeping."""


def _ignore_refusal(error: Exception) -> None:
    """What could not be swept is swept at the next opening."""
    if not isinstance(error, AppError):
        raise error
