"""Printing where no service takes a PDF as it is: pages become pictures on a ``QPrinter``.

Loads QtPrintSupport, which only this needs. Windows uses it; Linux runs it against CUPS in tests.
"""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from models.records.printing import Printer, PrintJob, PrintReason, PrintRequest, PrintState
from ui.printing.pages import POINTS_PER_INCH, PdfPages

DOTS_PER_INCH: Final = 300


class RasterSpooler(QObject):
    """One job at a time, one page per turn of the event loop.

    Signals:
        printers_found: ``tuple[Printer, ...]``, the default one first.
        printer_examined: The ``Printer``, with ``has_duplex`` known.
        job_changed: The ``PrintJob``; the system does not say more than that it took it.
    """

    printers_found = Signal(object)
    printer_examined = Signal(object)
    job_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printers: tuple[Printer, ...] = ()
        self._job: PrintJob | None = None
        self._pages: PdfPages | None = None
        self._next = 0
        self._printer: QPrinter | None = None
        self._painter = QPainter()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._print_page)

    @property
    def printers(self) -> tuple[Printer, ...]:
        """The printers found so far, the default one first."""
        return self._printers

    @property
    def job(self) -> PrintJob | None:
        """The last job."""
        return self._job

    def look_for_printers(self) -> None:
        """Look for printers; ``printers_found`` answers."""
        QTimer.singleShot(0, self, self._look)

    def examine(self, name: str) -> None:
        """Ask whether a printer prints on both sides; ``printer_examined`` answers."""
        modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
        has_duplex = QPrinter.DuplexMode.DuplexLongSide in modes
        self.printer_examined.emit(Printer(name=name, has_duplex=has_duplex))

    def send(self, request: PrintRequest) -> None:
        """Print; ``job_changed`` says what happens."""
        self._stop()
        self._set_job(
            PrintJob(
                printer=request.printer, title=request.title, copies=request.copies, state=PrintState.SENDING
            )
        )
        info = QPrinterInfo.printerInfo(request.printer)
        if info.isNull():
            self._end(PrintState.FAILED, PrintReason.NO_PRINTER)
            return
        self._begin(self._prepared(info, request), request)

    def cancel(self) -> None:
        """Stop handing pages over; what the system already took is its own."""
        if self._job is not None and not self._job.state.is_over:
            if self._printer is not None:
                self._printer.abort()
            self._end(PrintState.CANCELLED, PrintReason.BY_PERSON)

    def _look(self) -> None:
        default = QPrinterInfo.defaultPrinterName()
        names = sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name))
        self._printers = tuple(Printer(name=name, is_default=name == default) for name in names)
        self.printers_found.emit(self._printers)

    def _prepared(self, info: QPrinterInfo, request: PrintRequest) -> QPrinter:
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(request.title)
        printer.setResolution(DOTS_PER_INCH)
        size = QPageSize.PageSizeId.A5 if request.is_small else QPageSize.PageSizeId.A4
        printer.setPageSize(QPageSize(size))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        printer.setCopyCount(request.copies)
        if QPrinter.DuplexMode.DuplexLongSide in info.supportedDuplexModes():
            wanted = (
                QPrinter.DuplexMode.DuplexLongSide if request.is_duplex else QPrinter.DuplexMode.DuplexNone
            )
            printer.setDuplex(wanted)
        return printer

    def _begin(self, printer: QPrinter, request: PrintRequest) -> None:
        try:
            self._pages = PdfPages(request.pdf)
        except ValueError:
            self._end(PrintState.FAILED, PrintReason.REFUSED)
            return
        self._printer, self._next = printer, 0
        if not self._painter.begin(printer):
            self._end(PrintState.FAILED, PrintReason.NO_ANSWER)
            return
        if self._job is not None:
            self._set_job(dataclasses.replace(self._job, state=PrintState.PRINTING))
        self._turn.start()

    @Slot()
    def _print_page(self) -> None:
        pages, printer = self._pages, self._printer
        if pages is None or printer is None:
            return
        if self._next and not printer.newPage():
            self._end(PrintState.FAILED, PrintReason.REFUSED)
            return
        picture = pages.image(self._next, DOTS_PER_INCH / POINTS_PER_INCH)
        # Text and ink are dark on white: a grey picture is a third of the size and prints the same.
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        self._painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), grey)
        self._next += 1
        if self._next == len(pages):
            self._end(PrintState.SENT, PrintReason.NONE)

    def _end(self, state: PrintState, reason: PrintReason) -> None:
        self._stop()
        if self._job is not None:
            self._set_job(dataclasses.replace(self._job, state=state, reason=reason))

    def _stop(self) -> None:
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()
        if self._pages is not None:
            self._pages.close()
        self._pages = self._printer = None

    def _set_job(self, job: PrintJob) -> None:
        self._job = job
        self.job_changed.emit(job)
