"""Locking replaces the process: closing the vault alone would leave its key and its rows in memory."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

DEMO_FOLDER: Final = "PALIER_DEMO_FOLDER"
DEMO_PASSPHRASE: Final = "PALIER_DEMO_PASSPHRASE"  # noqa: S105  (the name of a variable)
BACKUP_TO: Final = "PALIER_BACKUP_TO"


class LockScreen(NamedTuple):
    """What the lock screen must know; a tuple, because every start pays 3 ms for a dataclass.

    Attributes:
        vault: The vault that was closed; offered first.
        place: Code of the page to come back to.
        why: Code of what is said there (``ui.locking.why``); empty: that the vault is locked.
        surroundings: Environment variables to hand over: the folder and passphrase of the demonstration, the
            folder of the backups; never a passphrase that somebody chose.
    """

    vault: Path | None
    place: str = ""
    why: str = ""
    surroundings: Mapping[str, str] | None = None


if TYPE_CHECKING:
    ReplaceProcess = Callable[[LockScreen], None]
    """Shows the lock screen in a new process instead of this one; comes back only when it could not."""


def replace_process(screen: LockScreen) -> None:
    """Run this program again, from its beginning, in the place of this process.

    On Windows, which cannot replace a process, another one is started and this one ended at once.

    Raises:
        OSError: The system refused; the process goes on.
    """
    os.environ.update(screen.surroundings or {})
    command = program() + arguments(screen)
    if sys.platform == "win32":
        _start_and_end(command)
    else:
        os.execv(command[0], command)  # noqa: S606  (this very program)


def arguments(screen: LockScreen) -> list[str]:
    """Return what is written after the program's name to have the lock screen."""
    told = {"--locked": screen.vault, "--place": screen.place, "--why": screen.why}
    return [word for name, value in told.items() if value for word in (name, str(value))]


def read(words: Sequence[str]) -> LockScreen | None:
    """Return what ``arguments`` wrote; None when it did not write these.

    Not by ``argparse``: importing it, and what it says in two languages, takes a seventh of the time to the
    lock screen.
    """
    names, values = words[::2], words[1::2]
    if not words or len(names) != len(values) or not {"--locked", "--place", "--why"}.issuperset(names):
        return None
    from pathlib import Path  # noqa: PLC0415  (a start without a lock does not need it)

    told = dict(zip(names, values, strict=True))
    vault = told.get("--locked")
    return LockScreen(
        vault=Path(vault) if vault else None, place=told.get("--place", ""), why=told.get("--why", "")
    )


def program(argv: Sequence[str] | None = None, original: Sequence[str] | None = None) -> list[str]:
    """Return the command that started this program, without its arguments.

    Args:
        argv: The program's name and its arguments; those of this process by default.
        original: The whole command line, the interpreter's own options included.
    """
    if getattr(sys, "frozen", False):  # one packed program: there is no interpreter
        return [sys.executable]
    argv = sys.argv if argv is None else argv
    original = sys.orig_argv if original is None else original
    return [sys.executable, *original[1 : len(original) - len(argv) + 1]]


def taken(name: str) -> str:
    """Return a variable that was handed over, and forget it: no program started from here sees it."""
    return os.environ.pop(name, "")


def _start_and_end(command: list[str]) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (used here only)
        import subprocess  # noqa: PLC0415

        subprocess.Popen(command)  # noqa: S603  (this very program)
        kernel = ctypes.windll.kernel32
        kernel.TerminateProcess(kernel.GetCurrentProcess(), 0)
