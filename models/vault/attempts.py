"""The wait after wrong passphrases: it stops a bystander, not a thief with the disk (that is Argon2's work).

Failures are counted for each slot that was tried, so that a colleague who comes in does not clear the wait of
a slot that is under attack; who names no slot tries them all. The count is kept in a small file of the vault
folder; for a vault that can only be read, in the data folder of this computer, under the id of the vault. It
bears no name and no date::

    2
    <id of the slot, 32 hex> <failures in a row> <milliseconds of the steady clock at the last one>

Nobody sets the steady clock, and it begins again when the computer starts: by then at least as much time has
passed as it says. So neither a restart nor a change of the date shortens a wait, and nobody waits twice.
The first format was the count alone, for everybody.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

from models.clock import steady_seconds
from models.errors import VaultError
from models.paths import data_folder
from models.vault import header as headers
from models.vault import medium
from models.vault.lock import alone_in
from models.vault.slots import WRONG

FILE: Final = "vault.tries"
FREE: Final = 4
"""Failures that cost nothing: people slip."""
_WAITS: Final = (5, 15, 30, 60, 120, 240, 300)
"""Seconds after the fifth failure, the sixth…; the last one from then on."""
_MOST: Final = 100_000
_VERSION: Final = "2"
_LINE: Final = re.compile(r"([0-9a-f]{32}) ([0-9]{1,6}) ([0-9]{1,15})", re.ASCII)
_MOST_BYTES: Final = 4096
_EVERYBODY: Final = UUID(int=0)
"""Stands for the slots that have no line of their own."""


class Count(NamedTuple):
    """The failures of one slot.

    Attributes:
        failures: In a row.
        last: Seconds of the steady clock at the last one; None: not known.
    """

    failures: int
    last: float | None


class Attempt:
    """One attempt to open a vault.

    Attributes:
        opened: The slot that was opened; its failures are forgotten.
    """

    def __init__(self, tried: Collection[UUID]) -> None:
        self.opened = next(iter(tried)) if len(tried) == 1 else None


def wait_after(failures: int) -> int:
    """Return the seconds to wait after a number of failures in a row."""
    if failures <= FREE:
        return 0
    return _WAITS[min(failures - FREE, len(_WAITS)) - 1]


class Attempts:
    """Counts the failures of every vault opened by this program."""

    def __init__(self, monotonic: Callable[[], float] = steady_seconds) -> None:
        """Begin to count.

        Args:
            monotonic: Seconds of a clock that nobody sets, counted from the start of the computer.
        """
        self._monotonic = monotonic
        self._started = monotonic()
        self._unwritten: dict[Path, dict[UUID, Count]] = {}

    def seconds_left(self, folder: Path, tried: Collection[UUID] = ()) -> int:
        """Return the whole seconds until a passphrase may be tried; 0 when it may now.

        Args:
            folder: The vault folder.
            tried: The slots it would be tried on; none: those of nobody in particular.
        """
        return self._longest(self._read(folder), tried or (_EVERYBODY,))

    def failures(self, folder: Path, slot: UUID = _EVERYBODY) -> int:
        """Return the failures in a row of a slot."""
        return _of(self._read(folder), slot).failures

    @contextmanager
    def counted(self, folder: Path, tried: Collection[UUID] = ()) -> Iterator[Attempt]:
        """Surround one attempt to open a vault, and let it say which slot was opened.

        The failure is written before the attempt: cutting the power in the middle does not give a free one.

        Args:
            folder: The vault folder.
            tried: The slots that what was typed is tried on.

        Raises:
            VaultError: ``vault.too_soon``, with ``seconds``.
        """
        tried = tuple(tried) or (_EVERYBODY,)
        before = self._begin(folder, tried)
        attempt = Attempt(tried)
        try:
            yield attempt
        except VaultError as error:
            if error.code in WRONG:
                self._wait_from_now(folder, tried)
                error.params.setdefault("seconds", self.seconds_left(folder, tried))
            else:
                self._take_back(folder, before, tried)
            raise
        except BaseException:
            self._take_back(folder, before, tried)
            raise
        forgotten = {_EVERYBODY} | ({attempt.opened} if attempt.opened is not None else set())
        self._take_back(folder, before, tried, forgotten)

    def _begin(self, folder: Path, tried: Collection[UUID]) -> dict[UUID, Count]:
        """Count a failure for each slot, what others try meanwhile included; return the counts before it.

        Raises:
            VaultError: ``vault.too_soon``, with ``seconds``.
        """
        with alone_in(folder):
            before = self._read(folder)
            if left := self._longest(before, tried):
                if any(count.last is None for count in before.values()):
                    self._write(folder, before)  # a wait that no file tells the beginning of begins now
                raise VaultError("vault.too_soon", seconds=left)
            now = self._monotonic()
            failed = {slot: Count(min(_of(before, slot).failures + 1, _MOST), now) for slot in tried}
            self._write(folder, {**before, **failed})
        return before

    def _wait_from_now(self, folder: Path, tried: Collection[UUID]) -> None:
        """Have the wait begin now, not when the derivation did."""
        with alone_in(folder):
            counts, now = self._read(folder), self._monotonic()
            failed = {slot: Count(max(_of(counts, slot).failures, 1), now) for slot in tried}
            self._write(folder, {**counts, **failed})

    def _take_back(
        self,
        folder: Path,
        before: dict[UUID, Count],
        tried: Collection[UUID],
        forgotten: Collection[UUID] = (),
    ) -> None:
        """Take back the failure counted for each slot; what another program counted meanwhile stays."""
        with alone_in(folder):
            counts = self._read(folder)
            for slot in tried:
                count, earlier = _of(counts, slot), _of(before, slot)
                left = max(count.failures - 1, 0)
                counts[slot] = earlier if left == earlier.failures else Count(left, count.last)
                if not left or (slot not in before and left == earlier.failures):
                    del counts[slot]  # that of everybody stands for it
            self._write(folder, {slot: count for slot, count in counts.items() if slot not in forgotten})

    def _longest(self, counts: dict[UUID, Count], tried: Collection[UUID]) -> int:
        return max(self._wait(_of(counts, slot)) for slot in tried)

    def _wait(self, count: Count) -> int:
        now, last = self._monotonic(), count.last
        if last is None:
            waited = now - self._started
        else:
            waited = now - last if last <= now else now  # the computer was started since
        return max(0, math.ceil(wait_after(count.failures) - waited))

    def _read(self, folder: Path) -> dict[UUID, Count]:
        counts: dict[UUID, Count] = {}
        for found in (*map(_counts_in, _places(folder)), self._unwritten.get(folder, {})):
            worse = {
                slot: count for slot, count in found.items() if count.failures > _of(counts, slot).failures
            }
            counts = {**counts, **worse}
        return counts

    def _write(self, folder: Path, counts: dict[UUID, Count]) -> None:
        """Keep the counts in the vault folder; where it refuses, on this computer, else in this program.

        What is written is kept nowhere else: another program may have taken its own failure back since.
        """
        lines = [
            f"{slot.hex} {failures} {int((self._started if last is None else last) * 1000)}\n"
            for slot, (failures, last) in counts.items()
        ]
        text = "".join((f"{_VERSION}\n", *lines)) if counts else ""
        here, *elsewhere = _places(folder)
        # Where nothing may be added, a file that is there already could be written, and never removed.
        is_kept = medium.obstacle(folder, ()) is None and _keep(here, text)
        for place in elsewhere:
            with suppress(OSError):
                if text and not is_kept:
                    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            is_kept |= _keep(place, "" if is_kept else text)
        if is_kept:
            self._unwritten.pop(folder, None)
        else:
            self._unwritten[folder] = counts


def _places(folder: Path) -> tuple[Path, ...]:
    """Return where the counts of a vault may be: in its folder, or in the data folder under its id."""
    try:
        vault_id = headers.read(folder).header.vault_id
    except (VaultError, OSError):
        return (folder / FILE,)  # no vault: nothing of it can be opened either
    return folder / FILE, data_folder() / f"{FILE}-{vault_id.hex}"


def _counts_in(file: Path) -> dict[UUID, Count]:
    try:
        with file.open("rb") as stream:
            return _parsed(stream.read(_MOST_BYTES))
    except OSError:
        return {}


def _keep(file: Path, text: str) -> bool:
    """Write a file, or remove it when it has nothing to say; say whether the disk took it.

    It is never seen half written: a count that cannot be read would have people wait for nothing.
    """
    aside = file.with_name(f"{file.name}.part")
    try:
        if not text:
            file.unlink(missing_ok=True)
        else:
            aside.write_text(text, encoding="ascii")
            aside.replace(file)
    except OSError:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        return False
    return True


def _of(counts: dict[UUID, Count], slot: UUID) -> Count:
    return counts.get(slot) or counts.get(_EVERYBODY) or Count(0, None)


def _parsed(content: bytes) -> dict[UUID, Count]:
    text = content.decode("ascii", "replace")
    if text.isdecimal():
        return {_EVERYBODY: Count(min(int(text[:9]), _MOST), None)}
    version, *lines = text.split("\n")
    found = [_LINE.fullmatch(line) for line in lines[:-1]]
    if version != _VERSION or lines[-1:] != [""] or not found or None in found:
        # A file that was spoilt is worth one short wait: neither a way around nor a way to shut people out.
        return {_EVERYBODY: Count(FREE + 1, None)}
    return {
        UUID(hex=line[1]): Count(min(int(line[2]), _MOST), int(line[3]) / 1000)
        for line in found
        if line is not None
    }
