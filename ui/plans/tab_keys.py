"""The keys that go from one part of a plan to the next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.steps import TabBar

_STEPS: Final = (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1))


class TabKeys(QObject):
    """Ctrl+PgDown and Ctrl+PgUp, round and round, wherever one types in a page."""

    def __init__(self, page: QWidget, tabs: TabBar, count: int) -> None:
        super().__init__(page)
        self._tabs, self._count = tabs, count
        for keys, step in _STEPS:
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setObjectName(f"plan_key_{keys}")
            shortcut.setProperty("step", step)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_key)

    def _on_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self._tabs.set_current((self._tabs.current() + shortcut.property("step")) % self._count)
