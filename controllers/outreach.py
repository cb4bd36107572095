"""What was done to meet people, what came of it, and in which building nobody was met."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Signal

from controllers.plain_records import PlainController
from models.entities.outreach import Outreach
from models.records.ids import OutreachId, ResidenceId
from models.records.outreach import Coverage, Funnel, OutreachDraft, OutreachRecord
from models.records.people import Right
from models.storage import outreach as queries
from models.storage import places

if TYPE_CHECKING:
    from datetime import date

    from models.storage.store import Transaction

STILL_WORKS: Final = timedelta(days=92)
"""Somebody may come by a poster or a message of the past three months: our choice of what is offered."""
_MOST: Final = 200


class OutreachController(PlainController[OutreachDraft, OutreachRecord]):
    """Actions.

    Signals:
        actions_changed: An action was saved or removed.
    """

    actions_changed = Signal()

    kind = "outreach"
    draft_type = OutreachDraft
    entity = Outreach

    def actions(self, residence_id: ResidenceId | None = None) -> tuple[OutreachRecord, ...]:
        """Return the last actions of a residence, or of all, the newest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.actions(transaction.session, residence_id, _MOST)

    def under_way(self, residence_id: ResidenceId | None) -> tuple[OutreachRecord, ...]:
        """Return the actions somebody may have come by, in a residence or everywhere, the newest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.under_way(transaction.session, residence_id, self.today() - STILL_WORKS)

    def funnels(self, residence_id: ResidenceId | None = None) -> dict[OutreachId, Funnel]:
        """Return what came of each action: people met, accompanied, hired, and tries that met nobody."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.funnels(transaction.connection, residence_id)

    def coverage(self, since: date, residence_id: ResidenceId | None = None) -> tuple[Coverage, ...]:
        """Return who was met since a day in each building where somebody is known or was met."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.coverage(transaction.connection, since, residence_id)

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Outreach:
        return queries.get(transaction.session, Outreach, record_id, also_removed=also_removed)

    def _write(self, transaction: Transaction, draft: OutreachDraft) -> tuple[Outreach, OutreachDraft | None]:
        if draft.residence_id is not None:
            places.get(transaction.session, draft.residence_id)
        written: tuple[Outreach, OutreachDraft | None] = super()._write(transaction, draft)
        return written

    def _record(self, transaction: Transaction, entity: Outreach) -> OutreachRecord:  # noqa: ARG002
        return entity.to_record()

    def _subject(self, record: OutreachRecord) -> str:
        return record.content.name

    def _tell(self, record: OutreachRecord) -> None:  # noqa: ARG002
        self.actions_changed.emit()

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.actions_changed.emit()
