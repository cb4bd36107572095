"""What was asked to be printed of a plan, until somebody has it in their hands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.ids import PlanId, PlanVersionId, ResidentId

PLAN: Final = "plan"
"""The plan itself, among papers that are otherwise a ``PlanPaperKind``."""


class OrderState(StrEnum):
    """Where an order stands; nothing stays in a printer: the last state is told by a person."""

    WAITING = "waiting"
    PRINTED = "printed"
    FAILED = "failed"
    COLLECTED = "collected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How many copies each party gets."""

    employee: int = 0
    employer: int = 0
    adviser: int = 0

    @property
    def total(self) -> int:
        """Copies in all."""
        return self.employee + self.employer + self.adviser


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrderRecord:
    """One order.

    Attributes:
        number: Of the plan, ``2026-0114``: never a name.
        paper: ``plan`` or a ``PlanPaperKind``.
        document_sha256: Of the very bytes that were asked for.
        who: Name of whoever asked.
    """

    order_id: UUID
    plan_id: PlanId
    version_id: PlanVersionId
    resident_id: ResidentId
    number: str
    version: int
    paper: str
    shares: Shares
    state: OrderState
    document_sha256: str
    who: str
    created_at: datetime
    updated_at: datetime
