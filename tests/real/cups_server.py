"""A private print service with two network printers, on this computer alone, for the time of a test."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

NEEDED = ("cupsd", "ippeveprinter", "lp", "lpstat", "lpadmin", "lpoptions", "avahi-daemon", "dbus-daemon")
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
_AVAHI_PID = Path("/run/avahi-daemon/pid")
_LOCK = Path(tempfile.gettempdir()) / "palier-cups.lock"
_AVAHI = """[server]
host-name=essai
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[wide-area]
enable-wide-area=no
[publish]
publish-workstation=no
"""
_CUPSD = """LogLevel warn
Listen 127.0.0.1:{port}
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
 Order allow,deny
 Allow localhost
</Location>
<Location /admin>
 Order allow,deny
 Allow localhost
</Location>
<Policy default>
 <Limit All>
  Order deny,allow
  Allow localhost
 </Limit>
</Policy>
"""
_FILES = """ServerRoot {root}/server
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
"""
# A printer that takes a moment, as paper does; without a command ippeveprinter sleeps up to ten seconds.
_PRINT = '#!/bin/sh\nsleep 0.4\ncp "$1" "{received}/$$.pdf"\n'


def missing() -> list[str]:
    """Name the commands that this computer lacks."""
    return [name for name in NEEDED if shutil.which(name, path=_PATH) is None]


@dataclass
class PrintService:
    """A running service; ``received`` holds what came out of the printers."""

    root: Path
    port: int
    environment: dict[str, str]
    printers: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    ports: dict[str, int] = field(default_factory=dict)

    @property
    def received(self) -> list[Path]:
        return sorted((self.root / "received").glob("*.pdf"), key=lambda path: path.stat().st_mtime)

    @property
    def spool(self) -> list[str]:
        """Names of the files of jobs that the service keeps on the disk."""
        return sorted(path.name for path in (self.root / "spool").iterdir() if path.is_file())

    def switch_off(self, name: str) -> None:
        _end(self.printers.pop(name))

    def switch_on(self, name: str) -> None:
        self.printers[name] = _printer(self, name, self.ports[name])

    def job(self, name: str) -> str:
        """Long status of the last jobs of a printer, whatever their state."""
        command = ["lpstat", "-W", "all", "-l", "-o", name]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        ).stdout


@contextmanager
def print_service() -> Iterator[PrintService]:
    """Start a bus, avahi, two printers (``Recto_verso`` and ``Simple``) and cupsd; end them by their ids."""
    with _alone(), tempfile.TemporaryDirectory(prefix="palier-cups-") as folder:
        # The filters of the service run under another account: they must be able to come through here.
        Path(folder).chmod(0o755)
        with _running(Path(folder)) as service:
            yield service


@contextmanager
def _running(root: Path) -> Iterator[PrintService]:
    for name in ("spool/tmp", "cache", "state", "log", "received", "server", "home"):
        (root / name).mkdir(parents=True)
    environment = {**os.environ, "PATH": _PATH, "HOME": str(root / "home"), "LC_ALL": "C", "USER": _user()}
    environment.pop("CUPS_USER", None)
    started: list[subprocess.Popen[bytes]] = []
    port = _free_port()
    service = PrintService(root, port, environment)
    try:
        started.append(_bus(root, environment))
        (root / "avahi.conf").write_text(_AVAHI)
        avahi = [
            "avahi-daemon",
            "--no-rlimits",
            "--no-drop-root",
            "--no-chroot",
            "-f",
            str(root / "avahi.conf"),
        ]
        started.append(_start(avahi, root / "log/avahi", environment))
        _wait(lambda: b"Server startup complete" in (root / "log/avahi").read_bytes(), "avahi")
        for name in ("Recto_verso", "Simple"):
            service.ports[name] = _free_port()
            service.switch_on(name)
        (root / "cupsd.conf").write_text(_CUPSD.format(port=port))
        (root / "files.conf").write_text(_FILES.format(root=root))
        cupsd = ["cupsd", "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "files.conf")]
        started.append(_start(cupsd, root / "log/cupsd", environment))
        _wait(lambda: _answers(port), "cupsd")
        environment["CUPS_SERVER"] = f"127.0.0.1:{port}"
        for name, printer_port in service.ports.items():
            uri = f"ipp://localhost:{printer_port}/ipp/print"
            command = ["lpadmin", "-p", name, "-E", "-v", uri, "-m", "everywhere"]
            subprocess.run(command, env=environment, check=True, capture_output=True)
        yield service
    finally:
        for process in (*service.printers.values(), *reversed(started)):
            _end(process)


def _bus(root: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start a private bus: ippeveprinter of CUPS 2.4 does not start without avahi, nor avahi without a bus."""
    address = f"unix:path={root / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", f"--address={address}"]
    process = _start(command, root / "log/bus", environment)
    _wait((root / "bus").exists, "dbus-daemon")
    environment["DBUS_SYSTEM_BUS_ADDRESS"] = environment["DBUS_SESSION_BUS_ADDRESS"] = address
    return process


def _avahi(root: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    (root / "avahi.conf").write_text(_AVAHI)
    command = [
        "avahi-daemon",
        "--no-rlimits",
        "--no-drop-root",
        "--no-chroot",
        "-f",
        str(root / "avahi.conf"),
    ]
    process = _start(command, root / "log/avahi", environment)
    _wait(lambda: b"Server startup complete" in (root / "log/avahi").read_bytes(), "avahi")
    return process


def _has_avahi() -> bool:
    """Whether this computer runs its own, on its own bus: only one can run."""
    try:
        os.kill(int(_AVAHI_PID.read_text()), 0)
    except (OSError, ValueError):
        return False
    return True


@contextmanager
def _alone() -> Iterator[None]:
    """Wait for another test process that has the service: avahi can run only once on a computer."""
    import fcntl  # noqa: PLC0415  (absent on Windows, where nothing here runs)

    with _LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _printer(service: PrintService, name: str, port: int) -> subprocess.Popen[bytes]:
    script = service.root / "print.sh"
    script.write_text(_PRINT.format(received=service.root / "received"))
    script.chmod(0o755)
    sides = ["-2"] if name == "Recto_verso" else []
    formats = ["-f", "application/pdf,image/pwg-raster", "-s", "30,20"]
    command = ["ippeveprinter", *sides, "-p", str(port), "-n", "localhost", *formats, "-c", str(script)]
    model = ["-d", str(service.root / "state"), "-r", "off", "-M", "Essai", "-m", name, name]
    process = _start([*command, *model], service.root / f"log/{name}", service.environment)
    _wait(lambda: _answers(port), name)
    return process


def _start(command: list[str], log: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    with log.open("wb") as output:
        return subprocess.Popen(
            command, stdout=output, stderr=output, env=environment, start_new_session=True
        )


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(3)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(3)


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 0.2).close()
    except OSError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _user() -> str:
    import pwd  # noqa: PLC0415  (absent on Windows, where nothing here runs)

    return pwd.getpwuid(os.getuid()).pw_name


def _wait(is_ready: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 8
    while not is_ready():
        if time.monotonic() > deadline:
            raise RuntimeError(f"{what} did not start")
        time.sleep(0.02)
