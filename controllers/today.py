"""What must not be forgotten, for oneself and for a colleague one stands in for; ticked off or put off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, ClassVar, Final
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.agenda import AgendaController
from controllers.plain_records import PlainController
from models.entities.today import Replacement, TodayMark
from models.errors import InvalidInput, NotFound, Problem, RuleBroken
from models.records.ids import AdviserId
from models.records.people import Right
from models.records.today import (
    Reminder,
    ReminderKind,
    ReplacementDraft,
    ReplacementRecord,
    TodayList,
)
from models.rules import today as rules
from models.rules.rights import may
from models.storage import (
    around,
    early_list,
    in_work,
    information_list,
    people,
    programmes,
    reminders,
    set_aside,
)
from models.storage import replacements as queries
from models.storage import today as lists

if TYPE_CHECKING:
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

_KIND: Final = "today_mark"


class ReplacementController(PlainController[ReplacementDraft, ReplacementRecord]):
    """Who stands in for whom, from a day to another.

    Signals:
        changed: A replacement was noted, changed or removed.
    """

    changed = Signal()
    kind: ClassVar[str] = "replacement"
    draft_type = ReplacementDraft
    entity: ClassVar[type[Any]] = Replacement

    def all(self) -> tuple[ReplacementRecord, ...]:
        """Return the replacements of today and to come, the first first."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.running(transaction.session, self._clock().astimezone().date())

    def colleagues(self) -> tuple[tuple[AdviserId, str], ...]:
        """Return who may be replaced: everybody of the team but whoever acts."""
        with self._store.read(Right.READ_FILES) as transaction:
            own = transaction.actor.adviser_id
            return tuple(one for one in queries.team(transaction.session) if one[0] != own)

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Any:
        return queries.get(transaction.session, record_id, also_removed=also_removed)

    def _write(self, transaction: Transaction, draft: ReplacementDraft) -> tuple[Any, Any]:
        """Only for oneself, unless one coordinates: nobody sends a colleague's list to somebody else."""
        actor = transaction.actor
        is_own = actor.adviser_id is None or draft.substitute_id == actor.adviser_id
        if not is_own and not may(actor, Right.ADMINISTER):
            raise RuleBroken("today.own_replacement")
        for key in (draft.adviser_id, draft.substitute_id):
            if key is not None:
                people.get(transaction.session, key)
        return super()._write(transaction, draft)

    def _record(self, transaction: Transaction, entity: Replacement) -> ReplacementRecord:
        return queries.record(transaction.session, entity)

    def _subject(self, record: ReplacementRecord) -> str:
        return record.name

    def _tell(self, record: ReplacementRecord) -> None:  # noqa: ARG002
        self.changed.emit()

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.changed.emit()


