"""A SIRET, said right or wrong while it is typed; a wrong one never prevents saving."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from models.rules import siret
from ui.widgets.fields import Field, TextField

_LENGTH = 14


class SiretField(TextField):
    """Fourteen digits, grouped as they are written on paper.

    Signals:
        left: The field lost the focus.
    """

    left = Signal()

    @override
    def value(self) -> str:
        return siret.normalise(self.text())

    @override
    def set_value(self, value: object) -> None:
        super().set_value(siret.grouped(str(value or "")))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setText(siret.grouped(self.text()))
        super().focusOutEvent(event)
        self.left.emit()

    def is_typing(self) -> bool:
        """Tell whether digits are still to come: nobody wants to be corrected halfway."""
        return self.hasFocus() and len(self.value()) < _LENGTH

    def remark(self) -> str:
        """Say what is wrong with the number typed; empty when it is right or absent."""
        digits = self.value()
        if siret.is_acceptable(digits):
            return ""
        if not (digits.isascii() and digits.isdigit()):
            return self.tr("Digits only, please.")
        missing = _LENGTH - len(digits)
        if missing > 0:
            return self.tr("%n digit(s) missing.", "", missing)
        if missing < 0:
            return self.tr("%n digit(s) too many.", "", -missing)
        return self.tr("One digit is wrong.")


class SiretEntry(Field):
    """The field with its label: the count at the end of the line while typing, the remark below after."""

    def __init__(self, name: str, text: str) -> None:
        self._siret = SiretField(name)
        super().__init__(text, self._siret)
        self._siret.left.connect(self.clear_error)
        self.clear_error()

    @override
    def clear_error(self) -> None:
        # Called at each key and whenever the form forgets its errors: this one is true as long as it stands.
        remark, is_typing = self._siret.remark(), self._siret.is_typing()
        self.set_hint(remark if is_typing and remark else self.tr("14 digits, if known"))
        text = self.tr("{remark} You can save it as it is.").format(remark=remark)
        self.set_error(text if remark and not is_typing else "")
