"""The agenda: what is planned on each day, and a calendar file of it that names nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from PySide6.QtCore import QObject

from models.records.agenda import AgendaKind, AgendaLine
from models.records.people import Right
from models.rules import slots as rules
from models.rules.calendar_file import Appointment, calendar
from models.storage import agenda as queries
from models.storage import outreach, places, set_aside
from models.storage.today import Scope

if TYPE_CHECKING:
    from models.clock import Clock
    from models.records.ids import AdviserId
    from models.records.outreach import Occurrence
    from models.storage.store import Store, Transaction

_HOUR = 60


class AgendaController(QObject):
    """What is planned."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        require: Callable[[Transaction, Any], None],
        parent: QObject | None = None,
    ) -> None:
        """Make the agenda.

        Args:
            store: Of the vault.
            clock: Tells the moment.
            require: Refuses the list of somebody one does not stand in for.
            parent: Owner.
        """
        super().__init__(parent)
        self._store, self._clock, self._require = store, clock, require

    def look(self, first: date, last: date, adviser_id: AdviserId | None) -> tuple[AgendaLine, ...]:
        """Return what is planned between two days, both included, by day then by hour.

        Args:
            first: The first day.
            last: The last one.
            adviser_id: Whose agenda: one's own, or that of a colleague one stands in for; None: of all.

        Raises:
            RuleBroken: ``rights.refused``; ``today.not_replaced``: nobody noted that one stands in.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            self._require(transaction, adviser_id)
            session = transaction.session
            sees = bool(session.info.get(set_aside.SEES, True))
            today = self._clock().astimezone().date()
            found = queries.lines(transaction.connection, Scope(adviser_id, today, sees), first, last)
            openings = rules.occurrences(outreach.slots(session), first, last)
            homes = places.residences(session) if openings else ()
            names: dict[UUID, str] = {one.residence_id: one.content.name for one in homes}
        found += [
            _permanence(one, names) for one in openings if not one.is_cancelled and _is_for(one, adviser_id)
        ]
        return tuple(sorted(found, key=_when))

    def calendar(self, lines: Iterable[AgendaLine], titles: Mapping[AgendaKind, str]) -> bytes:
        """Return lines as a calendar file: what, when and where, and the name of nobody.

        Args:
            lines: Any lines of the agenda.
            titles: What each kind is called, in the reader's language.
        """
        return calendar(
            (
                Appointment(
                    key=_key(one),
                    title=titles[one.kind],
                    day=one.on,
                    at=one.begins_at,
                    until=one.ends_at,
                    place=one.place,
                )
                for one in lines
            ),
            made_at=self._clock(),
        )


def _key(one: AgendaLine) -> UUID:
    """Return the same key each time, so that a calendar replaces; it does not tell that of the record.

    Hall hours come back each week under one record: the day is part of their key.
    """
    day = one.on.isoformat() if one.kind is AgendaKind.PERMANENCE else ""
    return uuid5(one.record_id, f"{one.kind.value}{day}")


def _is_for(opening: Occurrence, adviser_id: AdviserId | None) -> bool:
    advisers = opening.slot.content.advisers
    return adviser_id is None or not advisers or adviser_id in advisers


def _permanence(opening: Occurrence, names: Mapping[UUID, str]) -> AgendaLine:
    content = opening.slot.content
    name = names.get(content.residence_id, "") if content.residence_id is not None else ""
    return AgendaLine(
        kind=AgendaKind.PERMANENCE,
        record_id=opening.slot.slot_id,
        resident_id=None,
        name=name,
        on=opening.day,
        begins_at=_time(content.begins_at),
        ends_at=_time(content.ends_at),
        place=name,
    )


def _time(minutes: int | None) -> time | None:
    return None if minutes is None or minutes >= 24 * _HOUR else time(*divmod(minutes, _HOUR))


def _when(line: AgendaLine) -> tuple[date, time, str, str]:
    """Order by day, then by hour; what has none comes first, as calendars have it."""
    return line.on, line.begins_at or time.min, line.kind.value, line.name
