"""The mapped order to print."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.base import Base, Kept, Keyed
from models.entities.pathway import Authored
from models.entities.plans import PlanVersion
from models.records.ids import PlanId, PlanVersionId, ResidentId
from models.records.print_orders import OrderState, PrintOrderRecord, Shares


class PrintOrder(Keyed, Kept, Authored, Base):
    """Copies of one paper of one version, asked for at once.

    Attributes:
        paper: ``plan`` or a ``PlanPaperKind``.
        state: An ``OrderState``.
    """

    __tablename__ = "print_order"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True, sort_order=4)
    version_id: Mapped[UUID] = mapped_column(ForeignKey("plan_version.id"), index=True, sort_order=5)
    paper: Mapped[str]
    for_employee: Mapped[int]
    for_employer: Mapped[int]
    for_adviser: Mapped[int]
    state: Mapped[str]
    document_sha256: Mapped[str]
    version: Mapped[PlanVersion] = relationship(lazy="joined", innerjoin=True, viewonly=True)

    def to_record(self) -> PrintOrderRecord:
        """Return the order as a plain value."""
        return PrintOrderRecord(
            order_id=self.id,
            plan_id=PlanId(self.version.plan_id),
            version_id=PlanVersionId(self.version_id),
            resident_id=ResidentId(self.resident_id),
            number=self.version.plan.label,
            version=self.version.version,
            paper=self.paper,
            shares=Shares(employee=self.for_employee, employer=self.for_employer, adviser=self.for_adviser),
            state=OrderState(self.state),
            document_sha256=self.document_sha256,
            who=self.adviser_name,
            created_at=self.created_at,
            updated_at=self.updated_at,
        )
