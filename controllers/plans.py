"""Integration plans: list, open, check, preview; they are written, and signed, by the two modules beside."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from controllers.plan_writing import PlanWriter
from controllers.signing import SigningController
from controllers.signing_keys import SigningKeys
from controllers.templates import TemplatesController
from models.records.ids import PlacementId, PlanId, PlanVersionId, ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.plans import CheckPointLine, PlanContent, PlanRow, PlanStatus, PlanVersionRecord
from models.rules import checkpoints, leak_guard, plan_checks
from models.rules.rights import may
from models.storage import partner_notes, privacy
from models.storage import plans as queries
from models.storage import templates as templates_in_store

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.errors import Problem
    from models.records.evidence import SigningEvidence
    from models.records.proof import ProofReport
    from models.records.signatures import SignatureRecord, SignerRole
    from models.records.templates import Ladder
    from models.rules.leak_guard import Leak
    from models.storage.store import Store
    from models.vault.vault import Vault

# ReportLab and the fonts are only loaded when a page is drawn.
# ruff: noqa: PLC0415


class PlanController(QObject):
    """Plans and their versions.

    Attributes:
        templates: What plans begin with.

    Signals:
        plan_changed: PlanVersionRecord that was started, written, frozen, signed or sealed.
        plan_removed: PlanId of the plan that was hidden.
        document_ready: Bytes of the PDF that ``preview`` was asked for.
        sealed: PlanVersionRecord whose last signature has come and whose document is sealed.
        seal_failed: AppError; the signatures are kept, and sealing is tried again at each opening.
    """

    plan_changed = Signal(object)
    plan_removed = Signal(object)
    document_ready = Signal(object)
    sealed = Signal(object)
    seal_failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        settings: SettingsController,
        undo: UndoController,
        vault: Vault,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._clock = clock
        self._settings = settings
        self._preview: object | None = None
        self.templates = TemplatesController(store, tasks, clock, settings=settings, undo=undo, parent=self)
        self._writer = PlanWriter(store, clock, settings, undo, self)
        self._writer.plan_changed.connect(self.plan_changed)
        self._writer.plan_removed.connect(self.plan_removed)
        self.keys = SigningKeys(store, clock, settings, vault)
        self._signing = SigningController(store, clock, settings, self.keys, self)
        self._signing.plan_changed.connect(self.plan_changed)
        self._signing.sealed.connect(self.sealed)
        self._signing.seal_failed.connect(self.seal_failed)

    def rows(self, text: str = "") -> tuple[PlanRow, ...]:
        """Return the plans, the last changed first: all of them, or those found by ``text``."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.rows(transaction.session, text, hidden=privacy.hidden_ids(transaction))

    def plans_of(self, resident_id: ResidentId) -> tuple[PlanRow, ...]:
        """Return the plans of a resident, the last changed first."""
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.rows_of(transaction.session, resident_id)

    def ladders(self) -> tuple[Ladder, ...]:
        """Return the task ladders that are offered, the organisation's own first."""
        with self._store.read(Right.READ_FILES) as transaction:
            found = templates_in_store.in_force(transaction.session).ladders
        return tuple(each for each in found if not each.is_hidden)

    def start(self, placement_id: PlacementId, ladder: str | None) -> PlanVersionRecord:
        """Begin a plan with everything that is already known of the hire; see ``PlanWriter.start``."""
        return self._writer.start(placement_id, ladder)

    def save(
        self,
        version_id: PlanVersionId,
        content: PlanContent,
        base: PlanContent | None = None,
        *,
        burst: str = "",
    ) -> PlanVersionRecord:
        """Keep what is written, in a new version when others have read this one; see ``PlanWriter.save``."""
        return self._writer.save(version_id, content, base, burst=burst)

    def remove(self, plan_id: PlanId) -> None:
        """Hide a plan and its versions; see ``PlanWriter.remove``."""
        self._writer.remove(plan_id)

    def open(self, plan_id: PlanId) -> PlanVersionRecord:
        """Return the newest version; what somebody signed and a cut kept out of the file is written in it.

        Whoever may not read what is sensitive gets it without these sections: ``is_partial``.

        Raises:
            NotFound: ``plan.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            version = queries.newest(transaction.session, plan_id)
            record = partner_notes.plan_told(transaction, version)
            awaits_step = version.awaits_step
            transaction.note(Action.SEEN, "plan", plan_id, file_id=record.resident_id)
            may_write = may(transaction.actor, Right.WRITE_PLANS) and not self._store.is_read_only
        return self._signing.write_steps(record) if awaits_step and may_write else record

    def versions(self, plan_id: PlanId) -> tuple[PlanVersionRecord, ...]:
        """Return every version of a plan, the newest first; see ``open`` about what is left out.

        Raises:
            NotFound: ``plan.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            found = queries.versions(transaction.session, plan_id)
            transaction.note(Action.SEEN, "plan", plan_id, file_id=found[0].plan.resident_id)
            return tuple(partner_notes.plan_told(transaction, version) for version in found)

    def problems(self, content: PlanContent) -> tuple[Problem, ...]:
        """Return what prevents freezing; see ``models.rules.plan_checks``."""
        return plan_checks.problems(content)

    def warnings(self, content: PlanContent) -> tuple[Problem, ...]:
        """Return what can be signed but deserves a second look; see ``models.rules.plan_checks``."""
        return plan_checks.warnings(content)

    def leaks(self, content: PlanContent) -> tuple[Leak, ...]:
        """Return the words that must not reach an employer; see ``SigningController.leaks``."""
        return self._signing.leaks(content)

    def check_points(self, content: PlanContent) -> tuple[CheckPointLine, ...]:
        """Return the check points computed again from the contract and the week; manual dates stay."""
        return checkpoints.check_points(
            content.contract,
            content.timetable,
            existing=content.check_points,
            alsace_moselle=self._settings.settings().has_alsace_moselle_holidays,
        )

    def preview(self, content: PlanContent, number: str, version: int) -> None:
        """Draw what is being written, beside the screen; ``document_ready`` follows for the last asked."""
        self._preview = asked = object()
        work = partial(self.preview_now, content, number, version)
        self._tasks.run(self, work, partial(self._deliver, asked))

    def preview_now(self, content: PlanContent, number: str, version: int) -> bytes:
        """Draw what is being written; every page says that it is not what will be signed.

        Raises:
            DocumentFailure: A font is missing.
        """
        from models.documents.plan_pdf import render_plan

        now = self._clock()
        nowhere = UUID(int=0)
        record = PlanVersionRecord(
            version_id=PlanVersionId(nowhere),
            plan_id=PlanId(nowhere),
            placement_id=PlacementId(nowhere),
            resident_id=ResidentId(nowhere),
            number=number,
            version=version,
            status=PlanStatus.DRAFT,
            content=leak_guard.employer_copy(content),
            created_at=now,
            updated_at=now,
        )
        return render_plan(record, is_preview=True)

    def freeze(self, plan_id: PlanId) -> PlanVersionRecord:
        """Fix the newest version before the screen is turned; see ``SigningController.freeze``."""
        record = self._signing.freeze(plan_id)
        self._tasks.run(self, _warm_up, _ignore)
        return record

    def frozen_pdf(self, version_id: PlanVersionId) -> bytes:
        """Return the document shown to the signers; see ``SigningController.frozen_pdf``."""
        return self._signing.frozen_pdf(version_id)

    def sign(self, version_id: PlanVersionId, signature: SignatureRecord) -> PlanVersionRecord:
        """Add one party's answer; see ``SigningController.sign``."""
        return self._signing.sign(version_id, signature)

    def attest_paper(
        self, version_id: PlanVersionId, role: SignerRole, *, attested_by: str = "", scan_sha256: str = ""
    ) -> PlanVersionRecord:
        """Note that a sheet signed by hand was seen; see ``SigningController.attest_paper``."""
        return self._signing.attest_paper(version_id, role, attested_by=attested_by, scan_sha256=scan_sha256)

    def withdraw_attestation(self, version_id: PlanVersionId, role: SignerRole) -> PlanVersionRecord:
        """Take back that a sheet was seen; see ``SigningController.withdraw_attestation``."""
        return self._signing.withdraw_attestation(version_id, role)

    def evidence(self, version_id: PlanVersionId) -> tuple[SigningEvidence, ...]:
        """Return what was noted when each party answered; see ``SigningController.evidence``."""
        return self._signing.evidence(version_id)

    def document(self, version_id: PlanVersionId) -> bytes:
        """Return the most final document there is of a version; see ``SigningController.document``."""
        return self._signing.document(version_id)

    def verify(self, pdf: bytes) -> ProofReport:
        """Say, from the file and the organisation's certificates, what it proves; see ``ProofController``."""
        from models.documents.proof.checking import check

        return check(pdf, trusted=self.keys.trusted())

    def fingerprint(self) -> str:
        """Return the fingerprint of the organisation's certificate; empty before the first frozen plan."""
        return self.keys.fingerprint()

    def file_name(self, record: PlanVersionRecord) -> str:
        """Return the name of a saved file: a number, never a name of a person."""
        return f"Plan {record.number} v{record.version}.pdf"

    def forget(self) -> None:
        """Drop what was read and drawn, when the vault is locked."""
        self._preview = None
        self.templates.forget()
        for name in ("models.documents.plan_pdf", "models.documents.proof.authority"):
            if module := sys.modules.get(name):
                module.forget()

    def _deliver(self, asked: object, document: bytes) -> None:
        if asked is self._preview:
            self.document_ready.emit(document)


def _warm_up() -> None:
    """Import what signs, a third of a second, while somebody writes."""
    import_module("models.documents.proof.writing")


def _ignore(_: None) -> None:
    """Nothing waits for the import."""
