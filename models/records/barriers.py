"""What stands in a person's way, as they told it: three states, and who noted each change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class BarrierState(StrEnum):
    """« Not discussed » is no « no »; nothing here ever blocks a proposal."""

    NOT_DISCUSSED = "not_discussed"
    YES = "yes"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarrierChange:
    """One change of one barrier.

    Attributes:
        before: State it had.
        after: State it was given.
        noted_at: Instant in UTC.
    """

    before: BarrierState
    after: BarrierState
    noted_by: str
    noted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BarrierRecord:
    """A barrier that was discussed.

    Attributes:
        code: Of the vocabulary ``barrier``; what precedes the dot is its theme.
        changes: The newest first; empty while nothing was noted.
    """

    code: str
    state: BarrierState
    is_special: bool = False
    changes: tuple[BarrierChange, ...] = ()

    @property
    def theme(self) -> str:
        """Code of the vocabulary ``barrier_domain``."""
        return self.code.partition(".")[0]
