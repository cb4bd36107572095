"""Employers and their contacts: list, find, open, save, remove; job sheets are in ``controllers.jobs``."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.files import FileController, FileQueries
from controllers.jobs import JobController
from models.entities.employers import Employer
from models.records.employers import (
    ContactDraft,
    EmployerDraft,
    EmployerRecord,
    EmployerRow,
    JobDraft,
    JobRecord,
    SiteDraft,
)
from models.records.ids import EmployerId, JobId
from models.records.journal import Action
from models.records.people import Right
from models.rules import naf, siret
from models.storage import cascade
from models.storage import employers as queries
from models.storage.search import Kind

if TYPE_CHECKING:
    from datetime import date

    from controllers.settings import SettingsController
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.storage.employers import EmployerLine
    from models.storage.store import Store, Transaction


class EmployerController(FileController[Employer, EmployerDraft, EmployerRecord, EmployerRow]):
    """The files of employers.

    Signals:
        employer_changed: EmployerRecord that was saved or restored.
        employer_removed: EmployerId of the file that was hidden.
        job_changed: JobRecord that was saved or restored.
        job_removed: JobId of the sheet that was hidden.
    """

    employer_changed = Signal(object)
    employer_removed = Signal(object)
    job_changed = Signal(object)
    job_removed = Signal(object)
    kind = Kind.EMPLOYER
    draft_type = EmployerDraft
    parts = frozenset({"site", "employer_contact"})
    _queries: ClassVar[FileQueries] = queries

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: SettingsController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, parent)
        self._settings = settings
        self._jobs = JobController(store, clock, undo, self)
        self._jobs.job_changed.connect(self.job_changed)
        self._jobs.job_removed.connect(self.job_removed)

    def contacts(self, text: str) -> tuple[ContactDraft, ...]:
        """Return known people by name, to link one of them to another employer."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.contacts(transaction.session, text)

    def numbers_at(self, stage: str) -> frozenset[int]:
        """Return the numbers of the employers at a stage, as the list shows it."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.numbers_at(transaction.connection, stage)

    def open(self, employer_id: EmployerId) -> EmployerRecord:
        """Return a file.

        Raises:
            NotFound: ``employer.not_found``, also when it was removed.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            transaction.note(Action.SEEN, "employer", employer_id)
            return queries.get(transaction.session, employer_id).to_record()

    def read_again(self, employer_id: EmployerId) -> None:
        """Tell the screens what an employer is like now: something else than its own form changed it.

        Raises:
            NotFound: ``employer.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            record = queries.get(transaction.session, employer_id).to_record()
        self._tell(record)

    def tell_removal(self, employer_id: EmployerId) -> None:
        """Tell the screens that an employer went together with something else."""
        self._tell_removal(employer_id)

    def jobs_of(self, employer_id: EmployerId) -> tuple[JobRecord, ...]:
        """Return the jobs of an employer, by title."""
        return self._jobs.jobs_of(employer_id)

    def jobs(self, text: str = "", limit: int = 200) -> tuple[JobRecord, ...]:
        """Return the first jobs by title, or those found by ``text``, the best first."""
        return self._jobs.jobs(text, limit)

    def open_job(self, job_id: JobId) -> JobRecord:
        """Return a job sheet; see ``JobController.open``."""
        return self._jobs.open(job_id)

    def save_job(self, draft: JobDraft, base: JobDraft | None = None) -> JobRecord:
        """Keep a job sheet; see ``JobController.save``."""
        return self._jobs.save(draft, base)

    def remove_job(self, job_id: JobId) -> None:
        """Hide a job sheet; see ``JobController.remove``."""
        self._jobs.remove(job_id)

    def _write(self, transaction: Transaction, draft: EmployerDraft) -> tuple[Employer, EmployerDraft | None]:
        """Apply a draft; return the file and its content before, None for a new one."""
        session = transaction.session
        known = queries.known_contacts(session, draft)
        if draft.employer_id is None:
            employer, before = Employer(id=uuid4()), None
        else:
            employer = queries.get(session, draft.employer_id)
            before = employer.to_draft()
        employer.apply(draft, known, self._clock())
        session.add(employer)
        queries.put_in_search(session, employer)
        queries.put_others_in_search(session, employer, known)
        if before and (before.trade_name, before.legal_name) != (draft.trade_name, draft.legal_name):
            queries.put_jobs_in_search(session, employer)
        return employer, before

    def _present(self, transaction: Transaction, employer_id: UUID) -> EmployerDraft:
        return queries.get(transaction.session, employer_id).to_draft()

    def _hide(self, transaction: Transaction, employer_id: UUID) -> str:
        employer = queries.get(transaction.session, employer_id)
        employer.removed_at = self._clock()
        queries.put_in_search(transaction.session, employer)
        cascade.hide_with_employer(transaction.session, employer)
        return employer.display_name

    def _show(self, transaction: Transaction, employer_id: UUID) -> Employer:
        employer = queries.get(transaction.session, employer_id, also_removed=True)
        cascade.show_with_employer(transaction.session, employer)
        employer.removed_at = None
        queries.put_in_search(transaction.session, employer)
        return employer

    def _tidied(self, draft: EmployerDraft) -> EmployerDraft:
        return _tidied(draft, self._clock().astimezone().date())

    def _record(self, transaction: Transaction, employer: Employer) -> EmployerRecord:  # noqa: ARG002
        return employer.to_record()

    def _content(self, record: EmployerRecord) -> EmployerDraft:
        return record.content

    def _subject(self, record: EmployerRecord) -> str:
        return record.content.display_name

    def _tell(self, record: EmployerRecord) -> None:
        self._order = None
        self.employer_changed.emit(record)

    def _tell_removal(self, employer_id: UUID) -> None:
        self._order = None
        self.employer_removed.emit(EmployerId(employer_id))

    def _rows(self, lines: Sequence[EmployerLine]) -> tuple[EmployerRow, ...]:
        language = self._settings.settings().language
        return tuple(
            EmployerRow(
                number=line.number,
                employer_id=EmployerId(line.id),
                display_name=line.trade_name or line.legal_name,
                city=line.city,
                activity=self._settings.label("naf", line.naf_code, language, version=line.naf_version),
                job_count=line.job_count,
                stage=line.stage,
            )
            for line in lines
        )


def _tidied(draft: EmployerDraft, today: date) -> EmployerDraft:
    """Drop empty lines and write the numbers the one way they are kept."""
    naf_code = naf.normalise(draft.naf_code)
    return dataclasses.replace(
        draft,
        siret=siret.normalise(draft.siret),
        naf_code=naf_code,
        naf_version=(draft.naf_version or naf.version_on(today)) if naf_code else "",
        sites=tuple(site for site in draft.sites if not _is_empty(site, SiteDraft())),
        contacts=tuple(contact for contact in draft.contacts if not _is_empty(contact, ContactDraft())),
    )


def _is_empty(line: SiteDraft | ContactDraft, empty: SiteDraft | ContactDraft) -> bool:
    key = "site_id" if isinstance(line, SiteDraft) else "contact_id"
    return dataclasses.replace(line, **{key: None}) == empty  # type: ignore[arg-type]  # a key of that class
