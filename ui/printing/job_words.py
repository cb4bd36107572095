"""What became of a printing, in words that say what to do next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from models.i18n import QT_TRANSLATE_NOOP
from models.records.printing import PrintJob, PrintReason, PrintState

_WAITING: Final = {
    PrintReason.NO_ANSWER: QT_TRANSLATE_NOOP(
        "printing", "The printer does not answer. The plan waits in the queue."
    ),
    PrintReason.PAPER: QT_TRANSLATE_NOOP("printing", "The printer has no paper left. The plan waits."),
    PrintReason.JAM: QT_TRANSLATE_NOOP("printing", "Paper is jammed in the printer. The plan waits."),
    PrintReason.OPEN: QT_TRANSLATE_NOOP("printing", "A cover of the printer is open. The plan waits."),
    PrintReason.INK: QT_TRANSLATE_NOOP("printing", "The printer has no ink left. The plan waits."),
    PrintReason.STOPPED: QT_TRANSLATE_NOOP(
        "printing", "The printer was stopped on this computer. The plan waits in the queue."
    ),
}
_ENDED: Final = {
    PrintReason.OPTIONS: QT_TRANSLATE_NOOP(
        "printing",
        "The printer refused these settings: nothing came out. Try without printing on both sides.",
    ),
    PrintReason.AT_PRINTER: QT_TRANSLATE_NOOP(
        "printing", "The plan was cancelled at the printer: nothing, or not everything, came out."
    ),
    PrintReason.BY_PERSON: QT_TRANSLATE_NOOP(
        "printing", "Taken back: nothing of the plan is left in the queue."
    ),
    PrintReason.NO_SERVICE: QT_TRANSLATE_NOOP(
        "printing", "This computer has no print service running. Save the PDF and print it from another one."
    ),
    PrintReason.NO_PRINTER: QT_TRANSLATE_NOOP(
        "printing", "This printer is not there any more. Choose another one."
    ),
    PrintReason.REFUSED: QT_TRANSLATE_NOOP(
        "printing", "The print service refused the plan. Try again, or save the PDF."
    ),
    PrintReason.NO_ANSWER: QT_TRANSLATE_NOOP(
        "printing", "The printer does not answer. Try again, or save the PDF."
    ),
}


class JobCounts(QObject):
    """Sentences with a number: their plural is only collected from a ``tr`` of a class."""

    def printed(self, copies: int) -> str:
        """Say how many copies wait in the printer."""
        return self.tr(
            "%n copy(ies) printed. Take them from the printer now: leave nothing in it.", "", copies
        )

    def on_the_way(self, copies: int) -> str:
        """Say how many copies are not printed yet."""
        return self.tr("%n copy(ies) on the way to the printer…", "", copies)


def job_words(job: PrintJob) -> tuple[str, str]:
    """Return the kind of message (``info``, ``success``, ``warning``, ``error``) and its sentence."""
    if job.state is PrintState.WAITING:
        return "warning", _say(_WAITING.get(job.reason, _WAITING[PrintReason.NO_ANSWER]))
    if job.state in (PrintState.CANCELLED, PrintState.FAILED):
        kind = "info" if job.reason is PrintReason.BY_PERSON else "error"
        return kind, _say(_ENDED.get(job.reason, _ENDED[PrintReason.REFUSED]))
    if job.state is PrintState.PRINTED:
        return "success", JobCounts().printed(job.copies)
    if job.state is PrintState.SENT:
        return "success", _say(
            QT_TRANSLATE_NOOP(
                "printing",
                "The paper went to the printer. Take it as soon as it comes out: leave nothing in it.",
            )
        )
    return "info", JobCounts().on_the_way(job.copies)


def _say(source: str) -> str:
    return QCoreApplication.translate("printing", source)
