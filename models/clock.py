"""Time enters the application here, so that tests can stop it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present instant, in UTC."""
    return datetime.now(UTC)


def steady_seconds() -> float:
    """Return seconds since some moment: nobody can set them back, and those that the computer slept count."""
    return _steady()


def _steady_clock() -> Callable[[], float]:
    """Return the clock that goes on during sleep, which ``time.monotonic`` does not do on every system."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):  # Linux, then macOS; Windows has neither
        if hasattr(time, name):
            return partial(time.clock_gettime, getattr(time, name))
    return time.monotonic


_steady = _steady_clock()
