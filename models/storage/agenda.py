"""What is planned from a day to another, kind by kind; what another organisation noted is left out.

None of the queries reads a note. What is done, broken off or did not happen is no longer planned.
"""

from __future__ import annotations

from datetime import date, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from models.records.agenda import MOST_OF_A_KIND, AgendaKind, AgendaLine
from models.records.ids import ResidentId
from models.storage.today import Scope

# ruff: noqa: S608  (own names)
_FILE: Final = """CROSS JOIN resident AS file ON file.id = one.resident_id AND file.removed_at IS NULL
    AND (:sees OR file.restriction IS NULL)"""
_NAME: Final = "file.id, trim(file.first_name || ' ' || file.last_name)"
_OWN: Final = "(:everybody OR one.adviser_id = :adviser)"
_OF_ME: Final = """(:everybody OR EXISTS (SELECT 1 FROM last_seen AS met
    WHERE met.resident_id = one.resident_id AND (met.adviser_id = :adviser OR met.adviser_id IS NULL)))"""
# As the list of the day has it: the last approach alone says what comes next; who is barred is left alone.
_APPROACHES: Final = f"""
    SELECT firm.id, NULL, coalesce(nullif(firm.trade_name, ''), firm.legal_name), one.next_on, NULL, NULL, '',
      one.next_action
    FROM approach AS one CROSS JOIN employer AS firm ON firm.id = one.employer_id AND firm.removed_at IS NULL
    WHERE one.removed_at IS NULL AND one.next_on BETWEEN :first AND :last AND {_OWN}
      AND firm.stage <> 'do_not_contact'
      AND NOT EXISTS (SELECT 1 FROM approach AS later WHERE later.employer_id = one.employer_id
        AND later.removed_at IS NULL
        AND (later.happened_on, later.created_at) > (one.happened_on, one.created_at))
      AND NOT EXISTS (SELECT 1 FROM employer_standing AS told WHERE told.employer_id = one.employer_id
        AND told.removed_at IS NULL AND told.barred_reason <> '')
    LIMIT :limit
"""
_WORKPLACES: Final = f"""
    SELECT one.id, {_NAME}, one.meet_on, one.meet_at, NULL, one.place, ''
    FROM introduction AS one {_FILE}
    WHERE one.removed_at IS NULL AND one.meet_on BETWEEN :first AND :last AND one.not_happened_side = ''
      AND {_OWN} LIMIT :limit
"""
_APPOINTMENTS: Final = f"""
    SELECT one.meeting_id, {_NAME}, one.due_on, said.next_step_at, NULL, '', one.next_step
    FROM promise AS one {_FILE} CROSS JOIN meeting AS said ON said.id = one.meeting_id
    WHERE one.due_on BETWEEN :first AND :last AND {_OWN} LIMIT :limit
"""
_PARTNERS: Final = f"""
    SELECT one.id, {_NAME}, one.next_meeting_on, NULL, NULL, '', '' FROM follow_up AS one {_FILE}
    WHERE one.removed_at IS NULL AND one.ended_on IS NULL
      AND one.next_meeting_on BETWEEN :first AND :last AND {_OF_ME} LIMIT :limit
"""
_CHECK_POINTS: Final = f"""
    SELECT one.id, {_NAME}, one.due_on, NULL, NULL, '', one.code FROM check_point AS one {_FILE}
    CROSS JOIN placement AS hire ON hire.id = one.placement_id AND hire.removed_at IS NULL
    WHERE one.removed_at IS NULL AND one.done_on IS NULL AND one.due_on BETWEEN :first AND :last
      AND one.code <> 'trial_end' AND {_OF_ME}
      AND NOT EXISTS (SELECT 1 FROM pathway_fact AS broke WHERE broke.resident_id = one.resident_id
        AND broke.removed_at IS NULL AND broke.kind = 'broke' AND (broke.placement_id = hire.id
        OR (broke.placement_id IS NULL AND broke.happened_on >= hire.starts_on)))
      AND NOT EXISTS (SELECT 1 FROM check_point AS later WHERE later.placement_id = one.placement_id
        AND later.removed_at IS NULL AND later.done_on IS NOT NULL AND later.due_on > one.due_on)
    LIMIT :limit
"""
_IMMERSED: Final = f"""
    SELECT one.id, {_NAME}, {{day}}, NULL, NULL, one.place, '' FROM immersion AS one {_FILE}
    WHERE one.removed_at IS NULL AND one.outcome NOT IN ('absent', 'cancelled')
      AND {{day}} BETWEEN :first AND :last AND {{when}} AND {_OWN} LIMIT :limit
"""
_EVENTS: Final = """
    SELECT one.id, NULL, one.name, one.held_on,
      time(one.begins_at * 60, 'unixepoch'), time(one.ends_at * 60, 'unixepoch'), one.place, one.kind
    FROM event AS one
    WHERE one.removed_at IS NULL AND one.held_on BETWEEN :first AND :last LIMIT :limit
"""
_QUERIES: Final = (
    (AgendaKind.APPROACH, _APPROACHES),
    (AgendaKind.WORKPLACE_MEETING, _WORKPLACES),
    (AgendaKind.APPOINTMENT, _APPOINTMENTS),
    (AgendaKind.PARTNER_MEETING, _PARTNERS),
    (AgendaKind.CHECK_POINT, _CHECK_POINTS),
    (AgendaKind.IMMERSION_START, _IMMERSED.format(day="one.starts_on", when="1")),
    # Each way of ending by itself: both in one question would have every immersion looked at.
    (AgendaKind.IMMERSION_END, _IMMERSED.format(day="one.ends_on", when="one.renewal_ends_on IS NULL")),
    (AgendaKind.IMMERSION_END, _IMMERSED.format(day="one.renewal_ends_on", when="1")),
    (AgendaKind.EVENT, _EVENTS),
)


def lines(connection: Connection, scope: Scope, first: date, last: date) -> list[AgendaLine]:
    """Return what is planned between two days, both included, but for hall hours, in no order."""
    values = scope.values(first=first.isoformat(), last=last.isoformat(), limit=MOST_OF_A_KIND)
    return [_line(kind, row) for kind, query in _QUERIES for row in connection.exec_driver_sql(query, values)]


def _line(kind: AgendaKind, row: Any) -> AgendaLine:
    key, person, name, on, begins, ends, place, detail = row
    return AgendaLine(
        kind=kind,
        record_id=UUID(bytes=key),
        resident_id=ResidentId(UUID(bytes=person)) if person else None,
        name=name or "",
        on=date.fromisoformat(on),
        begins_at=time.fromisoformat(begins) if begins else None,
        ends_at=time.fromisoformat(ends) if ends else None,
        place=place or "",
        detail=detail or "",
    )
