"""What the verify screen says of a file: what the file proves, and what the vault knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.records.ids import PlanId
from models.records.proof import ProofReport


class KeptMatch(StrEnum):
    """What the vault says of a file.

    Attributes:
        NOT_HERE: No plan of this number and version in this vault.
        SAME: Byte for byte the newest file that the vault keeps.
        EARLIER: Byte for byte the beginning of that file: signatures, or a time stamp, came after.
        OTHER: Neither: it is not a copy of what the vault keeps.
    """

    NOT_HERE = "not_here"
    SAME = "same"
    EARLIER = "earlier"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """One file that was looked at.

    Attributes:
        name: Its name, as somebody called it.
        plan_id: The plan of ours it is of; None: none in this vault.
        newest_version: The newest version of that plan that was frozen; 0: not known.
    """

    name: str
    report: ProofReport
    match: KeptMatch = KeptMatch.NOT_HERE
    plan_id: PlanId | None = None
    newest_version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StampQueue:
    """Closed plans without a time stamp.

    Attributes:
        count: How many.
        oldest: When the first of them was closed, UTC; None: there is none.
    """

    count: int
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamped:
    """What came of asking for time stamps.

    Attributes:
        done: How many plans were stamped.
        left: How many still wait.
        error: Code of what stopped it; empty: nothing did.
    """

    done: int
    left: int
    error: str = ""
