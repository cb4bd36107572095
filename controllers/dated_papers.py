"""Papers that end one day: seen, dated, never copied."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.records import RecordController
from models.entities.dated_papers import DatedPaper
from models.errors import InvalidInput, Problem, RuleBroken
from models.records.codec import to_plain
from models.records.dated_papers import SPECIAL_PAPERS, DatedPaperDraft, DatedPaperRecord, ExpiringPaper
from models.records.ids import ResidentId
from models.records.people import Right
from models.rules.rights import may
from models.storage import dated_papers as queries
from models.storage import residents

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class DatedPaperController(RecordController[DatedPaper, DatedPaperDraft, DatedPaperRecord]):
    """Papers of the persons.

    Signals:
        papers_changed: ResidentId whose papers are others than before.
    """

    papers_changed = Signal(object)
    kind: ClassVar[str] = "dated_paper"
    draft_type = DatedPaperDraft

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, undo, parent)
        self._settings = settings

    @property
    def may_special(self) -> bool:
        """Whether whoever acts reads and notes papers that say something of health."""
        is_kept = self._settings.settings().special_categories
        return is_kept and may(self._store.actor, Right.READ_SENSITIVE)

    @property
    def today(self) -> date:
        """The day it is here."""
        return self._clock().astimezone().date()

    def papers_of(self, resident_id: ResidentId) -> tuple[DatedPaperRecord, ...]:
        """Return the papers of a person, those that end first at the beginning.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            residents.get(transaction.session, resident_id)
            return queries.papers_of(transaction.session, resident_id, also_special=self.may_special)

    def expiring(self, before: date) -> tuple[ExpiringPaper, ...]:
        """Return everybody's papers that end before a day, or have ended; none that says something of health.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.expiring(transaction.session, before)

    def _write(
        self, transaction: Transaction, draft: DatedPaperDraft
    ) -> tuple[DatedPaper, DatedPaperDraft | None]:
        if draft.kind in SPECIAL_PAPERS and not self.may_special:
            raise RuleBroken("special.off")
        residents.get(transaction.session, UUID(str(draft.resident_id)))
        if draft.dated_paper_id is None:
            before, paper = None, DatedPaper(id=uuid4(), resident_id=draft.resident_id)
        else:
            paper = queries.get(transaction.session, draft.dated_paper_id)
            if paper.is_special and draft.kind not in SPECIAL_PAPERS:
                # What was written where few read must not be read by all under another name.
                raise InvalidInput((Problem(field="kind", code="dated_paper.stays_special"),))
            before = paper.to_draft()
        paper.apply(draft, transaction.actor.name, self._clock())
        transaction.session.add(paper)
        return paper, before

    def _put_back(
        self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]
    ) -> DatedPaperDraft:
        """Let a paper that became special be read by all again, when it says again what it said to all."""
        content = super()._put_back(transaction, record_id, inverse)
        paper = queries.get(transaction.session, record_id)
        if paper.is_special and content.kind not in SPECIAL_PAPERS:
            if to_plain(content) != inverse["before"]:
                raise RuleBroken("undo.changed_since")
            paper.is_special = False
        return content

    def _present(self, transaction: Transaction, record_id: UUID) -> DatedPaperDraft:
        return queries.get(transaction.session, record_id).to_draft()

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        paper = queries.get(transaction.session, record_id)
        paper.removed_at = self._clock()
        return self._name(transaction, paper)

    def _show(self, transaction: Transaction, record_id: UUID) -> DatedPaper:
        paper = queries.get(transaction.session, record_id, also_removed=True)
        paper.removed_at = None
        return paper

    def _record(self, transaction: Transaction, entity: DatedPaper) -> DatedPaperRecord:
        return entity.to_record(self._name(transaction, entity))

    def _content(self, record: DatedPaperRecord) -> DatedPaperDraft:
        return record.content

    def _subject(self, record: DatedPaperRecord) -> str:
        return record.display_name

    def _tell(self, record: DatedPaperRecord) -> None:
        self.papers_changed.emit(record.content.resident_id)

    def _tell_removal(self, record_id: UUID) -> None:
        with self._store.read(Right.READ_FILES) as transaction:
            paper = queries.get(transaction.session, record_id, also_removed=True)
            resident_id = ResidentId(paper.resident_id)
        self.papers_changed.emit(resident_id)

    @staticmethod
    def _name(transaction: Transaction, paper: DatedPaper) -> str:
        return residents.get(transaction.session, paper.resident_id, also_removed=True).display_name
