"""A field for the passphrase: paste allowed, showable, and it notices the capitals key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui.widgets.buttons import make_button
from ui.widgets.fields import TextField
from ui.widgets.labels import IconLabel, TextLabel
from ui.widgets.layouts import STRETCH, column, row


class SecretEdit(TextField):
    """The line where the passphrase is typed.

    Signals:
        capitals_noticed: Whether the last letter says that Caps Lock is on (bool).
    """

    capitals_noticed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, maximum=1024, is_secret=True)

    @override
    def value(self) -> str:
        return self.text()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if len(typed) == 1 and typed.isalpha() and typed.lower() != typed.upper():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals_noticed.emit(typed.isupper() != is_shifted)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """The line, a button that shows what is typed, and the capitals warning.

    Signals:
        edited: The text changed.
        submitted: Enter was pressed.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.edit = SecretEdit(f"{name}_edit")
        self.edit.edited.connect(self.edited)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.capitals_noticed.connect(self._on_capitals)
        self._show = make_button("", "icon", "eye", name=f"{name}_show", tip=self.tr("Show what is typed"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show)
        self._capitals_icon = IconLabel(f"{name}_capitals_icon", "alert", "saffronink", 16)
        self._capitals = TextLabel(f"{name}_capitals", self.tr("Caps Lock is on."), "warning")
        line = row(self._capitals_icon, self._capitals, STRETCH, gap=6)
        self.setLayout(column(row((self.edit, 1), self._show, gap=4), line, gap=4))
        self._on_capitals(is_on=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)

    def value(self) -> str:
        """Return what is typed, spaces included."""
        return self.edit.text()

    def set_value(self, value: object) -> None:
        """Replace what is typed."""
        self.edit.setText(str(value or ""))

    def is_valid(self) -> bool:
        """Any text may be tried."""
        return True

    def forget(self) -> None:
        """Empty the field and hide its text again."""
        self.edit.clear()
        self._show.setChecked(False)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    @override
    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.edit.setAccessibleDescription(description)

    def _on_show(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._show.set_icon("eye_off" if is_shown else "eye")
        words = self.tr("Hide what is typed") if is_shown else self.tr("Show what is typed")
        self._show.setToolTip(words)
        self._show.setAccessibleName(words)
        self.edit.setFocus()

    def _on_capitals(self, is_on: object) -> None:
        self._capitals.setVisible(bool(is_on))
        self._capitals_icon.setVisible(bool(is_on))
