"""How many people were met, those without a name included: each once, whatever they became since."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from models.storage import guard

Counts = dict[tuple[str, str], int]
NAMED: Final = "named"
ANONYMOUS: Final = "anonymous"

# Of a person with a file the contact that met them first says by which channel and when; the file itself when
# nobody noted one. One pass over each table; these columns are ``counted.FIGURES``.
_MET: Final = """
    WITH met AS (
        SELECT coalesce(c.resident_id, c.id) AS person, c.channel, c.residence_id,
               substr(c.contacted_on, 1, 7) AS month,
               CASE WHEN c.resident_id IS NULL THEN 'anonymous' ELSE 'named' END AS name
        FROM first_contact AS c LEFT JOIN resident AS r ON r.id = c.resident_id
        WHERE c.removed_at IS NULL AND c.is_again = 0 AND c.outcome IN ('met', 'not_now')
          AND (c.resident_id IS NULL OR (r.removed_at IS NULL AND r.restriction IS NULL))
        UNION ALL
        SELECT r.id, r.channel, r.residence_id, substr(r.first_met_on, 1, 7), 'named' FROM resident AS r
        WHERE r.removed_at IS NULL AND r.restriction IS NULL AND r.first_met_on IS NOT NULL
          AND r.id NOT IN (
              SELECT resident_id FROM first_contact
              WHERE resident_id IS NOT NULL AND removed_at IS NULL AND is_again = 0
                AND outcome IN ('met', 'not_now'))
    )
    SELECT {what}, name, count(DISTINCT person) FROM met WHERE month >= :first GROUP BY {what}, name
"""
_ATTEMPTS: Final = """
    SELECT outcome, channel, count(*) FROM first_contact
    WHERE removed_at IS NULL AND outcome NOT IN ('met', 'not_now') AND contacted_on >= :first
    GROUP BY outcome, channel
"""


def by_channel(connection: Connection, first: str) -> Counts:
    """Return how many people were met for the first time since a month, by channel, with a file or without.

    Args:
        connection: Of the transaction.
        first: That month, ``2026-03``; empty: since ever.
    """
    return _counts(connection, _MET.format(what="channel"), first)


def by_month(connection: Connection, first: str) -> Counts:
    """Return how many people were met for the first time in each month, with a file or without."""
    return _counts(connection, _MET.format(what="month"), first)


def by_residence(connection: Connection, first: str) -> Counts:
    """Return how many people were met for the first time since a month, by name of the residence."""
    names = {row[0].hex(): row[1] for row in connection.exec_driver_sql("SELECT id, name FROM residence")}
    found: Counts = {}
    for (key, kind), count in _counts(connection, _MET.format(what="lower(hex(residence_id))"), first).items():
        place = names.get(key, ""), kind
        found[place] = found.get(place, 0) + count
    return found


def attempts(connection: Connection, first: str) -> Counts:
    """Return how many tries met nobody since a month, by how they ended and by channel."""
    return _counts(connection, _ATTEMPTS, first)


def _counts(connection: Connection, query: str, first: str) -> Counts:
    with guard.counting(connection):
        rows = connection.exec_driver_sql(query, {"first": first})
        return {(one, other): count for one, other, count in rows}
