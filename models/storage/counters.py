"""Series of codes: each number is given once, also when the file it was given to is removed."""

from __future__ import annotations

from sqlalchemy import Connection

_NEXT = (
    "INSERT INTO counter (name, value) VALUES (?, 1) "
    "ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"
)


def next_resident_code(connection: Connection) -> str:
    """Return a code such as ``R-0042``."""
    return f"R-{_next(connection, 'resident'):04d}"


def next_contact_code(connection: Connection) -> str:
    """Return a code such as ``A-0042``, for somebody without a name."""
    return f"A-{_next(connection, 'first_contact'):04d}"


def next_plan_label(connection: Connection, year: int) -> str:
    """Return a number such as ``2026-0114``; each year begins at 1."""
    return f"{year}-{_next(connection, f'plan.{year}'):04d}"


def _next(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(_NEXT, (name,)).scalar_one())
