"""The other end of ``driven_child``: starts it, tells it what to do, and reads its memory."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE: Final = 60.0
_PIECE: Final = 1 << 24


class Child:
    """A running application."""

    def __init__(self, process: subprocess.Popen[bytes], errors: Path) -> None:
        self.process, self._errors = process, errors
        self._pending = b""
        assert process.stdout is not None
        os.set_blocking(process.stdout.fileno(), False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(process.stdout, selectors.EVENT_READ)

    @property
    def pid(self) -> int:
        """The process; the same before and after a lock."""
        return self.process.pid

    def errors(self) -> str:
        """Return what was written to the standard error."""
        return self._errors.read_text()

    def do(self, what: str, **values: object) -> None:
        """Ask for something."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": what, **values}).encode() + b"\n")
        self.process.stdin.flush()

    def wait_for(self, event: str) -> dict[str, Any]:
        """Return the next line that tells of an event."""
        while True:
            line: dict[str, Any] = json.loads(self._line(event))
            if line["event"] == event:
                return line
            if line["event"] == "failed":
                raise AssertionError(line)

    def end(self) -> None:
        """Have the application end as a person does."""
        self.do("end")
        self.process.wait(_PATIENCE)

    def _line(self, event: str) -> bytes:
        end = time.monotonic() + _PATIENCE
        while b"\n" not in self._pending:
            assert self.process.stdout is not None
            if not self._selector.select(max(0.0, end - time.monotonic())):
                raise AssertionError(f"no {event}; errors: {self.errors()}")
            piece = self.process.stdout.read()
            if not piece:
                raise AssertionError(f"ended before {event}; errors: {self.errors()}")
            self._pending += piece
        line, _, self._pending = self._pending.partition(b"\n")
        return line


@contextmanager
def running(
    folder: Path, *arguments: str, before: Sequence[str] = (), surroundings: dict[str, str] | None = None
) -> Iterator[Child]:
    """Run the application with nobody's settings.

    Args:
        folder: Home of the application.
        arguments: Of ``main.py``.
        before: A command that runs it, such as ``strace``.
        surroundings: More environment variables.
    """
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "PYTEST"))
        },
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1",
        **(surroundings or {}),
    }
    (folder / "tmp").mkdir(exist_ok=True, parents=True)
    errors = folder / "errors.txt"
    command = [*before, sys.executable, "-m", "tests.secrets.driven_child", *arguments]
    with errors.open("wb") as written:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=written
        )
    try:
        yield Child(process, errors)
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def may_read_memory() -> str:
    """Return why the memory of another process cannot be read here; empty when it can.

    The application keeps other processes of the same person out: only the administrator may look.
    """
    if sys.platform != "linux":
        return "memory is read through /proc, which is Linux's"
    return "" if os.geteuid() == 0 else "only the administrator may read the memory of the application"


def found_in_memory(pid: int, needles: dict[str, bytes]) -> dict[str, int]:
    """Return how many times each needle stands in the memory of a process; those that do not are left out.

    Pages read from a file and never writable are left out: the process cannot have put anything there.
    """
    overlap = max(map(len, needles.values())) - 1
    hits: dict[str, int] = {}
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _regions(pid):
            tail = b""
            for place in range(start, end, _PIECE):
                try:
                    memory.seek(place)
                    piece = memory.read(min(_PIECE, end - place))
                except (OSError, ValueError):  # a page of the kernel
                    break
                for name, needle in needles.items():
                    count = piece.count(needle) + (tail + piece[:overlap]).count(needle)
                    if count:
                        hits[name] = hits.get(name, 0) + count
                tail = piece[-overlap:]
    return hits


def _regions(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        bounds, rights, _, _, inode, *_ = line.split()
        is_ours = "w" in rights or inode == "0"
        if (
            rights.startswith("r")
            and is_ours
            and not line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]"))
        ):
            start, end = (int(part, 16) for part in bounds.split("-"))
            yield start, end
