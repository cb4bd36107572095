"""Exact counts, inside a transaction; what leaves the store goes through ``models.rules.anonymous`` first."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from models.records.statistics import Activity, Definition
from models.storage import guard

Counts = dict[tuple[str, str], int]

# Of ``counted.FIGURES``, and nothing else.
# A file that is set aside is only kept (RGPD art. 18.2): it is not counted, nor is what hangs on it.
_PEOPLE: Final = """
    SELECT stage, sex, count(*) FROM resident WHERE removed_at IS NULL AND restriction IS NULL
    GROUP BY stage, sex"""
_GONE: Final = """
    SELECT substr(month, 1, 4) AS year, sex, count(*) FROM anonymous_file GROUP BY year, sex"""
_OPEN: Final = "coalesce(resident_id NOT IN (SELECT id FROM resident WHERE restriction IS NOT NULL), 1)"
# A plan that was signed stays one once a newer version is begun: no figure of the past moves.
_MONTHS: Final = {
    Activity.FIRST_MEETINGS: """
        SELECT substr(first_met_on, 1, 7) AS month, count(*) FROM resident
        WHERE removed_at IS NULL AND restriction IS NULL AND first_met_on >= :first GROUP BY month""",
    Activity.RECEIVED: """
        SELECT strftime('%Y-%m', arrived_at, 'localtime') AS month, count(*) FROM visit
        WHERE received_at IS NOT NULL AND arrived_at >= :first AND {open} GROUP BY month""",
    Activity.HIRES: """
        SELECT substr(starts_on, 1, 7) AS month, count(*) FROM placement
        WHERE removed_at IS NULL AND starts_on >= :first AND {open} GROUP BY month""",
    Activity.PLANS: """
        SELECT substr(starts_on, 1, 7) AS month, count(*) FROM plan
        WHERE removed_at IS NULL AND starts_on >= :first AND {open} AND (status = 'signed' OR EXISTS (
            SELECT 1 FROM main.plan_version AS one WHERE one.plan_id = plan.id AND one.sealed_at IS NOT NULL
        )) GROUP BY month""",
}


def people(connection: Connection) -> Counts:
    """Return how many files are in use, by stage and by sex."""
    return _counts(connection, _PEOPLE)


def definitions(connection: Connection) -> tuple[Definition, ...]:
    """Return how the indicators of the programmes in use are counted, in their order."""
    query = """SELECT name, indicators FROM programme
        WHERE removed_at IS NULL AND is_enabled AND trim(indicators) <> '' ORDER BY position"""
    return tuple(Definition(programme=name, words=words) for name, words in connection.exec_driver_sql(query))


def gone(connection: Connection) -> Counts:
    """Return how many files are gone, by year of the first contact and by sex."""
    return _counts(connection, _GONE)


def months(connection: Connection, first: str) -> Counts:
    """Return what happened since the first day of a month, by month and by activity.

    Args:
        connection: Of the transaction.
        first: That month, ``2026-03``.
    """
    # Instants are in UTC: a passage on the eve of the month there may be of its first day here.
    with guard.counting(connection):
        found = {
            (month, activity.value): count
            for activity, query in _MONTHS.items()
            for month, count in connection.exec_driver_sql(query.format(open=_OPEN), {"first": f"{first}-00"})
        }
    return {cell: count for cell, count in found.items() if cell[0] >= first}


def _counts(connection: Connection, query: str) -> Counts:
    with guard.counting(connection):
        return {(one, other): count for one, other, count in connection.exec_driver_sql(query)}
