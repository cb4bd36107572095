"""The computer goes to sleep with the vault open: on a private bus, with our own login service."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from models.errors import VaultError
from models.vault.lock import VaultLock
from models.vault.vault import LOCK
from tests.secrets.child import ROOT, Child, running
from tests.secrets.planted import plant

_PATIENCE: Final = 30.0


@dataclass
class Suspends:
    """What was seen.

    Attributes:
        locked: How many times the vault was closed when the login service was let go on.
        ready: Seconds from the announcement of sleep until then.
        painted: Seconds until the lock screen was painted.
    """

    locked: int = 0
    ready: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)


def missing() -> str:
    """Return why there is no private bus here; empty when there is."""
    return "" if sys.platform == "linux" and shutil.which("dbus-daemon") else "dbus-daemon is not installed"


def suspend(folder: Path, times: int) -> Suspends:
    """Open the vault and announce sleep, several times."""
    planted = plant(folder / "Essai.palier", residents=1)
    seen = Suspends()
    with _bus(folder) as address:
        surroundings = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
        with (
            _service({**os.environ, **surroundings}) as service,
            running(folder, "--vault", str(planted.path), surroundings=surroundings) as child,
        ):
            child.wait_for("ready")
            for _ in range(times):
                service.wait_for("delayed")
                child.do("unlock", passphrase=planted.passphrase)
                child.wait_for("open")
                _sleep_once(service, child, planted.path, seen)
            child.end()
    return seen


def _sleep_once(service: Service, child: Child, vault: Path, seen: Suspends) -> None:
    service.order("sleep")
    told = service.wait_for("told-sleep")
    ready = service.wait_for("ready")
    seen.locked += _is_closed(vault)
    seen.ready.append(ready - told)
    painted = child.wait_for("painted")
    assert painted["locked"]
    seen.painted.append(painted["at"] - told)
    child.wait_for("ready")


def _is_closed(vault: Path) -> bool:
    try:
        VaultLock.take(vault / LOCK).release()
    except VaultError:
        return False
    return not list(vault.rglob("*-wal"))


class Service:
    """The login service, and the lines it writes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def order(self, word: str) -> None:
        """Have it announce something."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def wait_for(self, word: str) -> float:
        """Return the steady time at which it said something."""
        assert self._process.stdout is not None
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            said, _, moment = self._process.stdout.readline().partition(" ")
            if said == word:
                return float(moment)
            assert said, f"the login service ended before {word}"
        raise AssertionError(f"the login service never said {word}")


@contextmanager
def _bus(folder: Path) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:dir={folder}"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.communicate()


@contextmanager
def _service(environment: dict[str, str]) -> Iterator[Service]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.secrets.login_service"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        service = Service(process)
        service.wait_for("serving")
        yield service
    finally:
        process.kill()
        process.communicate()
