"""What the shares of the IOD method are counted from: contracts and jobs, of no name and no text."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from models.records.placements import PlacementDraft
from models.rules.shares import Hire, hire_of
from models.storage import guard

# Of ``counted.FIGURES``, and nothing else; a file that is set aside is not counted.
_OPEN: Final = "resident_id NOT IN (SELECT id FROM resident WHERE restriction IS NOT NULL)"
_HIRES: Final = f"""
    SELECT resident_id, contract_type, ends_on, minimum_months, weekly_minutes, (
        SELECT is_hidden_market FROM job WHERE job.id = job_id)
    FROM placement WHERE removed_at IS NULL AND starts_on BETWEEN :first AND :last AND {_OPEN}
"""  # noqa: S608  (own names)
_OFFERS: Final = f"""
    SELECT job_id, resident_id, (SELECT is_hidden_market FROM job WHERE job.id = job_id)
    FROM main.proposal
    WHERE removed_at IS NULL AND job_id IS NOT NULL AND proposed_on >= :first AND {_OPEN}
"""  # noqa: S608  (own names)


def hires(connection: Connection, first: date, last: date) -> list[Hire]:
    """Return the contracts that began between two days, both included."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    with guard.counting(connection):
        rows = connection.exec_driver_sql(_HIRES, values).all()
    found = (
        hire_of(
            PlacementDraft(
                contract_type=contract,
                ends_on=date.fromisoformat(ends) if ends else None,
                minimum_months=months,
                weekly_minutes=minutes,
            ),
            UUID(bytes=person),
            is_hidden_market=bool(is_hidden),
        )
        for person, contract, ends, months, minutes, is_hidden in rows
    )
    return [hire for hire in found if hire is not None]


def offers(connection: Connection, first: date) -> list[tuple[UUID, UUID, bool]]:
    """Return the jobs proposed since a day: the job, the person, whether it was never published."""
    with guard.counting(connection):
        rows = connection.exec_driver_sql(_OFFERS, {"first": first.isoformat()}).all()
    return [(UUID(bytes=job), UUID(bytes=person), bool(hidden)) for job, person, hidden in rows]
