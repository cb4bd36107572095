"""Printers and what becomes of a job; no file name and no person's name ever reaches a printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PrintState(StrEnum):
    """What is known of a job once it was handed to the print service."""

    SENDING = "sending"
    PRINTING = "printing"
    WAITING = "waiting"
    PRINTED = "printed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    SENT = "sent"

    @property
    def is_over(self) -> bool:
        """Nothing more will be heard of this job."""
        return self in (PrintState.PRINTED, PrintState.CANCELLED, PrintState.FAILED, PrintState.SENT)


class PrintReason(StrEnum):
    """Why a job waits or was not printed."""

    NONE = ""
    NO_ANSWER = "no_answer"
    PAPER = "paper"
    JAM = "jam"
    OPEN = "open"
    INK = "ink"
    STOPPED = "stopped"
    OPTIONS = "options"
    AT_PRINTER = "at_printer"
    BY_PERSON = "by_person"
    NO_SERVICE = "no_service"
    NO_PRINTER = "no_printer"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """A printer the computer knows.

    Attributes:
        has_duplex: It prints on both sides; None while it was not asked.
        grey: How it is told to print in black alone, ``ColorModel=Gray``; empty: it knows nothing else, or
            was not asked.
    """

    name: str
    is_default: bool = False
    has_duplex: bool | None = None
    grey: str = ""

    @property
    def label(self) -> str:
        """The name as people read it: print services write spaces as underscores."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    """A line of text as it stands on a page; edges in millimetres from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


class RemarkCode(StrEnum):
    """What deserves a look before a paper leaves the printer."""

    NOT_FILLED = "not_filled"
    EMPTY_WORD = "empty_word"
    NO_SIGNATURES = "no_signatures"
    SIGNATURES_ALONE = "signatures_alone"
    GOES_ON = "goes_on"
    WINDOW = "window"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRemark:
    """One thing that was seen on a page.

    Attributes:
        page: 1 for the first; 0: the whole paper.
        words: What can be read there.
        count: How many times.
    """

    code: RemarkCode
    page: int = 0
    words: str = ""
    count: int = 0

    @property
    def is_wrong(self) -> bool:
        """It must be mended; the rest is good to know."""
        return self.code in (RemarkCode.NO_SIGNATURES, RemarkCode.EMPTY_WORD)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRequest:
    """One printing asked for.

    Attributes:
        title: What the queue and the printer show: the plan's number, never a name.
        copies: Number of copies, at least 1.
        is_coloured: In colours, of a printer that has some; black alone otherwise.
        is_small: On A5; on A4 otherwise.
    """

    pdf: bytes
    title: str
    printer: str
    copies: int = 1
    is_duplex: bool = False
    is_coloured: bool = False
    is_small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """What becomes of a request.

    Attributes:
        job_id: Name given by the print service, ``Brother-12``; empty until it has one.
    """

    printer: str
    title: str
    copies: int
    state: PrintState
    reason: PrintReason = PrintReason.NONE
    job_id: str = ""
