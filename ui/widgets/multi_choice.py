"""Several choices among many: the usual ones as chips, all the others one search away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.chips import ChipGroup, Option
from ui.widgets.combo import Combo
from ui.widgets.layouts import column


class MultiChoice(QWidget):
    """Chips for the usual options and for what was added from the whole list.

    Signals:
        edited: The person chose, added or un-chose something.
    """

    edited = Signal()

    def __init__(
        self, name: str, options: Iterable[Option], usual: Sequence[str], *, other_label: str
    ) -> None:
        """Make the choice.

        Args:
            name: Object name.
            options: Every pair of code and label.
            usual: Codes always shown as chips.
            other_label: Words of the list of all others: « Autre… ».
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._labels = dict(options)
        self._usual = [code for code in usual if code in self._labels]
        self._chips = ChipGroup(f"{name}_chips", self._shown(()))
        self._other = Combo(f"{name}_other", (), empty_label=other_label)
        self._other.setVisible(len(self._labels) > len(self._usual))
        self._chips.edited.connect(self.edited)
        self._other.edited.connect(self._on_other)
        self._chips.append_widget(self._other)
        self.setLayout(column(self._chips, gap=0))
        self.setFocusProxy(self._chips)
        self._offer_others()

    def value(self) -> tuple[str, ...]:
        """Return the codes chosen, in the order shown."""
        return self._chips.values()

    def set_value(self, value: object) -> None:
        """Choose exactly these codes; does not emit ``edited``."""
        codes = [str(code) for code in cast("Iterable[object]", value or ())]
        shown = self._shown(codes)
        if [code for code, _ in shown] != [chip.code for chip in self._chips.chips()]:
            self._chips.set_options(shown)
            self._offer_others()
        self._chips.set_values(codes)

    def is_valid(self) -> bool:
        """A choice among given ones is always valid."""
        return True

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._chips.setAccessibleName(name)
        self._other.setAccessibleName(name)

    def _on_other(self) -> None:
        code = self._other.value()
        if code:
            self.set_value((*self.value(), str(code)))
            self.edited.emit()

    def _shown(self, chosen: Iterable[str]) -> list[Option]:
        codes = dict.fromkeys([*self._usual, *chosen])
        return [(code, self._labels.get(code, code)) for code in codes]

    def _offer_others(self) -> None:
        shown = {chip.code for chip in self._chips.chips()}
        self._other.set_options([(code, text) for code, text in self._labels.items() if code not in shown])
        self._other.set_value("")
