"""When the curtain falls, what it hides, and the way back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from controllers.session import SessionController
from models.errors import AppError
from models.records.settings import Settings
from ui.clipboard import ClipboardGuard
from ui.curtain.curtain import Curtain
from ui.errors import error_text
from ui.locking.idle_lock import IdleLock
from ui.locking.life_watch import LifeWatch

if TYPE_CHECKING:
    from controllers.workspace import Workspace


_LONGEST_CODE: Final = 8
_MOST_CODES: Final = 5
"""Wrong short codes before the vault is locked."""


class CurtainKeeper(QObject):
    """Lowers the curtain on demand and after some idle time; raises it on the passphrase.

    Signals:
        fell: Everything is hidden.
        rose: Everything is shown again.
        lock_requested: Close the vault.
    """

    fell = Signal()
    rose = Signal()
    lock_requested = Signal()

    def __init__(
        self, workspace: Workspace, session: SessionController, root: QStackedWidget, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._workspace, self._session = workspace, session
        self._root, self._window = root, window
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._is_held = False
        self._wrong_codes = 0
        self._title = window.windowTitle()
        self._curtain: Curtain | None = None
        session.passphrase_checked.connect(self._on_checked)
        session.failed.connect(self._on_failed)
        self._clipboard = ClipboardGuard(self)
        self._life = LifeWatch(self)
        self._life.alive.connect(self._on_alive)
        self._life.curtain_asked.connect(self._on_curtain_asked)
        self._life.lock_asked.connect(self._on_lock_asked)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.fall)
        self.idle_lock = IdleLock(self._life, self)
        self.idle_lock.lock_requested.connect(self.lock_requested)
        settings = workspace.settings.settings()
        self.set_idle(settings.idle_curtain_seconds)
        self._on_settings(settings)
        workspace.settings.settings_changed.connect(self._on_settings)

    @property
    def curtain(self) -> Curtain:
        """The curtain, made when it is first needed."""
        if self._curtain is None:
            curtain = self._curtain = Curtain()
            self._root.addWidget(curtain)
            curtain.passphrase_given.connect(self._on_passphrase)
            curtain.person_given.connect(self._on_person)
            curtain.lock_requested.connect(self.lock_requested)
        return self._curtain

    def is_down(self) -> bool:
        """Tell whether the curtain is down."""
        return self._curtain is not None and self._root.currentWidget() is self._curtain

    def set_idle(self, seconds: int) -> None:
        """Set the idle time after which the curtain falls by itself."""
        self._idle.setInterval(seconds * 1000)
        if not self.is_down() and not self._is_held:
            self._idle.start()

    def hold(self, *, is_held: bool) -> None:
        """Keep the curtain from falling on its own, while somebody else watches the time."""
        self._is_held = is_held
        self.idle_lock.hold(is_held=is_held)
        if is_held:
            self._idle.stop()
        elif not self.is_down():
            self._idle.start()

    def fall(self) -> None:
        """Hide everything, at once."""
        if self.is_down():
            return
        self._idle.stop()
        self._focus = QApplication.focusWidget()
        self._root.setCurrentWidget(self.curtain)
        self._hide_other_windows()
        self._window.setWindowTitle(self.tr("Hall hours"))
        place, hours = self._hall()
        has_code = self._workspace.people.has_pin()
        self.curtain.fall(place, hours, self._others(), has_code=has_code)
        self._clipboard.clear()
        self.idle_lock.set_curtain(is_down=True)
        self.fell.emit()

    def rise(self) -> None:
        """Show everything again, where it was."""
        self._wrong_codes = 0
        self._root.setCurrentIndex(0)
        self._window.setWindowTitle(self._title)
        for window in self._hidden:
            if isValid(window):
                window.show()
        self._hidden = []
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        self.idle_lock.set_curtain(is_down=False)
        if not self._is_held:
            self._idle.start()
        self.rose.emit()

    def stop(self) -> None:
        """Stop watching, and leave nothing on the clipboard: the window is going to be destroyed."""
        self._idle.stop()
        self.idle_lock.stop()
        self._clipboard.clear()
        for window in self._hidden:
            if isValid(window):
                window.close()
        self._hidden = []

    def place_words(self) -> str:
        """Return the name of the hall where one is, empty when none is chosen."""
        return self._hall()[0]

    def today(self) -> date:
        """Return the present day, here."""
        return date.today()  # noqa: DTZ011  (the wall clock of the hall)

    def _on_alive(self) -> None:
        if not self.is_down() and not self._is_held:
            self._idle.start()

    def _on_curtain_asked(self) -> None:
        if self.is_down():
            self.curtain.ask()
        else:
            self.fall()

    def _on_lock_asked(self) -> None:
        if not self._is_held:  # while a signer holds the screen, keys do nothing
            self.lock_requested.emit()

    def _on_settings(self, settings: Settings) -> None:
        self.idle_lock.set_minutes(settings.idle_lock_minutes)

    def _hide_other_windows(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        others = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        self._hidden = [window for window in others if window is not self._window]
        for window in self._hidden:
            window.hide()
        self._window.activateWindow()

    def _hall(self) -> tuple[str, str]:
        hall = self._workspace.residents.hall(self._workspace.settings.settings().current_hall_id)
        return (hall.hall_name or hall.residence_name, hall.opening_hours) if hall else ("", "")

    def _others(self) -> list[tuple[str, str]]:
        """Return who else may go on here; nobody while a signer's page waits behind the curtain."""
        if self._hidden:
            return []
        mine = self._workspace.vault.slot_id
        people = [person for person in self._session.people() if person.slot_id != mine]
        return [(str(person.slot_id), person.label) for person in people if person.label]

    def _on_passphrase(self, text: object) -> None:
        given, people = str(text), self._workspace.people
        if not (given.isdecimal() and len(given) <= _LONGEST_CODE and people.has_pin()):
            self._session.check_passphrase(given)
        elif people.check_pin(given):
            self.rise()
        else:
            self._refuse_code()

    def _refuse_code(self) -> None:
        """Count the wrong codes; the last one closes the vault, which only a passphrase opens."""
        self._wrong_codes += 1
        if self._wrong_codes >= _MOST_CODES:
            self.lock_requested.emit()
        else:
            left = self.tr("%n more try, then the vault is locked.", "", _MOST_CODES - self._wrong_codes)
            self.curtain.refuse(self.tr("This is not your short code.") + f" {left}")

    def _on_person(self, code: object, passphrase: object) -> None:
        self._session.switch_person(UUID(str(code)), str(passphrase))

    def _on_failed(self, error: object) -> None:
        if self.is_down() and isinstance(error, AppError):
            self.curtain.refuse(error_text(error))

    def _on_checked(self, answer: object) -> None:
        if not self.is_down():
            return
        if answer is True:
            self.rise()
        elif isinstance(answer, AppError):
            self.curtain.refuse(error_text(answer))
        else:
            self.curtain.refuse(self.tr("This is not the right passphrase."))
