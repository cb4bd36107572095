"""What a meeting leaves to be remembered, worked out again at each change: promises still open, who met whom.

A promise stands until it is ticked off, until the person is met on its day or later, or until a later meeting
says what comes next. An appointment missed or a try without an answer keeps no promise.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from models.records.meetings import NextStep
from models.storage import guard

TABLES: Final = ("open_promise", "last_seen")
"""Made from meetings and marks: they are never merged, undone nor restored by themselves."""
_OPEN: Final = f"""
    INSERT OR REPLACE INTO main.open_promise (meeting_id, resident_id, adviser_id, due_on)
    SELECT said.id, said.resident_id, said.adviser_id, said.next_step_on
    FROM resident AS file CROSS JOIN meeting AS said ON said.resident_id = file.id
    WHERE said.removed_at IS NULL AND said.next_step_on IS NOT NULL
      AND coalesce(said.next_step, '') NOT IN ('', '{NextStep.NOTHING}')
      AND {{scope}}
      AND NOT EXISTS (
        SELECT 1 FROM meeting AS later
        WHERE later.resident_id = said.resident_id AND later.removed_at IS NULL AND later.is_attempt = 0
          AND later.met_at > said.met_at
          AND (later.next_step IS NOT NULL OR later.met_at >= said.next_step_on))
      AND NOT EXISTS (
        SELECT 1 FROM today_mark AS mark
        WHERE mark.record_id = said.id AND mark.until IS NULL AND mark.due_on IS said.next_step_on)
"""  # noqa: S608  (own words)
# A call or a visit with somebody who works is noted as their voice: they were met as well, by who noted it.
_SEEN: Final = """
    INSERT OR REPLACE INTO main.last_seen (resident_id, adviser_id, seen_on)
    SELECT file.id,
      CASE WHEN heard.heard_on > coalesce(date(met.met_at), '') THEN heard.adviser_id ELSE met.adviser_id END,
      max(coalesce(date(met.met_at), heard.heard_on, file.first_met_on, date(file.created_at)),
          coalesce(heard.heard_on, ''))
    FROM resident AS file
    LEFT JOIN meeting AS met ON met.id = (
        SELECT one.id FROM meeting AS one
        WHERE one.resident_id = file.id AND one.removed_at IS NULL AND one.is_attempt = 0
        ORDER BY one.met_at DESC LIMIT 1)
    LEFT JOIN voice AS heard ON heard.id = (
        SELECT one.id FROM voice AS one
        WHERE one.resident_id = file.id AND one.removed_at IS NULL AND one.party = 'employee'
        ORDER BY one.heard_on DESC LIMIT 1)
    WHERE {scope}
"""


def refresh(connection: Connection, resident_id: UUID) -> None:
    """Work out what one person was promised and who saw them last, from all that was said of them."""
    key = (resident_id.bytes,)
    with guard.reminding(connection):
        for table in TABLES:
            connection.exec_driver_sql(f"DELETE FROM main.{table} WHERE resident_id = ?", key)  # noqa: S608
        connection.exec_driver_sql(_OPEN.format(scope="file.id = ?"), key)
        connection.exec_driver_sql(_SEEN.format(scope="file.id = ?"), key)


def fill(connection: Connection, after: int = 0) -> None:
    """Work out the same for every file of a number above one: many were written at once."""
    with guard.reminding(connection):
        connection.exec_driver_sql(_OPEN.format(scope="file.number > ?"), (after,))
        connection.exec_driver_sql(_SEEN.format(scope="file.number > ?"), (after,))


def forget(connection: Connection, resident_id: UUID) -> None:
    """Take out what is remembered of a file that is erased."""
    for table in TABLES:
        connection.exec_driver_sql(f"DELETE FROM main.{table} WHERE resident_id = ?", (resident_id.bytes,))  # noqa: S608
