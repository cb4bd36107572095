"""What the figures of the network and of immersions are counted from: no name and no text of anybody."""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import Connection

from models.records.codec import from_json
from models.records.network import CommitmentLine
from models.rules.network_figures import NetworkCounts
from models.storage import guard

# ruff: noqa: S608  (own names)
# Of ``counted.FIGURES``, and nothing else; a file that is set aside is not counted, and of what hangs on no
# file any more only the line is.
_OPEN: Final = "resident_id NOT IN (SELECT id FROM resident WHERE restriction IS NOT NULL)"
_COUNTS: Final = {
    "involved": """SELECT count(DISTINCT collaborator_id) FROM main.collaborator_role
        WHERE removed_at IS NULL AND starts_on <= :last
        AND collaborator_id IN (SELECT id FROM main.collaborator WHERE removed_at IS NULL)""",
    "tutors": """SELECT count(DISTINCT collaborator_id) FROM main.collaborator_role
        WHERE removed_at IS NULL AND code = 'tutor' AND starts_on <= :last
        AND collaborator_id IN (SELECT id FROM main.collaborator WHERE removed_at IS NULL)""",
    "pairs": f"""SELECT count(*) FROM main.pair WHERE removed_at IS NULL AND starts_on <= :last
        AND (ends_on IS NULL OR ends_on >= :last) AND {_OPEN}""",
    "events": "SELECT count(*) FROM main.event WHERE removed_at IS NULL AND held_on BETWEEN :first AND :last",
    "clause_people": f"""SELECT count(DISTINCT resident_id) FROM main.clause_hours
        WHERE removed_at IS NULL AND {_OPEN}""",
    "planned_minutes": f"""SELECT sum(planned_minutes) FROM main.clause_hours
        WHERE removed_at IS NULL AND (resident_id IS NULL OR {_OPEN})""",
    "done_minutes": f"""SELECT sum(done_minutes) FROM main.clause_hours
        WHERE removed_at IS NULL AND (resident_id IS NULL OR {_OPEN})""",
    "immersed": f"""SELECT count(DISTINCT resident_id) FROM main.immersion WHERE removed_at IS NULL
        AND starts_on BETWEEN :first AND :last AND outcome NOT IN ('absent', 'cancelled') AND {_OPEN}""",
    "hired": f"""SELECT count(DISTINCT resident_id) FROM main.immersion WHERE removed_at IS NULL
        AND starts_on BETWEEN :first AND :last AND hired = 'yes' AND outcome IN ('done', 'partly')
        AND {_OPEN}""",
}
_CAME: Final = f"""SELECT count(DISTINCT resident_id) FROM main.attendance
    WHERE removed_at IS NULL AND {{which}} AND {_OPEN} AND event_id IN (
        SELECT id FROM main.event WHERE removed_at IS NULL AND held_on BETWEEN :first AND :last)"""
_WHICH: Final = {
    "registered": "1",
    "present": "state = 'present'",
    "followed": "state = 'present' AND followed <> ''",
}
_AGREEMENTS: Final = """SELECT commitments FROM main.convention WHERE removed_at IS NULL
    AND closed_on IS NULL AND signed_on <= :last AND (expires_on IS NULL OR expires_on >= :last)"""


def counts(connection: Connection, first: date, last: date) -> NetworkCounts:
    """Return what happened between two days, both included, and what runs on the last one."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    queries = _COUNTS | {name: _CAME.format(which=which) for name, which in _WHICH.items()}
    with guard.counting(connection):
        found = {
            name: connection.exec_driver_sql(query, values).scalar_one() or 0
            for name, query in queries.items()
        }
        kept = connection.exec_driver_sql(_AGREEMENTS, values).scalars().all()
    lines = [line for text in kept for line in from_json(text, tuple[CommitmentLine, ...]) if line.promised]
    met = sum((line.done or 0) >= (line.promised or 0) for line in lines)
    return NetworkCounts(conventions=len(kept), promised=len(lines), kept=met, **found)
