"""What the print bar asks of whatever prints: the service of the system, or Qt's own printing."""

from __future__ import annotations

import sys
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from controllers.printing import PrintController
from models.records.printing import Printer, PrintJob, PrintRequest


class Spooler(Protocol):
    """See ``controllers.printing.PrintController``."""

    printers_found: SignalInstance
    printer_examined: SignalInstance
    job_changed: SignalInstance

    @property
    def printers(self) -> tuple[Printer, ...]:
        """The printers found so far, the default one first."""

    @property
    def job(self) -> PrintJob | None:
        """The last job."""

    def look_for_printers(self) -> None:
        """Look for printers; ``printers_found`` answers."""

    def examine(self, name: str) -> None:
        """Ask whether a printer prints on both sides; ``printer_examined`` answers."""

    def send(self, request: PrintRequest) -> None:
        """Print; ``job_changed`` says what happens."""

    def cancel(self) -> None:
        """Take the job back."""


def system_spooler(parent: QObject) -> Spooler:
    """Return what prints on this system: its print service where there is one made for PDF."""
    if sys.platform == "win32":
        from ui.printing.raster import RasterSpooler  # noqa: PLC0415  (loads Qt's printing)

        return RasterSpooler(parent)
    return PrintController(parent)
