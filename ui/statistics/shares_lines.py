"""Shares told as they are counted, so many of so many; what would show too few people is said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from models.rules.shares import LEAST_PEOPLE, Share
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty, row


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
            name, words = self._names[share.code], self._words(share)
            title = label(name, "body", name=f"statistics_share_{share.code}")
            title.setAccessibleName(f"{name}, {words}")
            look = "body" if share.is_shown else "muted"
            figure = label(words, look, name=f"statistics_share_{share.code}_figure")
            self._lines.addLayout(row((title, 1), figure, gap=12))

    def _words(self, share: Share) -> str:
        if share.numerator is None or share.denominator is None:
            return self.tr("hidden: fewer than {smallest} people").format(smallest=LEAST_PEOPLE)
        if not share.denominator:
            return self.tr("none")
        said = self.tr("{numerator} of {denominator} ({percent} %)")
        return said.format(numerator=share.numerator, denominator=share.denominator, percent=share.percent)
