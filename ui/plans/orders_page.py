"""Everything that was asked to be printed and that nobody has yet: a printer forgets, this list does not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from models.records.print_orders import PrintOrderRecord
from ui.plans.orders_list import OrdersList
from ui.plans.orders_sheet import OrdersSheet
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.page import EmptyState, ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_OPEN, _ALL = "open", "all"


class OrdersPage(QWidget):
    """Orders of all plans, by number alone.

    Signals:
        closed: Back to the plans.
        plan_requested: PlanId of the plan to open.
    """

    closed = Signal()
    plan_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("orders_page")
        self.setProperty("look", "page")
        self._controller = workspace.print_orders
        self.orders = OrdersList(workspace, "orders_list", has_plan=False)
        self.orders.again_requested.connect(self._on_open)
        self.orders.shown.connect(self._on_shown)
        back = make_button("", "icon", "arrow_left", name="orders_back", tip=self.tr("Back to the plans"))
        back.clicked.connect(self.closed)
        title = label(self.tr("Papers to print"), "h1", name="orders_title")
        hint = label(
            self.tr("Numbers alone: this list may lie open. Tick what somebody took out of the printer."),
            "small",
            name="orders_hint",
            wrap=True,
        )
        self.which = ChipGroup(
            "orders_which",
            [(_OPEN, self.tr("Not collected yet")), (_ALL, self.tr("The last 30 days too"))],
            is_single=True,
            can_be_empty=False,
        )
        self.which.set_value(_OPEN)
        self.which.edited.connect(self.load)
        self._empty = EmptyState(
            "orders_empty", self.tr("Nothing waits: every paper was collected."), icon="print"
        )
        self._pane = ScrollPane("orders_scroll", column(self.orders, STRETCH, gap=0))
        self.sheet = OrdersSheet(workspace)
        self._stack = QStackedWidget()
        self._stack.setObjectName("orders_stack")
        for view in (self._pane, self._empty, self.sheet):
            self._stack.addWidget(view)
        self.print_button = make_button("", "plain", name="orders_print")
        self.print_button.clicked.connect(self._on_sheet)
        self._say()
        texts = clear("orders_texts", column(title, hint, gap=0))
        card = Card("orders_card", column(self._stack, gap=0), padding=16)
        head = row(back, (texts, 1), self.print_button, gap=12)
        self.setLayout(column(head, self.which, (card, 1), gap=12, edges=(20, 4, 18, 16)))

    def load(self) -> None:
        """Read the list again."""
        self._stack.setCurrentWidget(self._empty)  # no sheet any more
        self.orders.show_orders(partial(self._controller.orders, is_open=self.which.value() == _OPEN))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_sheet():
            self._on_sheet()
            self.print_button.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def print_(self) -> None:
        """Show the page of the list, then print it."""
        if self._is_sheet():
            self.sheet.print_bar.print_now()
        elif self.print_button.isEnabled():
            self._on_sheet()

    def _on_shown(self, count: int) -> None:
        self._stack.setCurrentWidget(self._pane if count else self._empty)
        self.print_button.setEnabled(count > 0)
        self._say()

    def _on_sheet(self) -> None:
        """Go from the list to its page, and back."""
        if self._is_sheet():
            self.load()
            return
        self.sheet.load()
        self._stack.setCurrentWidget(self.sheet)
        self._say()
        self.sheet.print_bar.print_button.setFocus()

    def _is_sheet(self) -> bool:
        return self._stack.currentWidget() is self.sheet

    def _say(self) -> None:
        is_sheet = self._is_sheet()
        self.print_button.setText(self.tr("Back to the list") if is_sheet else self.tr("Print the list…"))
        self.print_button.setAccessibleName(self.print_button.text())
        self.which.setVisible(not is_sheet)

    def _on_open(self, order: object) -> None:
        if isinstance(order, PrintOrderRecord):
            self.plan_requested.emit(order.plan_id)
