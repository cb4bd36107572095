"""The mapped attachment: what a kept file is, and the key that opens it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Numbered
from models.records.attachments import AttachmentKind, AttachmentRecord, MediaType, SealedFile
from models.records.ids import AttachmentId, PlanVersionId, ResidentId
from models.records.paper_copies import AttestedPaper
from models.records.signatures import SignerRole


class Attachment(Numbered, Kept, Base):
    """One encrypted file; written once, hidden, then erased with its row.

    Attributes:
        sha256: Of the encrypted file, hexadecimal.
        key: 32 bytes that open this file alone: without its row the file is noise.
        signers: Whose signatures are on a signed original, as whoever filed it attested; empty: nobody did.
        scan_sha256: Of its content in clear, hexadecimal: what the document of the plan tells of it.
        pages: Of the plan, that it shows.
        typed_pages: Those of them that a person, not their code, said to be that page.
    """

    __tablename__ = "attachment"

    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"), index=True)
    version_id: Mapped[UUID | None] = mapped_column(ForeignKey("plan_version.id"), index=True)
    kind: Mapped[str]
    media_type: Mapped[str]
    name: Mapped[str]
    byte_count: Mapped[int]
    page_count: Mapped[int | None]
    sha256: Mapped[str]
    key: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    created_by: Mapped[str]
    signers: Mapped[str] = mapped_column(default="")
    scan_sha256: Mapped[str] = mapped_column(default="")
    pages: Mapped[str] = mapped_column(default="")
    typed_pages: Mapped[str] = mapped_column(default="")

    def sealed(self) -> SealedFile:
        """Return what opens the file."""
        return SealedFile(file_id=self.id, key=self.key, sha256=self.sha256, byte_count=self.byte_count)

    def to_record(self) -> AttachmentRecord:
        """Return the attachment as a plain value, without its key."""
        return AttachmentRecord(
            attachment_id=AttachmentId(self.id),
            resident_id=ResidentId(self.resident_id) if self.resident_id else None,
            version_id=PlanVersionId(self.version_id) if self.version_id else None,
            kind=AttachmentKind(self.kind),
            media_type=MediaType(self.media_type),
            name=self.name,
            byte_count=self.byte_count,
            page_count=self.page_count,
            created_at=self.created_at,
            created_by=self.created_by,
            signers=self.signer_roles(),
        )

    def attest(self, paper: AttestedPaper) -> None:
        """Keep what was attested of a signed original."""
        self.signers = ",".join(role.value for role in paper.signers)
        self.scan_sha256 = paper.scan_sha256
        self.pages = ",".join(map(str, paper.pages))
        self.typed_pages = ",".join(map(str, paper.typed_pages))

    def signer_roles(self) -> tuple[SignerRole, ...]:
        """Return whose signatures are on it, in signing order."""
        return tuple(role for role in SignerRole if role.value in self.signers.split(","))
