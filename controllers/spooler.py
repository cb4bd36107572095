"""Talking to the print service of Linux and macOS without ever making the screen wait."""

from __future__ import annotations

import getpass
import os
import socket
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QSocketNotifier,
    QTimer,
    Signal,
    Slot,
)

_COMMAND_LIMIT_MS: Final = 15_000
_CALL_LIMIT_MS: Final = 4_000
_READ_SIZE: Final = 65_536
_LOCAL_HOSTS: Final = ("localhost", "127.0.0.1", "::1")
_HTTP_OK: Final = b" 200 "


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a command answered; ``code`` is -1 when it could not run or was too slow."""

    arguments: tuple[str, ...]
    code: int
    output: str = ""
    error: str = ""


class Command(QObject):
    """One run of a command of the print service.

    Lives until the command ends, even when whoever asked is gone: a page that is closed waits for no printer.

    Signals:
        done: The ``Outcome``, once, never from inside ``start``.
    """

    done = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._arguments: tuple[str, ...] = ()
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_plain_environment())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_COMMAND_LIMIT_MS)
        self._limit.timeout.connect(self._process.kill)

    def start(self, program: str, arguments: tuple[str, ...], data: bytes = b"") -> None:
        """Run the command; ``data`` goes to its standard input, so that nothing is written to the disk."""
        self._arguments = arguments
        self._limit.start()
        self._process.start(program, list(arguments))
        if data:
            self._process.write(data)
        self._process.closeWriteChannel()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        normal = status == QProcess.ExitStatus.NormalExit
        self._finish(
            Outcome(
                arguments=self._arguments,
                code=code if normal else -1,
                output=bytes(self._process.readAllStandardOutput().data()).decode(errors="replace"),
                error=bytes(self._process.readAllStandardError().data()).decode(errors="replace"),
            )
        )

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by ``finished``.
        if error == QProcess.ProcessError.FailedToStart:
            self._finish(Outcome(arguments=self._arguments, code=-1))

    def _finish(self, outcome: Outcome) -> None:
        self._limit.stop()
        self.done.emit(outcome)
        self.deleteLater()


class IppCall(QObject):
    """One question to the local print service.

    Signals:
        done: The body of the answer as ``bytes``; empty when there was none.
    """

    done = Signal(object)

    def __init__(self, server: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = server
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._answer = bytearray()
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit)

    def start(self, path: str, body: bytes) -> None:
        """Ask; the answer comes through ``done``, also when nobody listens."""
        try:
            self._socket = _connect(self._server)
            # A question is a few hundred bytes: it always fits in the buffer of a local socket.
            self._socket.sendall(_head(path, len(body)) + body)
            self._socket.setblocking(False)
        except OSError:
            self._limit.start(0)
            return
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._limit.start(_CALL_LIMIT_MS)

    @Slot()
    def _on_readable(self) -> None:
        if self._socket is None:
            return
        try:
            piece = self._socket.recv(_READ_SIZE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if piece:
            self._answer += piece
        else:
            self._finish(_body(bytes(self._answer)))

    @Slot()
    def _on_limit(self) -> None:
        self._finish(b"")

    def abandon(self) -> None:
        """Drop the question: ``done`` will not come."""
        self._limit.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self.deleteLater()

    def _finish(self, body: bytes) -> None:
        self.abandon()
        self.done.emit(body)


def is_local(server: str) -> bool:
    """Whether a server as written by ``lpstat -H`` is on this computer: only such a one is questioned."""
    return server.startswith("/") or _host(server) in _LOCAL_HOSTS


def _head(path: str, length: int) -> bytes:
    lines = (
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Content-Type: application/ipp",
        f"Content-Length: {length}",
    )
    return "".join(f"{line}\r\n" for line in (*lines, "")).encode()


def _connect(server: str) -> socket.socket:
    if server.startswith("/"):
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        address: str | tuple[str, int] = server
    else:
        host = "127.0.0.1" if _host(server) == "localhost" else _host(server)
        connection = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
        address = (host, int(server.rpartition(":")[2]))
    connection.settimeout(1.0)  # on the same computer a connection is made or refused at once
    try:
        connection.connect(address)
    except OSError:
        connection.close()
        raise
    return connection


def _host(server: str) -> str:
    return server.rpartition(":")[0].strip("[]")


def _body(answer: bytes) -> bytes:
    head, _, body = answer.partition(b"\r\n\r\n")
    # CUPS may first say « 100 Continue ».
    if b" 100 " in head.split(b"\r\n", 1)[0]:
        head, _, body = body.partition(b"\r\n\r\n")
    if _HTTP_OK not in head.split(b"\r\n", 1)[0]:
        return b""
    return _joined(body) if b"transfer-encoding: chunked" in head.lower() else body


def _joined(chunks: bytes) -> bytes:
    """The pieces of a chunked answer, put together; what is cut is left out."""
    whole = bytearray()
    while chunks:
        size, _, rest = chunks.partition(b"\r\n")
        length = int(size.partition(b";")[0] or b"0", 16)
        whole += rest[:length]
        chunks = rest[length + 2 :] if length else b""
    return bytes(whole)


def _plain_environment() -> QProcessEnvironment:
    """The environment with English answers, so that they can be read by a program."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("LC_ALL", "C")
    environment.insert("LANGUAGE", "C")
    return environment


def user_name() -> str:
    """The name under which ``lp`` sends jobs; empty when the system gives none."""
    try:
        return os.environ.get("CUPS_USER") or getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
