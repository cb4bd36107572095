"""Sleep, lock and end of the session on Linux, as the login service and the screen saver tell them."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Final, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

LOGIN: Final = "org.freedesktop.login1"
MANAGER_PATH: Final = "/org/freedesktop/login1"
MANAGER: Final = "org.freedesktop.login1.Manager"
SESSION: Final = "org.freedesktop.login1.Session"
_OWN_SESSION: Final = "/org/freedesktop/login1/session/auto"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
# A text, whatever the stubs say: bytes are refused.
_ON_SLEEP: Final = cast("bytes", SLOT("on_sleep(bool)"))
_ON_AWAY: Final = cast("bytes", SLOT("on_away(bool)"))
_ON_LOCK: Final = cast("bytes", SLOT("on_lock(QDBusMessage)"))


class LoginWatch(QObject):
    """Listens to the buses of the system and of the session; silent where there are none.

    Until the vault is locked the login service is asked to wait before it puts the computer to sleep: it then
    waits until the descriptor it gave is closed, which the end of the process does by itself.

    Signals:
        lock_asked: Nobody is in front of this session any longer.
    """

    lock_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = QDBusConnection.systemBus()
        self._user = QDBusConnection.sessionBus()
        self._delay: object = None
        self._session_path = ""
        self._calls: list[QDBusPendingCallWatcher] = []

    def start(self) -> None:
        """Listen."""
        if self._system.isConnected():
            hear = partial(self._system.connect, LOGIN)
            hear(MANAGER_PATH, MANAGER, "PrepareForSleep", self, _ON_SLEEP)
            hear(MANAGER_PATH, MANAGER, "PrepareForShutdown", self, _ON_AWAY)
            hear("", SESSION, "Lock", self, _ON_LOCK)
            self._ask_which_session()
            self._ask_to_wait()
        if self._user.isConnected():
            for name, path in SCREEN_SAVERS:
                self._user.connect("", path, name, "ActiveChanged", self, _ON_AWAY)

    def stop(self) -> None:
        """Let the computer sleep without waiting for us."""
        self._delay = None
        self._calls.clear()

    @Slot(bool)
    def on_sleep(self, is_about_to: bool) -> None:
        """Lock before the computer sleeps; ask again to be waited for once it is awake."""
        if is_about_to:
            self.lock_asked.emit()
            self._delay = None
        else:
            self.lock_asked.emit()  # the first message may have been missed
            self._ask_to_wait()

    @Slot(bool)
    def on_away(self, is_away: bool) -> None:
        """Lock with the screen of the session, and before the computer stops."""
        if is_away:
            self.lock_asked.emit()

    @Slot(QDBusMessage)
    def on_lock(self, message: QDBusMessage) -> None:
        """Lock with the session; the session of somebody else does not count."""
        if not self._session_path or message.path() == self._session_path:
            self.lock_asked.emit()

    def _ask_which_session(self) -> None:
        question = QDBusMessage.createMethodCall(LOGIN, _OWN_SESSION, _PROPERTIES, "Get")
        question.setArguments([SESSION, "Id"])
        self._call(question).finished.connect(self._on_session)

    def _ask_to_wait(self) -> None:
        question = QDBusMessage.createMethodCall(LOGIN, MANAGER_PATH, MANAGER, "Inhibit")
        question.setArguments(["sleep", "Palier", self.tr("The vault is being locked"), "delay"])
        self._call(question).finished.connect(self._on_delay)

    def _call(self, question: QDBusMessage) -> QDBusPendingCallWatcher:
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(question), self)
        self._calls.append(watcher)
        return watcher

    @Slot(QDBusPendingCallWatcher)
    def _on_session(self, watcher: QDBusPendingCallWatcher) -> None:
        for answer in self._answer(watcher):
            if isinstance(answer, QDBusVariant):
                self._session_path = f"/org/freedesktop/login1/session/{bus_name(str(answer.variant()))}"

    @Slot(QDBusPendingCallWatcher)
    def _on_delay(self, watcher: QDBusPendingCallWatcher) -> None:
        for answer in self._answer(watcher):
            self._delay = answer  # open as long as it is kept

    def _answer(self, watcher: QDBusPendingCallWatcher) -> list[object]:
        with suppress(ValueError):
            self._calls.remove(watcher)
        watcher.deleteLater()  # it would hold the descriptor open
        reply = watcher.reply()
        return reply.arguments() if reply.type() == QDBusMessage.MessageType.ReplyMessage else []


def bus_name(session: str) -> str:
    """Return how the login service writes a session's id in a path: ``2`` becomes ``_32``."""
    plain = [
        letter
        if letter.isascii() and letter.isalnum() and (index or not letter.isdigit())
        else f"_{ord(letter):02x}"
        for index, letter in enumerate(session)
    ]
    return "".join(plain)
