"""From a draft to a sealed document: freeze, sign in turn, seal; slow work stays outside transactions."""

from __future__ import annotations

import dataclasses
import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.signing_moment import attested, noted, require_adviser
from controllers.standing_signatures import keep_standing
from models.entities.plans import PlanVersion
from models.errors import AppError, InvalidInput, Problem, RuleBroken
from models.records.codec import canonical_json, from_json, sha256_hex
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
from models.rules import leak_guard, plan_checks
from models.rules.drafts import cleaned
from models.rules.phrases import own_wordings
from models.rules.signing_order import signer_function, signer_name
from models.storage import (
    employers,
    evidence,
    partner_notes,
    placements,
    places,
    plan_texts,
    residents,
    seal_keys,
    undo,
)
from models.storage import plans as queries

if TYPE_CHECKING:
    from datetime import datetime

    from controllers.settings import SettingsController
    from models.clock import Clock
    from models.records.documents import SealKey, SealReport
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
        self, store: Store, clock: Clock, settings: SettingsController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._settings = settings

    def leaks(self, content: PlanContent) -> tuple[Leak, ...]:
        """Return the words of a plan that must not reach an employer.

        The names of the residences and of the organisation count among them: they tell where the person
        lives, and by whom they are helped.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            names = places.names(transaction.session)
        internal = self._settings.settings().organisation_name
        return leak_guard.find_leaks(content, tuple(filter(None, (*names, internal))))

    def freeze(self, plan_id: PlanId) -> PlanVersionRecord:
        """Fix the newest version and its document, before the screen is turned.

        Raises:
            InvalidInput: Something is missing or does not add up, or a letter has no shape in any font.
            RuleBroken: ``plan.leak``, with ``fields``: a text says what an employer must not read;
                ``plan.frozen``: it is already; ``plan.changed``: it was written meanwhile.
            NotFound: ``plan.not_found``.
            DocumentFailure: A font is missing.
        """
        from models.documents.plan_pdf import render_frozen

        with self._store.read(Right.WRITE_PLANS) as transaction:
            version = queries.newest(transaction.session, plan_id)
            draft, text = (
                partner_notes.plan_told(transaction, version),
                plan_texts.whole_text(transaction, version),
            )
        if draft.status is not PlanStatus.DRAFT:
            raise RuleBroken("plan.frozen")
        self._require_ready(draft.content)
        now = self._clock()
        draft, fixed = _with_wordings(draft, text)
        frozen = dataclasses.replace(
            draft, status=PlanStatus.TO_SIGN, content_sha256=sha256_hex(fixed), frozen_at=now, updated_at=now
        )
        document = render_frozen(_for_employer(frozen))
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, draft.version_id)
            with plan_texts.whole(transaction, version):
                if version.content_json != text:
                    raise RuleBroken("plan.changed")
                version.content_json = fixed
                version.freeze(document, _digest(document), now)
            transaction.note(
                Action.CHANGED, "plan", plan_id, f"frozen v{version.version}", file_id=draft.resident_id
            )
            keep_standing(transaction, version, now)
            _make_final(transaction, version)
            record = self._keep(transaction, version)
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
            require_adviser(transaction.actor, version.content, signature)
            row = version.sign(signature, self._clock())
            row.evidence = noted(transaction, version, signature)
            record, awaits_seal = self._answered(transaction, version, signature)
        self.plan_changed.emit(record)
        return self.seal(record) if awaits_seal else record

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
            record, awaits_seal = self._answered(transaction, version, signature)
        self.plan_changed.emit(record)
        return self.seal(record) if awaits_seal else record

    def withdraw_attestation(self, version_id: PlanVersionId, role: SignerRole) -> PlanVersionRecord:
        """Take back that a sheet was seen, while the document does not tell of it: it is waited for again.

        Raises:
            RuleBroken: ``plan.sheet_told``: the document tells of it by now.
            NotFound: ``plan.not_found``.
        """
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, version_id)
            version.withdraw_attestation(role, self._clock())
            detail = f"{role.value} paper withdrawn"
            transaction.note(
                Action.CHANGED, "plan", version.plan_id, detail, file_id=version.plan.resident_id
            )
            record = self._keep(transaction, version)
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
        _make_final(transaction, version)
        return self._keep(transaction, version), version.awaits_seal

    def seal(self, record: PlanVersionRecord) -> PlanVersionRecord:
        """Draw the signed document, seal it and keep it; return the version, sealed unless that failed.

        Args:
            record: A version that the three have signed.
        """
        now = self._clock()
        try:
            document = self._sealed_document(record, now)
            with self._store.begin(Right.WRITE_PLANS) as transaction:
                version = queries.get_version(transaction.session, record.version_id)
                version.seal(document, _digest(document), now)
                sealed = self._keep(transaction, version)
                resident = residents.get(transaction.session, sealed.resident_id, also_removed=True)
                residents.refresh_progress(transaction.session, resident)
        except AppError as error:
            self.seal_failed.emit(error)
            return record
        self.plan_changed.emit(sealed)
        self.sealed.emit(sealed)
        return sealed

    def document(self, version_id: PlanVersionId) -> bytes:
        """Return the most final document there is: sealed, else as signed so far, else the draft.

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
            if version.sealed is not None and not record.is_partial:
                return version.sealed
            if version.document is not None and not version.signatures and not record.is_partial:
                return version.document
        return render_plan(_for_employer(record))

    def verify(self, pdf: bytes) -> SealReport:
        """Say, from the file alone, whether it is one of ours and unchanged, and who signed."""
        from models.documents.seal import verify

        return verify(pdf)

    def fingerprint(self) -> str:
        """Return the SHA-256 of the certificate in use, hex; empty before the first seal."""
        with self._store.read(Right.READ_FILES) as transaction:
            certificate = seal_keys.newest_certificate(transaction.session)
        return _digest(certificate) if certificate else ""

    def _sealed_document(self, record: PlanVersionRecord, now: datetime) -> bytes:
        from models.documents.plan_pdf import render_plan
        from models.documents.seal import seal

        return seal(render_plan(_for_employer(record)), self._key(), record, now)

    def _key(self) -> SealKey:
        """Return the key that speaks for the organisation as documents name it; made at its first use."""
        from models.documents.seal_key import new_seal_key

        organisation = self._settings.settings().document_name
        with self._store.read(Right.READ_FILES) as transaction:
            known = seal_keys.newest(transaction.session, organisation)
        if known is not None:
            return known
        key = new_seal_key(organisation, self._clock())
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            seal_keys.add(transaction.session, organisation, key, self._clock())
        return key

    def _require_ready(self, content: PlanContent) -> None:
        from models.documents.plan_pdf import uncovered_characters

        if problems := plan_checks.problems(content):
            raise InvalidInput(problems)
        if leaks := self.leaks(content):
            raise RuleBroken("plan.leak", fields=tuple(leak.path for leak in leaks))
        if missing := uncovered_characters(leak_guard.employer_copy(content)):
            params: dict[str, object] = {"characters": "".join(missing)}
            raise InvalidInput((Problem(field="", code="plan.no_glyph", params=params),))

    def _keep(self, transaction: Transaction, version: PlanVersion) -> PlanVersionRecord:
        transaction.flush()
        version.plan.show(version, self._clock())
        return partner_notes.plan_told(transaction, version)


