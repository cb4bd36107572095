"""Stands between this process and the disk: sees every call that changes a file, and makes one fail.

Needs no compiler, tracer or privilege: where the interpreter and the library of the database keep the addresses
of the C library's functions, ours are put instead. Linux on a 64-bit machine only.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import _sqlite3

IS_POSSIBLE = sys.platform == "linux" and sys.maxsize > 2**32 and sys.byteorder == "little"
REASON = "calls can be watched on 64-bit Linux only"
_INT, _LONG, _TEXT, _POINTER, _SIZE = (
    ctypes.c_int,
    ctypes.c_long,
    ctypes.c_char_p,
    ctypes.c_void_p,
    ctypes.c_size_t,
)
_CALLS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "open": (_INT, (_TEXT, _INT, ctypes.c_uint)),
    "open64": (_INT, (_TEXT, _INT, ctypes.c_uint)),
    "write": (_LONG, (_INT, _POINTER, _SIZE)),
    "pwrite": (_LONG, (_INT, _POINTER, _SIZE, _LONG)),
    "pwrite64": (_LONG, (_INT, _POINTER, _SIZE, _LONG)),
    "sendfile64": (_LONG, (_INT, _INT, _POINTER, _SIZE)),
    "ftruncate": (_INT, (_INT, _LONG)),
    "ftruncate64": (_INT, (_INT, _LONG)),
    "fsync": (_INT, (_INT,)),
    "fdatasync": (_INT, (_INT,)),
    "rename": (_INT, (_TEXT, _TEXT)),
    "unlink": (_INT, (_TEXT,)),
    "mkdir": (_INT, (_TEXT, ctypes.c_uint)),
}
_PATHS = frozenset({"open", "open64", "rename", "unlink", "mkdir"})
_KINDS = {
    "open64": "open", "pwrite64": "write", "pwrite": "write", "sendfile64": "write", "ftruncate64": "cut",
    "ftruncate": "cut", "fsync": "sync", "fdatasync": "sync",
}  # fmt: skip
_LOAD, _DYNAMIC = 1, 2
_RELA, _RELA_SIZE, _PLT, _PLT_SIZE, _SYMBOLS, _STRINGS = 7, 8, 23, 2, 6, 5
_PROT_READ_WRITE = 3


class Change(NamedTuple):
    """One call that changed, or was about to change, a file of the watched folder.

    Attributes:
        kind: ``open`` (a file was made), ``write``, ``cut``, ``sync``, ``rename``, ``unlink``, ``mkdir``.
        path: Relative to the folder; ``.`` is the folder itself.
        offset: Where it was written, bytes; the new size of a file that was cut.
        data: What was written.
        target: New name.
    """

    kind: str
    path: str
    offset: int = 0
    data: bytes = b""
    target: str = ""


@dataclass
class Fault:
    """Which call fails.

    Attributes:
        number: The first call that fails, from 1.
        error: ``errno.EIO``, ``errno.ENOSPC``…
        is_lasting: Whether every later call fails too.
        kinds: Kinds of calls that count; empty for all.
        met: Kinds of the calls that failed.
    """

    number: int
    error: int
    is_lasting: bool = False
    kinds: frozenset[str] = frozenset()
    seen: int = 0
    met: list[str] = field(default_factory=list)

    def strikes(self, kind: str) -> bool:
        """Count one call; say whether it fails."""
        if self.kinds and kind not in self.kinds:
            return False
        self.seen += 1
        is_struck = self.seen >= self.number if self.is_lasting else self.seen == self.number
        if is_struck:
            self.met.append(kind)
        return is_struck


class _Watch:
    def __init__(self) -> None:
        self.folder = ""
        self.changes: list[Change] | None = None
        self.fault: Fault | None = None

    def name(self, path: str) -> str | None:
        if not self.folder:
            return None
        whole = os.path.abspath(path)  # noqa: PTH100  (called at every write of the process)
        if whole == self.folder:
            return "."
        return whole[len(self.folder) + 1 :] if whole.startswith(self.folder + "/") else None

    def opened_name(self, descriptor: int) -> str | None:
        try:
            path = os.readlink(f"/proc/self/fd/{descriptor}")  # noqa: PTH115  (same reason)
        except OSError:
            return None
        return None if path.endswith(" (deleted)") else self.name(path)


_watch = _Watch()
_kept: list[Any] = []


@contextmanager
def recorded(folder: Path) -> Iterator[list[Change]]:
    """Note every change of the files in a folder, in order; the list also takes what its user adds."""
    _install()
    _watch.folder, _watch.changes = str(folder.resolve()), []
    try:
        yield _watch.changes
    finally:
        _watch.folder, _watch.changes = "", None


@contextmanager
def failing(folder: Path, fault: Fault) -> Iterator[Fault]:
    """Make calls on the files in a folder fail."""
    _install()
    _watch.folder, _watch.fault = str(folder.resolve()), fault
    try:
        yield fault
    finally:
        _watch.folder, _watch.fault = "", None


@cache
def places() -> tuple[tuple[str, int], ...]:
    """Find where the addresses of the calls are kept; called before processes are forked, it is theirs too."""
    return tuple(
        (name, slot)
        for library, base in _libraries()
        for name, slot in _slots(library, base)
        if name in _CALLS
    )


@cache
def _install() -> None:
    # Not from the whole process: an interpreter at a fixed address, as Debian's, gives its own jump to a
    # function for the function, and that jump leads to us from now on.
    libc = ctypes.CDLL("libc.so.6", use_errno=True)
    ours: dict[str, int] = {}
    for name, (result, arguments) in _CALLS.items():
        real = getattr(libc, name)
        real.restype, real.argtypes = result, arguments
        kind = ctypes.CFUNCTYPE(result, *arguments, use_errno=True)
        callback = kind(partial(_meet, name, real))
        _kept.append(callback)
        ours[name] = ctypes.cast(callback, ctypes.c_void_p).value or 0
    for name, slot in places():
        _put(libc, slot, ours[name])


def _meet(name: str, real: Callable[..., int], *arguments: Any) -> int:
    kind = _KINDS.get(name, name)
    path = _watched_path(name, arguments)
    if path is None:
        return real(*arguments)
    if _watch.fault is not None and _watch.fault.strikes(kind):
        ctypes.set_errno(_watch.fault.error)
        return -1
    if _watch.changes is None:
        return real(*arguments)
    planned = _planned(name, kind, path, arguments)
    done = real(*arguments)
    if done >= 0 and planned is not None:
        _note(planned, done)
    return done


def _watched_path(name: str, arguments: tuple[Any, ...]) -> str | None:
    if name in _PATHS:
        return _watch.name(os.fsdecode(arguments[0]))
    return _watch.opened_name(arguments[0])


def _planned(name: str, kind: str, path: str, arguments: tuple[Any, ...]) -> Change | None:
    """Describe a call before it is made; None when it changes nothing."""
    if kind == "open":
        return _opening(path, arguments)
    if kind == "rename":
        return Change(kind, path, target=_watch.name(os.fsdecode(arguments[1])) or "")
    if kind == "cut":
        return Change(kind, path, offset=arguments[1])
    if kind != "write":
        return Change(kind, path)
    descriptor = arguments[0]
    offset = arguments[3] if name.startswith("pwrite") else os.lseek(descriptor, 0, os.SEEK_CUR)
    data = b"" if name == "sendfile64" else ctypes.string_at(arguments[1], arguments[2])
    return Change(kind, path, offset, data)


def _opening(path: str, arguments: tuple[Any, ...]) -> Change | None:
    is_there = os.path.exists(arguments[0])  # noqa: PTH110  (same reason)
    if arguments[1] & os.O_CREAT and not is_there:
        return Change("open", path)
    return Change("cut", path, 0) if arguments[1] & os.O_TRUNC and is_there else None


def _note(change: Change, done: int) -> None:
    assert _watch.changes is not None
    if change.kind == "write":
        data = change.data[:done]
        if not change.data and done:  # sendfile: what arrived is read back
            with suppress(OSError), open(f"{_watch.folder}/{change.path}", "rb") as stream:  # noqa: PTH123
                stream.seek(change.offset)
                data = stream.read(done)
        change = change._replace(data=data)
    _watch.changes.append(change)


def _libraries() -> Iterator[tuple[Path, int]]:
    """Give the interpreter and the library of the database, with where they were loaded."""
    ours = Path(_sqlite3.__file__).resolve()
    seen = set()
    for line in Path("/proc/self/maps").read_text().splitlines():
        parts = line.split(maxsplit=5)
        path = Path(parts[-1])
        is_wanted = path == ours or path.name.startswith(("libpython", "python"))
        if len(parts) == 6 and is_wanted and path not in seen and int(parts[2], 16) == 0:
            seen.add(path)
            yield path, int(parts[0].split("-")[0], 16)


def _slots(library: Path, start: int) -> Iterator[tuple[str, int]]:
    """Give, for each function that a library takes from another, its name and where its address is kept."""
    with library.open("rb") as stream:
        raw = stream.read(4096)
    (table,) = struct.unpack_from("<Q", raw, 32)
    size, count = struct.unpack_from("<HH", raw, 54)
    parts = [struct.unpack_from("<IIQQQQQQ", raw, table + number * size) for number in range(count)]
    base = start - next(part[3] for part in parts if part[0] == _LOAD)
    dynamic = next(part for part in parts if part[0] == _DYNAMIC)
    with library.open("rb") as stream:  # in memory, the addresses are moved already
        stream.seek(dynamic[2])
        tags = dict(struct.iter_unpack("<qQ", stream.read(dynamic[5])))
    for at, length in ((_RELA, _RELA_SIZE), (_PLT, _PLT_SIZE)):
        if at not in tags:
            continue
        for slot, info, addend in struct.iter_unpack("<QQq", ctypes.string_at(base + tags[at], tags[length])):
            if info >> 32 and addend == 0:
                (name,) = struct.unpack("<I", ctypes.string_at(base + tags[_SYMBOLS] + (info >> 32) * 24, 4))
                yield ctypes.string_at(base + tags[_STRINGS] + name).decode("ascii"), base + slot


def _put(libc: Any, slot: int, address: int) -> None:
    page = os.sysconf("SC_PAGE_SIZE")
    start = slot // page * page
    if libc.mprotect(ctypes.c_void_p(start), ctypes.c_size_t(page), _PROT_READ_WRITE) != 0:
        raise OSError(ctypes.get_errno(), "mprotect")
    ctypes.c_void_p.from_address(slot).value = address
