"""Copies of plans that were handed over: who received which, when and how, noted by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from controllers.way import WayController
from models.entities.plan_copies import PlanCopy
from models.errors import RuleBroken
from models.records.people import Right
from models.records.plan_copies import CopyWay, PlanCopyDraft, PlanCopyRecord
from models.records.plans import PlanStatus
from models.storage import plan_copies, plans, privacy

if TYPE_CHECKING:
    from datetime import date

    from models.records.plans import PlanVersionRecord
    from models.records.signatures import SignerRole
    from models.storage.store import Transaction


class PlanCopyController(WayController[Any, PlanCopyDraft, PlanCopyRecord]):
    """Each party leaves with an original: this says so, and who is still to get theirs."""

    kind = "plan_copy"
    key = "copy_id"
    draft_type = PlanCopyDraft
    entity = PlanCopy
    right = Right.WRITE_PLANS
    is_shared: ClassVar[bool] = True

    def of(self, record: PlanVersionRecord) -> tuple[PlanCopyRecord, ...]:
        """Return the copies of a version that were handed over, the last first.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, record.resident_id)
            return plan_copies.of_version(transaction.session, record.version_id)

    def note(
        self, record: PlanVersionRecord, recipient: SignerRole, way: CopyWay, given_on: date | None = None
    ) -> PlanCopyRecord:
        """Note that somebody received a copy; see ``save``.

        Args:
            record: The version whose copy it is.
            recipient: Who received it.
            way: How.
            given_on: When; None: today.

        Raises:
            RuleBroken: ``plan.not_frozen``: a draft is nobody's copy; ``rights.refused``.
        """
        return self.save(
            PlanCopyDraft(
                resident_id=record.resident_id,
                version_id=record.version_id,
                recipient=recipient,
                way=way,
                given_on=given_on or self.today(),
            )
        )

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    @override
    def _require(self, transaction: Transaction, row: PlanCopy) -> None:
        super()._require(transaction, row)
        version = plans.get_version(transaction.session, row.version_id)
        if version.status == PlanStatus.DRAFT or version.plan.resident_id != row.resident_id:
            raise RuleBroken("plan.not_frozen")

    @override
    def _record(self, transaction: Transaction, entity: PlanCopy) -> PlanCopyRecord:
        return entity.to_record()
