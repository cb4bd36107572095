"""A sheet filed with the wrong plan goes to the right one, as long as no document tells of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QObject

from controllers import filed_rows
from models.errors import InvalidInput, Problem, RuleBroken
from models.records.ids import AttachmentId, PlanVersionId
from models.records.paper_copies import AttestedPaper
from models.records.people import Right
from models.records.plans import PlanVersionRecord
from models.rules import paper_code
from models.storage import attachments as queries
from models.storage import partner_notes, plans, privacy

if TYPE_CHECKING:
    from controllers.attachments import AttachmentController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.entities.attachments import Attachment
    from models.entities.plans import PlanVersion
    from models.storage.store import Store, Transaction

NOTHING: Final = AttestedPaper(signers=(), scan_sha256="", pages=(), typed_pages=())
"""What is attested of a sheet that somebody has just filed elsewhere."""


class SheetMover(QObject):
    """Moves filed sheets from one plan to another."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        attachments: AttachmentController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo, self._attachments = store, clock, undo, attachments
        undo.register("paper", self._take_back, Right.WRITE_PLANS)

    def move(self, attachment_id: AttachmentId, typed: str) -> PlanVersionRecord:
        """File a sheet with another plan: with the newest version of it that can be signed.

        Whoever was said to have signed on it is waited for again, and nothing is attested over there.

        Args:
            attachment_id: A sheet filed with a plan.
            typed: The number of the other plan, as it is under its codes.

        Returns:
            The version it is filed with now.

        Raises:
            InvalidInput: ``paper.no_number``.
            NotFound: ``attachment.not_found``, ``paper.no_such_plan``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``paper.same_plan``; ``paper.known_here``:
                its codes say whose it is; ``plan.sheet_told``; ``plan.not_frozen``.
        """
        with self._store.begin(Right.WRITE_PLANS, Right.READ_SENSITIVE) as transaction:
            number = paper_code.typed_number(typed)
            if not number:
                raise InvalidInput((Problem(field="number", code="paper.no_number"),))
            row = queries.get(transaction.session, attachment_id)
            privacy.require_open_file(transaction, row.resident_id)
            target, former = plans.frozen_labelled(transaction.session, number), row.version_id
            require_movable(row, target)
            filed_rows.withdraw(transaction, row, self._clock())
            row.version_id = target.id
            row.resident_id = filed_rows.require_frozen(transaction, PlanVersionId(target.id))
            row.attest(NOTHING)
            subject, whose = filed_rows.named(transaction, row)
            inverse = {"former": str(former), **whose}
            self._undo.push(
                transaction, action="paper.moved", subject=subject, record_id=row.id, inverse=inverse
            )
            record = partner_notes.plan_told(transaction, target)
        self._tell_moved(former, record.version_id)
        return record

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        """File a sheet where it was before; what was attested there is to be attested again."""
        row = queries.get(transaction.session, record_id)
        there = row.version_id
        former = PlanVersionId(UUID(inverse["former"]))
        row.resident_id = filed_rows.require_frozen(transaction, former)
        row.version_id = former
        return partial(self._tell_moved, there, former)

    def _tell_moved(self, *versions: UUID | None) -> None:
        for version_id in versions:
            self._attachments.changed.emit(version_id)
        self._undo.announce()


def require_movable(row: Attachment, target: PlanVersion) -> None:
    """Refuse to file a sheet where it is, or elsewhere than its own codes say.

    Raises:
        RuleBroken: ``paper.same_plan``, ``paper.known_here``.
    """
    if row.version_id == target.id:
        raise RuleBroken("paper.same_plan")
    if row.pages and row.pages != row.typed_pages:
        raise RuleBroken("paper.known_here")
