"""The keys that work everywhere, on AZERTY keyboards too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.overlay import Overlay

if TYPE_CHECKING:
    from ui.main_window import MainWindow

# On an AZERTY keyboard the digits of the top row need Shift: Alt+1 never arrives, Alt+& does.
_PLACES: Final = (
    ("hall", ("Alt+1", "Alt+&")),
    ("today", ("Alt+2", "Alt+É")),
    ("people", ("Alt+3", 'Alt+"')),
    ("employers", ("Alt+4", "Alt+'")),
    ("plans", ("Alt+5", "Alt+(")),
    ("residences", ("Alt+6", "Alt+-")),
    ("network", ("Alt+7", "Alt+È")),
    ("statistics", ("Alt+8", "Alt+_")),
    ("settings", ("Alt+9", "Alt+Ç")),
)
_ACTIONS: Final = (
    ("open_palette", ("Ctrl+K",)),
    ("new_record", ("Ctrl+N",)),
    ("start_contact", ("Ctrl+Shift+N",)),
    ("save", ("Ctrl+S",)),
    ("undo", ("Ctrl+Z",)),
    ("print_page", ("Ctrl+P",)),
    ("hand_over", ("Ctrl+Shift+S",)),
    ("next_draft", ("F6",)),
    ("toggle_discretion", ("F7",)),
    ("read_back", ("F8",)),
    ("lower_curtain", ("F9", "Ctrl+Space")),
    ("lock", ("Ctrl+L",)),
    ("zoom_in", ("Ctrl++", "Ctrl+=")),
    ("zoom_out", ("Ctrl+-",)),
    ("zoom_reset", ("Ctrl+0", "Ctrl+À")),
    ("open_help", ("F1",)),
)


class Keys(QObject):
    """The shortcuts of one window; all silent while the curtain is down, or a cover over the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shortcuts: list[QShortcut] = []
        for method, sequences in _ACTIONS:
            for sequence in sequences:
                shortcut = self._add(sequence)
                shortcut.setProperty("method", method)
                shortcut.activated.connect(self._on_action)
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

    def _on_action(self) -> None:
        if not self._is_covered():
            getattr(self._window, self.sender().property("method"))()

    def _on_place(self) -> None:
        if not self._is_covered():
            self._window.go_to(self.sender().property("code"))

    def _is_covered(self) -> bool:
        """Tell whether nothing may act: what the keys would do is not seen. Lock and curtain always work."""
        layers = self._window.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(layer.is_cover and layer.isVisible() for layer in layers)
