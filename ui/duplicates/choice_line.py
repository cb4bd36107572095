"""One field of which two files say different things: both values side by side, one or both chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.duplicates import FieldChoice, Side
from ui.widgets.chips import SegmentedChoice
from ui.widgets.labels import label
from ui.widgets.layouts import row


class ChoiceLine(QWidget):
    """One field.

    Signals:
        edited: Another side was chosen.
    """

    edited = Signal()

    def __init__(
        self, choice: FieldChoice, title: str, first: str, second: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = f"merge_{choice.name}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.field = choice.name
        options = [(Side.FIRST.value, self.tr("The left one")), (Side.SECOND.value, self.tr("The right one"))]
        if choice.can_be_both:
            options.insert(1, (Side.BOTH.value, self.tr("Both")))
        self.choice = SegmentedChoice(f"{name}_side", options)
        self.choice.setAccessibleName(self.tr("{field}: which one is kept").format(field=title))
        self.choice.set_value(choice.side.value)
        self.choice.edited.connect(self.edited)
        left = label(first, "body", name=f"{name}_first", wrap=True)
        right = label(second, "body", name=f"{name}_second", wrap=True)
        heading = label(title, "label", name=f"{name}_title", wrap=True)
        self.setLayout(row((heading, 3), (left, 5), (self.choice, 5), (right, 5), gap=14))

    def side(self) -> Side:
        """Return whose value is kept."""
        return Side(str(self.choice.value() or Side.FIRST.value))
