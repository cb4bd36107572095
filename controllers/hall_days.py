"""A permanence from the day before to its end: what to prepare, what is left to do, what is kept of it."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.hall_days import HallDay
from models.errors import InvalidInput, NotFound, Problem
from models.records.codec import to_plain
from models.records.hall_days import (
    Closing,
    DayCounts,
    FittingOffer,
    HallDayDraft,
    HallDayRecord,
    PlanToSign,
    Preparation,
)
from models.records.ids import JobId, VisitId
from models.records.meetings import VisitState
from models.records.people import Right
from models.rules import undoing
from models.rules.drafts import cleaned
from models.rules.trades import trade_of, who_wishes
from models.storage import hall_days as queries
from models.storage import meetings as visits
from models.storage import places

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from controllers.encounters import EncounterController
    from controllers.meetings import MeetingController
    from controllers.settings import SettingsController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.entities.residents import Resident
    from models.records.hall_days import ExpectedPerson
    from models.records.ids import HallId
    from models.records.meetings import VisitRecord
    from models.storage.store import Store, Transaction

MOST_OFFERS = 12
"""Offers shown: more than that is no preparation."""


class HallDayController(QObject):
    """Prepares and closes permanences.

    Signals:
        hall_day_changed: A permanence was closed, or that was taken back.
    """

    hall_day_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: SettingsController,
        undo: UndoController,
        *,
        meetings: MeetingController,
        encounters: EncounterController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._settings, self._undo = store, clock, settings, undo
        self._meetings, self._encounters = meetings, encounters
        undo.register("hall_day", self._take_back)

    def prepare(self, hall_id: HallId | None, day: date) -> Preparation:
        """Return what to prepare for a permanence; as many statements for one person as for a hundred."""
        with self._store.read(Right.READ_FILES) as transaction:
            session = transaction.session
            found = queries.expected(session, hall_id, day)
            people = tuple(person for person, _ in found)
            last = queries.before(session, hall_id, day)
            names = {person.resident_id: person.initials for person in people}
            plans = queries.plans_to_sign(session, names)
            return Preparation(
                hall_id=hall_id,
                day=day,
                expected=people,
                offers=_offers(queries.open_jobs(session), found),
                languages=_languages(people),
                plans=tuple(
                    PlanToSign(plan_id=plan_id, reference=label, initials=names[resident_id])
                    for plan_id, label, resident_id in plans
                ),
                last=last.to_record() if last is not None else None,
            )

    def closing(self, hall_id: HallId | None) -> Closing:
        """Return what is left to do before today's permanence is over."""
        day = self._meetings.day()
        unfinished = self._encounters.kept()
        with self._store.read(Right.READ_FILES) as transaction:
            session = transaction.session
            present = [visit.to_record() for visit in queries.present(session, hall_id, day)]
            record = queries.of_day(session, hall_id, day)
            return Closing(
                counts=self._counts(transaction, hall_id, day),
                waiting=_in_state(present, VisitState.WAITING),
                with_adviser=_in_state(present, VisitState.WITH_ADVISER),
                unfinished=unfinished,
                promises=tuple(queries.promised_on(session, hall_id, day)),
                to_anonymise=tuple(
                    VisitId(visit.id) for visit in queries.without_a_file(session, hall_id, day)
                ),
                record=record.to_record() if record is not None else None,
            )

    def of_day(self, hall_id: HallId | None, day: date) -> HallDayRecord | None:
        """Return what is kept of a permanence; None when it was not closed."""
        with self._store.read(Right.READ_FILES) as transaction:
            row = queries.of_day(transaction.session, hall_id, day)
            return row.to_record() if row is not None else None

    def close(self, hall_id: HallId | None, note: str, *, is_anonymising: bool = True) -> HallDayRecord:
        """Close today's permanence, or write its note again; everything in one go, taken back in one go.

        Who is still there has left, but for those of whom something is half typed: their encounter waits.

        Args:
            hall_id: The hall; None where none is configured.
            note: A few words for the next time.
            is_anonymising: Passages without a file lose their initials and their room; they stay counted.

        Raises:
            InvalidInput: The note is too long or holds a social security number.
            NotFound: ``residence.not_found``, the hall is no more.
        """
        day = self._meetings.day()
        draft = cleaned(HallDayDraft(hall_id=hall_id, day=day, note=note))
        busy = {kept.draft.visit_id for kept in self._encounters.kept()}
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row, before = self._row(transaction, draft)
            left = self._empty_queue(transaction, draft, busy)
            hidden = self._anonymise(transaction, draft, busy) if is_anonymising else []
            transaction.flush()
            counts = self._counts(transaction, hall_id, day)
            row.apply(HallDayDraft(hall_id=hall_id, day=day, counts=counts, note=draft.note), self._clock())
            transaction.flush()
            record = row.to_record()
            self._undo.push(
                transaction,
                action="hall_day.closed",
                subject="",
                record_id=row.id,
                inverse={"before": before, "after": to_plain(record.content), "left": left, "hidden": hidden},
            )
        self._announce()
        return record

    def _row(self, transaction: Transaction, draft: HallDayDraft) -> tuple[HallDay, object]:
        """Return the row of a day, new or known, and its content before."""
        if draft.day is None:
            raise InvalidInput((Problem(field="day", code="input.required"),))
        row = queries.of_day(transaction.session, draft.hall_id, draft.day)
        if row is not None:
            return row, to_plain(row.to_draft())
        if draft.hall_id is not None and places.hall(transaction.session, draft.hall_id) is None:
            raise NotFound("residence.not_found")
        adviser = self._settings.settings().adviser
        row = HallDay(id=uuid4(), closed_by=adviser.display_name, closed_at=self._clock())
        row.apply(draft, self._clock())
        transaction.session.add(row)
        return row, None

    def _empty_queue(
        self, transaction: Transaction, draft: HallDayDraft, busy: set[VisitId | None]
    ) -> list[dict[str, str]]:
        left = []
        for visit in queries.present(transaction.session, draft.hall_id, _day(draft)):
            if visit.id not in busy:
                left.append({"visit": str(visit.id), "state": str(visit.state)})
                visit.leave(self._clock())
        return left

    def _anonymise(
        self, transaction: Transaction, draft: HallDayDraft, busy: set[VisitId | None]
    ) -> list[dict[str, str]]:
        hidden = []
        for visit in queries.without_a_file(transaction.session, draft.hall_id, _day(draft)):
            if visit.id not in busy:
                hidden.append({"visit": str(visit.id), "initials": visit.initials, "room": visit.room})
                visit.initials = visit.room = ""
        return hidden

    def _counts(self, transaction: Transaction, hall_id: HallId | None, day: date) -> DayCounts:
        session = transaction.session
        passed = visits.visits_of_day(session, hall_id, day)
        received = [visit for visit in passed if visit.received_at is not None]
        spoken, missed = queries.contacts(session, hall_id, day)
        return DayCounts(
            received=len(received),
            anonymous=sum(1 for visit in received if visit.resident_id is None),
            contacts=spoken,
            attempts=queries.attempts(session, hall_id, day) + missed,
            left_waiting=len(passed) - len(received),
            promised=len(queries.promised_on(session, hall_id, day)),
        )

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        row = queries.get(transaction.session, record_id, also_removed=True)
        undoing.require_untouched(row.to_draft(), inverse, HallDayDraft)
        if inverse["before"] is None:
            row.removed_at = self._clock()
        else:
            known = undoing.taken_back(row.to_draft(), inverse, HallDayDraft)
            row.apply(known, self._clock())
        for line in inverse["hidden"]:
            visit = visits.get_visit(transaction.session, UUID(line["visit"]))
            visit.initials, visit.room = line["initials"], line["room"]
        for line in inverse["left"]:
            visit = visits.get_visit(transaction.session, UUID(line["visit"]))
            visit.state, visit.left_at = VisitState(line["state"]).value, None
        return partial(self._announce, is_undone=True)

    def _announce(self, *, is_undone: bool = False) -> None:
        self._meetings.day_changed.emit()
        self.hall_day_changed.emit()
        if not is_undone:
            self._undo.announce()


