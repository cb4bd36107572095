"""What was asked to be printed: noted when it is asked, followed until somebody says they have it."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.print_orders import PrintOrder
from models.errors import RuleBroken
from models.records.journal import Action
from models.records.people import Right
from models.records.print_orders import PLAN, OrderState, PrintOrderRecord, Shares
from models.storage import plans, print_orders, privacy

if TYPE_CHECKING:
    from controllers.plans import PlanController
    from controllers.settings import SettingsController
    from models.clock import Clock
    from models.records.plans import PlanVersionRecord
    from models.storage.store import Store, Transaction

KEPT_DAYS: Final = 30
"""A collected paper is listed that long."""
_KIND: Final = "print_order"


class PrintOrderController(QObject):
    """The queue of papers, in the vault: a printer forgets, and a laptop is closed.

    Signals:
        changed: An order was made, printed, collected or taken out.
    """

    changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Clock,
        plans_: PlanController,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._plans, self._settings = plans_, settings

    def orders(self, *, is_open: bool = True) -> tuple[PrintOrderRecord, ...]:
        """Return what nobody has collected yet, the last first; else also what was collected in a month.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        since = self._clock() - timedelta(days=KEPT_DAYS)
        with self._store.read(Right.READ_FILES) as transaction:
            hidden = privacy.hidden_ids(transaction)
            return print_orders.listed(transaction.session, hidden, since, is_open=is_open)

    def print_list(self) -> bytes:
        """Draw the list of what nobody has collected yet, to be printed elsewhere: numbers alone.

        Raises:
            RuleBroken: ``rights.refused``.
            DocumentFailure: A font is missing.
        """
        from models.documents.print_list import render_print_list  # noqa: PLC0415  (fonts)

        today = self._clock().astimezone().date()
        return render_print_list(self.orders(), self._settings.settings(), today)

    def of(self, record: PlanVersionRecord) -> tuple[PrintOrderRecord, ...]:
        """Return the orders of a version, the last first.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, record.resident_id)
            return print_orders.of_version(transaction.session, record.version_id)

    def ask(
        self, record: PlanVersionRecord, pdf: bytes, shares: Shares, paper: str = PLAN
    ) -> PrintOrderRecord:
        """Note what is about to be printed, or waits for a printer.

        Args:
            record: The version it is of.
            pdf: The very bytes.
            shares: Copies of each party, at least one in all.
            paper: ``plan`` or a ``PlanPaperKind``.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
            NotFound: ``plan.not_found``.
        """
        adviser = self._settings.settings().adviser
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = plans.get_version(transaction.session, record.version_id)
            row = PrintOrder(
                id=uuid4(),
                resident_id=version.plan.resident_id,
                version_id=version.id,
                paper=paper,
                for_employee=shares.employee,
                for_employer=shares.employer,
                for_adviser=shares.adviser,
                state=OrderState.WAITING.value,
                document_sha256=hashlib.sha256(pdf).hexdigest(),
                adviser_id=adviser.adviser_id,
                adviser_name=adviser.display_name,
                organisation_id=transaction.actor.organisation_id,
            )
            row.touch(self._clock())
            transaction.session.add(row)
            transaction.flush()
            transaction.session.refresh(row)
            transaction.note(Action.CREATED, _KIND, row.id, file_id=row.resident_id)
            order = row.to_record()
        self.changed.emit()
        return order

    def note(self, order_id: UUID, state: OrderState) -> PrintOrderRecord:
        """Say where an order stands.

        Raises:
            NotFound: ``print_order.not_found``.
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            row = self._row(transaction, order_id)
            row.state = state.value
            row.touch(self._clock())
            transaction.note(Action.CHANGED, _KIND, row.id, state.value, file_id=row.resident_id)
            transaction.flush()
            order = row.to_record()
        self.changed.emit()
        return order

    def take_out(self, order_id: UUID) -> None:
        """Forget an order that nobody wants any more; what was printed stays in the journal.

        Raises:
            NotFound: ``print_order.not_found``.
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            row = self._row(transaction, order_id)
            row.removed_at = self._clock()
            transaction.note(Action.DELETED, _KIND, row.id, file_id=row.resident_id)
        self.changed.emit()

    def again(self, order_id: UUID) -> tuple[PrintOrderRecord, bytes]:
        """Return an order as it is now, and its very bytes, to print them once more.

        Raises:
            NotFound: ``print_order.not_found``, ``plan.not_found``.
            RuleBroken: ``print.changed``: the document has another signature since; ``print.other_paper``:
                it is drawn anew where it is chosen; ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            order = self._row(transaction, order_id).to_record()
        if order.paper != PLAN:
            raise RuleBroken("print.other_paper")
        pdf = self._plans.document(order.version_id)
        if hashlib.sha256(pdf).hexdigest() != order.document_sha256:
            raise RuleBroken("print.changed")
        return order, pdf

    def _row(self, transaction: Transaction, order_id: UUID) -> PrintOrder:
        row = print_orders.get(transaction.session, order_id)
        privacy.require_open_file(transaction, row.resident_id)
        return row