class TodayController(QObject):
    """The list of the day.

    Attributes:
        replacements: Who stands in for whom.
        agenda: What is planned by day and by week.

    Signals:
        changed: Something was ticked off, put off, or brought back.
    """

    changed = Signal()

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo = store, clock, undo
        self.replacements = ReplacementController(store, clock, undo, self)
        self.agenda = AgendaController(store, clock, require=self._require_may_look, parent=self)
        undo.register(_KIND, self._take_back)

    def me(self) -> AdviserId | None:
        """Return who acts; None: the vault knows nobody yet, and the list is everybody's."""
        return self._store.actor.adviser_id

    def may_see_all(self) -> bool:
        """Say whether whoever acts sees the list of the whole team."""
        return may(self._store.actor, Right.ADMINISTER)

    def look(self, adviser_id: AdviserId | None, not_seen_days: int) -> TodayList:
        """Return what must not be forgotten.

        Args:
            adviser_id: Whose list: one's own, or that of a colleague one stands in for today; None: of all.
            not_seen_days: After how many days without a meeting somebody is listed.

        Raises:
            RuleBroken: ``rights.refused``; ``today.not_replaced``: nobody noted that one stands in.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            self._require_may_look(transaction, adviser_id)
            sees = bool(transaction.session.info.get(set_aside.SEES, True))
            scope = lists.Scope(adviser_id, self.today(), sees)
            connection = transaction.connection
            groups = [
                lists.promises(connection, scope),
                _untelling(transaction, lists.beside(connection, scope)),
                lists.clocks(connection, scope),
                lists.packages(connection, scope),
                lists.outreach(connection, scope),
                lists.conventions(connection, scope),
                lists.employer_actions(connection, scope),
                lists.in_work(connection, scope),
                early_list.found(connection, scope),
                information_list.found(connection, scope),
                _programme_ends(transaction, scope),
            ]
            seen = lists.not_seen(connection, scope, not_seen_days)
        is_cut = any(len(group) > rules.MOST_LINES for group in (*groups, seen))
        found = sorted(chain.from_iterable(group[: rules.MOST_LINES] for group in groups), key=_place_of)
        return TodayList(
            day=scope.today,
            reminders=tuple(found),
            not_seen=tuple(seen[: rules.MOST_LINES]),
            is_cut=is_cut,
        )

    def _require_may_look(self, transaction: Transaction, adviser_id: AdviserId | None) -> None:
        actor = transaction.actor
        if may(actor, Right.ADMINISTER) or (adviser_id is not None and adviser_id == actor.adviser_id):
            return
        stood_in = queries.replaced_by(transaction.session, actor.adviser_id, self.today())
        if adviser_id is None or adviser_id not in stood_in:
            raise RuleBroken("today.not_replaced")

    def done(self, reminder: Reminder) -> None:
        """Tick a line off: it comes back with another day only.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        self._mark(reminder, None)

    def postpone(self, reminder: Reminder, until: date) -> None:
        """Put a line off: it comes back on a day.

        Raises:
            InvalidInput: ``today.not_later``: the day is not to come.
            RuleBroken: ``rights.refused``.
        """
        if until <= self.today():
            raise InvalidInput((Problem(field="until", code="today.not_later"),))
        self._mark(reminder, until)

    def _mark(self, reminder: Reminder, until: date | None) -> None:
        with self._store.begin(Right.WRITE_FILES) as transaction:
            row = TodayMark(
                id=uuid4(),
                reason=reminder.kind.value,
                record_id=reminder.record_id,
                resident_id=reminder.resident_id,
                due_on=reminder.due_on,
                until=until,
                marked_by=transaction.actor.name,
                marked_at=self._clock(),
            )
            transaction.session.add(row)
            is_done = until is None and in_work.set_done(transaction, reminder, self._clock())
            self._undo.push(
                transaction,
                action=f"{_KIND}.{'done' if until is None else 'postponed'}",
                subject=reminder.display_name,
                record_id=row.id,
                inverse={"is_done": True} if is_done else {},
            )
            transaction.flush()
            _refresh(transaction, row)
        self._announce()

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        row = transaction.session.get(TodayMark, record_id)
        if row is None:
            raise NotFound("today.not_found")
        if "is_done" in inverse:
            in_work.set_undone(transaction, row.reason, row.record_id, self._clock())
        transaction.session.delete(row)
        transaction.flush()
        _refresh(transaction, row)
        return partial(self._announce)

    def _announce(self) -> None:
        self.changed.emit()
        self._undo.announce()

    def today(self) -> date:
        """Return the local day."""
        return self._clock().astimezone().date()


def _refresh(transaction: Transaction, row: TodayMark) -> None:
    """A promise that was kept is no longer open; one that was put off still is."""
    if row.reason == ReminderKind.PROMISE and row.resident_id is not None:
        reminders.refresh(transaction.connection, row.resident_id)


def _untelling(transaction: Transaction, found: list[Reminder]) -> list[Reminder]:
    """Name no kind of partner that would tell too much of a person, care or justice, in a list."""
    if all(one.kind is not ReminderKind.PARTNER_MEETING for one in found):
        return found
    hidden = around.hidden_kinds(transaction.session)
    return [
        replace(one, detail="") if one.kind is ReminderKind.PARTNER_MEETING and one.detail in hidden else one
        for one in found
    ]


def _programme_ends(transaction: Transaction, scope: lists.Scope) -> list[Reminder]:
    """Return whose time in a programme asks for something: of everybody, or of whom one saw last."""
    dues = programmes.length_dues(transaction.session, scope.today, rules.MOST_LINES + 1)
    own = lists.seen_by(transaction.connection, scope, [due.resident_id for due in dues])
    done = lists.marked(transaction.connection, scope)
    found = (
        Reminder(
            kind=ReminderKind.PROGRAMME,
            record_id=due.enrolment_id,
            resident_id=due.resident_id,
            display_name=due.resident_name,
            place="",
            due_on=due.alert.since,
            detail=f"{due.programme_name}|{due.alert.months}",
        )
        for due in dues
        if due.resident_id in own
    )
    return [one for one in found if (one.record_id, one.kind.value, one.due_on) not in done]


def _place_of(one: Reminder) -> tuple[bool, date, str]:
    """Return what lines are sorted by: whom to look at first as they were found, then by day."""
    if one.kind is ReminderKind.EARLY_WARNING:
        return False, date.min, ""
    return True, one.due_on or date.max, one.display_name
