"""One digit answers a question and goes on to the next: six questions are six keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.chips import ChipGroup

# The digits of the top row need Shift on an AZERTY keyboard: what they give without it counts too.
_AZERTY: Final = (
    Qt.Key.Key_Ampersand, Qt.Key.Key_Eacute, Qt.Key.Key_QuoteDbl, Qt.Key.Key_Apostrophe,
    Qt.Key.Key_ParenLeft, Qt.Key.Key_Minus, Qt.Key.Key_Egrave, Qt.Key.Key_Underscore, Qt.Key.Key_Ccedilla,
)  # fmt: skip
_PLACES: Final = {key: place for place, key in enumerate(_AZERTY)} | {
    Qt.Key(Qt.Key.Key_1 + place): place for place in range(9)
}
_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class DigitKeys:
    """The questions of a form, in order, and what comes after the last one.

    Args:
        groups: The questions.
        last: What has the focus after them.
        reveal: Brings a question into view, where the screen is small.
    """

    def __init__(self, groups: Sequence[ChipGroup], last: QWidget, reveal: Callable[[QWidget], None]) -> None:
        self._groups, self._last, self._reveal = tuple(groups), last, reveal

    def take(self, event: QKeyEvent) -> bool:
        """Choose what a digit says in the question that has the focus; False: the key is not for it."""
        place = _PLACES.get(Qt.Key(event.key()))
        if place is None or event.modifiers() & _HELD:
            return False
        asked = next((group for group in self._groups if _has_focus(group)), None)
        if asked is None or place >= len(asked.chips()):
            return False
        chip = asked.chips()[place]
        if not chip.isChecked():
            chip.click()
        self._go_on(asked)
        return True

    def _go_on(self, asked: ChipGroup) -> None:
        after = self._groups[self._groups.index(asked) + 1 :]
        asked_next = next((group for group in after if group.isVisible()), None)
        if asked_next is not None:
            self._reveal(asked_next)
        (asked_next or self._last).setFocus(Qt.FocusReason.TabFocusReason)


def _has_focus(group: ChipGroup) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and group.isAncestorOf(focused)
