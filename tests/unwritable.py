"""Places that really refuse to be written to: a stick mounted for reading only, a folder without the right."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_WRITE_BITS = 0o222
_VERSION_3 = 0x20080522
_OVERRIDES = (1 << 1) | (1 << 2)
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: root writes where nobody may."""


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Set(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


def is_bound_by_rights() -> bool:
    """Say whether this process can be kept from writing by the rights of a file."""
    return sys.platform == "linux" or (hasattr(os, "getuid") and os.getuid() != 0)


def can_mount() -> bool:
    """Say whether this process may mount a small disk where everything sees it: root, on Linux."""
    return sys.platform == "linux" and os.getuid() == 0 and shutil.which("mount") is not None


@contextlib.contextmanager
def without_the_right(folder: Path) -> Iterator[Path]:
    """Take every right to write away from a folder and what it holds; root is bound by it too meanwhile."""
    modes = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path, mode in modes.items():
        path.chmod(mode & ~_WRITE_BITS)
    try:
        with _bound():
            yield folder
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


@contextlib.contextmanager
def read_only_stick(folder: Path, place: Path) -> Iterator[Path]:
    """Copy a folder onto a small disk of its own, which then refuses every write; yield the copy."""
    place.mkdir()
    _run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place))
    try:
        copy = Path(shutil.copytree(folder, place / folder.name))
        _run("mount", "-o", "remount,ro", str(place))
        yield copy
    finally:
        _run("umount", "-l", str(place))


def fingerprint(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Return what tells any change of a folder: for each name its SHA-256, its mode and its date."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
            path.stat().st_mode,
            path.stat().st_mtime_ns,
        )
        for path in sorted((folder, *folder.rglob("*")))
    }


@contextlib.contextmanager
def _bound() -> Iterator[None]:
    """Have this thread obey the rights of files, root or not; a process it starts does not."""
    if sys.platform != "linux" or os.getuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, sets = _Header(_VERSION_3, 0), (_Set * 2)()
    if libc.capget(ctypes.byref(header), sets) != 0:
        raise OSError(ctypes.get_errno(), "capget")
    before = sets[0].effective
    _wear(libc, header, sets, before & ~_OVERRIDES)
    try:
        yield
    finally:
        _wear(libc, header, sets, before)


def _wear(libc: ctypes.CDLL, header: _Header, sets: ctypes.Array[_Set], effective: int) -> None:
    sets[0].effective = effective
    if libc.capset(ctypes.byref(header), sets) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
