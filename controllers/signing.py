"""From a draft to a sealed document: freeze, sign in turn, seal; slow work stays outside transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.freezing import Freezer
from controllers.plan_keeping import for_employer, kept, make_final
from controllers.signing_moment import attested, noted, require_adviser
from controllers.signing_steps import StepWriter, require_new_format
from models.entities.plans import PlanVersion
from models.errors import AppError, RuleBroken
from models.records.ids import PlanId, PlanVersionId
from models.records.journal import Action
from models.records.people import Right
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from models.records.signatures import (
    Circumstances,
    PaperAttestation,
    SignatureMethod,
    SignatureRecord,
    SignerRole,
)
from models.rules.drafts import cleaned
from models.rules.signing_order import signer_function, signer_name
from models.storage import (
    evidence,
    partner_notes,
)
from models.storage import plans as queries

if TYPE_CHECKING:
    from datetime import datetime

    from controllers.settings import SettingsController
    from controllers.signing_keys import SigningKeys
    from models.clock import Clock
    from models.records.evidence import SigningEvidence
    from models.rules.leak_guard import Leak
    from models.storage.store import Store, Transaction

# ReportLab, the fonts and pyHanko are only loaded when a page is drawn or sealed.
# ruff: noqa: PLC0415


class SigningController(QObject):
    """What cannot be taken back.

    Signals:
        plan_changed: PlanVersionRecord that was frozen, signed or sealed.
        sealed: PlanVersionRecord whose document is sealed.
        seal_failed: AppError; the signatures are kept and sealing can be tried again.
    """

    plan_changed = Signal(object)
    sealed = Signal(object)
    seal_failed = Signal(object)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: SettingsController,
        keys: SigningKeys,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._steps = StepWriter(store, clock, keys)
        self._freezer = Freezer(store, clock, settings, self._steps)

    def leaks(self, content: PlanContent) -> tuple[Leak, ...]:
        """Return the words of a plan that must not reach an employer; see ``Freezer.leaks``."""
        return self._freezer.leaks(content)

    def freeze(self, plan_id: PlanId) -> PlanVersionRecord:
        """Fix the newest version and its document, before the screen is turned; see ``Freezer.freeze``."""
        record = self._freezer.freeze(plan_id)
        self.plan_changed.emit(record)
        return record

    def frozen_pdf(self, version_id: PlanVersionId) -> bytes:
        """Return the very bytes that were shown to the signers.

        Raises:
            RuleBroken: ``plan.not_frozen``; ``rights.refused``, all of the text is in it.
            NotFound: ``plan.not_found``.
        """
        with self._store.read(Right.READ_FILES, Right.READ_SENSITIVE) as transaction:
            document = queries.get_version(transaction.session, version_id).document
        if document is None:
            raise RuleBroken("plan.not_frozen")
        return document

    def sign(self, version_id: PlanVersionId, signature: SignatureRecord) -> PlanVersionRecord:
        """Add one party's answer, and seal the document when it was the last one.

        The answer is kept before the document is sealed: if sealing fails, ``seal_failed`` says so, nobody
        has to sign again, and sealing is tried again when the plan is opened.

        Raises:
            RuleBroken: See ``PlanVersion.sign``.
            InvalidInput: The signer has no name.
            NotFound: ``plan.not_found``.
        """
        signature = cleaned(signature)
        if signature.method is SignatureMethod.STANDS:
            raise RuleBroken("plan.not_yours_to_keep")  # worked out when a version is frozen, never given
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, version_id)
            require_new_format(version)
            require_adviser(transaction.actor, version.content, signature)
            row = version.sign(signature, self._clock())
            row.evidence = noted(transaction, version, signature)
            record, awaits_step = self._answered(transaction, version, signature)
        self.plan_changed.emit(record)
        return self.write_steps(record) if awaits_step else record

    def attest_paper(
        self,
        version_id: PlanVersionId,
        role: SignerRole,
        *,
        attested_by: str = "",
        scan_sha256: str = "",
        signed_at: datetime | None = None,
        circumstances: Circumstances | None = None,
    ) -> PlanVersionRecord:
        """Note that the sheet which a party signed by hand was seen: from now on that party has signed.

        Works whether or not the party said at the hand-over that they would sign on paper. Where a plan
        stands is then the same as if they had signed on the screen; when it was the last of the three, the
        document is closed. Whoever takes a sheet in calls this once its picture is filed.

        Args:
            version_id: The frozen version of which the sheet is an original.
            role: Whose signature is on the sheet.
            attested_by: Who saw it; empty: whoever is in.
            scan_sha256: Hex digest of the picture that was filed; empty: the sheet itself was seen.
            signed_at: Instant of the signature, UTC, where it is known; None: now.
            circumstances: Who helped, as at the hand-over; only of a party who had not answered yet.

        Raises:
            RuleBroken: ``plan.already_signed``: on the screen, or the sheet was seen before;
                ``plan.adviser_last``, ``plan.declined``, ``plan.superseded``, ``plan.not_frozen``.
            NotFound: ``plan.not_found``.
        """
        now = self._clock()
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, version_id)
            require_new_format(version)
            by = attested_by.strip() or transaction.actor.name or version.content.adviser.name
            signature = SignatureRecord(
                role=role,
                signer_name=signer_name(version.content, role),
                signer_function=signer_function(version.content, role),
                method=SignatureMethod.PAPER,
                signed_at=signed_at or now,
                document_sha256=version.document_sha256,
                language=version.content.language if role is SignerRole.EMPLOYEE else "fr",
                circumstances=circumstances or Circumstances(),
                attestation=PaperAttestation(attested_by=by, attested_at=now, scan_sha256=scan_sha256),
            )
            row = version.attest(signature, now)
            row.evidence = attested(row.evidence, scan_sha256) or noted(transaction, version, signature)
            record, awaits_step = self._answered(transaction, version, signature)
        self.plan_changed.emit(record)
        return self.write_steps(record) if awaits_step else record

    def withdraw_attestation(self, version_id: PlanVersionId, role: SignerRole) -> PlanVersionRecord:
        """Take back that a sheet was seen, while the document does not tell of it: it is waited for again.

        Raises:
            RuleBroken: ``plan.sheet_told``: the document tells of it by now.
            NotFound: ``plan.not_found``.
        """
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, version_id)
            version.withdraw_attestation(role, self._clock())
            transaction.note(
                Action.CHANGED,
                "plan",
                version.plan_id,
                "sheet_withdrawn",
                file_id=version.plan.resident_id,
            )
            record = kept(transaction, version, self._clock())
        self.plan_changed.emit(record)
        return record

    def evidence(self, version_id: PlanVersionId) -> tuple[SigningEvidence, ...]:
        """Return what was noted of the moment at which each party answered, in the order of the answers.

        Raises:
            RuleBroken: ``rights.refused``: it tells who cannot read, and in which language.
            NotFound: ``plan.not_found``.
        """
        with self._store.read(Right.READ_FILES, Right.READ_SENSITIVE) as transaction:
            return evidence.of_version(queries.get_version(transaction.session, version_id))

    def _answered(
        self, transaction: Transaction, version: PlanVersion, signature: SignatureRecord
    ) -> tuple[PlanVersionRecord, bool]:
        transaction.note(
            Action.SIGNED,
            "plan",
            version.plan_id,
            f"{signature.role.value} {signature.method.value}",
            file_id=version.plan.resident_id,
        )
        make_final(transaction, version)
        return kept(transaction, version, self._clock()), version.awaits_step

    def write_steps(self, record: PlanVersionRecord) -> PlanVersionRecord:
        """Write into the file what was answered and is not in it; return the version as far as that went.

        Args:
            record: A version that somebody signed.
        """
        try:
            while (written := self._steps.write_next(record.version_id)) is not None:
                record = written
                self.plan_changed.emit(record)
        except AppError as error:
            self.seal_failed.emit(error)
            return record
        if record.status is PlanStatus.SIGNED:
            self.sealed.emit(record)
        return record

    def document(self, version_id: PlanVersionId) -> bytes:
        """Return the very file that is signed, as far as it was signed; of a draft, its pages.

        Whoever may not read what is sensitive gets pages without these sections, which say so.

        Raises:
            NotFound: ``plan.not_found``.
            DocumentFailure: A font is missing.
        """
        from models.documents.plan_pdf import render_plan

        with self._store.read(Right.READ_FILES) as transaction:
            version = queries.get_version(transaction.session, version_id)
            record = partner_notes.plan_told(transaction, version)
            transaction.note(Action.SEEN, "plan", record.plan_id, file_id=record.resident_id)
            is_drawn = version.authority_id is None and version.sealed is None and bool(version.signatures)
            document = None if record.is_partial or is_drawn else version.newest_document
            if document is not None:
                return document
        return render_plan(for_employer(record))
