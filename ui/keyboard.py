"""The keys that work everywhere, on AZERTY keyboards too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from ui.main_window import MainWindow

# On an AZERTY keyboard the digits of the top row need Shift: Alt+1 never arrives, Alt+& does.
_PLACES: Final = (
    ("hall", ("Alt+1", "Alt+&")),
    ("people", ("Alt+2", "Alt+É")),
    ("employers", ("Alt+3", 'Alt+"')),
    ("plans", ("Alt+4", "Alt+'")),
    ("settings", ("Alt+5", "Alt+(")),
    ("statistics", ("Alt+6", "Alt+-")),
)
_ACTIONS: Final = (
    ("open_palette", ("Ctrl+K",)),
    ("new_record", ("Ctrl+N",)),
    ("save", ("Ctrl+S",)),
    ("undo", ("Ctrl+Z",)),
    ("print_page", ("Ctrl+P",)),
    ("hand_over", ("Ctrl+Shift+S",)),
    ("lower_curtain", ("F9", "Ctrl+Space")),
    ("lock", ("Ctrl+L",)),
    ("zoom_in", ("Ctrl++", "Ctrl+=")),
    ("zoom_out", ("Ctrl+-",)),
    ("zoom_reset", ("Ctrl+0", "Ctrl+À")),
    ("open_help", ("F1",)),
)


class Keys(QObject):
    """The shortcuts of one window; all silent while the curtain is down."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shortcuts: list[QShortcut] = []
        for method, sequences in _ACTIONS:
            for sequence in sequences:
                self._add(sequence).activated.connect(getattr(window, method))
        for code, sequences in _PLACES:
            for sequence in sequences:
                shortcut = self._add(sequence)
                shortcut.setProperty("code", code)
                shortcut.activated.connect(self._on_place)

    def set_enabled(self, *, is_enabled: bool) -> None:
        """Let the keys work, or not."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_enabled)

    def _add(self, sequence: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(sequence), self._window)
        shortcut.setObjectName(f"key_{sequence}")
        shortcut.setAutoRepeat(False)
        self._shortcuts.append(shortcut)
        return shortcut

    def _on_place(self) -> None:
        shortcut = self.sender()
        if shortcut is not None:
            self._window.go_to(shortcut.property("code"))
