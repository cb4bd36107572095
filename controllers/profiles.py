"""Wishes and limits of a person: what the file holds and what stands beside it, saved as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal

from controllers.file_parts import FilePartController
from models.entities.residents import Resident
from models.errors import InvalidInput, Problem
from models.records.ids import ResidentId
from models.records.people import Right
from models.records.profile import LevelSource, ProfileDraft, ProfileRecord
from models.storage import profile as queries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.storage.store import Transaction

MOST_MONTHS = 60 * 12
"""Longest experience that somebody can have had."""


class ProfileController(FilePartController[ProfileDraft, ProfileRecord]):
    """The heart of the files.

    Signals:
        profile_changed: ProfileRecord that was saved.
    """

    profile_changed = Signal(object)
    kind: ClassVar[str] = "profile"
    draft_type = ProfileDraft

    def open(self, resident_id: ResidentId) -> ProfileRecord:
        """Return what a person wants and what is possible; the file is open already, and noted so.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            return self._record(transaction, self._open(transaction, resident_id))

    def _tidied(self, draft: ProfileDraft) -> ProfileDraft:
        if problems := tuple(_problems(draft)):
            raise InvalidInput(problems)
        return draft

    def _write(self, transaction: Transaction, draft: ProfileDraft) -> tuple[Resident, ProfileDraft]:
        session = transaction.session
        resident = self._open(transaction, draft.resident_id)
        before = queries.read(session, resident)
        content = queries.into_file(resident.to_draft(), draft)
        if content != resident.to_draft():
            self._residents.write_in(transaction, content)
        queries.write(session, draft, before, transaction.actor.name, self._clock())
        resident.touch(self._clock())  # the journal says that the file was changed
        return resident, before

    def _present(self, transaction: Transaction, resident_id: UUID) -> ProfileDraft:
        return queries.read(transaction.session, self._open(transaction, ResidentId(resident_id)))

    def _record(self, transaction: Transaction, resident: Resident) -> ProfileRecord:
        return ProfileRecord(
            file=resident.to_record(),
            content=queries.read(transaction.session, resident),
            french_events=queries.french_events(transaction.session, resident.id),
        )

    def _tell(self, record: ProfileRecord) -> None:
        self._residents.resident_changed.emit(record.file)
        self.profile_changed.emit(record)


def _problems(draft: ProfileDraft) -> Iterator[Problem]:
    for name in ("wish_lines", "refusal_lines", "experience_lines"):
        for place, line in enumerate(getattr(draft, name)):
            if not (line.words or line.rome_code):
                yield Problem(field=f"{name}.{place}.words", code="input.required")
            if line.months is not None and not 0 <= line.months <= MOST_MONTHS:
                params: dict[str, Any] = {"low": 0, "high": MOST_MONTHS}
                yield Problem(field=f"{name}.{place}.months", code="input.range", params=params)
    for level in draft.french:
        if level.level and level.source is LevelSource.CERTIFICATE and level.known_on is None:
            yield Problem(field=f"french.{level.skill}.known_on", code="input.required")
