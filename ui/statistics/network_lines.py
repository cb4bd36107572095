"""What colleagues, firms, partners and immersions brought: counted, and never a few people alone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from models.rules.network_figures import NetworkFigures
from ui.statistics.shares_lines import hidden_words, line, share_words
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty
from ui.widgets.parsing import format_duration


class NetworkLines(QWidget):
    """One line a figure."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statistics_network")
        self.setProperty("look", "clear")
        self._shares = {
            "present": self.tr("People who came to an event, of those on a list"),
            "followed": self.tr("People for whom something followed, of those who came"),
            "hired": self.tr("People with a job at the end, of those who had an immersion"),
        }
        note = label(
            self.tr("Events and immersions of the last twelve months; the rest as it is today."),
            "small",
            name="statistics_network_note",
            wrap=True,
        )
        self._lines = column(gap=8)
        self.setLayout(column(note, self._lines, gap=10))

    def show_figures(self, found: NetworkFigures) -> None:
        """Show figures in their order."""
        empty(self._lines)
        for code, name, words in self._plain(found):
            self._lines.addLayout(line(code, name, words, is_shown=words != hidden_words()))
        for share in found.shares:
            name, words = self._shares[share.code], share_words(share)
            self._lines.addLayout(line(f"network_{share.code}", name, words, is_shown=share.is_shown))

    def _plain(self, found: NetworkFigures) -> Iterator[tuple[str, str, str]]:
        tutors = self.tr("{count}, of whom tutors: {tutors}")
        yield (
            "involved",
            self.tr("Colleagues and people of firms involved"),
            tutors.format(count=found.involved, tutors=found.tutors),
        )
        pairs = hidden_words() if found.pairs is None else str(found.pairs)
        yield "pairs", self.tr("Pairs that meet"), pairs
        yield "conventions", self.tr("Agreements that run"), str(found.conventions)
        said = self.tr("{kept} of {promised}")
        yield (
            "commitments",
            self.tr("Commitments of these agreements kept in full"),
            said.format(kept=found.kept, promised=found.promised),
        )
        yield "clauses", self.tr("Hours of social clauses done, of those planned"), self._hours(found)
        yield "events", self.tr("Events held"), str(found.events)

    def _hours(self, found: NetworkFigures) -> str:
        if found.done_minutes is None or found.planned_minutes is None:
            return hidden_words()
        said = self.tr("{done} of {planned}")
        return said.format(
            done=format_duration(found.done_minutes), planned=format_duration(found.planned_minutes)
        )
