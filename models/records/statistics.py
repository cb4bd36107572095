"""What is counted of the work of a vault, without anybody in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Activity(StrEnum):
    """What is counted month by month."""

    FIRST_MEETINGS = "first_meetings"
    RECEIVED = "received"
    HIRES = "hires"
    PLANS = "plans"


class Met(StrEnum):
    """By what people met for the first time are counted."""

    MONTH = "month"
    CHANNEL = "channel"
    RESIDENCE = "residence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """How the indicators of a programme are counted, as the settings say.

    Attributes:
        programme: Its name.
        words: Written by the coordinator.
    """

    programme: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """What happened month by month.

    Attributes:
        months: ``2026-03``, the newest first.
        figures: ``(month, activity)`` to count; None where it would show too few people.
    """

    months: tuple[str, ...]
    figures: dict[tuple[str, str], int | None]
