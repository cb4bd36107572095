"""What is printed in the hall: a certificate, an appointment slip, the list and the record of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class HallPaperKind(StrEnum):
    """Which paper."""

    DAY_LIST = "day_list"
    DAY_RECORD = "day_record"
    CERTIFICATE = "certificate"
    SLIP = "slip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """That somebody came; printed for whoever asks for it, and kept nowhere.

    Attributes:
        name: As the person wants it; empty: « the bearer ».
        place: Neutral: an address, never the name of a residence.
        began: Local time.
        ended: Local time; None: only the beginning is said.
    """

    name: str = ""
    place: str = ""
    day: date
    began: time | None = None
    ended: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """When and where one meets again, in large letters; no name of the person on it.

    Attributes:
        at: Local time; None: none was said.
        way: A bus line and its stop, in the adviser's own words.
        language: Of the person; French alone where there is no phrase table for it.
    """

    day: date
    at: time | None = None
    place: str = ""
    way: str = ""
    language: str = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class HallPaper:
    """A paper ready to be read or printed.

    Attributes:
        file_name: Neutral; without its ending it names the print job.
        is_translation_checked: A speaker has read the phrases of its second language.
    """

    kind: HallPaperKind
    pdf: bytes
    file_name: str
    is_translation_checked: bool = True
