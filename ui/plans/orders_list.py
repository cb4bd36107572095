"""Orders to print, of one version or of all plans, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.errors import AppError
from models.records.people import Right
from models.records.print_orders import OrderState, PrintOrderRecord
from ui.errors import error_text
from ui.plans.order_line import OrderLine
from ui.widgets.kept_focus import KeptFocus
from ui.widgets.layouts import column, empty
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class OrdersList(QWidget):
    """The lines, read again at each change.

    Signals:
        again_requested: PrintOrderRecord to print once more, or whose plan is to be opened.
        shown: How many there are (int).
    """

    again_requested = Signal(object)
    shown = Signal(int)

    def __init__(self, workspace: Workspace, name: str, *, has_plan: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._controller, self._has_plan = workspace.print_orders, has_plan
        self._may_write = workspace.may(Right.WRITE_PLANS)
        self._read: Callable[[], tuple[PrintOrderRecord, ...]] | None = None
        self.messages = MessageBar(f"{name}_messages")
        self._rows: QVBoxLayout = column(gap=10)
        self.setLayout(column(self.messages, self._rows, gap=6))
        self._controller.changed.connect(self.refresh)

    def show_orders(self, read: Callable[[], tuple[PrintOrderRecord, ...]] | None) -> None:
        """Show what is read now, and read again at each change; None: nothing any more."""
        self._read = read
        self.messages.dismiss()
        self.refresh()

    def refresh(self) -> None:
        """Read the orders again."""
        orders: tuple[PrintOrderRecord, ...] = ()
        try:
            orders = self._read() if self._read is not None else ()
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        focus = KeptFocus(self)
        empty(self._rows)
        for place, order in enumerate(orders):
            self._rows.addWidget(self._line(order, place))
        focus.lost()
        focus.give_back(self)
        self.shown.emit(len(orders))

    def _line(self, order: PrintOrderRecord, place: int) -> OrderLine:
        line = OrderLine(order, place, has_plan=self._has_plan, may_write=self._may_write)
        line.collected.connect(self._on_collected)
        line.again_requested.connect(self.again_requested)
        line.take_out_requested.connect(self._on_take_out)
        return line

    def _on_collected(self, order: object) -> None:
        if isinstance(order, PrintOrderRecord):
            has_it = order.state is OrderState.COLLECTED
            state = OrderState.PRINTED if has_it else OrderState.COLLECTED
            self._try(lambda: self._controller.note(order.order_id, state))

    def _on_take_out(self, order: object) -> None:
        if isinstance(order, PrintOrderRecord):
            self._try(lambda: self._controller.take_out(order.order_id))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except AppError as error:
            self.messages.show_message("error", error_text(error))
