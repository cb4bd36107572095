"""Originals signed by hand that come back: read, matched to their plan, filed, and attested."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.filing import Filing
from models.errors import AppError, InvalidInput, Problem, RuleBroken
from models.records.attachments import (
    AttachmentRecord,
    GivenFile,
    MediaType,
    RefusedFile,
    TakenIn,
)
from models.records.ids import AttachmentId, PlanVersionId
from models.records.paper_copies import AttestedPaper, AwaitedPaper, PaperCode, PlacedPage, SheetImage
from models.records.people import Right
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureRecord, SignerRole
from models.rules import paper_matching
from models.rules.signing_order import signer_name
from models.storage import partner_notes, plans, privacy

if TYPE_CHECKING:
    from controllers.attachments import AttachmentController
    from controllers.plans import PlanController
    from controllers.tasks import Tasks
    from models.storage.store import Store

# PDFium, Pillow and zxing-cpp are only loaded when somebody files a sheet.
# ruff: noqa: PLC0415


class PaperController(QObject):
    """The signed originals.

    Signals:
        pages_read: Tuple of SheetImage, the pages of one file.
        refused: RefusedFile, of which no page was read.
        busy_changed: Whether files are being read, or an original filed.
        filed: PlanVersionRecord whose original was filed and attested.
        not_filed: AppError; nothing was kept.
    """

    pages_read = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    filed = Signal(object)
    not_filed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        plan_controller: PlanController,
        attachments: AttachmentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._plans, self._attachments = store, plan_controller, attachments
        self._tasks = tasks.beside(self)
        self._waiting: deque[GivenFile] = deque()
        self._is_busy = False
        attachments.brought_back.connect(self._on_brought_back)

    @property
    def is_busy(self) -> bool:
        """Whether files are being read, or an original filed."""
        return self._is_busy

    def awaited(self, version_id: PlanVersionId) -> AwaitedPaper:
        """Return what is awaited of a version.

        Raises:
            NotFound: ``plan.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``plan.not_frozen``.
        """
        from models.attachments.paper_pages import count_pages

        with self._store.read(Right.WRITE_PLANS, Right.READ_SENSITIVE) as transaction:
            version = plans.get_version(transaction.session, version_id)
            privacy.require_open_file(transaction, version.plan.resident_id)
            record, document = partner_notes.plan_told(transaction, version), version.document
        if document is None or record.status is PlanStatus.DRAFT:
            raise RuleBroken("plan.not_frozen")
        return AwaitedPaper(
            version_id=version_id,
            number=record.number,
            version=record.version,
            content_sha256=record.content_sha256,
            pages=count_pages(document),
            roles=_open_roles(record),
            names=tuple((role, signer_name(record.content, role)) for role in SignerRole),
        )

    def version_of(self, code: PaperCode) -> PlanVersionRecord | None:
        """Return the version that a code names, when this vault has it and it is that very text.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            version = plans.version_numbered(transaction.session, code.number, code.version)
            if version is None or not code.is_of(code.number, code.version, version.content_sha256):
                return None
            return partner_notes.plan_told(transaction, version)

    def read(self, given: Sequence[GivenFile]) -> None:
        """Read files; ``pages_read`` or ``refused`` follows for each of them, in their order."""
        self._waiting.extend(given)
        if self._waiting and not self._is_busy:
            self._set_busy(is_busy=True)
            self._read_next()

    def forget(self) -> None:
        """Read none of the files that wait any more."""
        self._waiting.clear()

    def attest(
        self, awaited: AwaitedPaper, found: Sequence[PlacedPage], signers: Sequence[SignerRole]
    ) -> None:
        """File an original and note that these parties have signed it; ``filed`` or ``not_filed`` follows.

        Args:
            awaited: The version that it is an original of.
            found: Its pages; strangers and pages that come twice are left out.
            signers: Whose signatures are on it: at least one who has not signed yet.

        Raises:
            RuleBroken: ``paper.incomplete``, with ``pages``; ``paper.busy``.
            InvalidInput: Nobody was named.
            StorageFailure: ``storage.read_only``.
        """
        self._store.require_writable()
        if self._is_busy:
            raise RuleBroken("paper.busy")
        if missing := paper_matching.missing(found, awaited):
            raise RuleBroken("paper.incomplete", pages=", ".join(map(str, missing)))
        if not signers:
            raise InvalidInput((Problem(field="signers", code="paper.no_signer"),))
        self._set_busy(is_busy=True)
        roles = tuple(role for role in SignerRole if role in signers)
        work = partial(self._keep, awaited, paper_matching.kept(found), roles)
        done = partial(self._attest_each, awaited.version_id, roles)
        self._tasks.run(self, work, done, self._fail)

    def _keep(
        self, awaited: AwaitedPaper, pages: tuple[PlacedPage, ...], roles: tuple[SignerRole, ...]
    ) -> tuple[AttachmentRecord, str]:
        """Write the file and its row; runs beside the screen."""
        from models.attachments.sheet_reading import as_file

        name = f"Plan {awaited.number} v{awaited.version}"
        content = as_file([page.image for page in pages], name)
        digest = hashlib.sha256(content).hexdigest()
        paper = AttestedPaper(
            signers=roles,
            scan_sha256=digest,
            pages=tuple(page.page for page in pages),
            typed_pages=tuple(page.page for page in pages if page.is_typed),
        )
        filing = Filing(awaited.version_id, GivenFile(name=f"{name}.pdf"), self._store.actor, paper=paper)
        taken = TakenIn(media_type=MediaType.PDF, content=content, page_count=len(pages))
        return self._attachments.keep(filing, taken), digest

    def _attest_each(
        self,
        version_id: PlanVersionId,
        roles: tuple[SignerRole, ...],
        kept: tuple[AttachmentRecord, str],
    ) -> None:
        """Note who has signed, in the order of signing; what was filed goes again when one is refused."""
        record, digest = kept
        plan: PlanVersionRecord | None = None
        try:
            for role in roles:
                plan = self._plans.attest_paper(version_id, role, scan_sha256=digest)
        except AppError as error:
            self._drop(record.attachment_id)
            self._fail(error)
            return
        self._attachments.changed.emit(version_id)
        self._set_busy(is_busy=False)
        self.filed.emit(plan)

    def _drop(self, attachment_id: AttachmentId) -> None:
        try:
            self._attachments.remove(attachment_id)
        except AppError:
            return  # the document tells of it already: it stays, as evidence of what was told

    def _on_brought_back(self, record: AttachmentRecord, scan_sha256: str) -> None:
        """Attest again what was taken back with a sheet that is there again, where it still can be."""
        if record.version_id is None:
            return
        for role in record.signers:
            try:
                self._plans.attest_paper(record.version_id, role, scan_sha256=scan_sha256)
            except AppError:
                return  # they have signed otherwise meanwhile

    def _read_next(self) -> None:
        if not self._waiting:
            self._set_busy(is_busy=False)
            return
        given = self._waiting.popleft()
        self._tasks.run(self, partial(_read, given), self._on_read, partial(self._refuse, given))

    def _on_read(self, pages: tuple[SheetImage, ...]) -> None:
        self.pages_read.emit(pages)
        self._read_next()

    def _refuse(self, given: GivenFile, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._waiting.clear()
            self._set_busy(is_busy=False)
            raise error
        self.refused.emit(RefusedFile(name=given.name, error=error))
        self._read_next()

    def _fail(self, error: Exception) -> None:
        self._set_busy(is_busy=False)
        if not isinstance(error, AppError):
            raise error
        self.not_filed.emit(error)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)


def _read(given: GivenFile) -> tuple[SheetImage, ...]:
    """Read the pages of a file; runs beside the screen."""
    from models.attachments.sheet_reading import read_given_sheet

    return read_given_sheet(given)


def _open_roles(record: PlanVersionRecord) -> tuple[SignerRole, ...]:
    """Return who may still be said to have signed on paper."""
    if record.status is not PlanStatus.TO_SIGN:
        return ()
    answers: dict[SignerRole, SignatureRecord] = {answer.role: answer for answer in record.signatures}
    return tuple(role for role in SignerRole if role not in answers or not answers[role].is_signed)
