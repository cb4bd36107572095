"""Queries on what a person wants and what is possible, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.base import in_use, merge_parts
from models.entities.profile import FrenchLevelRow, ProfileRow, ToldLineRow, clock, clock_text
from models.entities.residents import Resident
from models.records.ids import ResidentId
from models.records.profile import FrenchEvent, FrenchLevel, FrenchSkill, LineKind, ProfileDraft, ToldLine
from models.records.residents import ResidentDraft

OF_FILE: Final = (
    "wishes", "wished_trades", "refusals", "experiences", "availability", "hours_note", "available_from",
    "wanted_weekly_minutes", "functional_limits", "travel_modes", "max_travel_minutes", "exchange_language",
    "languages_spoken", "languages_read", "needs_interpreter",
)  # fmt: skip
"""Fields that the file itself holds."""
_LINES: Final = {
    "wish_lines": LineKind.WISH,
    "refusal_lines": LineKind.REFUSAL,
    "experience_lines": LineKind.EXPERIENCE,
}
_TEXTS: Final = ("travel_zone", "interpreter_name", "interpreter_phone")
_HOURS: Final = ("first_transport_at", "last_transport_at", "not_before", "not_after")


def read(session: Session, resident: Resident) -> ProfileDraft:
    """Return everything told, whole."""
    own = resident.to_draft()
    lines = _lines(session, resident.id)
    told: dict[str, Any] = {name: getattr(own, name) for name in OF_FILE}
    told |= {
        name: tuple(row.to_record() for row in lines if row.kind == kind) for name, kind in _LINES.items()
    }
    told["french"] = _present(french_events(session, resident.id))
    return replace(_once_told(_rows(session, resident.id)), resident_id=ResidentId(resident.id), **told)


def into_file(content: ResidentDraft, draft: ProfileDraft) -> ResidentDraft:
    """Return the content of a file with what a draft says of it."""
    return replace(content, **{name: getattr(draft, name) for name in OF_FILE})


def write(session: Session, draft: ProfileDraft, before: ProfileDraft, who: str, now: datetime) -> None:
    """Keep what stands beside the file.

    Args:
        session: Of the transaction.
        draft: New content.
        before: As ``read`` gave it in this transaction.
        who: Name of who writes.
        now: Instant in UTC.
    """
    resident_id = UUID(str(draft.resident_id))
    for name, kind in _LINES.items():
        if getattr(draft, name) != getattr(before, name):
            _write_lines(session, resident_id, kind, getattr(draft, name), now)
    known = {one.skill: one for one in before.french}
    wanted = {one.skill: one for one in draft.french}
    for skill in FrenchSkill:
        level = wanted.get(skill, FrenchLevel(skill=skill))
        if level != known.get(skill, FrenchLevel(skill=skill)):
            _note_level(session, resident_id, level, who, now)
    names = (*_TEXTS, *_HOURS, "french_flags")
    if any(getattr(draft, name) != getattr(before, name) for name in names):
        _write_once_told(session, resident_id, draft, now)
    session.flush()


def french_events(session: Session, resident_id: UUID) -> tuple[FrenchEvent, ...]:
    """Return every level that was noted, the newest first."""
    query = select(FrenchLevelRow).where(FrenchLevelRow.resident_id == resident_id)
    rows = session.scalars(query.order_by(FrenchLevelRow.noted_at.desc(), FrenchLevelRow.skill))
    return tuple(row.to_event() for row in rows)


def wanting(session: Session, rome_code: str) -> frozenset[UUID]:
    """Return the files whose person wishes for a trade, by its ROME code: for offers that fit.

    Who refuses the same trade elsewhere in their words is for the adviser to read.
    """
    said = select(ToldLineRow.resident_id).where(
        ToldLineRow.rome_code == rome_code, ToldLineRow.removed_at.is_(None)
    )
    wishes = said.where(ToldLineRow.kind == LineKind.WISH.value)
    refused = said.where(ToldLineRow.kind == LineKind.REFUSAL.value)
    return frozenset(session.scalars(wishes)) - frozenset(session.scalars(refused))


def _present(events: Iterable[FrenchEvent]) -> tuple[FrenchLevel, ...]:
    newest: dict[FrenchSkill, FrenchLevel] = {}
    for event in events:
        newest.setdefault(event.level.skill, event.level)
    return tuple(newest[skill] for skill in FrenchSkill if skill in newest and newest[skill].level)


def _lines(session: Session, resident_id: UUID) -> list[ToldLineRow]:
    query = select(ToldLineRow).where(ToldLineRow.resident_id == resident_id)
    return in_use(session.scalars(query.order_by(ToldLineRow.created_at)))


def _write_lines(
    session: Session, resident_id: UUID, kind: LineKind, lines: Iterable[ToldLine], now: datetime
) -> None:
    query = select(ToldLineRow).where(ToldLineRow.resident_id == resident_id, ToldLineRow.kind == kind.value)
    rows = list(session.scalars(query))

    def make(key: UUID) -> ToldLineRow:
        row = ToldLineRow(id=key, resident_id=resident_id, kind=kind.value)
        session.add(row)
        return row

    with session.no_autoflush:
        for row, line in merge_parts(rows, [(one.line_id, one) for one in lines], make, now):
            row.apply(line)


def _note_level(session: Session, resident_id: UUID, level: FrenchLevel, who: str, now: datetime) -> None:
    session.add(
        FrenchLevelRow(
            id=uuid4(),
            resident_id=resident_id,
            skill=level.skill.value,
            level=level.level,
            source=level.source.value,
            known_on=level.known_on,
            noted_by=who,
            noted_at=now,
        )
    )


def _rows(session: Session, resident_id: UUID) -> list[ProfileRow]:
    """Return what was told once, the newest first; two rows where two files were brought together."""
    query = select(ProfileRow).where(ProfileRow.resident_id == resident_id)
    found = list(session.scalars(query.order_by(ProfileRow.updated_at.desc(), ProfileRow.id)))
    absorbed = {key for row in found for key in row.absorbed}
    return [row for row in found if row.id.hex not in absorbed]


def _once_told(rows: list[ProfileRow]) -> ProfileDraft:
    """Bring rows together: of words all are kept, of an hour the newest."""
    told: dict[str, Any] = {
        name: " ; ".join(dict.fromkeys(filter(None, (getattr(row, name) for row in rows)))) for name in _TEXTS
    }
    for name in _HOURS:
        told[name] = next((hour for row in rows if (hour := clock(getattr(row, name)))), None)
    return ProfileDraft(
        french_flags=tuple(dict.fromkeys(flag for row in rows for flag in row.french_flags)), **told
    )


def _write_once_told(session: Session, resident_id: UUID, draft: ProfileDraft, now: datetime) -> None:
    rows = _rows(session, resident_id)
    row = rows[0] if rows else ProfileRow(id=uuid4(), resident_id=resident_id, absorbed=())
    for name in _TEXTS:
        setattr(row, name, getattr(draft, name))
    for name in _HOURS:
        setattr(row, name, clock_text(getattr(draft, name)))
    row.french_flags = draft.french_flags
    row.absorbed = (*row.absorbed, *(other.id.hex for other in rows[1:]))
    row.touch(now)
    session.add(row)
