"""Fills a vault with invented files: what is much is invented in one process and written in another.

In one process they would take turns: inventing and writing are Python for the greater part, and one
interpreter runs one thread at a time.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import IO, TYPE_CHECKING, Final, cast

from models.demo.batch import VaultState
from models.demo.filler import BATCH_SIZE, Crowd, Filler
from models.demo.inserting import Lot
from models.errors import StorageFailure
from models.interpreter import command, environment, is_packed

if TYPE_CHECKING:
    from models.storage.store import Store

Progress = Callable[[str, int, int], None]
"""``(what, done, total)``: called after each lot."""
_WORK: Final = "from models.demo.filling import invent; invent()"
_LENGTH: Final = 8
"""Bytes that tell how long the lot is that follows."""
_LONGEST_END_S: Final = 60
"""How long the other process may take to end once all its lots came."""


def fill(store: Store, crowd: Crowd, progress: Progress) -> None:
    """Add residences, employers and residents, with all that goes with them.

    Args:
        store: Of the opened vault.
        crowd: How much to invent.
        progress: Told how far it is.

    Raises:
        StorageFailure: The disk refused, or inventing stopped; the lots before stay.
    """
    state = VaultState.of(store)
    if crowd.residents < BATCH_SIZE or is_packed():
        Filler(state, crowd, partial(_write, store, progress)).fill()
        return
    with _invented_apart(state, crowd) as lots:
        for lot in lots:
            _write(store, progress, lot)


def invent() -> None:
    """Invent what the standard input asks for, and give it on the standard output: the other process."""
    state, crowd = pickle.load(sys.stdin.buffer)  # noqa: S301  (the process that started this one wrote it)
    Filler(state, crowd, _give).fill()


def _write(store: Store, progress: Progress, lot: Lot) -> None:
    lot.write(store)
    if lot.progress is not None:
        progress(*lot.progress)


def _give(lot: Lot) -> None:
    packed = lot.packed()
    sys.stdout.buffer.write(len(packed).to_bytes(_LENGTH, "big"))
    sys.stdout.buffer.write(packed)
    sys.stdout.buffer.flush()


@contextmanager
def _invented_apart(state: VaultState, crowd: Crowd) -> Iterator[Iterator[Lot]]:
    """Give the lots of another process, which waits whenever one is not taken yet; it never outlives this."""
    process = subprocess.Popen(  # noqa: S603  (this interpreter, a fixed program)
        command(_WORK),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
    )
    asked, given = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
    with process:
        try:
            with suppress(OSError), asked:  # one that is gone already is found out when nothing comes
                pickle.dump((state, crowd), asked)
            yield _lots(given)
            if _end_of(process) != 0:
                raise StorageFailure("storage.io")
        finally:
            process.kill()


def _end_of(process: subprocess.Popen[bytes]) -> int | None:
    """Return how the process ended; None when it has not although it gave all."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(_LONGEST_END_S)
    return process.returncode


def _lots(given: IO[bytes]) -> Iterator[Lot]:
    while length := given.read(_LENGTH):
        size = int.from_bytes(length, "big")
        packed = given.read(size)
        if len(packed) < size or len(length) < _LENGTH:
            raise StorageFailure("storage.io")
        yield Lot.unpacked(packed)
