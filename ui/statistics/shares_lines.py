"""Shares told as they are counted, so many of so many; what would show too few people is said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from models.rules.shares import LEAST_PEOPLE, Share
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty, row

translate = QCoreApplication.translate


class SharesLines(QWidget):
    """One line a share."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statistics_shares")
        self.setProperty("look", "clear")
        self._names = {
            "open_ended": self.tr("Permanent contracts"),
            "open_ended_full_time": self.tr("Permanent and full-time contracts"),
            "full_time": self.tr("Full-time contracts"),
            "hidden_market": self.tr("Hires on jobs never published"),
            "hidden_offers": self.tr("Jobs proposed that were never published"),
        }
        note = label(
            self.tr(
                "Hires and proposals of the last twelve months. A share says how often it was done, never "
                "that it must be."
            ),
            "small",
            name="statistics_shares_note",
            wrap=True,
        )
        self._lines = column(gap=8)
        self.setLayout(column(note, self._lines, gap=10))

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show shares in their order."""
        empty(self._lines)
        for share in shares:
            name, words = self._names[share.code], share_words(share)
            self._lines.addLayout(line(f"share_{share.code}", name, words, is_shown=share.is_shown))


def line(code: str, name: str, words: str, *, is_shown: bool = True) -> QLayout:
    """Return a figure with what it is of; both are one thing to a screen reader."""
    title = label(name, "body", name=f"statistics_{code}", wrap=True)
    title.setAccessibleName(f"{name}, {words}")
    figure = label(words, "body" if is_shown else "muted", name=f"statistics_{code}_figure")
    return row((title, 1), figure, gap=12)


def share_words(share: Share) -> str:
    """Return a share as it is counted, or why it is hidden."""
    if share.numerator is None or share.denominator is None:
        return hidden_words()
    if not share.denominator:
        return translate("SharesLines", "none")
    said = translate("SharesLines", "{numerator} of {denominator} ({percent} %)")
    return said.format(numerator=share.numerator, denominator=share.denominator, percent=share.percent)


def hidden_words() -> str:
    """Return why a figure is not shown."""
    said = translate("SharesLines", "hidden: fewer than {smallest} people")
    return said.format(smallest=LEAST_PEOPLE)
