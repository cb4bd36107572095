"""The mapped copy of a plan that was handed over."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed
from models.entities.checks import not_to_come, refuse, required
from models.entities.pathway import Authored
from models.records.ids import PlanVersionId, ResidentId
from models.records.plan_copies import CopyWay, PlanCopyDraft, PlanCopyRecord
from models.records.signatures import SignerRole

_DAY: Final = "given_on"


class PlanCopy(Keyed, Kept, Authored, Base):
    """Who received a copy of a frozen version, when and how; noted by whom."""

    __tablename__ = "plan_copy"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True, sort_order=4)
    version_id: Mapped[UUID] = mapped_column(ForeignKey("plan_version.id"), index=True, sort_order=5)
    recipient: Mapped[str]
    way: Mapped[str]
    given_on: Mapped[date]

    def apply(self, draft: PlanCopyDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: It does not say of which version or when, or the day is to come; nothing changed.
        """
        refuse([
            *required("resident_id", draft.resident_id),
            *required("version_id", draft.version_id),
            *required(_DAY, draft.given_on),
            *not_to_come(draft, now, _DAY),
        ])  # fmt: skip
        self.resident_id, self.version_id = draft.resident_id, draft.version_id  # type: ignore[assignment]  # just asked for
        self.recipient, self.way = draft.recipient.value, draft.way.value
        self.given_on = draft.given_on  # type: ignore[assignment]  # just asked for
        self.touch(now)

    def to_draft(self) -> PlanCopyDraft:
        """Return the content as a plain value."""
        return PlanCopyDraft(
            copy_id=self.id,
            resident_id=ResidentId(self.resident_id),
            version_id=PlanVersionId(self.version_id),
            recipient=SignerRole(self.recipient),
            way=CopyWay(self.way),
            given_on=self.given_on,
        )

    def to_record(self) -> PlanCopyRecord:
        """Return the copy as a plain value."""
        return PlanCopyRecord(
            copy_id=self.id,
            content=self.to_draft(),
            who=self.adviser_name,
            created_at=self.created_at,
            is_removed=self.removed_at is not None,
        )
