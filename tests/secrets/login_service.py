"""A login service of a private bus: it lets others delay sleep, and tells when they are ready.

Reads orders on its standard input (``sleep``, ``lock``, ``shutdown``), answers on its standard output.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)
from typing_extensions import override

from ui.locking.login_watch import LOGIN, MANAGER, MANAGER_PATH, SESSION

OWN_SESSION = f"{MANAGER_PATH}/session/_37"


def tell(words: str) -> None:
    """Write one line."""
    sys.stdout.write(f"{words} {time.monotonic()}\n")
    sys.stdout.flush()


class LoginService(QDBusVirtualObject):
    """Answers what the application asks of the real one."""

    def __init__(self) -> None:
        super().__init__()
        self.bus = QDBusConnection.systemBus()
        self._waiting: list[QSocketNotifier] = []
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self.bus.registerVirtualObject("/org/freedesktop", self, option)
        assert self.bus.registerService(LOGIN)
        self._orders = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._orders.activated.connect(self._on_order)

    @override
    def introspect(self, path: str) -> str:
        return ""

    @override
    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
        if message.member() == "Inhibit":
            ours, theirs = os.pipe()
            descriptor = QDBusUnixFileDescriptor(theirs)
            self._answer(message, descriptor)
            os.close(descriptor.takeFileDescriptor())
            os.close(theirs)
            notifier = QSocketNotifier(ours, QSocketNotifier.Type.Read)
            notifier.activated.connect(self._on_closed)
            self._waiting.append(notifier)
            tell("delayed")
            return True
        if message.member() == "Get":
            self._answer(message, QDBusVariant("7"))
            return True
        return False

    def _answer(self, question: QDBusMessage, value: object) -> None:
        reply = question.createReply()
        reply.setArguments([value])
        self.bus.send(reply)

    def _on_closed(self, descriptor: object) -> None:
        notifier = self._waiting.pop(0)
        notifier.setEnabled(False)
        tell("ready")

    def _on_order(self) -> None:
        orders = os.read(0, 4096).decode().split()
        if not orders:
            QCoreApplication.quit()
        for order in orders:
            tell(f"told-{order}")
            getattr(self, order)()

    def sleep(self) -> None:
        self._emit(MANAGER_PATH, MANAGER, "PrepareForSleep", True)

    def shutdown(self) -> None:
        self._emit(MANAGER_PATH, MANAGER, "PrepareForShutdown", True)

    def lock(self) -> None:
        self._emit(OWN_SESSION, SESSION, "Lock")

    def lock_other(self) -> None:
        self._emit(f"{MANAGER_PATH}/session/_38", SESSION, "Lock")

    def _emit(self, path: str, interface: str, name: str, *values: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        assert self.bus.send(message)


if __name__ == "__main__":
    application = QCoreApplication(sys.argv)
    service = LoginService()
    tell("serving")
    sys.exit(application.exec())