def _make_final(transaction: Transaction, version: PlanVersion) -> None:
    """Keep undo away from what others have read, and from the files it speaks of."""
    session = transaction.session
    placement = placements.get(session, version.plan.placement_id, also_removed=True)
    job = employers.get_job(session, placement.job_id, also_removed=True)
    undo.forget(session, version.plan.id, placement.id)
    undo.forget_beginnings(session, placement.resident_id, job.id, job.employer_id)


def _for_employer(record: PlanVersionRecord) -> PlanVersionRecord:
    """Return the record with only what may leave the vault: whatever is drawn goes through here."""
    return dataclasses.replace(record, content=leak_guard.employer_copy(record.content))


def _with_wordings(draft: PlanVersionRecord, text: str) -> tuple[PlanVersionRecord, str]:
    """Have a version keep the organisation's own wording of fixed phrases: it may change, the version not.

    Args:
        draft: As whoever freezes may read it.
        text: All of it, as it is kept.
    """
    if draft.content.language == "fr":
        return draft, text
    wordings = own_wordings(draft.content.language)
    whole = dataclasses.replace(from_json(text, PlanContent), wordings=wordings)
    told = dataclasses.replace(draft.content, wordings=wordings)
    return dataclasses.replace(draft, content=told), canonical_json(whole)


def _digest(document: bytes) -> str:
    return hashlib.sha256(document).hexdigest()
