"""Persons for a job and jobs for a person, each with why: compared in memory, explained from the vault.

The compact index of everybody holds codes and numbers only. It is made beside the screen, brought up to date
with each change, and dropped when the vault is locked; it is made by and for who acts: whoever may not read
health has an index that holds none, and the same order as if there was none.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from controllers.matching_watch import resident_of
from models.errors import AppError, NotFound
from models.records.ids import JobId, ResidentId
from models.records.people import Right
from models.rules.matching import explain
from models.rules.matching_facts import Job, Person
from models.rules.matching_index import PeopleIndex
from models.rules.matching_jobs_index import JobsIndex
from models.rules.matching_results import JobsForPerson, MatchedJob, MatchedPerson, PeopleForJob
from models.rules.matching_sets import best
from models.rules.rights import may
from models.storage import communes
from models.storage import matching as queries
from models.storage import matching_jobs as sheets
from models.storage import matching_rules as rules_in_store
from models.storage.matching import WhereTo

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.rules.matching_facts import Explanation
    from models.storage.store import Store, Transaction

FIRST_SHOWN: Final = 20
_PATIENCE_MS: Final = 2_000
_BREATH_S: Final = 0.01
"""Between two chunks the screen has its turn."""


class _OpenJobs(NamedTuple):
    """Jobs somebody can be proposed for, read with the rules and the places of that moment."""

    jobs: JobsIndex
    where: WhereTo


class MatchingController(QObject):
    """Compares people and jobs; nothing of it is kept.

    Signals:
        ready: The people can be compared: whoever got None asks again.
        changed: What was compared has changed; an answer on screen may be another one now.
        jobs_found: JobsForPerson, after ``look_for_jobs``.
        failed: AppError that ended what was under way.
    """

    ready = Signal()
    changed = Signal()
    jobs_found = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Store, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._tasks = tasks.beside(self)
        self._closing = threading.Event()
        self._index: PeopleIndex | None = None
        self._where: WhereTo | None = None
        self._jobs: _OpenJobs | None = None
        self._dirty: set[ResidentId] = set()
        self._turn, self._at_work = 0, 0
        self._breath_s = _BREATH_S
        self._is_being_made, self._is_stale, self._is_moved = False, False, False

    # Persons for a job ----------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Make the index of everybody beside the screen, if there is none; ``ready`` tells [task]."""
        is_open = may(self._store.actor, Right.READ_FILES) and not self._closing.is_set()
        if self._is_usable() or self._is_being_made or not is_open:
            return
        self._is_being_made, self._is_stale = True, False
        self._tasks.run(self, self._made, self._on_made, self._on_failed)

    def people_for(self, job_id: JobId, count: int = FIRST_SHOWN) -> PeopleForJob | None:
        """Return the first persons for a job, each explained; None: not yet, ``ready`` will tell.

        Raises:
            NotFound: ``job.not_found``.
            RuleBroken: ``rights.refused``.
        """
        self.prepare()
        index, where = self._index, self._where
        if not self._is_usable() or index is None or where is None:
            self._breath_s = 0.0  # somebody waits for it now
            with self._store.read(Right.READ_FILES):
                return None
        with self._store.read(Right.READ_FILES) as transaction:
            if self._is_moved:
                self._is_moved, where = False, self._where_now(transaction)
                self._where = where
            self._bring_up_to_date(transaction, index, where)
            job = sheets.job(transaction.connection, job_id, where)
            if job is None:
                raise NotFound("job.not_found")
            return self._people(transaction, job, index, where, count)

    def _people(
        self, transaction: Transaction, job: Job, index: PeopleIndex, where: WhereTo, count: int
    ) -> PeopleForJob:
        connection, sees = transaction.connection, self._sees_health()
        key = UUID(str(job.job_id))
        found = best(index, job, count=count, may_see_health=sees)
        known = {one.resident_id: one for one in queries.people(transaction, where, found)}
        lines = sheets.person_lines(connection, known_ids := [one for one in found if one in known])
        answers = sheets.answers_for_job(connection, key)
        shown = sheets.job_lines(connection, [key])[key]
        people = tuple(
            MatchedPerson(
                resident_id=one,
                explanation=explain(known[one], job, where.rules, may_see_health=sees),
                **lines[one]._asdict(),
                **answers.get(one, sheets.NEVER)._asdict(),
            )
            for one in known_ids
        )
        return PeopleForJob(
            job_id=JobId(key),
            title=shown.title,
            employer=shown.employer,
            people=people,
            compared=len(index),
            at_work=self._at_work,
            has_place=job.place is not None,
            is_barred=shown.is_barred,
        )

    # Jobs for a person ----------------------------------------------------------------------------------

    def look_for_jobs(self, resident_id: ResidentId, count: int = FIRST_SHOWN) -> None:
        """Compare a person with every open job [task]; ``jobs_found`` tells.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES):
            pass
        turn = self._turn
        self._tasks.run(
            self, lambda: (turn, *self._looked(resident_id, count)), self._on_jobs, self._on_failed
        )

    def _looked(self, resident_id: ResidentId, count: int) -> tuple[JobsForPerson, _OpenJobs]:
        with self._store.read(Right.READ_FILES) as transaction:
            known = self._jobs
            if known is None or known.where.today != self._today():
                where = self._where_now(transaction)
                known = _OpenJobs(JobsIndex(sheets.open_jobs(transaction.connection, where)), where)
            jobs, where = known
            person = next(iter(queries.people(transaction, where, [resident_id])), None)
            if person is None:
                nobody = JobsForPerson(resident_id=resident_id, jobs=(), compared=0, is_compared=False)
                return nobody, known
            sees = self._sees_health()
            found = jobs.best(person, where.rules, may_see_health=sees, count=count)
            ranked = tuple(explain(person, job, where.rules, may_see_health=sees) for job in found)
            return self._jobs_for(transaction, resident_id, ranked, len(jobs)), known

    def _jobs_for(
        self,
        transaction: Transaction,
        resident_id: ResidentId,
        ranked: tuple[Explanation, ...],
        compared: int,
    ) -> JobsForPerson:
        keys = [UUID(str(one.job_id)) for one in ranked]
        lines = sheets.job_lines(transaction.connection, keys)
        answers = sheets.answers_of_person(transaction.connection, resident_id)
        jobs = tuple(
            MatchedJob(
                job_id=JobId(key),
                explanation=one,
                **answers.get(key, sheets.NEVER)._asdict(),
                **lines[key]._asdict(),
            )
            for key, one in zip(keys, ranked, strict=True)
            if key in lines
        )
        return JobsForPerson(resident_id=resident_id, jobs=jobs, compared=compared)

    # What changed ---------------------------------------------------------------------------------------

    def note_person(self, changed: object) -> None:
        """Read somebody again before the next answer: a record of theirs was saved, or their id is given."""
        found = resident_of(changed)
        if found is None:
            self.begin_again()
            return
        self._dirty.add(found)
        self.changed.emit()

    def note_proposal(self, changed: object) -> None:
        """Read again whose turn it is; of a proposal that was removed, nobody says whose it was."""
        if isinstance(changed, UUID):
            self.begin_again()
        else:
            self.note_person(changed)

    def note_job(self, *_changed: object) -> None:
        """Read the jobs again, and where they are, before the next answer."""
        self._jobs, self._is_moved = None, True
        self._turn += 1
        self.changed.emit()

    def begin_again(self, *_changed: object) -> None:
        """Make everything again before the next answer: rules, places or many files are others."""
        self._is_stale, self._jobs, self._where = True, None, None
        self._turn += 1
        self.changed.emit()

    def close(self) -> None:
        """Break off what runs and forget everybody: the vault is about to be closed."""
        self._closing.set()
        self._tasks.wait(_PATIENCE_MS)
        self._index, self._where, self._jobs = None, None, None
        self._dirty.clear()

    def _is_usable(self) -> bool:
        where = self._where
        is_new = not self._is_stale and where is not None and where.today == self._today()
        return self._index is not None and is_new

    def _bring_up_to_date(self, transaction: Transaction, index: PeopleIndex, where: WhereTo) -> None:
        dirty, self._dirty = self._dirty, set()
        for resident_id in dirty:
            index.remove(resident_id)
        for person in queries.people(transaction, where, dirty):
            index.put(person)
        if dirty:
            self._at_work = queries.left_out(transaction.connection)

    def _made(self) -> tuple[PeopleIndex, WhereTo, int]:
        with self._store.read(Right.READ_FILES) as transaction:
            where = self._where_now(transaction)
            index = PeopleIndex(self._everybody(transaction, where), where.rules)
            return index, where, queries.left_out(transaction.connection)

    def _everybody(self, transaction: Transaction, where: WhereTo) -> Iterator[Person]:
        people, last = queries.chunk(transaction, where, 0)
        while last and not self._closing.wait(self._breath_s):
            yield from people
            people, last = queries.chunk(transaction, where, last)

    def _on_made(self, made: tuple[PeopleIndex, WhereTo, int]) -> None:
        self._is_being_made, self._breath_s = False, _BREATH_S
        if self._closing.is_set():
            return
        self._index, self._where, self._at_work = made
        if self._is_stale:  # something changed meanwhile that the index cannot follow
            self.prepare()
            return
        self.ready.emit()

    def _on_jobs(self, found: tuple[int, JobsForPerson, _OpenJobs]) -> None:
        if self._closing.is_set():
            return
        turn, answer, jobs = found
        if turn == self._turn:  # else some were changed meanwhile
            self._jobs = jobs
        self.jobs_found.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        self._is_being_made = False
        if self._closing.is_set():
            return  # a vault that was closed meanwhile is no failure
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    def _where_now(self, transaction: Transaction) -> WhereTo:
        rules, _ = rules_in_store.read(transaction.connection)
        return WhereTo(rules=rules, places=communes.places(transaction.connection), today=self._today())

    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _sees_health(self) -> bool:
        return may(self._store.actor, Right.READ_SENSITIVE)
