"""A command that the system stops ends as with Ctrl+C: what it made for itself alone is removed first."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

# SIGHUP: the terminal was closed; Windows does not know it.
_ASKED: Final = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
_STOPPED_BY: Final = 128
"""A shell expects this much more than the number of the signal that stopped a program."""


@contextmanager
def stops_cleanly() -> Iterator[None]:
    """Turn the signals that ask for an end into ``KeyboardInterrupt`` meanwhile."""
    before = {number: signal.signal(number, _interrupt) for number in _ASKED}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def stopped_status(stop: KeyboardInterrupt) -> int:
    """Return the exit status of a program that was stopped."""
    return _STOPPED_BY + int(stop.args[0] if stop.args else signal.SIGINT)


def _interrupt(number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt(number)
