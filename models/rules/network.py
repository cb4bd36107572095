"""Who is free to follow somebody, where an agreement stands, what hours of clauses add up to.

Nothing here ranks anybody: the load of a collaborator is shown beside what they said they can take, and the
team decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from models.records.clause_hours import ClauseHoursRecord, ClauseTotal
from models.records.collaborators import (
    TUTOR,
    CollaboratorDraft,
    CollaboratorRecord,
    InvolvedPeople,
    PairRecord,
    RoleDraft,
)
from models.records.network import ConventionDraft, ConventionState

PAIR_QUIET_DAYS: Final = 35
"""A month, and the days by which a meeting slips."""
QUIET_DAYS: Final = 90
"""A collaborator of whom nobody heard for a season is shown as such."""


def roles_on(content: CollaboratorDraft, day: date) -> tuple[str, ...]:
    """Return the codes of what somebody does on a day, each once, in their order."""
    return tuple(dict.fromkeys(role.code for role in content.roles if _runs(role, day)))


def is_away(content: CollaboratorDraft, day: date) -> bool:
    """Say whether somebody takes nobody new on a day."""
    return content.away_until is not None and day < content.away_until


def room_left(record: CollaboratorRecord) -> int | None:
    """Return how many persons more somebody can take; 0 or less: none; None: nobody asked how many."""
    capacity = record.content.capacity
    return None if capacity is None else capacity - record.running


def is_free(record: CollaboratorRecord, day: date) -> bool:
    """Say whether somebody may be asked today: a role that runs, not away, and room as far as is known."""
    room = room_left(record)
    return bool(record.roles) and not is_away(record.content, day) and (room is None or room > 0)


def is_quiet(record: CollaboratorRecord, day: date) -> bool:
    """Say whether nobody heard of somebody for long, while they have a role."""
    if not record.roles:
        return False
    return record.last_contact_on is None or (day - record.last_contact_on).days > QUIET_DAYS


def is_pair_quiet(record: PairRecord, day: date) -> bool:
    """Say whether a pair that runs has not met for more than a month: usual is an hour or two each month.

    As ``domain.md`` §3.2 tells of sponsors; shown, and nothing follows from it.
    """
    content = record.content
    if content.starts_on is None or content.starts_on > day:
        return False
    if content.ends_on is not None and content.ends_on < day:
        return False
    return (day - (record.last_met_on or content.starts_on)).days > PAIR_QUIET_DAYS


def involved(records: Iterable[CollaboratorRecord], day: date) -> InvolvedPeople:
    """Count people who gave their time, each once for ever, and those of them once a tutor.

    As ``domain.md`` §3.4 has it: « collaborateurs investis » are distinct, « dont tuteurs ». Those whose name
    was erased count on, and can be asked no more.
    """
    known = list(records)
    with_role = [record for record in known if _began(record.content, day)]
    tutors = [record for record in with_role if TUTOR in _began(record.content, day)]
    named = [record for record in known if record.content.display_name]
    free = [record for record in named if is_free(record, day)]
    return InvolvedPeople(involved=len(with_role), tutors=len(tutors), free=len(free))


def convention_state(content: ConventionDraft, remind_on: date | None, day: date) -> ConventionState:
    """Return where an agreement stands on a day; it still holds on its last one."""
    if content.closed_on is not None:
        return ConventionState.CLOSED
    if content.expires_on is not None and day > content.expires_on:
        return ConventionState.OVER
    if content.signed_on is None or day < content.signed_on:
        return ConventionState.UNSIGNED
    if remind_on is not None and day >= remind_on:
        return ConventionState.ENDING
    return ConventionState.RUNNING


def clause_totals(records: Iterable[ClauseHoursRecord]) -> tuple[ClauseTotal, ...]:
    """Add hours up: all together first, then one total for each public contract, by name."""
    found = list(records)
    markets = sorted({record.content.market for record in found}, key=str.casefold)
    each = [_total([one for one in found if one.content.market == name], name) for name in markets]
    return (_total(found, ""), *each) if found else ()


def _total(records: list[ClauseHoursRecord], market: str) -> ClauseTotal:
    people = {record.content.resident_id for record in records} - {None}
    return ClauseTotal(
        market=market,
        planned_minutes=sum(record.content.planned_minutes or 0 for record in records),
        done_minutes=sum(record.content.done_minutes or 0 for record in records),
        people=len(people),
    )


def _began(content: CollaboratorDraft, day: date) -> set[str]:
    return {role.code for role in content.roles if role.starts_on is not None and role.starts_on <= day}


def _runs(role: RoleDraft, day: date) -> bool:
    if role.starts_on is None or role.starts_on > day:
        return False
    return role.ends_on is None or day <= role.ends_on
