"""Jobs seen on site: list, find, open, save, remove."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.jobs import Job
from models.errors import InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.employers import JobDraft, JobRecord, JobTask
from models.records.ids import EmployerId, JobId
from models.records.people import Right
from models.rules import timetable
from models.rules.drafts import cleaned
from models.storage import employers as queries

if TYPE_CHECKING:
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class JobController(QObject):
    """The sheets of jobs.

    Signals:
        job_changed: JobRecord that was saved or restored.
        job_removed: JobId of the sheet that was hidden.
    """

    job_changed = Signal(object)
    job_removed = Signal(object)

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._undo = undo
        undo.register("job", self._take_back)

    def jobs_of(self, employer_id: EmployerId) -> tuple[JobRecord, ...]:
        """Return the jobs of an employer, by title."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.jobs_of(transaction.session, employer_id)

    def jobs(self, text: str, limit: int) -> tuple[JobRecord, ...]:
        """Return the first jobs by title, or those found by ``text``, the best first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.jobs(transaction.session, text, limit)

    def open(self, job_id: JobId) -> JobRecord:
        """Return a job sheet.

        Raises:
            NotFound: ``job.not_found``, also when it was removed.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            job = queries.get_job(transaction.session, job_id)
            return queries.job_record(transaction.session, job)

    def save(self, draft: JobDraft) -> JobRecord:
        """Keep a new sheet, or the new content of a sheet.

        Raises:
            InvalidInput: No title or employer, an impossible week, a text too long…
            NotFound: ``job.not_found`` or ``employer.not_found``.
        """
        draft = _tidied(cleaned(draft))
        if problems := timetable.problems(draft.timetable):
            raise InvalidInput(problems)
        with self._store.begin(Right.WRITE_FILES) as transaction:
            job, before = self._write(transaction, draft)
            record = queries.job_record(transaction.session, job)
            if before != record.content:
                self._undo.push(
                    transaction,
                    action="job.saved" if before else "job.created",
                    subject=job.title,
                    record_id=job.id,
                    inverse={"before": to_plain(before)} if before else {"created": True},
                )
        self._announce(record)
        return record

    def remove(self, job_id: JobId) -> None:
        """Hide a sheet from lists and searches; placements made on it still name it.

        Raises:
            NotFound: ``job.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            title = self._hide(transaction, job_id)
            self._undo.push(
                transaction,
                action="job.removed",
                subject=title,
                record_id=job_id,
                inverse={"removed": True},
            )
        self._announce_removal(job_id)

    def _write(self, transaction: Transaction, draft: JobDraft) -> tuple[Job, JobDraft | None]:
        """Apply a draft; return the sheet and its content before, None for a new one."""
        session = transaction.session
        if draft.employer_id is None:
            raise InvalidInput((Problem(field="employer_id", code="input.required"),))
        employer = queries.get(session, draft.employer_id)
        if draft.site_id not in {None, *(site.id for site in employer.sites)}:
            raise InvalidInput((Problem(field="site_id", code="input.choice"),))
        if draft.job_id is None:
            job, before = Job(id=uuid4()), None
        else:
            job = queries.get_job(session, draft.job_id)
            before = job.to_draft()
        job.apply(draft, self._clock())
        session.add(job)
        queries.put_job_in_search(session, job, employer)
        return job, before

    def _hide(self, transaction: Transaction, job_id: UUID) -> str:
        job = queries.get_job(transaction.session, job_id)
        job.removed_at = self._clock()
        self._put_in_search(transaction, job)
        return job.title

    def _put_in_search(self, transaction: Transaction, job: Job) -> None:
        employer = queries.get(transaction.session, job.employer_id, also_removed=True)
        queries.put_job_in_search(transaction.session, job, employer)

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        if "created" in inverse:
            self._hide(transaction, record_id)
            return partial(self._announce_removal, JobId(record_id))
        if "removed" in inverse:
            job = queries.get_job(transaction.session, record_id, also_removed=True)
            job.removed_at = None
            self._put_in_search(transaction, job)
        else:
            job, _ = self._write(transaction, from_plain(inverse["before"], JobDraft))
        return partial(self._announce, queries.job_record(transaction.session, job))

    def _announce(self, record: JobRecord) -> None:
        self.job_changed.emit(record)
        self._undo.announce()

    def _announce_removal(self, job_id: JobId) -> None:
        self.job_removed.emit(job_id)
        self._undo.announce()


def _tidied(draft: JobDraft) -> JobDraft:
    """Drop empty lines."""
    return dataclasses.replace(draft, tasks=tuple(task for task in draft.tasks if task != JobTask()))
