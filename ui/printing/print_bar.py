"""One button prints on the known printer; everything else is one step away, and every outcome is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.pdf_files import save_pdf
from models.errors import AppError
from models.records.printing import Printer, PrintJob, PrintRemark, PrintRequest, PrintState
from ui.errors import error_text
from ui.printing.job_words import job_words
from ui.printing.print_options import PrintOptions
from ui.printing.print_remarks import PrintRemarks
from ui.printing.save_dialog import pdf_dialog
from ui.printing.spooler import Spooler, system_spooler
from ui.widgets.buttons import make_button
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, flow, row
from ui.widgets.messages import MessageBar


class PrintBar(QWidget):
    """Print, another printer, save as PDF, and what became of it.

    Signals:
        printed: The ``PrintJob`` that came out or was handed to the system.
        saved: ``Path`` of the PDF that was written.
        asked: ``Shares`` about to be printed.
        ended: The ``PrintJob`` that is over, well or not.
        later_requested: ``Shares`` to be printed elsewhere, later.
        replaced: Another document is prepared, or none.
    """

    printed = Signal(object)
    saved = Signal(object)
    asked = Signal(object)
    ended = Signal(object)
    later_requested = Signal(object)
    replaced = Signal()

    # The printer used last, for as long as the application runs: nothing about printers is kept on the disk.
    _last_printer: ClassVar[str] = ""

    def __init__(
        self,
        name: str,
        spooler: Spooler | None = None,
        parent: QWidget | None = None,
        *,
        may_save: bool = True,
        has_parties: bool = False,
    ) -> None:
        """Make the bar.

        Args:
            name: Object name.
            spooler: Where jobs go; None: the system's.
            parent: Owner.
            may_save: Whether whoever acts may write the document outside the vault.
            has_parties: Copies are counted for each party to a plan.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._spooler = spooler or system_spooler(self)
        self._pdf, self._file_name, self._title = b"", "", ""
        self._may_save, self._is_small = may_save, False
        self._chosen = ""
        self._has_looked = self._is_print_asked = False
        self._dialog: FileDialog | None = None
        self.print_button = make_button("", "primary", "print", name=f"{name}_print", big=True)
        self.other_button = make_button(self.tr("Another printer…"), "ghost", name=f"{name}_other")
        self.save_button = make_button(self.tr("Save as PDF…"), "plain", "save", name=f"{name}_save")
        self._printer_label = label("", "small", name=f"{name}_printer_label", wrap=True)
        self.options = PrintOptions(f"{name}_options", has_parties=has_parties)
        self.options.hide()
        self.remarks = PrintRemarks(f"{name}_remarks")
        self.messages = MessageBar(f"{name}_messages")
        self.retry_button = make_button(self.tr("Try again"), "plain", name=f"{name}_retry")
        self.cancel_button = make_button(self.tr("Take it back"), "plain", name=f"{name}_cancel")
        self.save_instead_button = make_button(self.tr("Save the PDF"), "plain", name=f"{name}_save_instead")
        self.later_button = make_button(
            self.tr("Print it at the office"), "ghost", "clock", name=f"{name}_later"
        )
        self.later_button.hide()
        self._elsewhere = flow(f"{name}_elsewhere", self.later_button)
        if not may_save:
            self.save_button.hide()
            self.save_instead_button.hide()
        self._ways_out = clear(
            f"{name}_ways_out",
            row(self.retry_button, self.save_instead_button, self.cancel_button, STRETCH, gap=6),
        )
        self._ways_out.hide()
        self.setLayout(
            column(
                self.messages,
                self._ways_out,
                self.remarks,
                self.print_button,
                self._printer_label,
                self.options,
                row(self.other_button, STRETCH, self.save_button, gap=8),
                self._elsewhere,
                gap=8,
            )
        )
        self._connect()
        self._say()

    def set_document(
        self,
        pdf: bytes,
        name: str,
        *,
        copies: int = 1,
        is_small: bool = False,
        look: Callable[[], tuple[PrintRemark, ...]] | None = None,
    ) -> None:
        """Prepare a document.

        Args:
            pdf: Its bytes, kept in memory only.
            name: Neutral file name, « Plan 2026-0114 v1.pdf »; without its ending it names the job.
            copies: As many as there are originals.
            is_small: Its pages are A5.
            look: Reads it page by page; None: nobody signs it, nor is it handed over.
        """
        self._pdf, self._file_name, self._is_small = pdf, name, is_small
        self._title = name.removesuffix(".pdf")
        self.options.set_copies(copies)
        self.messages.dismiss()
        self._ways_out.hide()
        self.remarks.look_with(look if pdf else None)
        self._say()
        self.replaced.emit()

    def print_now(self) -> None:
        """Print on the known printer, or ask which one when none is known."""
        if not self._pdf:
            return
        if not self._has_looked:
            self._is_print_asked = True
            self._look()
        elif self._chosen:
            self._send()
        else:
            self._show_options()

    def save(self) -> None:
        """Ask where to save the PDF."""
        if not self._pdf or not self._may_save or self._dialog is not None:
            return
        words = self.tr("Save as PDF"), self.tr("PDF documents (*.pdf)")
        dialog = pdf_dialog(self, f"{self.objectName()}_dialog", words, self._file_name)
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_looked:
            self._look()

    def _connect(self) -> None:
        self._spooler.printers_found.connect(self._on_printers)
        self._spooler.printer_examined.connect(self._on_examined)
        self._spooler.job_changed.connect(self._on_job)
        self.print_button.clicked.connect(self.print_now)
        self.other_button.clicked.connect(self._show_options)
        self.save_button.clicked.connect(self.save)
        self.save_instead_button.clicked.connect(self.save)
        self.later_button.clicked.connect(self._on_later)
        self.retry_button.clicked.connect(self._on_retry)
        self.cancel_button.clicked.connect(self._on_cancel)
        self.options.printer_chosen.connect(self._on_chosen)
        self.options.edited.connect(self._say)

    def _look(self) -> None:
        self._spooler.look_for_printers()

    def _on_printers(self, printers: object) -> None:
        self._has_looked = True
        found = printers if isinstance(printers, tuple) else ()
        names = [printer.name for printer in found]
        default = next((printer.name for printer in found if printer.is_default), "")
        wanted = next((name for name in (self._chosen, PrintBar._last_printer, default) if name in names), "")
        self.options.set_printers(found, wanted)
        self._on_chosen(wanted)
        is_asked, self._is_print_asked = self._is_print_asked, False
        if is_asked and found:
            self.print_now()
        elif is_asked:
            self._tell("warning", self._no_printer())

    def _on_chosen(self, name: object) -> None:
        self._chosen = str(name)
        if self._chosen:
            self._spooler.examine(self._chosen)
        self._say()

    def _on_examined(self, printer: object) -> None:
        if isinstance(printer, Printer) and printer.name == self._chosen:
            self.options.set_printer(printer)
            self._say()

    def _send(self) -> None:
        self.asked.emit(self.options.share_value())
        self._spooler.send(
            PrintRequest(
                pdf=self._pdf,
                title=self._title,
                printer=self._chosen,
                copies=self.options.copy_count(),
                is_duplex=self.options.is_duplex(),
                is_coloured=self.options.is_coloured(),
                is_small=self._is_small,
            )
        )

    def _on_job(self, job: object) -> None:
        if not isinstance(job, PrintJob):
            return
        kind, words = job_words(job)
        self.messages.show_message(kind, words, can_close=job.state.is_over)
        is_wrong = job.state in (PrintState.WAITING, PrintState.FAILED) or kind == "error"
        self._ways_out.setVisible(is_wrong)
        self.cancel_button.setVisible(not job.state.is_over)
        self._say()
        if job.state in (PrintState.PRINTED, PrintState.SENT):
            PrintBar._last_printer = job.printer
            self.printed.emit(job)
        if job.state.is_over:
            self.ended.emit(job)

    def _on_retry(self) -> None:
        """Again, with the settings as they are now."""
        job = self._spooler.job
        if job is not None and not job.state.is_over:
            self._spooler.cancel()
        self._send()

    def _on_cancel(self) -> None:
        self._spooler.cancel()

    def offer_later(self, *, is_offered: bool) -> None:
        """Offer to keep the paper among those to print elsewhere."""
        self.later_button.setVisible(is_offered)

    def add_way(self, button: QWidget, below: QWidget) -> None:
        """Offer one more way out of here.

        Args:
            button: Beside what prints elsewhere.
            below: What it brings, at the end of the bar.
        """
        for owner, widget in ((self._elsewhere, button), (self, below)):
            layout = owner.layout()
            if layout is not None:
                layout.addWidget(widget)

    def tell_kept(self) -> None:
        """Say that the paper waits among those to print."""
        self._tell("success", self.tr("Kept among the papers to print, in the vault alone."))

    def _on_later(self) -> None:
        if self._pdf:
            self.later_requested.emit(self.options.share_value())

    def _show_options(self) -> None:
        if self._has_looked and not self._spooler.printers:
            self._has_looked = False
            self._is_print_asked = True
            self._look()
            return
        self.options.setVisible(True)
        self.options.printer.setFocus()

    def _on_file(self, path: str) -> None:
        try:
            written = save_pdf(Path(path), self._pdf)
        except AppError as error:
            self._tell("error", error_text(error))
            return
        self._tell("success", self.tr("Saved. This file is no longer protected by the vault."))
        self.saved.emit(written)

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _tell(self, kind: str, words: str) -> None:
        self._ways_out.hide()
        self.messages.show_message(kind, words)

    def _no_printer(self) -> str:
        return self.tr("No printer is known to this computer. Save the PDF instead.")

    def _say(self) -> None:
        self.print_button.setText(self.tr("Print %n copy(ies)", "", self.options.copy_count()))
        self.print_button.setAccessibleName(self.print_button.text())
        job = self._spooler.job
        self.print_button.setEnabled(bool(self._pdf) and (job is None or job.state.is_over))
        self.save_button.setEnabled(bool(self._pdf))
        known = next((p.label for p in self._spooler.printers if p.name == self._chosen), "")
        words = self.tr("on {printer}").format(printer=known) if known else ""
        if known and self.options.is_duplex():
            words = self.tr("on {printer}, both sides").format(printer=known)
        if not known and self._has_looked and not self._spooler.printers:
            words = self._no_printer()
        self._printer_label.setText(words)
        self._printer_label.setVisible(bool(words))
