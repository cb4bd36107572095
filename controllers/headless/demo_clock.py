"""A clock set by hand, so that a demo has a past."""

from __future__ import annotations

from datetime import datetime, timedelta


class DemoClock:
    """Says the instant it was set to.

    Args:
        now: Instant in UTC.
    """

    def __init__(self, now: datetime) -> None:
        self._now = now

    def __call__(self) -> datetime:
        """Return the instant."""
        return self._now

    def set(self, now: datetime) -> None:
        """Set the clock to an instant in UTC, before or after."""
        self._now = now

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self._now += by
