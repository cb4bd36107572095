"""The hall: who is here, who was seen, and what was said."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.visits import VisitController
from models.entities.meetings import Meeting
from models.records.codec import to_plain
from models.records.ids import HallId, MeetingId, ResidentId, VisitId
from models.records.journal import Action
from models.records.meetings import DayRecord, MeetingDraft, MeetingRecord, VisitRecord
from models.records.people import Right
from models.rules import undoing
from models.rules.drafts import cleaned
from models.rules.meanwhile import onto_present
from models.storage import meetings as queries
from models.storage import partner_notes, privacy, residents
from models.storage.last_change import last_change

if TYPE_CHECKING:
    from datetime import date

    from controllers.settings import SettingsController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.entities.meetings import Visit
    from models.storage.store import Store, Transaction


class MeetingController(QObject):
    """Passages through the hall, and meetings.

    Signals:
        day_changed: Somebody came, was received or left.
        meeting_changed: MeetingRecord that was saved, restored or removed.
    """

    day_changed = Signal()
    meeting_changed = Signal(object)

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
        self._visits = VisitController(store, clock, undo, self)
        self._visits.day_changed.connect(self.day_changed)
        undo.register("meeting", self._take_back)

    def day(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._visits.day()

    def today(self, hall_id: HallId | None) -> DayRecord:
        """Return who is in a hall and who was seen today; in every hall when none is given."""
        return self._visits.today(hall_id)

    def arrive(
        self,
        hall_id: HallId | None,
        resident_id: ResidentId | None,
        initials: str,
        room: str,
        language: str,
    ) -> VisitRecord:
        """Note that somebody is in the hall; see ``VisitController.arrive``."""
        return self._visits.arrive(hall_id, resident_id, initials, room, language)

    def receive(self, visit_id: VisitId) -> VisitRecord:
        """Note that the adviser receives the person; see ``VisitController.receive``."""
        return self._visits.receive(visit_id)

    def leave(self, visit_id: VisitId) -> VisitRecord:
        """Note that the person has gone; see ``VisitController.leave``."""
        return self._visits.leave(visit_id)

    def arrive_in(
        self,
        transaction: Transaction,
        *,
        hall_id: HallId | None,
        resident_id: ResidentId | None,
        initials: str,
        room: str,
        language: str,
    ) -> Visit:
        """Note an arrival inside the transaction of a larger action; see ``VisitController.arrive``."""
        return self._visits.arrive_in(
            transaction,
            hall_id=hall_id,
            resident_id=resident_id,
            initials=initials,
            room=room,
            language=language,
        )

    def write_in(
        self, transaction: Transaction, draft: MeetingDraft, base: MeetingDraft | None = None
    ) -> tuple[Meeting, MeetingDraft | None]:
        """Write a meeting inside the transaction of a larger action; see ``save``.

        Returns:
            The meeting, and its content before; None for a new one.
        """
        return self._write(transaction, self._onto_present(transaction, draft, base))

    def put_back_in(
        self, transaction: Transaction, meeting_id: UUID, inverse: dict[str, Any]
    ) -> MeetingRecord:
        """Take a saving back inside the transaction of a larger action.

        Raises:
            RuleBroken: ``rights.refused``, ``privacy.restricted``; see ``models.rules.undoing``.
        """
        meeting = queries.get(transaction.session, meeting_id)
        self._require_own(transaction, meeting)
        if "created" in inverse:
            undoing.require_untouched(meeting.to_draft(), inverse, MeetingDraft)
            self._hide(transaction, meeting)
        else:
            draft = undoing.taken_back(meeting.to_draft(), inverse, MeetingDraft)
            meeting, _ = self._write(transaction, draft)
        return meeting.to_record()

    def meetings_of(self, resident_id: ResidentId) -> tuple[MeetingRecord, ...]:
        """Return the meetings of a resident, the newest first; notes one may not read are withheld."""
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            found = queries.meetings_of(transaction.session, resident_id)
            if partner_notes.shows_partner(transaction, found):
                transaction.note(Action.SEEN, "meeting", resident_id, file_id=resident_id)
            return partner_notes.told(transaction, found)

    def content_of(self, meeting_id: MeetingId) -> MeetingDraft:
        """Return what a meeting of one's own organisation says now, for who goes on writing over it.

        Raises:
            NotFound: ``meeting.not_found``.
            RuleBroken: ``rights.refused``, ``privacy.restricted``.
        """
        with self._store.read(Right.WRITE_FILES) as transaction:
            meeting = queries.get(transaction.session, meeting_id)
            self._require_own(transaction, meeting)
            return meeting.to_draft()

    def save(self, draft: MeetingDraft, base: MeetingDraft | None = None) -> MeetingRecord:
        """Keep a new meeting, or the new content of a meeting.

        Args:
            draft: What was typed.
            base: What the meeting said when typing began: what somebody else changed since stays.

        Raises:
            InvalidInput: Nothing was said of nobody, a text is too long or holds a social security number,
                or somebody else wrote it meanwhile (``models.rules.meanwhile``).
            NotFound: ``meeting.not_found``, ``visit.not_found`` or ``resident.not_found``.
        """
        draft = cleaned(draft)
        with self._store.begin(Right.WRITE_FILES) as transaction:
            meeting, before = self.write_in(transaction, draft, base)
            record = meeting.to_record()
            if before != record.content:
                self._undo.push(
                    transaction,
                    action="meeting.saved" if before else "meeting.created",
                    subject=queries.subject_of(transaction.session, meeting),
                    record_id=meeting.id,
                    inverse=inverse_of(before, record.content),
                )
        self._announce(record)
        return record

    def remove(self, meeting_id: MeetingId) -> None:
        """Hide a meeting.

        Raises:
            NotFound: ``meeting.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            meeting = queries.get(transaction.session, meeting_id)
            partner_notes.require_own(transaction, meeting)
            self._hide(transaction, meeting)
            self._undo.push(
                transaction,
                action="meeting.removed",
                subject=queries.subject_of(transaction.session, meeting),
                record_id=meeting_id,
                inverse={"removed": True},
            )
            record = meeting.to_record()
        self._announce(record)

    def _onto_present(
        self, transaction: Transaction, draft: MeetingDraft, base: MeetingDraft | None
    ) -> MeetingDraft:
        if base is None or base.meeting_id is None:
            return draft
        meeting = queries.get(transaction.session, base.meeting_id)
        self._require_own(transaction, meeting)
        who = partial(last_change, transaction, "meeting", base.meeting_id)
        return onto_present(meeting.to_draft(), base, draft, who)

    def _write(self, transaction: Transaction, draft: MeetingDraft) -> tuple[Meeting, MeetingDraft | None]:
        """Apply a draft; return the meeting and its content before, None for a new one."""
        session = transaction.session
        draft = self._placed(transaction, draft)
        privacy.require_open_file(transaction, draft.resident_id)
        before = None
        if draft.meeting_id is None:
            adviser = self._settings.settings().adviser
            meeting = Meeting(
                id=uuid4(),
                adviser_id=adviser.adviser_id,
                adviser_name=adviser.display_name,
                organisation_id=transaction.actor.organisation_id,
                met_at=self._clock(),
            )
        else:
            meeting = queries.get(session, draft.meeting_id)
            partner_notes.require_own(transaction, meeting)
            before = meeting.to_draft()
        meeting.apply(draft, self._clock())
        session.add(meeting)
        self._refresh_residents(transaction, meeting, before)
        return meeting, before

    def _placed(self, transaction: Transaction, draft: MeetingDraft) -> MeetingDraft:
        """Complete a draft with what its visit knows; a meeting is proof that the person was received."""
        if draft.visit_id is not None:
            visit = queries.get_visit(transaction.session, draft.visit_id)
            visit.received_at = visit.received_at or self._clock()
            known = visit.to_record()
            draft = dataclasses.replace(
                draft,
                resident_id=draft.resident_id or known.resident_id,
                hall_id=draft.hall_id or known.hall_id,
            )
        if draft.resident_id is not None:
            residents.get(transaction.session, draft.resident_id)
        return draft

    def _hide(self, transaction: Transaction, meeting: Meeting) -> None:
        meeting.removed_at = self._clock()
        self._refresh_residents(transaction, meeting, None)

    def _refresh_residents(
        self, transaction: Transaction, meeting: Meeting, before: MeetingDraft | None
    ) -> None:
        """Work out the last contact of the person met, and of the one named before a correction."""
        transaction.flush()
        for resident_id in {meeting.resident_id, before.resident_id if before else None} - {None}:
            if resident_id is not None:
                resident = residents.get(transaction.session, resident_id, also_removed=True)
                residents.refresh_progress(transaction.session, resident)

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        if "removed" not in inverse:
            return partial(self._announce, self.put_back_in(transaction, record_id, inverse))
        meeting = queries.get(transaction.session, record_id, also_removed=True)
        self._require_own(transaction, meeting)
        meeting.removed_at = None
        self._refresh_residents(transaction, meeting, None)
        return partial(self._announce, meeting.to_record())

    @staticmethod
    def _require_own(transaction: Transaction, meeting: Meeting) -> None:
        """Refuse a note that may no longer be read: taking back tells it."""
        privacy.require_open_file(transaction, meeting.resident_id)
        partner_notes.require_own(transaction, meeting)

    def _announce(self, record: MeetingRecord) -> None:
        self.meeting_changed.emit(record)
        self.day_changed.emit()
        self._undo.announce()


def inverse_of(before: MeetingDraft | None, after: MeetingDraft) -> dict[str, Any]:
    """Return how to take the saving of a meeting back: what there was, and what it left."""
    beginning = {"before": to_plain(before)} if before is not None else {"created": True}
    return beginning | {"after": to_plain(after)}
