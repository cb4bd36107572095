"""Notes by itself what a transaction creates, changes and deletes: nobody can forget to."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from models.records.journal import Action, Note

WATCHED = frozenset(
    {
        "absence", "activity", "adjustment", "adviser", "approach", "attachment", "attendance",
        "barrier_mark", "check_point", "clause_hours", "collaborator", "convention", "criterion_change",
        "dated_paper", "duty_done", "employer", "employer_standing", "enrolment", "event", "first_contact",
        "follow_up", "goal", "hall_day", "hand_over", "immersion", "introduction", "job", "meeting",
        "observation", "organisation", "outreach", "own_field", "pair", "pair_meeting", "partner",
        "pathway_fact", "placement", "plan", "plan_copy", "pointing", "print_order", "programme",
        "promise_made", "proposal", "relay",
        "replacement", "residence", "resident", "setting", "sharing_agreement", "slot", "standing",
        "template", "term", "visit", "voice",
    }
)  # fmt: skip
"""Tables of which each change is a line; parts of a record are noted with the record."""
_ADMINISTERED = frozenset(
    {"adviser", "organisation", "own_field", "programme", "setting", "template", "term"}
)
_KEPT_BY_ITSELF = frozenset({"terms_shipped"})
"""Settings that nobody sets: which lists of this version were loaded."""
_NOTES = "journal_notes"


def watch(session: Session, _context: Any) -> None:
    """Gather what is about to be written; listens to ``after_flush``."""
    notes: dict[tuple[str, UUID | None], Note] = session.info.setdefault(_NOTES, {})
    for entity in session.new:
        _gather(notes, entity, Action.CREATED)
    for entity in session.dirty:
        _gather(notes, entity, Action.CHANGED)
    for entity in session.deleted:
        _gather(notes, entity, Action.DELETED)


def gathered(session: Session) -> list[Note]:
    """Return and forget what was gathered: one note per record, whatever the number of flushes."""
    return list(session.info.pop(_NOTES, {}).values())


def _gather(notes: dict[tuple[str, UUID | None], Note], entity: Any, action: Action) -> None:
    kind = entity.__tablename__
    if kind not in WATCHED or getattr(entity, "name", None) in _KEPT_BY_ITSELF:
        return
    note = _note(kind, entity, action)
    if note is None:
        return
    key = (kind, note.record_id)
    earlier = notes.get(key)
    if earlier is None or (earlier.action is Action.CHANGED and note.action is not Action.CHANGED):
        notes[key] = note


def _note(kind: str, entity: Any, action: Action) -> Note | None:
    detail = ""
    if action is Action.CHANGED:
        before = inspect(entity).committed_state
        if "removed_at" in before and (before["removed_at"] is None) != (entity.removed_at is None):
            action = Action.DELETED if entity.removed_at else Action.CHANGED
            detail = "" if entity.removed_at else "brought_back"
        elif not _is_changed(entity, before):
            return None
    if kind in _ADMINISTERED:
        return Note(
            action=Action.ADMINISTERED, kind=kind, record_id=getattr(entity, "id", None), detail=action
        )
    return Note(action=action, kind=kind, record_id=entity.id, file_id=_file_of(kind, entity), detail=detail)


def _is_changed(entity: Any, before: dict[str, Any]) -> bool:
    """Say whether a person changed something: words for the search do not count."""
    if hasattr(entity, "updated_at"):
        return "updated_at" in before
    return any(getattr(entity, name) != value for name, value in before.items())


def _file_of(kind: str, entity: Any) -> UUID | None:
    file_id: UUID | None = entity.id if kind == "resident" else getattr(entity, "resident_id", None)
    return file_id
