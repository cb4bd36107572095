"""Queries on barriers, inside a transaction: the last mark of each counts, the others are its history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.barriers import BarrierMark
from models.errors import NotFound
from models.records.barriers import BarrierChange, BarrierRecord, BarrierState


def barriers_of(
    session: Session, resident_id: UUID, *, also_special: bool = False
) -> tuple[BarrierRecord, ...]:
    """Return the barriers of a person that were discussed, by code.

    Args:
        session: Of the transaction.
        resident_id: The file.
        also_special: Special categories too, where whoever acts may read them.
    """
    marks: dict[str, list[BarrierMark]] = {}
    for mark in _marks(session, resident_id):
        if mark.code and (also_special or not mark.is_special):
            marks.setdefault(mark.code, []).append(mark)
    return tuple(_record(code, marks[code]) for code in sorted(marks))


def state_of(session: Session, resident_id: UUID, code: str) -> BarrierState:
    """Return the state of one barrier."""
    states = [BarrierState(mark.state) for mark in _marks(session, resident_id) if mark.code == code]
    return states[-1] if states else BarrierState.NOT_DISCUSSED


def note(
    session: Session,
    resident_id: UUID,
    code: str,
    state: BarrierState,
    *,
    is_special: bool,
    who: str,
    now: datetime,
) -> BarrierMark:
    """Add a mark; the database refuses a special one of whoever may not read it."""
    mark = BarrierMark(
        id=uuid4(),
        resident_id=resident_id,
        code=code,
        state=state.value,
        is_special=is_special,
        noted_by=who,
        noted_at=now,
    )
    session.add(mark)
    session.flush()
    return mark


def mark_and_before(session: Session, mark_id: UUID) -> tuple[BarrierMark, BarrierState, bool]:
    """Return a mark, the state before it, and whether it is the last of its barrier.

    Raises:
        NotFound: ``barrier.not_found``, also when whoever acts may not read it.
    """
    mark = session.scalars(select(BarrierMark).where(BarrierMark.id == mark_id)).one_or_none()
    if mark is None or not mark.code:
        raise NotFound("barrier.not_found")
    same = [one for one in _marks(session, mark.resident_id) if one.code == mark.code]
    place = same.index(mark)
    before = BarrierState(same[place - 1].state) if place else BarrierState.NOT_DISCUSSED
    return mark, before, place == len(same) - 1


def _marks(session: Session, resident_id: UUID) -> Iterator[BarrierMark]:
    query = select(BarrierMark).where(BarrierMark.resident_id == resident_id)
    yield from session.scalars(query.order_by(BarrierMark.noted_at, BarrierMark.number))


def _record(code: str, marks: list[BarrierMark]) -> BarrierRecord:
    states = [BarrierState.NOT_DISCUSSED, *(BarrierState(mark.state) for mark in marks)]
    changes = tuple(
        BarrierChange(before=before, after=after, noted_by=mark.noted_by, noted_at=mark.noted_at)
        for mark, before, after in zip(marks, states, states[1:], strict=False)
    )
    return BarrierRecord(
        code=code, state=states[-1], is_special=marks[-1].is_special, changes=tuple(reversed(changes))
    )
