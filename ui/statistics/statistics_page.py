"""The first page of whoever only counts: people by stage, the last months, what remains of files gone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.statistics import Figures
from models.errors import AppError
from models.records.people import Right
from models.records.residents import ResidentStage
from models.records.statistics import Activity, Definition, Met, Months
from models.rules.anonymous import SMALLEST_CELL, CountTable
from ui.errors import error_text
from ui.labels import label_of
from ui.privacy.counts_card import CountsCard
from ui.statistics.count_grid import CountGrid
from ui.statistics.network_lines import NetworkLines
from ui.statistics.shares_lines import SharesLines
from ui.vocabulary import words_of
from ui.widgets.cards import Card
from ui.widgets.labels import TextLabel, label
from ui.widgets.layouts import column
from ui.widgets.page import Page

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class StatisticsPage(Page):
    """Numbers, never a name nor a file."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("statistics_page", parent=parent)
        self._workspace = workspace
        self._sexes = {
            "woman": self.tr("Women"),
            "man": self.tr("Men"),
            "other": self.tr("Other"),
            "": self.tr("Not said"),
        }
        self._activities = {
            Activity.FIRST_MEETINGS: self.tr("People met for the first time"),
            Activity.RECEIVED: self.tr("Passages received"),
            Activity.HIRES: self.tr("Hires that begin"),
            Activity.PLANS: self.tr("Signed plans that begin"),
        }
        self.people = CountGrid("statistics_people")
        self.months = CountGrid("statistics_months")
        self._met = {
            Met.MONTH: (
                self.tr("People met for the first time, month by month"),
                CountGrid("statistics_met"),
            ),
            Met.CHANNEL: (self.tr("By which channel they were met"), CountGrid("statistics_channels")),
            Met.RESIDENCE: (self.tr("In which residence"), CountGrid("statistics_residences")),
        }
        self.shares = SharesLines()
        self.network = NetworkLines()
        self._gone = CountsCard(workspace)
        self.body.addWidget(label(self._purpose(), "body", name="statistics_purpose", wrap=True))
        self._waiting = label(self.tr("Counting…"), "muted", name="statistics_waiting")
        self.body.addWidget(self._waiting)
        self._cards = [self._card("people", self.tr("People, by how far they have come"), self.people)]
        self._cards.append(self._card("months", self.tr("The last twelve months"), self.months))
        for what, (words, counts) in self._met.items():
            self._cards.append(self._card(f"met_{what.value}", words, counts))
        self._cards.append(self._card("shares", self.tr("Guard-rails of the method"), self.shares))
        self._cards.append(self._card("network", self.tr("Network and immersions"), self.network))
        for card in self._cards:
            self.body.addWidget(card)
            card.hide()  # until there is something in it
        self._definitions = TextLabel("statistics_definitions")
        self._definitions.setWordWrap(True)
        self._defined = self._card("definitions", self.tr("How it is counted"), self._definitions)
        self._defined.hide()
        self.body.addWidget(self._defined)
        self.body.addWidget(self._gone)
        self.body.addStretch(1)
        workspace.statistics.counted.connect(self._on_counted)
        workspace.statistics.failed.connect(self._on_failed)

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Statistics")

    def subtitle(self) -> str:
        """Return the line below the title."""
        return self.tr("Numbers, never a name nor a file")

    def load(self) -> None:
        """Count again; what was counted before stays there meanwhile."""
        self._waiting.show()
        try:
            self._gone.load()
        except AppError as error:
            self._on_failed(error)
        self._workspace.statistics.count()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def _purpose(self) -> str:
        hidden = self.tr(
            "A figure that would stand for fewer than {smallest} people is hidden, and so is what would "
            "give it away."
        ).format(smallest=SMALLEST_CELL)
        set_aside = self.tr("Files that are set aside are not counted.")
        hidden = f"{hidden} {set_aside}"
        if self._workspace.may(Right.READ_FILES):
            return hidden
        purpose = self.tr(
            "Your role is to report on the work to those who fund it: it opens the numbers of all files and "
            "the file of nobody."
        )
        return f"{purpose} {hidden}"

    @staticmethod
    def _card(name: str, title: str, body: QWidget) -> Card:
        head = label(title, "h2", name=f"statistics_{name}_title")
        return Card(f"statistics_{name}_card", column(head, body, gap=10))

    def _on_counted(self, found: object) -> None:
        if not isinstance(found, Figures):
            return
        self._waiting.hide()
        self._show_people(found.people)
        self._show_months(found.months)
        self._show_met(found.met)
        self.shares.show_shares(found.shares)
        if found.network is not None:
            self.network.show_figures(found.network)
        for card in self._cards:
            card.show()
        self._show_definitions(found.definitions)

    def _on_failed(self, error: object) -> None:
        self._waiting.hide()
        if isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    def _show_definitions(self, definitions: tuple[Definition, ...]) -> None:
        """Say, below the figures, how each programme counts: figures without it mean nothing."""
        said = self.tr("{programme}: {words}")
        lines = [said.format(programme=one.programme, words=one.words) for one in definitions]
        self._definitions.setText("\n\n".join(lines))
        self._defined.setVisible(bool(lines))

    def _show_people(self, table: CountTable) -> None:
        in_all = self.tr("In all")
        sexes = table.columns if len(table.columns) > 1 else ()  # a single one is the total once more
        lines = [
            (label_of(ResidentStage(stage)), [*(table.cells[stage, sex] for sex in sexes), total])
            for stage, total in table.row_totals.items()
        ]
        lines.append((in_all, [*(table.column_totals[sex] for sex in sexes), table.total]))
        self.people.show_lines([*(self._sexes[sex] for sex in sexes), in_all], lines)

    def _show_met(self, found: dict[Met, CountTable]) -> None:
        heads = [self.tr("With a file"), self.tr("Without a file"), self.tr("In all")]
        for what, (_, counts) in self._met.items():
            table = found[what]
            lines = [
                (self._met_words(what, name), [*(table.cells[name, one] for one in table.columns), total])
                for name, total in table.row_totals.items()
            ]
            lines.append((heads[-1], [*(table.column_totals[one] for one in table.columns), table.total]))
            counts.show_lines(heads, lines)

    def _met_words(self, what: Met, name: str) -> str:
        if not name:
            return self.tr("Not noted")
        if what is Met.MONTH:
            return _month(name)
        return words_of(self._workspace.settings, "channel", name) if what is Met.CHANNEL else name

    def _show_months(self, found: Months) -> None:
        self.months.show_lines(
            [self._activities[activity] for activity in Activity],
            [
                (_month(month), [found.figures[month, activity] for activity in Activity])
                for month in found.months
            ],
        )


def _month(month: str) -> str:
    """Return « mars 2026 »."""
    day = date.fromisoformat(f"{month}-01")
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")
