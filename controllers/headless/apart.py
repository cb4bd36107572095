"""Makes the demo vault in a process of its own: what made it leaves no memory behind in the window's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from models.errors import StorageFailure
from models.interpreter import command, environment, is_packed

_WORK = "import sys; from controllers.headless.apart import work; work(sys.stdin.readline().rstrip())"


def make_demo_apart(path: Path) -> str:
    """Make a vault of the demo data, closed.

    Args:
        path: The vault folder to make.

    Returns:
        Its passphrase; it comes through a pipe, never through arguments.

    Raises:
        StorageFailure: ``storage.io``, the vault could not be made.
    """
    if is_packed():
        from controllers.headless.throw_away import make_demo  # noqa: PLC0415  (heavy, and only here)

        return make_demo(path)
    done = subprocess.run(  # noqa: S603  (this interpreter, a fixed program, the path on its standard input)
        command(_WORK),
        input=f"{path.absolute()}\n",
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment(),
    )
    if done.returncode or not done.stdout:
        raise StorageFailure("storage.io")
    return done.stdout.strip()


def work(path: str) -> None:
    """Make the vault and write its passphrase to the standard output: what the other process runs."""
    from controllers import lean_qt  # noqa: PLC0415  (only here, as what follows)
    from models.vault.hardening import harden  # noqa: PLC0415

    harden()
    lean_qt.start_command()
    from controllers.headless.throw_away import make_demo  # noqa: PLC0415

    sys.stdout.write(make_demo(Path(path)))
