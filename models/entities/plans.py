"""The mapped plan, its versions and its signatures, with the rules of who may sign what and when."""

from __future__ import annotations

import json
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.base import Base, Kept, Keyed, Numbered
from models.entities.checks import refuse, required
from models.entities.plan_steps import NOT_TO_SIGN, DocumentSteps
from models.entities.signatures import Signature, in_signing_order
from models.errors import RuleBroken
from models.records.codec import canonical_json, from_json, sha256_hex
from models.records.ids import PlacementId, PlanId, PlanVersionId, ResidentId
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from models.records.signatures import (
    Ink,
    SignatureMethod,
    SignatureRecord,
    SignerRole,
)
from models.rules.names import is_same_person
from models.rules.signing_order import signer_name

FEWEST_INK_POINTS = 8
"""Under that, a mark is a slip of the hand and not a signature."""


class Plan(Numbered, Kept, Base):
    """An integration plan: its number, and what lists show of its newest version.

    Attributes:
        label: Number of the plan, e.g. ``2026-0114``.
    """

    __tablename__ = "plan"
    __table_args__ = (Index("ix_plan_list", "updated_at", "number", sqlite_where=text("removed_at IS NULL")),)

    label: Mapped[str] = mapped_column(unique=True)
    placement_id: Mapped[UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    version: Mapped[int]
    status: Mapped[str]
    employee_name: Mapped[str]
    employer_name: Mapped[str]
    job_title: Mapped[str]
    starts_on: Mapped[date | None]
    signed_count: Mapped[int]
    search_key: Mapped[str]

    def show(self, version: PlanVersion, now: datetime) -> None:
        """Bring what lists show in line with the newest version."""
        content = version.content
        self.version, self.status = version.version, version.status
        self.employee_name = content.employee.display_name
        self.employer_name = content.employer.trade_name or content.employer.legal_name
        self.job_title = content.post.title
        self.starts_on = content.contract.starts_on
        self.signed_count = version.signed_count
        self.touch(now)


class PlanVersion(Keyed, DocumentSteps, Base):
    """One version of a plan: a draft, then a frozen text that never changes (``DocumentSteps``).

    Attributes:
        content_json: The content, as canonical JSON; its hash is that of these very characters.
    """

    __tablename__ = "plan_version"
    __table_args__ = (UniqueConstraint("plan_id", "version"),)

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plan.id"))
    version: Mapped[int]
    status: Mapped[str]
    content_sha256: Mapped[str]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    frozen_at: Mapped[datetime | None]
    content_json: Mapped[str]
    plan: Mapped[Plan] = relationship(lazy="joined", innerjoin=True)
    signatures: Mapped[list[Signature]] = relationship(lazy="selectin", order_by=Signature.signed_at)

    @classmethod
    def draft(cls, plan: Plan, *, version: int, content: PlanContent, now: datetime) -> PlanVersion:
        """Return a new draft."""
        row = cls(
            id=uuid4(),
            plan=plan,
            version=version,
            status=PlanStatus.DRAFT.value,
            content_sha256="",
            document_sha256="",
            sealed_sha256="",
            created_at=now,
        )
        row.write(content, now)
        return row

    @property
    def content(self) -> PlanContent:
        """What the plan says."""
        return from_json(self.content_json, PlanContent)

    @property
    def is_note_left_out(self) -> bool:
        """Whether the database gave the text without its note (``models.storage.withheld``)."""
        return "internal_note" not in json.loads(self.content_json)

    def write(self, content: PlanContent, now: datetime) -> None:
        """Replace the content of a draft.

        Raises:
            RuleBroken: ``plan.frozen``, others have read this text.
        """
        if self.status != PlanStatus.DRAFT:
            raise RuleBroken("plan.frozen")
        self.content_json = canonical_json(content)
        self.updated_at = now

    def freeze(
        self, document: bytes, document_sha256: str, now: datetime, authority_id: UUID | None = None
    ) -> None:
        """Fix the text and the document that will be shown to the signers.

        Raises:
            RuleBroken: ``plan.frozen``, it is already.
        """
        if self.status != PlanStatus.DRAFT:
            raise RuleBroken("plan.frozen")
        self.content_sha256 = sha256_hex(self.content_json)
        self.document, self.document_sha256 = document, document_sha256
        self.authority_id = authority_id
        self.status = PlanStatus.TO_SIGN.value
        self.frozen_at = self.updated_at = now

    def sign(self, signature: SignatureRecord, now: datetime) -> Signature:
        """Add one party's answer and return its row; a refusal closes the version.

        Args:
            signature: The answer; its ink is kept only when given on the screen.
            now: Instant in UTC.

        Raises:
            RuleBroken: ``plan.not_frozen``, ``plan.declined``, ``plan.superseded``,
                ``plan.already_signed``, ``plan.other_document``, ``plan.adviser_last``,
                ``plan.sheet_awaited``, ``plan.adviser_for_other``, ``plan.other_signer``, ``plan.no_ink``.
            InvalidInput: The signer has no name.
        """
        self._require_turn(signature)
        refuse([*required("signer_name", signature.signer_name)])
        self._require_person(signature)
        if signature.method == SignatureMethod.SCREEN and _ink_points(signature.ink) < FEWEST_INK_POINTS:
            raise RuleBroken("plan.no_ink")
        row = Signature.of(signature)
        if signature.method != SignatureMethod.SCREEN:
            row.ink = None
        self.signatures.append(row)
        if signature.method == SignatureMethod.DECLINED:
            self.status = PlanStatus.DECLINED.value
        self.updated_at = now
        return row

    def attest(self, signature: SignatureRecord, now: datetime) -> Signature:
        """Note that the sheet which a party signed by hand was seen, and return the row of that party.

        Args:
            signature: The answer on paper, with its attestation; kept when the party had not said yet that
                they would sign on paper.
            now: Instant in UTC.

        Raises:
            RuleBroken: As ``sign``; ``plan.already_signed``: that party signed, or the sheet was seen.
            InvalidInput: The signer has no name.
        """
        row = self._row_of(signature.role)
        if row is None:
            row = self.sign(signature, now)
        elif self.status != PlanStatus.TO_SIGN:
            raise RuleBroken(NOT_TO_SIGN[PlanStatus(self.status)])
        elif row.method != SignatureMethod.PAPER or row.attestation is not None:
            raise RuleBroken("plan.already_signed")
        row.attestation = signature.attestation
        self.updated_at = now
        return row

    def withdraw_attestation(self, role: SignerRole, now: datetime) -> None:
        """Take back that a sheet was seen, while the document does not tell of it yet.

        Raises:
            RuleBroken: ``plan.sheet_told``: the document tells of it, or there is none.
        """
        row = self._row_of(role)
        is_open = self.status == PlanStatus.TO_SIGN
        if not is_open or row is None or row.attestation is None or row.revision_sha256:
            raise RuleBroken("plan.sheet_told")
        row.attestation = None
        self.updated_at = now

    def supersede(self, now: datetime) -> None:
        """Note that a newer version replaces this one; its signatures stay on it."""
        self.status = PlanStatus.SUPERSEDED.value
        self.updated_at = now

    def to_record(self) -> PlanVersionRecord:
        """Return the version as a plain value, without its documents."""
        return PlanVersionRecord(
            version_id=PlanVersionId(self.id),
            plan_id=PlanId(self.plan.id),
            placement_id=PlacementId(self.plan.placement_id),
            resident_id=ResidentId(self.plan.resident_id),
            number=self.plan.label,
            version=self.version,
            status=PlanStatus(self.status),
            content=self.content,
            created_at=self.created_at,
            updated_at=self.updated_at,
            frozen_at=self.frozen_at,
            content_sha256=self.content_sha256,
            document_sha256=self.document_sha256,
            sealed_sha256=self.sealed_sha256,
            stamped_at=self.stamped_at,
            signatures=tuple(sorted((row.to_record() for row in self.signatures), key=in_signing_order)),
        )

    def _require_turn(self, signature: SignatureRecord) -> None:
        if self.status != PlanStatus.TO_SIGN:
            raise RuleBroken(NOT_TO_SIGN[PlanStatus(self.status)])
        if self._row_of(signature.role) is not None:
            raise RuleBroken("plan.already_signed")
        stands = signature.method == SignatureMethod.STANDS
        if signature.document_sha256 != self.document_sha256 and not stands:
            raise RuleBroken("plan.other_document")
        if signature.role == SignerRole.ADVISER:
            self._require_last(signature)

    def _require_last(self, signature: SignatureRecord) -> None:
        """The adviser's key closes the document: on the screen, nothing may be waited for any more."""
        if len(self.signatures) < len(SignerRole) - 1:
            raise RuleBroken("plan.adviser_last")
        if signature.method == SignatureMethod.SCREEN and not all(row.is_signed for row in self.signatures):
            raise RuleBroken("plan.sheet_awaited")

    def _require_person(self, signature: SignatureRecord) -> None:
        """Let a party answer only under the name that the text gives to it.

        An employee may bear the adviser's name: the role and the name in the text decide together. An
        employer's representative may not (see ``plan_checks``): the adviser would answer for two.
        """
        content, role = self.content, signature.role
        is_named = is_same_person(signature.signer_name, signer_name(content, role))
        is_adviser = is_same_person(signature.signer_name, content.adviser.name)
        if is_adviser and (role == SignerRole.EMPLOYER or (role == SignerRole.EMPLOYEE and not is_named)):
            raise RuleBroken("plan.adviser_for_other")
        if not is_named:
            raise RuleBroken("plan.other_signer")


def _ink_points(ink: Ink | None) -> int:
    return sum(len(stroke.points) for stroke in ink.strokes) if ink else 0
