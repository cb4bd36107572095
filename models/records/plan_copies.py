"""Copies of a plan that were handed over: each party leaves with their own (Code civil, article 1375)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.records.ids import PlanVersionId, ResidentId
from models.records.signatures import SignerRole


class CopyWay(StrEnum):
    """How a copy reached somebody: an original by hand or by post, or an encrypted file."""

    HAND = "hand"
    POST = "post"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCopyDraft:
    """A copy handed over.

    Attributes:
        copy_id: None: it is new.
        version_id: The frozen version whose copy it is.
        recipient: Who received it.
        given_on: Day on which it was handed over or sent.
    """

    copy_id: UUID | None = None
    resident_id: ResidentId | None = None
    version_id: PlanVersionId | None = None
    recipient: SignerRole = SignerRole.EMPLOYEE
    way: CopyWay = CopyWay.HAND
    given_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCopyRecord:
    """A copy handed over, as kept.

    Attributes:
        who: Name of whoever noted it.
        is_removed: It is in the bin.
    """

    copy_id: UUID
    content: PlanCopyDraft
    who: str
    created_at: datetime
    is_removed: bool = False
