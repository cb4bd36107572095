"""The mapped answer of one party to a plan."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Keyed, coded, copy_fields, read_fields
from models.records.signatures import Ink, PaperAttestation, SignatureMethod, SignatureRecord, SignerRole

_SIGNATURE_FIELDS = (
    "signer_name", "signer_function", "signed_at", "document_sha256", "language", "ink", "attestation",
    "stands_version",
)  # fmt: skip


class Signature(Keyed, Base):
    """One party's answer to one frozen version; written once, then only completed.

    Attributes:
        evidence: ``SigningEvidence`` as canonical JSON: its digest is in the document. Not loaded with the
            rest: not every role reads it.
        revision_sha256: Digest of the document once this answer is in it; empty: not yet.
        attestation: Of paper: who saw the sheet; None: it is waited for.
        stands_version: Of a signature that stands: number of the version that was signed.
    """

    __tablename__ = "signature"
    __table_args__ = (UniqueConstraint("version_id", "role"),)

    version_id: Mapped[UUID] = mapped_column(ForeignKey("plan_version.id"))
    role: Mapped[str]
    method: Mapped[str]
    signer_name: Mapped[str]
    signer_function: Mapped[str]
    signed_at: Mapped[datetime]
    document_sha256: Mapped[str]
    language: Mapped[str]
    ink: Mapped[Ink | None] = coded(Ink)
    evidence: Mapped[str] = mapped_column(deferred=True, default="", server_default="")
    revision_sha256: Mapped[str] = mapped_column(default="", server_default="")
    attestation: Mapped[PaperAttestation | None] = coded(PaperAttestation)
    stands_version: Mapped[int] = mapped_column(default=0, server_default="0")

    @property
    def is_signed(self) -> bool:
        """Whether it counts as a signature; see ``SignatureRecord.is_signed``."""
        return self.to_record().is_signed

    @classmethod
    def of(cls, record: SignatureRecord) -> Signature:
        """Return the row that keeps a signature."""
        row = cls(id=uuid4(), role=record.role.value, method=record.method.value)
        copy_fields(record, row, _SIGNATURE_FIELDS)
        return row

    def to_record(self) -> SignatureRecord:
        """Return the signature as a plain value."""
        return SignatureRecord(
            role=SignerRole(self.role),
            method=SignatureMethod(self.method),
            **read_fields(self, _SIGNATURE_FIELDS),
        )


def in_signing_order(signature: SignatureRecord) -> tuple[datetime, int]:
    """Sort answers as they came, those of one instant in the usual order."""
    return signature.signed_at, list(SignerRole).index(signature.role)
