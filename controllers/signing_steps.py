"""The file of a plan grows: frozen, then one step for each party, the adviser's key last."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from models.errors import RuleBroken
from models.records.codec import sha256_hex
from models.records.people import Right
from models.records.plans import PlanStatus
from models.records.proof import FrozenText, ProofAct
from models.records.signatures import Circumstances, SignatureMethod, SignerRole
from models.rules.phrases import phrases
from models.storage import evidence, partner_notes, residents
from models.storage import plans as queries

if TYPE_CHECKING:
    from uuid import UUID

    from controllers.signing_keys import SigningKeys
    from models.clock import Clock
    from models.entities.plans import PlanVersion
    from models.entities.signatures import Signature
    from models.records.ids import PlanVersionId
    from models.records.plans import PlanVersionRecord
    from models.storage.store import Store, Transaction

# pyHanko and the fonts are only loaded when something is frozen or signed.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """The next thing to write into a file.

    Attributes:
        former: The file as it is.
        act: Of the party whose turn it is.
        told: Signatures on paper, or that stand, of which the file does not tell yet.
        rows: Ids of all these answers.
    """

    former: bytes = field(repr=False)
    authority_id: UUID
    act: ProofAct
    told: tuple[ProofAct, ...]
    rows: frozenset[UUID]

    @property
    def is_last(self) -> bool:
        """Whether it closes the file."""
        return self.act.role is SignerRole.ADVISER


class StepWriter:
    """Writes what was answered into the file, outside of any transaction; the answers are kept before."""

    def __init__(self, store: Store, clock: Clock, keys: SigningKeys) -> None:
        self._store, self._clock, self._keys = store, clock, keys

    def frozen(self, record: PlanVersionRecord) -> tuple[bytes, UUID]:
        """Return the document of a version, certified, and the key of the organisation that did it.

        Args:
            record: The version as it is going to be, with only what may leave the vault.

        Raises:
            DocumentFailure: A font is missing.
        """
        from models.documents.plan_pdf import render_frozen
        from models.documents.proof.freezing import certify

        pdf = render_frozen(record)
        key_id, authority = self._keys.authority()
        text = FrozenText(
            number=record.number,
            version=record.version,
            content_sha256=record.content_sha256,
            language=record.content.language,
        )
        return certify(pdf, authority, text, record.frozen_at or self._clock()), key_id

    def write_next(self, version_id: PlanVersionId) -> PlanVersionRecord | None:
        """Write the next step; None when there is none to write, or it is somebody else's to write.

        Raises:
            DocumentFailure: It could not be drawn or signed.
            StorageFailure: It could not be kept.
        """
        with self._store.read(Right.WRITE_PLANS) as transaction:
            step = _next_step(transaction, queries.get_version(transaction.session, version_id))
        if step is None:
            return None
        document = self._written(step)
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, version_id)
            rows = [row for row in version.signatures if row.id in step.rows]
            version.revise(document, hashlib.sha256(document).hexdigest(), rows, self._clock())
            if step.is_last:
                version.close(step.act.signed_at)
            transaction.flush()
            version.plan.show(version, self._clock())
            if step.is_last:
                resident = residents.get(transaction.session, version.plan.resident_id, also_removed=True)
                residents.refresh_progress(transaction.session, resident)
            return partner_notes.plan_told(transaction, version)

    def _written(self, step: _Step) -> bytes:
        from models.documents.proof import acting

        authority = self._keys.authority_of(step.authority_id)
        if step.is_last:
            own = self._keys.own(authority, self._store.actor.name or step.act.name)
            return acting.close(step.former, step.act, own, step.told)
        return acting.add_act(step.former, step.act, authority, step.told)


def _next_step(transaction: Transaction, version: PlanVersion) -> _Step | None:
    if version.status != PlanStatus.TO_SIGN or version.authority_id is None:
        return None  # nothing to write, or frozen in the former format, which holds no places to sign
    former, turn = version.newest_document, _turn(transaction, version)
    if former is None or turn is None:
        return None
    others = [row for row in version.untold() if row.id != turn.id]
    return _Step(
        former=former,
        authority_id=version.authority_id,
        act=_act(version, turn),
        told=tuple(_act(version, row) for row in others),
        rows=frozenset({turn.id, *(row.id for row in others)}),
    )


def _turn(transaction: Transaction, version: PlanVersion) -> Signature | None:
    """Whose step is next: who signed on the screen in their order, then the adviser.

    Only the adviser who signed can close the file: a colleague who opens the plan meanwhile has another key.
    """
    waiting = version.steps()
    if waiting:
        return waiting[0]
    if not version.awaits_seal:
        return None
    adviser = next(row for row in version.signatures if row.role == SignerRole.ADVISER)
    noted = evidence.of(adviser)
    by = noted.presence_id if noted is not None and adviser.method == SignatureMethod.SCREEN else None
    return adviser if by in (None, transaction.actor.adviser_id) else None


def _act(version: PlanVersion, row: Signature) -> ProofAct:
    answer, noted = row.to_record(), evidence.of(row)
    given = evidence.circumstances(row)
    seen = answer.attestation
    stands = answer.method is SignatureMethod.STANDS
    return ProofAct(
        role=answer.role,
        name=answer.signer_name,
        function=answer.signer_function,
        method=answer.method,
        signed_at=seen.attested_at if seen is not None else answer.signed_at,
        place=version.content.signing.place,
        language=answer.language,
        is_read_aloud=given.is_read_aloud,
        interpreter=given.interpreter_name,
        witness=given.witness_name,
        attested=_attested(given, answer.signer_name),
        presence=noted.presence_of if noted is not None else "",
        is_cross=given.is_cross,
        ink=answer.ink,
        evidence_sha256=sha256_hex(row.evidence) if row.evidence else "",
        attested_by=seen.attested_by if seen is not None else "",
        scan_sha256=seen.scan_sha256 if seen is not None else "",
        stands_version=answer.stands_version,
        stands_at=answer.signed_at if stands else None,
    )


def _attested(given: Circumstances, signer: str) -> str:
    """What the interpreter and the witness said on the screen, as the page of proof tells it in French."""
    french = phrases("fr")
    said = []
    if given.interpreter_name:
        said.append(french.text("attest.interpreter", name=signer))
    if given.witness_name:
        said.append(french.text("attest.witness", name=signer))
    return " ".join(said)


def require_new_format(version: PlanVersion) -> None:
    """Refuse to go on signing a version that an older program froze: its file has no places to sign.

    Raises:
        RuleBroken: ``plan.former_format``.
    """
    if version.status == PlanStatus.TO_SIGN and version.authority_id is None:
        raise RuleBroken("plan.former_format")
