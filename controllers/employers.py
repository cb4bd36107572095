"""Employers and their contacts: list, find, open, save, remove; job sheets are in ``controllers.jobs``."""

from __future__ import annotations

import dataclasses
from array import array
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.jobs import JobController
from models.entities.employers import Employer
from models.records.codec import from_plain, to_plain
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
from models.rules.drafts import cleaned
from models.storage import cascade, search
from models.storage import employers as queries
from models.storage.search import Kind

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.employers import EmployerLine
    from models.storage.store import Store, Transaction


class EmployerController(QObject):
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

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: SettingsController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._settings = settings
        self._undo = undo
        self._order: array[int] | None = None
        self._jobs = JobController(store, clock, undo, self)
        self._jobs.job_changed.connect(self.job_changed)
        self._jobs.job_removed.connect(self.job_removed)
        undo.register("employer", self._take_back)

    def count(self) -> int:
        """Return how many employers there are."""
        if self._order is not None:
            return len(self._order)
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.count(transaction.connection)

    def first_rows(self, limit: int = 200) -> tuple[EmployerRow, ...]:
        """Return the first lines of the list, by name."""
        with self._store.read(Right.READ_FILES) as transaction:
            first = queries.numbers(transaction.connection, limit)
            lines = queries.lines(transaction.connection, first)
        return self._rows(lines)

    def numbers(self, text: str = "") -> array[int]:
        """Return the numbers of all files in the order of the list, or of those found by ``text``.

        Those found begin as ``search`` begins, and follow in the order of the list.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            if self._order is None:
                self._order = queries.numbers(transaction.connection)
            if not text.strip():
                return self._order[:]
            first = search.best(transaction.connection, Kind.EMPLOYER, text, search.FEW)
            found = search.matching(transaction.connection, Kind.EMPLOYER, text).difference(first)
        return array("q", [*first, *filter(found.__contains__, self._order)])

    def rows(self, numbers: Sequence[int]) -> tuple[EmployerRow, ...]:
        """Return the lines of these numbers, in the same order; those removed meanwhile are left out."""
        with self._store.read(Right.READ_FILES) as transaction:
            lines = queries.lines(transaction.connection, numbers)
        return self._rows(lines)

    def search(self, text: str, limit: int = search.FEW) -> tuple[EmployerRow, ...]:
        """Return the files that have all the words of ``text``, names that begin with it first."""
        with self._store.read(Right.READ_FILES) as transaction:
            found = search.best(transaction.connection, Kind.EMPLOYER, text, limit)
            lines = queries.lines(transaction.connection, found)
        return self._rows(lines)

    def contacts(self, text: str) -> tuple[ContactDraft, ...]:
        """Return known people by name, to link one of them to another employer."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.contacts(transaction.session, text)

    def open(self, employer_id: EmployerId) -> EmployerRecord:
        """Return a file.

        Raises:
            NotFound: ``employer.not_found``, also when it was removed.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            transaction.note(Action.SEEN, "employer", employer_id)
            return queries.get(transaction.session, employer_id).to_record()

    def save(self, draft: EmployerDraft) -> EmployerRecord:
        """Keep a new file, or the new content of a file.

        Empty lines of sites and contacts are dropped; a contact that has the id of a known one is that
        person, whose name and numbers change everywhere.

        Raises:
            InvalidInput: No name, an impossible activity code, a text too long…
            NotFound: ``employer.not_found`` or ``contact.not_found``.
        """
        draft = _tidied(cleaned(draft))
        with self._store.begin(Right.WRITE_FILES) as transaction:
            employer, before = self._write(transaction, draft)
            record = employer.to_record()
            if before != record.content:
                self._undo.push(
                    transaction,
                    action="employer.saved" if before else "employer.created",
                    subject=employer.display_name,
                    record_id=employer.id,
                    inverse={"before": to_plain(before)} if before else {"created": True},
                )
        self._announce(record)
        return record

    def remove(self, employer_id: EmployerId) -> None:
        """Hide a file and its jobs from lists and searches; ``restore`` brings them back.

        Raises:
            NotFound: ``employer.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            name = self._hide(transaction, employer_id)
            self._undo.push(
                transaction,
                action="employer.removed",
                subject=name,
                record_id=employer_id,
                inverse={"removed": True},
            )
        self._announce_removal(employer_id)

    def restore(self, employer_id: EmployerId) -> EmployerRecord:
        """Bring a removed file back, with the jobs that were hidden with it.

        Raises:
            NotFound: ``employer.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            record = self._show(transaction, employer_id)
        self._announce(record)
        return record

    def forget(self) -> None:
        """Drop what was read, when the vault is locked."""
        self._order = None

    def jobs_of(self, employer_id: EmployerId) -> tuple[JobRecord, ...]:
        """Return the jobs of an employer, by title."""
        return self._jobs.jobs_of(employer_id)

    def jobs(self, text: str = "", limit: int = 200) -> tuple[JobRecord, ...]:
        """Return the first jobs by title, or those found by ``text``, the best first."""
        return self._jobs.jobs(text, limit)

    def open_job(self, job_id: JobId) -> JobRecord:
        """Return a job sheet; see ``JobController.open``."""
        return self._jobs.open(job_id)

    def save_job(self, draft: JobDraft) -> JobRecord:
        """Keep a job sheet; see ``JobController.save``."""
        return self._jobs.save(draft)

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

    def _hide(self, transaction: Transaction, employer_id: UUID) -> str:
        employer = queries.get(transaction.session, employer_id)
        employer.removed_at = self._clock()
        queries.put_in_search(transaction.session, employer)
        cascade.hide_with_employer(transaction.session, employer)
        return employer.display_name

    def _show(self, transaction: Transaction, employer_id: UUID) -> EmployerRecord:
        employer = queries.get(transaction.session, employer_id, also_removed=True)
        cascade.show_with_employer(transaction.session, employer)
        employer.removed_at = None
        queries.put_in_search(transaction.session, employer)
        return employer.to_record()

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        if "created" in inverse:
            self._hide(transaction, record_id)
            return partial(self._announce_removal, EmployerId(record_id))
        if "removed" in inverse:
            return partial(self._announce, self._show(transaction, record_id))
        employer, _ = self._write(transaction, from_plain(inverse["before"], EmployerDraft))
        return partial(self._announce, employer.to_record())

    def _announce(self, record: EmployerRecord) -> None:
        self._order = None
        self.employer_changed.emit(record)
        self._undo.announce()

    def _announce_removal(self, employer_id: EmployerId) -> None:
        self._order = None
        self.employer_removed.emit(employer_id)
        self._undo.announce()

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


def _tidied(draft: EmployerDraft) -> EmployerDraft:
    """Drop empty lines and write the numbers the one way they are kept."""
    naf_code = naf.normalise(draft.naf_code)
    return dataclasses.replace(
        draft,
        siret=siret.normalise(draft.siret),
        naf_code=naf_code,
        naf_version=(draft.naf_version or naf.REV2) if naf_code else "",
        sites=tuple(site for site in draft.sites if not _is_empty(site, SiteDraft())),
        contacts=tuple(contact for contact in draft.contacts if not _is_empty(contact, ContactDraft())),
    )


def _is_empty(line: SiteDraft | ContactDraft, empty: SiteDraft | ContactDraft) -> bool:
    key = "site_id" if isinstance(line, SiteDraft) else "contact_id"
    return dataclasses.replace(line, **{key: None}) == empty  # type: ignore[arg-type]  # a key of that class
