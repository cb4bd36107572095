"""Several choices among many: the usual ones as chips, all the others one search away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.chips import ChipGroup, Option
from ui.widgets.layouts import column
from ui.widgets.more_choices import Choice, MoreChip
from ui.widgets.tab_order import place_before

_FEW = 2


class MultiChoice(QWidget):
    """Chips for the usual options and for what was added from the whole list.

    Signals:
        edited: The person chose, added or un-chose something.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        options: Iterable[Option],
        usual: Sequence[str],
        *,
        other_label: str,
        details: Mapping[str, str] | None = None,
        name_of: Callable[[str], str] | None = None,
        is_single: bool = False,
    ) -> None:
        """Make the choice.

        Args:
            name: Object name.
            options: Every pair of code and label.
            usual: Codes always shown as chips.
            other_label: Words of the chip that opens the list of all others: « Autre… ».
            details: Other words by which a code is found in that list.
            name_of: Gives the words of a code that is no longer offered but that a record still holds.
            is_single: At most one is chosen.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._labels = dict(options)
        self._details = details or {}
        self._name_of = name_of
        self._is_single = is_single
        known = [code for code in usual if code in self._labels]
        # A list of one or two others is no list: they are chips too.
        self._usual = known if len(self._labels) - len(known) > _FEW else list(self._labels)
        self.chips = ChipGroup(f"{name}_chips", self._shown(()), is_single=is_single)
        self.more = MoreChip(f"{name}_more", other_label)
        if len(self._labels) == len(self._usual):
            self.more.hide()
        self.chips.edited.connect(self.edited)
        self.more.chosen.connect(self._on_more)
        self.chips.append_widget(self.more)
        self.setLayout(column(self.chips, gap=0))
        self.setFocusProxy(self.chips)
        self._offer_others()

    def value(self) -> object:
        """Return the codes chosen, in the order shown."""
        return self.chips.values()

    def set_value(self, value: object) -> None:
        """Choose exactly these codes; does not emit ``edited``. A code nobody offers keeps its chip."""
        codes = [str(code) for code in cast("Iterable[object]", value or ())]
        shown = self._shown(codes)
        if [code for code, _ in shown] != [chip.code for chip in self.chips.chips()]:
            self.chips.set_options(shown)
            place_before(self.more, self.chips.chips())
            self._offer_others()
        self.chips.set_values(codes)

    def is_valid(self) -> bool:
        """A choice among given ones is always valid."""
        return True

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.chips.setAccessibleName(name)
        self.more.setAccessibleName(f"{name}, {self.more.text()}")

    def _on_more(self, code: object) -> None:
        chosen = () if self._is_single else self.chips.values()
        MultiChoice.set_value(self, (*chosen, code))
        self.more.setFocus()
        self.edited.emit()

    def _shown(self, chosen: Iterable[str]) -> list[Option]:
        codes = dict.fromkeys([*self._usual, *chosen])
        return [(code, self._words(code)) for code in codes]

    def _words(self, code: str) -> str:
        known = self._labels.get(code)
        if known is not None:
            return known
        return self._name_of(code) if self._name_of is not None else code

    def _offer_others(self) -> None:
        shown = {chip.code for chip in self.chips.chips()}
        self.more.set_choices(
            Choice(code=code, text=text, detail=self._details.get(code, ""))
            for code, text in self._labels.items()
            if code not in shown
        )
