"""The wait after wrong passphrases: it stops a bystander, not a thief with the disk (that is Argon2's work).

The count is kept in a small file of the vault folder, without a name or a date. The wait is counted with the
monotonic clock from the last failure, or from the start of the program when that came later, so that neither
a restart nor a change of the clock shortens it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from models.clock import steady_seconds
from models.errors import VaultError
from models.vault import medium
from models.vault.slots import WRONG

FILE: Final = "vault.tries"
FREE: Final = 4
"""Failures that cost nothing: people slip."""
_WAITS: Final = (5, 15, 30, 60, 120, 240, 300)
"""Seconds after the fifth failure, the sixth…; the last one from then on."""
_MOST: Final = 100_000


def wait_after(failures: int) -> int:
    """Return the seconds to wait after a number of failures in a row."""
    if failures <= FREE:
        return 0
    return _WAITS[min(failures - FREE, len(_WAITS)) - 1]


class Attempts:
    """Counts the failures of every vault opened by this program."""

    def __init__(self, monotonic: Callable[[], float] = steady_seconds, started: float | None = None) -> None:
        """Begin to count.

        Args:
            monotonic: Seconds of a clock that nobody sets.
            started: What it said when the program started; None: it starts now.
        """
        self._monotonic = monotonic
        self._started = monotonic() if started is None else started
        self._last: dict[Path, float] = {}
        self._unwritten: dict[Path, int] = {}

    def seconds_left(self, folder: Path) -> int:
        """Return the whole seconds until a passphrase may be tried; 0 when it may now."""
        waited = self._monotonic() - self._last.get(folder, self._started)
        return max(0, math.ceil(wait_after(self.failures(folder)) - waited))

    def failures(self, folder: Path) -> int:
        """Return the failures in a row."""
        unwritten = self._unwritten.get(folder, 0)
        try:
            text = (folder / FILE).read_bytes()[:16]
        except OSError:
            return unwritten
        # A file that was spoilt is worth one short wait: neither a way around nor a way to shut people out.
        return max(unwritten, min(int(text), _MOST) if text.isdigit() else FREE + 1)

    @contextmanager
    def counted(self, folder: Path) -> Iterator[None]:
        """Surround one attempt to open a vault.

        The failure is written before the attempt: cutting the power in the middle does not give a free one.

        Raises:
            VaultError: ``vault.too_soon``, with ``seconds``.
        """
        if left := self.seconds_left(folder):
            raise VaultError("vault.too_soon", seconds=left)
        before = self.failures(folder)
        self._write(folder, before + 1)
        try:
            yield
        except VaultError as error:
            if error.code in WRONG:
                self._last[folder] = self._monotonic()
                error.params.setdefault("seconds", self.seconds_left(folder))
            else:
                self._write(folder, before)
            raise
        except BaseException:
            self._write(folder, before)
            raise
        self._write(folder, 0)

    def _write(self, folder: Path, failures: int) -> None:
        """Keep the count; on a medium that cannot be written it lives as long as the program."""
        self._unwritten[folder] = failures
        if medium.obstacle(folder, ()) is not None:
            return  # a file that is there already could be written, and never removed
        with suppress(OSError):
            if failures == 0:
                (folder / FILE).unlink(missing_ok=True)
            elif folder.is_dir():
                (folder / FILE).write_bytes(str(failures).encode())
