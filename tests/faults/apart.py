"""Does something in a process of its own: what crashes, hangs or is killed there stays there."""

from __future__ import annotations

import contextlib
import os
import pickle
import resource
import select
import signal
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
LONGEST_S = 120.0


class Died(Exception):
    """The process ended without an answer: killed, crashed, or too slow."""


class Raised(Exception):
    """The work raised something; the text is its traceback."""


def apart(work: Callable[[], T], longest_s: float = LONGEST_S) -> T:
    """Do something in a copy of this process; return its answer.

    Args:
        work: Its answer must be picklable.
        longest_s: Seconds after which it is taken to hang.

    Raises:
        Died: There was no answer.
        Raised: The work raised.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _answer(work, writing)
    os.close(writing)
    raw = _all_of(reading, longest_s)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not raw:
        raise Died(f"no answer, status {status}")
    is_done, answer = pickle.loads(raw)  # noqa: S301  (written by ourselves, just above)
    if not is_done:
        raise Raised(answer)
    result: T = answer
    return result


def _answer(work: Callable[[], object], writing: int) -> None:
    try:
        raw = pickle.dumps((True, work()))
    except BaseException:  # noqa: BLE001  (told to the parent)
        raw = pickle.dumps((False, traceback.format_exc()))
    with os.fdopen(writing, "wb") as stream:
        stream.write(raw)
    os._exit(0)


def _all_of(reading: int, longest_s: float) -> bytes:
    """Read until the end, or until the time is over: then nothing."""
    found = bytearray()
    end = time.monotonic() + longest_s
    with os.fdopen(reading, "rb", buffering=0) as stream:
        while True:
            ready, _, _ = select.select([stream], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                return b""
            more = stream.read(1 << 20)
            if not more:
                return bytes(found)
            found += more


def forget_peak() -> None:
    """Begin to watch how much memory this process holds at most (Linux; elsewhere since its start)."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def peak_bytes() -> int:
    """Return the most memory this process held since ``forget_peak``."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024
