"""One order to print: which paper, for whom, where it stands, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.records.plan_papers import PlanPaperKind
from models.records.print_orders import PLAN, OrderState, PrintOrderRecord
from ui.dates import short_date
from ui.labels import label_of
from ui.plans.paper_names import paper_name
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, flow, row

_LOOKS: Final = {
    OrderState.WAITING: ("saffron", "clock"),
    OrderState.PRINTED: ("blue", "print"),
    OrderState.FAILED: ("clay", "alert"),
    OrderState.COLLECTED: ("primary", "check"),
}


class OrderLine(QWidget):
    """One order; in the list of all, which may lie open, its number is said and nobody's name.

    Signals:
        collected: Order that somebody has, or has not after all.
        again_requested: Order to print once more, or whose plan is to be opened.
        take_out_requested: Order that nobody wants any more.
    """

    collected = Signal(object)
    again_requested = Signal(object)
    take_out_requested = Signal(object)

    def __init__(self, order: PrintOrderRecord, place: int, *, has_plan: bool, may_write: bool) -> None:
        """Make the line.

        Args:
            order: What is told.
            place: In the list, for its name.
            has_plan: The plan is on the page: its number is not said, and it can be printed from here.
            may_write: Whether whoever acts writes plans.
        """
        super().__init__()
        base = f"print_order_{place}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._order, self._has_plan = order, has_plan
        title = _paper(order) if has_plan else f"{self._number()} · {_paper(order)}"
        hue, icon = _LOOKS[order.state]
        state = Pill(f"{base}_state", label_of(order.state), hue=hue, icon=icon)
        head = flow(f"{base}_head", label(title, "h3", name=f"{base}_title"), state)
        self.told = label(self._told(), "small", name=f"{base}_told", wrap=True)
        has_it = order.state is OrderState.COLLECTED
        words = self.tr("Not collected after all") if has_it else self.tr("Collected")
        self.collect_button = self._button(words, "" if has_it else "check", f"{base}_collect")
        is_plan = order.paper == PLAN
        self.again_button = self._button(
            self._again_words() if has_plan else self.tr("Open the plan"),
            "print" if has_plan else "plan",
            f"{base}_again",
        )
        self.take_out_button = self._button(self.tr("Take out"), "", f"{base}_take_out", look="ghost")
        self.collect_button.setVisible(may_write and order.state is not OrderState.FAILED)
        self.again_button.setVisible(is_plan or not has_plan)
        self.take_out_button.setVisible(may_write and not has_it)
        self.collect_button.clicked.connect(self._on_collect)
        self.again_button.clicked.connect(self._on_again)
        self.take_out_button.clicked.connect(self._on_take_out)
        buttons = flow(f"{base}_buttons", self.collect_button, self.again_button, self.take_out_button)
        self.setLayout(row((clear(f"{base}_texts", column(head, self.told, buttons, gap=4)), 1)))

    def _button(self, words: str, icon: str, name: str, *, look: str = "plain") -> Button:
        button = make_button(words, look, icon, name=name)
        button.setAccessibleName(f"{words} : {self._number()}, {_paper(self._order)}")
        return button

    def _again_words(self) -> str:
        is_first = self._order.state in (OrderState.WAITING, OrderState.FAILED)
        return self.tr("Print") if is_first else self.tr("Print again")

    def _number(self) -> str:
        words = self.tr("Plan {number}, version {version}")
        return words.format(number=self._order.number, version=self._order.version)

    def _told(self) -> str:
        shares, order = self._order.shares, self._order
        parts = [
            self.tr("%n for the employee", "", shares.employee) if shares.employee else "",
            self.tr("%n for the employer", "", shares.employer) if shares.employer else "",
            self.tr("%n for the team", "", shares.adviser) if shares.adviser else "",
            self.tr("asked on {date}").format(date=short_date(order.created_at.astimezone().date())),
            self.tr("by {name}").format(name=order.who) if order.who and self._has_plan else "",
        ]
        return " · ".join(filter(None, parts))

    def _on_collect(self) -> None:
        self.collected.emit(self._order)

    def _on_again(self) -> None:
        self.again_requested.emit(self._order)

    def _on_take_out(self) -> None:
        self.take_out_requested.emit(self._order)


def _paper(order: PrintOrderRecord) -> str:
    if order.paper == PLAN:
        return QCoreApplication.translate("OrderLine", "Integration plan")
    return paper_name(PlanPaperKind(order.paper))
