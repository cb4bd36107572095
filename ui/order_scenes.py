"""Scenes of printing: what waits, its page, what is to be looked at before, a file on a stick."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, cast

from models.records.plans import PlanStatus
from models.records.print_orders import OrderState

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.plans.plans_page import PlansPage
    from ui.stage import Stage


def _plans(stage: Stage) -> PlansPage:
    return cast("PlansPage", stage.main("plans").pages.current())


def _orders(stage: Stage) -> None:
    _plans(stage).show_orders()


def _orders_all(stage: Stage) -> None:
    page = _plans(stage)
    page.show_orders()
    page.orders.which.set_value("all")
    page.orders.which.edited.emit()


def _orders_list(stage: Stage) -> None:
    page = _plans(stage)
    page.show_orders()
    page.orders.print_()


def _plan_orders(stage: Stage) -> None:
    """The plan that waits for the printer of the office, and its plain edition."""
    page = _plans(stage)
    page.open_record(stage.plan(PlanStatus.TO_SIGN, signed=0).plan_id)
    page.document.reveal(page.document.aside.orders)


def _plan_remarks(stage: Stage) -> None:
    page = _plans(stage)
    page.open_record(stage.plan(PlanStatus.TO_SIGN, signed=0).plan_id)
    page.document.print_bar.remarks.unfold()
    page.document.reveal(page.document.print_bar.remarks)


def _plan_stick(stage: Stage) -> None:
    """The password that was drawn; the file is thrown away."""
    page = _plans(stage)
    page.open_record(stage.plan(PlanStatus.SIGNED).plan_id)
    with TemporaryDirectory() as folder:
        page.document.stick.write(str(Path(folder) / "2026-0001.pdf"))
    page.document.reveal(page.document.stick)


def _orders_empty(stage: Stage) -> None:
    orders = stage.workspace.print_orders
    for order in orders.orders():
        orders.note(order.order_id, OrderState.COLLECTED)
    page = _plans(stage)
    page.orders.which.set_value("open")
    page.show_orders()


ORDER_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("orders", _orders),
    ("orders_all", _orders_all),
    ("orders_list", _orders_list),
    ("plan_orders", _plan_orders),
    ("plan_remarks", _plan_remarks),
    ("plan_stick", _plan_stick),
    ("orders_empty", _orders_empty),
)
"""Names and what sets them; the last one empties the list."""
