"""The numbers of the work, without anybody in them: small groups never leave this controller."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from models.errors import AppError
from models.records.people import Right
from models.records.residents import ResidentStage
from models.records.statistics import Activity, Definition, Met, Months
from models.rules.anonymous import CountTable, month_of, suppressed, without_small
from models.rules.network_figures import NetworkFigures, figures_of
from models.rules.periods import add_months
from models.rules.shares import Share, hidden_offers, hire_shares, published
from models.storage import iod_shares, network_counts, outreach_counts
from models.storage import statistics as queries

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.storage.outreach_counts import MetCount
    from models.storage.store import Store

SEXES: Final = ("woman", "man", "other", "")
_MONTHS_SHOWN: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Everything the page of numbers shows, counted together.

    Attributes:
        people: Files in use, by stage and by sex.
        months: What happened month by month.
        met: People met for the first time, each once.
        definitions: How the indicators of each programme are counted.
        shares: Of contracts and of jobs, as the IOD method looks at them.
        network: What colleagues, firms, partners and immersions brought.
    """

    people: CountTable
    months: Months
    met: dict[Met, CountTable]
    definitions: tuple[Definition, ...] = ()
    shares: tuple[Share, ...] = ()
    network: NetworkFigures | None = None


class StatisticsController(QObject):
    """Counts for whoever reports on the work.

    Signals:
        counted: Figures asked for by ``count``.
        failed: AppError that ended it.
    """

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Store, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._clock = store, tasks, clock
        self._is_counting = self._is_asked_again = False

    def count(self) -> None:
        """Count everything beside the screen [task]; ``counted`` or ``failed`` tells, once for many asks.

        With a hundred thousand files it takes seconds: every contact and every file are looked at.
        """
        self._is_asked_again = self._is_counting
        if not self._is_counting:
            self._is_counting = True
            self._tasks.run(self, self._figures, self._on_counted, self._on_failed)

    def _figures(self) -> Figures:
        return Figures(
            people=self.people(),
            months=self.months(),
            met=self.met(),
            definitions=self.definitions(),
            shares=self.shares(),
            network=self.network(),
        )

    def _on_counted(self, found: Figures) -> None:
        self._is_counting = False
        if self._is_asked_again:  # what was counted may be of before
            self.count()
        else:
            self.counted.emit(found)

    def _on_failed(self, error: Exception) -> None:
        self._is_counting = False
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    def people(self) -> CountTable:
        """Return how many files are in use, by stage and by sex: only the stages and the sexes there are.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_STATISTICS) as transaction:
            counts = queries.people(transaction.connection)
        # A line of zeros would be hidden to keep a small figure beside it from being guessed.
        stages, sexes = ({key[place] for key in counts} for place in (0, 1))
        rows = tuple(stage.value for stage in ResidentStage if stage in stages)
        return suppressed(counts, rows, tuple(sex for sex in SEXES if sex in sexes))

    def definitions(self) -> tuple[Definition, ...]:
        """Return how the indicators of each programme in use are counted, those that say it.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_STATISTICS) as transaction:
            return queries.definitions(transaction.connection)

    def shares(self) -> tuple[Share, ...]:
        """Return the shares of contracts and of jobs of the last twelve months; small ones are hidden.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        today = self._clock().astimezone().date()
        first = add_months(today.replace(day=1), 1 - _MONTHS_SHOWN)
        with self._store.read(Right.READ_STATISTICS) as transaction:
            hires = iod_shares.hires(transaction.connection, first, today)
            offers = iod_shares.offers(transaction.connection, first)
        return tuple(map(published, (*hire_shares(hires), hidden_offers(offers))))

    def network(self) -> NetworkFigures:
        """Return what the network and immersions brought in the last twelve months; a few are hidden.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        today = self._clock().astimezone().date()
        first = add_months(today.replace(day=1), 1 - _MONTHS_SHOWN)
        with self._store.read(Right.READ_STATISTICS) as transaction:
            return figures_of(network_counts.counts(transaction.connection, first, today))

    def gone(self) -> CountTable:
        """Return how many files are gone, by year of the first contact and by sex.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_STATISTICS) as transaction:
            counts = queries.gone(transaction.connection)
        years, sexes = (tuple(sorted({key[place] for key in counts})) for place in (0, 1))
        return suppressed(counts, years, sexes)

    def met(self) -> dict[Met, CountTable]:
        """Return how many people were met for the first time in the past twelve months, each once.

        With a file, or without one; who was given a file since counts with the first contact.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        begin = self._clock().astimezone().date().replace(day=1)
        first = month_of(add_months(begin, 1 - _MONTHS_SHOWN))
        with self._store.read(Right.READ_STATISTICS) as transaction:
            found = outreach_counts.met(transaction.connection, first)
        return {what: _table(what, found) for what in Met}

    def months(self) -> Months:
        """Return what happened in each of the last twelve months, the present one first.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        begin = self._clock().astimezone().date().replace(day=1)
        months = tuple(month_of(add_months(begin, -back)) for back in range(_MONTHS_SHOWN))
        with self._store.read(Right.READ_STATISTICS) as transaction:
            found = queries.months(transaction.connection, months[-1])
        exact = {
            (month, activity.value): found.get((month, activity.value), 0)
            for month in months
            for activity in Activity
        }
        return Months(months=months, figures=without_small(exact))


def _table(what: Met, found: list[MetCount]) -> CountTable:
    """Return one table of the people met; small groups, and what would give them away, suppressed."""
    counts: Counter[tuple[str, str]] = Counter()
    for one in found:
        counts[getattr(one, what.value), one.name] += one.people
    rows = sorted({row for row, _ in counts}, reverse=what is Met.MONTH)
    return suppressed(counts, tuple(rows), (outreach_counts.NAMED, outreach_counts.ANONYMOUS))
