"""Every file that the main job writes, and what stands in them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.compiled import WRITES_NOTHING
from tests.secrets.child import ROOT
from tests.secrets.main_job import EXPORTED, SECRETS

CALLS: Final = (
    "openat,open,creat,write,pwrite64,writev,pwritev,rename,renameat,renameat2,link,linkat,symlink,symlinkat"
)
_ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
_LONGEST: Final = 1 << 17
_OPENED: Final = re.compile(r"(?:openat|open|creat)\(.*O_(?:WRONLY|RDWR|CREAT).* = \d+<(.*?)>")
_WRITTEN: Final = re.compile(r"(?:p?writev?|pwrite64)\(\d+<(.*?)>, ")
_NAMED: Final = re.compile(r'(?:rename|link|symlink)\w*\(.*"([^"]*)"[^"]* = 0')


@dataclass
class Traces:
    """What was seen.

    Attributes:
        written: Every file opened for writing, made, or written to.
        leaks: Where a secret was written or found, and which.
        job: What the job itself said.
    """

    written: set[str] = field(default_factory=set)
    leaks: set[tuple[str, str]] = field(default_factory=set)
    job: str = ""


def missing() -> str:
    """Return why the job cannot be watched here; empty when it can."""
    return "" if sys.platform == "linux" and shutil.which("strace") else "strace is not installed"


def needles() -> dict[bytes, str]:
    """Return the secrets as they may be written."""
    found = {}
    for secret in SECRETS:
        for encoding in _ENCODINGS:
            try:
                found[secret.encode(encoding)] = secret
            except UnicodeEncodeError:
                continue
    return found


def watch_the_main_job(folder: Path) -> Traces:
    """Do the main job under strace, then read everything it wrote.

    Args:
        folder: Empty; everything of the job lives in it.
    """
    log, home = folder / "strace.log", folder / "home"
    home.mkdir()
    traces = Traces(job=_run(log, home))
    marks = {"".join(f"\\x{byte:02x}" for byte in needle): name for needle, name in needles().items()}
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            _read(line, marks, traces)
    _search_files(traces, home)
    return traces


def is_asked_for(path: str) -> bool:
    """Tell whether a place is where the person asked the plan to go: the export and the printer."""
    return path.endswith((EXPORTED, "/printer/document")) or path.startswith("pipe:")


def _run(log: Path, home: Path) -> str:
    surroundings = {
        **{
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "PYTEST"))
        },
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "TMPDIR": str(home),
        "PYTHONDONTWRITEBYTECODE": "1",
        WRITES_NOTHING: "1",
    }
    strace = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        str(_LONGEST),
        "-e",
        f"trace={CALLS}",
        "-o",
        str(log),
    ]
    pytest = [
        "-m",
        "pytest",
        "-q",
        "-s",
        "-n",
        "0",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:logging",
        "-o",
        "tmp_path_retention_policy=all",  # what it wrote is read afterwards
        "--basetemp",
        str(home / "job"),
    ]
    done = subprocess.run(
        [*strace, sys.executable, *pytest, "tests/secrets/main_job.py"],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    return done.stdout + done.stderr


def _read(line: str, marks: dict[str, str], traces: Traces) -> None:
    call = line.partition("(")[0]
    if "write" in call:  # looked for first: its lines hold all that was written
        if (written := _WRITTEN.search(line)) is not None:
            path = _plain(written[1])
            traces.written.add(path)
            traces.leaks |= {(path, name) for mark, name in marks.items() if mark in line}
    elif (match := _OPENED.search(line) or _NAMED.search(line)) is not None:
        traces.written.add(_plain(match[1]))


def _plain(path: str) -> str:
    """Return a path as strace wrote it, its bytes turned back into letters."""
    raw = re.sub(rb"\\x([0-9a-f]{2})", lambda found: bytes.fromhex(found[1].decode()), path.encode())
    return raw.decode(errors="replace")


def _search_files(traces: Traces, home: Path) -> None:
    """Look into whatever is left, also what was written through memory."""
    left = {str(path) for path in home.rglob("*") if path.is_file()}
    for path in sorted(traces.written | left):
        file = Path(path)
        if file.is_file() and not path.startswith(("/dev", "/proc", "/sys")):
            content = file.read_bytes()
            traces.leaks |= {(path, name) for needle, name in needles().items() if needle in content}
