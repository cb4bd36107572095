"""Throw-away vaults: encrypted like any other, in a private folder that is removed afterwards."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from controllers.headless.demo_clock import DemoClock
from controllers.headless.demo_session import DemoSession
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.demo.settings import demo_settings
from models.vault.keys import CHEAPEST

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.vault.keys import KdfParameters

SEED = 1


@contextmanager
def demo_workspace(
    path: Path, passphrase: str, clock: DemoClock, kdf: KdfParameters | None = None
) -> Iterator[Workspace]:
    """Create a vault with the settings of the demo and keep it open meanwhile.

    Raises:
        VaultError: See ``models.vault.vault.create``.
    """
    tasks = InlineTasks()
    session = SessionController(tasks, clock, kdf)
    workspace = session.create_now(path, passphrase, demo_settings())
    try:
        yield workspace
    finally:
        session.lock()


@contextmanager
def private_folder() -> Iterator[Path]:
    """Give a folder only this person can read, and remove it with all that is in it."""
    with TemporaryDirectory(prefix="palier-", ignore_cleanup_errors=True) as name:
        yield Path(name)


def make_demo(path: Path) -> str:
    """Make a vault of the demo data, closed.

    Args:
        path: The vault folder to make.

    Returns:
        Its passphrase, drawn at random: it lives as long as the vault.
    """
    passphrase = secrets.token_urlsafe(24)
    clock = DemoClock(utc_now())
    with demo_workspace(path, passphrase, clock, CHEAPEST) as workspace:
        DemoSession(workspace, clock, SEED).fill()
    return passphrase
