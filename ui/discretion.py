"""Discreet mode: initials for names, dots for rooms and telephones, while somebody may read along."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from models.rules.names import initials


class Discretion(QObject):
    """Whether names are kept back; one for the whole application, on until it is switched off.

    Signals:
        changed: It was switched.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_on = False

    @property
    def is_on(self) -> bool:
        """Whether names are kept back."""
        return self._is_on

    def set_on(self, *, is_on: bool) -> None:
        """Switch it."""
        if is_on != self._is_on:
            self._is_on = is_on
            self.changed.emit()

    def toggle(self) -> None:
        """Switch it over."""
        self.set_on(is_on=not self._is_on)


discretion: Final = Discretion()
_DOTS: Final = "\u2022\u2022\u2022"
# « 214 », « B 12 », « 214-3 », « 06 39 98 20 31 »: a word with a figure, and what belongs to it.
_WITH_FIGURE: Final = re.compile(r"(?:\b\w{1,2}[ \u00a0])?\w*\d\w*(?:[ \u00a0\u202f./-]\d\w*)*")


class NameVeil(QObject):
    """Shows dots in fields that tell who or where, but for the one that is being typed in."""

    def __init__(self, parent: QObject, *fields: QLineEdit) -> None:
        super().__init__(parent)
        self._fields = fields
        for field in fields:
            field.installEventFilter(self)
        discretion.changed.connect(self._draw)
        self._draw()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(watched, QLineEdit):
            self._veil(watched, is_typed_in=event.type() == QEvent.Type.FocusIn)
        return False

    def _draw(self) -> None:
        for field in self._fields:
            self._veil(field, is_typed_in=field.hasFocus())

    @staticmethod
    def _veil(field: QLineEdit, *, is_typed_in: bool) -> None:
        is_veiled = discretion.is_on and not is_typed_in
        mode = QLineEdit.EchoMode.Password if is_veiled else QLineEdit.EchoMode.Normal
        if field.echoMode() != mode:
            field.setEchoMode(mode)


def shown_name(name: str) -> str:
    """Return a person's name as a list may show it: whole, or its initials in discreet mode."""
    return initials(name) if discretion.is_on else name


def shown_private(text: str) -> str:
    """Return a room or a telephone number as a screen may show it: as it is, or dots in discreet mode."""
    return _DOTS if discretion.is_on and text else text


def shown_place(text: str) -> str:
    """Return where somebody lives, already one text: in discreet mode each word with a figure is dots.

    A residence that has a figure in its name loses it too: better than to show one room.
    """
    return _WITH_FIGURE.sub(_DOTS, text) if discretion.is_on else text
