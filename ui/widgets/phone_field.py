"""A telephone number: one that cannot be right is told beside the field, and kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from typing_extensions import override

from models.rules.phones import PhoneState, read
from ui.widgets.fields import Field, TextField


class PhoneField(TextField):
    """A line in which a number is typed in any usual way.

    Signals:
        doubted: Words to show beside the field; empty when the number can be right.
    """

    doubted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, maximum=60)
        self.editingFinished.connect(self._check)

    @override
    def set_value(self, value: object) -> None:
        super().set_value(value)
        self._check()

    def _check(self) -> None:
        is_doubtful = read(self.value()).state is PhoneState.TO_CHECK
        self.doubted.emit(self.tr("to check") if is_doubtful else "")


def phone_field(text: str, name: str) -> Field:
    """Return a labelled number that says beside its label when it is to be checked."""
    editor = PhoneField(name)
    field = Field(text, editor)
    editor.doubted.connect(field.set_hint)
    return field
