"""Disks that only one process sees: small ones, read-only ones, and an ext4 of its own."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.faults.apart import Died, Raised, apart

_NEW_MOUNTS, _NEW_USER = 0x00020000, 0x10000000
REASON = "small disks cannot be mounted here: a mount namespace is needed (Linux, root or user namespaces)"


class Refused(Exception):
    """The system does not let this process mount anything."""


def own_mounts() -> None:
    """Have what this process mounts from now on be seen by it alone, and vanish with it.

    Call it in a process that has one thread (see ``apart``).

    Raises:
        Refused: Neither root nor user namespaces.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_NEW_MOUNTS) != 0:
        if libc.unshare(_NEW_MOUNTS | _NEW_USER) != 0:
            raise Refused(os.strerror(ctypes.get_errno()))
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    _run("mount", "--make-rprivate", "/")


def mount(place: Path, options: str, kind: str = "tmpfs", source: str = "tmpfs") -> None:
    """Put a disk, or other options, on a folder.

    Raises:
        Refused: The system said no.
    """
    place.mkdir(parents=True, exist_ok=True)
    _run("mount", *(["-t", kind] if options != "bind" else []), "-o", options, source, str(place))


def unmount(place: Path, *, is_lazy: bool = False) -> None:
    """Take a disk away, a small one with what is on it; ``is_lazy``: also while files on it are open."""
    _run("umount", *(["-l"] if is_lazy else []), str(place))


@cache
def can_mount() -> bool:
    """Say whether small disks can be mounted here."""
    try:
        return sys.platform == "linux" and apart(_try)
    except (Died, Raised):
        return False


def _try() -> bool:
    own_mounts()
    mount(Path("/mnt"), "size=64k")
    return True


def _run(*command: str) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Refused(str(error)) from error
