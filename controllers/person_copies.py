"""The complete copy of one person's file, on paper and for machines, made from memory."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.pdf_files import save_bytes
from models.attachments.folder import AttachmentFolder
from models.documents.person_copy import render_person_copy
from models.documents.person_copy_parts import NameOf, parts_of
from models.errors import RuleBroken
from models.records.attachments import AttachmentRecord, SealedFile
from models.records.codec import to_plain
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.person_copy import PersonCopy, PersonFile
from models.records.privacy import RequestKind
from models.rules.rights import may
from models.storage import attachments, partner_notes, person_files, privacy, rights_register
from models.storage.noting import note

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.storage.store import Store, Transaction

FORMAT = "palier.person-copy/2"
"""2: every row as kept, what can be taken back, the decisions to keep longer, the papers."""
_Files = tuple[tuple[str, bytes], ...]
_Papers = tuple[tuple[AttachmentRecord, SealedFile], ...]


class PersonCopyController(QObject):
    """Article 15 in one click.

    Signals:
        copy_ready: PersonCopy asked for by ``make``.
        failed: The exception that kept it from being made.
    """

    copy_ready = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        settings: SettingsController,
        *,
        vault: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._clock, self._settings = store, tasks, clock, settings
        self._folder = AttachmentFolder(vault)

    def make(self, resident_id: ResidentId) -> None:
        """Make the copy beside the screen; ``copy_ready`` or ``failed`` follows. It is noted as an export.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``; ``privacy.copy_withheld``: it holds words
                of the other organisation that whoever acts may not read; ``privacy.copy_unasked``, the same
                for the coordinator: the person has asked for nothing that is still to answer.
        """
        self._tasks.run(self, self._work(resident_id), self.copy_ready.emit, self.failed.emit)

    def make_now(self, resident_id: ResidentId) -> PersonCopy:
        """Make the copy on this thread; see ``make``."""
        return self._work(resident_id)()

    def _work(self, resident_id: ResidentId) -> Callable[[], PersonCopy]:
        file, plans, papers = self._gather(resident_id)
        return partial(
            _made,
            file,
            plans,
            partial(_opened, self._folder, papers),
            self._name_of,
            organisations=self._organisations(),
            today=self._today(),
            legal_basis=self._basis(),
        )

    def save(self, copy: PersonCopy, folder: Path) -> tuple[Path, ...]:
        """Write the copy, its machine-readable form and the plans in a folder that the person chose.

        Raises:
            StorageFailure: ``file.disk_full``, ``file.read_only`` or ``file.refused``.
        """
        files = ((f"{copy.name}.pdf", copy.pdf), (f"{copy.name}.json", copy.data), *copy.plans)
        return tuple(save_bytes(folder / name, content) for name, content in files)

    def _gather(self, resident_id: ResidentId) -> tuple[PersonFile, _Files, _Papers]:
        with self._store.begin() as transaction:
            transaction.require(Right.EXPORT)
            privacy.require_open_file(transaction, resident_id)
            if _is_withheld(transaction, resident_id):
                _require_asked(transaction, resident_id)
            session = transaction.session
            openings = person_files.openings(session, resident_id)
            file = person_files.gather(session, resident_id, openings)
            plans = person_files.documents(session, resident_id)
            papers = attachments.of_resident(session, resident_id)
            note(transaction, Action.EXPORTED, "person_copy", resident_id)
        self._settings.label("language", "fr")  # read here, before the work goes to another thread
        return file, plans, papers

    def _organisations(self) -> tuple[str, ...]:
        with self._store.read() as transaction:
            known = person_files.organisations(transaction.session)
        return known or (self._settings.settings().organisation_name,)

    def _name_of(self, vocabulary: str, code: str) -> str:
        return self._settings.label(vocabulary, code)

    def _basis(self) -> str:
        return self._settings.settings().papers.legal_basis

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _is_withheld(transaction: Transaction, resident_id: ResidentId) -> bool:
    """Say whether a copy holds words that whoever acts may not read: noted, half typed or to take back."""
    session = transaction.session
    if any(
        note.is_withheld
        for note in partner_notes.told(transaction, person_files.meetings(session, resident_id))
    ):
        return True
    agreed: dict[UUID | None, bool] = {}
    worded = person_files.worded(session, resident_id)
    if any(not partner_notes.is_told(transaction, row, agreed) for row in worded):
        return True
    versions = person_files.versions(session, resident_id)
    if any(partner_notes.plan_told(transaction, version).is_note_withheld for version in versions):
        return True
    return partner_notes.withholds(
        transaction, person_files.authors_of_work(session, resident_id), resident_id
    )


def _require_asked(transaction: Transaction, resident_id: ResidentId) -> None:
    """The person has a right to every word, an adviser to some: the coordinator gives what is asked for."""
    if not may(transaction.actor, Right.ADMINISTER):
        raise RuleBroken("privacy.copy_withheld")
    requests = rights_register.requests(transaction.session, resident_id)
    if not any(known.kind is RequestKind.ACCESS and known.answered_on is None for known in requests):
        raise RuleBroken("privacy.copy_unasked")


def _opened(folder: AttachmentFolder, papers: _Papers) -> _Files:
    """Decrypt the papers kept with the file, in memory.

    Raises:
        StorageFailure: One of them is missing or damaged: a copy without it would not be complete.
    """
    return tuple(
        (f"Papier {number}{PurePath(record.file_name).suffix}", folder.read(sealed))
        for number, (record, sealed) in enumerate(papers, start=1)
    )


def _made(
    file: PersonFile,
    plans: _Files,
    papers: Callable[[], _Files],
    name_of: NameOf,
    *,
    organisations: tuple[str, ...],
    today: date,
    legal_basis: str,
) -> PersonCopy:
    parts = parts_of(file, name_of, organisations, legal_basis)
    plain = {
        "format": FORMAT,
        "made_on": today.isoformat(),
        "recipients": list(organisations),
        "file": to_plain(file),
    }
    return PersonCopy(
        code=file.resident.code,
        pdf=render_person_copy(file.resident.code, today, parts),
        data=json.dumps(plain, ensure_ascii=False, indent=2, sort_keys=True).encode(),
        plans=(*plans, *papers()),
    )
