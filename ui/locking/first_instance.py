"""A second start on the same vault brings the window of the first to the front.

The lock of the vault (``models/vault/lock.py``) is what refuses; this is courtesy, so whatever fails here is
silent. Nothing of the vault passes, and no network is used: a socket of this computer and this person.
"""

from __future__ import annotations

import hashlib
import os
import socket
import struct
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105  (the name of a variable)
_TOKEN_BYTES: Final = 256
_RAISED: Final = b"raised"
_PATIENCE: Final = 1.0
"""Seconds that the first instance may take to answer."""


def digest_of(vault: Path) -> str:
    """Return a name for a vault that tells nothing of it."""
    person = str(os.getuid()) if hasattr(os, "getuid") else ""
    return hashlib.sha256(f"{person}\0{vault.resolve()}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


class FirstInstance(QObject):
    """The door at which a later start on the same vault knocks.

    Signals:
        asked: Somebody started the program again: put our window in front.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._file: Path | None = None

    def listen(self, vault: object) -> None:
        """Answer for a vault from now on, and for no other."""
        self.stop()
        address = _address(Path(str(vault)))
        door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            if not address.startswith("\0"):
                Path(address).unlink(missing_ok=True)  # left by one that was killed
                self._file = Path(address)
            door.bind(address)
            door.listen()
        except OSError:  # another one answers already
            door.close()
            return
        door.setblocking(False)
        self._door = door
        self._notifier = QSocketNotifier(door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_knock)

    def stop(self) -> None:
        """Answer no more."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._door is not None:
            self._door.close()
            self._door = None
        if self._file is not None:
            self._file.unlink(missing_ok=True)
            self._file = None

    def raise_other(self, vault: object) -> bool:
        """Have the instance that holds a vault put its window in front; tell whether it did."""
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
            knock.settimeout(_PATIENCE)
            knock.connect(_address(Path(str(vault))))
            if _is_same_person(knock):
                knock.sendall(os.environ.get(_TOKEN, "").encode()[:_TOKEN_BYTES] + b"\n")
                return knock.recv(len(_RAISED)) == _RAISED
        return False

    def _on_knock(self) -> None:
        if self._door is None:
            return
        with suppress(OSError):
            visitor, _ = self._door.accept()
            with visitor:
                visitor.settimeout(_PATIENCE / 10)
                if _is_same_person(visitor):
                    # On Wayland only who shows the token of a person's gesture may come to the front.
                    token = visitor.recv(_TOKEN_BYTES + 1).strip().decode("ascii", "ignore")
                    if token:
                        os.environ[_TOKEN] = token
                    self.asked.emit()
                    visitor.sendall(_RAISED)


def make_first_instance(parent: QObject) -> FirstInstance:
    """Return the door of this system."""
    if sys.platform == "win32":
        from ui.locking.windows_door import WindowsDoor  # noqa: PLC0415  (Windows only)

        return WindowsDoor(parent)
    return FirstInstance(parent)


def _address(vault: Path) -> str:
    name = f"palier-{digest_of(vault)}"
    # Linux knows names that are no files: nothing to clean after a kill, nothing on the disk.
    return f"\0{name}" if sys.platform == "linux" else str(Path(tempfile.gettempdir(), f"{name}.sock"))


def _is_same_person(connection: socket.socket) -> bool:
    if sys.platform != "linux":
        return True  # the temporary folder is this person's own
    pid_uid_gid = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", pid_uid_gid)[1] == os.getuid())
