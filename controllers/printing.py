"""Handing a plan to a printer as it is, and saying what became of it.

Linux and macOS: our own PDF goes to ``lp`` on its standard input; no temporary file is written, and what the
print service keeps is purged as soon as the job is over.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from controllers import ipp
from controllers.printers import PrinterFinder, has_service
from controllers.spool_cleaner import SpoolCleaner
from controllers.spooler import Command, IppCall, Outcome, is_local, user_name
from controllers.trouble import end_of, trouble_of
from models.records.printing import Printer, PrintJob, PrintReason, PrintRequest, PrintState

POLL_MS: Final = 700
PATIENCE_MS: Final = 5_000
# A two-page plan in three copies is out long before: something is wrong that the printer does not say.
LONG_MS: Final = 60_000
_JOB_ID: Final = re.compile(r"request id is (\S+-\d+)")


class PrintController(QObject):
    """One job at a time on the printers of this computer.

    Signals:
        printers_found: ``tuple[Printer, ...]``, the default one first; empty when there is none.
        printer_examined: The ``Printer``, with ``has_duplex`` known.
        job_changed: The ``PrintJob``; also once for each request that fails.
    """

    printers_found = Signal(object)
    printer_examined = Signal(object)
    job_changed = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, poll_ms: int = POLL_MS, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._patience_ms = patience_ms
        self._finder = PrinterFinder(self)
        self._finder.found.connect(self.printers_found)
        self._finder.examined.connect(self.printer_examined)
        self._cleaner = SpoolCleaner(self)
        self._server = ""
        self._job: PrintJob | None = None
        self._call: IppCall | None = None
        self._message = ""
        self._trouble = PrintReason.NONE
        self._trouble_clock = QElapsedTimer()
        self._job_clock = QElapsedTimer()
        self._poll = QTimer(self)
        self._poll.setInterval(poll_ms)
        self._poll.timeout.connect(self._ask_job)

    @property
    def printers(self) -> tuple[Printer, ...]:
        """The printers found so far, the default one first."""
        return self._finder.printers

    @property
    def job(self) -> PrintJob | None:
        """The last job, over or not."""
        return self._job

    def look_for_printers(self) -> None:
        """Look for printers; ``printers_found`` answers."""
        self._finder.look()

    def examine(self, name: str) -> None:
        """Ask whether a printer prints on both sides; ``printer_examined`` answers."""
        self._finder.examine(name)

    def send(self, request: PrintRequest) -> None:
        """Print; ``job_changed`` says what happens.

        Duplex is left out when the printer is known to have none: it would cancel the job without a word.
        """
        self._set_job(
            PrintJob(
                printer=request.printer, title=request.title, copies=request.copies, state=PrintState.SENDING
            )
        )
        if not has_service():
            self._end(PrintState.FAILED, PrintReason.NO_SERVICE)
            return
        printer = self._finder.printer(request.printer)
        command = Command()
        command.done.connect(self._on_sent)
        command.start("lp", _arguments(request, printer), request.pdf)

    def cancel(self) -> None:
        """Take the job back: nothing of it stays in the queue."""
        if self._job is None or self._job.state.is_over:
            return
        self._withdraw()
        self._end(PrintState.CANCELLED, PrintReason.BY_PERSON)

    def close(self) -> None:
        """Stop following the job; it stays in the queue."""
        self._stop_asking()
        self._job = None

    @Slot(object)
    def _on_sent(self, outcome: Outcome) -> None:
        if self._job is None:
            return
        match = _JOB_ID.search(outcome.output)
        if outcome.code or match is None:
            self._end(PrintState.FAILED, _refusal(outcome.error))
            return
        self._set_job(dataclasses.replace(self._job, state=PrintState.PRINTING, job_id=match.group(1)))
        self._trouble = PrintReason.NONE
        self._job_clock.start()
        command = Command()
        command.done.connect(self._on_server)
        command.start("lpstat", ("-H",))

    @Slot(object)
    def _on_server(self, outcome: Outcome) -> None:
        self._server = outcome.output.strip()
        if not is_local(self._server):
            self._end(PrintState.SENT, PrintReason.NONE)
            return
        self._poll.start()

    @Slot()
    def _ask_job(self) -> None:
        if self._job is None or self._call is not None:
            return
        number = int(self._job.job_id.rpartition("-")[2])
        self._call = IppCall(self._server, self)
        self._call.done.connect(self._on_job)
        self._call.start(f"/jobs/{number}", ipp.job_request(number, user_name()))

    @Slot(object)
    def _on_job(self, body: bytes) -> None:
        self._call = None
        if self._job is None or self._job.state.is_over:
            return
        try:
            attributes = ipp.parse(body)
        except ipp.IppError as error:
            # A service that keeps no history: the job has left the queue, nothing more can be known.
            if error.status == ipp.NOT_FOUND:
                self._end(PrintState.SENT, PrintReason.NONE)
            return
        self._message = _text(attributes, "job-printer-state-message")
        state = _number(attributes, "job-state")
        if state == ipp.JobState.COMPLETED:
            self._end(PrintState.PRINTED, PrintReason.NONE)
        elif state in (ipp.JobState.CANCELED, ipp.JobState.ABORTED):
            self._end(PrintState.CANCELLED, end_of(self._message))
        elif state == ipp.JobState.STOPPED:
            self._end(PrintState.FAILED, PrintReason.REFUSED)
        else:
            self._ask_printer()

    def _ask_printer(self) -> None:
        if self._job is None:
            return
        self._call = IppCall(self._server, self)
        self._call.done.connect(self._on_printer)
        printer = self._job.printer
        self._call.start(f"/printers/{printer}", ipp.printer_request(printer, user_name()))

    @Slot(object)
    def _on_printer(self, body: bytes) -> None:
        self._call = None
        if self._job is None or self._job.state.is_over:
            return
        try:
            attributes = ipp.parse(body)
        except ipp.IppError:
            return
        self._weigh(
            trouble_of(
                state=_number(attributes, "printer-state"),
                reasons=[str(reason) for reason in attributes.get("printer-state-reasons", ())],
                message=f"{self._message}\n{_text(attributes, 'printer-state-message')}",
            )
        )

    def _weigh(self, trouble: PrintReason) -> None:
        """A trouble is told once it has lasted: printers say odd things while they wake up."""
        if self._job is None:
            return
        if trouble is PrintReason.NONE and self._job_clock.elapsed() > LONG_MS:
            trouble = PrintReason.NO_ANSWER
        if trouble is not self._trouble:
            self._trouble = trouble
            self._trouble_clock.start()
        if trouble is PrintReason.NONE:
            self._set_job(dataclasses.replace(self._job, state=PrintState.PRINTING, reason=trouble))
        elif self._trouble_clock.elapsed() >= self._patience_ms:
            self._set_job(dataclasses.replace(self._job, state=PrintState.WAITING, reason=trouble))

    def _end(self, state: PrintState, reason: PrintReason) -> None:
        self._stop_asking()
        if self._job is None:
            return
        if self._job.job_id and state is not PrintState.SENT:
            self._purge()
        self._set_job(dataclasses.replace(self._job, state=state, reason=reason))

    def _stop_asking(self) -> None:
        """An answer about this job must not be taken for one about the next."""
        self._poll.stop()
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def _withdraw(self) -> None:
        """Take the job out of the queue with its data; the command is the road to a service elsewhere."""
        self._stop_asking()
        if self._job is None or not self._job.job_id:
            return
        if is_local(self._server):
            self._purge()
        else:
            Command().start("cancel", (self._job.job_id,))

    def _purge(self) -> None:
        if self._job is not None and is_local(self._server):
            self._cleaner.purge(self._server, int(self._job.job_id.rpartition("-")[2]))

    def _set_job(self, job: PrintJob) -> None:
        if job != self._job:
            self._job = job
            self.job_changed.emit(job)


def _arguments(request: PrintRequest, printer: Printer) -> tuple[str, ...]:
    media = "A5" if request.is_small else "A4"
    arguments = [
        "-d",
        request.printer,
        "-n",
        str(request.copies),
        "-t",
        request.title,
        "-o",
        f"media={media}",
    ]
    if request.copies > 1:
        arguments += ["-o", "collate=true"]
    if request.is_duplex and printer.has_duplex is not False:
        arguments += ["-o", "sides=two-sided-long-edge"]
    if printer.grey and not request.is_coloured:
        arguments += ["-o", printer.grey]
    return tuple(arguments)


def _refusal(error: str) -> PrintReason:
    """Why ``lp`` took nothing; with no service running it says that the printer does not exist."""
    if "not exist" in error or "default destination" in error:
        return PrintReason.NO_PRINTER
    return PrintReason.NO_SERVICE if "connect" in error.casefold() else PrintReason.REFUSED


def _number(attributes: ipp.Attributes, name: str) -> int:
    value = attributes.get(name, (0,))[0]
    return value if isinstance(value, int) else 0


def _text(attributes: ipp.Attributes, name: str) -> str:
    return str(attributes.get(name, ("",))[0])
