"""One choice among many: the usual ones as chips, all the others one search away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.chips import ChipGroup, Option
from ui.widgets.combo import Combo
from ui.widgets.layouts import column


class SingleChoice(QWidget):
    """Chips for the usual options, and a list for the rest.

    Signals:
        edited: The person chose another one, or none.
    """

    edited = Signal()

    def __init__(
        self, name: str, options: Iterable[Option], usual: Sequence[str], *, other_label: str
    ) -> None:
        """Make the choice; arguments as for ``MultiChoice``."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._labels = dict(options)
        shown = [(code, self._labels[code]) for code in usual if code in self._labels]
        rest = [(code, text) for code, text in self._labels.items() if code not in usual]
        self._chips = ChipGroup(f"{name}_chips", shown, is_single=True)
        self._other = Combo(f"{name}_other", rest, empty_label=other_label)
        self._chips.edited.connect(self._on_chip)
        self._other.edited.connect(self._on_other)
        self._chips.append_widget(self._other)
        self.setLayout(column(self._chips, gap=0))
        self.setFocusProxy(self._chips)

    def value(self) -> str:
        """Return the code chosen, empty when none is."""
        return str(self._chips.value() or self._other.value() or "")

    def set_value(self, value: object) -> None:
        """Choose a code; does not emit ``edited``."""
        code = str(value or "")
        chips = {chip.code for chip in self._chips.chips()}
        self._chips.set_value(code if code in chips else "")
        self._other.set_value("" if code in chips else code)

    def is_valid(self) -> bool:
        """A choice among given ones is always valid."""
        return True

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._chips.setAccessibleName(name)
        self._other.setAccessibleName(name)

    def _on_chip(self) -> None:
        self._other.set_value("")
        self.edited.emit()

    def _on_other(self) -> None:
        self._chips.set_value("")
        self.edited.emit()
