"""When the curtain falls, what it hides, and the way back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid
from typing_extensions import override

from controllers.session import SessionController
from models.errors import AppError
from ui.curtain.curtain import Curtain
from ui.errors import error_text

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
)
_PATIENCE_MS = 1_000


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
        self._title = window.windowTitle()
        self.curtain = Curtain()
        root.addWidget(self.curtain)
        self.curtain.passphrase_given.connect(self._on_passphrase)
        self.curtain.lock_requested.connect(self.lock_requested)
        session.passphrase_checked.connect(self._on_checked)
        self._since_life = QElapsedTimer()
        self._since_life.start()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.fall)
        self.set_idle(workspace.settings.settings().idle_curtain_seconds)
        self._was_copied_here = False
        QGuiApplication.clipboard().dataChanged.connect(self._on_copied)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)

    def is_down(self) -> bool:
        """Tell whether the curtain is down."""
        return self._root.currentWidget() is self.curtain

    def set_idle(self, seconds: int) -> None:
        """Set the idle time after which the curtain falls by itself."""
        self._idle.setInterval(seconds * 1000)
        if not self.is_down() and not self._is_held:
            self._idle.start()

    def hold(self, *, is_held: bool) -> None:
        """Keep the curtain from falling on its own, while somebody else watches the time."""
        self._is_held = is_held
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
        self.curtain.fall(place, hours)
        self._empty_clipboard()
        self.fell.emit()

    def rise(self) -> None:
        """Show everything again, where it was."""
        self._root.setCurrentIndex(0)
        self._window.setWindowTitle(self._title)
        for window in self._hidden:
            if isValid(window):
                window.show()
        self._hidden = []
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        if not self._is_held:
            self._idle.start()
        self.rose.emit()

    def stop(self) -> None:
        """Stop watching: the window is going to be destroyed."""
        self._idle.stop()
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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._since_life.elapsed() > _PATIENCE_MS:
            self._since_life.restart()
            if not self.is_down() and not self._is_held:
                self._idle.start()
        # A dialog in front takes the keys from the window: the curtain falls all the same.
        if isinstance(event, QKeyEvent) and not self.is_down() and _is_curtain_key(event):
            self.fall()
            return True
        return False

    def _empty_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard() or self._was_copied_here:
            clipboard.clear()
        self._was_copied_here = False

    def _on_copied(self) -> None:
        # What changes the clipboard while one of our windows has the focus comes from here.
        self._was_copied_here = QGuiApplication.focusWindow() is not None

    def _on_window(self, window: QWindow | None) -> None:
        # Watching the windows rather than every widget: a few events per gesture instead of thousands.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

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

    def _on_passphrase(self, text: object) -> None:
        self._session.check_passphrase(str(text))

    def _on_checked(self, answer: object) -> None:
        if not self.is_down():
            return
        if answer is True:
            self.rise()
        elif isinstance(answer, AppError):
            self.curtain.refuse(error_text(answer))
        else:
            self.curtain.refuse(self.tr("This is not the passphrase of this vault."))


def _is_curtain_key(event: QKeyEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
        return False
    is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_F9 or (event.key() == Qt.Key.Key_Space and is_control)
