"""Has the vault know what a print bar prints, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.errors import AppError, NotFound
from models.records.people import Right
from models.records.plan_papers import PaperReader
from models.records.plans import PlanVersionRecord
from models.records.print_orders import OrderState, PrintOrderRecord, Shares
from models.records.printing import PrintJob, PrintState
from ui.errors import error_text

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.printing.print_bar import PrintBar

_ENDS = {
    PrintState.PRINTED: OrderState.PRINTED,
    PrintState.SENT: OrderState.PRINTED,
    PrintState.FAILED: OrderState.FAILED,
    PrintState.CANCELLED: OrderState.FAILED,
}

_NOT_PRINTED = frozenset({OrderState.WAITING, OrderState.FAILED})


class OrderKeeper(QObject):
    """Follows one print bar; what it prints is of one version of a plan."""

    def __init__(self, workspace: Workspace, bar: PrintBar) -> None:
        super().__init__(bar)
        self._controller, self._bar = workspace.print_orders, bar
        self._may_write = workspace.may(Right.WRITE_PLANS)
        self._record: PlanVersionRecord | None = None
        self._order: PrintOrderRecord | None = None
        self._under_way: PrintOrderRecord | None = None
        self._paper, self._pdf = "", b""
        self._reader: PaperReader | None = None
        bar.asked.connect(self._on_asked)
        bar.ended.connect(self._on_ended)
        bar.later_requested.connect(self._on_later)

    def follow(
        self, record: PlanVersionRecord, paper: str, pdf: bytes, reader: PaperReader | None = None
    ) -> None:
        """Note from now on what is printed of a paper.

        Args:
            record: The version it is of.
            paper: ``plan`` or a ``PlanPaperKind``.
            pdf: Its bytes.
            reader: Whom all copies are for; None: the bar counts them for each party.
        """
        self._record, self._paper, self._pdf, self._order = record, paper, pdf, None
        self._reader = reader
        self._bar.offer_later(is_offered=self._may_write)

    def go_on_with(self, order: PrintOrderRecord) -> None:
        """Have the next printing be this order, when it is not printed yet; else it will be another one."""
        self._order = order

    def _on_asked(self, shares: object) -> None:
        """Note it; whatever is shown meanwhile, what becomes of the job is noted on this order."""
        self._keep(shares)
        self._under_way = self._order

    def _keep(self, shares: object) -> None:
        """Note it; one that failed or waits for a printer goes on as the same order."""
        if not isinstance(shares, Shares) or self._record is None or not self._may_write:
            return
        shares, order = _all_for(self._reader, shares), self._order
        try:
            if order is not None and order.state in _NOT_PRINTED and order.shares == shares:
                self._order = self._noted(order, OrderState.WAITING)
            else:
                self._order = None
            if self._order is None:
                self._order = self._controller.ask(self._record, self._pdf, shares, self._paper)
        except AppError as error:
            self._order = None
            self._bar.messages.show_message("error", error_text(error))

    def _on_ended(self, job: object) -> None:
        order = self._under_way
        if not isinstance(job, PrintJob) or order is None or job.state not in _ENDS:
            return
        self._under_way = None
        try:
            ended = self._noted(order, _ENDS[job.state])
        except AppError as error:
            self._bar.messages.show_message("error", error_text(error))
            return
        if self._order is not None and self._order.order_id == order.order_id:
            self._order = ended

    def _on_later(self, shares: object) -> None:
        self._keep(shares)
        if self._order is not None:
            self._bar.tell_kept()

    def _noted(self, order: PrintOrderRecord, state: OrderState) -> PrintOrderRecord | None:
        """Note where an order stands; None: somebody took it out of the list meanwhile."""
        try:
            return self._controller.note(order.order_id, state)
        except NotFound:
            return None


def _all_for(reader: PaperReader | None, shares: Shares) -> Shares:
    """Give every copy to the one reader of a paper."""
    if reader is PaperReader.EMPLOYEE:
        return Shares(employee=shares.total)
    if reader is PaperReader.EMPLOYER:
        return Shares(employer=shares.total)
    return shares
