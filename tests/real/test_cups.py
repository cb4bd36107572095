"""Our printing against a real print service and printers: what comes out, and what is said when nothing does."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from controllers.printing import PrintController
from controllers.spooler import IppCall
from models.records.printing import Printer, PrintJob, PrintReason, PrintRequest, PrintState
from tests.real import cups_server
from tests.real.cups_server import PrintService
from ui.printing.print_bar import PrintBar
from ui.theme import theme

TITLE = "Plan 2026-0114"

if not sys.platform.startswith("linux"):
    pytest.skip("the private print service is laid out for Linux", allow_module_level=True)
if os.geteuid() != 0:
    pytest.skip("avahi and cupsd only start a private service as root", allow_module_level=True)
if cups_server.missing():
    pytest.skip(f"not installed: {', '.join(cups_server.missing())}", allow_module_level=True)


@pytest.fixture(scope="module")
def service() -> Iterator[PrintService]:
    with cups_server.print_service() as running:
        yield running


@pytest.fixture
def controller(
    service: PrintService, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[PrintController]:
    for name in ("CUPS_SERVER", "HOME", "USER"):
        monkeypatch.setenv(name, service.environment[name])
    monkeypatch.delenv("CUPS_USER", raising=False)
    printing = PrintController(poll_ms=150, patience_ms=600)
    yield printing
    printing.close()
    for call in printing.findChildren(IppCall):
        call.abandon()  # what it asked last may not be answered yet


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("plan") / "plan.pdf"
    canvas = Canvas(str(path), pagesize=(595.28, 841.89))
    for page in ("Le premier jour", "Signatures"):
        canvas.drawString(72, 700, page)
        canvas.showPage()
    canvas.save()
    return path.read_bytes()


def request(plan: bytes, printer: str, *, copies: int = 1, is_duplex: bool = False) -> PrintRequest:
    return PrintRequest(pdf=plan, title=TITLE, printer=printer, copies=copies, is_duplex=is_duplex)


def follow(qtbot: QtBot, controller: PrintController, *ends: PrintState) -> PrintJob:
    def is_there() -> bool:
        return controller.job is not None and controller.job.state in ends

    qtbot.waitUntil(is_there, timeout=12_000)
    assert controller.job is not None
    return controller.job


def test_the_printers_of_the_computer_are_listed(controller: PrintController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(controller.printers_found) as found:
        controller.look_for_printers()

    assert [printer.name for printer in found.args[0]] == ["Recto_verso", "Simple"]
    assert found.args[0][0].label == "Recto verso"


@pytest.mark.parametrize(("name", "has_duplex"), [("Recto_verso", True), ("Simple", False)])
def test_a_printer_says_whether_it_prints_on_both_sides_and_how_in_black_alone(
    controller: PrintController, qtbot: QtBot, name: str, has_duplex: bool
) -> None:
    with qtbot.waitSignal(controller.printer_examined) as examined:
        controller.examine(name)

    assert examined.args[0] == Printer(name=name, has_duplex=has_duplex, grey="ColorModel=Gray")


def test_a_plan_comes_out_and_nothing_of_it_stays_on_the_disk(
    controller: PrintController, service: PrintService, qtbot: QtBot, plan: bytes
) -> None:
    states: list[PrintState] = []
    controller.job_changed.connect(lambda job: states.append(job.state))

    controller.send(request(plan, "Recto_verso", copies=3, is_duplex=True))
    job = follow(qtbot, controller, PrintState.PRINTED)

    assert states == [PrintState.SENDING, PrintState.PRINTING, PrintState.PRINTED]
    assert (job.title, job.copies) == (TITLE, 3)
    printed = service.received[-1].read_bytes()
    assert printed.startswith(b"%PDF")
    assert b"/Font" in printed, "the page arrives as text, not as a picture of it"
    qtbot.waitUntil(lambda: service.spool == [], timeout=4_000)
    assert TITLE in (service.root / "log/page").read_text()


def test_duplex_is_not_asked_of_a_printer_known_to_have_none(
    controller: PrintController, qtbot: QtBot, plan: bytes
) -> None:
    with qtbot.waitSignal(controller.printer_examined):
        controller.examine("Simple")

    controller.send(request(plan, "Simple", is_duplex=True))

    assert follow(qtbot, controller, PrintState.PRINTED, PrintState.CANCELLED).state is PrintState.PRINTED


def test_a_job_that_the_printer_cancels_is_not_said_to_be_printed(
    controller: PrintController, service: PrintService, qtbot: QtBot, plan: bytes
) -> None:
    before = len(service.received)

    controller.send(request(plan, "Simple", is_duplex=True))
    job = follow(qtbot, controller, PrintState.PRINTED, PrintState.CANCELLED)

    assert (job.state, job.reason) == (PrintState.CANCELLED, PrintReason.OPTIONS)
    assert len(service.received) == before
    qtbot.waitUntil(lambda: service.spool == [], timeout=4_000)


def test_a_printer_switched_off_keeps_the_plan_waiting_until_it_is_back(
    controller: PrintController, service: PrintService, qtbot: QtBot, plan: bytes
) -> None:
    service.switch_off("Recto_verso")
    controller.send(request(plan, "Recto_verso"))
    waiting = follow(qtbot, controller, PrintState.WAITING, PrintState.PRINTED)

    service.switch_on("Recto_verso")
    controller.cancel()
    controller.send(request(plan, "Recto_verso"))
    printed = follow(qtbot, controller, PrintState.PRINTED, PrintState.CANCELLED)

    assert (waiting.state, waiting.reason) == (PrintState.WAITING, PrintReason.NO_ANSWER)
    assert printed.state is PrintState.PRINTED
    assert printed.job_id != waiting.job_id
    qtbot.waitUntil(lambda: service.spool == [], timeout=4_000)


def test_a_plan_taken_back_from_the_queue_leaves_no_trace(
    controller: PrintController, service: PrintService, qtbot: QtBot, plan: bytes
) -> None:
    service.switch_off("Recto_verso")
    try:
        controller.send(request(plan, "Recto_verso"))
        follow(qtbot, controller, PrintState.WAITING)

        controller.cancel()

        job = follow(qtbot, controller, PrintState.CANCELLED)
        assert job.reason is PrintReason.BY_PERSON
        qtbot.waitUntil(lambda: service.spool == [], timeout=4_000)
    finally:
        service.switch_on("Recto_verso")


def test_a_document_that_cannot_be_printed_is_not_left_in_the_queue(
    controller: PrintController, service: PrintService, qtbot: QtBot
) -> None:
    controller.send(request(b"%PDF-1.4\ncut", "Recto_verso"))

    job = follow(qtbot, controller, PrintState.FAILED, PrintState.PRINTED)
    assert (job.state, job.reason) == (PrintState.FAILED, PrintReason.REFUSED)
    qtbot.waitUntil(lambda: service.spool == [], timeout=4_000)


def test_a_printer_that_does_not_exist_is_named_as_the_trouble(
    controller: PrintController, qtbot: QtBot, plan: bytes
) -> None:
    controller.send(request(plan, "Absente"))

    job = follow(qtbot, controller, PrintState.FAILED)
    assert job.reason is PrintReason.NO_PRINTER


def test_the_print_bar_says_that_the_plan_waits_and_takes_it_back(
    controller: PrintController, service: PrintService, qtbot: QtBot, plan: bytes
) -> None:
    theme.install("light", 1.0)
    bar = PrintBar("bar", controller)
    qtbot.addWidget(bar)
    bar.set_document(plan, f"{TITLE} v1.pdf", copies=3)
    bar.show()
    qtbot.waitUntil(lambda: len(controller.printers) == 2, timeout=5_000)
    bar.options.printer.set_value("Recto_verso")
    bar.options.printer.edited.emit()
    qtbot.waitUntil(bar.options.is_duplex, timeout=5_000)
    service.switch_off("Recto_verso")
    try:
        bar.print_button.click()
        qtbot.waitUntil(lambda: bar.messages.kind() == "warning", timeout=12_000)

        assert "waits in the queue" in bar.messages.text()
        ways_out = (bar.retry_button, bar.save_instead_button, bar.cancel_button)
        assert all(button.isVisible() for button in ways_out)
        assert not bar.print_button.isEnabled()
        bar.cancel_button.click()
        assert "nothing of the plan is left" in bar.messages.text()
        qtbot.waitUntil(lambda: service.spool == [], timeout=4_000)
    finally:
        service.switch_on("Recto_verso")


def test_pages_printed_as_pictures_come_out_of_the_same_printer(
    service: PrintService, plan: bytes, tmp_path: Path
) -> None:
    """The road for systems whose print service takes no PDF; in a process of its own: libcups reads its server once."""
    before = len(service.received)
    (tmp_path / "plan.pdf").write_bytes(plan)
    program = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from models.records.printing import PrintRequest
from ui.printing.raster import RasterSpooler

application = QApplication([])
spooler = RasterSpooler(application)

def on_job(job):
    print(job.state, flush=True)
    if job.state.is_over:
        application.quit()

spooler.job_changed.connect(on_job)
spooler.printer_examined.connect(lambda printer: print(printer.name, printer.has_duplex, flush=True))
spooler.examine("Recto_verso")
pdf = Path({str(tmp_path / "plan.pdf")!r}).read_bytes()
spooler.send(PrintRequest(pdf=pdf, title={TITLE!r}, printer="Recto_verso", copies=1, is_duplex=True))
sys.exit(application.exec())
"""
    environment = {**service.environment, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )

    assert done.stdout.split() == ["Recto_verso", "True", "sending", "printing", "sent"], done.stderr
    deadline = time.monotonic() + 10
    while len(service.received) == before and time.monotonic() < deadline:
        time.sleep(0.1)
    printed = service.received[-1].read_bytes()
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") + printed.count(b"/Type /Page ") >= 2 or b"/Count 2" in printed


def test_the_screen_never_waits_for_the_printer(
    controller: PrintController, service: PrintService, qtbot: QtBot, plan: bytes
) -> None:
    heart, before = Heart(), len(service.received)
    controller.look_for_printers()
    controller.examine("Recto_verso")
    controller.send(request(plan, "Recto_verso", copies=3, is_duplex=True))

    assert heart.beats == 0, "nothing was waited for"
    assert len(service.received) == before, "the printer has not answered when the screen goes on"
    follow(qtbot, controller, PrintState.PRINTED)
    assert heart.beats > 10, "and goes on meanwhile"


class Heart(QObject):
    """Beats at each turn of the screen, 5 ms apart at least."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self.beats += 1
