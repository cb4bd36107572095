"""Jobs seen on site: list, find, open, save, remove."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from controllers.records import RecordController
from models.entities.jobs import Job
from models.errors import InvalidInput, Problem
from models.records.employers import JobDraft, JobRecord, JobTask
from models.records.ids import EmployerId, JobId
from models.records.people import Right
from models.rules import timetable
from models.storage import check_points
from models.storage import employers as queries

if TYPE_CHECKING:
    from models.storage.store import Transaction


class JobController(RecordController[Job, JobDraft, JobRecord]):
    """The sheets of jobs.

    Signals:
        job_changed: JobRecord that was saved or restored.
        job_removed: JobId of the sheet that was hidden.
    """

    job_changed = Signal(object)
    job_removed = Signal(object)

    kind = "job"
    draft_type = JobDraft

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
        if before is not None and before.timetable != draft.timetable:
            check_points.follow_week(transaction, self._clock(), *check_points.hires_on(session, job.id))
        return job, before

    def _present(self, transaction: Transaction, job_id: UUID) -> JobDraft:
        job = queries.get_job(transaction.session, job_id)
        return queries.job_record(transaction.session, job).content

    def _hide(self, transaction: Transaction, job_id: UUID) -> str:
        job = queries.get_job(transaction.session, job_id)
        job.removed_at = self._clock()
        self._put_in_search(transaction, job)
        return job.title

    def _put_in_search(self, transaction: Transaction, job: Job) -> None:
        employer = queries.get(transaction.session, job.employer_id, also_removed=True)
        queries.put_job_in_search(transaction.session, job, employer)

    def _show(self, transaction: Transaction, job_id: UUID) -> Job:
        job = queries.get_job(transaction.session, job_id, also_removed=True)
        job.removed_at = None
        self._put_in_search(transaction, job)
        return job

    def _tidied(self, draft: JobDraft) -> JobDraft:
        if problems := timetable.problems(draft.timetable):
            raise InvalidInput(problems)
        return dataclasses.replace(draft, tasks=tuple(task for task in draft.tasks if task != JobTask()))

    def _record(self, transaction: Transaction, job: Job) -> JobRecord:
        return queries.job_record(transaction.session, job)

    def _content(self, record: JobRecord) -> JobDraft:
        return record.content

    def _subject(self, record: JobRecord) -> str:
        return record.content.title

    def _tell(self, record: JobRecord) -> None:
        self.job_changed.emit(record)

    def _tell_removal(self, job_id: UUID) -> None:
        self.job_removed.emit(JobId(job_id))
