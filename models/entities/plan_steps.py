"""The file of a frozen plan, which grows by one step at each signature; each step is a prefix of the next."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.signatures import Signature, in_signing_order
from models.errors import RuleBroken
from models.records.plans import PlanStatus
from models.records.signatures import SignatureMethod, SignerRole

NOT_TO_SIGN = {
    PlanStatus.DRAFT: "plan.not_frozen",
    PlanStatus.SIGNED: "plan.already_signed",
    PlanStatus.DECLINED: "plan.declined",
    PlanStatus.SUPERSEDED: "plan.superseded",
}
"""Why a version that is not to be signed is not."""


class DocumentSteps:
    """What a version keeps of its file, and which steps it still lacks.

    Attributes:
        document: The frozen PDF that was shown to the signers.
        sealed: The same file with what was signed since: each step is a prefix of the next.
        sealed_at: Instant at which the adviser's key closed it; None before.
        authority_id: Which key of the organisation vouches for the signatures; None: of the former format.
        stamped_at: Instant at which an authority's time stamp was added; None: none yet.
    """

    document_sha256: Mapped[str]
    sealed_sha256: Mapped[str]
    sealed_at: Mapped[datetime | None]
    stamped_at: Mapped[datetime | None]
    authority_id: Mapped[UUID | None] = mapped_column(ForeignKey("seal_key.id"))
    document: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)

    if TYPE_CHECKING:
        status: Mapped[str]
        updated_at: Mapped[datetime]
        signatures: Mapped[list[Signature]]

    @property
    def signed_count(self) -> int:
        """How many have signed, on the screen or on a sheet that was seen."""
        return sum(row.is_signed for row in self.signatures)

    @property
    def awaits_seal(self) -> bool:
        """Whether the three have signed and the document is still to be closed."""
        return self.status == PlanStatus.TO_SIGN and self.signed_count == len(SignerRole)

    @property
    def awaits_step(self) -> bool:
        """Whether somebody signed on the screen what the document does not hold yet; see ``steps``."""
        return self.awaits_seal or bool(self.steps())

    @property
    def newest_document(self) -> bytes | None:
        """The file as far as it was signed; None while a draft."""
        return self.sealed if self.sealed is not None else self.document

    def steps(self) -> list[Signature]:
        """Return the parties whose signature on the screen is to be put in the document, in their order."""
        if self.status != PlanStatus.TO_SIGN:
            return []
        return [
            row
            for row in self._in_order()
            if row.method == SignatureMethod.SCREEN
            and row.role != SignerRole.ADVISER
            and not row.revision_sha256
        ]

    def untold(self) -> list[Signature]:
        """Return the signatures that the document does not hold and does not tell of yet: paper, standing."""
        return [
            row
            for row in self._in_order()
            if row.method != SignatureMethod.SCREEN and not row.revision_sha256 and row.is_signed
        ]

    def revise(self, document: bytes, document_sha256: str, rows: list[Signature], now: datetime) -> None:
        """Keep the document with one more step in it.

        Args:
            document: What was there, and the step after it.
            document_sha256: Its digest, hex.
            rows: Whose answers it tells from now on.
            now: Instant in UTC.

        Raises:
            RuleBroken: ``plan.not_frozen``…; ``plan.changed``: it is not the file that was kept with a step
                more, somebody else added one meanwhile.
        """
        if self.status != PlanStatus.TO_SIGN:
            raise RuleBroken(NOT_TO_SIGN[PlanStatus(self.status)])
        self._grow(document, document_sha256)
        for row in rows:
            row.revision_sha256 = document_sha256
        self.updated_at = now

    def close(self, now: datetime) -> None:
        """Note that the document holds what the three signed, the adviser's key last.

        Args:
            now: Instant of that last signature as it is in the document, UTC.

        Raises:
            RuleBroken: ``plan.not_answered``, somebody has not signed or it is already closed.
        """
        if not self.awaits_seal or self.steps() or self.untold():
            raise RuleBroken("plan.not_answered")
        self.status = PlanStatus.SIGNED.value
        self.sealed_at = self.updated_at = now

    def stamp(self, document: bytes, document_sha256: str, now: datetime) -> None:
        """Keep the closed document with a time stamp after it.

        Raises:
            RuleBroken: ``plan.not_answered``: it is not closed, or has one; ``plan.changed``: see ``revise``.
        """
        if self.sealed_at is None or self.stamped_at is not None:
            raise RuleBroken("plan.not_answered")
        self._grow(document, document_sha256)
        self.stamped_at = now

    def _row_of(self, role: SignerRole) -> Signature | None:
        return next((row for row in self.signatures if row.role == role), None)

    def _in_order(self) -> list[Signature]:
        return sorted(self.signatures, key=lambda row: in_signing_order(row.to_record()))

    def _grow(self, document: bytes, document_sha256: str) -> None:
        former = self.newest_document
        if former is None or len(document) <= len(former) or not document.startswith(former):
            raise RuleBroken("plan.changed")
        self.sealed, self.sealed_sha256 = document, document_sha256
