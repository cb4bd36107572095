"""Prospecting: whom to call again, the board by stage, an employer's log and what is remembered of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from controllers.call_sheets import CallSheetController
from controllers.employer_doubles import EmployerDoubleController
from controllers.employer_merging import EmployerMergeController
from controllers.needs import NeedController
from controllers.official_lists import OfficialListController
from controllers.prospecting_rows import (
    ApproachController,
    CriterionController,
    EmployerStandingController,
    PromiseController,
)
from models.records.employer_board import BoardCard, BoardColumn, CallLine
from models.records.ids import EmployerId, JobId
from models.records.people import Right
from models.records.prospecting import ApproachRecord, CriterionRecord, EmployerMemory, EmployerStandingRecord
from models.rules import prospecting as rules
from models.storage import employers as employer_queries
from models.storage import prospecting as queries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from controllers.employers import EmployerController
    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.records.employers import EmployerRecord
    from models.storage.prospecting import StandingLine
    from models.storage.store import Store

MOST_CARDS: Final = 12
"""Cards of one column of the board; the list has the others."""
MOST_CALLS: Final = 300


class ProspectingController(QObject):
    """The prospecting desk.

    Attributes:
        approaches: The log.
        criteria: What was negotiated.
        standings: Who is not to be contacted.
        promises: What was promised.
        needs: Needs caught during a visit.
        call_sheets: What is printed before a call.
        merging: Employers that are one, or two.
        doubles: Employers that may be one.
        lists: Trades and activities, brought in from their official files.

    Signals:
        changed: EmployerId of whom something is known otherwise than before.
    """

    changed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        undo: UndoController,
        *,
        settings: SettingsController,
        employers: EmployerController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._employers = store, clock, employers
        self._settings = settings
        self.approaches = ApproachController(store, clock, undo, self)
        self.criteria = CriterionController(store, clock, undo, self)
        self.standings = EmployerStandingController(store, clock, undo, self)
        self.promises = PromiseController(store, clock, undo, self)
        self.needs = NeedController(store, clock, undo, employers=employers, parent=self)
        self.merging = EmployerMergeController(store, clock, undo, employers=employers, parent=self)
        self.doubles = EmployerDoubleController(store, tasks, employers=employers, parent=self)
        self.call_sheets = CallSheetController(store, tasks, clock, settings, self)
        self.lists = OfficialListController(store, settings, self)
        for part in (self.approaches, self.criteria, self.standings, self.promises):
            part.changed.connect(self.changed)
        self.approaches.stage_moved.connect(self._on_moved)

    def log(self, employer_id: EmployerId) -> tuple[ApproachRecord, ...]:
        """Return the approaches of an employer, the latest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.approaches(transaction.session, employer_id)

    def standing(self, employer_id: EmployerId) -> EmployerStandingRecord | None:
        """Return what was decided of an employer; None: nothing was."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.standing_record(transaction.session, employer_id)

    def criteria_of(self, job_id: JobId) -> tuple[CriterionRecord, ...]:
        """Return what was negotiated for a job, the latest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.criteria_of_job(transaction.session, job_id)

    def memory(self, employer_id: EmployerId) -> EmployerMemory:
        """Return what is remembered of an employer."""
        with self._store.read(Right.READ_FILES) as transaction:
            session = transaction.session
            return EmployerMemory(
                standing=queries.standing_record(session, employer_id),
                taken=queries.taken(transaction, employer_id, self.today()),
                promises=queries.promises(session, employer_id),
                criteria=queries.criteria_of(session, employer_id),
                merged=queries.merged_into(session, employer_id),
            )

    def to_call_again(self, limit: int = MOST_CALLS) -> tuple[CallLine, ...]:
        """Return whom to call again today: actions due, then the silent, then the never approached."""
        usual = self._settings.settings().silent_days
        with self._store.read(Right.READ_FILES) as transaction:
            session = transaction.session
            lines = {line.standing.employer_id: line for line in queries.standings(session)}
            standings = (line.standing for line in lines.values())
            calls = rules.to_call_again(standings, self.today(), usual)[:limit]
            outcomes = queries.last_outcomes(session, {call.employer_id for call in calls})
            return tuple(_call(call, lines[call.employer_id], outcomes[call.employer_id]) for call in calls)

    def board(self, limit: int = MOST_CARDS) -> tuple[BoardColumn, ...]:
        """Return the employers by stage, in the order of the stages; those to be seen soonest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            lines = queries.standings(transaction.session)
        found: dict[str, list[StandingLine]] = {stage.value: [] for stage in rules.EmployerStage}
        for line in lines:
            stage = line.stage or rules.EmployerStage.TO_PROSPECT.value
            found.setdefault(stage, []).append(line)
        return tuple(
            BoardColumn(
                stage=stage,
                count=len(standing),
                cards=tuple(map(_card, sorted(standing, key=_by_next)[:limit])),
            )
            for stage, standing in found.items()
        )

    def move(self, employer_id: EmployerId, stage: str) -> EmployerRecord:
        """Move an employer to a stage, whichever it is at; it can be taken back.

        Raises:
            NotFound: ``employer.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.WRITE_FILES) as transaction:
            content = employer_queries.get(transaction.session, employer_id).to_draft()
        return self._employers.save(replace(content, stage=stage), content)

    def hires_of(self, employer_id: EmployerId) -> int:
        """Return how many people an employer took."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.hires_of(transaction.session, employer_id)

    def forget(self) -> None:
        """Deliver nothing any more, when the vault is locked."""
        self.call_sheets.forget()
        self.doubles.close()

    def today(self) -> date:
        """Return the local day."""
        return self._clock().astimezone().date()

    def _on_moved(self, employer_id: EmployerId) -> None:
        """Tell the screens of employers that one stands elsewhere."""
        self._employers.read_again(employer_id)


def _call(call: rules.CallAgain, line: StandingLine, outcomes: Iterable[str]) -> CallLine:
    return CallLine(
        employer_id=EmployerId(call.employer_id),
        display_name=line.name,
        city=line.city,
        phone=line.phone,
        stage=line.stage,
        reason=call.reason.value,
        due_on=call.due_on,
        days=call.days,
        next_action=line.next_action if call.reason is rules.CallReason.ACTION_DUE else "",
        unanswered=rules.unanswered(outcomes),
    )


def _card(line: StandingLine) -> BoardCard:
    return BoardCard(
        employer_id=EmployerId(line.standing.employer_id),
        display_name=line.name,
        city=line.city,
        stage=line.stage,
        job_count=line.job_count,
        next_action=line.next_action,
        next_on=line.standing.next_on,
        last_on=line.standing.last_on,
        to_complete=line.to_complete,
        is_barred=line.standing.is_barred,
    )


def _by_next(line: StandingLine) -> tuple[int, str]:
    on = line.standing.next_on
    return on.toordinal() if on else 10**7, line.sort_key
