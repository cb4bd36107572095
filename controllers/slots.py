"""The calendar of a residence: when its halls are open, once or every week, and when they are not."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Signal

from controllers.plain_records import PlainController
from models.entities.outreach import Slot
from models.records.ids import HallId, ResidenceId, SlotId
from models.records.outreach import Occurrence, SlotDraft, SlotRecord
from models.records.people import Right
from models.rules import slots as rules
from models.storage import outreach as queries
from models.storage import places

if TYPE_CHECKING:
    from datetime import date

    from models.storage.store import Transaction

_MINUTES: Final = 60
_AHEAD: Final = timedelta(days=92)


class SlotController(PlainController[SlotDraft, SlotRecord]):
    """Openings of halls.

    Signals:
        slots_changed: The calendar of a residence changed.
    """

    slots_changed = Signal()

    kind = "slot"
    draft_type = SlotDraft
    entity = Slot

    def slots(self, residence_id: ResidenceId | None = None) -> tuple[SlotRecord, ...]:
        """Return the slots of a residence, or of all."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.slots(transaction.session, residence_id)

    def occurrences(
        self, first: date, last: date, residence_id: ResidenceId | None = None
    ) -> tuple[Occurrence, ...]:
        """Return every opening from a day to another, both included, cancelled ones marked."""
        return rules.occurrences(self.slots(residence_id), first, last)

    def of_day(self, day: date, hall_id: HallId | None = None) -> tuple[Occurrence, ...]:
        """Return the openings of a day, of one hall or of all, by hour, cancelled ones marked."""
        return rules.occurrences(self._of_hall(hall_id), day, day)

    def next_to_begin(self, hall_id: HallId | None = None) -> Occurrence | None:
        """Return the next opening, of one hall or of any, that did not begin yet; None in three months."""
        now = self._clock().astimezone()
        minutes = now.hour * _MINUTES + now.minute
        for one in rules.occurrences(self._of_hall(hall_id), now.date(), now.date() + _AHEAD):
            is_ahead = one.day > now.date() or (one.slot.content.begins_at or 0) > minutes
            if is_ahead and not one.is_cancelled:
                return one
        return None

    def _of_hall(self, hall_id: HallId | None) -> tuple[SlotRecord, ...]:
        with self._store.read(Right.READ_FILES) as transaction:
            found = queries.slots(transaction.session)
            hall = places.hall(transaction.session, hall_id) if hall_id is not None else None
        return found if hall is None else tuple(rules.of_hall(found, hall))

    def cancel(self, slot_id: SlotId, day: date) -> SlotRecord:
        """Have a hall not be open on a day; it can be taken back.

        Raises:
            NotFound: ``slot.not_found``.
        """
        return self.save(rules.cancelled(self.content_of(slot_id), day))

    def hold_again(self, slot_id: SlotId, day: date) -> SlotRecord:
        """Have a hall be open on a day after all.

        Raises:
            NotFound: ``slot.not_found``.
        """
        return self.save(rules.held_again(self.content_of(slot_id), day))

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Slot:
        return queries.get(transaction.session, Slot, record_id, also_removed=also_removed)

    def _write(self, transaction: Transaction, draft: SlotDraft) -> tuple[Slot, SlotDraft | None]:
        if draft.residence_id is not None:
            places.get(transaction.session, draft.residence_id)
        written: tuple[Slot, SlotDraft | None] = super()._write(transaction, draft)
        return written

    def _record(self, transaction: Transaction, entity: Slot) -> SlotRecord:  # noqa: ARG002
        return entity.to_record()

    def _subject(self, record: SlotRecord) -> str:  # noqa: ARG002
        return ""

    def _tell(self, record: SlotRecord) -> None:  # noqa: ARG002
        self.slots_changed.emit()

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.slots_changed.emit()
