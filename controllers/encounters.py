"""Encounters: a file, a passage through the hall and a meeting, kept in one go and taken back in one go."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from controllers import action_contacts
from controllers.meetings import inverse_of
from models.entities.meetings import Visit
from models.entities.residents import Resident
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.ids import OutreachId, ResidentId, VisitId
from models.records.meetings import (
    EncounterDraft,
    EncounterRecord,
    Hold,
    KeptEncounter,
    MeetingRecord,
    VisitRecord,
    VisitState,
)
from models.records.people import Right
from models.records.residents import ResidentDraft, ResidentRecord
from models.rules.drafts import cleaned
from models.rules.meanwhile import answers_kept, onto_present
from models.rules.names import initials as initials_of
from models.rules.undoing import has_changed
from models.storage import drafts as kept_drafts
from models.storage import meetings as queries
from models.storage import places
from models.storage.last_change import last_change
from models.storage.told import note_told

if TYPE_CHECKING:
    from controllers.drafts import DraftController
    from controllers.meetings import MeetingController
    from controllers.residents import ResidentController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

KIND = "encounter"
NO_VISIT = "hall"
# What the hall itself knows of anybody: without a name, these do not ask for a file.
_OF_THE_HALL = ("resident_id", "room", "exchange_language", "residence_id", "first_met_on", "channel")


class EncounterController(QObject):
    """Encounters in the hall.

    Signals:
        encounter_taken_back: VisitRecord of the person, who is with the adviser again.
    """

    encounter_taken_back = Signal(object)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        *,
        residents: ResidentController,
        meetings: MeetingController,
        drafts: DraftController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo = store, clock, undo
        self._residents, self._meetings, self._drafts = residents, meetings, drafts
        undo.register("encounter", self._take_back)

    def save(self, draft: EncounterDraft, *, is_over: bool = True) -> EncounterRecord:
        """Keep an encounter; somebody who did not wait is counted as received all the same.

        A person without any name stays anonymous: their passage is counted, what was said is kept with it,
        and no file is made.

        Args:
            draft: What was typed.
            is_over: The person leaves; else they stay with the adviser.

        Raises:
            InvalidInput: What was told needs a file, and a file needs a first name or a nickname; or a text
                is too long or holds a social security number.
            NotFound: ``resident.not_found``, ``visit.not_found`` or ``meeting.not_found``.
        """
        bases = {"based_on": draft.based_on, "meeting_based_on": draft.meeting_based_on}
        draft = replace(cleaned(replace(draft, based_on=None, meeting_based_on=None)), **bases)  # type: ignore[arg-type]
        if draft.is_anonymous and _needs_a_file(draft.resident):
            raise InvalidInput((Problem(field="first_name", code="input.required"),))
        with self._store.begin(Right.WRITE_FILES) as transaction:
            visit, visit_before = self._visit(transaction, draft)
            inverse: dict[str, Any] = {"visit": visit_before, "draft": to_plain(draft)}
            resident, before = self._write_resident(transaction, draft, visit)
            visit.receive(self._clock())
            meeting = self._write_meeting(transaction, draft, visit, inverse)
            inverse["contact"] = action_contacts.of_encounter(transaction, draft, visit, self._clock())
            if resident is not None:
                note_told(transaction, resident, before, self._clock())
                inverse["resident_id"] = str(resident.id)
                inverse["resident"] = self._residents.inverse_in(transaction, resident, before)
            if is_over:
                visit.leave(self._clock())
            self._undo.push(
                transaction,
                action="encounter.saved",
                subject=visit.initials,
                record_id=visit.id,
                inverse=inverse,
            )
            for key in (_key(draft.visit_id), str(visit.id)):
                kept_drafts.discard(transaction.session, KIND, key)
            transaction.flush()
            record = EncounterRecord(
                visit=visit.to_record(),
                resident=resident.to_record() if resident is not None else None,
                meeting=meeting,
            )
        self._announce(record)
        return record

    def keep(self, draft: EncounterDraft) -> KeptEncounter:
        """Keep what is half typed, over what was kept of the same passage; without any check."""
        kept = self._drafts.keep(KIND, _key(draft.visit_id), to_plain(draft))
        return KeptEncounter(draft=draft, kept_at=kept.updated_at)

    def kept(self) -> tuple[KeptEncounter, ...]:
        """Return every half-typed encounter, the last touched first; one nobody can read is left out."""
        found = [_read(kept.payload, kept.updated_at) for kept in self._drafts.drafts() if kept.kind == KIND]
        return tuple(encounter for encounter in found if encounter is not None)

    def find(self, visit_id: VisitId | None) -> KeptEncounter | None:
        """Return what was half typed of a passage; None when nothing was."""
        kept = self._drafts.find(KIND, _key(visit_id))
        return _read(kept.payload, kept.updated_at) if kept is not None else None

    def action_of(self, visit_id: VisitId) -> OutreachId | None:
        """Return the action by which the person of a passage came; None: nobody said."""
        with self._store.read(Right.READ_FILES) as transaction:
            return action_contacts.action_of(transaction, visit_id)

    def discard(self, visit_id: VisitId | None) -> None:
        """Throw away what was half typed of a passage; none is fine."""
        self._drafts.discard(KIND, _key(visit_id))

    def put_down(self) -> None:
        """Note that what is half typed was left as it should be: whatever is found in hand was cut."""
        with suppress(AppError):  # the disk refuses: the next start will say that it was cut
            for kept in self.kept():
                if kept.draft.hold is Hold.IN_HAND:
                    payload = to_plain(replace(kept.draft, hold=Hold.PUT_DOWN))
                    self._drafts.keep(KIND, _key(kept.draft.visit_id), payload, kept.kept_at)

    def _visit(self, transaction: Transaction, draft: EncounterDraft) -> tuple[Visit, dict[str, Any]]:
        """Return the passage, noted now for somebody who did not wait, and what it was before."""
        resident = draft.resident
        if draft.visit_id is not None:
            visit = queries.get_visit(transaction.session, draft.visit_id)
        else:
            name = draft.initials or initials_of(resident.first_name, resident.last_name)
            visit = self._meetings.arrive_in(
                transaction,
                hall_id=draft.hall_id,
                resident_id=resident.resident_id,
                initials=name,
                room=resident.room,
                language=resident.exchange_language,
            )
        return visit, to_plain(visit.to_record())

    def _write_resident(
        self, transaction: Transaction, draft: EncounterDraft, visit: Visit
    ) -> tuple[Resident | None, ResidentDraft | None]:
        """Write the file, if any, over what is there now; return it, and its content before."""
        if draft.is_anonymous:
            return None, None
        typed = places.housed(transaction.session, self._onto_present(transaction, draft), draft.hall_id)
        resident, before = self._residents.write_in(transaction, typed)
        transaction.flush()
        visit.resident_id = resident.id
        visit.room = visit.room or resident.room
        visit.language = visit.language or resident.exchange_language
        return resident, before

    def _onto_present(self, transaction: Transaction, draft: EncounterDraft) -> ResidentDraft:
        typed, base = draft.resident, draft.based_on
        if typed.resident_id is None:
            return typed
        present = self._residents.present_in(transaction, typed.resident_id)
        if base is None or base.resident_id != typed.resident_id:
            # Kept by an older program, which did not say what was typed: no answer of the person is undone.
            return answers_kept(present, typed)
        if present.informed_on is not None:
            typed = replace(typed, informed_on=present.informed_on)  # never cleared here
        who = partial(last_change, transaction, "resident", base.resident_id)
        return onto_present(present, base, typed, who)

    def _write_meeting(
        self, transaction: Transaction, draft: EncounterDraft, visit: Visit, inverse: dict[str, Any]
    ) -> MeetingRecord | None:
        said = draft.meeting
        if visit.resident_id is None and not said.note and said.next_step is None:
            return None
        placed = replace(
            said,
            resident_id=ResidentId(visit.resident_id) if visit.resident_id else None,
            visit_id=VisitId(visit.id),
            hall_id=draft.hall_id,
            is_attempt=False,
        )
        meeting, before = self._meetings.write_in(transaction, placed, draft.meeting_based_on)
        record = meeting.to_record()
        inverse["meeting_id"] = str(meeting.id)
        inverse["meeting"] = inverse_of(before, record.content)
        return record

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        visit = queries.get_visit(transaction.session, record_id)
        meeting, resident = self._take_writing_back(transaction, inverse)
        known = from_plain(inverse["visit"], VisitRecord)
        if inverse.get("contact") is not None:
            action_contacts.take_back(transaction, inverse["contact"], self._clock())
        visit.resident_id, visit.left_at = known.resident_id, None
        visit.state = VisitState.WITH_ADVISER.value
        # What was typed is there again, as before it was saved.
        self._keep_again(transaction, from_plain(inverse["draft"], EncounterDraft), visit)
        return partial(self._announce_return, visit.to_record(), resident, meeting)

    def _take_writing_back(
        self, transaction: Transaction, inverse: dict[str, Any]
    ) -> tuple[MeetingRecord | None, object]:
        """Take back what was written of the meeting and of the file; both, or nothing."""
        meeting: MeetingRecord | None = None
        resident: object = None
        notes = {key: inverse[key] or {} for key in ("meeting", "resident") if f"{key}_id" in inverse}
        if "meeting" in notes and has_changed(notes["meeting"]):
            key = UUID(inverse["meeting_id"])
            meeting = self._meetings.put_back_in(transaction, key, notes["meeting"])
        if "resident" in notes and has_changed(notes["resident"]):
            resident_id = ResidentId(UUID(inverse["resident_id"]))
            resident = self._residents.put_back_in(transaction, resident_id, notes["resident"]) or resident_id
        return meeting, resident

    def _keep_again(self, transaction: Transaction, draft: EncounterDraft, visit: Visit) -> None:
        again = replace(draft, visit_id=VisitId(visit.id))
        kept_drafts.keep(transaction.session, KIND, str(visit.id), to_plain(again), self._clock())

    def _announce(self, record: EncounterRecord) -> None:
        if record.resident is not None:
            self._residents.resident_changed.emit(record.resident)
        if record.meeting is not None:
            self._meetings.meeting_changed.emit(record.meeting)
        self._meetings.day_changed.emit()
        self._undo.announce()

    def _announce_return(self, visit: VisitRecord, resident: object, meeting: MeetingRecord | None) -> None:
        if isinstance(resident, ResidentRecord):
            self._residents.resident_changed.emit(resident)
        elif resident is not None:
            self._residents.resident_removed.emit(resident)
        if meeting is not None:
            self._meetings.meeting_changed.emit(meeting)
        self._meetings.day_changed.emit()
        self.encounter_taken_back.emit(visit)


def _needs_a_file(resident: ResidentDraft) -> bool:
    """Tell whether something was typed that only a file can keep."""
    of_the_hall = {name: getattr(resident, name) for name in _OF_THE_HALL}
    spoken = (resident.exchange_language,) if resident.exchange_language else ()
    blank = ResidentDraft(**of_the_hall, languages_spoken=resident.languages_spoken)
    return resident != blank or resident.languages_spoken not in ((), spoken)


def _key(visit_id: VisitId | None) -> str:
    return str(visit_id) if visit_id is not None else NO_VISIT


def _read(payload: dict[str, object], kept_at: datetime) -> KeptEncounter | None:
    try:
        draft = from_plain(payload, EncounterDraft)
    except ValueError:
        return None
    return KeptEncounter(draft=draft, kept_at=kept_at)
