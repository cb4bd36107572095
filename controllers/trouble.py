"""Why a printer does not print, in the words of RFC 8011 §5.4.12 and in the messages of the print service."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from models.records.printing import PrintReason

_STOPPED: Final = 5
_REASONS: Final = (
    (PrintReason.JAM, ("media-jam",)),
    (PrintReason.PAPER, ("media-empty", "media-needed", "input-tray-missing")),
    (PrintReason.OPEN, ("cover-open", "door-open", "interlock-open")),
    (PrintReason.INK, ("toner-empty", "marker-supply-empty", "developer-empty")),
    (PrintReason.NO_ANSWER, ("offline", "shutdown", "connecting-to-device", "timed-out")),
    (PrintReason.STOPPED, ("paused", "moving-to-paused", "spool-area-full")),
)
_SEVERITY: Final = re.compile(r"-(error|report)$")
# The network back end leaves the reasons empty and only writes a sentence; asked for in English.
_NO_ANSWER: Final = re.compile(
    r"unavailable|not responding|not exist|unable to (connect|locate|open)|offline|waiting for (usb )?print",
    re.I,
)
_BAD_OPTIONS: Final = re.compile(r"supplied options|not supported|unsupported", re.I)


def trouble_of(*, state: int, reasons: Iterable[str], message: str) -> PrintReason:
    """Say what keeps a printer from printing.

    Args:
        state: ``printer-state``; 5 is stopped.
        reasons: ``printer-state-reasons``; those that only warn (« -warning ») do not stop a printer.
        message: The last message about the job or the printer, in English.

    Returns:
        ``NONE`` when nothing is known to be wrong.
    """
    keywords = {_SEVERITY.sub("", reason) for reason in reasons}
    for reason, words in _REASONS:
        if keywords.intersection(words):
            return reason
    if _NO_ANSWER.search(message):
        return PrintReason.NO_ANSWER
    return PrintReason.STOPPED if state == _STOPPED else PrintReason.NONE


def end_of(message: str) -> PrintReason:
    """Say why a job ended without paper: a refusal of what was asked, or somebody at the printer."""
    return PrintReason.OPTIONS if _BAD_OPTIONS.search(message) else PrintReason.AT_PRINTER
