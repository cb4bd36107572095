"""One line that a version of a plan changes: what stood there, struck, and what stands there now."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from models.rules.phrases import phrases
from models.rules.plan_changes import ChangeKind, PlanChange
from ui.labels import label_of
from ui.theme import theme
from ui.widgets.labels import IconLabel, foreign_text, label
from ui.widgets.layouts import column, row

_ICONS: Final = {
    ChangeKind.ADDED: "plus",
    ChangeKind.REMOVED: "minus",
    ChangeKind.CHANGED: "pen",
    ChangeKind.MOVED: "arrow_right",
}
_SIDE: Final = 84
"""Width of « Before » and « Now », pixels at zoom 1."""


class ChangeLine(QWidget):
    """A change as it is read: told by a word, a picture and a stroke, never by colour alone."""

    def __init__(self, change: PlanChange, language: str, *, name: str) -> None:
        """Make the line.

        Args:
            change: What changes.
            language: Code of the plan's language, for a translation.
            name: Object name.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._name, self._language = name, language
        what = change.what
        if change.is_translation:
            what = self.tr("{what}, translation").format(what=what) if what else self.tr("Translation")
        kind = self.tr("Changed in form alone") if change.is_form else label_of(change.kind)
        said = " · ".join(filter(None, (kind, what)))
        head = row(
            IconLabel(f"{name}_icon", _ICONS[change.kind], "ink2", 14),
            (label(said, "label", name=f"{name}_what", wrap=True), 1),
            gap=6,
        )
        self.setLayout(column(head, *self._sides(change), gap=2))

    def _sides(self, change: PlanChange) -> list[QWidget]:
        if change.is_translation:
            before, now = (
                self._foreign("before", change.other_before),
                self._foreign("now", change.other_after),
            )
        elif change.kind is ChangeKind.MOVED and change.before == change.after:
            before, now = None, self._french("now", change.after, "body")
        else:
            before = self._french("before", change.before, "gone")
            now = self._french("now", change.says_who_before, "body")
        sides = ((self.tr("Before"), before), (self.tr("Now"), now))
        return [self._side(words, text) for words, text in sides if text is not None]

    def _french(self, side: str, words: str, look: str) -> QLabel | None:
        return label(words, look, name=f"{self._name}_{side}", wrap=True) if words else None

    def _foreign(self, side: str, words: str) -> QLabel | None:
        table = phrases(self._language)
        is_mirrored = table is not None and table.direction == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        return foreign_text(words, direction, name=f"{self._name}_{side}") if words else None

    def _side(self, words: str, text: QLabel) -> QWidget:
        name = text.objectName()
        said = label(words, "small", name=f"{name}_word")
        text.setAccessibleName(self.tr("{side}: {text}").format(side=words, text=text.text()))
        said.setMinimumWidth(theme.px(_SIDE))
        side = QWidget()
        side.setObjectName(f"{name}_side")
        side.setProperty("look", "clear")
        line = row((text, 1), gap=8)
        line.insertWidget(0, said, 0, Qt.AlignmentFlag.AlignTop)
        side.setLayout(line)
        return side