def _day(draft: HallDayDraft) -> date:
    if draft.day is None:
        raise InvalidInput((Problem(field="day", code="input.required"),))
    return draft.day


def _in_state(present: Iterable[VisitRecord], state: VisitState) -> tuple[VisitRecord, ...]:
    return tuple(visit for visit in present if visit.state is state)


def _languages(people: Iterable[ExpectedPerson]) -> tuple[str, ...]:
    """Return the languages expected, the most frequent first; French is always there."""
    counted = Counter(person.language for person in people if person.language)
    return tuple(dict.fromkeys([*(code for code, _ in counted.most_common()), "fr"]))


def _offers(
    jobs: Iterable[queries.OpenJob], found: Iterable[tuple[ExpectedPerson, Resident]]
) -> tuple[FittingOffer, ...]:
    """Return the open jobs whose trade somebody wishes for, those that most wish for first."""
    wishes = [(person.initials, tuple(resident.wished_trades)) for person, resident in found]
    offers = []
    for job in jobs:
        trade = trade_of(job.rome_code)
        if initials := who_wishes(trade, wishes):
            offers.append(
                FittingOffer(
                    job_id=JobId(job.job_id),
                    title=job.title,
                    employer_name=job.employer_name,
                    trade=trade,
                    initials=initials,
                )
            )
    return tuple(sorted(offers, key=_most_wished)[:MOST_OFFERS])


def _most_wished(offer: FittingOffer) -> int:
    return -len(offer.initials)
