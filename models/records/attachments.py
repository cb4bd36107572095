"""Files kept with a record: what they are, never their bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path, PureWindowsPath
from uuid import UUID

from models.errors import AppError
from models.records.ids import AttachmentId, PlanVersionId, ResidentId
from models.records.signatures import SignerRole

MOST_BYTES = 20 * 1000 * 1000
"""Of a file given to be kept."""


class AttachmentKind(StrEnum):
    """What a file is kept for."""

    SIGNED_SHEET = "signed_sheet"
    PERSONAL = "personal"


class MediaType(StrEnum):
    """What a kept file is; pictures are all made JPEG when they come in."""

    JPEG = "image/jpeg"
    PDF = "application/pdf"


_REFUSED = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What Windows refuses in the name of a file, or would take for a folder."""
_LONGEST_STEM = 60
_ENDINGS = {MediaType.JPEG: (".jpg", ".jpeg"), MediaType.PDF: (".pdf",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentRecord:
    """A file that is kept.

    Attributes:
        name: As it was called when it was given, without its folder.
        byte_count: Of its content, in clear.
        page_count: 1 for a picture.
        created_at: Instant of the filing, UTC.
        created_by: Name of who filed it.
        signers: Whose signatures are on it, as they attested; empty: a file kept without that.
    """

    attachment_id: AttachmentId
    resident_id: ResidentId | None
    version_id: PlanVersionId | None
    kind: AttachmentKind
    media_type: MediaType
    name: str
    byte_count: int
    page_count: int | None
    created_at: datetime
    created_by: str
    signers: tuple[SignerRole, ...] = ()

    @property
    def file_name(self) -> str:
        """A name that any system takes, with the ending of what it is now: a PNG drawn anew is a JPEG."""
        path, endings = PureWindowsPath(self.name), _ENDINGS[self.media_type]
        stem = _REFUSED.sub("_", path.stem)[:_LONGEST_STEM].strip(" .") or "_"
        return stem + (path.suffix if path.suffix.lower() in endings else endings[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentContent:
    """A file that is kept, opened in memory.

    Attributes:
        is_glance: It was asked for to be shown too small to be read.
    """

    record: AttachmentRecord
    content: bytes = field(repr=False)
    is_glance: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """What opens one encrypted file again.

    Attributes:
        file_id: Its name in the folder, in hexadecimal.
        key: 32 bytes, of this file alone; who forgets them has erased the file.
        sha256: Of the encrypted file, hexadecimal.
        byte_count: Of its content, in clear.
    """

    file_id: UUID
    key: bytes = field(repr=False)
    sha256: str
    byte_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A file that may be kept.

    Attributes:
        page_count: None for a PDF whose pages were not counted yet.
    """

    media_type: MediaType
    content: bytes = field(repr=False)
    page_count: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenFile:
    """What somebody wants kept: a file they chose, or what they pasted.

    Attributes:
        path: Where it lies; None: ``content`` holds it.
    """

    name: str
    path: Path | None = None
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedFile:
    """A file of which nothing was kept, and why."""

    name: str
    error: AppError
