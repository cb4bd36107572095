"""What is printed of a plan is in a list until somebody has it: asked, printed, collected, asked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.plans import PlanVersionRecord
from models.records.print_orders import OrderState, Shares
from models.records.printing import Printer, PrintJob, PrintReason, PrintRequest, PrintState
from ui.plans.order_line import OrderLine
from ui.plans.plan_document import PlanDocument
from ui.plans.plans_page import PlansPage
from ui.printing import print_bar


class Printers(QObject):
    """A print service of one printer, that does what it is told to."""

    printers_found = Signal(object)
    printer_examined = Signal(object)
    job_changed = Signal(object)

    def __init__(self, _parent: QObject | None = None) -> None:
        super().__init__()
        self.printers = (Printer(name="Encre", is_default=True),)
        self.job: PrintJob | None = None
        self.requests: list[PrintRequest] = []

    def look_for_printers(self) -> None:
        self.printers_found.emit(self.printers)

    def examine(self, name: str) -> None:
        self.printer_examined.emit(Printer(name=name, grey="ColorModel=Gray"))

    def send(self, request: PrintRequest) -> None:
        self.requests.append(request)
        self.end(PrintState.PRINTING)

    def end(self, state: PrintState, reason: PrintReason = PrintReason.NONE) -> None:
        request = self.requests[-1]
        self.job = PrintJob(
            printer="Encre", title=request.title, copies=request.copies, state=state, reason=reason
        )
        self.job_changed.emit(self.job)

    def cancel(self) -> None:
        self.end(PrintState.CANCELLED, PrintReason.BY_PERSON)


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Printers:
    service = Printers()
    monkeypatch.setattr(print_bar, "system_spooler", lambda _parent: service)
    return service


@pytest.fixture
def frozen(frozen_plan: PlanVersionRecord) -> PlanVersionRecord:
    return frozen_plan


def test_a_plan_printed_for_three_waits_until_it_is_collected(
    qtbot: QtBot, workspace: Workspace, frozen: PlanVersionRecord, printers: Printers
) -> None:
    document = PlanDocument(workspace)
    qtbot.addWidget(document)
    document.load(frozen)
    document.show()

    document.print_bar.print_button.click()
    printers.end(PrintState.FAILED, PrintReason.REFUSED)
    (order,) = workspace.print_orders.of(frozen)
    assert (order.state, order.shares) == (OrderState.FAILED, Shares(employee=1, employer=1, adviser=1))

    document.print_bar.retry_button.click()
    printers.end(PrintState.PRINTED)
    (order,) = workspace.print_orders.of(frozen)
    assert order.state is OrderState.PRINTED
    request = printers.requests[-1]
    assert (request.copies, request.is_coloured, request.pdf) == (3, False, printers.requests[0].pdf)
    assert frozen.content.employee.last_name not in request.title

    click(document, "print_order_0_collect")
    assert workspace.print_orders.orders() == ()
    click(document, "print_order_0_again")
    assert printers.requests[-1].pdf == request.pdf
    assert len(workspace.print_orders.of(frozen)) == 2


def test_without_a_printer_the_plan_waits_for_the_office(
    qtbot: QtBot, workspace: Workspace, frozen: PlanVersionRecord, printers: Printers
) -> None:
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    page.show_orders()
    assert "Nothing waits" in label_of(page, "orders_empty_sentence")

    page.show_record(frozen)
    page.document.print_bar.later_button.click()
    page.show_orders()

    assert frozen.number in label_of(page.orders, "print_order_0_title")
    names = (frozen.content.employee.last_name, frozen.content.employer.legal_name)
    assert not any(name and name in label_of(page.orders, "print_order_0_told") for name in names)
    (order,) = workspace.print_orders.orders()
    line = OrderLine(replace(order, who="Julien Castel"), 0, has_plan=False, may_write=True)
    qtbot.addWidget(line)
    assert "Castel" not in line.told.text()
    click(page.orders, "print_order_0_again")
    assert page.shown() is page.document
    page.show_orders()
    click(page.orders, "print_order_0_take_out")
    assert workspace.print_orders.orders() == ()


def test_what_waited_for_the_office_is_printed_as_the_same_order(
    qtbot: QtBot, workspace: Workspace, frozen_plan: PlanVersionRecord, printers: Printers
) -> None:
    document = PlanDocument(workspace)
    qtbot.addWidget(document)
    document.load(frozen_plan)
    document.show()
    document.print_bar.later_button.click()
    document.load(frozen_plan)  # come back later

    click(document, "print_order_0_again")
    document.load(frozen_plan)  # something else is looked at while it prints
    printers.end(PrintState.PRINTED)

    (order,) = workspace.print_orders.of(frozen_plan)
    assert order.state is OrderState.PRINTED


def test_an_order_taken_out_meanwhile_is_asked_anew(
    qtbot: QtBot, workspace: Workspace, frozen_plan: PlanVersionRecord, printers: Printers
) -> None:
    document = PlanDocument(workspace)
    qtbot.addWidget(document)
    document.load(frozen_plan)
    document.print_bar.print_button.click()
    printers.end(PrintState.FAILED, PrintReason.REFUSED)
    (order,) = workspace.print_orders.of(frozen_plan)
    workspace.print_orders.take_out(order.order_id)

    document.print_bar.retry_button.click()
    printers.end(PrintState.PRINTED)

    (again,) = workspace.print_orders.of(frozen_plan)
    assert (again.state, again.order_id != order.order_id) == (OrderState.PRINTED, True)


def test_remarks_are_read_before_printing(
    qtbot: QtBot, workspace: Workspace, frozen: PlanVersionRecord, printers: Printers
) -> None:
    document = PlanDocument(workspace)
    qtbot.addWidget(document)
    document.load(frozen)
    remarks = document.print_bar.remarks
    qtbot.waitUntil(lambda: bool(remarks.found()))

    assert not any(remark.is_wrong for remark in remarks.found())
    assert "remark" in remarks.button.text()


def click(owner: QObject, name: str) -> None:
    found: Callable[[], None] = owner.findChild(QObject, name).click  # type: ignore[union-attr]
    found()


def label_of(owner: QObject, name: str) -> str:
    return str(owner.findChild(QObject, name).text())  # type: ignore[union-attr]
