"""How many people were met, those without a name included: each once, whatever they became since."""

from __future__ import annotations

from collections import Counter
from typing import Final, NamedTuple

from sqlalchemy import Connection

from models.storage import guard

NAMED: Final = "named"
ANONYMOUS: Final = "anonymous"

# Of a person with a file the contact that met them first says by which channel, where and when; the file
# itself when nobody noted one. One pass over each table; these columns are ``counted.FIGURES``. Of a group
# SQLite gives the bare columns of the row that has the minimum: two files brought together are one person.
# Each table is read from its first page to its last: by an index, a page would be deciphered several times.
# What is alike is added up here: SQLite would sort a row for each person.
_MET: Final = """
    SELECT month, channel, place, name FROM (
        SELECT min(c.contacted_on), substr(c.contacted_on, 1, 7) AS month, c.channel,
               c.residence_id AS place,
               CASE WHEN c.resident_id IS NULL THEN 'anonymous' ELSE 'named' END AS name
        FROM first_contact AS c NOT INDEXED LEFT JOIN resident AS r ON r.id = c.resident_id
        WHERE c.removed_at IS NULL AND c.is_again = 0 AND c.outcome IN ('met', 'not_now')
          AND (c.resident_id IS NULL OR (r.removed_at IS NULL AND r.restriction IS NULL))
        GROUP BY coalesce(c.resident_id, c.id)
        UNION ALL
        SELECT NULL, substr(r.first_met_on, 1, 7), r.channel, r.residence_id, 'named'
        FROM resident AS r NOT INDEXED
        WHERE r.removed_at IS NULL AND r.restriction IS NULL AND r.first_met_on IS NOT NULL
          AND r.id NOT IN (
              SELECT resident_id FROM first_contact NOT INDEXED
              WHERE resident_id IS NOT NULL AND removed_at IS NULL AND is_again = 0
                AND outcome IN ('met', 'not_now'))
    ) WHERE month >= :first
"""


class MetCount(NamedTuple):
    """How many people were met for the first time in one month, by one channel, in one residence.

    Attributes:
        residence: Its name; empty: elsewhere, or not noted.
        name: ``NAMED`` or ``ANONYMOUS``: with a file or without.
    """

    month: str
    channel: str
    residence: str
    name: str
    people: int


def met(connection: Connection, first: str) -> list[MetCount]:
    """Return how many people were met for the first time since a month.

    Args:
        connection: Of the transaction.
        first: That month, ``2026-03``; empty: since ever.
    """
    names: dict[bytes | None, str] = {
        row[0]: row[1] for row in connection.exec_driver_sql("SELECT id, name FROM residence")
    }
    with guard.counting(connection):
        cursor = connection.connection.cursor()  # of SQLAlchemy each row would cost as much as finding it
        cursor.execute(_MET, {"first": first})
        people = Counter(cursor.fetchall())
    return [
        MetCount(month, channel, names.get(place, ""), name, count)
        for (month, channel, place, name), count in people.items()
    ]
